/** Places where digits are no figure: dates, times, telephone numbers, addresses, versions, codes, references. */

const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';
/** What stands before a number that only names a place in a document, a law, a code or a model. */
const references =
  'pages?|pp?|págs?|página|páginas|articles?|art|artículos?|chapters?|chapitres?|capítulos?|sections?|sección|§|figures?|fig|figuras?|tables?|tableaux?|tablas?|notes?|notas?|annexe?s?|anexos?|paragraphs?|paragraphes?|párrafos?|volumes? no|vol|no|n°|nº|n\\.º|núm|numéro|número|number|hs|sh|sa|iso|cas|code|código|codes|version|versión|v|release|resolution|résolution|resolución|directive|directiva|regulation|règlement|reglamento|scope|phase|fase|item|ligne|line|isbn|issn|doi|tel|tél|téléphone|phone no|teléfono';

const day = '(?:[12]\\d|3[01]|0?[1-9])';
/** Blanks of a telephone number and signs between its groups. */
const gap = '[ .\\u00a0\\u202f-]';
const patterns: readonly RegExp[] = [
  // Addresses; a name before @ begins where no sign of a name stands, or each sign of a long word would begin one.
  /\bhttps?:\/\/\S+|\bwww\.\S+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+|\b10\.\d{4,9}\/\S+/giu,
  // 2025-05-12, 12/05/2025, 12.05.2025; the year of a date in words stays a year.
  /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)|(?<!\d)\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})(?![\d%])/gu,
  new RegExp(`(?<!\\d)${day}(?:er|st|nd|rd|th|º)?(?: (?:de|of))? (?:${months})(?![\\p{L}])`, 'giu'),
  new RegExp(`(?<![\\p{L}])(?:${months}) ${day}(?:st|nd|rd|th)?(?=,| \\d{4}|[.;)]|$)`, 'giu'),
  // 14:30, 14 h 30, 14h30.
  /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)|(?<!\d)\d{1,2} ?h ?\d{2}(?![\d\p{L}])/gu,
  // Telephone numbers: with a +, or four groups and more of two or three digits that begin with 0.
  new RegExp(`\\+\\d{1,3}(?:${gap}?\\(?\\d{1,4}\\)?){2,6}(?!\\d)`, 'gu'),
  new RegExp(`(?<![\\d.,])0\\d(?:${gap}\\d{2}){4}(?!\\d)`, 'gu'),
  /(?<!\d)\(?\d{3}\)?[ .-]\d{3}-\d{4}(?!\d)/gu,
  // References, with what is counted on: "articles 5 and 6" has one of them; "n° 1907/2006".
  new RegExp(
    `(?<![\\p{L}\\d])(?:${references})[.:]?[ \\u00a0\\u202f]?(?:n[°ºo]\\.? ?)?\\(?\\d[\\d./-]*(?:[ -–]\\d+(?=[ ,.;)]|$))?(?![\\d]| ?(?:%|millions?|milliards?|billions?|mil |millones))`,
    'giu',
  ),
  // Acts and recitals: 2018/957. Marks of notes: [12], (5).
  /(?<!\d)\d{4}\/\d{2,4}(?!\d)(?=\/|\)| |,|\.|;|$)/gu,
  /\[\d{1,3}(?:[,–-] ?\d{1,3})*\]|\(\d{1,2}\)/gu,
  // Versions: 2.1.3; GPT-4, Covid-19, A-380.
  /(?<![\d.,])\d+\.\d{1,2}(?:\.\d{1,2})+(?![\d])/gu,
  /(?<=\p{L})-\d+(?:[.,]\d+)?(?![\d%]| ?%)/gu,
  // The number of an item of a list.
  /(?<=^|\n)[ \t]*\d{1,3}[.)](?=[ \t])/gu,
];

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Four digits and four more may be a span of years, which says of when a figure is. */
const isSpanOfYears = (text: string): boolean => {
  const [from, to] = text.split('/').map(Number);
  return from !== undefined && to !== undefined && from >= 1900 && to > from && to <= 2100;
};

/** Spans in which no figure is read, in no order; they may overlap. */
export function trapsOf(text: string): readonly Span[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter(([own]) => !/^\d{4}\/\d{4}$/.test(own) || !isSpanOfYears(own))
      .map(({ index, 0: own }) => ({ start: index, end: index + own.length })),
  );
}
