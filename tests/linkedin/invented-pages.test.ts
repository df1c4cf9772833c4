import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { profileUrl } from '@/lib/domain/contact/learn-aliases';
import { parseProfileAddress } from '@/lib/linkedin/profile-address';
import { readProfile } from '@/lib/linkedin/profile-reader';
import { profilePage } from '../fixtures/linkedin/pages';
import { words } from '../fixtures/linkedin/words';

const languages = ['en', 'de', 'fr', 'pl', 'es', 'pt', 'ja', 'ar'] as const;
const combinations = (['sdui', 'ember', 'guest'] as const).flatMap((template) =>
  languages.map((lang) => ({ template, lang })),
);

describe('the page of any invented person, as tests and the demo serve it', () => {
  it('comes in every language there are words for', () => {
    expect(Object.keys(words).toSorted()).toEqual([...languages].toSorted());
  });
  it.each(combinations)('is read back: $template in $lang', ({ template, lang }) => {
    const person = {
      slug: 'ines-de-brava',
      name: 'Inês de Brava',
      headline: 'Keeps a ferry on time',
      company: 'Ilha Ferries',
      location: 'Praia',
    };
    const html = profilePage({ ...person, degree: 2, template, lang });
    const { document } = new JSDOM(html).window;
    const { slug: _slug, ...shown } = person;
    const sighting = readProfile(document, 'https://www.linkedin.com/in/ines-de-brava/');
    expect(sighting).toMatchObject({ ...shown, status: 'profile', template });
  });
});

describe('addresses Tend opens', () => {
  it('lead back to the person', () => {
    const person = { aliases: ['li:in:jan-nędza-31a65'] };
    const profile = parseProfileAddress(profileUrl(person) ?? '');
    const posts = parseProfileAddress(profileUrl(person, 'recent-posts') ?? '');
    expect(profile).toMatchObject({ slug: 'jan-nędza-31a65' });
    expect(posts).toMatchObject({ slug: 'jan-nędza-31a65', subView: 'recent-activity/all' });
  });
});
