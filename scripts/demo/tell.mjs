/**
 * One step of the story: what is done, and the sentence that says what was seen. It throws when
 * the step does not hold.
 *
 * @typedef {{ title: string, act: () => Promise<string> }} StoryStep
 */
/** @typedef {{ title: string, seen?: string, error?: string, picture?: string }} Outcome */

/**
 * Plays the steps in order, takes a picture after each, and stops at the first that does not hold.
 *
 * @param {StoryStep[]} steps
 * @param {(name: string) => Promise<string | undefined>} photograph gives the picture's file name
 * @returns {Promise<Outcome[]>}
 */
export const playStory = async (steps, photograph) => {
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const [index, { title, act }] of steps.entries()) {
    const name = `${String(index + 1).padStart(2, '0')} ${title}`;
    /** @type {Outcome} */
    const outcome = { title };
    try {
      outcome.seen = await act();
    } catch (error) {
      outcome.error = error instanceof Error ? error.message : String(error);
    }
    outcome.picture = await photograph(name).catch(() => undefined);
    outcomes.push(outcome);
    console.log(`${outcome.error ? '✗' : '✓'} ${title}: ${outcome.error ?? outcome.seen}`);
    if (outcome.error) break;
  }
  return outcomes;
};

/**
 * The account, as Markdown.
 *
 * @param {Outcome[]} outcomes
 * @param {number} planned how many steps the story has
 */
export const describeStory = (outcomes, planned) => {
  const held = outcomes.filter(({ error }) => !error).length;
  const parts = outcomes.map(({ title, seen, error, picture }, index) =>
    [
      `## ${index + 1}. ${title}`,
      error ? `**This did not hold.** ${error}` : seen,
      ...(picture ? [`![${title}](story/${encodeURIComponent(picture)})`] : []),
    ].join('\n\n'),
  );
  return [
    '# What Tend did',
    `Played in a real browser without a window, on invented profiles served from this machine. ${held} of ${planned} steps held.`,
    ...parts,
    '',
  ].join('\n\n');
};
