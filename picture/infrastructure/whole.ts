/** The two ways of counting with what is said around them: for files, posters, embeds and stories. */
import { formatNumber, formatQuantity, type NumberLabels } from '../number.ts';
import { type FooterLabels, footerOf, type WholePicture } from '../whole.ts';
import { fill } from '../words/fill.ts';
import type { BooksData } from './query.ts';
import { drawTwoWays, type TwoWaysRow } from './two-ways.ts';
import type { BooksWords } from './words.ts';

const tonnesInMegatonne = 1e6;

export interface BooksOptions {
  readonly width: number;
  readonly locale: string;
  readonly words: BooksWords;
  readonly numbers: NumberLabels;
  readonly footer: FooterLabels;
}

type Row = BooksData['infrastructure']['reported'][number];

function saidOf(
  { byPlace, byMarket, left, isPlaceKeptOut, isMarketKeptOut }: Row,
  { locale, words, numbers }: BooksOptions,
): string {
  if (left !== null) return fill(words.left, { share: formatQuantity(left.quantity, locale, numbers).text });
  if (isPlaceKeptOut || isMarketKeptOut) return words.keptOut;
  if (byPlace !== null) return words.noMarket;
  return byMarket === null ? words.neither : words.noPlace;
}

/** Rows of whole organisations: their parts stand in the tables of the page. */
export function booksRows({ infrastructure }: BooksData, options: BooksOptions): readonly TwoWaysRow[] {
  return infrastructure.reported
    .filter(({ subject, organisation }) => subject.id === organisation.id)
    .map((row) => ({
      key: `${row.subject.id} ${row.year}`,
      group: row.organisation.name,
      name: String(row.year),
      byPlace: row.byPlace?.quantity.value ?? null,
      byMarket: row.byMarket?.quantity.value ?? null,
      said: saidOf(row, options),
    }));
}

export function booksWhole(data: BooksData, options: BooksOptions): WholePicture {
  const { width, locale, words, footer } = options;
  const { shapes, height } = drawTwoWays(booksRows(data, options), {
    width,
    tick: (value) => fill(words.tick, { value: formatNumber(value / tonnesInMegatonne, locale) }),
    words,
  });
  const { of, reported } = data.infrastructure;
  // The answer has many more: those of this picture are those of its figures.
  const sources = reported
    .filter(({ subject, organisation }) => subject.id === organisation.id)
    .flatMap(({ byPlace, byMarket }) => [byPlace, byMarket])
    .flatMap((figure) => figure?.evidence.nodes ?? []);
  return {
    width,
    height,
    layers: [{ x: 0, y: 0, shapes }],
    legend: null,
    title: of === null ? words.title : fill(words.titleOf, { name: of.name }),
    subtitle: words.subtitle,
    description: words.description,
    footer: footerOf({ scheme: null, sources, release: data.release.id }, footer),
    anchors: [],
  };
}
