/** One subject's figures through time: for each period the chosen one, with the others beside it. */
import { z } from 'zod';
import type { EntityKind } from '../../../schema/entity.ts';
import { defaultPrecedence } from '../../../schema/precedence.ts';
import { type PredicateId, PredicateIdSchema, predicateOf } from '../../../schema/predicate.ts';
import { yearsOfPeriod } from '../../../schema/statement.ts';
import type { StatementFilter, StatementRow } from '../../../schema/store.ts';
import { dimensionOfUnit, units } from '../../../schema/unit.ts';
import { analysis } from '../analysis.ts';
import { type Figure, QuestionError } from '../answer.ts';
import { checkPrecedence } from '../asked.ts';
import type { GraphContext } from '../context/context.ts';
import { knownId } from '../context/nearest.ts';
import { figureOfRow, rowsOf } from '../figure.ts';

export interface SeriesPoint {
  readonly period: string;
  /** The figure that the precedence rule chose. */
  readonly figure: Figure;
  /** Rows of the other statements about the same period, sorted. */
  readonly others: readonly number[];
}

export interface SeriesAnswer {
  readonly subject: string;
  readonly predicate: PredicateId;
  readonly object: string | null;
  /** The good, where one was asked for or the figures are all of one. */
  readonly product: string | null;
  /** Sorted by period. A period without a statement is not there: gaps stay gaps. */
  readonly points: readonly SeriesPoint[];
  readonly evidence: readonly number[];
}

const parameters = z.strictObject({
  subject: z.string().min(1).max(200).describe('Id of the entity that the figures are about.'),
  predicate: PredicateIdSchema.describe('What is said of it, such as extracts.'),
  object: z
    .string()
    .min(1)
    .max(200)
    .nullable()
    .default(null)
    .describe('Id of the object, such as material:cobalt.'),
  product: z
    .string()
    .min(1)
    .max(200)
    .nullable()
    .default(null)
    .describe('Id of the good, such as product:hs2017-740311.'),
  measure: z
    .enum(['value', 'mass'])
    .nullable()
    .default(null)
    .describe('In money or in mass, where figures are given in both; mass when not given.'),
  from: z.int().min(1000).max(2200).nullable().default(null).describe('First year.'),
  to: z.int().min(1000).max(2200).nullable().default(null).describe('Last year.'),
  precedence: z
    .string()
    .min(1)
    .max(100)
    .default(defaultPrecedence)
    .describe('Rule that chooses among sources.'),
});
type Parameters = z.output<typeof parameters>;

export const series = analysis({
  id: 'series',
  label: { en: 'Series', fr: 'Série', es: 'Serie' },
  sentence: {
    en: 'The figures of one subject through time, the chosen one and the others beside it.',
    fr: 'Les chiffres d’un sujet au fil du temps, celui retenu et les autres à côté.',
    es: 'Las cifras de un sujeto a lo largo del tiempo, la elegida y las demás al lado.',
  },
  method: null,
  parameters,
  gather: (context, { values }) => [filterOf(context, values)],
  compute(context, { values }, [rows = []]): SeriesAnswer {
    const ofOne = rowsOfOneProduct(context, values, rowsOfOneObject(context, values, rows));
    const usable = rowsInYears(values, rowsOfMeasure(values, ofOne));
    const unit = commonestUnit(usable);
    const dimension = unit === undefined ? undefined : dimensionOfUnit(unit);
    const compare = context.precedence.compare(values.precedence, values.predicate, values.object);
    const byPeriod = new Map<string, StatementRow[]>();
    for (const row of usable) {
      if (row.unit === null || dimensionOfUnit(row.unit) !== dimension) continue;
      byPeriod.set(row.period, [...(byPeriod.get(row.period) ?? []), row]);
    }
    const points: SeriesPoint[] = [];
    for (const period of [...byPeriod.keys()].sort()) {
      const [used, ...others] = [...(byPeriod.get(period) ?? [])].sort(
        (a, b) =>
          Number(b.value !== null) - Number(a.value !== null) ||
          Number(a.product !== null) - Number(b.product !== null) ||
          compare(a, b) ||
          a.row - b.row,
      );
      const rule = others.length === 0 ? null : values.precedence;
      const figure = used === undefined ? null : figureOfRow(used, unit, { rule });
      if (figure !== null) points.push({ period, figure, others: rowsOf(others.map((row) => row.row)) });
    }
    return {
      subject: knownId(context, values.subject),
      predicate: values.predicate,
      // That of the figures: the only one where none was asked for, the new id where a retired one was.
      object: usable[0]?.object ?? null,
      product: usable[0]?.product ?? null,
      points,
      evidence: rowsOf(...points.map((point) => [...point.figure.evidence, ...point.others])),
    };
  },
});

function filterOf(context: GraphContext, values: Parameters): StatementFilter {
  if (values.from !== null && values.to !== null && values.from > values.to) {
    throw new QuestionError('BAD_USER_INPUT', `from (${values.from}) is after to (${values.to})`);
  }
  checkPrecedence(context, values.precedence);
  const { domain, range } = predicateOf(values.predicate);
  // Of an id that nobody knows only what the predicate can be said of is named.
  const known = (id: string, kinds: readonly EntityKind[]): string =>
    knownId(context, id, context.entities.has(id) || kinds.length === 0 ? undefined : kinds);
  if (values.object !== null) known(values.object, range);
  if (values.product !== null) known(values.product, ['product']);
  const whole: StatementFilter = {
    subject: [known(values.subject, domain)],
    predicate: [values.predicate],
  };
  // Of all that an economy trades there are tens of thousands of statements.
  if (perProduct.has(values.predicate) && values.object !== null) {
    return { ...whole, object: [knownId(context, values.object)] };
  }
  if (perProduct.has(values.predicate) && values.product !== null) {
    return { ...whole, product: [knownId(context, values.product)] };
  }
  // Else the rest is picked out afterwards, so that a question without answer can say what there is instead.
  return whole;
}

/** @throws QuestionError (NOT_ANSWERABLE) when nothing is said, or of several objects none was asked for */
function rowsOfOneObject(
  context: GraphContext,
  values: Parameters,
  rows: readonly StatementRow[],
): readonly StatementRow[] {
  const measured = rows.filter(({ unit }) => unit !== null);
  const objects = [...new Set(measured.flatMap(({ object }) => object ?? []))].sort();
  if (values.object !== null) {
    const object = knownId(context, values.object);
    const own = measured.filter((row) => row.object === object);
    if (own.length === 0) throw nothingSaid(`${values.subject} ${values.predicate} ${object}`, objects);
    return own;
  }
  const whole = measured.filter(({ object }) => object === null);
  if (whole.length > 0 || objects.length === 1) return whole.length > 0 ? whole : measured;
  if (objects.length === 0) throw nothingSaid(`${values.subject} ${values.predicate}`, objects);
  throw new QuestionError(
    'NOT_ANSWERABLE',
    `${values.subject} ${values.predicate} ${objects.length} things: say which, as object: ${objects.slice(0, 5).join(', ')}`,
    objects.slice(0, 5),
  );
}

/** Predicates of which a figure is of one good: figures of two goods are never one line. */
const perProduct: ReadonlySet<PredicateId> = new Set(['exportsTo']);

/** @throws QuestionError (NOT_ANSWERABLE) when nothing is said of the good, or of several goods none was asked for */
function rowsOfOneProduct(
  context: GraphContext,
  values: Parameters,
  rows: readonly StatementRow[],
): readonly StatementRow[] {
  const products = [...new Set(rows.flatMap(({ product }) => product ?? []))].sort();
  const said = [values.subject, values.predicate, values.object].filter((part) => part !== null).join(' ');
  if (values.product !== null) {
    const product = knownId(context, values.product);
    const own = rows.filter((row) => row.product === product);
    if (own.length === 0) throw nothingSaid(`${said}, product ${product}`, products);
    return own;
  }
  if (!perProduct.has(values.predicate) || products.length < 2) return rows;
  throw new QuestionError(
    'NOT_ANSWERABLE',
    `${said}, ${products.length} products: say which, as product: ${products.slice(0, 5).join(', ')}`,
    products.slice(0, 5),
  );
}

/** @throws QuestionError (NOT_ANSWERABLE) when there is no figure in the measure asked for */
function rowsOfMeasure(
  { measure, predicate }: Parameters,
  rows: readonly StatementRow[],
): readonly StatementRow[] {
  const inMeasure = (wanted: 'value' | 'mass'): readonly StatementRow[] =>
    rows.filter(({ unit }) => {
      const dimension = unit === null ? '' : units.get(unit).dimension;
      return dimension === (wanted === 'mass' ? 'mass' : 'money');
    });
  if (measure !== null) {
    const own = inMeasure(measure);
    const other = measure === 'mass' ? 'VALUE' : 'MASS';
    if (own.length > 0) return own;
    throw new QuestionError('NOT_ANSWERABLE', `no figure of ${measure}; ask with measure ${other}`, [
      `measure: ${other}`,
    ]);
  }
  const masses = perProduct.has(predicate) ? inMeasure('mass') : [];
  return masses.some(({ value }) => value !== null) ? masses : rows;
}

function nothingSaid(what: string, objects: readonly string[]): QuestionError {
  const nearest = objects.slice(0, 5);
  const hint = nearest.length === 0 ? '' : `; it does of ${nearest.join(', ')}`;
  return new QuestionError('NOT_ANSWERABLE', `no figure in this graph says "${what}"${hint}`, nearest);
}

/** @throws QuestionError (YEAR_NOT_COVERED) with the nearest periods, when none touches the years asked for */
function rowsInYears(values: Parameters, rows: readonly StatementRow[]): readonly StatementRow[] {
  const first = values.from ?? 0;
  const last = values.to ?? 9999;
  const inside = rows.filter(({ period }) => {
    const { from, to } = yearsOfPeriod(period);
    return to >= first && from <= last;
  });
  if (inside.length > 0) return inside;
  const away = (period: string): number => {
    const { from, to } = yearsOfPeriod(period);
    return to < first ? first - to : from - last;
  };
  const nearest = [...new Set(rows.map(({ period }) => period))]
    .sort((a, b) => away(a) - away(b) || (a < b ? -1 : 1))
    .slice(0, 3);
  throw new QuestionError(
    'YEAR_NOT_COVERED',
    `no figure between ${values.from ?? 'the beginning'} and ${values.to ?? 'the end'}; the nearest: ${nearest.join(', ')}`,
    nearest,
  );
}

/** The unit of most statements, so that one line never mixes tonnes with kilograms per person. */
function commonestUnit(rows: readonly StatementRow[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { unit } of rows) if (unit !== null) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}
