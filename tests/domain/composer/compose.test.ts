import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeDraft, endless, firstName, mailtoAddress } from '@/lib/domain/composer/compose';
import {
  composerLanguages,
  firstPhrases,
  phrasesFor,
  withPhrases,
} from '@/lib/domain/composer/phrases';

const english = phrasesFor([], 'en', []);
const whole = {
  name: 'Dr. Zoë Marsh',
  remark: 'orchards teach patience',
  liked: 'your calm',
  company: 'Orchard Oy',
  myPromise: 'send the deck',
  theirPromise: 'introduce me to Bo',
};

describe('a follow-up (P3)', () => {
  it('has every part that is known, in order, in the person’s own phrases', () => {
    const own = withPhrases([], { language: 'en', phrases: { thanks: 'What a talk!' } });
    expect(composeDraft('message', whole, phrasesFor(own, 'en', []))).toBe(
      'Hi Zoë,\n\nWhat a talk! You said “orchards teach patience”. That stayed with me. ' +
        'I liked your calm. I will keep following what you do at Orchard Oy. As promised, I will ' +
        'send the deck. And thank you for offering to introduce me to Bo. Let’s stay in touch here.' +
        '\n\nBest wishes',
    );
  });

  it('leaves out what is not known, and keeps a card short', () => {
    expect(composeDraft('email', { name: 'Zoë' }, english)).toBe(
      'Hi Zoë,\n\nthank you for the good conversation. Let’s stay in touch here.\n\nBest wishes',
    );
    expect(composeDraft('card', whole, english)).not.toContain('Orchard Oy');
    expect(composeDraft('card', whole, english)).toContain('orchards teach patience');
  });

  it('speaks differently to a circle', () => {
    const own = [
      { language: 'en' as const, circleId: 'c1', phrases: { greeting: 'Dear {name},' } },
    ];
    expect(composeDraft('card', whole, phrasesFor(own, 'en', ['c1']))).toContain(
      'Dear Dr. Zoë Marsh,',
    );
    expect(composeDraft('card', whole, phrasesFor(own, 'en', []))).toContain('Hi Zoë,');
  });

  it('has phrases for every part in every language', () => {
    const parts = firstPhrases.map(({ phrases }) => Object.keys(phrases).length);
    expect(parts).toEqual(composerLanguages.map(() => 9));
  });

  it('puts words in as they are, braces and all', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (remark) => {
        fc.pre(Boolean(endless(remark)));
        expect(composeDraft('card', { name: 'Zoë', remark }, english)).toContain(endless(remark));
      }),
    );
    expect(
      composeDraft('card', { name: 'Z' }, { language: 'en', phrases: { thanks: 'a {b} c' } }),
    ).toBe('a {b} c');
  });
});

describe('a name and an address', () => {
  it.each([
    ['Dr. Zoë Marsh', 'Zoë'],
    ['张伟', '张伟'],
    ['Dr.', 'Dr.'],
  ])('%s is %s', (name, first) => expect(firstName(name)).toBe(first));

  it('cannot carry more than a subject and a text', () => {
    expect(mailtoAddress('zoe@example.com', 'A & B', 'x\ny')).toBe(
      'mailto:zoe@example.com?subject=A%20%26%20B&body=x%0Ay',
    );
    expect(mailtoAddress('zoe@example.com?bcc=evil@example.com', 's', 'b')).toBe(
      'mailto:?subject=s&body=b',
    );
  });
});
