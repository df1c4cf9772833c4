import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '@/lib/strings/strings';
import { classes } from './classes';

const look =
  'inline-flex min-h-7 max-w-full items-center gap-1 rounded-full border px-2.5 text-caption';

interface ChipProps {
  children: string;
  icon?: ReactNode;
  /** Opens this when the word is pressed; beside Tend unless it is a view of the same page. */
  href?: string;
  /** Shows a cross. */
  onRemove?: () => void;
}

/** A short word that belongs to something: a tag, a tier, a role. */
export function Chip({ children, icon, href, onRemove }: ChipProps) {
  return (
    <span className={classes(look, 'border-line bg-sunken text-soft', onRemove && 'pe-0.5')}>
      {icon && <ChipIcon>{icon}</ChipIcon>}
      {href === undefined ? (
        <bdi className="min-w-0 truncate">{children}</bdi>
      ) : (
        <a
          href={href}
          target={href.startsWith('#') ? undefined : '_blank'}
          rel="noreferrer"
          dir="auto"
          className="min-w-0 truncate rounded-sm hover:underline"
        >
          {children}
        </a>
      )}
      {onRemove && (
        <button
          type="button"
          aria-label={t('common.remove', { name: children })}
          onClick={onRemove}
          className="grid size-6 shrink-0 place-items-center rounded-full hover:bg-pressed hover:text-ink"
        >
          <X aria-hidden className="size-3.5" />
        </button>
      )}
    </span>
  );
}

interface ToggleChipProps {
  children: string;
  icon?: ReactNode;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean;
}

/** On or off by itself. For one of several use SegmentedControl. */
export function ToggleChip({ children, icon, isSelected, onChange, isDisabled }: ToggleChipProps) {
  return (
    <button
      type="button"
      aria-pressed={isSelected}
      disabled={isDisabled}
      onClick={() => onChange(!isSelected)}
      className={classes(
        look,
        'cursor-default transition-colors disabled:pointer-events-none disabled:opacity-50',
        isSelected
          ? 'border-accent bg-accent-tint text-accent-ink'
          : 'border-rim bg-surface text-ink hover:bg-sunken active:bg-pressed',
      )}
    >
      {icon && <ChipIcon>{icon}</ChipIcon>}
      <bdi className="min-w-0 truncate">{children}</bdi>
    </button>
  );
}

function ChipIcon({ children }: { children: ReactNode }) {
  return (
    <span aria-hidden className="inline-flex shrink-0 *:size-3.5">
      {children}
    </span>
  );
}
