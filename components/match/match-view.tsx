import { useService } from '@/components/shell/use-service';
import { createMatchService } from '@/lib/services/match-service';
import { Sprout } from 'lucide-react';
import { useEffect, useState } from 'react';
import { PersonLink } from '@/components/contact/person-link';
import { useServices } from '@/components/shell/services-context';
import { attempt, toastWithUndo } from '@/components/shell/use-command';
import { useLive } from '@/components/shell/use-live';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { View } from '@/components/ui/view';
import type { Match } from '@/lib/domain/match/find-matches';
import type { MatchFacts, Matches } from '@/lib/services/match-service';
import { t } from '@/lib/strings/strings';
import { Synonyms } from './synonyms';

/** Who needs what somebody else offers, and one step to bring them together (P16). */
export function MatchView() {
  const matchesRoom = useService(createMatchService);
  const facts = useLive(() => matchesRoom.facts(), []);
  const matches = useMatches(facts);
  return (
    <View
      title={t('giving.match.title')}
      lead={
        <p role="status">
          {matches ? t('giving.match.count', { count: matches.count }) : t('giving.match.looking')}
        </p>
      }
    >
      {matches?.count === 0 && (
        <EmptyState title={t('giving.match.none')} icon={<Sprout />}>
          {t('giving.match.noneHint')}
        </EmptyState>
      )}
      {matches && matches.count > 0 && (
        <ul aria-label={t('giving.match.title')} className="flex flex-col gap-2">
          {matches.shown.map((match) => (
            <li key={match.id} className="rounded-lg border border-line bg-surface p-3">
              <MatchCard match={match} />
            </li>
          ))}
        </ul>
      )}
      {facts && <Synonyms choices={facts.choices} />}
    </View>
  );
}

/** Looks again when what matching knows has changed; the older answer stays until then. */
function useMatches(facts: MatchFacts | undefined): Matches | undefined {
  const matches = useService(createMatchService);
  const [found, setFound] = useState<Matches>();
  useEffect(() => {
    let isWanted = true;
    if (facts) {
      void matches
        .find(facts, () => isWanted, setFound)
        .then((answer) => (answer && isWanted ? setFound(answer) : undefined));
    }
    return () => {
      isWanted = false;
    };
  }, [facts, matches]);
  return found;
}

function MatchCard({ match }: { match: Match }) {
  const { referrals } = useServices();
  const matches = useService(createMatchService);
  const { needer, offerer, need, offer } = match;
  const names = new Map([
    [needer.id, needer.name],
    [offerer.id, offerer.name],
  ]);
  const introduce = () =>
    void attempt(async () => {
      const { undo } = await referrals.log({
        direction: 'given',
        other: { id: needer.id },
        person: { id: offerer.id },
        need,
      });
      const undismiss = await matches.dismiss(match);
      toastWithUndo(t('referral.savedGiven', { a: needer.name, b: offerer.name }), async () => {
        await undismiss();
        await undo();
      });
      location.hash = '#/referrals';
    });
  const dismiss = () =>
    void attempt(async () =>
      toastWithUndo(t('giving.match.dismissed'), await matches.dismiss(match)),
    );
  const near = [
    match.sameCompany && t('giving.match.company', { company: needer.company ?? '' }),
    match.sharedCircles.length > 0 &&
      t('giving.match.circles', { circles: match.sharedCircles.join(', ') }),
  ].filter((words) => typeof words === 'string');
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <div className="min-w-0 grow basis-80">
        <p>
          <Name id={needer.id} names={names} /> {t('giving.match.needs')}{' '}
          <em dir="auto" className="font-serif">
            {need}
          </em>
        </p>
        <p>
          <Name id={offerer.id} names={names} /> {t('giving.match.offers')}{' '}
          <em dir="auto" className="font-serif">
            {offer}
          </em>
        </p>
        {near.length > 0 && <p className="text-caption text-faint">{near.join(' · ')}</p>}
      </div>
      <div className="flex gap-1.5">
        <Button size="sm" variant="primary" onPress={introduce}>
          {t('giving.match.introduce')}
        </Button>
        <Button size="sm" variant="ghost" onPress={dismiss}>
          {t('giving.match.dismiss')}
        </Button>
      </div>
    </div>
  );
}

function Name(props: { id: string; names: ReadonlyMap<string, string> }) {
  return (
    <span className="name text-lead">
      <PersonLink {...props} />
    </span>
  );
}
