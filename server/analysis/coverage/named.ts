/** How much of a stage's latest world figures is given to somebody: one number a stage, always with what it is of. */
import type { Label } from '../../../schema/label.ts';
import { defaultPrecedence } from '../../../schema/precedence.ts';
import type { PredicateId } from '../../../schema/predicate.ts';
import type { Stage } from '../../../schema/stage.ts';
import type { StatementRow } from '../../../schema/store.ts';
import type { Figure } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { rowsOf, shareFigure } from '../figure.ts';
import { fill } from '../label.ts';
import { rowsBySeries } from '../whole/by-series.ts';
import { choose } from '../whole/choose.ts';
import { fateOf } from '../whole/fate.ts';
import { shareAmount } from '../whole/share.ts';
import { type Whole, whole } from '../whole/whole.ts';

const extraction: Label = {
  en: 'of mine output, given to a named economy: mean of {count} materials, {years}',
  fr: 'de la production minière, attribuée à une économie nommée : moyenne de {count} matières, {years}',
  es: 'de la producción minera, asignada a una economía con nombre: media de {count} materiales, {years}',
};
const refining: Label = {
  en: 'of smelter and refinery output, given to a named economy: mean of {count} materials, {years}',
  fr: 'de la production des fonderies et raffineries, attribuée à une économie nommée : moyenne de {count} matières, {years}',
  es: 'de la producción de fundiciones y refinerías, asignada a una economía con nombre: media de {count} materiales, {years}',
};
const endOfLife: Label = {
  en: 'of the world’s e-waste, documented as collected and recycled, {years}',
  fr: 'des déchets électroniques du monde, collectés et recyclés selon les documents, {years}',
  es: 'de los residuos electrónicos del mundo, documentados como recogidos y reciclados, {years}',
};

/** @param rows statements of the worlds of the stage, in the order of ids */
export function namedOf(
  context: GraphContext,
  stage: Stage,
  rows: readonly StatementRow[],
): { readonly figure: Figure; readonly of: Label } | null {
  if (stage === 'extraction')
    return meanOfOutput(context, rows, { of: extraction, predicates: ['extracts'] });
  if (stage === 'refining') {
    return meanOfOutput(context, rows, { of: refining, predicates: ['refines', 'smelts'] });
  }
  if (stage !== 'end-of-life') return null;
  const fate = fateOf(context, rows, { year: null, rule: defaultPrecedence });
  return fate === undefined
    ? null
    : { figure: fate.documentedShare, of: fill(endOfLife, { years: fate.year }) };
}

/** Each material counts the same, with its own latest year; refined output goes before smelted. */
function meanOfOutput(
  context: GraphContext,
  rows: readonly StatementRow[],
  { of, predicates }: { readonly of: Label; readonly predicates: readonly PredicateId[] },
): { readonly figure: Figure; readonly of: Label } | null {
  const ofSeries = rowsBySeries(rows);
  const worlds = new Map<string, Whole>();
  for (const predicate of predicates) {
    for (const object of context.cover.objectsOf(predicate)) {
      if (!object.startsWith('material:') || worlds.has(object)) continue;
      const choice = choose(context, {
        predicate,
        object,
        year: null,
        rule: defaultPrecedence,
        dimension: 'mass',
      });
      const own = choice === undefined ? [] : ofSeries(choice.series, choice.year);
      const world = choice === undefined ? undefined : whole(context, choice, own);
      if (world !== undefined) worlds.set(object, world);
    }
  }
  if (worlds.size === 0) return null;
  const list = [...worlds.entries()].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, world]) => world);
  const value = list.reduce((sum, world) => sum + shareAmount(world, world.economies).value, 0) / list.length;
  const years = [...new Set(list.map(({ year }) => year))].sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  return {
    figure: shareFigure({ value: Math.min(1, value) }, rowsOf(...list.map(({ evidence }) => evidence))),
    of: fill(of, { count: list.length, years: first === last ? String(first) : `${first}–${last}` }),
  };
}
