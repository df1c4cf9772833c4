import { Archive, Bell, CircleDot, SkipForward, Sparkles, Undo2 } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useCircles } from '@/components/people/use-circles';
import { usePeople } from '@/components/people/use-people';
import { isCovered, isTyping } from '@/components/shell/key-target';
import { attempt } from '@/components/shell/use-command';
import { useService } from '@/components/shell/use-service';
import { useToday } from '@/components/shell/use-today';
import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Select } from '@/components/ui/select';
import { Skeleton } from '@/components/ui/skeleton';
import { View } from '@/components/ui/view';
import type { PersonRow } from '@/lib/domain/contact/person-row';
import { triageOrder } from '@/lib/domain/contact/triage-order';
import { createTriageService, type TriageChoice } from '@/lib/services/triage-service';
import { formatDay } from '@/lib/strings/format-day';
import { t } from '@/lib/strings/strings';

type Decided = { id: string; undo: Promise<() => Promise<void>> };
type Choice = Exclude<TriageChoice['choice'], 'circle'>;
const keys: Record<string, Choice> = {
  a: 'A',
  b: 'B',
  c: 'C',
  t: 'track',
  k: 'keep',
  s: 'skip',
  x: 'archive',
};

/** Newly imported people, one a screen, one key each; where one stops is where one goes on. */
export function TriageView() {
  const rows = usePeople();
  const queue = useMemo(() => (rows ? triageOrder(rows) : undefined), [rows]);
  if (!queue) return <Skeleton shape="name" width="third" />;
  return (
    <View
      title={t('triage.title')}
      lead={
        queue.length > 0 && (
          <output className="figures">{t('triage.left', { count: queue.length })}</output>
        )
      }
    >
      <Triage queue={queue} />
    </View>
  );
}

function Triage({ queue }: { queue: readonly PersonRow[] }) {
  const triage = useService(createTriageService);
  const { circles } = useCircles();
  const [decided, setDecided] = useState<readonly Decided[]>([]);
  const [circleId, setCircleId] = useState('');
  const done = new Set(decided.map(({ id }) => id));
  const person =
    queue.find(({ id, triage: state }) => state !== 'skipped' && !done.has(id)) ??
    queue.find(({ id }) => !done.has(id));

  // The next person stands there at once; what was decided is written one after the other.
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(0);
  const inTurn = <T,>(command: () => Promise<T>): Promise<T> => {
    waiting.current += 1;
    const turn = last.current.then(command);
    last.current = turn.catch(() => undefined).finally(() => (waiting.current -= 1));
    return turn;
  };
  useEffect(() => {
    // Faster than it can be written: the browser asks before the rest is lost.
    const hold = (event: BeforeUnloadEvent) => {
      if (waiting.current > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, []);
  const decide = (choice: TriageChoice) => {
    if (!person) return;
    const { id } = person;
    const undo = inTurn(() => triage.decide(id, choice));
    setDecided((before) => [...before, { id, undo }]);
    void attempt(() => undo).then((isKept) => {
      if (!isKept) setDecided((before) => before.filter((one) => one.id !== id));
    });
  };
  const back = () => {
    const newest = decided.at(-1);
    if (!newest) return;
    setDecided(decided.slice(0, -1));
    void attempt(() => inTurn(async () => (await newest.undo)()));
  };
  const chosen = circles.find(({ id }) => id === circleId) ?? circles[0];
  const join = () => chosen && decide({ choice: 'circle', circleId: chosen.id });
  const onKey = useRef((_event: KeyboardEvent) => {});
  useEffect(() => {
    onKey.current = (event) => {
      if (isTyping(event) || isCovered() || event.repeat) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const key = event.key.toLowerCase();
      const choice = keys[key];
      if (choice) decide({ choice });
      else if (key === 'o') join();
      else if (key === 'backspace' || key === 'arrowleft') back();
      else return;
      event.preventDefault();
    };
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey.current(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  const goBack = (
    <Button icon={<Undo2 />} keyHint="←" isDisabled={decided.length === 0} onPress={back}>
      {t('common.back')}
    </Button>
  );
  if (!person) {
    const isAnyLater = queue.some(({ triage: state }) => state === 'skipped');
    return (
      <EmptyState
        title={t(isAnyLater ? 'triage.doneForNow' : 'triage.done')}
        icon={<Sparkles />}
        action={decided.length > 0 && goBack}
      >
        {t(isAnyLater ? 'triage.laterHint' : 'triage.doneHint')}
      </EmptyState>
    );
  }
  return (
    <>
      <PersonCard person={person} />
      <div className="flex flex-wrap gap-2">
        {(['A', 'B', 'C'] as const).map((tier) => (
          <Button
            key={tier}
            variant="primary"
            keyHint={tier}
            onPress={() => decide({ choice: tier })}
          >
            {t(`triage.tier.${tier}`)}
          </Button>
        ))}
      </div>
      <div className="flex flex-wrap gap-2">
        <Choose icon={<Bell />} hint="T" onPress={() => decide({ choice: 'track' })}>
          {t('triage.track')}
        </Choose>
        <Choose hint="K" onPress={() => decide({ choice: 'keep' })}>
          {t('triage.keep')}
        </Choose>
        <Choose icon={<SkipForward />} hint="S" onPress={() => decide({ choice: 'skip' })}>
          {t('triage.skip')}
        </Choose>
        <Choose icon={<Archive />} hint="X" onPress={() => decide({ choice: 'archive' })}>
          {t('common.archive')}
        </Choose>
        {goBack}
      </div>
      {chosen && (
        <div className="flex flex-wrap items-end gap-2">
          <div className="w-48">
            <Select
              label={t('people.filterCircle')}
              value={chosen.id}
              onChange={setCircleId}
              options={circles.map(({ id, name }) => ({ value: id, text: name }))}
            />
          </div>
          <Choose icon={<CircleDot />} hint="O" onPress={join}>
            {t('triage.join')}
          </Choose>
        </div>
      )}
      <p className="text-caption text-faint">{t('triage.hint')}</p>
    </>
  );
}

type ChooseProps = { icon?: ReactNode; hint: string; onPress: () => void; children: string };

function Choose({ icon, hint, onPress, children }: ChooseProps) {
  return (
    <Button icon={icon} keyHint={hint} onPress={onPress}>
      {children}
    </Button>
  );
}

function PersonCard({ person }: { person: PersonRow }) {
  const today = useToday();
  const { id, name, headline, company, metOn, lastOn, lastKind } = person;
  return (
    <div aria-live="polite">
      <Card>
        <div className="flex min-h-32 items-start gap-4">
          <Avatar name={name} seed={id} size="lg" />
          <div className="min-w-0">
            <h2 dir="auto" className="name text-title break-words">
              {name}
            </h2>
            {headline && (
              <p dir="auto" className="text-soft">
                {headline}
              </p>
            )}
            {company && (
              <p dir="auto" className="text-soft">
                {company}
              </p>
            )}
            <p className="mt-1 text-caption text-faint">
              {[
                metOn && t('triage.met', { day: formatDay(metOn, today) }),
                lastOn &&
                  lastKind &&
                  t('people.lastTouch', {
                    kind: t(`interaction.past.${lastKind}`),
                    day: formatDay(lastOn, today),
                  }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
        </div>
      </Card>
    </div>
  );
}
