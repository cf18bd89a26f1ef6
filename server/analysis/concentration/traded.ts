/** A code's trade shared out among exporters: the world's, or what a group buys from outside. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { Figure } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { derivedFigure, rowsOf, shareFigure } from '../figure.ts';
import { publishedTotal, rowFigure, sumFigure, unitOf } from '../flows/sum.ts';
import { type FlowTable, flowTable } from '../flows/table.ts';
import { groupBy } from '../group-by.ts';
import type { ConcentrationBy, Holder } from './answer.ts';
import type { Division } from './bounds.ts';
import { economiesBeyond, type SideOf } from './share-out.ts';
import type { ShareTable } from './tables.ts';

export interface Traded {
  readonly division: Division;
  readonly holders: readonly Holder[];
  readonly lumps: readonly Holder[];
  readonly total: Figure;
  readonly world: Figure | null;
  readonly difference: Figure | null;
  readonly evidence: readonly number[];
  /** Flows whose amount is not given in this measure. */
  readonly withoutAmount: number;
}

export interface TradedQuestion {
  readonly measure: 'value' | 'mass';
  /** Members of the group that buys; null for the whole world. */
  readonly buyers: ReadonlySet<string> | null;
  readonly by: Exclude<ConcentrationBy, 'company'>;
  readonly sideOf: SideOf;
}

interface Sent {
  readonly economy: string;
  readonly figure: Figure;
}

const amountOf = ({ quantity }: Figure): number => quantity.value ?? 0;

/** Amounts by exporter, largest first; what members of the group sell each other is left out. */
function sentBy(
  own: FlowTable,
  { kind }: ShareTable,
  { measure, buyers }: TradedQuestion,
): { readonly sent: readonly Sent[]; readonly unit: string | undefined; readonly withoutAmount: number } {
  const pairs =
    kind === 'totals'
      ? [...own.sends.values()]
      : own.pairs.filter(({ from, to }) => buyers === null || (buyers.has(to) && !buyers.has(from)));
  const unit = unitOf(pairs, measure);
  const figures = pairs.map((pair) => ({ from: pair.from, figure: rowFigure(pair[measure], unit) }));
  const sent = [...groupBy(figures, ({ from }) => from)].flatMap(([economy, list]): Sent[] => {
    const figure = sumFigure(list.map((one) => one.figure));
    return figure === null ? [] : [{ economy, figure }];
  });
  sent.sort((a, b) => amountOf(b.figure) - amountOf(a.figure) || byCodeUnit(a.economy, b.economy));
  return { sent, unit, withoutAmount: figures.filter(({ figure }) => figure === null).length };
}

/** Undefined where the table gives nothing of this, or no world beside its totals. */
export function traded(
  context: GraphContext,
  share: ShareTable,
  rows: Parameters<typeof flowTable>[2],
  question: TradedQuestion,
): Traded | undefined {
  const own = flowTable(context, share.table, rows);
  const { sent, unit, withoutAmount } = sentBy(own, share, question);
  if (unit === undefined) return undefined;
  const world =
    question.buyers === null
      ? (publishedTotal(own.world, { value: unit, mass: unit })?.[question.measure] ?? null)
      : null;
  if (share.kind === 'totals' && (world === null || question.buyers !== null)) return undefined;
  // In the order of ids, so that the sum repeats to the last digit.
  const inOrder = [...sent].sort((a, b) => byCodeUnit(a.economy, b.economy));
  const sum = inOrder.reduce((all, { figure }) => all + amountOf(figure), 0);
  const rest = share.kind === 'totals' && world !== null ? Math.max(0, amountOf(world) - sum) : 0;
  const total = sum + rest;
  if (!(total > 0)) return undefined;
  const evidence = rowsOf(
    sent.flatMap(({ figure }) => figure.evidence),
    world?.evidence ?? [],
  );
  return {
    ...sharedOut(context, sent, { rest, total, evidence, question }),
    total: derivedFigure({ value: total }, unit, evidence),
    world,
    difference: world === null ? null : derivedFigure({ value: amountOf(world) - sum }, unit, evidence),
    evidence,
    withoutAmount,
  };
}

interface Shared {
  readonly rest: number;
  readonly total: number;
  readonly evidence: readonly number[];
  readonly question: TradedQuestion;
}

function sharedOut(
  context: GraphContext,
  sent: readonly Sent[],
  { rest, total, evidence, question: { by, sideOf } }: Shared,
): Pick<Traded, 'division' | 'holders' | 'lumps'> {
  const holderOf = (entity: string | null, side: Holder['side'], figure: Figure): Holder => ({
    entity,
    side,
    figure,
    share: shareFigure({ value: amountOf(figure) / total }, evidence),
  });
  const economies = sent.filter(({ economy }) => economy.startsWith('economy:'));
  const lumped = sent.filter(({ economy }) => !economy.startsWith('economy:'));
  const lump = lumped.reduce((sum, { figure }) => sum + amountOf(figure), 0);
  const lumps = lumped.map(({ economy, figure }) => holderOf(economy, null, figure));
  if (by === 'economy') {
    return {
      division: {
        named: economies.map(({ figure }) => amountOf(figure)),
        lump: lump + rest,
        loose: 0,
        unnamed: economiesBeyond(context, economies.length),
      },
      holders: economies.map(({ economy, figure }) => holderOf(economy, sideOf(economy), figure)),
      lumps,
    };
  }
  const bySide = groupBy(economies, ({ economy }) => sideOf(economy));
  const figureOf = (side: 'south' | 'north' | 'unclassified'): Figure | null =>
    sumFigure((bySide.get(side) ?? []).map(({ figure }) => figure));
  const sides = (['south', 'north'] as const).flatMap((side) => {
    const figure = figureOf(side);
    return figure === null ? [] : [holderOf(null, side, figure)];
  });
  sides.sort((a, b) => amountOf(b.figure) - amountOf(a.figure));
  const none = figureOf('unclassified');
  return {
    division: {
      named: [...sides.map(({ figure }) => amountOf(figure)), 0, 0].slice(0, 2),
      lump: 0,
      loose: lump + rest + (none === null ? 0 : amountOf(none)),
      unnamed: 0,
    },
    holders: sides,
    lumps: none === null ? lumps : [...lumps, holderOf(null, 'unclassified', none)],
  };
}
