import { readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { sightingSchema } from '@/lib/domain/sighting/sighting';
import { parseProfileAddress } from '@/lib/linkedin/profile-address';
import { readProfile } from '@/lib/linkedin/profile-reader';
import { caps, cleanText } from '@/lib/linkedin/text';
import { fixtureFolder } from '../fixtures/linkedin/build-fixtures';
import { fixturePage } from '../fixtures/linkedin/pages';
import { people } from '../fixtures/linkedin/people';

const url = 'https://www.linkedin.com/in/otto-brandis/';
const names = readdirSync(fixtureFolder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -5));

describe('any document', () => {
  it.each([
    ['empty', ''],
    ['no head', '<body></body>'],
    ['a title alone', '<title>Otto Brandis | LinkedIn</title>'],
    ['shadowed title', '<img name="title"><img name="querySelectorAll"><form name="body"></form>'],
    ['shadowed query', '<img name="querySelector"><title>Otto Brandis | LinkedIn</title>'],
    ['deep nesting', '<div>'.repeat(3_000)],
    ['only keys', '<p componentkey="com.linkedin.sdui.profile.card.refTopcard"><h2>Eve</h2></p>'],
    ['a long name', `<main><h1>${'x'.repeat(100_000)}</h1></main>`],
  ])('is answered without throwing: %s', (_what, html) => {
    const { document } = new JSDOM(html).window;
    expect(sightingSchema.safeParse(readProfile(document, url)).success).toBe(true);
  });

  it('may be no HTML at all', () => {
    const xml = new JSDOM('<a xmlns="urn:x"><b/></a>', { contentType: 'text/xml' }).window.document;
    expect(readProfile(xml, url)).toMatchObject({ status: 'partial', fields: {} });
    const strange = Object.create(null);
    expect(readProfile(strange, url)).toMatchObject({ status: 'partial', fields: {} });
    expect(readProfile(strange, 'about:blank').status).toBe('none');
  });
});

/** Who really lives at the address; a title may say so even when the rest has gone. */
const ownersNames = (address: string): (string | undefined)[] => {
  const { slug, memberId } = parseProfileAddress(address) ?? {};
  const owner = Object.values(people).find(
    (one) => one.slug === slug || String(one.memberId) === memberId,
  );
  if (slug === 'zed-quill-77')
    return [undefined, 'Zed Quill', '<script>alert("x")</script> Zed Quill'];
  // One of the pages has two cards of its owner, who is shortened in the second.
  const shortened = owner === people.otto ? ['Otto B.'] : [];
  return [undefined, ...shortened, owner && cleanText(owner.name, caps.name)];
};

/** Takes pieces out of a page, as half-drawn pages and other builds do. */
function damage(document: Document, picks: number[]): void {
  const all = document.querySelectorAll('main *, aside *, title, meta, link');
  for (const pick of picks) {
    const element = all[pick % Math.max(1, all.length)];
    if (element === undefined) continue;
    if (pick % 3 === 0) element.remove();
    else if (pick % 3 === 1) element.replaceWith(...element.childNodes);
    else for (const { name } of element.attributes) element.removeAttribute(name);
  }
}

describe('a page with pieces missing', { timeout: 60_000 }, () => {
  const picks = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 25 });
  const parsed = new Map<string, Document>();
  const copyOf = (name: string): Document => {
    const document = parsed.get(name) ?? new JSDOM(fixturePage(name).html).window.document;
    parsed.set(name, document);
    return document.cloneNode(true) as Document;
  };
  const namesAfter = (candidates: string[], runs: number) => {
    let read = 0;
    fc.assert(
      fc.property(fc.constantFrom(...candidates), picks, (name, damaged) => {
        const page = fixturePage(name);
        const document = copyOf(name);
        damage(document, damaged);
        const sighting = readProfile(document, page.url);
        expect(sightingSchema.safeParse(sighting).success).toBe(true);
        expect(ownersNames(page.url)).toContain(sighting.name);
        if (sighting.name !== undefined) read += 1;
      }),
      { numRuns: runs },
    );
    return read;
  };

  it('gives the right name or none', () => {
    const positive = names.filter((name) => fixturePage(name).expected.name !== undefined);
    expect(namesAfter(positive, 250)).toBeGreaterThan(80);
  });

  it('gives nobody else’s name where the whole page gave none', () => {
    const negative = names.filter((name) => /^refused-|stale|disagrees/.test(name));
    expect(negative.length).toBeGreaterThan(20);
    namesAfter(negative, 250);
  });
});
