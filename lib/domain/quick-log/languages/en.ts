import * as chrono from 'chrono-node/en';
import {
  closing,
  type KindWords,
  type Language,
  never,
  oneOf,
  opening,
  words,
  wordSet,
} from './language';

const theirs = String.raw`(?:his|her|their|the|a|an|[\p{L}'-]+'s?)`;
const post =
  '(?:posts?|articles?|updates?|videos?|news|newsletter|photos?|carousel|comments?|story|stories|profile|e-?mails?|messages?|notes?|texts?|dms?|invites?|invitation|question|mail)';
const by = (kind: KindWords['kind'], form: KindWords['form'], source: string): KindWords => ({
  kind,
  form,
  pattern: words(source),
});

const kinds: KindWords[] = [
  by(
    'video-call',
    'noun',
    '(?:video|zoom|teams|skype|google meet|facetime) ?(?:-|call|chat|meeting|session)+|videocall|zoom|facetime|google meet|webcam chat',
  ),
  by('video-call', 'past', 'zoomed|skyped|facetimed|video[- ]?called|video[- ]?chatted'),
  by(
    'call',
    'past',
    String.raw`called(?: up)?|phoned|rang|telephoned|spoke|spoken|talked|chatted|had a (?:chat|talk|conversation)`,
  ),
  by('call', 'base', 'call|calls|calling|phone|phones|ring|speak|talk'),
  by(
    'call',
    'noun',
    '(?:phone|telephone|missed) ?calls?|calls?|phone|ring|voice ?mail|chat|conversation|talk',
  ),
  by(
    'meeting',
    'past',
    'met(?: up)?|caught up|ran into|bumped into|visited|had (?:coffee|lunch|dinner|breakfast|drinks?|brunch|tea)|grabbed (?:a )?(?:coffee|lunch|dinner|drinks?|bite)|saw(?! (?:his|her|their|the|an?|that|this|on|it|my|how|what)(?![\\p{L}]))(?= [\\p{L}@])',
  ),
  by(
    'meeting',
    'base',
    'meet(?: up)?|meets|meeting up|visit|catch up|grab (?:a )?(?:coffee|lunch)',
  ),
  by(
    'meeting',
    'noun',
    'meeting|meet-?up|coffee|lunch|dinner|breakfast|brunch|drinks|beers?|tea|catch[- ]?up|1:1|1-on-1|one[- ]on[- ]one|one to one|walk',
  ),
  by('email', 'past', 'e-?mailed|mailed'),
  by('email', 'base', 'e-?mail|e-?mails|e-?mailing'),
  by('email', 'noun', 'e-?mails?|mail'),
  by('text', 'past', "texted|whats-?apped|whatsapped|sms'?ed"),
  by('text', 'base', 'text|texts|texting|whats-?app'),
  by('text', 'noun', 'text(?: message)?s?|sms|whats-?app(?: message)?|signal message|imessage'),
  by(
    'message',
    'past',
    "messaged|dm'?e?d|pinged|inmailed|followed up|reached out|checked in|nudged|thanked|got back to",
  ),
  by('message', 'base', 'message|messages|dm|inmail|thank|write(?: to)?'),
  by(
    'message',
    'noun',
    '(?:linkedin )?messages?|dms?|inmails?|voice (?:note|message)|connection request|thank[- ]you(?: note)?',
  ),
  by('comment', 'past', 'commented'),
  by('comment', 'base', 'comment|comments|commenting'),
  by('comment', 'noun', 'comments?'),
  by(
    'repost',
    'past',
    String.raw`re-?posted|re-?shared|re-?tweeted|shared(?= (?:${theirs}|my|our) ${post})`,
  ),
  by('repost', 'base', String.raw`re-?posts?|re-?shares?|shares?(?= (?:${theirs}|my|our) ${post})`),
  by('repost', 'noun', 're-?post|re-?share'),
  by(
    'reaction',
    'past',
    String.raw`liked|reacted|hearted|clapped|(?:loved|celebrated)(?= (?:${theirs}|my|our) ${post})`,
  ),
  by('reaction', 'base', String.raw`likes?(?= (?:${theirs}|my|our) ${post})|reacts?`),
  by('reaction', 'noun', 'reaction|thumbs up'),
  by('endorsement', 'past', 'endorsed'),
  by('endorsement', 'base', 'endorses?'),
  by('endorsement', 'noun', 'endorsements?'),
  by('congratulation', 'past', 'congratulated'),
  by('congratulation', 'base', 'congratulates?|congrats'),
  by(
    'congratulation',
    'noun',
    'congratulations?|congrats|birthday (?:wishes|greetings)|(?:a )?happy (?:birthday|anniversary|new year)|merry christmas',
  ),
  by(
    'handwritten-note',
    'noun',
    '(?:hand[- ]?written|hand ?wrote(?: an?)?) (?:notes?|letters?|cards?)|letter|hand[- ]?written note',
  ),
  by('handwritten-note', 'past', 'hand ?wrote'),
  by(
    'card',
    'noun',
    '(?:thank[- ]you |birthday |christmas |greeting |holiday |new year )?(?:post)?cards?',
  ),
  by('gift', 'past', 'gifted'),
  by('gift', 'noun', 'gifts?|presents?|flowers|bottle of wine|a book'),
  by('event', 'past', 'attended|hosted'),
  by('event', 'base', 'attend|host'),
  by(
    'event',
    'noun',
    'event|conference|webinar|workshop|trade ?show|trade fair|fair|panel|networking|summit|party|reception|meet ?up',
  ),
  by('introduction', 'past', "introduced|intro'?d|connected(?= [\\p{L}'. ]+ (?:to|with|and) )"),
  by('introduction', 'base', 'introduces?|intro'),
  by('introduction', 'noun', 'introductions?|intros?'),
  by('review', 'past', 'reviewed|recommended|reviewed'),
  by('review', 'base', 'reviews?|recommends?'),
  by('review', 'noun', 'reviews?|recommendations?|testimonials?'),
  { ...by('complaint', 'past', 'complained'), inbound: true },
  { ...by('complaint', 'base', 'complains?'), inbound: true },
  { ...by('complaint', 'noun', 'complaints?'), inbound: true },
  by('message', 'vague', 'sent|wrote(?: to)?|replied|answered|responded|posted'),
  by('message', 'vague', 'sends|replies|answers|responds|writes'),
  { ...by('message', 'vague', 'heard from|heard back from|got|received'), inbound: true },
];

/** English, written or dictated. */
export const english: Language = {
  code: 'en',
  telltales: wordSet(
    'the with she he they her his him them and about i my said met called again next by for was is are will would had has have from to yesterday today tomorrow last week month follow up call met lunch coffee emailed texted messaged replied commented sent got wrote spoke talked gave dinner meeting owe will again monday tuesday wednesday thursday friday saturday sunday',
  ),
  plain: wordSet(
    'a an the i we you he she it they him her his their them me my our us who what when where which this that these those some any all no not yes and or but so then than if because while with without from to for of on in at by as about over after before again next last just also very really quite well great good nice lovely long short quick interesting fun first second third new old back up down out off is am are was were be been being has have had do did does will would should could can may might must ill hell shell theyll let lets got get said says told mentioned monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today tomorrow yesterday tonight morning afternoon evening night noon week weeks month months year years day days hour hours minute minutes team everyone everybody people client clients customer customers boss colleague colleagues investor investors guys folks mom dad lunch coffee dinner breakfast call called meeting met email emailed text texted message messaged post posted linkedin zoom teams whatsapp re regarding via per now here there soon later both more much many lot lots something nothing someone nobody thanks thank please happy sent wrote replied answered note notes about home office work conference event book idea ideas',
  ),
  // Months go first in American dates alone, and never where dots divide them.
  days: (text, noon, locale) =>
    ((locale !== undefined && !/^en(?:-us)?$/i.test(locale)) || /\d\.\d{1,2}\.\d/.test(text)
      ? chrono.GB
      : chrono.casual
    ).parse(text, noon),
  moreDays: [],
  kinds,
  withPerson: closing(
    String.raw`with|w|w/|between|alongside|hi|hello|hey|dear|thanks to|owe|owed|thank|thanked`,
  ),
  givenPerson: closing(
    'sent|gave|left|wished|bought|wrote|dropped|shot|brought|asked|invited|sending|saw|helped|showed|told|send|give',
  ),
  towardsPerson: closing('to|for|at|on|by|towards'),
  fromPerson: closing('from|by'),
  and: closing('and|&|plus|then'),
  about: words('about|regarding|concerning|re|on the topic of|to discuss|discussed|discussing'),
  article: closing(
    'an?|the|my|our|his|her|their|this|that|another|first|quick|good|great|nice|long|short|lovely|phone|no|in|by|via|from|for|of|on',
  ),
  thing: opening(
    String.raw`(?:(?:on|to|at|with) )?(?:(?:my|our|his|her|their|the|a|an) )?(?:(?:latest|last|new|recent) )?${post}`,
  ),
  lead: opening(
    '(?:(?:i|we) )?(?:(?:just|also) )?(?:had|have|got|made|did|gave|sent|left|wrote|received)?(?: ?(?:an?|the|my|our|his|her))?',
  ),
  they: closing("he|she|they|who(?:'s| has| had)?|he's|she's|they've|he has|she has|they have"),
  iOrWe: closing("i|we|i've|we've|i have|we have|i just|we just|just"),
  theyAct: never,
  finite: /./,
  atMe: opening(
    String.raw`(?:back )?(?:(?:to|on|at|with|for|by) )?(?:me|us|(?:my|our)\b(?! (?:friend|boss|colleague|client|customer|sister|brother|wife|husband|team)))`,
  ),
  said: words(
    String.raw`(?:(?:he|she|they|who)(?:'s)? (?:also |just |then |really |even )?)?(?<!\b(?:i|we|you|i've|not|nobody) (?:also |just |then )?)(?:said|says|told (?:me|us)|tells (?:me|us)|mentioned(?! (?:me|us)\b)|mentions|explained|noted|pointed out|shared(?= that)|announced|confided|remarked|was saying|were saying|according to (?:him|her|them))(?: to me)?(?: that)?`,
  ),
  iSaid: closing(
    String.raw`(?:i|we) (?:also |just |then )?(?:said|told(?: [\p{L}]+)?|mentioned|asked(?: [\p{L}]+)?|wrote|replied)(?: that)?[:,]?`,
  ),
  iPromise: opening(
    String.raw`(?:(?:and|but|then|also|so|plus) )*(?:i|we)(?:'ll| ?will|'m going to| am going to|'re going to| are going to| need to| have to| must| should| gotta| have promised(?: (?:him|her|them|you))?(?: to)?|'ve promised(?: (?:him|her|them))?(?: to)?| promised(?: (?:him|her|them))?(?: to)?| promise to| said (?:i|we)(?:'d| would)| agreed to| offered to|(?: also| still)? owe(?: (?:him|her|them))?)(?! (?:be|have)\b)|ill(?= (?:send|share|intro|introduce|email|call|write|forward|get|make|check|ask|prepare|book|bring|text|message|put))`,
  ),
  iPromiseBare: opening(
    String.raw`(?:(?:and|but|then|also) )*(?:(?:still )?owed?(?: (?:him|her|them))?|promised(?: (?:him|her|them))?(?: to)?|(?:need|have) to|must|gotta|todo:?|to-do:?|to do:|action:|remember to|don't forget to|will(?= (?:send|share|intro|introduce|email|write|forward|prepare|book|bring|put)))`,
  ),
  theyPromise: opening(
    String.raw`(?:(?:and|but|then|also|so) )*(?:(?:he|she|they|who) )?(?:has |have |had |also )?(?:promised(?: (?:me|us))?(?: to| that (?:he|she|they)(?:'ll|'d| will| would))?|offered to|agreed to|owes? (?:me|us))`,
  ),
  theyWill: opening(
    String.raw`(?:(?:and|but|then|also|so) )*(?:he|she|they|who)(?:'ll|'d| ?will| would| wants to| is going to|'s going to| are going to|'re going to)|hell(?= (?:send|intro|introduce|call|email|share))|shell(?= (?:send|intro|introduce|call|email|share))|will|'ll|is going to|are going to`,
  ),
  promisingVerb: opening(
    'also |send|share|introduce|intro|connect|forward|e-?mail|mail|call|text|ping|message|write|get back|come back|let (?:me|us)|put (?:me|us)|help|recommend|refer|invite|check|look into|review|book|set up|schedule|bring|give|show|sign|pay|reply|respond|ask|pass|arrange|confirm|provide|make (?:an? )?intro|talk to|speak to|speak with',
  ),
  nextTime: words(
    String.raw`(?:(?:(?:i|we)(?:'ll| ?will| should| need to| must| want to| have to)|let's|lets|please|remember to|need to|must|should|ill) )?(?:follow(?:ing)?[- ]?up|follow ?up call|check (?:back )?in|check back|circle back|touch base|reach out|get back in touch|get in touch|be in touch|stay in touch|ping|nudge|remind me|reconnect|reach back|revisit)(?: (?:him|her|them|again))*(?: again)?|(?:(?:(?:i|we)(?:'ll| ?will| should)|let's|lets) )?(?:(?:call|meet|talk|speak|chat|write|message|email|catch up|see|coffee|lunch) (?:(?:with )?(?:him|her|them|each other) )?)?again|next (?:time|call|meeting|chat|touch|contact|catch[- ]?up|step|follow[- ]?up|up)`,
  ),
  beforeDay: closing(
    'by|until|till|before|on|in|at|around|for|from|this coming|coming|due|due on|the|of|since|early|late|mid|as of|sometime|end of|latest by',
  ),
  ahead:
    /\b(next|tomorrow|in \S+ (?:days?|weeks?|months?|years?)|from now|coming|later|upcoming|end of|weeks? out|hence)\b/,
  behind: /\b(last|yesterday|ago|past|previous|earlier)\b/,
  duration:
    /^(?:for |over |during )?(?:the )?(?:last|past|next|these|those|previous) (?:\d+|few|couple(?: of)?|two|three|four|five|six|seven|eight|nine|ten|several) (?:days|weeks|months|years|hours|minutes)$/,
  doubtfulDay:
    /^(?:sat|sun|wed|mon|thu|fri|tue|may|march|mar|second|now|dec|jan|sept?|oct|summer|winter|spring|fall)$/,
  leftover: oneOf(
    "with w to from for on at in by of and & plus then a an the i we my our his her their him them he she they it had have has got did made gave sent wrote left was were been up also just quick short me us about re that who so back some via by's is will should again please gave wished bought dropped brought going forward then between he's she's they're it's",
  ),
};
