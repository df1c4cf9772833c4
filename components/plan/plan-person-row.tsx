import { ExternalLink } from 'lucide-react';
import { useRef } from 'react';
import { CampaignScript } from '@/components/campaign/campaign-script';
import { MeetLink } from '@/components/channel/meet-link';
import { CommitmentItem } from '@/components/commitment/commitment-item';
import { PersonLink } from '@/components/contact/person-link';
import { LogBar } from '@/components/interaction/log-bar';
import { RunCard } from '@/components/playbook/run-card';
import { OwedActions } from '@/components/referral/owed-actions';
import { useOwed } from '@/components/referral/use-owed';
import { useServices } from '@/components/shell/services-context';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import { Quote } from '@/components/ui/quote';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Interaction } from '@/lib/domain/interaction/interaction';
import type { InteractionKind } from '@/lib/domain/interaction/interaction-kind';
import { snoozeUntil } from '@/lib/domain/plan/snooze';
import type { PlanPerson } from '@/lib/services/plan-service';
import { explainDue } from '@/lib/strings/explain-due';
import { formatDay } from '@/lib/strings/format-day';
import { loggedIn } from '@/lib/strings/logged-in';
import { t } from '@/lib/strings/strings';
import { SnoozeMenu } from './snooze-menu';

type PlanPersonRowProps = {
  person: PlanPerson;
  today: LocalDate;
  /** When the plan was read, epoch ms. */
  readAt: number;
  source: Interaction['source'];
  /** The one to begin with: theirs is the button that stands out. */
  isFirst: boolean;
  onOpenPosts: (url: string) => void;
  /** They were gone to elsewhere, where they like to be met (P5). */
  onMet: () => void;
};

/** Keys on a focused row: what you did, or when to ask again. */
const logKeys: Record<string, InteractionKind> = { c: 'comment', r: 'repost', m: 'message' };

/** One person of the plan: who, why now, what they said, and what to do about it. */
export function PlanPersonRow(props: PlanPersonRowProps) {
  const { person, today, readAt, source, isFirst, onOpenPosts, onMet } = props;
  const { interactions, tracking } = useServices();
  const { contact, due, remark, postsUrl, meet } = person;
  const row = useRef<HTMLLIElement>(null);
  const meetLink = useRef<HTMLAnchorElement>(null);
  const { id, name } = contact;
  const isOwed = due.reason.code === 'duty';
  const { owed, settle } = useOwed(id, source, isOwed);
  const [first] = owed;

  const focusNext = () => {
    const rows = [
      ...(row.current?.parentElement?.querySelectorAll<HTMLElement>('[data-plan-row]') ?? []),
    ];
    const at = rows.indexOf(row.current as HTMLElement);
    (rows[at + 1] ?? rows[at - 1])?.focus();
  };
  const log = (kind: InteractionKind) =>
    void attempt(async () => {
      const logged = await interactions.log({ contactIds: [id], kind, source, readAt });
      toastWithUndo(loggedIn(kind, name, logged.steps), logged.undo);
    });
  const snoozeUntilTomorrow = () =>
    void attempt(async () => {
      const until = snoozeUntil('tomorrow', today);
      const undo = await tracking.snooze(id, until);
      toastWithUndo(t('plan.snoozed', { name, day: formatDay(until, today) }), undo);
    });
  const onKey = (event: React.KeyboardEvent) => {
    const isOurs = event.target === row.current && !event.repeat;
    if (!isOurs || event.ctrlKey || event.metaKey || event.altKey) return;
    const kind = logKeys[event.key];
    if (kind) {
      focusNext();
      log(kind);
    } else if (event.key === 't' && first) {
      focusNext();
      settle(first);
    } else if (event.key === 's') {
      focusNext();
      snoozeUntilTomorrow();
    } else if (meet && (event.key === 'o' || event.key === 'Enter')) meetLink.current?.click();
    else if (postsUrl && ['o', 'p', 'Enter'].includes(event.key)) onOpenPosts(postsUrl);
    else return;
    event.preventDefault();
  };

  return (
    <li
      ref={row}
      data-plan-row
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- walked with arrows, has keys of its own
      tabIndex={0}
      aria-label={name}
      aria-keyshortcuts={first ? 'o p c r m s t' : 'o p c r m s'}
      onKeyDown={onKey}
      className="flex flex-col gap-2.5 rounded-lg border border-line bg-surface p-3"
    >
      <div className="flex items-start gap-3">
        <Avatar name={name} seed={id} />
        <div className="min-w-0 grow">
          <p dir="auto" className="name text-lead break-words">
            <PersonLink id={id} names={new Map([[id, name]])} />
          </p>
          <p className="text-caption text-pretty text-soft">{explainDue(due, { today })}</p>
        </div>
        <SnoozeMenu contact={contact} />
      </div>
      {remark && <Quote isClamped>{remark.text}</Quote>}
      {due.reason.code === 'step' && <CampaignScript contactId={id} />}
      {isOwed && <OwedActions owed={owed} settle={settle} keyHint="t" />}
      {person.runs.map((view) => (
        <RunCard key={view.run.id} view={view} today={today} isShort />
      ))}
      {person.promises.map((promise) => (
        <CommitmentItem key={promise.id} commitment={promise} today={today} isShort />
      ))}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {meet && (
          <MeetLink
            place={meet}
            isMain={isFirst && owed.length === 0}
            onOpened={onMet}
            ref={meetLink}
          />
        )}
        {postsUrl && (
          <Button
            size="sm"
            variant={isFirst && !meet && owed.length === 0 ? 'primary' : 'quiet'}
            icon={<ExternalLink />}
            onPress={() => onOpenPosts(postsUrl)}
          >
            {t(meet ? 'plan.posts' : 'plan.open')}
          </Button>
        )}
        <LogBar contactId={id} name={name} source={source} readAt={readAt} isShort />
      </div>
    </li>
  );
}
