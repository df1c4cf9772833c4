/** An error says what happened, what is safe and what to do. In this order, without blame. */
export const errors = {
  notSaved: {
    happened: 'This was not saved.',
    safe: 'What you typed is still here.',
    todo: 'Try again',
  },
  unreadable: {
    happened: 'This page could not be read.',
    safe: 'Everything you saved is still here.',
    todo: 'Type the name',
  },
} as const;
