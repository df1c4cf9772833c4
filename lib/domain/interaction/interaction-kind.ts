/**
 * Every kind of interaction Tend knows, light ones first (E5, P7, P10, P12).
 * The order is the order in which a person sees them in a list.
 */
export const interactionKinds = [
  'comment',
  'repost',
  'reaction',
  'endorsement',
  'congratulation',
  'message',
  'email',
  'text',
  'card',
  'handwritten-note',
  'gift',
  'call',
  'meeting',
  'video-call',
  'event',
  'introduction',
  'review',
  'complaint',
  'other',
] as const;

/** What happened between you and a contact. */
export type InteractionKind = (typeof interactionKinds)[number];

/** Who acted: you (`outbound`), they (`inbound`), or both (`mutual`, a call or a meeting). */
export const directions = ['outbound', 'inbound', 'mutual'] as const;
export type Direction = (typeof directions)[number];
