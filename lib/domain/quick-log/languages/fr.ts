import * as chrono from 'chrono-node/fr';
import { closing, type KindWords, type Language, oneOf, opening, words, wordSet } from './language';

const post =
  '(?:post|posts|publication|article|video|photo|commentaire|message|mail|e-?mail|courriel|question|invitation|actualite)';
const by = (kind: KindWords['kind'], form: KindWords['form'], source: string): KindWords => ({
  kind,
  form,
  pattern: words(source),
});
const months = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];

const kinds: KindWords[] = [
  by('video-call', 'noun', 'visio(?:conference)?|appel video|zoom|reunion teams|teams|skype'),
  by(
    'call',
    'past',
    'appelee?s?|telephone|rappelee?|parle|discute|echange(?! de)|eu au telephone|eu au tel|eu un appel',
  ),
  by('call', 'base', 'appeler|appelle|telephoner|rappeler|parler'),
  by(
    'call',
    'noun',
    'appel|coup de fil|coup de telephone|telephone|discussion|conversation|message vocal|messagerie',
  ),
  by(
    'meeting',
    'past',
    'rencontree?s?|vue?s?|croisee?s?|dejeune|dine|bu un (?:cafe|verre)|visite|pris un (?:cafe|verre)|retrouvee?s?',
  ),
  by('meeting', 'base', 'rencontrer|voir|dejeuner avec|retrouver'),
  by(
    'meeting',
    'noun',
    'reunion|rendez-?vous|rdv|cafe|dejeuner|diner|petit[- ]dejeuner|verre|rencontre|visite',
  ),
  by('email', 'past', 'maile'),
  by('email', 'noun', 'e-?mails?|mails?|courriels?|mel'),
  by('text', 'noun', 'sms|texto|whats-?app'),
  by('message', 'past', 'contactee?|relancee?|remerciee?'),
  by('message', 'base', 'contacter|remercier'),
  by('message', 'noun', 'messages?(?: linkedin)?|mp|demande de connexion'),
  by('comment', 'past', 'commentee?'),
  by('comment', 'base', 'commenter'),
  by('comment', 'noun', 'commentaires?'),
  by('repost', 'past', 'repartagee?|partagee?|republiee?|reposte'),
  by('repost', 'base', 'partager|repartager'),
  by('repost', 'noun', 'repartage|repost'),
  by('reaction', 'past', 'likee?|aime(?= (?:son|sa|ses|le|la|mon|ma) )|reagi'),
  by('reaction', 'base', 'liker'),
  by('reaction', 'noun', 'like|reaction'),
  by('endorsement', 'past', 'valide(?= ses? competences?)|recommande ses competences'),
  by('endorsement', 'noun', 'validation de competences?'),
  by('congratulation', 'past', 'felicitee?s?'),
  by('congratulation', 'base', 'feliciter'),
  by('congratulation', 'noun', 'felicitations|(?:un )?(?:joyeux|bon) anniversaire'),
  by(
    'handwritten-note',
    'noun',
    'mot (?:ecrit a la main|manuscrit)|lettre(?: manuscrite)?|carte manuscrite',
  ),
  by('card', 'noun', "carte(?: de (?:voeux|remerciement|visite)|postale| d'anniversaire)?"),
  by('gift', 'past', 'offert(?! de)'),
  by('gift', 'noun', 'cadeau|fleurs|bouteille'),
  by('event', 'past', 'participe'),
  by('event', 'noun', 'evenement|conference|salon|webinaire|atelier|congres|soiree|colloque'),
  by('introduction', 'past', 'presentee?s?|mise? en relation|mis en contact'),
  by('introduction', 'base', 'presenter|mettre en relation'),
  by('introduction', 'noun', 'introduction|mise en relation'),
  by('review', 'past', 'recommandee?'),
  by('review', 'noun', 'recommandation|avis|temoignage'),
  { ...by('complaint', 'past', "s'est plainte?|plainte?"), inbound: true },
  { ...by('complaint', 'noun', 'plainte|reclamation'), inbound: true },
  by('message', 'vague', 'envoyee?|ecrite?|repondue?|laissee?'),
  { ...by('message', 'vague', 'recue?|eu des nouvelles'), inbound: true },
];

/** French, written or dictated. */
export const french: Language = {
  code: 'fr',
  telltales: wordSet(
    'le la les un une des du avec et je il elle nous j ai que qui hier aujourd hui demain semaine semaines mois dernier derniere prochain prochaine dans dit sa ses lui leur appele rencontre dejeuner cafe ecrit envoye repondu commente d ici sur au vu vue relancer rappeler appel reunion rdv avant apres parle discute recu cadeau publication rappele envoie revoir mardi lundi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre partage aime felicite presente recommande visio telephone dejeune diner',
  ),
  plain: wordSet(
    'le la les l un une des du de d avec et ou mais je j ai il elle on nous vous ils elles me m moi lui leur mon ma mes ton son sa ses notre que qui quoi dont ou quand comme si pour par sur sous dans en au aux a chez vers depuis avant apres entre sans ne pas plus tres bien bon bonne beau belle grand grande petit petite long nouveau nouvelle est sont etait suis sera va vais avait ont eu ete lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre aujourd hui hier demain soir matin midi jour jours semaine semaines mois an ans annee dernier derniere prochain prochaine passe premier premiere equipe client clients collegue collegues patron chef tout tous tout monde cafe dejeuner diner reunion rendez vous rdv appel message mail email courriel carte lettre cadeau dossier devis projet idee sujet merci aussi encore puis alors ici la bientot toujours rien beaucoup linkedin zoom teams whatsapp dit raconte explique visio salon conference ce cet cette ces telephone',
  ),
  days: (text, noon) => chrono.casual.parse(text, noon),
  moreDays: [
    { pattern: words('avant-hier'), unit: 'day', amount: -2 },
    { pattern: words('apres-demain'), unit: 'day', amount: 2 },
    { pattern: words(`(?:en|debut|mi|fin|courant) (${months.join('|')})`), months },
  ],
  kinds,
  withPerson: closing('avec|chez|bonjour|cher|chere|salut'),
  givenPerson: closing("j'ai|ai|a|appele|vu|croise|remercie|relance"),
  towardsPerson: closing('a|au|aux|pour|de|chez|sur'),
  fromPerson: closing("de|d'|par|du"),
  and: closing('et|puis|&'),
  article: closing(
    "le|la|les|l'|un|une|des|mon|ma|son|sa|ce|cet|cette|petit|bon|bonne|long|au|par|en|de|du",
  ),
  thing: opening(
    `(?:(?:sur|a|sous) )?(?:(?:mon|ma|son|sa|ses|le|la|les|un|une|leur) |l')?(?:(?:dernier|derniere|nouveau) )?${post}(?: de)?`,
  ),
  lead: opening("(?:(?:j'ai|on a|nous avons|j'|eu) ?)*(?:(?:un|une|le|la|mon) )?"),
  about: words('a propos|au sujet|concernant|parler de|parle de|sur le sujet'),
  they: closing('il|elle|qui|ils|elles|on'),
  iOrWe: closing("je|j'ai|j'|nous|nous avons|ai|on a|je l'ai|je lui ai|lui ai"),
  theyAct: closing("(?:m'|nous |s'est |l')?a|m'ont|ont|m'a bien|a beaucoup"),
  finite: /./,
  atMe: opening(String.raw`(?:(?:a|sur|pour) )?(?:moi|nous|(?:mon|ma|mes|notre) [\p{L}]+)`),
  said: words(
    "(?:(?:il|elle|ils|elles) )?(?:(?:m'|nous )?(?:a|ont) )?(?<!\\b(?:j'ai|je|nous avons) (?:lui )?)(?:dit|raconte|mentionne|explique|annonce|confie|precise)(?! (?:bonjour|au revoir))(?: que| qu')?",
  ),
  iSaid: closing(
    "(?:j'ai|je (?:lui )?(?:ai )?|nous avons)(?: lui)? ?(?:dit|repondu|ecrit|raconte)(?: a [\\p{L}]+)?:?",
  ),
  iPromise: opening(
    "(?:(?:et|mais|puis) )*(?:je (?:vais(?: lui| leur)?|dois(?: lui| leur)?|lui dois|leur dois|(?:lui |leur )?(?=enverrai|presenterai|transmettrai|preparerai|donnerai|ferai|partagerai|ecrirai|envoie|transmets))|j'ai promis(?: de| d')?|j'(?=enverrai|envoie|ecrirai)|il faut que je)",
  ),
  iPromiseBare: opening(
    '(?:(?:et|puis) )*(?:dois(?: lui| leur)?|lui dois|a faire:?|promis de|ne pas oublier de|todo:?|penser a)',
  ),
  theyPromise: opening(
    "(?:(?:et|mais|puis) )*(?:(?:il|elle) )?(?:m'a promis(?: de)?|a promis de|nous a promis(?: de)?|me doit|nous doit|a propose de)",
  ),
  theyWill: opening("(?:(?:et|mais|puis) )*(?:il|elle) (?:va|(?=me |m'|nous ))|va"),
  promisingVerb: opening(
    "(?:me |m'|nous )?(?:envoyer|enverra|envoie|presenter|presentera|mettre|mettra|appeler|appellera|rappeler|rappellera|recontacter|recontactera|transmettre|transmettra|donner|donnera|partager|ecrire|ecrira|aider|aidera|tenir|tiendra|confirmer|confirmera|faire|fera)",
  ),
  nextTime: words(
    "(?:(?:je |j')?(?:la |le |les |lui )?)?(?:relancer|relance|relancerai|recontacter|recontacte|rappeler|rappelle|rappellerai|reprendre contact|revoir|se revoir|prendre des nouvelles|reparler|reecrire|faire le point|follow[- ]?up)|a nouveau|de nouveau|encore|prochaine? (?:fois|appel|rendez-?vous|rencontre|point|contact)",
  ),
  beforeDay: closing(
    "d'ici|avant|pour|le|la|au|en|dans|jusqu'a|jusqu'au|des|depuis|du|fin|debut|a partir de|d'ici le|avant le|pour le",
  ),
  ahead: /\b(prochaine?|demain|dans \S+ (?:jours?|semaines?|mois|ans?))\b/,
  behind: /\b(derni(?:er|ere)|hier|avant-hier|il y a|passee?)\b/,
  duration:
    /^(?:les |ces )?(?:\d+ |deux |trois )?(?:derniers|dernieres|prochains|prochaines) (?:\d+ )?(?:jours|semaines|mois|annees)$/,
  doubtfulDay: /^(?:mar|mer|sam|dim|lun|jeu|ven|mars|mai|maintenant)$/,
  leftover: oneOf(
    "avec et ou puis a au aux de d du des le la les l un une je j ai j'ai il elle on nous lui leur m m'a a ont avons eu est mon ma son sa sur pour par en dans que qui chez y moi me l'ai aussi",
  ),
};
