export const dashboard = {
  today: 'Today',
  people: 'People',
  referrals: 'Referrals',
  playbooks: 'Playbooks',
  insights: 'Insights',
  transfer: 'Import & export',
  settings: 'Settings',
  safety: 'Data safety',
} as const;
