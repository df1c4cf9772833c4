import { room } from '../rooms';

/** Not being reminded for a while: snoozed, paused, a chosen day, archived (E6). */
export const silence = room('silence', {
  title: 'Silenced',
  intro: 'Nobody here comes due. Take any of it back whenever you like.',
  none: 'Nobody is silenced',
  noneHint: 'Whoever you snooze, pause, archive or plan for a day is listed here.',
  untilDay: 'Until a day…',
  reachOut: 'Be in touch on a day…',
  reachOutHint: 'Replaces the rhythm until then.',
  pause: 'Pause…',
  pauseHint: 'No reminders at all, promises included.',
  dialog: {
    snooze: 'Put off {name} until',
    'reach-out': 'Be in touch with {name} on',
    pause: 'Pause {name}',
  },
  day: {
    snooze: 'Back on',
    'reach-out': 'Day',
    pause: 'Resumes on',
  },
  pauseOpen: 'Leave it empty to pause until you resume.',
  apply: {
    snooze: 'Put off',
    'reach-out': 'Plan it',
    pause: 'Pause',
  },
  paused: '{name} is paused',
  pausedUntil: '{name} is paused until {day}',
  planned: '{name} is planned for {day}',
  kind: {
    archived: 'Archived',
    paused: 'Paused',
    snoozed: 'Snoozed',
    'reach-out': 'A day chosen',
  },
  how: {
    archived: 'until you bring them back',
    open: 'until you resume',
    until: 'until {day}',
    on: 'on {day}',
    since: '{until} · since {day}',
  },
  end: {
    archived: 'Bring back',
    paused: 'Resume',
    snoozed: 'Wake now',
    'reach-out': 'Back to the rhythm',
  },
  ended: {
    archived: '{name} is back',
    paused: '{name} comes due again in a few days',
    snoozed: '{name} is awake again',
    'reach-out': '{name} is back in the rhythm',
  },
  resumeAll: 'Resume everybody',
  resumedAll: {
    one: 'One person resumed',
    other: '{count} people resumed, a day’s plan at a time',
  },
});
