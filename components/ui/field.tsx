import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
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

export const fieldLook = 'flex min-w-0 flex-col gap-1';
export const inputLook = 'field min-h-9 px-2.5 py-1.5 text-body';

export function FieldLabel({ label, isLabelHidden, isOptional }: FieldProps) {
  return (
    <Label className={classes('text-caption font-medium text-soft', isLabelHidden && 'sr-only')}>
      {label}
      {isOptional && <span className="font-normal text-faint"> · {t('common.optional')}</span>}
    </Label>
  );
}

export function FieldHelp({ hint, error }: Pick<FieldProps, 'hint' | 'error'>) {
  if (error) return <FieldError className="text-caption text-notice-ink">{error}</FieldError>;
  if (!hint) return null;
  return (
    <Text slot="description" className="text-caption text-faint">
      {hint}
    </Text>
  );
}
