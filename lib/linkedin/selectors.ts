/**
 * Every selector Tend uses, named and dated with the newest page it was seen on. LinkedIn's hashed
 * classes change with each build and are never used; what stays are keys, hrefs and icon ids.
 * tests/linkedin/selectors.test.ts proves each one on a fixture.
 */

const cardKey = 'com.linkedin.sdui.profile.card.ref';

export const selectors = {
  /** Places that hold other people, copies or overlays. Seen 2026-08. */
  elsewhere:
    'aside, nav, header, footer, dialog, [role="dialog"], [popover], [inert], [hidden], [aria-hidden="true"]',
  /** Of those, the ones that hide what is inside them. */
  veiled: 'dialog, [role="dialog"], [popover], [inert], [hidden], [aria-hidden="true"]',

  /** Server-driven pages. The key moved between div, section and `id` during 2026-07 to 2026-09. */
  sduiScreen: '[data-sdui-screen]',
  sduiTopcard: `[componentkey^="${cardKey}"][componentkey$="Topcard"], [id^="${cardKey}"][id$="Topcard"]`,
  sduiKeyed: '[componentkey], [id]',
  /** Both degrees are in the page; the one that does not count sits in this. Seen 2026-08. */
  sduiHiddenTwin: '[data-display-contents]',
  /** Icon ids are the same in every language. Seen 2026-08. */
  sduiCompanyIcon: 'svg[id^="company-accent"]',
  sduiSchoolIcon: 'svg[id^="school-accent"]',
  pressable: '[role="button"], button, a',

  /** Classic pages. Seen 2026-05. */
  emberSection: 'section[data-member-id]',
  emberContactBox: '#pv-contact-info',
  emberHeadline: '.text-body-medium.break-words',
  emberLocation: '.text-body-small.inline.t-black--light.break-words',
  emberDegree: '.dist-value',
  emberLabelled: 'button[aria-label]',

  /** Signed-out pages. Seen 2026-07. */
  guestKey: 'meta[name="pageKey"]',
  guestName: '.top-card-layout__title',
  guestHeadline: '.top-card-layout__headline',
  guestSubline: '.top-card-layout__first-subline',
  guestCompany: '[data-section="currentPositionsDetails"]',
  guestCanonical: 'link[rel="canonical"]',
  guestUrl: 'meta[property="og:url"]',
  guestFirstName: 'meta[property="profile:first_name"]',
  guestLastName: 'meta[property="profile:last_name"]',

  /** Addresses inside a card. Seen 2026-08 (and for years before). */
  personLink: 'a[href*="/in/"]',
  inviteLink: 'a[href*="vanityName="]',
  memberLink:
    'a[href*="profileUrn="], a[href*="recipient="], a[href*="connectionOf="], a[href*="/mutual-connections/"]',
  composeLink: 'a[href*="/messaging/compose"]',
  editLink: 'a[href*="/edit/"]',
} as const;

export const sduiCardKey = cardKey;
export const sduiProfileScreen = 'com.linkedin.sdui.flagshipnav.profile.Profile';
