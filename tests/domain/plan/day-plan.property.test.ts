import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DueFacts, type DueRules, due } from '@/lib/domain/plan/due';
import { compareDue, dayPlan, isHard } from '@/lib/domain/plan/day-plan';
import { dayArbitrary, fewerTries, patience, peopleArbitrary, rulesArbitrary } from './histories';

const all = (people: DueFacts[], rules: DueRules, today: string) =>
  people.map((facts) => due(facts, rules, today));
const capArbitrary = fc.nat({ max: 6 });

describe('the plan of a day, over any address book', { timeout: patience }, () => {
  it('E10: the order is total: only oneself compares equal, and no three go in a circle', () => {
    fc.assert(
      fc.property(peopleArbitrary, rulesArbitrary, dayArbitrary, (people, rules, today) => {
        const items = all(people, rules, today);
        for (const a of items) {
          for (const b of items) {
            expect(Math.sign(compareDue(a, b))).toBe(0 - Math.sign(compareDue(b, a)));
            expect(compareDue(a, b) === 0).toBe(a === b);
            for (const c of items) {
              const isChain = compareDue(a, b) < 0 && compareDue(b, c) < 0;
              expect(isChain && compareDue(a, c) >= 0).toBe(false);
            }
          }
        }
      }),
      fewerTries,
    );
  });

  it('E10: the order in which people are passed in does not matter', () => {
    const shuffled = peopleArbitrary.chain((people) =>
      fc.tuple(
        fc.constant(people),
        fc.shuffledSubarray(people, { minLength: people.length, maxLength: people.length }),
      ),
    );
    fc.assert(
      fc.property(
        shuffled,
        rulesArbitrary,
        dayArbitrary,
        capArbitrary,
        ([people, other], rules, today, dailyCap) => {
          const plan = dayPlan(all(people, rules, today), { dailyCap });
          expect(dayPlan(all(other, rules, today), { dailyCap })).toEqual(plan);
        },
      ),
      fewerTries,
    );
  });

  it('E10: everybody due is in it once; the cap cuts only what can wait', () => {
    fc.assert(
      fc.property(
        peopleArbitrary,
        rulesArbitrary,
        dayArbitrary,
        capArbitrary,
        (people, rules, today, dailyCap) => {
          const items = all(people, rules, today);
          const isDue = items.filter(({ state }) => state === 'due' || state === 'late');
          const plan = dayPlan(items, { dailyCap });
          expect(plan.dueInAll).toBe(isDue.length);
          expect([...plan.items, ...plan.rest].toSorted(compareDue)).toEqual(
            isDue.toSorted(compareDue),
          );
          expect(plan.rest.some(isHard)).toBe(false);
          expect(plan.items.filter((item) => !isHard(item)).length).toBeLessThanOrEqual(dailyCap);
          expect(plan.contactIds).toEqual(plan.items.map(({ contactId }) => contactId));
        },
      ),
      fewerTries,
    );
  });

  it('E10: doing the first item makes nobody else later, and moves nobody else back', () => {
    fc.assert(
      fc.property(peopleArbitrary, rulesArbitrary, dayArbitrary, (people, rules, today) => {
        const before = dayPlan(all(people, rules, today), { dailyCap: 100 });
        const first = before.contactIds[0];
        fc.pre(first !== undefined);
        const call = { kind: 'call', day: today, direction: 'mutual', recordedOn: today } as const;
        const after = people.map((facts) =>
          facts.contactId === first
            ? { ...facts, interactions: [...facts.interactions, call] }
            : facts,
        );
        const others = dayPlan(all(after, rules, today), { dailyCap: 100 }).items.filter(
          ({ contactId }) => contactId !== first,
        );
        expect(others).toEqual(before.items.slice(1));
      }),
      fewerTries,
    );
  });
});
