/** What several kinds of anomalies make alike: figures of an anomaly, amounts in tonnes, economies. */
import type { Label } from '../../../schema/label.ts';
import { yearsOfPeriod } from '../../../schema/statement.ts';
import type { Amount } from '../../../schema/store.ts';
import { convert, units } from '../../../schema/unit.ts';
import type { Figure } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { worldGroup } from '../context/cover.ts';
import { hsCode } from '../context/trade.ts';
import { fill, inEach, labelInSentence, nameOf } from '../label.ts';
import type { AnomalyFigure } from './answer.ts';
import { figureLabels } from './words.ts';

type FigureId = keyof typeof figureLabels;
type Parts = Parameters<typeof fill>[1];

/** A number as a statement says it. */
export function told(id: FigureId, { row }: Pick<Amount, 'row'>, parts: Parts = {}): AnomalyFigure {
  return { id, label: fill(figureLabels[id], parts), row, figure: null };
}

/** A number that was worked out. */
export function workedOut(id: FigureId, figure: Figure, parts: Parts = {}): AnomalyFigure {
  return { id, label: fill(figureLabels[id], parts), row: null, figure };
}

/** The tonnes that a unit converts to, null where it is no mass; a hundred thousand amounts share a few units. */
const tonnesOfUnit = new Map<string, string | null>();

function tonneOf(unit: string): string | null {
  const known = tonnesOfUnit.get(unit);
  if (known !== undefined) return known;
  const { dimension, basis } = units.get(unit);
  const tonne = dimension === 'mass' ? `t:${basis}` : null;
  tonnesOfUnit.set(unit, tonne);
  return tonne;
}

/** Tonnes on the basis that the unit has; undefined for what has no value or is no mass. */
export function tonnesOf({ value, unit }: Pick<Amount, 'value' | 'unit'>): number | undefined {
  if (value === null || unit === null) return undefined;
  const tonne = tonneOf(unit);
  if (tonne === null) return undefined;
  return tonne === unit ? value : convert(value, unit, tonne);
}

export function isMass(unit: string | null): boolean {
  return unit !== null && tonneOf(unit) !== null;
}

/** The one year of a period; undefined for a span. */
export function yearOf({ period }: Pick<Amount, 'period'>): number | undefined {
  const { from, to } = yearsOfPeriod(period);
  return from === to ? from : undefined;
}

/** An economy, or what a publisher lumps together: what adds up to its world without counting twice. */
export function isPartOfWorld(context: GraphContext, id: string): boolean {
  return id.startsWith('economy:') || isLump(context, id);
}

export function isLump(context: GraphContext, id: string): boolean {
  return id !== worldGroup && (context.entities.get(id)?.ownedBy ?? null) !== null;
}

/** The only material of a code; null where it holds several, or none that is known. */
export function materialOf(context: GraphContext, product: string): string | null {
  const [only, ...rest] = new Set(context.trade.materialsOf(product).map(({ material }) => material));
  return only !== undefined && rest.length === 0 ? only : null;
}

/** Goods in words: "copper (HS 740311)"; of a code that is not one material the code's own name. */
export function goodsOf(
  context: GraphContext,
  product: string,
  material = materialOf(context, product),
): Label {
  const number = hsCode(product)?.number;
  if (material === null || number === undefined) return labelInSentence(nameOf(context, product));
  const name = labelInSentence(nameOf(context, material));
  const system = { en: 'HS', fr: 'SH', es: 'SA' };
  return inEach((language) => `${name[language]} (${system[language]} ${number})`);
}

/** Products with tables that are codes of a material in any revision; all where none is asked for. */
export function productsOf(context: GraphContext, material: string | null): readonly string[] {
  const { trade } = context;
  if (material === null) return trade.products;
  const codes = trade.codesOf(material).flatMap(({ product }) => [product, ...trade.sameNumber(product)]);
  return trade.products.filter((product) => codes.includes(product));
}

export const ascending = (years: Iterable<number>): readonly number[] =>
  [...new Set(years)].sort((a, b) => a - b);

/** Newest edition of a source first. */
export function newestEdition(context: GraphContext, source: string): (a: string, b: string) => number {
  const editions = context.sources.get(source)?.editions ?? [];
  const age = (id: string): string => editions.find((edition) => edition.id === id)?.published ?? id;
  return (a, b) => (age(a) < age(b) ? 1 : age(a) > age(b) ? -1 : a < b ? 1 : -1);
}
