const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** A moment as a person reads it: `2 Mar 2026, 14:05`. */
export const formatTime = (instant: number): string => format.format(instant);
