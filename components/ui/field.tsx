import { useId, type ReactNode } from 'react';
import { t } from '@/lib/strings/strings';
import { classes } from './classes';

/** What every field takes, whatever is typed into it. */
export interface FieldProps {
  label: string;
  /** Keep the label for assistive technology only, where the surroundings already say it. */
  isLabelHidden?: boolean;
  hint?: ReactNode;
  /** What is wrong, in words. Its presence makes the field invalid. */
  error?: string;
  isOptional?: boolean;
}

/** What ties an input to its label, its hint and its mistake. */
export interface InputTies {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

export const inputLook = 'field min-h-9 px-2.5 py-1.5 text-body';
export const labelLook = 'text-caption font-medium text-soft';

/** Label above, help below, the input between them. */
export function Field(props: FieldProps & { children: (ties: InputTies) => ReactNode }) {
  const { label, isLabelHidden, hint, error, isOptional, children } = props;
  const id = useId();
  const help = error ?? hint;
  const helpId = `${id}help`;
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className={classes(labelLook, isLabelHidden && 'sr-only')}>
        {label}
        {isOptional && <span className="font-normal text-faint"> · {t('common.optional')}</span>}
      </label>
      {children({
        id,
        'aria-describedby': help ? helpId : undefined,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {help && (
        <div
          id={helpId}
          className={classes('text-caption', error ? 'text-notice-ink' : 'text-faint')}
        >
          {help}
        </div>
      )}
    </div>
  );
}

/** Parts the props of a field from those of its input. */
export function partField<Props extends FieldProps>(props: Props) {
  const { label, isLabelHidden, hint, error, isOptional, ...input } = props;
  return { field: { label, isLabelHidden, hint, error, isOptional }, input };
}
