import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readProfile } from '@/lib/linkedin/profile-reader';
import { fixturePage } from '../fixtures/linkedin/pages';

/** Each rung alone: the page after what stands above it on the ladder has been taken away. */
function readWithout(name: string, change: (document: Document) => void) {
  const { url, html } = fixturePage(name);
  const { document } = new JSDOM(html, { url }).window;
  change(document);
  return readProfile(document, url);
}
const remove = (selector: string) => (document: Document) => {
  const all = document.querySelectorAll(selector);
  if (all.length === 0) throw new Error(`Nothing to remove: ${selector}`);
  for (const element of all) element.remove();
};
const topcard = '[componentkey$="Topcard"]';

describe('the ladder of the server-driven page', () => {
  const page = 'sdui-en-2nd-company';
  it('name: h2, then h1, then the title, then nobody', () => {
    const renamed = (document: Document) => {
      const heading = document.querySelector(`${topcard} h2`);
      const other = document.createElement('h1');
      other.textContent = heading?.textContent ?? '';
      heading?.replaceWith(other);
    };
    expect(readWithout(page, () => undefined).fields.name?.rung).toBe('sdui.h2');
    expect(readWithout(page, renamed).fields.name?.rung).toBe('sdui.h1');
    const untitled = readWithout(page, remove(`${topcard} h2`));
    expect([untitled.status, untitled.name, untitled.fields.name?.rung]).toEqual([
      'partial',
      'Otto Brandis',
      'title',
    ]);
    const nothing = readWithout(page, (document) => {
      remove(`${topcard} h2`)(document);
      remove('title')(document);
    });
    expect([nothing.status, nothing.name]).toEqual(['partial', undefined]);
    expect(nothing.fields.memberId?.rung).toBe('sdui.topcard-key');
  });

  it('two headings in the card are none', () => {
    const doubled = readWithout(page, (document) => {
      const heading = document.querySelector(`${topcard} h2`);
      heading?.insertAdjacentHTML('afterend', '<h2>Somebody Else</h2>');
    });
    expect([doubled.status, doubled.fields.name?.rung]).toEqual(['partial', 'title']);
  });

  it('member number: the card’s key, then its buttons, then none; a contradiction is none', () => {
    const masked = (document: Document) => {
      for (const card of document.querySelectorAll(topcard))
        card.setAttribute('componentkey', 'com.linkedin.sdui.profile.card.refXTopcard');
    };
    expect(readWithout(page, masked).fields.memberId?.rung).toBe('sdui.compose-link');
    const neither = readWithout(page, (document) => {
      masked(document);
      remove(`${topcard} a[href*="compose"], ${topcard} a[href*="connectionOf"]`)(document);
    });
    expect([neither.status, neither.memberId]).toEqual(['profile', undefined]);
    const { html } = fixturePage('sdui-en-1st-company-school');
    const stranger = new JSDOM(html).window.document.querySelector('a[href*="compose"]');
    const torn = readWithout(page, (document) => {
      const link = document.querySelector(`${topcard} a[href*="compose"]`);
      link?.setAttribute('href', stranger?.getAttribute('href') ?? '');
      remove(`${topcard} a[href*="connectionOf"]`)(document);
    });
    expect(torn.memberId).toBeUndefined();
  });

  it('proof: keys, then the invitation, then echoes that fit, then nothing', () => {
    const noKeys = (document: Document) => {
      for (const element of document.querySelectorAll('[componentkey*="otto-brandis"]'))
        element.removeAttribute('componentkey');
    };
    expect(readWithout(page, noKeys).fields.name?.confidence).toBe('medium');
    const echoes = readWithout(page, (document) => {
      noKeys(document);
      remove(`${topcard} a[href*="vanityName"]`)(document);
    });
    expect([echoes.status, echoes.fields.name?.confidence]).toEqual(['profile', 'medium']);
    const unproved = readWithout(page, (document) => {
      noKeys(document);
      for (const link of document.querySelectorAll('main a')) link.removeAttribute('href');
    });
    expect([unproved.status, unproved.fields.name?.rung]).toEqual(['partial', 'title']);
    expect(unproved.memberId).toBeUndefined();
  });

  it('company: the employer’s icon or nothing, never the school', () => {
    const school = readWithout('sdui-en-1st-company-school', remove('svg[id^="company-accent"]'));
    expect([school.name, school.company]).toEqual(['Zoë Marsh', undefined]);
  });

  it('a first degree beside an invitation is a misread', () => {
    const invited = readWithout('sdui-en-1st-company-school', (document) => {
      const link = '<a href="/preload/custom-invite/?vanityName=zoe-marsh-4b1">Connect</a>';
      document
        .querySelector(`${topcard} section, section${topcard}`)
        ?.insertAdjacentHTML('beforeend', link);
    });
    expect([invited.name, invited.degree]).toEqual(['Zoë Marsh', undefined]);
  });
});

describe('the ladder of the classic page', () => {
  const page = 'ember-en-1st';
  it('name: h1, then the title; two headings are none', () => {
    expect(readWithout(page, remove('main h1')).fields.name?.rung).toBe('title');
    const doubled = readWithout(page, (document) => {
      document.querySelector('main h1')?.insertAdjacentHTML('afterend', '<h1>Somebody Else</h1>');
    });
    expect([doubled.status, doubled.fields.name?.rung]).toEqual(['partial', 'title']);
  });
  it('each field is empty when its place is', () => {
    const bare = readWithout(
      page,
      remove('.text-body-medium, .text-body-small, .dist-value, button[aria-label]'),
    );
    const { headline, location, degree, company, name, memberId } = bare;
    expect([headline, location, degree, company]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect([name, memberId]).toEqual(['Zoë Marsh', '301884117']);
  });
  it('without any address in the card it is nobody’s', () => {
    const unproved = readWithout(page, (document) => {
      for (const link of document.querySelectorAll('main a')) link.removeAttribute('href');
      document.title = 'LinkedIn';
    });
    expect([unproved.status, unproved.name, unproved.memberId]).toEqual([
      'partial',
      undefined,
      undefined,
    ]);
  });
});

describe('the ladder of the signed-out page', () => {
  it('name: the heading, then the metadata, then not found', () => {
    const meta = readWithout('guest-en', remove('.top-card-layout__title'));
    expect([meta.fields.name?.rung, meta.fields.name?.confidence]).toEqual([
      'guest.meta',
      'medium',
    ]);
    const none = readWithout(
      'guest-en',
      remove('.top-card-layout__title, meta[property^="profile:"]'),
    );
    expect(none.status).toBe('none');
  });
  it('without its own address the page proves nothing', () => {
    const unproved = readWithout(
      'guest-en',
      remove('link[rel="canonical"], meta[property="og:url"]'),
    );
    expect([unproved.status, unproved.name]).toEqual(['partial', undefined]);
  });
  it('two addresses that disagree are nobody’s', () => {
    const torn = readWithout('guest-en', (document) => {
      const meta = document.querySelector('meta[property="og:url"]');
      meta?.setAttribute('content', 'https://www.linkedin.com/in/otto-brandis');
    });
    expect([torn.status, torn.name]).toEqual(['partial', undefined]);
  });
});
