import { useServices } from '@/components/shell/services-context';
import { attempt } from '@/components/shell/use-command';
import { useLive } from '@/components/shell/use-live';
import { useService } from '@/components/shell/use-service';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { showToast } from '@/components/ui/toast-queue';
import { createMergeService } from '@/lib/services/merge-service';
import { formatDay } from '@/lib/strings/format-day';
import { t } from '@/lib/strings/strings';

/** What was merged in the last 30 days, each with the way back. */
export function RecentMerges({ onUnmerged }: { onUnmerged: () => void }) {
  const service = useService(createMergeService);
  const { clock } = useServices();
  const merges = useLive(() => service.merges(), [service]) ?? [];
  if (merges.length === 0) return null;
  const part = (id: string) => () =>
    void attempt(async () => {
      if (await service.unmerge(id)) showToast({ message: t('duplicate.unmerged') });
      onUnmerged();
    });
  return (
    <Section title={t('duplicate.recent')}>
      <ul className="flex flex-col">
        {merges.map(({ id, at, keptBefore, goneBefore, isBuried }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-2 border-t border-line py-2 first:border-t-0"
          >
            <span>
              {t('duplicate.mergedLine', { gone: goneBefore.name, kept: keptBefore.name })}{' '}
              <span className="text-caption text-faint">
                {formatDay(clock.dayOf(at), clock.today())}
              </span>
            </span>
            {isBuried ? (
              <span className="text-caption text-faint">{t('duplicate.newerFirst')}</span>
            ) : (
              <Button size="sm" onPress={part(id)}>
                {t('duplicate.unmerge')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
