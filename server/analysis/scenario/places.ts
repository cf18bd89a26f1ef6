/** Where less, or more, is dug and what it is worth: the world's mine output shares out what a scenario moves. */
import { defaultScheme, type Side } from '../../../schema/scheme.ts';
import { wholeIn } from '../concentration/outputs.ts';
import type { GraphContext } from '../context/context.ts';
import { rowsOf, shareFigure } from '../figure.ts';
import type { RowsOfSeries } from '../whole/by-series.ts';
import type { Whole } from '../whole/whole.ts';
import type { ScenarioPlace, ScenarioProducer } from './answer.ts';
import type { Inputs } from './inputs.ts';
import type { MetalCases } from './metals.ts';
import { type Case, movedFigures } from './moved.ts';

/** As many economies as are told one by one; the others stand together. */
const told = 10;

export const worldShares = 'world-shares';

interface Shared {
  readonly cases: MetalCases;
  readonly world: Whole;
}

/** Metals of which somebody gives mine output by economy. */
export function sharedOut(
  context: GraphContext,
  metals: readonly MetalCases[],
  rows: RowsOfSeries,
): readonly Shared[] {
  return metals.flatMap((cases) => {
    const { mined } = cases.metal;
    const world = mined === undefined ? undefined : wholeIn(context, rows, mined.choice);
    return world === undefined ? [] : [{ cases, world }];
  });
}

const scaled =
  (share: number) =>
  (one: Case): Case => ({
    before: one.before * share,
    after: one.after * share,
  });

export function placesOf(
  context: GraphContext,
  shared: readonly Shared[],
  {
    evidence,
    assumptions,
  }: { readonly evidence: readonly number[]; readonly assumptions: readonly string[] },
): readonly ScenarioPlace[] {
  return shared.flatMap(({ cases, world }) => {
    const first = world.economies.slice(0, told);
    const rest = 1 - first.reduce((sum, { value }) => sum + value / world.total, 0);
    const grounds = {
      evidence: rowsOf(evidence, world.evidence),
      assumptions: [...assumptions, worldShares],
    };
    const placeOf = (economy: string | null, side: Side, share: number): ScenarioPlace => {
      const { before, after, change } = movedFigures(
        cases.middle === null ? null : scaled(share)(cases.middle),
        cases.cases.map(scaled(share)),
        't:contained',
        grounds,
      );
      return {
        material: cases.metal.material,
        stage: 'extraction',
        economy,
        side,
        share: shareFigure({ value: share }, world.evidence),
        before,
        after,
        change,
        how: 'world-share',
      };
    };
    return [
      ...first.map(({ entity, value }) =>
        placeOf(entity, context.membership.side(entity, defaultScheme, world.year), value / world.total),
      ),
      ...(rest > 1e-9 ? [placeOf(null, 'unclassified', rest)] : []),
    ];
  });
}

/** Value by economy over all metals that have a price, largest change first. */
export function producersOf(
  context: GraphContext,
  shared: readonly Shared[],
  { prices }: Inputs,
  {
    evidence,
    assumptions,
  }: { readonly evidence: readonly number[]; readonly assumptions: readonly string[] },
): readonly ScenarioProducer[] {
  const parts = shared.flatMap(({ cases, world }) => {
    const price = prices.get(cases.metal.material);
    if (price === undefined) return [];
    const usd = price.usdPerKg * 1000;
    return world.economies.map(({ entity, value }) => ({
      economy: entity,
      cases,
      factor: (value / world.total) * usd,
      rows: rowsOf(world.evidence, [price.row.row]),
      year: world.year,
    }));
  });
  const economies = [...new Set(parts.map(({ economy }) => economy))];
  return economies
    .map((economy): ScenarioProducer => {
      const own = parts.filter((part) => part.economy === economy && part.factor > 0);
      const [one] = own;
      // Cases stand in one order for all metals only by their ends: least and most are summed as such.
      const sum = (of: (part: (typeof own)[number]) => number): number =>
        own.reduce((all, part) => all + of(part), 0);
      const end = (name: 'before' | 'after', pick: (...values: number[]) => number): number =>
        sum(({ cases, factor }) => factor * pick(...cases.cases.map((each) => each[name])));
      const middle = own.every(({ cases }) => cases.middle !== null)
        ? {
            before: sum(({ cases, factor }) => factor * (cases.middle?.before ?? 0)),
            after: sum(({ cases, factor }) => factor * (cases.middle?.after ?? 0)),
          }
        : null;
      const changes = (pick: (...values: number[]) => number): number =>
        sum(({ cases, factor }) => factor * pick(...cases.cases.map(({ before, after }) => after - before)));
      const grounds = {
        evidence: rowsOf(evidence, ...own.map(({ rows }) => rows)),
        assumptions: [...assumptions, worldShares],
      };
      const bounds = [
        { before: end('before', Math.min), after: end('after', Math.min) },
        { before: end('before', Math.max), after: end('after', Math.max) },
      ];
      const { before, after } = movedFigures(
        middle,
        middle === null ? bounds : [middle, ...bounds],
        'USD:current',
        grounds,
      );
      const least = changes(Math.min);
      const most = changes(Math.max);
      const change = movedFigures(
        middle === null ? null : { before: 0, after: middle.after - middle.before },
        [least, most].map((value) => ({ before: 0, after: value })),
        'USD:current',
        grounds,
      ).change;
      return {
        economy,
        side: context.membership.side(economy, defaultScheme, one?.year ?? 0),
        materials: own.map(({ cases }) => cases.metal.material).sort(),
        valueBefore: before,
        valueAfter: after,
        change,
      };
    })
    .filter(({ materials }) => materials.length > 0)
    .sort((a, b) => sizeOf(b) - sizeOf(a) || (a.economy < b.economy ? -1 : 1));
}

const sizeOf = ({ valueBefore: { quantity } }: ScenarioProducer): number =>
  quantity.value ?? quantity.high ?? 0;
