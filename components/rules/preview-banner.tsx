import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { t } from '@/lib/strings/strings';
import type { Preview } from './use-preview';

type PreviewBannerProps = { preview: Preview; onApply: () => void; onLeave: () => void };

/** What a change would do, before it is made; stays in sight whichever setting it is. */
export function PreviewBanner({ preview, onApply, onLeave }: PreviewBannerProps) {
  return (
    <div className="sticky bottom-3 z-10">
      <Banner
        isLive
        actions={
          <>
            <Button size="sm" variant="primary" onPress={onApply}>
              {t('rules.apply')}
            </Button>
            <Button size="sm" variant="ghost" onPress={onLeave}>
              {t('rules.keep')}
            </Button>
          </>
        }
      >
        {wordsOf(preview)}
      </Banner>
    </div>
  );
}

function wordsOf({ people }: Preview): string {
  if (people === undefined) return t('rules.counting');
  return people === 0 ? t('rules.affectsNobody') : t('rules.affects', { count: people });
}
