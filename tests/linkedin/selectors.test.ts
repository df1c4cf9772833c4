import { readdirSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { selectors } from '@/lib/linkedin/selectors';
import { fixtureFolder } from '../fixtures/linkedin/build-fixtures';
import { fixturePage } from '../fixtures/linkedin/pages';

const pages = readdirSync(fixtureFolder)
  .filter((file) => /^(?:sdui-en|ember-en|ember-self|guest-en|ember-contact)/.test(file))
  .filter((file) => file.endsWith('.html'))
  .map((file) => new JSDOM(fixturePage(file.slice(0, -5)).html).window.document);

describe('every selector', () => {
  it.each(Object.entries(selectors))('%s finds something on a kept page', (_name, selector) => {
    expect(pages.some((document) => document.querySelector(selector) !== null)).toBe(true);
  });

  it('names no class of a build', () => {
    expect(Object.values(selectors).join(' ')).not.toMatch(/\._[0-9a-f]{5,}/);
  });
});
