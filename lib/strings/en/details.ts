import { room } from '../rooms';

export const details = room('details', {
  title: 'On the page you opened',
  keep: 'Keep',
  kept: 'Kept',
  birthday: 'Birthday {day}',
  connected: 'Connected {day}',
});
