import { room } from '../rooms';

export const panel = room('panel', {
  saveAndKeep: 'Save and keep in touch',
  justSave: 'Just save',
  notAProfile: 'Open somebody’s profile and they show up here.',
  reading: 'Reading the page…',
  unreadable:
    'This page could not be read, so the fields are yours to fill. Nothing you saved is affected.',
  changed: 'The page shows somebody else than its address says. Type the name if you know it.',
  you: 'This seems to be your own profile, so there is nothing to write down here.',
  noAccess: 'Tend cannot see which profile is open.',
  noAccessHint:
    'Allow it on linkedin.com and this panel follows you. It reads only the profile you look at, and nothing leaves your device.',
  allow: 'Allow on linkedin.com',
  notAllowed: 'That is fine. You can type a name or paste an address instead.',
  byHand: 'Add somebody by hand',
  byHandAddress: 'Their profile address',
  byHandAddressHint: 'Paste it if you have it. It finds them again when you open their page.',
  notAnAddress: 'This is not the address of one person.',
  wasDeleted: 'You deleted an entry for this person.',
  bringBack: 'Bring it back',
  alsoEntry: 'Another entry, {name}, answers to this address too.',
  backToPlan: 'Today’s plan',
});
