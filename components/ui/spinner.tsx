import { LoaderCircle } from 'lucide-react';
import { ProgressBar } from 'react-aria-components';
import { t } from '@/lib/strings/strings';

export function Spinner({ label = t('common.working') }: { label?: string }) {
  return (
    <ProgressBar isIndeterminate aria-label={label} className="inline-flex">
      <LoaderCircle aria-hidden className="size-4 animate-spin" />
    </ProgressBar>
  );
}
