import { room } from '../rooms';

export const triage = room('triage', {
  title: 'A first look',
  left: { one: '{count} person waits', other: '{count} people wait' },
  tier: { A: 'Close to me', B: 'Good to know', C: 'Now and then' },
  track: 'Keep in touch',
  keep: 'Just keep',
  skip: 'Later',
  join: 'Into the circle',
  met: 'Connected {day}',
  hint: 'One key each. What you decided is kept, so stop whenever you like.',
  done: 'Everybody has been looked at',
  doneForNow: 'That is everybody for now',
  laterHint: 'Whoever you put off is here when you come back.',
  doneHint: 'New people you bring in will wait here.',
});
