import type { Playbook } from './playbook';

/** A playbook before it is stored and stamped. */
export type ShippedPlaybook = Omit<Playbook, 'createdAt' | 'updatedAt' | 'deletedAt'>;

/** A playbook, shipped or one's own. */
export type AnyPlaybook = ShippedPlaybook | Playbook;

/** P2, P3, P5, P8: seven follow-ups, the first on the same day. */
const afterAFirstConversation: ShippedPlaybook = {
  id: 'after-a-first-conversation',
  name: 'After a first conversation',
  purpose: 'Be remembered by someone you have just met, without being a pest.',
  steps: [
    {
      id: 'thank',
      title: 'Thank them for the conversation',
      offsetDays: 0,
      hint: 'The same day. Name something specific they said.',
    },
    {
      id: 'channels',
      title: 'Connect on the channels they like',
      offsetDays: 2,
      hint: 'Ask which they prefer, and write it down.',
    },
    {
      id: 'engage',
      title: 'Comment on something they posted, or repost it',
      offsetDays: 5,
      hint: 'Positive and to the point; within the first week.',
    },
    {
      id: 'promise',
      title: 'Do what you promised, and say so',
      offsetDays: 7,
      hint: 'Look at your commitments to each other.',
    },
    { id: 'share', title: 'Share something useful to them', offsetDays: 14 },
    {
      id: 'introduce',
      title: 'Think of someone they should meet',
      offsetDays: 14,
      hint: 'Ask both before you introduce them.',
    },
    {
      id: 'talk',
      title: 'Suggest a second conversation',
      offsetDays: 14,
      hint: 'Ask how you can help.',
    },
  ],
};

/** P9: 7, 45 and 90 days after the sale, then every quarter. */
const afterTheSale: ShippedPlaybook = {
  id: 'after-the-sale',
  name: 'After the sale',
  purpose: 'Stay with a customer once the work is done.',
  steps: [
    { id: 'day-7', title: 'Ask whether all is well', offsetDays: 7 },
    { id: 'day-45', title: 'Ask what it has changed for them', offsetDays: 38 },
    {
      id: 'day-90',
      title: 'Ask for a review, and whom else you could help',
      offsetDays: 45,
      hint: 'Ask as you would ask a friend; a no is fine.',
    },
  ],
  afterwards: { deep: { every: 3, unit: 'month' } },
};

/** P16, P17, P20, P24: give first, then ask, then report back. */
const referralPartner: ShippedPlaybook = {
  id: 'referral-partner',
  name: 'Referral partner',
  purpose: 'Build a partnership in which both of you send people to each other.',
  steps: [
    {
      id: 'learn',
      title: 'Learn whom they want to meet',
      offsetDays: 3,
      hint: 'Within the first week. Write their needs and offers down.',
    },
    { id: 'give', title: 'Give the first introduction', offsetDays: 14 },
    { id: 'follow-up', title: 'Ask how the introduction went', offsetDays: 14 },
    {
      id: 'ask',
      title: 'Say whom you would like to meet',
      offsetDays: 14,
      hint: 'Whom would they call first?',
    },
    { id: 'meet', title: 'Meet and look at what came of it', offsetDays: 14 },
  ],
  afterwards: { light: { every: 2, unit: 'week' } },
};

/** P1, P6, P7: come back to someone you have lost sight of. */
const reconnect: ShippedPlaybook = {
  id: 'reconnect',
  name: 'Reconnect',
  purpose: 'Come back to someone you have not heard from in a long time.',
  steps: [
    { id: 'look', title: 'Read what they posted lately, and comment', offsetDays: 0 },
    {
      id: 'write',
      title: 'Write a few lines and ask for nothing',
      offsetDays: 7,
      hint: 'Bring up something they once told you.',
    },
    { id: 'share', title: 'Send something they can use', offsetDays: 14 },
    { id: 'talk', title: 'Suggest a short call', offsetDays: 14 },
  ],
};

/** The playbooks every database is seeded with. Their ids are stored and never change. */
export const shippedPlaybooks: readonly ShippedPlaybook[] = [
  afterAFirstConversation,
  afterTheSale,
  referralPartner,
  reconnect,
];
