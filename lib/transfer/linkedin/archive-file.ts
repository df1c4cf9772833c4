/** The files of LinkedIn's archive that Tend has a use for. Everything else is never inflated. */
export const archiveKinds = [
  'profile',
  'connections',
  'invitations',
  'messages',
  'recommendations-given',
  'recommendations-received',
  'endorsements-given',
  'endorsements-received',
  'comments',
  'reactions',
  'shares',
  'synced-contacts',
] as const;
export type ArchiveKind = (typeof archiveKinds)[number];

/** Base names, folded: lower case, without extension, numbering, spaces, `_` and `-`. */
const byName: Record<string, ArchiveKind> = {
  profile: 'profile',
  connections: 'connections',
  linkedinconnectionsexportmicrosoftoutlook: 'connections',
  invitations: 'invitations',
  messages: 'messages',
  recommendationsgiven: 'recommendations-given',
  recommendationsreceived: 'recommendations-received',
  recommendations: 'recommendations-received',
  endorsementgiveninfo: 'endorsements-given',
  endorsementreceivedinfo: 'endorsements-received',
  comments: 'comments',
  reactions: 'reactions',
  shares: 'shares',
  contacts: 'synced-contacts',
  importedcontacts: 'synced-contacts',
};

/** Other files of the archive: they say "this is LinkedIn's" and are otherwise left alone. */
const others =
  /^(coachmessages|guidemessages|learningcoachmessages|learningroleplaymessages|profilesummary|positions|education|emailaddresses|(whatsapp)?phonenumbers|companyfollows|memberfollows|events|skills|languages|projects|publications|certifications|honors|organizations|courses|richmedia|jobapplications|savedjobs|savedjobalerts|logins|securitychallenges|searchqueries|adtargeting|inferencesaboutyou|receipts|receiptsv2|registration|verifications|privateidentityasset|accountstatushistory|hashtagfollows|votes|saveditems|articles?)$/;

const foldName = (baseName: string) =>
  baseName
    .toLowerCase()
    .replace(/\.(csv|txt|tsv)$/, '')
    .replace(/(?:\s*\(\d+\)|_\d+)+$/, '')
    .replace(/[\s_-]/g, '');

/**
 * Which file of the archive this is, by its name; null when it is none that Tend reads.
 * @example archiveKindOfName('Messages (1).csv') // 'messages'
 */
export function archiveKindOfName(baseName: string): ArchiveKind | null {
  const folded = foldName(baseName);
  return Object.hasOwn(byName, folded) ? (byName[folded] ?? null) : null;
}

/** Whether this is any file of LinkedIn's archive, also one that Tend leaves alone. */
export function isArchiveName(baseName: string): boolean {
  return archiveKindOfName(baseName) !== null || others.test(foldName(baseName));
}

/** Talks with LinkedIn's own helpers: columns of messages, but nobody one keeps in touch with. */
export const isTalkWithHelper = (baseName: string): boolean =>
  /^(?:coach|guide|learning.*)messages$/.test(foldName(baseName));

type Signature = { kind: ArchiveKind; all: string[]; any?: string[] };

/** Columns that tell a file whatever it is called; folded as in header-fields.ts. */
const signatures: readonly Signature[] = [
  { kind: 'profile', all: ['first name', 'last name', 'maiden name', 'headline'] },
  { kind: 'messages', all: ['from', 'to', 'date', 'content', 'folder'] },
  { kind: 'invitations', all: ['from', 'to', 'direction'], any: ['sent at', 'date sent'] },
  { kind: 'endorsements-given', all: ['endorsement date', 'endorsee first name'] },
  { kind: 'endorsements-received', all: ['endorsement date', 'endorser first name'] },
  { kind: 'recommendations-received', all: ['first name', 'last name', 'text', 'creation date'] },
  { kind: 'comments', all: ['date', 'link', 'message'] },
  { kind: 'reactions', all: ['date', 'type', 'link'] },
  { kind: 'shares', all: ['date'], any: ['share link'] },
  { kind: 'synced-contacts', all: ['companies', 'sites'], any: ['instant message handles'] },
];

const first = ['first name', 'prénom', 'vorname', 'nombre', 'nome', 'voornaam'];
const connected = [
  'connected on',
  'date de connexion',
  'verbunden am',
  'fecha de conexión',
  'connesso il',
  'conectado em',
  'verbonden op',
];

/**
 * Which file of the archive has this header; null when it is none of them.
 * @example archiveKindOfHeader(['first name', 'last name', 'connected on']) // 'connections'
 */
export function archiveKindOfHeader(folded: readonly string[]): ArchiveKind | null {
  const has = (name: string) => folded.includes(name);
  if (first.some(has) && connected.some(has)) return 'connections';
  const found = signatures.find(
    ({ all, any }) => all.every(has) && (any === undefined || any.some(has)),
  );
  return found?.kind ?? null;
}
