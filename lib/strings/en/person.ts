export const person = {
  tier: 'Tier',
  noTier: 'None',
} as const;
