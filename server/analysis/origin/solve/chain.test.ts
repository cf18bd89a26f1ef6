import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Chain,
  type ChainStage,
  chainedDestinations,
  chainedOrigins,
  matchedPart,
  type UnknownKind,
} from './chain.ts';
import { type Flow, prepare } from './network.ts';
import { originsOfUse } from './origins.ts';
import { networksOf } from './testing/networks.ts';

const kinds: readonly UnknownKind[] = ['lumped', 'exceeds-listed', 'stage-not-covered'];
const total = (masses: Iterable<number>): number => [...masses].reduce((sum, mass) => sum + mass, 0);

function stage(
  production: readonly number[],
  flows: readonly (readonly [number, number, number])[],
  lumps: readonly number[] = [],
): ChainStage {
  return {
    prepared: prepare({
      production: Float64Array.from(production),
      flows: flows.map(([from, to, mass]): Flow => ({ from, to, mass })),
    }),
    isLump: (economy) => lumps.includes(economy),
    shortfallKind: (economy) => ((production[economy] ?? 0) > 0 ? 'exceeds-listed' : 'stage-not-covered'),
  };
}

describe('a chain worked by hand', () => {
  // A mines 100 and sends 60 to B, which mines none; ore used: A 40, B 60. A refines 40, B 80 (20 of it from no ore),
  // C 10 without any ore. B sends 40 of its 80 to C, which sends nothing on and so uses 50.
  const chain: Chain = {
    ore: stage([100, 0, 0], [[0, 1, 60]]),
    metal: stage([40, 80, 10], [[1, 2, 40]]),
  };

  it('gives the mine of the metal only as far as ore explains it', () => {
    expect([0, 1, 2].map((economy) => matchedPart(chain, economy))).toEqual([1, 0.75, 0]);
    const { mined, unmatched, unknownOre, unknownMetal } = chainedOrigins(chain, 2);
    expect([...mined]).toEqual([30, 0, 0]);
    expect([...unmatched]).toEqual([0, 10, 10]);
    expect(unknownOre).toEqual({ lumped: 0, 'exceeds-listed': 0, 'stage-not-covered': 0 });
    expect(unknownMetal).toEqual({ lumped: 0, 'exceeds-listed': 0, 'stage-not-covered': 0 });
  });

  it('gives the users of the metal of one mine', () => {
    // A's 40 stay; B's 60 become 60 of its 80, half of which goes to C.
    const { used, unmatched } = chainedDestinations(chain, 0);
    expect([...used]).toEqual([40, 30, 30]);
    expect([...unmatched]).toEqual([0, 0, 0]);
  });

  it('leaves ore beyond what was refined where it was used', () => {
    const { used, unmatched } = chainedDestinations({ ...chain, metal: stage([10, 60, 0], []) }, 0);
    expect([...used]).toEqual([10, 60, 0]);
    expect([...unmatched]).toEqual([30, 0, 0]);
  });
});

describe('the three kinds of unknown', () => {
  it('stay apart and at their stage', () => {
    // Ore: B lists 10 and sends 30 to C (20 beyond), D lists none and sends 15, the lump E sends 5: C uses 50.
    // Metal: C refines 100, half of it from that ore; A lists 1 and sends 21 to C, D sends 8: C uses 129, of which
    // its own 100, A 1, unknown 20 and 8. The lump E refines 7 and sends them to C as well: 136.
    const chain: Chain = {
      ore: stage(
        [0, 10, 0, 0, 5],
        [
          [1, 2, 30],
          [3, 2, 15],
          [4, 2, 5],
        ],
        [4],
      ),
      metal: stage(
        [1, 0, 100, 0, 7],
        [
          [0, 2, 21],
          [3, 2, 8],
          [4, 2, 7],
        ],
        [4],
      ),
    };
    const { mined, unmatched, unknownOre, unknownMetal } = chainedOrigins(chain, 2);
    expect(unknownMetal).toEqual({ lumped: 7, 'exceeds-listed': 20, 'stage-not-covered': 8 });
    expect(unknownOre.lumped).toBeCloseTo(5, 9);
    expect(unknownOre['exceeds-listed']).toBeCloseTo(20, 9);
    expect(unknownOre['stage-not-covered']).toBeCloseTo(15, 9);
    expect(mined[1]).toBeCloseTo(10, 9);
    expect([...unmatched]).toEqual([1, 0, 50, 0, 0]);
    expect(total(mined) + total(unmatched) + 40 + 35).toBeCloseTo(136, 9);
  });
});

describe('random chains', () => {
  const chains: fc.Arbitrary<Chain> = fc.integer({ min: 1, max: 8 }).chain((size) => {
    const stages = fc
      .tuple(
        networksOf(size),
        fc.array(fc.boolean(), { minLength: size, maxLength: size }),
        fc.array(fc.constantFrom(...kinds), { minLength: size, maxLength: size }),
      )
      .map(
        ([network, lumps, names]): ChainStage => ({
          prepared: prepare(network),
          isLump: (economy) => lumps[economy] === true && economy % 3 === 0,
          shortfallKind: (economy) => names[economy] ?? 'lumped',
        }),
      );
    return fc.record({ ore: stages, metal: stages });
  });
  const near = (actual: number, expected: number): void => {
    expect(Math.abs(actual - expected)).toBeLessThan(1e-9 * Math.max(1, expected));
  };
  const economies = ({ ore }: Chain): readonly number[] =>
    Array.from({ length: ore.prepared.size }, (_, i) => i);

  it('add up to what the consumer uses, with nothing negative', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        for (const consumer of economies(chain)) {
          const { mined, unmatched, unknownOre, unknownMetal } = chainedOrigins(chain, consumer);
          const parts = [
            ...mined,
            ...unmatched,
            ...Object.values(unknownOre),
            ...Object.values(unknownMetal),
          ];
          expect(parts.every((mass) => mass >= 0)).toBe(true);
          const use = chain.metal.prepared.use[consumer] ?? Number.NaN;
          near(total(parts), use);
          if (use > 0) near(total(parts.map((mass) => mass / use)), 1);
        }
      }),
    );
  });

  it('conserve each kind of unknown at each stage', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const { ore, metal } = chain;
        const all = economies(chain).map((consumer) => chainedOrigins(chain, consumer));
        // Metal: all that lumps refined and all that left without an origin is used by somebody.
        const entering = (
          of: ChainStage,
          production: Float64Array,
          unreported: Float64Array,
          kind: UnknownKind,
        ) =>
          total(
            economies(chain).map((economy) =>
              of.shortfallKind(economy) === kind ? (unreported[economy] ?? 0) : 0,
            ),
          ) +
          (kind === 'lumped'
            ? total(economies(chain).map((economy) => (of.isLump(economy) ? (production[economy] ?? 0) : 0)))
            : 0);
        // Ore: that of the feed of all named refining economies.
        const feed = Float64Array.from(economies(chain), (economy) =>
          metal.isLump(economy)
            ? 0
            : Math.min(ore.prepared.use[economy] ?? 0, metal.prepared.production[economy] ?? 0),
        );
        const fed = originsOfUse(ore.prepared, feed);
        for (const kind of kinds) {
          near(
            total(all.map(({ unknownMetal }) => unknownMetal[kind])),
            entering(metal, metal.prepared.production, metal.prepared.shortfall, kind),
          );
          near(
            total(all.map(({ unknownOre }) => unknownOre[kind])),
            entering(ore, fed.production, fed.unreported, kind),
          );
        }
      }),
    );
  });

  it('tell the same from the mine and from the user', () => {
    fc.assert(
      fc.property(chains, (drawn) => {
        const named = (of: ChainStage): ChainStage => ({ ...of, isLump: () => false });
        const chain = { ore: named(drawn.ore), metal: named(drawn.metal) };
        const origins = economies(chain).map((consumer) => chainedOrigins(chain, consumer).mined);
        for (const producer of economies(chain)) {
          const { used, unmatched } = chainedDestinations(chain, producer);
          for (const consumer of economies(chain))
            near(used[consumer] ?? Number.NaN, origins[consumer]?.[producer] ?? Number.NaN);
          near(total(used) + total(unmatched), chain.ore.prepared.production[producer] ?? Number.NaN);
        }
      }),
    );
  });

  it('refuse stages of different economies', () => {
    const chain = { ore: stage([1], []), metal: stage([1, 2], []) };
    expect(() => chainedOrigins(chain, 0)).toThrow(
      '1 economies at the stage of ore, 2 at the stage of metal',
    );
    expect(() => chainedDestinations(chain, 0)).toThrow('expected the same');
  });
});
