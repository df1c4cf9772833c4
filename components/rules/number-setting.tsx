import { Select } from '@/components/ui/select';

type NumberSettingProps = {
  label: string;
  hint?: string;
  choices: readonly number[];
  value: number;
  textOf?: (value: number) => string;
  onChange: (value: number) => void;
};

/** A small number from a short list; one that was set otherwise is offered too. */
export function NumberSetting(props: NumberSettingProps) {
  const { label, hint, choices, value, textOf = String, onChange } = props;
  const all = [...new Set([...choices, value])].toSorted((a, b) => a - b);
  return (
    <Select
      label={label}
      hint={hint}
      options={all.map((choice) => ({ value: String(choice), text: textOf(choice) }))}
      value={String(value)}
      onChange={(text) => onChange(Number(text))}
    />
  );
}
