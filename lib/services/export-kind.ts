/** The open formats everything, or some people, can be taken out in. */
export const exportKinds = ['json', 'csv', 'vcard', 'vcard4', 'calendar', 'markdown'] as const;
export type ExportKind = (typeof exportKinds)[number];
