import { describe, expect, it } from 'vitest';
import { invitationLines, optedInEmails } from '@/lib/domain/circle/mailing';

const email = (handle: string, optedIn?: boolean) => ({
  network: 'email' as const,
  handle,
  ...(optedIn ? { optedIn } : {}),
});
const people = [
  {
    name: 'Mira',
    company: 'Halden',
    channels: [email('m@h.example', true), { network: 'post' as const, handle: '1 Mill\nLane' }],
  },
  {
    name: 'Otto',
    location: 'Bonn',
    channels: [email('o@h.example'), { network: 'x' as const, handle: '@o', preferred: true }],
  },
  { name: 'Zoë', channels: [email('m@h.example', true)] },
];

describe('lists to hand on', () => {
  it('hold the addresses of those who opted in, each once, nobody else’s (P11)', () => {
    expect(optedInEmails(people)).toEqual(['m@h.example']);
  });

  it('say whom to invite and how to reach them (P13), and where to send a card (P10)', () => {
    expect(invitationLines(people, 'invite')).toEqual([
      'Mira, Halden: m@h.example',
      'Otto: @o',
      'Zoë: m@h.example',
    ]);
    expect(invitationLines(people, 'card')).toEqual([
      'Mira, Halden: 1 Mill Lane',
      'Otto: Bonn',
      'Zoë',
    ]);
  });
});
