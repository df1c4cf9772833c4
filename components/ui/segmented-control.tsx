import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { classes } from './classes';

interface SegmentedControlProps<Value extends string> {
  label: string;
  isLabelHidden?: boolean;
  options: readonly { value: Value; text: string }[];
  value: Value;
  onChange: (value: Value) => void;
  isDisabled?: boolean;
}

/** One of two to five, all in sight; arrows move. Wraps where there is no room. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, isLabelHidden, options, value, onChange, isDisabled } = props;
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <RadioGroup
      value={value}
      onChange={choose}
      isDisabled={isDisabled}
      orientation="horizontal"
      className="flex min-w-0 flex-col gap-1 data-disabled:opacity-50"
    >
      <Label className={classes('text-caption font-medium text-soft', isLabelHidden && 'sr-only')}>
        {label}
      </Label>
      <div className="flex flex-wrap gap-0.5 rounded-md border border-line bg-sunken p-0.5">
        {options.map((option) => (
          <RadioField key={option.value} value={option.value} className="flex grow">
            <RadioButton className={segmentLook}>{option.text}</RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}

const segmentLook =
  'flex min-h-7 grow cursor-default items-center justify-center rounded-sm border border-transparent px-2 ' +
  'text-center text-caption text-soft transition-colors data-hovered:text-ink data-pressed:bg-pressed ' +
  'data-selected:border-rim data-selected:bg-surface data-selected:font-medium data-selected:text-ink';
