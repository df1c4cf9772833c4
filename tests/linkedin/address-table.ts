/**
 * Which address is whose: the specification of lib/linkedin/profile-address.ts, row by row.
 * `rules beyond the rows` are cases the measured table implies but does not list.
 */
export type AddressRow = {
  input: string;
  key: string | null;
  slug?: string;
  subView?: string;
  certainty?: 'sure' | 'suggest';
};

const profileId = 'ACoAAAdbzRUBTXKXvOEGK1B1mr_kCS5TeJ3C5ww';
const salesId = 'ACwAAAdbzRUBTXKXvOEGK1B1mr_kCS5TeJ3C5ww';
const jane = 'li:in:jane-doe';
const member = 'li:member:123456789';
const nedza = 'li:in:jan-nędza-31a65';
const site = 'https://www.linkedin.com';

export const addressTable: AddressRow[] = [
  { input: `${site}/in/jane-doe`, key: jane, slug: 'jane-doe' },
  { input: `${site}/in/Jane-Doe/`, key: jane },
  { input: 'HTTPS://WWW.LINKEDIN.COM/IN/JANE-DOE', key: jane },
  { input: 'linkedin.com/in/jane-doe', key: jane },
  { input: 'http://linkedin.com/in/jane-doe?trk=public_profile', key: jane },
  { input: 'https://uk.linkedin.com/in/jane-doe?originalSubdomain=uk', key: jane },
  { input: 'https://de.linkedin.com/in/jane-doe/en', key: jane, subView: 'en' },
  { input: `${site}/in/jane-doe/?locale=de_DE`, key: jane },
  { input: 'https://m.linkedin.com/in/jane-doe', key: jane },
  { input: `${site}/mwlite/in/jane-doe`, key: jane },
  { input: `${site}/public-profile/in/jane-doe/`, key: jane },
  {
    input: `${site}/in/jane-doe/overlay/contact-info/`,
    key: jane,
    subView: 'overlay/contact-info',
  },
  { input: `${site}/in/jane-doe/details/experience/`, key: jane, subView: 'details/experience' },
  { input: `${site}/in/jane-doe/recent-activity/all/`, key: jane, subView: 'recent-activity/all' },
  { input: `${site}/in/jane-doe#experience`, key: jane },
  { input: `${site}/in/jane-doe?utm_source=share&utm_medium=member_ios`, key: jane },
  {
    input: `${site}/in/jane-doe?miniProfileUrn=urn%3Ali%3Afsd_profile%3A${profileId}`,
    key: member,
    slug: 'jane-doe',
  },
  { input: `${site}/in/jan-n%C4%99dza-31a65/`, key: nedza },
  { input: `${site}/in/jan-nędza-31a65`, key: nedza },
  { input: `${site}/in/jan-n%C4%99DZA-31a65`, key: nedza },
  { input: `${site}/in/rene%CC%81e-x`, key: 'li:in:renée-x' },
  { input: `${site}/in/jane%2Ddoe`, key: jane },
  { input: `${site}/in/jos%25C3%25A9-garcia`, key: 'li:in:josé-garcia' },
  { input: `${site}/in/%E5%BC%A0%E4%BC%9F-1a2b3c`, key: 'li:in:张伟-1a2b3c' },
  { input: `${site}/in/%ZZ/`, key: null },
  { input: `${site}/in/${profileId}`, key: member, certainty: 'sure' },
  { input: `${site}/in/${profileId.toLowerCase()}`, key: null },
  { input: `${site}/in/acoa`, key: 'li:in:acoa' },
  { input: `${site}/in/me/`, key: null },
  { input: `${site}/in/unavailable/`, key: null },
  {
    input: `${site}/sales/lead/${salesId},NAME_SEARCH,ab12?_ntb=x`,
    key: member,
    certainty: 'suggest',
  },
  { input: `${site}/sales/people/${salesId}`, key: member, certainty: 'suggest' },
  {
    input: `${site}/talent/profile/AEMAAAdbzRUBTXKXvOEGK1B1mr_kCS5TeJ3C5ww?trk=x`,
    key: member,
    certainty: 'suggest',
  },
  { input: `${site}/profile/view?id=77582777`, key: 'li:member:77582777', certainty: 'sure' },
  {
    input: `${site}/profile/view?id=ADEAAAdbzRUBTXKXvOEGK1B1mr_kCS5TeJ3C5ww`,
    key: member,
    certainty: 'suggest',
  },
  { input: 'https://sy.linkedin.com/pub/jane-doe/a7/576/b50?trk=x', key: `${jane}-b50576a7` },
  {
    input: 'https://au.linkedin.com/pub/jane-doe/10/64/b30',
    key: `${jane}-b3006410`,
    certainty: 'suggest',
  },
  { input: 'https://uk.linkedin.com/pub/jane-doe', key: jane },
  { input: `${site}/pub/dir?firstName=Jane&lastName=Doe`, key: null },
  {
    input: `${site}/authwall?sessionRedirect=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fjane-doe%2F`,
    key: jane,
  },
  { input: `${site}/uas/login?session_redirect=%2Fin%2Fjane-doe`, key: jane },
  { input: `${site}/company/acme`, key: null },
  { input: `${site}/feed/`, key: null },
  { input: 'https://notlinkedin.com/in/jane-doe', key: null },
  { input: 'https://www.linkedin.com.evil.example/in/jane-doe', key: null },
  { input: 'javascript:alert(1)//linkedin.com/in/x', key: null },
];

/** What the measured rows imply. */
export const beyondTheRows: AddressRow[] = [
  { input: `  \u200B${site}/in/jane-doe\u2060 \n`, key: jane },
  { input: `\u202A${site}/in/jane-doe\u202C`, key: jane },
  { input: '//www.linkedin.com/in/jane-doe', key: jane },
  { input: `${site}//in//jane-doe//`, key: jane },
  { input: `${site}/m/in/jane-doe`, key: jane },
  { input: `${site}/pub/dir/Jane/Doe`, key: null },
  { input: `${site}/pub/jane-doe/10/64`, key: null },
  { input: `${site}/pub/jane-doe/zz/64/b30`, key: null },
  { input: `${site}/pub/jane-doe/10/064/b30`, key: `${jane}-b3006410`, certainty: 'sure' },
  { input: `${site}/in/`, key: null },
  { input: `${site}/in`, key: null },
  { input: `${site}/in/ME`, key: null },
  { input: `${site}/in/me/recent-activity/all/`, key: null },
  { input: `${site}/in/%6De/`, key: null },
  { input: `${site}/in/jane%2Fdoe`, key: null },
  { input: `${site}/in/jane%20doe`, key: null },
  { input: `${site}/in/jane-doe some words after`, key: null },
  { input: `${site}/in/%E2%80%AEeod-enaj`, key: 'li:in:eod-enaj' },
  { input: `${site}/in/---`, key: null },
  { input: `${site}/in/%2525252E`, key: null },
  { input: `${site}/in/%F0%9F%8C%B1-anna-lind`, key: 'li:in:🌱-anna-lind' },
  { input: `${site}/in/o'neil-mary`, key: "li:in:o'neil-mary" },
  { input: `${site}/in/first.last_7`, key: 'li:in:first.last_7' },
  { input: `${site}/in/MÜLLER-1a`, key: 'li:in:müller-1a' },
  { input: `${site}/in/${'a'.repeat(201)}`, key: null },
  { input: `${site}/in/${profileId}/overlay/contact-info/`, key: member },
  { input: `${site}/in/${salesId}`, key: member, certainty: 'suggest' },
  { input: `${site}/in/${profileId.toUpperCase()}`, key: null },
  { input: `${site}/in/${profileId.slice(0, 38)}`, key: null },
  { input: `${site}/in/${profileId}x`, key: null },
  // Thirty-nine characters that begin like an id and are a name.
  {
    input: `${site}/IN/ADNAAN-KHALID-MOHAMMED-SOFTWARE-ENGINEE`,
    key: 'li:in:adnaan-khalid-mohammed-software-enginee',
  },
  { input: `${site}/in/ACoAA${'A'.repeat(34)}`, key: null },
  { input: `${site}/in/jane-doe?miniProfileUrn=urn%3Ali%3Afsd_profile%3Anonsense`, key: jane },
  { input: `${site}/in/jane-doe?miniProfileUrn=urn%3Ali%3Afsd_profile%3A${salesId}`, key: jane },
  {
    input: `${site}/in/jane-doe?profileUrn=urn%3Ali%3Afs_miniProfile%3A${profileId}`,
    key: member,
    slug: 'jane-doe',
  },
  { input: `${site}/profile/view?id=0`, key: null },
  { input: `${site}/profile/view?id=12345678901234567890`, key: null },
  { input: `${site}/profile/view`, key: null },
  { input: `${site}/sales/lead/`, key: null },
  { input: `${site}/sales/home`, key: null },
  { input: `${site}/talent/search?q=jane`, key: null },
  { input: `${site}/safety/go?url=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fjane-doe`, key: jane },
  { input: `${site}/safety/go?url=https%3A%2F%2Fevil.example%2Fin%2Fjane-doe`, key: null },
  { input: `${site}/login?session_redirect=https%3A%2F%2Fevil.example%2Fin%2Fjane`, key: null },
  { input: `${site}/checkpoint/lg/login?session_redirect=%2Fin%2Fjane-doe%2F`, key: jane },
  {
    // Two walls deep is followed, three is not.
    input: `${site}/authwall?sessionRedirect=${encodeURIComponent('/uas/login?session_redirect=/in/jane-doe')}`,
    key: jane,
  },
  {
    input: `${site}/authwall?sessionRedirect=${encodeURIComponent(`/uas/login?session_redirect=${encodeURIComponent('/login?session_redirect=/in/jane-doe')}`)}`,
    key: null,
  },
  { input: `${site}/authwall?sessionRedirect=//evil.example/in/jane-doe`, key: null },
  { input: 'https://user:word@www.linkedin.com/in/jane-doe', key: null },
  { input: 'javascript:x@linkedin.com/in/jane-doe', key: null },
  { input: 'https://www.linkedin.com:8443/in/jane-doe', key: null },
  { input: 'ftp://www.linkedin.com/in/jane-doe', key: null },
  { input: 'chrome-extension://abc/in/jane-doe', key: null },
  { input: 'https://linkedin.com.evil/in/jane-doe', key: null },
  { input: 'https://evil.example/https://www.linkedin.com/in/jane-doe', key: null },
  { input: 'jane-doe', key: null },
  { input: '', key: null },
  { input: `${site}/posts/jane-doe_activity-7`, key: null },
  { input: `${site}/school/in/jane-doe`, key: null },
  { input: `${site}/search/results/people/?keywords=jane`, key: null },
  { input: `${site}/messaging/thread/2-abc/`, key: null },
  { input: `${site}/404`, key: null },
];
