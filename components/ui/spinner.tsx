import { LoaderCircle } from 'lucide-react';
import { t } from '@/lib/strings/strings';
import { VisuallyHidden } from './visually-hidden';

/** Something is at work. */
export function Spinner({ label = t('common.working') }: { label?: string }) {
  return (
    <span className="inline-flex">
      <LoaderCircle aria-hidden className="size-4 animate-spin" />
      <VisuallyHidden>{label}</VisuallyHidden>
    </span>
  );
}
