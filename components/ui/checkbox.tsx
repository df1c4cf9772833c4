import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField, Text } from 'react-aria-components';

interface CheckboxProps {
  children: ReactNode;
  hint?: ReactNode;
  isSelected: boolean;
  /** Some of what it stands for, not all. */
  isIndeterminate?: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean;
}

export function Checkbox({ children, hint, ...rest }: CheckboxProps) {
  return (
    <CheckboxField {...rest} className="flex min-w-0 flex-col data-disabled:opacity-50">
      <CheckboxButton className="group flex min-h-7 items-center gap-2 rounded-sm">
        {({ isSelected, isIndeterminate }) => (
          <>
            <span className="grid size-4 shrink-0 place-items-center rounded-sm border border-edge bg-surface text-on-accent transition-colors group-data-hovered:border-soft group-data-indeterminate:border-accent group-data-indeterminate:bg-accent group-data-selected:border-accent group-data-selected:bg-accent">
              {isIndeterminate ? (
                <Minus aria-hidden className="size-3 stroke-3" />
              ) : (
                isSelected && <Check aria-hidden className="size-3 stroke-3" />
              )}
            </span>
            <span className="min-w-0">{children}</span>
          </>
        )}
      </CheckboxButton>
      {hint && (
        <Text slot="description" className="ps-6 text-caption text-faint">
          {hint}
        </Text>
      )}
    </CheckboxField>
  );
}
