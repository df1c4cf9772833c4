import { ChevronDown } from 'lucide-react';
import {
  Select as AriaSelect,
  Button,
  Popover,
  SelectValue,
  type Key,
} from 'react-aria-components';
import { t } from '@/lib/strings/strings';
import { classes } from './classes';
import { FieldHelp, FieldLabel, fieldLook, inputLook, type FieldProps } from './field';
import { OptionList, type Option } from './option-list';

export interface SelectProps<Value extends string> extends FieldProps {
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  placeholder?: string;
  isDisabled?: boolean;
}

/** One of a handful. Typing jumps to a name; for many people use ComboBox. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, isLabelHidden, hint, error, isOptional, options, value, onChange } = props;
  const choose = (key: Key | null) => {
    const chosen = options.find((option) => option.value === key);
    if (chosen) onChange(chosen.value);
  };
  return (
    <AriaSelect
      value={value}
      onChange={choose}
      isInvalid={error !== undefined}
      isDisabled={props.isDisabled}
      placeholder={props.placeholder ?? t('common.choose')}
      className={fieldLook}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isOptional={isOptional} />
      <Button
        className={classes(
          inputLook,
          'flex cursor-default items-center gap-2 text-start data-pressed:bg-sunken',
          error !== undefined && 'border-notice-ink',
        )}
      >
        <SelectValue className="min-w-0 grow truncate data-placeholder:text-faint">
          {({ selectedText, defaultChildren, isPlaceholder }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <ChevronDown aria-hidden className="size-4 shrink-0 text-faint" />
      </Button>
      <FieldHelp hint={hint} error={error} />
      <Popover offset={4} className="floating min-w-(--trigger-width)">
        <OptionList items={options} />
      </Popover>
    </AriaSelect>
  );
}
