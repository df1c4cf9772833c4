import { describe, expect, it } from 'vitest';
import {
  nextReadIn,
  noReading,
  type Reading,
  reading,
  type ReadingEvent,
} from '@/lib/domain/sighting/reading';
import type { Sighting } from '@/lib/domain/sighting/sighting';

const zoeUrl = 'https://www.linkedin.com/in/zoe-marsh/';
const ottoUrl = 'https://www.linkedin.com/in/otto-brandis/';
const seen = (slug: string, name?: string, confidence: 'high' | 'medium' = 'high'): Sighting => ({
  status: name === undefined ? 'partial' : 'profile',
  template: 'sdui',
  address: { key: `li:in:${slug}`, slug, certainty: 'sure' },
  ...(name === undefined ? {} : { name }),
  fields: name === undefined ? {} : { name: { rung: 'sdui.h2', confidence } },
});
const zoe = seen('zoe-marsh', 'Zoë Marsh');

const play = (...events: ReadingEvent[]): Reading =>
  events.reduce((state, event) => reading(state, event), noReading);
const go = (url: string, atMs: number): ReadingEvent => ({
  type: 'address',
  url,
  key: /\/in\/([^/]+)/.test(url) ? `li:in:${/\/in\/([^/]+)/.exec(url)?.[1]}` : null,
  atMs,
});
const saw = (sighting: Sighting, epoch: number, href: string, atMs: number): ReadingEvent => ({
  type: 'sighting',
  sighting,
  epoch,
  href,
  atMs,
});
const tick = (atMs: number): ReadingEvent => ({ type: 'tick', atMs });

describe('a reading', () => {
  it('begins anew with every address, and nothing crosses', () => {
    const settled = play(go(zoeUrl, 0), saw(zoe, 1, zoeUrl, 100), saw(zoe, 1, zoeUrl, 450));
    expect(settled).toMatchObject({ status: 'settled', epoch: 1, sighting: { name: 'Zoë Marsh' } });
    const moved = reading(settled, go(ottoUrl, 500));
    expect(moved).toEqual({
      epoch: 2,
      url: ottoUrl,
      key: 'li:in:otto-brandis',
      status: 'reading',
      since: 500,
    });
  });

  it('believes no single read', () => {
    expect(play(go(zoeUrl, 0), saw(zoe, 1, zoeUrl, 100)).status).toBe('reading');
    const hasty = play(go(zoeUrl, 0), saw(zoe, 1, zoeUrl, 100), saw(zoe, 1, zoeUrl, 399));
    expect(hasty.status).toBe('reading');
    const changed = play(
      go(zoeUrl, 0),
      saw(zoe, 1, zoeUrl, 100),
      saw(seen('zoe-marsh', 'Zoë M.'), 1, zoeUrl, 300),
      saw(zoe, 1, zoeUrl, 450),
    );
    expect(changed.status).toBe('reading');
  });

  it('drops what another epoch, another address or another person answered', () => {
    const start = play(go(zoeUrl, 0), go(ottoUrl, 10), go(zoeUrl, 20));
    for (const late of [
      saw(zoe, 1, zoeUrl, 400),
      saw(zoe, 3, ottoUrl, 400),
      saw(seen('otto-brandis', 'Otto Brandis'), 3, zoeUrl, 400),
    ]) {
      expect(reading(start, late)).toBe(start);
    }
  });

  it('lets a doubtful name wait for a better one, then takes it as it is', () => {
    const doubtful = seen('zoe-marsh', 'Zoë Marsh', 'medium');
    const early = play(go(zoeUrl, 0), saw(doubtful, 1, zoeUrl, 100), saw(doubtful, 1, zoeUrl, 900));
    expect(early.status).toBe('reading');
    expect(reading(early, tick(2_999)).status).toBe('reading');
    expect(reading(early, tick(3_000))).toMatchObject({ status: 'settled', sighting: doubtful });
    const better = [saw(zoe, 1, zoeUrl, 1_000), saw(zoe, 1, zoeUrl, 1_350)];
    expect(better.reduce(reading, early)).toMatchObject({ status: 'settled', sighting: zoe });
  });

  it('gives up after eight seconds, with a suggestion only if it was stable', () => {
    const bare = seen('zoe-marsh');
    const slow = play(go(zoeUrl, 0), saw(bare, 1, zoeUrl, 100), saw(bare, 1, zoeUrl, 600));
    expect(reading(slow, tick(7_999)).status).toBe('reading');
    expect(reading(slow, tick(8_000))).toMatchObject({ status: 'partial', sighting: bare });
    const silent = play(go(zoeUrl, 0), tick(8_000));
    expect(silent.status).toBe('partial');
    expect(silent.sighting).toBeUndefined();
    const restless = play(go(zoeUrl, 0), saw(zoe, 1, zoeUrl, 7_900), tick(8_000));
    expect(restless.sighting).toBeUndefined();
  });

  it('still takes a page that was drawn after the deadline', () => {
    const late = play(
      go(zoeUrl, 0),
      tick(8_000),
      saw(zoe, 1, zoeUrl, 9_000),
      saw(zoe, 1, zoeUrl, 11_000),
    );
    expect(late).toMatchObject({ status: 'settled', sighting: zoe });
  });

  it('knows a page that is nobody’s at once', () => {
    const feed = play(go('https://www.linkedin.com/feed/', 0));
    expect(feed).toMatchObject({ status: 'none', key: null });
    expect(reading(feed, saw(zoe, 1, 'https://www.linkedin.com/feed/', 10))).toBe(feed);
    expect(reading(feed, tick(60_000))).toBe(feed);
    const nobody: Sighting = { ...seen('zoe-marsh'), status: 'none' };
    const missing = play(go(zoeUrl, 0), saw(nobody, 1, zoeUrl, 5), saw(nobody, 1, zoeUrl, 3_100));
    expect(missing.status).toBe('none');
  });

  it('does not begin anew for the same address, and does when asked', () => {
    const settled = play(go(zoeUrl, 0), saw(zoe, 1, zoeUrl, 100), saw(zoe, 1, zoeUrl, 450));
    expect(reading(settled, go(zoeUrl, 500))).toBe(settled);
    const again = reading(settled, { type: 'again', atMs: 600 });
    expect(again).toMatchObject({ epoch: 2, status: 'reading', url: zoeUrl });
    expect(again.sighting).toBeUndefined();
  });

  it('says when to look next', () => {
    const fresh = play(go(zoeUrl, 0));
    expect(nextReadIn(fresh, 0)).toBe(0);
    const once = reading(fresh, saw(zoe, 1, zoeUrl, 100));
    expect(nextReadIn(once, 150)).toBe(300);
    expect(nextReadIn(reading(once, saw(zoe, 1, zoeUrl, 450)), 500)).toBeNull();
    expect(nextReadIn(noReading, 0)).toBeNull();
    expect(nextReadIn(reading(once, tick(9_000)), 9_000)).toBe(0);
  });

  it('looks no more after a minute, until the page is loaded or asked for again', () => {
    const unread = play(go(zoeUrl, 0), tick(59_999));
    expect(nextReadIn(unread, 59_999)).toBe(0);
    expect(nextReadIn(unread, 60_000)).toBeNull();
    const again = reading(unread, { type: 'again', atMs: 60_000 });
    expect(nextReadIn(again, 60_000)).toBe(0);
  });
});
