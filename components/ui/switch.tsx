import { useId, type ReactNode } from 'react';
import { classes } from './classes';

interface SwitchProps {
  children: ReactNode;
  hint?: ReactNode;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean;
}

/** Takes effect at once. For something that is saved later use Checkbox. */
export function Switch({ children, hint, isSelected, onChange, isDisabled }: SwitchProps) {
  const hintId = useId();
  return (
    <div className={classes('flex min-w-0 flex-col', isDisabled && 'opacity-50')}>
      <label className="flex min-h-7 items-center gap-2">
        <span className="relative inline-flex h-5 w-8 shrink-0">
          <input
            type="checkbox"
            role="switch"
            aria-checked={isSelected}
            aria-describedby={hint ? hintId : undefined}
            checked={isSelected}
            disabled={isDisabled}
            onChange={(event) => onChange(event.target.checked)}
            className="peer size-full appearance-none rounded-full border border-edge bg-surface transition-colors checked:border-accent checked:bg-accent"
          />
          <span className="pointer-events-none absolute start-0.5 top-0.5 size-4 rounded-full border-2 border-transparent bg-edge bg-clip-padding transition-transform peer-checked:translate-x-3 peer-checked:bg-on-accent rtl:peer-checked:-translate-x-3" />
        </span>
        <span className="min-w-0">{children}</span>
      </label>
      {hint && (
        <span id={hintId} className="ps-10 text-caption text-faint">
          {hint}
        </span>
      )}
    </div>
  );
}
