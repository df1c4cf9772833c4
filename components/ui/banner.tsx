import { Info, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '@/lib/strings/strings';
import { classes } from './classes';
import { IconButton } from './icon-button';

interface BannerProps {
  tone?: 'info' | 'notice';
  children: ReactNode;
  /** A small button or two. */
  actions?: ReactNode;
  /** It was read and may go. */
  onClose?: () => void;
  /** Announce it when it appears while somebody is at work. */
  isLive?: boolean;
}

const tones = {
  info: 'bg-accent-tint text-accent-ink',
  notice: 'bg-notice-tint text-notice-ink',
};

/** Something worth knowing, in the flow of the page. */
export function Banner({ tone = 'info', children, actions, onClose, isLive }: BannerProps) {
  return (
    <div
      role={isLive ? 'status' : undefined}
      className={classes('flex gap-2 rounded-lg px-3 py-1.5', tones[tone])}
    >
      <Info aria-hidden className="mt-1.5 size-4 shrink-0" />
      <div className="flex min-w-0 grow flex-wrap items-center justify-between gap-x-3 gap-y-2">
        <div className="min-w-0 py-1 text-pretty">{children}</div>
        {actions && <div className="flex flex-wrap gap-1">{actions}</div>}
      </div>
      {onClose && (
        <span className="-me-1.5">
          <IconButton label={t('common.close')} icon={<X />} onPress={onClose} />
        </span>
      )}
    </div>
  );
}
