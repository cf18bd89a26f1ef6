/** A stage as a network that the solvers take: who produces, who sends how much of the material to whom. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import { convert } from '../../../schema/unit.ts';
import type { OriginParameters } from './parameters.ts';
import type { UnknownKind } from './solve/chain.ts';
import { type Flow, type Prepared, prepare } from './solve/network.ts';
import { rings } from './solve/rings.ts';
import type { StageInput, StageOutput } from './stage-input.ts';

/** The choices that change a network; `end` takes content factors at their least, middle or most. */
export interface NetworkChoices extends Pick<OriginParameters, 'lump' | 'merchants'> {
  readonly end: 'low' | 'value' | 'high';
  readonly output: StageOutput;
}

/** A flow with the place of its code among those of the plan. */
export type CodedFlow = Flow & { readonly code: number };

export interface Merchant {
  readonly node: number;
  /** t gross of its trade that only one side declares, of all of its trade. */
  readonly oneSided: number;
}

export interface StageNetwork {
  readonly input: StageInput;
  readonly output: StageOutput;
  readonly prepared: Prepared;
  /** Flows as they went in, in the order of the table. */
  readonly flows: readonly CodedFlow[];
  /** Places that have output only because a lump was shared out to them. */
  readonly placed: ReadonlySet<number>;
  /** What the lump is placed by, where it is. */
  readonly key: { readonly source: string; readonly edition: string; readonly year: number } | undefined;
  /** Output that the publisher gives to nobody, and that is not placed. */
  readonly lumped: number;
  readonly shortfallKind: (node: number) => UnknownKind;
  readonly merchants: readonly Merchant[];
  readonly rings: readonly (readonly number[])[];
}

/** Economies and partners of all stages, by id: both stages count the same in one order. */
export function nodesOf(inputs: readonly StageInput[]): readonly string[] {
  const nodes = new Set<string>();
  for (const { output, others, keys, traded } of inputs) {
    for (const world of [output.world, ...others.map((other) => other.world), ...keys])
      for (const { entity } of world.economies) nodes.add(entity);
    for (const { from, to } of traded.pairs) {
      nodes.add(from);
      nodes.add(to);
    }
  }
  return [...nodes].sort(byCodeUnit);
}

export interface Places {
  readonly nodes: readonly string[];
  readonly of: ReadonlyMap<string, number>;
}

export function placesOf(nodes: readonly string[]): Places {
  return { nodes, of: new Map(nodes.map((node, place) => [node, place])) };
}

export function stageNetwork(input: StageInput, places: Places, choices: NetworkChoices): StageNetwork {
  const { planned, world } = choices.output;
  const unit = `t:${planned.basis}`;
  const tonnes = (value: number): number => convert(value, world.unit, unit);
  const production = new Float64Array(places.nodes.length);
  for (const { entity, value } of world.economies) production[placeOf(places, entity)] = tonnes(value);
  const listed = new Set([
    ...world.economies.map(({ entity }) => entity),
    ...world.withoutValue.map((row) => row.subject),
  ]);
  const amounts = new Set(world.economies.map(({ entity }) => entity));
  const all = tonnes(world.lumps.reduce((sum, { value }) => sum + value, 0) + world.unallocated);
  const lump = choices.lump === 'by-other-publisher' ? sharedLump(input, listed, all) : undefined;
  for (const [entity, mass] of lump?.shares ?? []) production[placeOf(places, entity)] = mass;
  const { from, to, sums } = indexed(input, places);
  const flows = input.traded.pairs.map(
    ({ tonnes: mass, code }, pair): CodedFlow => ({
      from: from[pair] as number,
      to: to[pair] as number,
      mass: mass * (planned.factors[code]?.[choices.end] ?? 1),
      code,
    }),
  );
  const merchants = merchantsOf(sums, places, production, listed);
  const kept = withoutMerchants(flows, merchants, choices.merchants);
  const prepared = prepare({ production, flows: kept });
  const placed = new Set((lump?.shares ?? []).map(([entity]) => placeOf(places, entity)));
  return {
    input,
    output: choices.output,
    prepared,
    flows: kept,
    placed,
    key: lump?.key,
    lumped: lump === undefined ? all : 0,
    shortfallKind: (node) => {
      const entity = places.nodes[node] ?? '';
      if (amounts.has(entity) || placed.has(node)) return 'exceeds-listed';
      return all > 0 && lump === undefined && !listed.has(entity) ? 'lumped' : 'stage-not-covered';
    },
    merchants,
    rings: rings(prepared),
  };
}

function placeOf({ of }: Places, node: string): number {
  const place = of.get(node);
  if (place === undefined) throw new Error(`${node} is not a place of the network`);
  return place;
}

/**
 * A lump shared out over the economies that its publisher does not list, in proportion to what another publisher
 * gives them. Undefined where no other lists any of them.
 */
function sharedLump(
  { keys }: StageInput,
  listed: ReadonlySet<string>,
  all: number,
):
  | {
      readonly shares: readonly (readonly [string, number])[];
      readonly key: NonNullable<StageNetwork['key']>;
    }
  | undefined {
  if (!(all > 0)) return undefined;
  for (const world of keys) {
    const others = world.economies.filter(({ entity, value }) => !listed.has(entity) && value > 0);
    const sum = others.reduce((total, { value }) => total + value, 0);
    if (!(sum > 0)) continue;
    const { source, edition } = world.series;
    return {
      shares: others.map(({ entity, value }) => [entity, (all * value) / sum] as const),
      key: { source, edition, year: world.year },
    };
  }
  return undefined;
}

/** Most of what passes through a merchant is sent on, and most of its trade only one side declares. */
const leastPart = 0.5;

interface TradeOfPlace {
  imports: number;
  exports: number;
  oneSided: number;
}

interface Indexed {
  /** Places of the ends of each pair. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** t gross by place; undefined where nobody's own reports are held. */
  readonly sums: readonly TradeOfPlace[] | undefined;
}

const kept = new WeakMap<StageInput, { readonly places: Places; readonly indexed: Indexed }>();

/** The pairs by place, looked up once for all networks of a question. */
function indexed(input: StageInput, places: Places): Indexed {
  const known = kept.get(input);
  if (known?.places === places) return known.indexed;
  const { pairs } = input.traded;
  const from = Int32Array.from(pairs, (pair) => placeOf(places, pair.from));
  const to = Int32Array.from(pairs, (pair) => placeOf(places, pair.to));
  const made: Indexed = { from, to, sums: tradeOfPlaces(input, places, from, to) };
  kept.set(input, { places, indexed: made });
  return made;
}

function tradeOfPlaces(
  { oneSided, traded }: StageInput,
  { nodes }: Places,
  from: Int32Array,
  to: Int32Array,
): readonly TradeOfPlace[] | undefined {
  if (oneSided === undefined) return undefined;
  const sums = nodes.map((): TradeOfPlace => ({ imports: 0, exports: 0, oneSided: 0 }));
  for (const [pair, { from: sender, to: receiver, tonnes }] of traded.pairs.entries()) {
    const lone = oneSided.has(`${sender} ${receiver}`) ? tonnes : 0;
    const [sent, received] = [sums[from[pair] as number], sums[to[pair] as number]];
    if (sent === undefined || received === undefined) continue;
    sent.exports += tonnes;
    sent.oneSided += lone;
    received.imports += tonnes;
    received.oneSided += lone;
  }
  return sums;
}

/** Economies without any output of their own whose trade mostly one side alone declares. */
function merchantsOf(
  sums: readonly TradeOfPlace[] | undefined,
  { nodes }: Places,
  production: Float64Array,
  listed: ReadonlySet<string>,
): readonly Merchant[] {
  return (sums ?? []).flatMap((sum, node): Merchant[] => {
    const trade = sum.imports + sum.exports;
    const isProducer = (production[node] as number) > 0 || listed.has(nodes[node] ?? '');
    if (isProducer || !(trade > 0) || sum.exports > sum.imports) return [];
    const isPassing = sum.exports >= leastPart * sum.imports;
    const part = sum.oneSided / trade;
    return isPassing && part >= leastPart ? [{ node, oneSided: part }] : [];
  });
}

/** `leave-out` drops every flow of a merchant; `pass-through` lets it keep nothing: all that came in goes on. */
function withoutMerchants(
  flows: readonly CodedFlow[],
  merchants: readonly Merchant[],
  option: OriginParameters['merchants'],
): readonly CodedFlow[] {
  if (option === 'flag' || merchants.length === 0) return flows;
  const isMerchant = new Set(merchants.map(({ node }) => node));
  if (option === 'leave-out')
    return flows.filter(({ from, to }) => !isMerchant.has(from) && !isMerchant.has(to));
  // Merchants may send to each other: what one passes on more, the next receives more, so that it is done in turn.
  let scaled = flows;
  for (const { node } of merchants) {
    const sums = { imports: 0, exports: 0 };
    for (const { from, to, mass } of scaled) {
      if (from === to) continue;
      if (from === node) sums.exports += mass;
      if (to === node) sums.imports += mass;
    }
    const scale = sums.exports > 0 ? Math.max(1, sums.imports / sums.exports) : 1;
    scaled = scaled.map((flow) => (flow.from === node ? { ...flow, mass: flow.mass * scale } : flow));
  }
  return scaled;
}
