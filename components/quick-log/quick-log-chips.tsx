import {
  CalendarDays,
  CircleHelp,
  Handshake,
  Hash,
  NotebookPen,
  Quote,
  Repeat2,
  User,
  UserPlus,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { KindIcon } from '@/components/interaction/kind-icon';
import { ToggleChip } from '@/components/ui/chip';
import type { QuickLogEdits } from '@/lib/domain/quick-log/edits';
import { formatDay } from '@/lib/strings/format-day';
import { shorten } from '@/lib/strings/shorten';
import { t } from '@/lib/strings/strings';
import type { QuickLogState } from './use-quick-log';

/** A piece of what was read: `remark:0` is the first remark. */
export type ChipKey = string;

type PieceOfLine = { key: ChipKey; text: string; icon: ReactNode; without?: QuickLogEdits };

const longest = 44;
const dropped = <T,>(list: readonly T[], at: number): T[] =>
  list.filter((_, index) => index !== at);

function whoPieces({ reading, nameOf }: QuickLogState): PieceOfLine[] {
  if (!reading) return [];
  const { contactIds, unknownNames, ambiguities } = reading.draft;
  const pieces = [
    ...contactIds.map((id, at) => ({
      key: 'who',
      text: nameOf(id),
      icon: <User />,
      without: { contactIds: dropped(contactIds, at) },
    })),
    ...unknownNames.map((name, at) => ({
      key: 'who',
      text: t('quickLog.newPerson', { name }),
      icon: <UserPlus />,
      without: { unknownNames: dropped(unknownNames, at) },
    })),
    ...ambiguities.map(({ text }, at) => ({
      key: `which:${String(at)}`,
      text: t('quickLog.which', { name: text }),
      icon: <CircleHelp />,
      without: { ambiguities: dropped(ambiguities, at) },
    })),
  ];
  return pieces.length > 0
    ? pieces
    : [{ key: 'who', text: t('quickLog.whoMissing'), icon: <CircleHelp /> }];
}

function whatPieces({ reading, today }: QuickLogState): PieceOfLine[] {
  if (!reading) return [];
  const { kind, direction, day } = reading.draft;
  if (!reading.happened) {
    return [{ key: 'kind', text: t('quickLog.onlyPlanned'), icon: <KindIcon kind="other" /> }];
  }
  const name =
    direction === 'inbound' ? t(`interaction.theyDid.${kind}`) : t(`interaction.kind.${kind}`);
  const text = kind === 'other' ? t('quickLog.kindMissing') : name;
  return [
    { key: 'kind', text, icon: <KindIcon kind={kind} /> },
    { key: 'day', text: formatDay(day, today), icon: <CalendarDays /> },
  ];
}

function restPieces({ reading, today }: QuickLogState): PieceOfLine[] {
  if (!reading) return [];
  const { remarks, commitments, reachOutOn, tags, text } = reading.draft;
  const dueText = (dueOn: string | undefined) => (dueOn ? ` · ${formatDay(dueOn, today)}` : '');
  return [
    ...remarks.map((remark, at) => ({
      key: `remark:${String(at)}`,
      text: shorten(remark, longest),
      icon: <Quote />,
      without: { remarks: dropped(remarks, at) },
    })),
    ...commitments.map(({ owner, text: promise, dueOn }, at) => ({
      key: `promise:${String(at)}`,
      text:
        t(owner === 'me' ? 'quickLog.promiseMine' : 'quickLog.promiseTheirs', {
          text: shorten(promise, longest),
        }) + dueText(dueOn),
      icon: <Handshake />,
      without: { commitments: dropped(commitments, at) },
    })),
    ...(reachOutOn
      ? [
          {
            key: 'next',
            text: t('quickLog.next', { day: formatDay(reachOutOn, today) }),
            icon: <Repeat2 />,
            without: { reachOutOn: null },
          },
        ]
      : []),
    ...(tags.length > 0
      ? [{ key: 'tags', text: tags.join(', '), icon: <Hash />, without: { tags: [] } }]
      : []),
    ...(text
      ? [
          {
            key: 'note',
            text: shorten(text, longest),
            icon: <NotebookPen />,
            without: { text: '' },
          },
        ]
      : []),
  ];
}

type QuickLogChipsProps = {
  state: QuickLogState;
  open: ChipKey | null;
  onOpen: (key: ChipKey | null) => void;
};

/** What Tend understood, piece by piece. Press one to change it; Delete takes it out. */
export function QuickLogChips({ state, open, onOpen }: QuickLogChipsProps) {
  const pieces = [...whoPieces(state), ...whatPieces(state), ...restPieces(state)];
  return (
    <div role="group" aria-label={t('quickLog.read')} className="flex flex-wrap gap-1.5">
      {pieces.map(({ key, text, icon, without }, at) => (
        <span
          key={`${key} ${String(at)}`}
          role="presentation"
          className="max-w-full"
          onKeyDown={(event) => {
            if (!without || (event.key !== 'Delete' && event.key !== 'Backspace')) return;
            event.preventDefault();
            state.edit(without);
            onOpen(null);
          }}
        >
          <ToggleChip
            icon={icon}
            isSelected={open === key}
            onChange={(isOpen) => onOpen(isOpen ? key : null)}
          >
            {text}
          </ToggleChip>
        </span>
      ))}
    </div>
  );
}
