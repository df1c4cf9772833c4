import { PartyPopper, Sprout } from 'lucide-react';
import { useRef } from 'react';
import { RunQuestions } from '@/components/playbook/run-questions';
import { useServices } from '@/components/shell/services-context';
import { attempt } from '@/components/shell/use-command';
import { useLive } from '@/components/shell/use-live';
import { useService } from '@/components/shell/use-service';
import { useToday } from '@/components/shell/use-today';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Skeleton } from '@/components/ui/skeleton';
import type { LocalDate } from '@/lib/domain/calendar/local-date';
import type { Interaction } from '@/lib/domain/interaction/interaction';
import { createLoopService } from '@/lib/services/loop-service';
import type { PlanView } from '@/lib/services/plan-service';
import { t } from '@/lib/strings/strings';
import { Greeting } from './greeting';
import { PlanPersonRow } from './plan-person-row';

type PlanListProps = {
  source: Interaction['source'];
  /** Shows somebody's recent posts; called straight from the press. */
  onOpenPosts: (url: string) => void;
};

/** Today's people with a sentence each, and what to do in one key. The day has an end (E10). */
export function PlanList(props: PlanListProps) {
  const today = useToday();
  const view = useLive((services) => services.plan.today(), [today]);
  if (!view?.isPrepared) return <PlanWaiting />;
  return <PlanPeople view={view} {...props} />;
}

function PlanPeople({ view, source, onOpenPosts }: PlanListProps & { view: PlanView }) {
  const loop = useService(createLoopService);
  const list = useRef<HTMLUListElement>(null);
  const waiting = view.people.filter((person) => !person.done);
  const done = view.people.filter((person) => person.done);
  const moveFocus = (by: number) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-plan-row]') ?? [])];
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    rows.at(Math.max(0, Math.min(rows.length - 1, at + by)))?.focus();
  };
  return (
    <div className="flex flex-col gap-3">
      <Greeting />
      {waiting.length === 0 && <NothingLeft view={view} />}
      {waiting.length > 0 && (
        <ul
          ref={list}
          aria-label={t('plan.title')}
          className="flex flex-col gap-2"
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') moveFocus(1);
            else if (event.key === 'ArrowUp') moveFocus(-1);
            else return;
            event.preventDefault();
          }}
        >
          {waiting.map((person, place) => (
            <PlanPersonRow
              key={person.contact.id}
              person={person}
              today={view.today}
              readAt={view.readAt}
              source={source}
              isFirst={place === 0}
              onOpenPosts={(url) => {
                void loop.opened(person.contact.id, person.remark?.id);
                onOpenPosts(url);
              }}
              onMet={() => void loop.opened(person.contact.id, person.remark?.id)}
            />
          ))}
        </ul>
      )}
      <RunQuestions except={waiting.map(({ contact }) => contact.id)} />
      {done.length > 0 && (
        <p className="text-caption text-faint">
          {t('plan.done', { names: done.map((person) => person.contact.name).join(', ') })}
        </p>
      )}
      <ShowMore today={view.today} />
    </div>
  );
}

/** More people than the plan holds are due: another plan's worth of them. */
function ShowMore({ today }: { today: LocalDate }) {
  const { plan } = useServices();
  const progress = useLive((services) => services.plan.progress(), [today]);
  if (!progress || progress.dueInAll <= progress.left) return null;
  return (
    <div>
      <Button variant="ghost" size="sm" onPress={() => void attempt(() => plan.showMore())}>
        {t('plan.showMore')}
      </Button>
    </div>
  );
}

function NothingLeft({ view }: { view: PlanView }) {
  const hasPeople = useLive((services) => services.cards.hasPeople(), []);
  if (hasPeople === undefined) return null;
  if (view.people.length > 0) {
    return (
      <EmptyState title={t('plan.caughtUp')} icon={<PartyPopper />}>
        {t('plan.caughtUpDone')}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t(hasPeople ? 'plan.caughtUp' : 'plan.nobody')} icon={<Sprout />}>
      {t(hasPeople ? 'plan.caughtUpHint' : 'plan.nobodyHint')}
    </EmptyState>
  );
}

function PlanWaiting() {
  return (
    <div aria-busy className="flex flex-col gap-3">
      {[0, 1, 2].map((row) => (
        <div key={row} className="flex gap-3">
          <Skeleton shape="avatar" />
          <div className="grow">
            <Skeleton shape="name" width="half" />
            <Skeleton shape="caption" />
          </div>
        </div>
      ))}
    </div>
  );
}
