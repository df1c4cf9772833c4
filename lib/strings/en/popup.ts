export const popup = {
  quickLog: 'Log a conversation',
  who: 'Who',
  whoHint: 'Type part of a name',
  openPanel: 'Open the side panel',
  openDashboard: 'Open the dashboard',
} as const;
