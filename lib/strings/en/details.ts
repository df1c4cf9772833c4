export const details = {
  title: 'On the page you opened',
  keep: 'Keep',
  kept: 'Kept',
  birthday: 'Birthday {day}',
  connected: 'Connected {day}',
} as const;
