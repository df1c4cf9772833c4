import * as chrono from 'chrono-node/de';
import { closing, type KindWords, type Language, oneOf, opening, words, wordSet } from './language';

const post =
  '(?:beitrag|beitrage|post|posts|artikel|update|video|foto|kommentar|neuigkeit|e-?mail|mail|nachricht|frage|einladung)';
const by = (kind: KindWords['kind'], form: KindWords['form'], source: string): KindWords => ({
  kind,
  form,
  pattern: words(source),
});
const numbers = [
  'ein|eine|einem|einen|einer',
  'zwei',
  'drei',
  'vier',
  'funf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
];
const months = [
  'januar',
  'februar',
  'marz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember',
];
const weekdays = ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag'];

const kinds: KindWords[] = [
  by(
    'video-call',
    'noun',
    'video-?(?:call|anruf|telefonat|konferenz|gesprach)|zoom(?:-?call|-?meeting)?|teams-?(?:call|meeting|termin)|skype|videochat',
  ),
  by('video-call', 'past', 'gezoomt|geskypt'),
  by(
    'call',
    'past',
    'angerufen|telefoniert|gesprochen|zuruckgerufen|geredet|unterhalten|rief (?=.{0,40} an(?![\\p{L}]))|rief an|sprach|telefonierte',
  ),
  by('call', 'base', 'anrufen|telefonieren|sprechen|rufe an|rufe'),
  by('call', 'noun', 'anruf|telefonat|gesprach|telefongesprach|telefon|mailbox|call'),
  by(
    'meeting',
    'past',
    'getroffen|besucht|gesehen|traf|begegnet|kaffee getrunken|(?:mittag|abend|zusammen )?(?:ge)?gessen',
  ),
  by('meeting', 'base', 'treffen|besuchen|treffe'),
  by(
    'meeting',
    'noun',
    'treffen|meeting|termin|kaffee|mittagessen|abendessen|fruhstuck|lunch|besuch|bier|spaziergang',
  ),
  by('email', 'past', 'gemailt|angemailt|mailte'),
  by('email', 'base', 'mailen|maile'),
  by('email', 'noun', 'e-?mails?|mails?'),
  by('text', 'past', 'gesimst|whatsappt|gewhatsappt|getextet'),
  by('text', 'noun', 'sms|whats-?app(?:-?nachricht)?|textnachricht'),
  by('message', 'past', 'angeschrieben|angepingt|bedankt'),
  by('message', 'base', 'anschreiben'),
  by(
    'message',
    'noun',
    '(?:linkedin-?)?nachricht(?:en)?|direktnachricht|dm|kontaktanfrage|sprachnachricht',
  ),
  by('comment', 'past', 'kommentiert|kommentierte'),
  by('comment', 'base', 'kommentieren'),
  by('comment', 'noun', 'kommentare?'),
  by('repost', 'past', 'repostet|gerepostet|geteilt|weiterverbreitet|teilte'),
  by('repost', 'base', 'teilen|reposten'),
  by('repost', 'noun', 'repost'),
  by('reaction', 'past', 'gelikt|geliked|gefallt mir|reagiert|likte|reagierte'),
  by('reaction', 'base', 'liken'),
  by('reaction', 'noun', 'like|reaktion'),
  by('endorsement', 'past', 'kenntnisse? bestatigt|bestatigt|bestatigte'),
  by('endorsement', 'noun', 'bestatigung'),
  by('congratulation', 'past', 'gratuliert|begluckwunscht|gratulierte'),
  by('congratulation', 'base', 'gratulieren|gratuliere'),
  by('congratulation', 'noun', 'gluckwunsche?|gratulation|geburtstagswunsche'),
  by(
    'handwritten-note',
    'noun',
    'handgeschriebene[nr]? (?:notiz|karte|brief|zeilen)|handschriftliche[nr]? (?:notiz|karte|brief)|brief',
  ),
  by('card', 'noun', '(?:geburtstags|weihnachts|dankes|post|gru(?:ss|ß)|neujahrs)?-?karte'),
  by('gift', 'past', 'geschenkt|beschenkt'),
  by('gift', 'noun', 'geschenk|blumen|prasent'),
  by('event', 'past', 'teilgenommen'),
  by(
    'event',
    'noun',
    'veranstaltung|konferenz|messe|webinar|workshop|event|kongress|tagung|empfang',
  ),
  by('introduction', 'past', 'vorgestellt|bekannt gemacht|vernetzt|bekanntgemacht'),
  by('introduction', 'base', 'vorstellen|vernetzen'),
  by('introduction', 'noun', 'vorstellung|intro|einfuhrung'),
  by('review', 'past', 'empfohlen|bewertet'),
  by('review', 'noun', 'empfehlung|bewertung|rezension|referenz'),
  { ...by('complaint', 'past', 'beschwert|reklamiert|beschwerte'), inbound: true },
  { ...by('complaint', 'noun', 'beschwerde|reklamation'), inbound: true },
  by(
    'message',
    'vague',
    'geschrieben|geschickt|gesendet|geantwortet|schrieb|schickte|antwortete|verschickt|beantwortet|hinterlassen',
  ),
  { ...by('message', 'vague', 'bekommen|erhalten|bekam|erhielt|gehort von'), inbound: true },
];

/** German, written or dictated. */
export const german: Language = {
  code: 'de',
  telltales: wordSet(
    'der die das ich er sie mit und hat habe wir ein eine einen dass nicht uber fur von bei auf am zum zur gestern heute morgen ubermorgen vorgestern woche wochen monat letzten letzte nachste nachsten bis mich mir ihm ihr ihn uns wieder noch sagte meinte schicke kaffee telefoniert angerufen getroffen geschrieben vor tagen anruf nachricht treffen beitrag kommentiert geschickt bekommen gesprochen gesendet geantwortet geteilt gratuliert empfohlen vorgestellt beschwert besucht schulde muss montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz mai juni juli oktober dezember mittagessen abendessen geschenk karte brief messe termin gesprach rief schrieb traf gemailt angeschrieben melde gelikt telefonat videoanruf will von anrufen kommenden ihm sein seine ihre',
  ),
  plain: wordSet(
    'der die das den dem des ein eine einen einem einer ich du er sie es wir ihr ihn ihm uns mich mir mein meine meinen meinem dein sein seine seinen unser ihre ihrem ihren und oder aber dann als wenn weil dass ob mit ohne zu zum zur von vom bei beim fur auf an am im in uber nach vor seit bis aus um wieder noch auch nur schon sehr gut gute guter gutes toll tolles super nett kurz kurze kurzes lang langes neu neue alt ist sind war waren wird werden habe hat haben hatte hatten kann will soll muss montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz april mai juni juli august september oktober november dezember heute morgen gestern vorgestern ubermorgen abend mittag nachmittag vormittag nacht woche wochen tag tage tagen monat monate monaten jahr jahre jahren letzte letzten letzter nachste nachsten nachster kommenden vergangenen erste zweite team alle kunde kunden chef kollege kollegen kollegin leute frau herr kaffee mittagessen abendessen termin treffen anruf gesprach nachricht mail email beitrag kommentar post karte brief geschenk angebot vertrag projekt idee thema themen danke bitte was wer wo wie hier da dort bald spater immer alles etwas nichts viel viele mehr linkedin zoom teams whatsapp sagte meinte erzahlte gesagt gemeint erzahlt messe konferenz',
  ),
  days: (text, noon) => chrono.casual.parse(text, noon),
  moreDays: [
    { pattern: words(`(?:im|anfang|mitte|ende|seit|bis) (${months.join('|')})`), months },
    {
      pattern: words(`(?:am )?(?:kommenden|kommender|nachsten) (${weekdays.join('|')})`),
      weekdays,
      side: 'future',
    },
    {
      pattern: words(`(?:am )?(?:vergangenen|letzten) (${weekdays.join('|')})`),
      weekdays,
      side: 'past',
    },
    { pattern: words(`in (\\d+|${numbers.join('|')}) wochen?`), unit: 'week', sign: 1, numbers },
  ],
  kinds,
  withPerson: closing('mit|bei|an|schulde|hallo|liebe|lieber|danke'),
  givenPerson: closing('habe|hab|haben|dem|der|den|und|hat|rief|schrieb|traf|sah'),
  towardsPerson: closing('an|fur|zu|mit|auf|bei|der|dem'),
  fromPerson: closing('von|vom'),
  and: closing('und|sowie|&'),
  article: closing(
    'der|die|das|den|dem|ein|eine|einen|einem|einer|mein|meine|gutes|tolles|kurzes|langes|nettes|erstes|zum|beim|im',
  ),
  thing: opening(
    `(?:(?:auf|unter|zu) )?(?:(?:meinen?|meinem|ihren?|ihrem|seinen?|seinem|den|dem|die|das) )?(?:(?:letzten|neuen) )?${post}`,
  ),
  lead: opening(
    '(?:(?:ich|wir) )?(?:habe|hab|hatte|haben|hatten|war|beim|zum)?(?: ?(?:einen?|das|ein|den|der|die|mein))?',
  ),
  about: words('uber|wegen|bezuglich|zum thema|betreffend|ging um|zwecks'),
  they: closing('er|sie|die|der|er hat|sie hat'),
  iOrWe: closing('ich|wir|habe|hab|haben|ich habe|ich hab'),
  theyAct: closing(
    String.raw`(?:hat|haben) (?:mich|mir|uns|(?:auf |unter |zu )?(?:meinen|meinem|mein|unseren|unserem) [\p{L}]+)(?: [\p{L}]+)?|mich|mir|uns|hat|hat (?:gestern|heute)`,
  ),
  finite: /te$|^(?:rief|schrieb|traf|sprach|bekam|erhielt)/i,
  atMe: opening(
    String.raw`(?:(?:an|auf|unter|zu|bei) )?(?:mich|mir|uns|(?:meinen|meinem|meine|mein|unseren|unserem|unsere) [\p{L}]+)`,
  ),
  said: words(
    '(?:(?:er|sie)(?: hat)? (?:auch |noch )?(?:mir |uns )?)?(?<!\\b(?:ich|wir|habe|haben) (?:auch |noch |ihm |ihr )?)(?:sagte|sagt|meinte|meint|erzahlte|erzahlt|erwahnte|erwahnt|gesagt|gemeint|berichtete|berichtet|verriet)(?: (?:mir|uns))?(?: dass|, dass)?',
  ),
  iSaid: closing(
    '(?:ich|wir) (?:sagte|habe|erzahlte|meinte|schrieb)(?: (?:ihm|ihr|[\\p{L}]+))?(?: gesagt| geschrieben)?:?',
  ),
  iPromise: opening(
    '(?:(?:und|aber|dann|auch) )*(?:ich|wir) (?:werde|werden|muss|mussen|soll|sollte|will|wollte|schulde(?:n)?(?: (?:ihm|ihr|ihnen))?(?: noch)?|habe versprochen|hab versprochen|(?=schicke|sende|maile|stelle|leite|organisiere|bereite|bringe|gebe|prufe|besorge|teile|frage))(?! melden)',
  ),
  iPromiseBare: opening(
    '(?:(?:und|dann) )*(?:schulde (?:ihm|ihr|ihnen)?(?: noch)?|muss(?: (?:ihm|ihr|ihnen))?(?: noch)?|soll(?:te)? (?:ihm|ihr|ihnen)(?: noch)?|versprochen:?|todo:?|nicht vergessen:?|(?=schicke|sende))',
  ),
  theyPromise: opening(
    '(?:(?:und|aber|dann) )*(?:er|sie) (?:hat (?:mir |uns )?versprochen|versprach(?: mir)?|schuldet (?:mir|uns)|will (?:mir|uns|mich))|schuldet (?:mir|uns)|hat (?:mir |uns )?versprochen|will (?:mir|mich|uns)',
  ),
  theyWill: opening(
    '(?:(?:und|aber|dann) )*(?:er|sie) (?:wird|mochte|(?=schickt|sendet|stellt|meldet|ruft|mailt|gibt|leitet|schreibt))|wird|(?=schickt (?:mir|uns)|stellt (?:mich|uns)|meldet sich)',
  ),
  promisingVerb: opening(
    '(?:mich|mir|uns|sich|noch|auch) ?.*|schickt|schicken|sendet|senden|stellt|meldet|ruft|mailt|gibt|leitet|schreibt|[\\p{L}]+ (?:schicken|senden|vorstellen|melden)',
  ),
  nextTime: words(
    '(?:ich |wir )?(?:melde mich|melden uns|nachfassen|nachhaken|fasse nach|hake nach|erinnere mich|erinnern|wiedervorlage|follow[- ]?up|dranbleiben|zuruckmelden)(?: bei (?:ihm|ihr|ihnen))?(?: wieder)?|(?:anrufen|treffen|sprechen|schreiben|melden) wieder|wieder (?:anrufen|treffen|sprechen|schreiben|melden)|wieder|nochmals?|erneut|nachstes (?:mal|treffen|gesprach)|nachster (?:anruf|termin|kontakt)',
  ),
  beforeDay: closing(
    'bis|bis zum|bis spatestens|spatestens|vor|am|im|in|ab|um|zum|gegen|seit|vom|dem|den',
  ),
  ahead:
    /\b(nachste[nrs]?|morgen|ubermorgen|in \S+ (?:tag|tagen|woche|wochen|monat|monaten|jahr|jahren)|kommende[nr]?)\b/,
  behind: /\b(letzte[nrs]?|gestern|vorgestern|vor \S+ \S+|vergangene[nr]?|heute)\b/,
  duration:
    /^(?:die |den |der )?(?:letzten|nachsten|vergangenen) (?:\d+|zwei|drei|vier|funf|paar) (?:tage|tagen|wochen|monate|monaten|jahre|jahren)$/,
  doubtfulDay: /^(?:so|mi|do|fr|sa|mo|di|jetzt|mai|mar)$/,
  leftover: oneOf(
    'mit an von vom bei auf am im in und oder dann der die das den dem ein eine einen einem einer ich wir er sie es mich mir uns ihm ihr ihn ihnen habe hab hat haben hatte hatten war waren wurde noch auch nur kurz zu zum zur fur dass sich wieder bitte danke beim um nach dran ab als',
  ),
};
