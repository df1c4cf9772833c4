export const plan = {
  title: 'Today',
  left: '{left} of {total} today · {due} due in all',
  caughtUp: 'All caught up',
  caughtUpHint: 'Nobody is waiting for you today.',
  showMore: 'Show me more',
  open: 'Open their recent posts',
  log: 'Log what you did',
  snooze: 'Snooze',
  snoozed: '{name} is back {day}',
} as const;
