/** Who buys what a producer exports: a producer with one buyer depends on it as a buyer does on one producer. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { StatementRow } from '../../../schema/store.ts';
import type { Figure } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { rowsOf } from '../figure.ts';
import { publishedTotal, rowFigure, sumFigure, unitOf } from '../flows/sum.ts';
import { type FlowTable, flowTable, type Pair } from '../flows/table.ts';
import { bounds, type Margins } from '../origin/solve/bounds.ts';
import type { Bound, Buyer, ProducerBuyers } from './answer.ts';
import { boundFigure } from './figures.ts';
import type { SideOf } from './share-out.ts';
import type { ShareTable } from './tables.ts';

/** So many buyers of each producer are told. */
const mostBuyers = 5;

interface Asked {
  readonly producers: readonly string[];
  readonly measure: 'value' | 'mass';
  readonly sideOf: SideOf;
}

interface Sold {
  readonly exports: Figure;
  readonly shares: readonly {
    readonly economy: string;
    readonly share: Bound;
    readonly rows: readonly number[];
  }[];
}

export interface Bought {
  /** Of each producer that exports under the code; in the order of the producers. */
  readonly buyers: readonly ProducerBuyers[];
  /** The published totals contradict each other, so that nothing follows from them. */
  readonly isContradictory: boolean;
}

export function buyersOf(
  context: GraphContext,
  share: ShareTable,
  rows: readonly StatementRow[],
  { producers, measure, sideOf }: Asked,
): Bought {
  const { table, kind, fit } = share;
  const own = flowTable(context, table, rows);
  const sold = kind === 'complete' ? soldInPairs(own, measure) : soldByTotals(own, measure);
  if (sold === undefined) return { buyers: [], isContradictory: true };
  const buyers = producers.flatMap((producer): ProducerBuyers[] => {
    const found = sold(producer);
    if (found === undefined || found.shares.length === 0) return [];
    const largestFirst = found.shares
      .toSorted(
        (a, b) =>
          b.share.low - a.share.low || b.share.high - a.share.high || byCodeUnit(a.economy, b.economy),
      )
      .slice(0, mostBuyers)
      .map(
        ({ economy, share: bound, rows: evidence }): Buyer => ({
          economy,
          side: sideOf(economy),
          share: boundFigure(bound, 'fraction', {
            evidence: rowsOf(found.exports.evidence, evidence),
            rule: null,
            assumptions: [],
          }),
        }),
      );
    const { product, year, source, edition } = table;
    return [
      {
        producer,
        side: sideOf(producer),
        product,
        fit,
        year,
        source,
        edition,
        measure,
        exports: found.exports,
        isBilateral: kind === 'complete',
        buyers: largestFirst,
      },
    ];
  });
  return { buyers, isContradictory: false };
}

/** Every flow is there: a buyer's share is its flow by the sum of the producer's. */
function soldInPairs(own: FlowTable, measure: 'value' | 'mass'): SoldBy {
  const unit = unitOf(own.pairs, measure);
  return (producer) => {
    const flows = own.pairs
      .filter(({ from }) => from === producer)
      .map(({ to, ...pair }) => ({ to, figure: rowFigure(pair[measure], unit) }));
    const exports = sumFigure(flows.map(({ figure }) => figure));
    const total = exports?.quantity.value ?? 0;
    if (exports === null || !(total > 0)) return undefined;
    return {
      exports,
      shares: flows.flatMap(({ to, figure }) => {
        if (figure === null) return [];
        const part = (figure.quantity.value ?? 0) / total;
        return [{ economy: to, share: { low: part, high: part }, rows: figure.evidence }];
      }),
    };
  };
}

type SoldBy = (producer: string) => Sold | undefined;

/** Only totals are there: the least and most that they force; undefined where they contradict each other. */
function soldByTotals(own: FlowTable, measure: 'value' | 'mass'): SoldBy | undefined {
  const totals = [...own.sends.values(), ...own.receives.values()];
  const unit = unitOf(totals, measure);
  const figureOf = (pair: Pair | null | undefined): Figure | null =>
    unit === undefined ? null : (publishedTotal(pair, { value: unit, mass: unit })?.[measure] ?? null);
  const world = figureOf(own.world)?.quantity.value ?? null;
  const economies = [...new Set([...own.sends.keys(), ...own.receives.keys()])].sort(byCodeUnit);
  const amounts = (side: ReadonlyMap<string, Pair>): (number | undefined)[] =>
    economies.map((economy) => figureOf(side.get(economy))?.quantity.value ?? undefined);
  if (world === null) return () => undefined;
  const between = boundsOf({ exports: amounts(own.sends), imports: amounts(own.receives), world });
  if (between === undefined) return undefined;
  const evidence = rowsOf(...[...totals, own.world].map((pair) => figureOf(pair)?.evidence ?? []));
  return (producer) => {
    const exports = figureOf(own.sends.get(producer));
    const total = exports?.quantity.value ?? 0;
    if (exports === null || !(total > 0)) return undefined;
    const from = economies.indexOf(producer);
    return {
      exports,
      shares: [...own.receives.keys()]
        .filter((economy) => economy !== producer)
        .flatMap((economy) => {
          const { low, high } = between(from, economies.indexOf(economy));
          const most = Math.min(high, total);
          // From nothing upwards is no finding: anybody may buy that much.
          if (!(low > 0)) return [];
          const share = { low: Math.min(low, most) / total, high: most / total };
          return [{ economy, share, rows: evidence }];
        }),
    };
  };
}

/** Undefined where the totals contradict each other: a sum of exporters above the world's is the publisher's, not ours. */
function boundsOf(margins: Margins): ReturnType<typeof bounds> | undefined {
  try {
    return bounds(margins);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
