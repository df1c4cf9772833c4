import { room } from '../rooms';

export const capture = room('capture', {
  menuSaid: 'Save as something they said',
  menuAdd: 'Add to Tend',
  kept: 'Kept as something {name} said',
  added: '{name} is in Tend now',
  knownAlready: '{name} is in Tend already',
  fine: 'Fine',
  whose: 'Who said this?',
  addWho: 'Add to Tend',
  name: 'Name',
  addAndKeep: 'Add and keep in touch',
  somebodyKnown: 'Somebody you know already',
  notNow: 'Not now',
});
