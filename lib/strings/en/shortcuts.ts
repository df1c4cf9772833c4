import { room } from '../rooms';

export const shortcuts = room('shortcuts', {
  title: 'Keys',
  popup: 'Open today',
  panel: 'Open the side panel',
  'quick-log': 'Log a conversation in one line',
  none: 'No key yet',
  change: 'Change keys',
  where:
    'Keys belong to the browser. In Chrome and Edge: Extensions, Keyboard shortcuts. In Firefox: Add-ons, the gear, Manage extension shortcuts.',
});
