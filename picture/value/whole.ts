/** A lens on value with what is said around it: for files, posters, embeds, stories and share previews. */

import type { Language } from '../../schema/label.ts';
import { drawShares } from '../bars/shares.ts';
import { withEditions } from '../editions.ts';
import { formatNumber, formatQuantity, formatShare } from '../number.ts';
import { type Shape, textAt } from '../scene.ts';
import { textWidth } from '../text.ts';
import { footerOf, inOnePiece, type WholePicture } from '../whole.ts';
import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';
import { bandOrder, fillOfBand } from './bands.ts';
import { drawFacts, type FactBlock } from './facts.ts';
import { drawLadder, type LadderPictureRow, markOfSide } from './ladder.ts';
import { ladderRows } from './ladder-rows.ts';
import type { CompanyAnswer, IndustryAnswer, LadderAnswer, SplitAnswer, ValueAnswer } from './query.ts';
import { industryRows, splitRows } from './share-rows.ts';

import { type ValueWords, valueWords } from './words.ts';

export interface ValueWholeOptions {
  readonly width: number;
  readonly language: Language;
  readonly words: Pick<Words, 'numbers' | 'footer' | 'sides'>;
  readonly release: string;
}

type Drawn = Omit<WholePicture, 'footer'> & {
  /** What the marks mean, above scheme and sources. */
  readonly means: readonly string[];
};
type Options = Omit<ValueWholeOptions, 'release'>;

const narrowBelow = 640;
/** Economies with a bar of their own, and amounts of one block. */
const mostRows = {
  economies: { wide: 12, narrow: 8 },
  facts: { wide: 7, narrow: 5 },
  pay: { wide: 15, narrow: 6 },
} as const;
const roomOf = (width: number): 'wide' | 'narrow' => (width < narrowBelow ? 'narrow' : 'wide');

/** @returns null where the answer has no figure that could be drawn */
export function valueWhole(
  said: ValueAnswer,
  { release, ...options }: ValueWholeOptions,
): WholePicture | null {
  const drawn = drawnOf(said, options);
  if (drawn === null) return null;
  const { means, ...picture } = drawn;
  const { footer } = options.words;
  const hasSides = said.company === null;
  return {
    ...picture,
    footer: [
      ...means,
      ...footerOf(
        {
          scheme: hasSides ? said.scheme.label : null,
          sources: withEditions(said.sources),
          release,
        },
        footer,
      ),
    ],
  };
}

function drawnOf({ industry, ladder, priceSplit, company }: ValueAnswer, options: Options): Drawn | null {
  if (industry !== null) return industryDrawn(industry, options);
  if (priceSplit !== null) return splitDrawn(priceSplit, options);
  if (ladder !== null) return ladderDrawn(ladder, options);
  return company === null ? null : companyDrawn(company, options);
}

/** Bars of shares, which both industry and price split have. */
function sharesDrawn(
  bands: IndustryAnswer['bands'],
  rows: Parameters<typeof drawShares>[1],
  { width, language }: Options,
): ReturnType<typeof inOnePiece> {
  const { bands: names } = valueWords[language];
  const drawn = drawShares(
    bandOrder.flatMap((name) =>
      bands
        .filter(({ band }) => band === name)
        .map(({ share }) => ({
          name: names[name],
          fill: fillOfBand[name],
          share: share.quantity.value ?? 0,
        })),
    ),
    rows,
    { width, locale: language },
  );
  return inOnePiece(drawn);
}

type Said = IndustryAnswer['bands'][number]['share'];

const sayIn =
  ({ language, words }: Pick<Options, 'language' | 'words'>) =>
  ({ quantity }: Said): string =>
    formatQuantity(quantity, language, words.numbers).text;

/** A side of which only bounds are known has no piece of the bar: it is said. */
function boundsOf(bands: IndustryAnswer['bands'], options: Options): readonly string[] {
  const { bands: names, bounds } = valueWords[options.language];
  const say = sayIn(options);
  return bands
    .filter(({ share: { quantity } }) => quantity.value === null && (quantity.high ?? quantity.low) !== null)
    .map(({ band, share }) => fill(bounds, { name: names[band], amount: say(share) }));
}

const hatchedOf = (
  rows: readonly { readonly band: keyof ValueWords['bands'] }[],
  { hatched }: ValueWords,
): readonly string[] =>
  rows.some(({ band }) => band === 'NOT_NAMED' || band === 'UNALLOCATED') ? [hatched] : [];

function industryDrawn(said: IndustryAnswer, options: Options): Drawn | null {
  const { language, words, width } = options;
  const own = valueWords[language];
  const say = sayIn(options);
  const rows = industryRows(said, own, { most: mostRows.economies[roomOf(width)], say });
  if (rows.length === 0) return null;
  const total = said.total === null ? '' : formatQuantity(said.total.quantity, language, words.numbers).text;
  return {
    ...sharesDrawn(said.bands, rows, options),
    title: fill(own.industry, { what: said.indicator.name }),
    subtitle: [
      `${said.year}, ${said.source.shortTitle}, ${said.edition}.`,
      ...(total === '' ? [] : [fill(own.total, { total })]),
      said.scope,
    ].join(' '),
    description: own.descriptions.shares,
    means: [...boundsOf(said.bands, options), ...hatchedOf(rows, own)],
  };
}

function splitDrawn(said: SplitAnswer, options: Options): Drawn | null {
  const { language, words } = options;
  const own = valueWords[language];
  const say = sayIn(options);
  const rows = splitRows(said, own, { say });
  if (rows.length === 0) return null;
  const rounding = said.rounding.share.quantity.value ?? 0;
  const total = formatQuantity(said.whole.quantity, language, words.numbers).text;
  return {
    ...sharesDrawn(said.bands, rows, options),
    title: fill(own.split, { device: said.device.name }),
    subtitle: [
      ...(said.kind === null ? [] : [said.kind.name]),
      `${said.year}, ${said.source.shortTitle}, ${said.edition}. ${fill(own.total, { total })}`,
    ].join(', '),
    description: own.descriptions.shares,
    means: [
      ...boundsOf(said.bands, options),
      ...hatchedOf(rows, own),
      // Less than a ten thousandth is no rounding of a document but of a computer.
      ...(Math.abs(rounding) < 1e-4
        ? []
        : [fill(own.rounding, { share: formatShare(rounding, language, words.numbers.lessThan) })]),
    ],
  };
}

function ladderDrawn(said: LadderAnswer, { width, language, words }: Options): Drawn | null {
  const own = valueWords[language];
  const name = said.material.name;
  const rows = ladderRows(said, language, words.numbers);
  const { shapes, height } = drawLadder(rows, { width, locale: language, axis: fill(own.axis, { name }) });
  if (height === 0) return null;
  return {
    width,
    height,
    layers: [{ x: 0, y: 0, shapes }],
    legend: sidesKey(rows, words.sides),
    title: fill(own.ladder, { name }),
    subtitle: `${said.year}.`,
    anchors: [],
    description: own.descriptions.ladder,
    means: [own.dots],
  };
}

/** Which dots are of which side: what is on no side, where there is such a dot. */
function sidesKey(rows: readonly LadderPictureRow[], sides: Words['sides']): Drawn['legend'] {
  const drawn = new Set(rows.flatMap(({ dots }) => dots.map(({ side }) => side)));
  const shapes: Shape[] = [];
  let x = 0;
  for (const side of ['SOUTH', 'NORTH', 'UNCLASSIFIED'] as const) {
    if (side === 'UNCLASSIFIED' && !drawn.has(side)) continue;
    shapes.push(
      { kind: 'dot', x: x + 7, y: 10, radius: 6, fill: markOfSide[side] },
      textAt(x + 19, 15, sides[side], { size: 13.5, face: 'sans-bold' }),
    );
    x += 19 + textWidth(sides[side], 13.5, 'sans-bold') + 22;
  }
  return { layers: [{ x: 0, y: 0, shapes }], height: 22 };
}

function companyDrawn(said: CompanyAnswer, { width, language, words }: Options): Drawn | null {
  const own = valueWords[language];
  const room = roomOf(width);
  const say = sayIn({ language, words });
  const block = (
    heading: string,
    facts: FactBlock['facts'],
    most: number = mostRows.facts[room],
  ): FactBlock => ({
    heading,
    facts: facts.slice(0, most),
    more:
      facts.length > most ? fill(own.more, { count: formatNumber(facts.length - most, language, 15) }) : '',
  });
  const blocks = [
    block(own.accounts, [
      ...latestOf(said.accounts).map(({ indicator, year, amount, others }, place) => ({
        id: `account/${place}`,
        name: indicator.name,
        // Documents that disagree are all shown.
        about: [
          String(year),
          ...others.map((other) => fill(own.also, { edition: other.edition, amount: say(other.amount) })),
        ].join('; '),
        text: say(amount),
      })),
      ...said.gaps.map(({ topic, reason }) => ({ id: `gap/${topic}`, name: '', about: reason, text: null })),
    ]),
    block(
      own.prices,
      said.prices.map(({ material, quotation, year, amount }) => ({
        id: material.id,
        name: material.name,
        about: `${quotation.name}, ${year}`,
        text: say(amount),
      })),
    ),
    block(
      own.pay,
      said.pay.map(({ payer, indicator, economy, year, amount }, place) => ({
        id: `pay/${place}`,
        name: economy === null || economy.id === payer.id ? payer.name : `${payer.name}, ${economy.name}`,
        about: `${indicator.name}, ${year}`,
        text: say(amount),
      })),
      mostRows.pay[room],
    ),
  ];
  if (said.accounts.length === 0) return null;
  const drawn = drawFacts(blocks, { width });
  return {
    ...inOnePiece({ ...drawn, places: drawn.places.filter(({ name }) => name !== '') }),
    title: fill(own.company, { name: said.company.name }),
    subtitle: said.year === null ? '' : `${said.year}.`,
    description: own.descriptions.company,
    means: [own.noRatio],
  };
}

/** Of each indicator the latest year: the others stand in the table. */
function latestOf(accounts: CompanyAnswer['accounts']): CompanyAnswer['accounts'] {
  const latest = new Map<string, CompanyAnswer['accounts'][number]>();
  for (const one of accounts) {
    const held = latest.get(one.indicator.id);
    if (held === undefined || one.year > held.year) latest.set(one.indicator.id, one);
  }
  return [...latest.values()];
}
