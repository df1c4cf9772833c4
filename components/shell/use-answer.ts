import { useEffect, useState } from 'react';

const never = () => () => undefined;

/**
 * What an asking function answers that reads more than the database, and again whenever `watch`
 * calls back; undefined until the first answer. Both functions stay the same from one drawing to the
 * next. When the first answer fails the view breaks where it can be seen, and is not left empty; when a
 * later one does, what stands there stays.
 * @example const view = useAnswer(backups.view, backups.watch)
 */
export function useAnswer<T>(
  ask: () => Promise<T>,
  watch: (listener: () => void) => () => void = never,
): T | undefined {
  const [answer, setAnswer] = useState<{ value: T }>();
  const [failure, setFailure] = useState<{ error: unknown }>();
  useEffect(() => {
    let asked = 0;
    const look = () => {
      const mine = (asked += 1);
      ask().then(
        (value) => mine === asked && setAnswer({ value }),
        (error: unknown) => mine === asked && setFailure({ error }),
      );
    };
    look();
    const stop = watch(look);
    return () => {
      asked = 0;
      stop();
    };
  }, [ask, watch]);
  if (failure && !answer) throw failure.error;
  return answer?.value;
}
