/** Why a copy could not be written; the words for each are in lib/strings/en/safety.ts. */
export const copyFailures = ['no-space', 'denied', 'gone', 'stopped', 'unlike', 'failed'] as const;
export type CopyFailure = (typeof copyFailures)[number];

const minuteMs = 60_000;

/**
 * Whether a copy that failed is tried again by now. Somebody who stopped one is left alone for the
 * day: their browser asks where to save each file.
 * @example isTimeToRetry({ at: 0, reason: 'no-space' }, 600_000, true) // true
 */
export function isTimeToRetry(
  failure: { at: number; reason: CopyFailure } | undefined,
  now: number,
  isSameDay: boolean,
): boolean {
  if (!failure || !isSameDay) return true;
  return failure.reason !== 'stopped' && Math.abs(now - failure.at) >= 10 * minuteMs;
}

/**
 * What the browser's reason for an interrupted download means.
 * @example downloadFailure('FILE_NO_SPACE') // 'no-space'
 */
export function downloadFailure(reason: string | undefined): CopyFailure {
  if (reason === 'FILE_NO_SPACE') return 'no-space';
  if (reason?.startsWith('USER_')) return 'stopped';
  const isRefused =
    reason === 'FILE_ACCESS_DENIED' ||
    reason === 'FILE_BLOCKED' ||
    reason === 'FILE_SECURITY_CHECK_FAILED';
  return isRefused ? 'denied' : 'failed';
}
