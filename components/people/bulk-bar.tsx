import {
  Archive,
  ArchiveRestore,
  Bell,
  BellOff,
  CircleDot,
  Layers,
  MessageCircle,
  Pause,
  Tag,
  Trash2,
  X,
} from 'lucide-react';
import { useServices } from '@/components/shell/services-context';
import { attempt, toastWithUndo, useCommand } from '@/components/shell/use-command';
import { useService } from '@/components/shell/use-service';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { MenuButton } from '@/components/ui/menu';
import { showToast } from '@/components/ui/toast-queue';
import { addDays } from '@/lib/domain/calendar/add-days';
import type { Circle } from '@/lib/domain/circle/circle';
import { interactionKinds } from '@/lib/domain/interaction/interaction-kind';
import { createBulkService } from '@/lib/services/bulk-service';
import type { BulkResult } from '@/lib/services/change-contacts';
import { capitalise } from '@/lib/strings/capitalise';
import { formatInterval } from '@/lib/strings/format-interval';
import { type StringKey, t } from '@/lib/strings/strings';
import { AddWord } from './add-word';
import { CopyAddresses } from './copy-addresses';
import { ExportMenu } from './export-menu';
import { useCircles } from './use-circles';

type BulkBarProps = { ids: readonly string[]; circles: readonly Circle[]; onClear: () => void };
type CountKey = Extract<StringKey, `people.bulk.${string}`>;

const pauses = { week: 7, month: 30, quarter: 91, open: undefined } as const;
const rhythms = [
  { every: 1, unit: 'week' },
  { every: 2, unit: 'week' },
  { every: 1, unit: 'month' },
  { every: 3, unit: 'month' },
  { every: 6, unit: 'month' },
] as const;

/** What can be done with everybody selected; each says how many it changed, and can be undone. */
export function BulkBar({ ids, circles, onClear }: BulkBarProps) {
  const bulk = useService(createBulkService);
  const { clock } = useServices();
  const { makeCircle } = useCircles();
  const { run, isRunning } = useCommand();
  const act = (words: Parameters<typeof tell>[0], command: () => Promise<BulkResult>) => () =>
    void run(async () => tell(words, await command()));
  return (
    <div
      role="toolbar"
      aria-label={t('people.selected', { count: ids.length })}
      className="flex flex-wrap items-center gap-1.5 rounded-lg border border-line bg-sunken p-1.5"
    >
      <IconButton label={t('people.clearSelection')} icon={<X />} onPress={onClear} />
      <output className="figures me-1 font-medium">
        {t('people.selected', { count: ids.length })}
      </output>
      <Button
        size="sm"
        variant="primary"
        icon={<Bell />}
        isPending={isRunning}
        onPress={act('tracked', () => bulk.startTracking(ids))}
      >
        {t('people.bulk.track')}
      </Button>
      <MenuButton
        label={t('people.bulk.log')}
        trigger={
          <Button size="sm" icon={<MessageCircle />}>
            {t('people.bulk.log')}
          </Button>
        }
        entries={interactionKinds.map((kind) => ({
          id: kind,
          label: t(`interaction.past.${kind}`),
          onAction: act('logged', () => bulk.log(ids, { kind })),
        }))}
      />
      <AddWord
        icon={<CircleDot />}
        label={t('people.bulk.circle')}
        fieldLabel={t('people.bulk.newCircle')}
        known={circles.map(({ name }) => name)}
        onAdd={(name) => {
          void run(async () => {
            const circleId = await makeCircle(name);
            if (circleId) tell('circled', await bulk.addToCircle(ids, circleId));
          });
        }}
      />
      <AddWord
        icon={<Tag />}
        label={t('people.bulk.tag')}
        fieldLabel={t('people.bulk.addTag')}
        onAdd={(tag) => act('tagged', () => bulk.addTag(ids, tag))()}
      />
      <MenuButton
        label={t('people.bulk.tier')}
        trigger={
          <Button size="sm" icon={<Layers />}>
            {t('people.bulk.tier')}
          </Button>
        }
        entries={[...(['A', 'B', 'C'] as const), undefined].map((tier) => ({
          id: tier ?? 'none',
          label: tier ?? t('people.bulk.noTier'),
          onAction: act('changed', () => bulk.setTier(ids, tier)),
        }))}
      />
      <MenuButton
        label={t('people.bulk.rhythm')}
        trigger={<Button size="sm">{t('people.bulk.rhythm')}</Button>}
        entries={[
          ...rhythms.map((interval) => ({
            id: `${String(interval.every)}${interval.unit}`,
            label: capitalise(formatInterval(interval)),
            onAction: act('changed', () => bulk.setRhythm(ids, 'light', interval)),
          })),
          {
            id: 'usual',
            label: t('people.bulk.usual'),
            onAction: act('changed', () => bulk.setRhythm(ids, 'light', undefined)),
          },
        ]}
      />
      <MenuButton
        label={t('people.bulk.pause')}
        trigger={
          <Button size="sm" icon={<Pause />}>
            {t('people.bulk.pause')}
          </Button>
        }
        entries={(Object.keys(pauses) as (keyof typeof pauses)[]).map((length) => ({
          id: length,
          label: t(`people.bulk.pauseUntil.${length}`),
          onAction: act('paused', () => {
            const days = pauses[length];
            return bulk.pause(ids, days === undefined ? undefined : addDays(clock.today(), days));
          }),
        }))}
      />
      <CopyAddresses ids={ids} />
      <ExportMenu ids={ids} />
      <MenuButton
        label={t('people.bulk.more')}
        trigger={<Button size="sm">{t('people.bulk.more')}</Button>}
        entries={[
          {
            id: 'stop',
            icon: <BellOff />,
            label: t('people.bulk.stop'),
            onAction: act('stopped', () => bulk.stopTracking(ids)),
          },
          {
            id: 'archive',
            icon: <Archive />,
            label: t('people.bulk.archive'),
            onAction: act('archived', () => bulk.archive(ids)),
          },
          {
            id: 'unarchive',
            icon: <ArchiveRestore />,
            label: t('people.bulk.unarchive'),
            onAction: act('unarchived', () => bulk.unarchive(ids)),
          },
          'line',
          {
            id: 'remove',
            icon: <Trash2 />,
            isDanger: true,
            label: t('people.bulk.remove'),
            onAction: act('removed', () => bulk.remove(ids)),
          },
        ]}
      />
    </div>
  );
}

type Words =
  | 'tracked'
  | 'stopped'
  | 'archived'
  | 'unarchived'
  | 'paused'
  | 'changed'
  | 'tagged'
  | 'circled'
  | 'logged'
  | 'removed';

/** Says how many people were changed, with the way back; or that nothing was to be done. */
export function tell(words: Words, { changed, undo }: BulkResult): void {
  const key: `people.bulk.${Words}` & CountKey = `people.bulk.${words}`;
  if (changed === 0) showToast({ message: t('people.bulk.unchanged') });
  else toastWithUndo(t(key, { count: changed }), () => attempt(undo));
}
