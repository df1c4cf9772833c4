import { useId } from 'react';
import { classes } from './classes';
import { labelLook } from './field';

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
  const id = useId();
  return (
    <div
      role="radiogroup"
      aria-labelledby={id}
      className={classes('flex min-w-0 flex-col gap-1', isDisabled && 'opacity-50')}
    >
      <span id={id} className={classes(labelLook, isLabelHidden && 'sr-only')}>
        {label}
      </span>
      <div className="flex flex-wrap gap-0.5 rounded-md border border-line bg-sunken p-0.5">
        {options.map((option) => (
          <label key={option.value} className={segmentLook}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              disabled={isDisabled}
              onChange={() => onChange(option.value)}
              className="sr-only"
            />
            {option.text}
          </label>
        ))}
      </div>
    </div>
  );
}

const segmentLook =
  'relative flex min-h-7 grow cursor-default items-center justify-center rounded-sm border border-transparent ' +
  'px-2 text-center text-caption text-soft transition-colors hover:text-ink has-checked:border-rim ' +
  'has-checked:bg-surface has-checked:font-medium has-checked:text-ink has-focus-visible:ring-focus';
