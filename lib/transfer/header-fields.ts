/** What a column of an address book can mean to Tend. */
export const personFields = [
  'name',
  'firstName',
  'middleName',
  'lastName',
  'suffix',
  'email',
  'phone',
  'profile',
  'company',
  'position',
  'headline',
  'location',
  'birthday',
  'anniversary',
  'connectedOn',
  'tags',
  'note',
] as const;
export type PersonField = (typeof personFields)[number];

/**
 * Names of columns in use, by meaning: English, German, French, Spanish, Italian, Portuguese and
 * Dutch. LinkedIn's own are verified against real exports, the translated ones are not.
 */
const names: Record<PersonField, string> = {
  name: 'name|full name|fullname|display name|contact name|contact|person|people|nombre completo|nom complet|vollständiger name|anzeigename|nome completo|volledige naam|naam',
  firstName:
    'first name|firstname|first|given name|forename|prénom|prenom|vorname|nombre|nombre de pila|nome|primeiro nome|voornaam',
  middleName:
    'middle name|middlename|additional name|zweiter vorname|deuxième prénom|segundo nombre|secondo nome',
  lastName:
    'last name|lastname|last|surname|family name|nom|nom de famille|nachname|familienname|apellido|apellidos|cognome|sobrenome|achternaam',
  suffix: 'suffix|name suffix|suffixe|namenszusatz',
  email:
    'email|e-mail|email address|e-mail address|emailaddress|emails|email 1|email 2|e-mail 2 address|e-mail 3 address|primary email|secondary email|work email|personal email|business email|home email|mail|e-mail 1 - value|e-mail 2 - value|e-mail 3 - value|email 1 value|email addresses|adresse e-mail|adresse email|courriel|e-mail-adresse|e-mail adresse|correo|correo electrónico|dirección de correo electrónico|indirizzo email|indirizzo e-mail|endereço de e-mail|e-mailadres',
  phone:
    'phone|phone number|phone numbers|phonenumbers|telephone|mobile|mobile phone|mobile number|cell|cell phone|home phone|home phone 2|business phone|business phone 2|work phone|primary phone|other phone|company main phone|phone 1 - value|phone 2 - value|phone 3 - value|téléphone|portable|telefon|telefonnummer|handy|mobiltelefon|teléfono|móvil|telefono|cellulare|telefone|celular|telefoon|mobiel',
  profile:
    'url|profile url|linkedin|linkedin url|linkedin profile|linkedin profile url|linkedin link|person linkedin url|public profile url|public url|profile|profiles|profile link|website 1 - value|website 2 - value|website 3 - value|web page|personal web page|website|websites|profil|profil linkedin|perfil|perfil de linkedin|profilo linkedin',
  company:
    'company|company name|companies|organization|organisation|organization name|organization 1 - name|employer|account|account name|associated company|current company|workplace|entreprise|société|unternehmen|firma|empresa|organización|azienda|società|bedrijf',
  position:
    'position|job title|jobtitle|role|occupation|organization title|organization 1 - title|current position|job|poste|fonction|stelle|beruf|jobtitel|puesto|cargo|posizione|qualifica|ruolo|functie|functietitel',
  headline: 'headline|tagline|titre du profil|slogan|titular|sottotitolo',
  location:
    'location|city|address|home city|business city|geo location|region|country|ville|lieu|ort|stadt|standort|ciudad|ubicación|città|posizione geografica|cidade|localização|plaats',
  birthday:
    'birthday|birth date|birthdate|date of birth|bday|anniversaire|date de naissance|geburtstag|geburtsdatum|cumpleaños|fecha de nacimiento|compleanno|data di nascita|aniversário|verjaardag',
  anniversary:
    'anniversary|wedding anniversary|jahrestag|hochzeitstag|anniversaire de mariage|aniversario|aniversario de bodas|anniversario|aniversário de casamento|trouwdag',
  connectedOn:
    'connected on|connectedon|connected|connection date|date de connexion|connecté le|verbunden am|vernetzt am|conectado el|fecha de conexión|connesso il|conectado em|verbonden op',
  tags: 'tags|tag|labels|label|groups|group|group membership|categories|category|lists|list|stichwörter|étiquettes|etiquetas|etichette|kategorien|catégories|categorías|categorie',
  note: 'notes|note|description|comments|comment|bio|about|summary|remarques|notizen|notiz|bemerkungen|notas|nota|note personali|observações|opmerkingen|notities',
};

/**
 * A header cell as it is compared: lower case, one space between words, camel case taken apart.
 * @example foldHeader(' EmailAddress ') // 'email address'
 */
export function foldHeader(header: string): string {
  return header
    .replace(/^\uFEFF/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_\s]+/g, ' ')
    .replace(/linked in/gi, 'linkedin')
    .trim()
    .toLowerCase()
    .normalize('NFC');
}

const meanings = new Map<string, PersonField>();
for (const field of personFields) {
  for (const name of names[field].split('|')) if (!meanings.has(name)) meanings.set(name, field);
}

/**
 * What a header means, or null when Tend does not know it. `Title` is left open: it is an honorific
 * in Outlook and a job title elsewhere.
 * @example fieldOfHeader('Adresse e-mail') // 'email'
 */
export function fieldOfHeader(header: string): PersonField | null {
  const folded = foldHeader(header);
  const numbered = /^(e-mail|phone|website) \d+ - value$/.exec(folded)?.[1];
  if (numbered) return numbered === 'e-mail' ? 'email' : numbered === 'phone' ? 'phone' : 'profile';
  return meanings.get(folded) ?? null;
}
