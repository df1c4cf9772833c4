import * as chrono from 'chrono-node/es';
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

const post =
  '(?:post|posts|publicacion|articulo|video|foto|comentario|mensaje|correo|e-?mail|pregunta|invitacion|actualizacion)';
const by = (kind: KindWords['kind'], form: KindWords['form'], source: string): KindWords => ({
  kind,
  form,
  pattern: words(source),
});
const theirs = (kind: KindWords['kind'], form: KindWords['form'], source: string): KindWords => ({
  ...by(kind, form, source),
  inbound: true,
});
const numbers = [
  'un|una|uno',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
];
const some = `(\\d+|${numbers.join('|')})`;
const months = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];
const weekdays = ['domingo', 'lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado'];

// Accents are gone when these are read: "llame" stands for "llamé", "llamo" for "llamó" and "llamo".
const kinds: KindWords[] = [
  by('video-call', 'noun', 'video-?(?:llamada|conferencia)|zoom|reunion por teams|teams|skype'),
  by(
    'call',
    'past',
    'llame|telefonee|hable|hablamos|charle|charlamos|converse|conversamos|he llamado|he hablado',
  ),
  theirs('call', 'past', 'me llamo|nos llamo|me ha llamado|llamo'),
  by('call', 'base', 'llamar|hablar'),
  by('call', 'noun', 'llamada|charla|conversacion|telefono|mensaje de voz|buzon de voz'),
  by(
    'meeting',
    'past',
    'quede|quedamos|vi a|comi|comimos|cene|cenamos|conoci|me reuni|nos reunimos|visite|me encontre|nos vimos|tome (?:un )?cafe|tomamos (?:un )?cafe|almorce|almorzamos|desayune|desayunamos',
  ),
  by('meeting', 'base', 'quedar|ver a|reunirme|comer|visitar'),
  by(
    'meeting',
    'noun',
    'reunion|encuentro|cafe|comida|almuerzo|cena|desayuno|cita|cerveza|cervezas|visita',
  ),
  by('email', 'noun', 'correos?(?: electronicos?)?|e-?mails?|mails?'),
  by('text', 'noun', 'sms|whats-?app|guasap'),
  by('message', 'past', 'contacte|agradeci|di las gracias'),
  by('message', 'noun', 'mensajes?|dm|md|solicitud de contacto'),
  by('comment', 'past', 'comente|he comentado'),
  theirs('comment', 'past', 'comento|ha comentado'),
  by('comment', 'base', 'comentar'),
  by('comment', 'noun', 'comentarios?'),
  by('repost', 'past', 'comparti|republique|repostee|he compartido'),
  theirs('repost', 'past', 'compartio|republico|ha compartido'),
  by('repost', 'base', 'compartir'),
  by('repost', 'noun', 'repost'),
  by('reaction', 'past', 'reaccione|di (?:un )?(?:me gusta|like)|di like'),
  theirs('reaction', 'past', 'reacciono|dio (?:un )?(?:me gusta|like)'),
  by('reaction', 'noun', 'me gusta|like|reaccion'),
  by('endorsement', 'past', 'valide'),
  theirs('endorsement', 'past', 'valido'),
  by('endorsement', 'noun', 'validacion'),
  by('congratulation', 'past', 'felicite|he felicitado'),
  theirs('congratulation', 'past', 'felicito'),
  by('congratulation', 'base', 'felicitar'),
  by('congratulation', 'noun', 'felicitacion(?:es)?|enhorabuena|feliz cumpleanos'),
  by(
    'handwritten-note',
    'noun',
    'nota (?:escrita )?a mano|nota manuscrita|carta(?: a mano| manuscrita)?',
  ),
  by('card', 'noun', 'tarjeta(?: de (?:cumpleanos|navidad|agradecimiento)| postal)?|postal'),
  by('gift', 'past', 'regale'),
  theirs('gift', 'past', 'regalo(?= (?:un|una))|me regalo'),
  by('gift', 'noun', 'regalo|flores'),
  by('event', 'past', 'asisti|participe'),
  by('event', 'noun', 'evento|conferencia|feria|congreso|seminario|taller|jornada|webinar'),
  by('introduction', 'past', 'presente|puse en contacto'),
  theirs('introduction', 'past', 'presento|puso en contacto'),
  by('introduction', 'base', 'presentar'),
  by('introduction', 'noun', 'presentacion'),
  by('review', 'past', 'recomende|resene'),
  theirs('review', 'past', 'recomendo'),
  by('review', 'noun', 'recomendacion|resena|valoracion'),
  theirs('complaint', 'past', 'se quejo|se ha quejado'),
  theirs('complaint', 'noun', 'queja|reclamacion'),
  by('message', 'vague', 'escribi|envie|mande|respondi|conteste|deje|he escrito|he enviado|di'),
  theirs(
    'message',
    'vague',
    'escribio|envio|mando|respondio|contesto|dejo|recibi|ha respondido|ha escrito|me ha enviado',
  ),
];

/** Spanish, written or dictated. */
export const spanish: Language = {
  code: 'es',
  telltales: wordSet(
    'el la los las un una con y yo ella nosotros ayer hoy manana anteayer semana semanas mes pasado pasada proximo proxima que en dentro de hace dias dijo mi le llame hable comi reunion cafe correo escribi envie respondio comento para del al por llamar volver seguimiento anoche',
  ),
  plain: wordSet(
    'el la los las un una unos unas de del al a con y e o u pero yo tu ella nosotros ellos ellas me mi mis te se nos le les lo su sus nuestro nuestra que quien cual cuando donde como si porque para por sobre en entre desde hasta hacia sin antes despues luego muy bien bueno buena buen gran grande corto corta largo larga nuevo nueva viejo es son fue era esta estaba ha he han hemos sera va voy ir lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre hoy ayer anteayer anoche manana tarde noche dia dias semana semanas mes meses ano anos pasado pasada proximo proxima primero primera equipo cliente clientes colega colegas jefe todo todos toda gente cafe comida cena almuerzo reunion llamada mensaje correo email tarjeta carta regalo oferta contrato proyecto idea tema gracias tambien mas otra otro vez aqui alli pronto siempre nada algo mucho linkedin zoom teams whatsapp dijo dice conto feria conferencia este esta ese esa viene que no ya',
  ),
  days: (text, noon) => chrono.casual.parse(text, noon),
  moreDays: [
    { pattern: words('anteayer|antes de ayer'), unit: 'day', amount: -2 },
    { pattern: words('anoche'), unit: 'day', amount: -1 },
    { pattern: words('pasado manana'), unit: 'day', amount: 2 },
    {
      pattern: words('(?:la )?(?:proxima semana|semana que viene|semana proxima)'),
      unit: 'week',
      amount: 1,
    },
    { pattern: words('(?:la )?(?:semana pasada|pasada semana)'), unit: 'week', amount: -1 },
    {
      pattern: words('(?:el )?(?:proximo mes|mes que viene|mes proximo)'),
      unit: 'month',
      amount: 1,
    },
    { pattern: words('(?:el )?(?:mes pasado|pasado mes)'), unit: 'month', amount: -1 },
    { pattern: words(`hace ${some} dias?`), unit: 'day', sign: -1, numbers },
    { pattern: words(`hace ${some} semanas?`), unit: 'week', sign: -1, numbers },
    { pattern: words(`hace ${some} mes(?:es)?`), unit: 'month', sign: -1, numbers },
    { pattern: words(`(?:el )?(${weekdays.join('|')}) pasado`), weekdays, side: 'past' },
    { pattern: words(`(?:el )?pasado (${weekdays.join('|')})`), weekdays, side: 'past' },
    { pattern: words(`(?:el )?(${weekdays.join('|')}) que viene`), weekdays, side: 'future' },
    {
      pattern: words(`(?:el )?(?:proximo|este) (${weekdays.join('|')})`),
      weekdays,
      side: 'future',
    },
    {
      pattern: words(`(?:en|a principios de|a finales de|a mediados de) (${months.join('|')})`),
      months,
    },
  ],
  kinds,
  withPerson: closing('con|hola|querido|querida|junto a'),
  givenPerson: closing(
    'llame a|escribi a|vi a|conoci a|felicite a|llame|a|visite a|invite a|me|le',
  ),
  towardsPerson: closing('a|para|al|en|de'),
  fromPerson: closing('de|por|del'),
  and: closing('y|e|&|luego'),
  article: closing(
    'el|la|los|las|un|una|mi|su|este|esta|buena|buen|gran|corta|larga|al|del|por|en|de',
  ),
  thing: opening(
    `(?:(?:en|a|sobre) )?(?:(?:mi|mis|su|sus|el|la|un|una) )?(?:(?:ultimo|ultima|nuevo|nueva) )?${post}(?: de)?`,
  ),
  lead: opening('(?:(?:yo )?(?:tuve|tuvimos|hice|hicimos) ?)?(?:(?:un|una|el|la|mi) )?'),
  about: words('sobre|acerca de|respecto a|para hablar de'),
  they: closing('el|ella|quien|ellos|ellas|me|nos'),
  iOrWe: closing('yo|nosotros|he|hemos|le'),
  theyAct: never,
  finite: /./,
  atMe: opening(
    String.raw`(?:(?:a|en|sobre) )?(?:mi(?= )|nosotros|(?:mi|mis|nuestro|nuestra) [\p{L}]+)`,
  ),
  said: words(
    '(?:(?:el|ella|ellos|ellas) )?(?:me |nos )?(?<!\\b(?:yo|le) )(?:dijo|dice|conto|comento(?= que)|menciono|explico|ha dicho|cuenta que)(?: que)?',
  ),
  iSaid: closing(
    '(?:yo )?(?:le |les )?(?:dije|conte|respondi|escribi)(?: a [\\p{L}]+)?(?: que)?:?',
  ),
  iPromise: opening(
    '(?:(?:y|pero|luego) )*(?:yo )?(?:le |les )?(?:voy a|debo|tengo que|le debo|he prometido|prometi|quede en|(?=enviare|mandare|presentare|preparare|compartire|escribire|pasare|hare llegar))',
  ),
  iPromiseBare: opening(
    '(?:(?:y|luego) )*(?:(?:le|les) debo|pendiente:?|hay que|no olvidar|todo:|por hacer:?|prometido)',
  ),
  theyPromise: opening(
    '(?:(?:y|pero|luego) )*(?:(?:el|ella) )?(?:me prometio|nos prometio|prometio|me debe|nos debe|se ofrecio a|quedo en)',
  ),
  theyWill: opening(
    '(?:(?:y|pero|luego) )*(?:el|ella) (?:va a|(?=me |nos ))|(?:(?:el|ella) )?(?:me|nos) va a|va a|(?=me (?:enviara|mandara|presentara|llamara|pasara|escribira))',
  ),
  promisingVerb: opening(
    '(?:me |nos )?(?:enviar(?:me|nos|a)?|mandar(?:me|a)?|presentar(?:me|nos|a)?|llamar(?:me|a)?|pasar(?:me|a)?|escribir(?:me|a)?|ayudar(?:me|a)?|poner(?:me|nos)|pondra|confirmar(?:me|a)?|compartir(?:a)?|avisar(?:me|a)?)',
  ),
  nextTime: words(
    '(?:volver a (?:llamar|hablar|escribir|quedar|contactar)|retomar(?: el contacto)?|hacer seguimiento|seguimiento|recordar(?:me)?|follow[- ]?up|contactar|hablamos|nos vemos)(?: con (?:el|ella|ellos))?(?: de nuevo| otra vez)?|de nuevo|otra vez|nuevamente|proxima (?:vez|llamada|reunion|cita)|proximo (?:contacto|encuentro)',
  ),
  beforeDay: closing(
    'para|para el|antes de|antes del|hasta|hasta el|el|la|en|al|del|desde|a partir de|sobre|dentro',
  ),
  ahead:
    /\b(proxim[oa]|manana|(?:en|dentro de) \S+ (?:dias?|semanas?|mes(?:es)?|anos?)|que viene)\b/,
  behind: /\b(pasad[oa]|ayer|anteayer|hace|anoche)\b/,
  duration:
    /^(?:los |las )?(?:ultimos|ultimas|proximos|proximas) (?:\d+|dos|tres|cuatro) (?:dias|semanas|meses|anos)$/,
  doubtfulDay: /^(?:mar|mie|jue|vie|sab|dom|lun|sep|ahora|tarde)$/,
  leftover: oneOf(
    'con y e a al de del el la los las un una yo ella nosotros me mi nos le les lo se su en para por que ha he hemos tuve hice fue en sobre luego tambien ya muy esta',
  ),
};
