import { expect, it } from 'vitest';
import { whereToMeet } from '@/lib/domain/channel/where-to-meet';

const mail = { network: 'email' as const, handle: 'mira@h.example' };
const onX = { network: 'x' as const, handle: '@mira' };

it('is where they like it best (P5)', () => {
  expect(whereToMeet([mail, { ...onX, preferred: true }], true)).toEqual({
    network: 'x',
    url: 'https://x.com/mira',
  });
});

it('is their posts when they like LinkedIn, or when nobody knows what they like', () => {
  const linkedin = { network: 'linkedin' as const, handle: 'mira', preferred: true };
  expect(whereToMeet([linkedin, mail], true)).toBeUndefined();
  expect(whereToMeet([mail, onX], true)).toBeUndefined();
  expect(whereToMeet([], true)).toBeUndefined();
});

it('is their posts when what they like cannot be opened', () => {
  const letter = { network: 'post' as const, handle: '1 Quay Street', preferred: true };
  expect(whereToMeet([letter, mail], true)).toBeUndefined();
  const broken = { network: 'web' as const, handle: 'javascript:alert(1)', preferred: true };
  expect(whereToMeet([broken], true)).toBeUndefined();
});

it('is whatever can be opened for somebody without a profile', () => {
  expect(whereToMeet([{ network: 'post', handle: '1 Quay Street' }, mail], false)).toEqual({
    network: 'email',
    url: 'mailto:mira@h.example',
  });
});
