/** Which flows are drawn, how wide and in which colours; what is left over, counted. */
import type { SideName, StatusName } from '../answer.ts';
import type { Token } from '../tokens.ts';
import { mapEconomies } from './atlas.ts';
import { stretchesOf } from './curve.ts';
import { amountOf, figureBy } from './measure.ts';
import { type MapOptions, mostFlows } from './options.ts';
import type { MapAnchor, MapFlow, Rest } from './picture.ts';
import type { MapFrame } from './projection.ts';
import type { FlowResult, FlowsResult } from './query.ts';

/** No line is thinner: it would not be seen. */
export const narrowest = 0.9;

export const sideMark: Readonly<Record<SideName, Token>> = {
  SOUTH: 'south-mark',
  NORTH: 'north-mark',
  UNCLASSIFIED: 'plain-mark',
};

/** The surer, the fuller; what rests on an assumption is dashed too. */
const certainty: Readonly<Record<StatusName, { readonly opacity: number; readonly dash: string | null }>> = {
  REPORTED: { opacity: 1, dash: null },
  DERIVED: { opacity: 1, dash: null },
  ESTIMATED: { opacity: 0.72, dash: null },
  PROJECTED: { opacity: 0.6, dash: '7 4' },
  ASSUMED: { opacity: 0.5, dash: '3 3' },
};

/** Width in px of the widest line. */
export function widestLine(width: number): number {
  return Math.max(7, Math.min(24, width * 0.015));
}

export interface ChosenFlows {
  readonly flows: readonly MapFlow[];
  readonly anchors: readonly MapAnchor[];
  readonly folded: Rest;
  readonly unplaced: Rest & { readonly names: readonly string[] };
  readonly withoutMeasure: number;
  readonly amountOfPx: number;
}

export const flowId = ({ from, to }: FlowResult): string => `${from.id} ${to.id}`;

/** Why a flow of the answer is drawn or not; the table says the same of it. */
export type Fate = 'drawn' | 'folded' | 'unplaced' | 'without-measure';

/** In the order of the answer, which is largest first. */
export function fatesOf(answer: FlowsResult, most: number): readonly Fate[] {
  let drawn = 0;
  const limit = Math.min(most, mostFlows);
  return answer.nodes.map((flow) => {
    const amount = amountOf(answer.measure, flow);
    if (amount === null) return 'without-measure';
    if (!mapEconomies.has(flow.from.id) || !mapEconomies.has(flow.to.id)) return 'unplaced';
    if (amount <= 0 || flow.from.id === flow.to.id || drawn >= limit) return 'folded';
    drawn += 1;
    return 'drawn';
  });
}

/** Amounts are added in the order of the answer, so that the same answer gives the same sum. */
const sum = (amounts: readonly number[]): number => amounts.reduce((whole, one) => whole + one, 0);

export function chooseFlows(answer: FlowsResult, frame: MapFrame, options: MapOptions): ChosenFlows {
  const { measure, nodes, totalCount } = answer;
  const fates = fatesOf(answer, options.most);
  const having = (fate: Fate): FlowResult[] => nodes.filter((_, index) => fates[index] === fate);
  const amount = (flow: FlowResult): number => amountOf(measure, flow) ?? 0;
  const drawn = having('drawn');
  const unplaced = having('unplaced');

  const largest = Math.max(options.widest ?? 0, ...drawn.map(amount));
  const amountOfPx = largest === 0 ? 1 : largest / widestLine(options.width);
  const whole = figureBy(measure, answer.total)?.quantity.value ?? null;
  const held = sum(drawn.map(amount));
  const aside = sum(unplaced.map(amount));
  const missing = having('without-measure').length;
  // Flows of which this measure is missing come last, so those that did not come back may be of them too.
  const unread = measure === 'MASS' ? (answer.total.withoutMass ?? missing) : missing;
  const restOf = (count: number, amounts: number | null): Rest => ({
    count,
    amount: amounts,
    share: amounts === null || whole === null || whole === 0 ? null : amounts / whole,
  });
  return {
    flows: drawn.map((flow, index) => drawnFlow(flow, index + 1, amount(flow), amountOfPx, answer, frame)),
    anchors: anchorsOf(drawn, frame),
    folded: restOf(
      totalCount - drawn.length - unplaced.length - unread,
      whole === null ? null : Math.max(0, whole - held - aside),
    ),
    unplaced: { ...restOf(unplaced.length, aside), names: namesWithoutPlace(unplaced) },
    withoutMeasure: unread,
    amountOfPx,
  };
}

function drawnFlow(
  flow: FlowResult,
  rank: number,
  amount: number,
  amountOfPx: number,
  { measure }: FlowsResult,
  frame: MapFrame,
): MapFlow {
  const [from, to] = [mapEconomies.get(flow.from.id), mapEconomies.get(flow.to.id)];
  const width = amount / amountOfPx;
  const status = figureBy(measure, flow)?.quantity.status ?? 'ASSUMED';
  return {
    id: flowId(flow),
    flow,
    rank,
    amount,
    width: Math.max(narrowest, width),
    isNarrowest: width < narrowest,
    stretches: from === undefined || to === undefined ? [] : stretchesOf(from, to, frame),
    colours: { from: sideMark[flow.fromSide], to: sideMark[flow.toSide] },
    ...certainty[status],
  };
}

function anchorsOf(flows: readonly FlowResult[], frame: MapFrame): MapAnchor[] {
  const found = new Map<string, MapAnchor>();
  for (const flow of flows) {
    for (const [end, side] of [
      [flow.from, flow.fromSide],
      [flow.to, flow.toSide],
    ] as const) {
      const place = mapEconomies.get(end.id);
      if (place === undefined || found.has(end.id)) continue;
      const { x, y } = frame.at(place.longitude, place.latitude);
      found.set(end.id, { economy: end.id, name: end.name, side, x, y });
    }
  }
  return [...found.values()].sort((a, b) => (a.economy < b.economy ? -1 : 1));
}

function namesWithoutPlace(flows: readonly FlowResult[]): string[] {
  const names = flows.flatMap(({ from, to }) => [from, to].filter(({ id }) => !mapEconomies.has(id)));
  return [...new Map(names.map(({ id, name }) => [id, name])).values()];
}
