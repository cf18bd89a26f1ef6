/** Copper on hand-made graphs: cathodes and ore with codes of their own, complete tables unless said otherwise. */
import { expect } from 'vitest';
import type { PrecedenceLine } from '../../../../schema/precedence.ts';
import { ask } from '../../../question/ask.ts';
import type { ReadyGraph } from '../../../question/prepare.ts';
import { handMadeGraph, type Line } from '../../../question/testing/hand-made-graph.ts';
import type { QuestionError } from '../../answer.ts';
import { extentOf, northern, traded, tradedAs } from '../../flows/testing/trade.ts';
import type { OriginAnswer } from '../answer.ts';
import { origin } from '../origin.ts';

export const cathodes = 'product:hs2017-740311';
export const ore = 'product:hs2017-260300';

/** Output in t contained. */
export const made = (
  economy: string,
  value: number | null,
  rest: Line[3] = {},
  predicate: 'refines' | 'extracts' = 'refines',
): Line => [
  economy.includes(':') ? economy : `economy:${economy}`,
  predicate,
  'material:copper',
  {
    source: 'usgs',
    edition: '2025',
    value,
    unit: 't:contained',
    ...(value === null ? { missing: 'withheld' as const } : {}),
    ...rest,
  },
];
export const mined = (economy: string, value: number, rest: Line[3] = {}): Line =>
  made(economy, value, rest, 'extracts');

/** Mass alone; goods are taken to be nothing but copper unless a factor is given. */
export const sent = (from: string, to: string, mass: number | null, rest: Line[3] = {}): readonly Line[] =>
  traded(from, to, mass === null ? 1000 : mass * 10, mass, rest);

export const contents = (product: string, rest: Line[3]): Line => [
  product,
  'contains',
  'material:copper',
  { source: 'factors', unit: 'fraction:contained', ...rest },
];
export const pure = contents(cathodes, { value: 1 });
export const atStage = (product: string, stage: 'extraction' | 'refining'): Line => [
  product,
  'belongsToStage',
  null,
  { source: 'codes', stage, status: 'assumed' },
];

const ground: readonly Line[] = [
  tradedAs('copper', cathodes, 'Exact. Cathodes.'),
  tradedAs('copper', ore, 'Exact. Ore.'),
  atStage(cathodes, 'refining'),
  atStage(ore, 'extraction'),
  northern,
  // With a world row even one producer is a whole; what it prints is less than the sum, so that nothing is left over.
  made('group:world', 1),
  mined('group:world', 1),
];

/** DESIGN's worked example: A makes 100 and B 20; A sends 60 to B, and B 30 to C. */
export const worked: readonly Line[] = [
  made('A', 100),
  made('B', 20),
  ...sent('A', 'B', 60),
  ...sent('B', 'C', 30),
];

export interface More {
  readonly entities?: Parameters<typeof handMadeGraph>[0]['entities'];
  readonly precedence?: readonly PrecedenceLine[];
  readonly extent?: Parameters<typeof extentOf>[0];
  /** Of one product, beside that of all. */
  readonly extentOfProduct?: Parameters<typeof extentOf>[0];
}

/** A graph of these statements upon the ground that all of copper's stand on. */
export const copperGraph = (
  lines: readonly Line[],
  { entities = [], precedence = [], extent = {}, extentOfProduct }: More = {},
): Promise<ReadyGraph> =>
  handMadeGraph({
    lines: [...ground, ...lines],
    entities,
    precedence,
    extents: [extentOf(extent), ...(extentOfProduct === undefined ? [] : [extentOf(extentOfProduct)])],
  });

export async function asked(
  lines: readonly Line[],
  input: Readonly<Record<string, unknown>> = {},
  more: More = {},
): Promise<OriginAnswer> {
  return ask(await copperGraph(lines, more), origin, { material: 'material:copper', ...input });
}
export const refusal = (
  lines: readonly Line[],
  input: Readonly<Record<string, unknown>> = {},
  more: More = {},
): Promise<QuestionError> =>
  asked(lines, input, more).then(
    () => expect.fail('an answer was given'),
    (error) => error as QuestionError,
  );

export const masses = (list: OriginAnswer['origins']): Readonly<Record<string, number | null>> =>
  Object.fromEntries(list.map(({ economy, mass }) => [economy.slice(8), mass.quantity.value]));
export const unknown = ({
  unknowns,
}: OriginAnswer): readonly (readonly [string, string | null, number | null])[] =>
  unknowns.map(({ kind, economy, mass }) => [kind, economy, mass.quantity.value]);
