/** One stage, or ore and metal one after the other, asked in one way: who produced what is used, who uses what is produced. */

import type { UnknownOrigin } from './answer.ts';
import type { StageNetwork } from './network.ts';
import type { OriginStageId } from './parameters.ts';
import { type Chain, chainedDestinationsOfOutput, chainedOriginsOfUse, matchedPart } from './solve/chain.ts';
import { type Prepared, prepare } from './solve/network.ts';
import { destinationsOfOutput, originsOfUse } from './solve/origins.ts';

/** Tonnes whose origin, or whose use, is not known. */
export interface UnknownMass {
  readonly kind: UnknownOrigin;
  readonly stage: OriginStageId;
  /** Null for all economies together. */
  readonly node: number | null;
  readonly mass: number;
}

export interface Parts {
  /** Tonnes by place: of origin, or of use. */
  readonly known: Float64Array;
  readonly unknowns: readonly UnknownMass[];
  /** Tonnes in `known` that rest on a lump shared out or on one pool. */
  readonly assumed: number;
}

export interface System {
  readonly size: number;
  /** Networks in the order of the stages. */
  readonly stages: readonly StageNetwork[];
  /** Tonnes by place that the first stage produces. */
  readonly output: Float64Array;
  /** Tonnes by place that are used of what the last stage gives. */
  readonly use: Float64Array;
  readonly originsOf: (users: readonly number[]) => Parts;
  readonly destinationsOf: (producers: readonly number[]) => Parts;
}

export function systemOf(ore: StageNetwork, metal?: StageNetwork): System {
  return metal === undefined ? single(ore) : chained(ore, metal);
}

function single(network: StageNetwork): System {
  const { prepared } = network;
  const { stage } = network.input.plan;
  return {
    size: prepared.size,
    stages: [network],
    output: prepared.production,
    use: prepared.use,
    originsOf(users) {
      const { production, unreported } = originsOfUse(prepared, only(prepared.use, users));
      const unknowns: UnknownMass[] = [];
      for (const [node, mass] of unreported.entries()) {
        if (mass > 0) unknowns.push({ kind: network.shortfallKind(node), stage, node, mass });
      }
      return {
        known: production,
        unknowns: withinLump(network, unknowns),
        assumed: sumAt(production, network.placed),
      };
    },
    destinationsOf(producers) {
      const known = destinationsOfOutput(prepared, only(prepared.production, producers));
      const placed = producers.filter((node) => network.placed.has(node));
      const assumed =
        placed.length === 0 ? 0 : sum(destinationsOfOutput(prepared, only(prepared.production, placed)));
      return { known, unknowns: [], assumed };
    },
  };
}

function chained(ore: StageNetwork, metal: StageNetwork): System {
  const isPool = ore.input.plan.codes.length === 0;
  const fed = isPool ? pooled(ore, metal) : ore.prepared;
  const chain: Chain = {
    ore: { prepared: fed, isLump: () => false, shortfallKind: ore.shortfallKind },
    metal: { prepared: metal.prepared, isLump: () => false, shortfallKind: metal.shortfallKind },
  };
  const kinds = ['lumped', 'exceeds-listed', 'stage-not-covered'] as const;
  return {
    size: fed.size,
    stages: [{ ...ore, prepared: fed }, metal],
    output: fed.production,
    use: metal.prepared.use,
    originsOf(users) {
      const origins = chainedOriginsOfUse(chain, only(metal.prepared.use, users));
      const { mined: known, unmatched } = origins;
      const counted = { extraction: origins.unknownOre, refining: origins.unknownMetal };
      const unknowns: UnknownMass[] = [];
      for (const [node, mass] of unmatched.entries()) {
        if (mass > 0) unknowns.push({ kind: 'unmatched', stage: 'refining', node, mass });
      }
      for (const [stage, network] of [
        ['extraction', ore],
        ['refining', metal],
      ] as const) {
        const own: UnknownMass[] = [];
        for (const kind of kinds) {
          if (counted[stage][kind] > 0) own.push({ kind, stage, node: null, mass: counted[stage][kind] });
        }
        unknowns.push(...withinLump(network, own));
      }
      return {
        known,
        unknowns,
        assumed: isPool ? pooledPart(chain, users) : placedPart(chain, { ore, metal, users, known }),
      };
    },
    destinationsOf(producers) {
      const { used: known, unmatched } = chainedDestinationsOfOutput(chain, only(fed.production, producers));
      const unknowns: UnknownMass[] = [];
      for (const [node, mass] of unmatched.entries()) {
        if (mass > 0) unknowns.push({ kind: 'unmatched', stage: 'extraction', node, mass });
      }
      return { known, unknowns, assumed: isPool ? sum(known) : 0 };
    },
  };
}

/**
 * Ore of one pool: each economy's own ore goes to its own refineries up to their output; what is left over goes to
 * those that refine more than they mine, in proportion. What the pool does not fill stays unmatched.
 */
function pooled(ore: StageNetwork, metal: StageNetwork): Prepared {
  const production = ore.prepared.production;
  const refined = metal.prepared.production;
  const over = production.map((mass, node) => Math.max(0, mass - (refined[node] as number)));
  const lacking = refined.map((mass, node) => Math.max(0, mass - (production[node] as number)));
  const all = Math.max(sum(over), sum(lacking));
  const flows = [...over.entries()].flatMap(([from, left]) =>
    left === 0
      ? []
      : [...lacking.entries()].flatMap(([to, wanted]) =>
          wanted === 0 ? [] : [{ from, to, mass: (left * wanted) / all }],
        ),
  );
  return prepare({ production, flows });
}

/** Tonnes of mined origin that came out of the pool. */
function pooledPart(chain: Chain, users: readonly number[]): number {
  const { prepared } = chain.metal;
  const { production } = originsOfUse(prepared, only(prepared.use, users));
  return [...production.entries()].reduce((total, [node, mass]) => {
    const fed = chain.ore.prepared.throughput[node] as number;
    const part = fed > 0 ? (chain.ore.prepared.imports[node] as number) / fed : 0;
    return total + mass * matchedPart(chain, node) * part;
  }, 0);
}

/** Tonnes of mined origin that rest on a lump shared out, at the mine or at the refinery. */
function placedPart(
  chain: Chain,
  {
    ore,
    metal,
    users,
    known,
  }: {
    readonly ore: StageNetwork;
    readonly metal: StageNetwork;
    readonly users: readonly number[];
    readonly known: Float64Array;
  },
): number {
  const mined = sumAt(known, ore.placed);
  if (metal.placed.size === 0) return mined;
  const { production } = originsOfUse(metal.prepared, only(metal.prepared.use, users));
  const refined = [...metal.placed].reduce(
    (total, node) => total + (production[node] as number) * matchedPart(chain, node),
    0,
  );
  return Math.min(sum(known), mined + refined);
}

/**
 * What leaves economies that a publisher lumps together may be the lump's as far as the lump goes; beyond it the
 * publisher does not cover it.
 */
function withinLump(network: StageNetwork, unknowns: readonly UnknownMass[]): readonly UnknownMass[] {
  const { prepared, shortfallKind, lumped } = network;
  let all = 0;
  for (const [node, mass] of prepared.shortfall.entries()) if (shortfallKind(node) === 'lumped') all += mass;
  if (all <= lumped) return unknowns;
  const part = lumped / all;
  return unknowns.flatMap((unknown): UnknownMass[] =>
    unknown.kind === 'lumped'
      ? [
          { ...unknown, mass: unknown.mass * part },
          { ...unknown, kind: 'stage-not-covered', mass: unknown.mass * (1 - part) },
        ]
      : [unknown],
  );
}

/** The masses at some places, nothing elsewhere. */
export function only(masses: Float64Array, places: readonly number[]): Float64Array {
  const kept = new Float64Array(masses.length);
  for (const place of places) kept[place] = masses[place] as number;
  return kept;
}

export function sum(masses: Float64Array): number {
  return masses.reduce((total, mass) => total + mass, 0);
}

function sumAt(masses: Float64Array, places: ReadonlySet<number>): number {
  let total = 0;
  for (const place of places) total += masses[place] ?? 0;
  return total;
}

/** Tonnes that some economies use. */
export const used = ({ use }: System, users: readonly number[]): number =>
  users.reduce((total, node) => total + (use[node] ?? 0), 0);
/** Tonnes that some economies produce at the first stage. */
export const produced = ({ output }: System, producers: readonly number[]): number =>
  producers.reduce((total, node) => total + (output[node] ?? 0), 0);
