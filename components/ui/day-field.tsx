import type { Ref } from 'react';
import { ToggleChip } from './chip';
import { classes } from './classes';
import { Field, inputLook, partField, type FieldProps } from './field';

export interface DayFieldProps extends FieldProps {
  /** `YYYY-MM-DD`, or empty. */
  value: string;
  /** Called with a whole day or with nothing, never with half a date. */
  onChange: (day: string) => void;
  min?: string;
  max?: string;
  /** Days that are chosen most, one tap away: today, yesterday, in a week. */
  quickDays?: readonly { label: string; day: string }[];
  isDisabled?: boolean;
  inputRef?: Ref<HTMLInputElement>;
}

/** The browser's own date input: known keys, known picker, nothing to load. */
export function DayField(props: DayFieldProps) {
  const { field, input } = partField(props);
  const { value, onChange, min, max, quickDays = [], isDisabled, inputRef } = input;
  return (
    <Field {...field}>
      {(ties) => (
        <div className="flex flex-wrap items-center gap-1.5">
          <input
            {...ties}
            ref={inputRef}
            type="date"
            value={value}
            min={min}
            // Without an end a date input takes years of six digits, which are no days.
            max={max ?? '9999-12-31'}
            disabled={isDisabled}
            onChange={(event) => onChange(event.target.value)}
            className={classes(inputLook, 'figures min-w-36 grow basis-36')}
          />
          {quickDays.map((quick) => (
            <ToggleChip
              key={quick.day}
              isSelected={quick.day === value}
              isDisabled={isDisabled}
              onChange={() => onChange(quick.day)}
            >
              {quick.label}
            </ToggleChip>
          ))}
        </div>
      )}
    </Field>
  );
}
