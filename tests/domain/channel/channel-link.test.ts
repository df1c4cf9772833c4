import { describe, expect, it } from 'vitest';
import { channelLink } from '@/lib/domain/channel/channel-link';

describe('where a channel opens (P5)', () => {
  it.each([
    ['email', 'mira@halden.example', 'mailto:mira@halden.example'],
    ['phone', '+49 30 555 01 00', 'tel:+49305550100'],
    ['whatsapp', '+49 170 555', 'https://wa.me/49170555'],
    ['x', '@mira', 'https://x.com/mira'],
    ['instagram', 'https://www.instagram.com/mira/', 'https://www.instagram.com/mira/'],
    ['web', 'halden.example/about', 'https://halden.example/about'],
    ['linkedin', 'a/b?c', 'https://www.linkedin.com/in/a%2Fb%3Fc'],
    ['post', '1 Mill Lane', undefined],
    ['web', 'javascript:alert(1)', undefined],
    ['x', 'javascript:alert(1)', 'https://x.com/javascript%3Aalert(1)'],
    ['phone', 'none', undefined],
  ] as const)('%s %s', (network, handle, link) => {
    expect(channelLink({ network, handle })).toBe(link);
  });
});
