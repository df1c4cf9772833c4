export const panel = {
  saveAndKeep: 'Save and keep in touch',
  justSave: 'Just save',
  notAProfile: 'Open somebody’s profile and they show up here.',
} as const;
