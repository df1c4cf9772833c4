import { Ellipsis } from 'lucide-react';
import { Link } from 'wouter';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useEditing } from '@/components/shell/use-editing';
import { useService } from '@/components/shell/use-service';
import { classes } from '@/components/ui/classes';
import { IconButton } from '@/components/ui/icon-button';
import { MenuButton } from '@/components/ui/menu';
import { Select } from '@/components/ui/select';
import { showToast } from '@/components/ui/toast-queue';
import type { Circle } from '@/lib/domain/circle/circle';
import { filterAddress } from '@/lib/domain/contact/filter-address';
import { createBulkService } from '@/lib/services/bulk-service';
import { createCircleService } from '@/lib/services/circle-service';
import { createGroupService } from '@/lib/services/group-service';
import { createListService } from '@/lib/services/list-service';
import { capitalise } from '@/lib/strings/capitalise';
import { formatInterval } from '@/lib/strings/format-interval';
import { t } from '@/lib/strings/strings';
import { hueOf, hues } from './hues';
import { RenameForm } from './rename-form';

const rhythms = [
  { every: 2, unit: 'week' },
  { every: 1, unit: 'month' },
  { every: 3, unit: 'month' },
  { every: 6, unit: 'month' },
  { every: 12, unit: 'month' },
] as const;
const nameOf = ({ every, unit }: { every: number; unit: string }) => `${String(every)} ${unit}`;

type CircleItemProps = { circle: Circle; others: readonly Circle[]; ids: readonly string[] };

/** One circle: its people, its rhythm, and what is done with all of them at once. */
export function CircleItem({ circle, others, ids }: CircleItemProps) {
  const { id, name, light } = circle;
  const groups = useService(createGroupService);
  const service = useService(createCircleService);
  const bulk = useService(createBulkService);
  const lists = useService(createListService);
  const { isEditing, edit, done, editRef } = useEditing();

  const copy = (read: () => Promise<string[]>) => () =>
    void attempt(async () => {
      const lines = await read();
      await navigator.clipboard.writeText(lines.join('\n'));
      showToast({ message: t('circle.copied', { count: lines.length }) });
    });
  const log = (kind: 'event' | 'message' | 'card', text?: string) => () =>
    void attempt(async () => {
      const { changed, undo } = await bulk.log(ids, { kind, ...(text ? { text } : {}) });
      toastWithUndo(t('people.bulk.logged', { count: changed }), undo);
    });
  const setRhythm = (value: string) =>
    void attempt(async () => {
      const interval = rhythms.find((one) => nameOf(one) === value);
      toastWithUndo(t('circle.rhythmChanged'), await service.change(id, { light: interval }));
    });
  const intervals = new Map(
    [...rhythms, ...(light ? [light] : [])].map((interval) => [nameOf(interval), interval]),
  );
  if (isEditing) {
    return (
      <RenameForm
        scope={`rename:${id}`}
        name={name}
        onDone={done}
        onRename={async (words) => {
          toastWithUndo(
            t('circle.renamed', { name: words }),
            await service.change(id, { name: words }),
          );
        }}
      />
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span aria-hidden className={classes('size-3 shrink-0 rounded-full', hueOf(circle.colour))} />
      <Link
        href={`/people/${filterAddress({ preset: 'all', circleId: id })}`}
        dir="auto"
        className="name min-w-0 grow text-lead break-words hover:underline"
      >
        {name}
      </Link>
      <span className="figures text-caption text-faint">
        {t('circle.members', { count: ids.length })}
      </span>
      <div className="w-44 max-sm:min-w-40 max-sm:grow">
        <Select
          label={`${t('circle.rhythm')}, ${name}`}
          isLabelHidden
          value={light ? nameOf(light) : ''}
          onChange={setRhythm}
          options={[
            { value: '', text: t('circle.noRhythm') },
            ...[...intervals].map(([value, interval]) => ({
              value,
              text: capitalise(formatInterval(interval)),
            })),
          ]}
        />
      </div>
      <MenuButton
        label={t('circle.more', { name })}
        trigger={
          <IconButton label={t('circle.more', { name })} icon={<Ellipsis />} ref={editRef} />
        }
        entries={[
          {
            id: 'emails',
            label: t('circle.copyEmails'),
            onAction: copy(() => lists.optedInAddresses(ids)),
          },
          {
            id: 'invite',
            label: t('circle.copyInvites'),
            onAction: copy(() => lists.lines(ids, 'invite')),
          },
          {
            id: 'card',
            label: t('circle.copyCards'),
            onAction: copy(() => lists.lines(ids, 'card')),
          },
          'line',
          {
            id: 'invited',
            label: t('circle.logInvited'),
            onAction: log('message', t('circle.logInvited')),
          },
          { id: 'came', label: t('circle.logCame'), onAction: log('event') },
          { id: 'cards', label: t('circle.logCards'), onAction: log('card') },
          'line',
          { id: 'rename', label: t('circle.rename'), onAction: edit },
          ...hues.map((hue) => ({
            id: `hue${String(hue)}`,
            label: t('circle.hue', { count: hue + 1 }),
            icon: <span className={classes('size-3 rounded-full', hueOf(String(hue)))} />,
            onAction: () =>
              void attempt(async () => {
                const undo = await service.change(id, { colour: String(hue) });
                toastWithUndo(t('circle.colourChanged', { name }), undo);
              }),
          })),
          'line',
          ...others.map((other) => ({
            id: other.id,
            label: t('circle.merge', { name: other.name }),
            onAction: () =>
              void attempt(async () => {
                const { changed, undo } = await groups.merge(id, other.id);
                toastWithUndo(t('circle.merged', { count: changed }), undo);
              }),
          })),
          {
            id: 'remove',
            isDanger: true,
            label: t('circle.remove'),
            onAction: () =>
              void attempt(async () =>
                toastWithUndo(t('circle.removed', { name }), (await groups.dissolve(id)).undo),
              ),
          },
        ]}
      />
    </div>
  );
}
