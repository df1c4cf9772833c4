import type { Ref } from 'react';
import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';
import { classes } from './classes';
import { FieldHelp, FieldLabel, fieldLook, type FieldProps } from './field';

export interface TextAreaProps
  extends
    FieldProps,
    Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'isInvalid' | 'value'> {
  value: string;
  placeholder?: string;
  /** Lines to begin with; it grows with its text up to about half a screen, then scrolls. */
  rows?: number;
  /** `quote` sets the text as a remark: the words of a person. */
  look?: 'plain' | 'quote';
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

/** Grows by a shadow copy of the text in the same grid cell: no measuring, right at any zoom. */
export function TextArea(props: TextAreaProps) {
  const { label, isLabelHidden, hint, error, isOptional, placeholder, areaRef, ...more } = props;
  const { rows = 2, look = 'plain', ...rest } = more;
  return (
    <AriaTextField {...rest} isInvalid={error !== undefined} className={fieldLook}>
      <FieldLabel label={label} isLabelHidden={isLabelHidden} isOptional={isOptional} />
      <div data-copy={props.value} className={classes('grid', copy, looks[look])}>
        <AriaTextArea
          ref={areaRef}
          rows={rows}
          dir="auto"
          placeholder={placeholder}
          className={classes('field resize-none', measure)}
        />
      </div>
      <FieldHelp hint={hint} error={error} />
    </AriaTextField>
  );
}
