import { room } from '../rooms';

export const cadence = room('cadence', {
  title: 'How often',
  light: 'A light touch',
  lightHint: 'A comment, a repost, a message.',
  deep: 'A real talk',
  deepHint: 'A call, a meeting, an answer.',
  asUsual: 'As usual',
  off: 'off',
  changed: 'Rhythm changed',
  notTracked: 'You are not being reminded of this person.',
  start: 'Keep in touch',
  startTalking: 'We already talk',
  started: 'You will be reminded of {name}',
});
