import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { noReading, type Reading, reading } from '@/lib/domain/sighting/reading';
import type { Sighting } from '@/lib/domain/sighting/sighting';
import { parseTabAddress } from '@/lib/linkedin/profile-address';
import { readProfile } from '@/lib/linkedin/profile-reader';
import { emberPage } from '../fixtures/linkedin/ember-page';
import { unknownTemplate } from '../fixtures/linkedin/other-pages';
import { people, type Person } from '../fixtures/linkedin/people';
import { sduiPage } from '../fixtures/linkedin/sdui-page';

/**
 * A page that moves between two people while its address, its title and its body change at times of
 * their own, late, out of order, or never; read as the panel reads it. Whatever happens, a state keyed
 * to one person never carries the other's name.
 */
const cast = [people.zoe, people.otto] as const;
type Who = 0 | 1;
const other = (who: Who): Who => (who === 0 ? 1 : 0);
const personOf = (who: Who): Person => cast[who];
const urlOf = (who: Who, tail: string): string =>
  `https://www.linkedin.com/in/${personOf(who).slug}/${tail}`;
const keyOf = (who: Who): string => `li:in:${personOf(who).slug}`;

const bodies = {
  sdui: (who: Who) => sduiPage({ person: personOf(who), degree: 2 }),
  bare: (who: Who) => sduiPage({ person: personOf(who), degree: 2, slugKeys: false }),
  ember: (who: Who) => emberPage({ person: personOf(who), degree: 2 }),
  shell: (who: Who) => sduiPage({ person: personOf(who), hydrated: 'shell' }),
  nameless: (who: Who) => sduiPage({ person: personOf(who), hydrated: 'no-name' }),
  mixed: (who: Who) => sduiPage({ person: personOf(who), cardsOf: personOf(other(who)) }),
  unknown: (who: Who) => unknownTemplate({ titles: [''], linked: personOf(who) }),
  echo: (who: Who) =>
    sduiPage({
      person: personOf(other(who)),
      linksOf: personOf(who),
      slugKeys: false,
      contactHref: '#',
    }),
  blank: () => unknownTemplate({ titles: [''] }),
};
type Body = keyof typeof bodies;
const bodyNames = Object.keys(bodies) as Body[];

const documents = new Map<string, Document>();
const answers = new Map<string, Sighting>();
/** Reading is pure, so each combination of address, title and body is read once. */
function readAt(url: string, title: string, body: Body, who: Who): Sighting {
  const place = `${body} ${who}`;
  const document = documents.get(place) ?? new JSDOM(bodies[body](who)).window.document;
  documents.set(place, document);
  const question = [url, title, place].join('\n');
  const known = answers.get(question);
  if (known !== undefined) return known;
  document.title = title;
  const sighting = readProfile(document, url);
  answers.set(question, sighting);
  return sighting;
}

const delay = fc.integer({ min: 0, max: 6_000 });
const move = fc.record({
  pause: fc.integer({ min: 10, max: 5_000 }),
  tail: fc.constantFrom('', '', '', 'overlay/contact-info/'),
  titleAfter: delay,
  steps: fc.array(fc.record({ after: delay, body: fc.constantFrom(...bodyNames) }), {
    minLength: 1,
    maxLength: 3,
  }),
});
type Move = typeof move extends fc.Arbitrary<infer T> ? T : never;
const panel = fc.record({
  notice: fc.integer({ min: 0, max: 300 }),
  every: fc.integer({ min: 120, max: 700 }),
  latency: fc.integer({ min: 0, max: 400 }),
});
type Panel = typeof panel extends fc.Arbitrary<infer T> ? T : never;
type Doing = { atMs: number; what: () => void };

/** Plays the moves and hands every state the panel went through to `check`. */
function simulate(moves: Move[], { notice, every, latency }: Panel, check: (s: Reading) => void) {
  const page = { url: 'https://www.linkedin.com/feed/', title: 'Feed | LinkedIn' };
  const drawn: { body: Body; who: Who } = { body: 'blank', who: 0 };
  let state = noReading;
  const queue: Doing[] = [];
  const step = (next: Reading) => {
    state = next;
    check(state);
  };
  let clock = 0;
  for (const [at, { pause, tail, titleAfter, steps }] of moves.entries()) {
    const who: Who = at % 2 === 0 ? 0 : 1;
    clock += pause;
    const moved = clock;
    const url = urlOf(who, tail);
    const key = parseTabAddress(url)?.key ?? null;
    const titled = `(${at + 1}) ${personOf(who).name} | LinkedIn`;
    queue.push(
      { atMs: moved, what: () => (page.url = url) },
      {
        atMs: moved + notice,
        what: () => step(reading(state, { type: 'address', url, key, atMs: moved + notice })),
      },
      { atMs: moved + titleAfter, what: () => (page.title = titled) },
      ...steps.map(({ after, body }) => ({
        atMs: moved + after,
        what: () => Object.assign(drawn, { body, who }),
      })),
    );
  }
  const end = clock + 20_000;
  for (let atMs = 0; atMs < end; atMs += every) {
    queue.push({
      atMs,
      what: () => {
        const { epoch } = state;
        const href = page.url;
        const sighting = readAt(href, page.title, drawn.body, drawn.who);
        const backAt = atMs + latency;
        queue.push({
          atMs: backAt,
          what: () =>
            step(reading(state, { type: 'sighting', epoch, href, sighting, atMs: backAt })),
        });
        step(reading(state, { type: 'tick', atMs }));
      },
    });
  }
  for (;;) {
    queue.sort((one, two) => one.atMs - two.atMs);
    const next = queue.shift();
    if (next === undefined) return { state, drawn };
    next.what();
  }
}

const wrongName = ({ key, sighting }: Reading): boolean =>
  sighting?.name !== undefined &&
  cast.some((one, who) => key === keyOf(who as Who) && one.name !== sighting.name);

describe('moves between two people, with everything late', { timeout: 60_000 }, () => {
  it('never puts one person’s name under the other’s address', () => {
    let named = 0;
    let settled = 0;
    fc.assert(
      fc.property(fc.array(move, { minLength: 2, maxLength: 5 }), panel, (moves, looks) => {
        const { state, drawn } = simulate(moves, looks, (each) => {
          expect(wrongName(each)).toBe(false);
          expect(each.status === 'reading' && each.sighting !== undefined).toBe(false);
          if (each.sighting?.name !== undefined) named += 1;
        });
        if (state.status === 'settled') settled += 1;
        const whole = drawn.body === 'sdui' || drawn.body === 'ember';
        const mustBeRead = whole && state.key === keyOf(drawn.who);
        expect(mustBeRead && state.status !== 'settled').toBe(false);
      }),
      { numRuns: 400 },
    );
    // The test must not pass because nothing was ever read.
    expect(named).toBeGreaterThan(400);
    expect(settled).toBeGreaterThan(60);
  });

  it('is a test that can fail: a panel without epochs shows the wrong person', () => {
    let wrong = 0;
    fc.assert(
      fc.property(fc.array(move, { minLength: 2, maxLength: 5 }), panel, (moves, looks) => {
        let last: Sighting | undefined;
        simulate(moves, looks, (each) => {
          last = each.sighting ?? last;
          if (wrongName({ ...each, sighting: last })) wrong += 1;
        });
      }),
      { numRuns: 40 },
    );
    expect(wrong).toBeGreaterThan(0);
  });
});
