import type { HTMLInputAutoCompleteAttribute, Ref } from 'react';
import {
  TextField as AriaTextField,
  Input,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';
import { FieldHelp, FieldLabel, fieldLook, inputLook, type FieldProps } from './field';

export interface TextFieldProps
  extends FieldProps, Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'isInvalid'> {
  placeholder?: string;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputRef?: Ref<HTMLInputElement>;
}

export function TextField(props: TextFieldProps) {
  const { label, isLabelHidden, hint, error, isOptional, placeholder, inputRef, ...rest } = props;
  return (
    <AriaTextField
      autoComplete="off"
      {...rest}
      isInvalid={error !== undefined}
      className={fieldLook}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isOptional={isOptional} />
      <Input ref={inputRef} placeholder={placeholder} dir="auto" className={inputLook} />
      <FieldHelp hint={hint} error={error} />
    </AriaTextField>
  );
}
