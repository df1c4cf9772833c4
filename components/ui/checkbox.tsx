import { Check, Minus } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { classes } from './classes';

interface CheckboxProps {
  children: ReactNode;
  hint?: ReactNode;
  isSelected: boolean;
  /** Some of what it stands for, not all. */
  isIndeterminate?: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean;
}

export function Checkbox(props: CheckboxProps) {
  const { children, hint, isSelected, isIndeterminate = false, onChange, isDisabled } = props;
  const hintId = useId();
  const Mark = isIndeterminate ? Minus : Check;
  return (
    <div className={classes('flex min-w-0 flex-col', isDisabled && 'opacity-50')}>
      <label className="flex min-h-7 items-center gap-2">
        <span className="relative inline-grid size-4 shrink-0">
          <input
            type="checkbox"
            aria-describedby={hint ? hintId : undefined}
            checked={isSelected}
            disabled={isDisabled}
            ref={(element) => {
              if (element) element.indeterminate = isIndeterminate;
            }}
            onChange={(event) => onChange(event.target.checked)}
            className="size-4 appearance-none rounded-sm border border-edge bg-surface transition-colors checked:border-accent checked:bg-accent indeterminate:border-accent indeterminate:bg-accent hover:border-soft"
          />
          {(isSelected || isIndeterminate) && (
            <Mark
              aria-hidden
              className="pointer-events-none absolute inset-0 m-auto size-3 stroke-3 text-on-accent"
            />
          )}
        </span>
        <span className="min-w-0">{children}</span>
      </label>
      {hint && (
        <span id={hintId} className="ps-6 text-caption text-faint">
          {hint}
        </span>
      )}
    </div>
  );
}
