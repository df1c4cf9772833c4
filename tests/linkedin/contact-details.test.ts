import { afterEach, describe, expect, test } from 'vitest';
import { readContactDetails } from '@/lib/linkedin/contact-details';
import { dayInText } from '@/lib/linkedin/day-in-text';

const url = 'https://www.linkedin.com/in/zoe-marsh/overlay/contact-info/';
const row = (icon: string, label: string, value: string) =>
  `<div><svg id="${icon}"></svg><div><p>${label}</p><p>${value}</p></div></div>`;
const sdui = (rows: string) =>
  `<main><h2>Zoë Marsh</h2></main><dialog open data-testid="dialog"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.ProfileContactDetailsOverlay">${rows}</div></dialog>`;
const ember = (rows: [icon: string, label: string, value: string][]) =>
  `<div role="dialog" data-test-modal><div class="pv-profile-section__section-info">${rows
    .map(
      ([icon, label, value]) =>
        `<section class="pv-contact-info__contact-type"><svg data-test-icon="${icon}"></svg><h3>${label}</h3><div>${value}</div></section>`,
    )
    .join('')}</div></div>`;
const read = (html: string, at = url, lang = 'en') => {
  document.documentElement.lang = lang;
  document.body.innerHTML = html;
  return readContactDetails(document, at);
};
afterEach(() => {
  document.body.innerHTML = '';
});

const self = row(
  'linkedin-bug-medium',
  'Profile',
  '<a href="/in/zoe-marsh">linkedin.com/in/zoe-marsh</a>',
);

describe('the contact-info overlay a person opened', () => {
  test('is read row by row, by icons, whatever its language', () => {
    const found = read(
      sdui(
        self +
          row('envelope-medium', 'E-Mail', '<a href="mailto:zoe@example.com">zoe@example.com</a>') +
          row('phone-handset-medium', 'Telefon', '+44 20 7946 0000') +
          row(
            'link-medium',
            'Web',
            '<a href="/safety/go/?url=https%3A%2F%2Forchard.example%2F">orchard</a>',
          ) +
          row('calendar-medium', 'Geburtstag', '12. Juli') +
          row('people-medium', 'Vernetzt seit', '4. März 2021'),
      ),
      url,
      'de',
    );
    expect(found).toEqual({
      key: 'li:in:zoe-marsh',
      details: [
        { what: 'channel', network: 'email', handle: 'zoe@example.com' },
        { what: 'channel', network: 'phone', handle: '+44 20 7946 0000' },
        { what: 'channel', network: 'web', handle: 'https://orchard.example/' },
        { what: 'birthday', month: 7, day: 12 },
        { what: 'connected', day: '2021-03-04' },
      ],
    });
  });

  test('is read in the older template', () => {
    const found = read(
      ember([
        ['envelope-medium', 'Email', '<a href="mailto:zoe@example.com">zoe@example.com</a>'],
        ['people-medium', 'Connected', '<span>Mar 4, 2021</span>'],
      ]),
    );
    expect(found?.details).toEqual([
      { what: 'channel', network: 'email', handle: 'zoe@example.com' },
      { what: 'connected', day: '2021-03-04' },
    ]);
  });

  test('of somebody else, or not open, gives nothing', () => {
    expect(read(sdui(self), 'https://www.linkedin.com/in/otto/overlay/contact-info/')).toBeNull();
    expect(read('<main><a href="mailto:x@example.com">x</a></main>')).toBeNull();
    expect(read(sdui(self), 'https://www.linkedin.com/feed/')).toBeNull();
  });

  test('says whose it is by the key of its section, and is nobody else’s', () => {
    const zoe = 'ACoAAAdbzRUBTXKXvOEGK1B1mr_kCS5TeJ3C5ww';
    const mail = row('envelope-medium', 'E-Mail', 'zoe@example.com');
    const keyed = sdui(`<div componentkey="${zoe}ContactInfoDetailSection">${mail}</div>`);
    expect(read(keyed)).toMatchObject({ key: 'li:in:zoe-marsh', memberId: '123456789' });
    const at = (member: string) => `https://www.linkedin.com/in/${member}/overlay/contact-info/`;
    expect(read(keyed, at(zoe))).toMatchObject({ memberId: '123456789' });
    const otto = 'ACoAAAdbzRYBTXKXvOEGK1B1mr_kCS5TeJ3C5ww';
    expect(read(keyed, at(otto))).toBeNull();
  });

  test('is read although an address in it is written wrongly', () => {
    const broken = '<a href="mailto:zoe%ZZ@example.com">mail</a><a href="tel:%E0">call</a>';
    const found = read(sdui(row('envelope-medium', 'E-Mail', broken)));
    expect(found?.details).toEqual([
      { what: 'channel', network: 'email', handle: 'zoe%ZZ@example.com' },
    ]);
  });

  test('is not changed by being read', () => {
    document.body.innerHTML = sdui(self);
    const before = document.documentElement.outerHTML;
    readContactDetails(document, url);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('a day in the words of a page', () => {
  test.each([
    ['July 12', 'en', { month: 7, day: 12 }],
    ['12 lipca', 'pl', { month: 7, day: 12 }],
    ['12 juillet', 'fr', { month: 7, day: 12 }],
    ['12 de julio', 'es', { month: 7, day: 12 }],
    ['Mar 4, 2021', 'en', { month: 3, day: 4, year: 2021 }],
    ['4 mars 2021', 'fr', { month: 3, day: 4, year: 2021 }],
    ['July 12', 'xx-nonsense-', { month: 7, day: 12 }],
  ])('%s (%s)', (text, lang, day) => expect(dayInText(text, lang)).toEqual(day));

  test('is none where there is none', () => {
    expect(dayInText('soon', 'en')).toBeNull();
    expect(dayInText('July', 'en')).toBeNull();
  });
});
