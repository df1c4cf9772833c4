import { describe, expect, it } from 'vitest';
import { oneAtATime } from '@/lib/services/one-at-a-time';

/** A task that a test ends by hand. */
function slowTask() {
  const ends: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const task = () =>
    new Promise<void>((resolve, reject) => {
      ends.push({ resolve, reject });
    });
  return { task, ends };
}
const settled = () => new Promise((done) => setTimeout(done, 0));

describe('oneAtATime', () => {
  it('answers everybody who asked during a run with one more run', async () => {
    const { task, ends } = slowTask();
    const run = oneAtATime(task);
    const first = run();
    const asked = [run(), run(), run()];
    expect(ends).toHaveLength(1);
    ends[0]?.resolve();
    await first;
    await settled();
    expect(ends).toHaveLength(2);
    ends[1]?.resolve();
    await Promise.all(asked);
    await settled();
    expect(ends).toHaveLength(2);
  });

  it('goes on after a run that failed', async () => {
    const { task, ends } = slowTask();
    const run = oneAtATime(task);
    const first = run();
    const second = run();
    ends[0]?.reject(new Error('gone'));
    await expect(first).rejects.toThrow('gone');
    await settled();
    ends[1]?.resolve();
    await second;
    const third = run();
    ends[2]?.resolve();
    await third;
    expect(ends).toHaveLength(3);
  });
});
