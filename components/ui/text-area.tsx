import type { Ref, TextareaHTMLAttributes } from 'react';
import { classes } from './classes';
import { Field, partField, type FieldProps } from './field';

type NativeProps = Omit<
  TextareaHTMLAttributes<HTMLTextAreaElement>,
  'className' | 'style' | 'value' | 'defaultValue' | 'onChange' | 'disabled' | 'readOnly'
>;

export interface TextAreaProps extends FieldProps, NativeProps {
  value: string;
  onChange?: (value: string) => void;
  /** `quote` sets the text as a remark: the words of a person. */
  look?: 'plain' | 'quote';
  isDisabled?: boolean;
  isReadOnly?: boolean;
  areaRef?: Ref<HTMLTextAreaElement>;
}

/** The box and its shadow copy share every measure, so that the copy's height is the box's. */
const measure = 'col-start-1 row-start-1 max-h-[50vh] min-w-0 px-2.5 py-2';
const copy =
  'after:invisible after:overflow-hidden after:border after:border-transparent after:break-words ' +
  'after:whitespace-pre-wrap after:content-[attr(data-copy)_"_"] after:col-start-1 after:row-start-1 ' +
  'after:max-h-[50vh] after:min-w-0 after:px-2.5 after:py-2';
const looks = {
  plain: 'text-body',
  quote: 'font-serif text-lead',
};

/**
 * Grows with its text up to half a screen, then scrolls. The height comes from a shadow copy in the
 * same grid cell: no measuring, right at any zoom.
 */
export function TextArea(props: TextAreaProps) {
  const { field, input } = partField(props);
  const { look = 'plain', onChange, isDisabled, isReadOnly, areaRef, ...rest } = input;
  return (
    <Field {...field}>
      {(ties) => (
        <div data-copy={props.value} className={classes('grid', copy, looks[look])}>
          <textarea
            rows={2}
            dir="auto"
            {...rest}
            {...ties}
            ref={areaRef}
            disabled={isDisabled}
            readOnly={isReadOnly ?? onChange === undefined}
            onChange={(event) => onChange?.(event.target.value)}
            className={classes('field resize-none', measure)}
          />
        </div>
      )}
    </Field>
  );
}
