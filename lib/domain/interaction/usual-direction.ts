import type { Direction, InteractionKind } from './interaction-kind';

const mutualKinds: readonly InteractionKind[] = ['call', 'meeting', 'video-call', 'event'];

/**
 * Who usually acts in an interaction of this kind: both of you in a call or a meeting, they in a
 * complaint, you in everything else (E5).
 * @example usualDirection('comment') // 'outbound'
 */
export function usualDirection(kind: InteractionKind): Direction {
  if (mutualKinds.includes(kind)) return 'mutual';
  return kind === 'complaint' ? 'inbound' : 'outbound';
}
