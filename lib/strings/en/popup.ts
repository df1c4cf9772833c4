import { room } from '../rooms';

export const popup = room('popup', {
  quickLog: 'Log a conversation',
  who: 'Who',
  whoHint: 'Type part of a name',
  nobody: 'Nobody of that name yet',
  find: 'Find somebody',
  findHint: 'Part of a name, a company',
  openPanel: 'Open the side panel',
  openDashboard: 'Open the dashboard',
});
