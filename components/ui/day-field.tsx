import type { Ref } from 'react';
import { TextField as AriaTextField, Input } from 'react-aria-components';
import { FieldHelp, FieldLabel, fieldLook, inputLook, type FieldProps } from './field';
import { ToggleChip } from './chip';
import { classes } from './classes';

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
  const { label, isLabelHidden, hint, error, isOptional, value, onChange, inputRef } = props;
  const { quickDays = [], min, max, isDisabled } = props;
  return (
    <AriaTextField
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      isDisabled={isDisabled}
      className={fieldLook}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isOptional={isOptional} />
      <div className="flex flex-wrap items-center gap-1.5">
        <Input
          ref={inputRef}
          type="date"
          min={min}
          max={max}
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
      <FieldHelp hint={hint} error={error} />
    </AriaTextField>
  );
}
