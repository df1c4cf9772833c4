import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { sightingSchema } from '@/lib/domain/sighting/sighting';
import { readProfile } from '@/lib/linkedin/profile-reader';
import { buildFixtures, expectationOf, fixtureFolder } from '../fixtures/linkedin/build-fixtures';
import { cases } from '../fixtures/linkedin/cases';
import { fixturePage } from '../fixtures/linkedin/pages';

// The pages are kept in the repository; after a change of their generator run
// `UPDATE_FIXTURES=1 npx vitest run --project extension tests/linkedin/fixtures.test.ts`.
if (process.env.UPDATE_FIXTURES === '1') buildFixtures();

const files = readdirSync(fixtureFolder);
const named = (kind: string) =>
  files.filter((file) => file.endsWith(kind)).map((file) => file.slice(0, -kind.length));
const pages = named('.html');

describe('the kept pages', { timeout: 30_000 }, () => {
  it('are at least forty, each with its expectation, and no bigger than they may be', () => {
    expect(pages.length).toBeGreaterThanOrEqual(40);
    expect(named('.json').toSorted()).toEqual(pages.toSorted());
    const bytes = files.map((file) => statSync(join(fixtureFolder, file)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(8_000_000);
  });

  it('are what their generator makes', () => {
    expect(cases.map(({ name }) => name).toSorted()).toEqual(pages.toSorted());
    for (const each of cases) {
      const kept = (kind: string) =>
        readFileSync(join(fixtureFolder, `${each.name}.${kind}`), 'utf8');
      expect(each.html() === kept('html'), `${each.name}.html is not what cases.ts makes`).toBe(
        true,
      );
      expect(kept('json')).toBe(expectationOf(each));
    }
  });
});

describe('read in jsdom', { timeout: 30_000 }, () => {
  it.each(pages)('%s', (name) => {
    const { url, html, expected } = fixturePage(name);
    const { window } = new JSDOM(html, { url });
    const before = window.document.documentElement.outerHTML;
    const sighting = readProfile(window.document, url);
    expect(sighting).toEqual(expected);
    expect(sightingSchema.parse(sighting)).toEqual(expected);
    expect(window.document.documentElement.outerHTML === before, 'the page was changed').toBe(true);
  });

  it('expects no name of any page that must be refused', () => {
    const negatives = pages.filter((name) => /^(?:refused|elsewhere)-|stale|not-found/.test(name));
    expect(negatives.length).toBeGreaterThanOrEqual(25);
    const expected = negatives.map((name) => [name, fixturePage(name).expected.name]);
    expect(expected).toEqual(negatives.map((name) => [name, undefined]));
  });
});
