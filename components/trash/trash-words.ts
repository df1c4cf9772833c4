import { dateKindName } from '@/components/occasion/date-kind-name';
import type { AnnualDate } from '@/lib/domain/cadence/annual-date';
import type { Channel } from '@/lib/domain/channel/channel';
import type { RemovedItem } from '@/lib/domain/contact/removed-item';
import type { TrashEntry } from '@/lib/services/trash-entries';
import { formatDayOfYear } from '@/lib/strings/format-day-of-year';
import { t } from '@/lib/strings/strings';

/** What something in the trash says: their words, a name, or what it was. */
export function trashWords(entry: TrashEntry): string {
  if (entry.kind === 'person') return entry.contact.name;
  if (entry.kind === 'interaction') {
    return entry.interaction.text ?? t(`interaction.past.${entry.interaction.kind}`);
  }
  if (entry.kind === 'goal') {
    const { kind, target: count, per } = entry.goal;
    const goal = t(`giving.goal.kind.${kind}`);
    return t('trash.goal', { goal, count, per: t(`giving.goal.per.${per}`) });
  }
  if ('edit' in entry) return itemWords(entry.edit.item);
  if (entry.text !== '') return entry.text;
  const [one, other] = entry.about;
  return t('trash.introduction', { name: one?.name ?? '', other: other?.name ?? '' });
}

function itemWords({ list, value }: RemovedItem): string {
  if (list === 'knows') return value.name;
  if (list === 'channels') return channelWords(value);
  if (list === 'annualDates') return dateWords(value);
  return value;
}

const channelWords = ({ network, handle }: Channel) =>
  `${t(`person.network.${network}`)}: ${handle}`;

const dateWords = ({ kind, month, day, year }: AnnualDate) =>
  `${dateKindName(kind)}, ${formatDayOfYear(month, day)}${year === undefined ? '' : ` ${String(year)}`}`;

/** Whom it was about, when that is somebody else than its words say. */
export function trashAbout(entry: TrashEntry): string | undefined {
  const { about } = entry;
  const [one, other] = about;
  if (!one || ('text' in entry && entry.text === '')) return undefined;
  if (!other) return t('trash.about', { name: one.name });
  return about.length === 2
    ? t('trash.aboutTwo', { name: one.name, other: other.name })
    : t('trash.aboutMany', { name: one.name, count: about.length - 1 });
}
