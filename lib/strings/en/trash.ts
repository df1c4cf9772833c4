import { room } from '../rooms';

export const trash = room('trash', {
  title: 'Trash',
  lead: 'What you delete waits here for 30 days, then it is gone for good.',
  empty: 'The trash is empty',
  emptyHint: 'What you delete waits here for 30 days.',
  restore: 'Bring back',
  restored: '{name} is back',
  deleted: 'Deleted {day}',
  kind: {
    person: 'Person',
    note: 'Note',
    remark: 'Something they said',
    interaction: 'Between you',
  },
  about: '{kind}, about {name}',
});
