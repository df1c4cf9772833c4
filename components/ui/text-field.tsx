import type { InputHTMLAttributes, Ref } from 'react';
import { Field, inputLook, partField, type FieldProps } from './field';

type NativeProps = Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'className' | 'style' | 'value' | 'defaultValue' | 'onChange' | 'disabled' | 'readOnly'
>;

export interface TextFieldProps extends FieldProps, NativeProps {
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  isDisabled?: boolean;
  isReadOnly?: boolean;
  inputRef?: Ref<HTMLInputElement>;
}

export function TextField(props: TextFieldProps) {
  const { field, input } = partField(props);
  const { onChange, isDisabled, isReadOnly, inputRef, ...rest } = input;
  return (
    <Field {...field}>
      {(ties) => (
        <input
          type="text"
          autoComplete="off"
          dir="auto"
          {...rest}
          {...ties}
          ref={inputRef}
          disabled={isDisabled}
          readOnly={isReadOnly}
          onChange={(event) => onChange?.(event.target.value)}
          className={inputLook}
        />
      )}
    </Field>
  );
}
