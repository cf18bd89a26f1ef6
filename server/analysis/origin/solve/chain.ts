/** Two stages one after the other: from the mine of one economy to the user of metal in another, for matched feed. */
import { isIndex, type Prepared } from './network.ts';
import { destinationsOfOutput, originsOfUse } from './origins.ts';

/** Why an origin is unknown: three kinds that are never put into one heap. */
export type UnknownKind = 'lumped' | 'exceeds-listed' | 'stage-not-covered';

export interface ChainStage {
  readonly prepared: Prepared;
  /** Whether this entry is the publisher's rest ("Other countries"), whose production has no place. */
  readonly isLump: (economy: number) => boolean;
  /** Why nobody knows the origin of what leaves this economy beyond what it has. */
  readonly shortfallKind: (economy: number) => UnknownKind;
}

/** Both stages count the same economies in one order and the same content in tonnes. */
export interface Chain {
  /** Ore mined and ore used. */
  readonly ore: ChainStage;
  /** Metal refined and metal used. */
  readonly metal: ChainStage;
}

/** Tonnes by kind. */
export type Unknowns = Readonly<Record<UnknownKind, number>>;

/** Tonnes of metal that one economy uses; all parts together are its use. */
export interface ChainedOrigins {
  /** By the economy that mined the ore. */
  readonly mined: Float64Array;
  /** Scrap, blister or unmatched feed, by the economy that refined it. */
  readonly unmatched: Float64Array;
  /** Refined from ore that an economy had, whose origin is not known. */
  readonly unknownOre: Unknowns;
  /** Refined nobody knows where. */
  readonly unknownMetal: Unknowns;
}

/** Tonnes that one economy mined; all parts together are its production. */
export interface ChainedDestinations {
  /** By the economy that uses the metal. */
  readonly used: Float64Array;
  /** Ore beyond what the economy that used it refined, by that economy. */
  readonly unmatched: Float64Array;
}

/**
 * Who mined the metal that one economy uses. Metal of a refining economy comes from its ore only as far as the ore
 * that it used goes: `min(ore used, refined) / refined`; the rest is scrap, blister or unmatched feed. Without that
 * rule an economy that refines scrap would take the origin of a few tonnes of ore for all of its metal.
 * @throws RangeError if there is no such economy, or if the stages do not count the same economies
 */
export function chainedOrigins(chain: Chain, consumer: number): ChainedOrigins {
  return chainedOriginsOfUse(chain, single('chainedOrigins', consumer, chain.metal.prepared.use));
}

/**
 * The same of several uses at once.
 * @param used tonnes of metal by economy, each at most its use
 * @throws RangeError if an economy that uses nothing is given a use, or if the stages do not count the same economies
 */
export function chainedOriginsOfUse(chain: Chain, used: Float64Array): ChainedOrigins {
  const { ore, metal } = checked(chain);
  const refined = originsOfUse(metal.prepared, used);
  const unknownMetal = noUnknowns();
  const named = apart(metal, refined.production, unknownMetal);
  addShortfalls(metal, refined.unreported, unknownMetal);
  const feed = named.map((mass, economy) => mass * matchedPart(chain, economy));
  const mined = originsOfUse(ore.prepared, feed);
  const unknownOre = noUnknowns();
  addShortfalls(ore, mined.unreported, unknownOre);
  return {
    mined: apart(ore, mined.production, unknownOre),
    unmatched: named.map((mass, economy) => Math.max(0, mass - (feed[economy] as number))),
    unknownOre,
    unknownMetal,
  };
}

/**
 * Who uses the metal from the ore of one mining economy, again for matched feed: of ore that an economy used, as
 * much goes on as it refined.
 * @throws RangeError if there is no such economy, or if the stages do not count the same economies
 */
export function chainedDestinations(chain: Chain, producer: number): ChainedDestinations {
  return chainedDestinationsOfOutput(
    chain,
    single('chainedDestinations', producer, chain.ore.prepared.production),
  );
}

/**
 * The same of several outputs at once.
 * @param output tonnes of ore by economy, each at most its production
 * @throws RangeError if an economy that mines nothing is given an output, or if the stages do not count the same economies
 */
export function chainedDestinationsOfOutput(chain: Chain, output: Float64Array): ChainedDestinations {
  const { ore, metal } = checked(chain);
  const fed = destinationsOfOutput(ore.prepared, output);
  const refined = fed.map((mass, economy) => mass * refinedPart(chain, economy));
  return {
    used: destinationsOfOutput(metal.prepared, refined),
    unmatched: fed.map((mass, economy) => Math.max(0, mass - (refined[economy] as number))),
  };
}

function single(name: string, economy: number, of: Float64Array): Float64Array {
  if (!isIndex(economy, of.length)) {
    throw new RangeError(`${name}: there is no economy ${economy}; expected 0 to ${of.length - 1}`);
  }
  const one = new Float64Array(of.length);
  one[economy] = of[economy] as number;
  return one;
}

/** Part of an economy's refined metal that its ore explains. */
export function matchedPart({ ore, metal }: Chain, economy: number): number {
  return part(ore.prepared.use[economy], metal.prepared.production[economy]);
}

/** Part of the ore used in an economy that its refined metal explains. */
function refinedPart({ ore, metal }: Chain, economy: number): number {
  return part(metal.prepared.production[economy], ore.prepared.use[economy]);
}

function part(has = 0, of = 0): number {
  return of > 0 ? Math.min(1, has / of) : 0;
}

function checked(chain: Chain): Chain {
  const [ore, metal] = [chain.ore.prepared.size, chain.metal.prepared.size];
  if (ore === metal) return chain;
  throw new RangeError(
    `chain: ${ore} economies at the stage of ore, ${metal} at the stage of metal; expected the same`,
  );
}

type Counted = Record<UnknownKind, number>;

const noUnknowns = (): Counted => ({ lumped: 0, 'exceeds-listed': 0, 'stage-not-covered': 0 });

/** Production of named economies; that of a lump goes to the unknowns. */
function apart({ isLump }: ChainStage, production: Float64Array, unknowns: Counted): Float64Array {
  return production.map((mass, economy) => {
    if (mass === 0 || !isLump(economy)) return mass;
    unknowns.lumped += mass;
    return 0;
  });
}

function addShortfalls({ shortfallKind }: ChainStage, unreported: Float64Array, unknowns: Counted): void {
  for (const [economy, mass] of unreported.entries()) {
    if (mass > 0) unknowns[shortfallKind(economy)] += mass;
  }
}
