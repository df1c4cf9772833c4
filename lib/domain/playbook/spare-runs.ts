import type { RunFacts } from './run';

/**
 * Of several runs of one playbook that go on for one person, all but the one that is furthest: a
 * merge joins two people's runs, and nobody is thanked twice (E9). Of two that are equally far the
 * one that began first goes on.
 *
 * @example spareRuns([threeStepsDone, justBegun]) // [justBegun]
 */
export function spareRuns<Of extends RunFacts>(runs: readonly Of[]): Of[] {
  const going = runs.filter(({ state }) => state === 'running');
  const perPlaybook = Map.groupBy(going, ({ playbookId }) => playbookId);
  return [...perPlaybook.values()].flatMap((same) =>
    same
      .toSorted((a, b) => b.steps.length - a.steps.length || (a.startedOn < b.startedOn ? -1 : 1))
      .slice(1),
  );
}
