/** What is said of rows and cells of the coverage: names, counts, titles. The screen, the table and the file say the same. */
import { formatNumber } from '../number.ts';
import { fill } from '../words/fill.ts';
import type { Counted, CoverageLabels } from './labels.ts';
import type { CoverageMomentResult, CoverageResult, CoverageRowResult } from './query.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export interface RowWords {
  /** "Cobalt". */
  readonly name: string;
  /** "mine output"; empty where the name says it. */
  readonly measure: string;
}

/** A measure of something is named by the thing; a measure of an economy alone by itself. */
export function rowWords(
  { measure, measureLabel, of, by }: CoverageRowResult,
  labels: CoverageLabels,
): RowWords {
  const plain = labels.measures[measure] ?? measureLabel;
  const said =
    by === null ? plain : inKinds.has(measure) ? `${plain}${labels.colon}${uncapital(by.name)}` : by.name;
  return of === null
    ? { name: capital(said), measure: '' }
    : { name: capital(of.name), measure: uncapital(said) };
}

/** What is used, or could be made, is of several kinds: the kind alone would not say that it is used. */
const inKinds: ReadonlySet<string> = new Set([
  'usesEnergy',
  'usesWater',
  'hasCapacity',
  'capturesValue',
  'pays',
]);

/** Inside a line; what begins with several capitals, such as GDP, keeps them. */
function uncapital(text: string): string {
  return /^\p{Lu}[\p{Lu}\d]/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

export function rowText(row: CoverageRowResult, labels: CoverageLabels): string {
  const { name, measure } = rowWords(row, labels);
  return measure === '' ? name : `${name}, ${measure}`;
}

/** Economies with a figure in one year. */
export function economiesIn({ known, estimated, assumed }: CoverageMomentResult): number {
  return known + estimated + assumed;
}

function counted([one, more]: Counted, count: number, locale: string): string {
  const isOne = new Intl.PluralRules(locale).select(count) === 'one';
  return fill(isOne ? one : more, { count: formatNumber(count, locale, 15) });
}

/** "reported for 12 economies, estimated for 3 economies". */
export function momentText(
  moment: CoverageMomentResult | undefined,
  isOfOne: boolean,
  { locale, labels }: { readonly locale: string; readonly labels: CoverageLabels },
): string {
  if (moment === undefined) return labels.nothing;
  if (isOfOne) return moment.state === 'NOTHING' ? labels.listed : labels.states[moment.state];
  const parts = (
    [
      [labels.counts.KNOWN, moment.known],
      [labels.counts.ESTIMATED, moment.estimated],
      [labels.counts.ASSUMED, moment.assumed],
      [labels.withoutValue, moment.withoutValue],
    ] as const
  ).flatMap(([words, count]) => (count === 0 ? [] : [counted(words, count, locale)]));
  if (economiesIn(moment) === 0 && moment.state !== 'NOTHING') {
    parts.unshift(fill(labels.notOfEconomies, { state: labels.states[moment.state] }));
  }
  return parts.length === 0 ? labels.nothing : parts.join(', ');
}

export function coverageTitle({ economy }: CoverageResult, labels: CoverageLabels): string {
  return economy === null ? labels.title : fill(labels.titleOf, { name: capital(economy.name) });
}

/** @param years those that are shown; null where another picture may show others */
export function coverageSubtitle(
  { economy, material, grid }: CoverageResult,
  years: { readonly from: number; readonly to: number } | null,
  labels: CoverageLabels,
): string {
  const [only] = grid.parts.length === 1 ? grid.parts : [];
  const narrowed = [
    ...(only === undefined ? [] : [labels.stages[only.stage]]),
    ...(material === null ? [] : [material.name]),
  ];
  return [
    economy === null ? labels.subtitle : labels.subtitleOf,
    ...(years === null ? [] : [years.from === years.to ? `${years.from}.` : `${years.from}–${years.to}.`]),
    ...(narrowed.length === 0 ? [] : [fill(labels.only, { name: narrowed.join(', ') })]),
  ].join(' ');
}
