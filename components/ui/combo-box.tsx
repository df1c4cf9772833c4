import { ChevronDown } from 'lucide-react';
import type { Ref } from 'react';
import {
  ComboBox as AriaComboBox,
  Button,
  Group,
  Input,
  Popover,
  type Key,
} from 'react-aria-components';
import { t } from '@/lib/strings/strings';
import { FieldHelp, FieldLabel, fieldLook, type FieldProps } from './field';
import { OptionList, type Option } from './option-list';

export interface ComboBoxProps<Value extends string> extends FieldProps {
  /** Already narrowed by the caller when it searches itself (`onType`), else all of them. */
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value | null) => void;
  /** The typed text, when the caller does the searching. Goes with `onType`. */
  typed?: string;
  onType?: (typed: string) => void;
  placeholder?: string;
  emptyText?: string;
  isDisabled?: boolean;
  inputRef?: Ref<HTMLInputElement>;
}

/** Type part of a name, arrows to move, Enter to choose. */
export function ComboBox<Value extends string>(props: ComboBoxProps<Value>) {
  const { label, isLabelHidden, hint, error, isOptional, options, value, onChange } = props;
  const { placeholder, inputRef, typed, onType, emptyText, isDisabled } = props;
  const choose = (key: Key | null) =>
    onChange(options.find((option) => option.value === key)?.value ?? null);
  const source = onType ? { items: options } : { defaultItems: options };
  return (
    <AriaComboBox
      {...source}
      value={value}
      onChange={choose}
      inputValue={typed}
      onInputChange={onType}
      menuTrigger="input"
      allowsEmptyCollection
      isInvalid={error !== undefined}
      isDisabled={isDisabled}
      className={fieldLook}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isOptional={isOptional} />
      <Group className="field flex min-h-9 items-center">
        <Input
          ref={inputRef}
          dir="auto"
          placeholder={placeholder}
          className="min-w-0 grow bg-transparent py-1.5 ps-2.5 text-body outline-none"
        />
        <Button
          aria-label={t('common.choose')}
          className="me-1 grid size-7 shrink-0 place-items-center rounded-md text-faint data-hovered:bg-sunken data-hovered:text-ink"
        >
          <ChevronDown aria-hidden className="size-4" />
        </Button>
      </Group>
      <FieldHelp hint={hint} error={error} />
      <Popover offset={4} className="floating w-(--trigger-width) min-w-48">
        <OptionList items={undefined} emptyText={emptyText} />
      </Popover>
    </AriaComboBox>
  );
}
