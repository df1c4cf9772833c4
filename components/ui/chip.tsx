import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import { t } from '@/lib/strings/strings';
import { classes } from './classes';

const look =
  'inline-flex min-h-7 max-w-full items-center gap-1 rounded-full border px-2.5 text-caption';

interface ChipProps {
  children: string;
  icon?: ReactNode;
  /** Shows a cross. */
  onRemove?: () => void;
}

/** A short word that belongs to something: a tag, a tier, a role. */
export function Chip({ children, icon, onRemove }: ChipProps) {
  return (
    <span className={classes(look, 'border-line bg-sunken text-soft', onRemove && 'pe-0.5')}>
      {icon && <ChipIcon>{icon}</ChipIcon>}
      <bdi className="min-w-0 truncate">{children}</bdi>
      {onRemove && (
        <Button
          aria-label={t('common.remove', { name: children })}
          onPress={onRemove}
          className="grid size-6 shrink-0 place-items-center rounded-full data-hovered:bg-pressed data-hovered:text-ink"
        >
          <X aria-hidden className="size-3.5" />
        </Button>
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
export function ToggleChip({ children, icon, ...rest }: ToggleChipProps) {
  return (
    <ToggleButton
      {...rest}
      className={classes(
        look,
        'cursor-default border-rim bg-surface text-ink transition-colors data-disabled:opacity-50 data-hovered:bg-sunken data-pressed:bg-pressed',
        'data-selected:border-accent data-selected:bg-accent-tint data-selected:text-accent-ink',
      )}
    >
      {icon && <ChipIcon>{icon}</ChipIcon>}
      <bdi className="min-w-0 truncate">{children}</bdi>
    </ToggleButton>
  );
}

function ChipIcon({ children }: { children: ReactNode }) {
  return (
    <span aria-hidden className="inline-flex shrink-0 *:size-3.5">
      {children}
    </span>
  );
}
