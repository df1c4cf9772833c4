import { room } from '../rooms';

/** An error says what happened, what is safe and what to do. In this order, without blame. */
export const errors = room('errors', {
  notSaved: {
    happened: 'This was not saved.',
    refused: 'Something in it is longer than Tend can keep, or is no day.',
    safe: 'What you typed is still here.',
    todo: 'Try again',
  },
  diskFull: {
    happened: 'This was not saved: the disk is full, or the room the browser gives Tend.',
    safe: 'What you saved before is safe, and what you typed stays here while this page is open.',
    todo: 'Make some room on the disk, then save again.',
  },
  unreadable: {
    happened: 'This page could not be read.',
    safe: 'Everything you saved is still here.',
    todo: 'Type the name',
  },
  broke: {
    happened: 'Something here stopped working.',
    safe: 'Everything you saved is safe, and so is what you were typing.',
    todo: 'Open it again',
  },
  details: 'Details',
  textCapped: 'That was longer than there is room for; the end was cut off.',
  database: {
    slow: 'Opening your data takes longer than usual. It is safe; please wait a little.',
    recover: 'See what can be brought back',
    'newer-data': {
      happened: 'Your data was written by a newer version of Tend.',
      safe: 'Nothing was changed. Your data is safe.',
      todo: 'Update the extension, then try again',
    },
    'upgrading-elsewhere': {
      happened: 'Tend was updated in another window.',
      safe: 'Everything you saved is safe, and so is what you were typing.',
      todo: 'Open it again',
    },
    blocked: {
      happened: 'Another Tend window is still open with the version before.',
      safe: 'Your data is safe and waits for the update.',
      todo: 'Close the other windows, then try again',
    },
    lost: {
      happened: 'Your data is not where it should be.',
      safe: 'Tend noticed and changed nothing. It can be brought back.',
      todo: 'Bring it back',
    },
    'cannot-open': {
      happened: 'The browser could not open your data.',
      safe: 'Tend changed nothing. A full disk can be the cause; restarting the browser often helps.',
      todo: 'Try again',
    },
  },
});
