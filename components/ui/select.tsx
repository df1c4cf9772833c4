import { ChevronDown } from 'lucide-react';
import { t } from '@/lib/strings/strings';
import { classes } from './classes';
import { Field, inputLook, partField, type FieldProps } from './field';
import type { Option } from './option';

export interface SelectProps<Value extends string> extends FieldProps {
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  placeholder?: string;
  isDisabled?: boolean;
}

/** One of a handful, in the browser's own list: known keys, never cut off by a small window. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { field, input } = partField(props);
  const { options, value, onChange, placeholder = t('common.choose'), isDisabled } = input;
  const choose = (text: string) => {
    const chosen = options.find((option) => option.value === text);
    if (chosen) onChange(chosen.value);
  };
  return (
    <Field {...field}>
      {(ties) => (
        <div className="relative">
          <select
            {...ties}
            value={value ?? ''}
            disabled={isDisabled}
            onChange={(event) => choose(event.target.value)}
            className={classes(
              inputLook,
              'cursor-default appearance-none truncate pe-8',
              value === null && 'text-faint',
            )}
          >
            {value === null && (
              <option value="" disabled hidden>
                {placeholder}
              </option>
            )}
            {options.map((option) => (
              <option key={option.value} value={option.value} className="bg-raised text-ink">
                {option.hint ? `${option.text} · ${option.hint}` : option.text}
              </option>
            ))}
          </select>
          <ChevronDown
            aria-hidden
            className="pointer-events-none absolute inset-y-0 end-2.5 my-auto size-4 text-faint"
          />
        </div>
      )}
    </Field>
  );
}
