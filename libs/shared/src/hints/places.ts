/** What makes an address: a sign, and a number that leads up to it or follows it. */
export type Place = {
  readonly sign: RegExp;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** After a number that leads up to it: the name of the street. */
  readonly tail?: RegExp;
  /** The sign is the end of a longer word: Hauptstraße. */
  readonly endsWord?: boolean;
};

const words = (list: string) => new RegExp(`(?:${list})(?![\\p{L}\\p{M}])`, 'giu');
const before = (pattern: string) => new RegExp(`(?:^|[^\\p{L}\\d])(${pattern})$`, 'iu');
const after = (pattern: string) => new RegExp(`^\\.?(?:${pattern})${isEnd}`, 'iu');

/** A house number is short, and no year. */
const house = '(?!(?:1[89]|20)\\d\\d(?!\\d))\\d{1,4}(?:[-/]\\d{1,4})?(?:\\s?(?:bis|ter|[a-h])(?![\\p{L}]))?';
const numbered = '(?:no|nº|n°|num|núm|número|numéro|nr|number|#|رقم)?[\\s.:#°º]{0,3}';

/** What may follow a number that ends an address; before any other word it counts something. */
const isEnd =
  '(?=\\s*(?:$|[.,;:!?)\\n،؛؟-])|\\s+(?:\\d|(?:in|at|on|near|next|behind|and|floor|zone|block|room|street|dans|à|près|et|au|en|de|cerca|y|piso|bajo|bei|und|في|قرب|بجانب|خلف|الطابق|طابق|حي|مدينة|شقة|بناية)(?!\\p{L})))';

/** Words of an ordinary sentence, which stand between a count and a road but in no name of a street. */
const small =
  'the|a|an|of|on|in|to|at|by|for|from|and|or|is|are|was|were|per|people|persons|men|women|children|families|refugees|migrants|km|kilomet\\w+|met\\w+|miles?|years?|days?|hours?|weeks?|months?|times|percent|million|more|new|main|other|hay|son|murieron|viven|que|personas|familias|il|y|personnes|familles|est|sont|من|إلى|على|في|شخص|كم';
const name = `(?!(?:${small})[\\s,])[\\p{L}\\p{M}\\d.'’-]{1,24}`;

/** Streets and rooms as they are written in English, French, Spanish, German and Arabic. */
export const places: readonly Place[] = [
  { sign: words('street|st|road|rd|avenue|ave|lane|boulevard|blvd'), before: before(`${house},?\\s(?:${name}\\s){1,3}`) },
  { sign: words('street|road'), after: after(`\\s${numbered}${house}`) },
  {
    sign: words('rue|avenue|av|boulevard|bd|chemin|impasse|allée|quai|place|route'),
    before: before(`${house},?\\s`),
    tail: /^\.?\s(?:(?:de|du|des|la|le|les|l|d)(?:\s|['’])){0,3}(?!\d)[\p{L}\p{M}'’.-]{1,24}(?:\s\p{Lu}[\p{L}\p{M}'’-]{0,24}){0,3}/u,
    after: after(`\\s(?:${name}[\\s,]{1,2}){1,5}${numbered}${house}`),
  },
  {
    sign: words('calle|c/|avenida|avda|plaza|paseo|camino|carretera|carrera|travesía|colonia'),
    after: after(`\\s?(?:${name}[\\s,]{1,2}){0,5}${numbered}${house}`),
  },
  {
    sign: words('شارع|طريق|حي|زقاق|جادة|بناية|عمارة'),
    before: before(`${house}[\\s،]{1,2}`),
    tail: /^\s[\p{L}\p{M}]{2,24}/u,
    after: after(`\\s(?:${name}[\\s،,]{1,2}){0,4}${numbered}${house}`),
  },
  { sign: /(?:straße|strasse|str\.|gasse|platz|weg)(?=\s\d)/giu, after: after(`\\s${house}`), endsWord: true },
  {
    sign: words(
      'flat|apartment|apt|building|bldg|house n[o°º]|house number|block|tent|container|caravan|shelter|p\\.?\\s?o\\.? box|room|unit|zone',
    ),
    after: after(`\\s?${numbered}[a-z]{0,2}[- ]?${house}`),
  },
  {
    sign: words(
      'appartement|appt|bâtiment|bât|tente|conteneur|chambre|bloc|apartamento|piso|edificio|portal|carpa|contenedor|habitación|bloque',
    ),
    after: after(`\\s?${numbered}[a-z]{0,2}[- ]?${house}`),
  },
  { sign: words('شقة|خيمة|بلوك|كرفان|مبنى|منزل|بيت|غرفة|كتلة'), after: after(`\\s?${numbered}${house}`) },
];
