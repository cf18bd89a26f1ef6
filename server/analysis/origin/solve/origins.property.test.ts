import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrix } from './matrix.ts';
import { type Network, type Prepared, prepare } from './network.ts';
import { destinationsOf, originsOf } from './origins.ts';
import { rings } from './rings.ts';
import { networks, networksOf } from './testing/networks.ts';
import { byElimination, bySeries, type Reference } from './testing/reference.ts';

const indexes = (size: number): readonly number[] => Array.from({ length: size }, (_, index) => index);
const total = (masses: Iterable<number>): number => [...masses].reduce((sum, mass) => sum + mass, 0);
/** Tonnes, to a billionth of a whole: plain elimination itself loses digits where a circle keeps almost nothing. */
const near = (actual: number | undefined, expected: number | undefined, whole = expected ?? 0): void => {
  expect(Math.abs((actual ?? Number.NaN) - (expected ?? Number.NaN))).toBeLessThan(1e-9 * Math.max(1, whole));
};

function expectEqual(prepared: Prepared, { production, unreported, use, shortfall }: Reference): void {
  const { size } = prepared;
  const all = matrix(prepared);
  const whole = total(use);
  for (const user of indexes(size)) {
    near(prepared.use[user], use[user], whole);
    near(prepared.shortfall[user], shortfall[user], whole);
    const origins = originsOf(prepared, user);
    for (const origin of indexes(size)) {
      near(all.production[origin * size + user], production[origin]?.[user], whole);
      near(all.unreported[origin * size + user], unreported[origin]?.[user], whole);
      near(origins.production[origin], production[origin]?.[user], whole);
      near(origins.unreported[origin], unreported[origin]?.[user], whole);
    }
  }
  for (const origin of indexes(size)) {
    const destinations = destinationsOf(prepared, origin);
    for (const user of indexes(size)) {
      near(destinations.production[user], production[origin]?.[user], whole);
      near(destinations.unreported[user], unreported[origin]?.[user], whole);
    }
  }
}

describe('origins of random networks', () => {
  it.each([
    ['plain Gaussian elimination', byElimination],
    ['the series I + A + A² …', bySeries],
  ])('equal %s', (_, reference) => {
    fc.assert(
      fc.property(networks, (network) => {
        const prepared = prepare(network);
        fc.pre(rings(prepared).length === 0);
        expectEqual(prepared, reference(network));
      }),
    );
  });

  it('equal the reference where economies are many and all in one circle', () => {
    const large = fc.integer({ min: 30, max: 50 }).chain(networksOf);
    fc.assert(
      fc.property(large, (network) => {
        const size = network.production.length;
        const circle = indexes(size).map((from) => ({ from, to: (from + 1) % size, mass: 1 + from }));
        const joined = { ...network, flows: [...network.flows, ...circle] };
        const prepared = prepare(joined);
        expect([...prepared.components.start]).toEqual([0, size]);
        expectEqual(prepared, byElimination(joined));
      }),
      { numRuns: 10 },
    );
  });

  it('add up: columns to use, rows to production and to shortfall; nothing is negative', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const prepared = prepare(network);
        const { size, use, production, shortfall } = prepared;
        const cells = matrix(prepared);
        expect([...cells.production, ...cells.unreported].every((mass) => mass >= 0)).toBe(true);
        for (const economy of indexes(size)) {
          const from = originsOf(prepared, economy);
          const to = destinationsOf(prepared, economy);
          near(total(from.production) + total(from.unreported), use[economy]);
          near(total(to.production), production[economy]);
          near(total(to.unreported), shortfall[economy]);
          const column = indexes(size).map((origin) => origin * size + economy);
          near(
            total(column.map((at) => (cells.production[at] ?? 0) + (cells.unreported[at] ?? 0))),
            use[economy],
          );
          near(total(cells.production.subarray(economy * size, (economy + 1) * size)), production[economy]);
          near(total(cells.unreported.subarray(economy * size, (economy + 1) * size)), shortfall[economy]);
        }
      }),
    );
  });

  it('do not depend on the order of the flows or of the economies', () => {
    fc.assert(
      fc.property(
        networks.chain((network) =>
          fc.tuple(
            fc.constant(network),
            shuffled(network.flows),
            shuffled(indexes(network.production.length)),
          ),
        ),
        ([network, flows, order]) => {
          const size = order.length;
          const place = (economy: number): number => order.indexOf(economy);
          const moved: Network = {
            production: Float64Array.from(order, (economy) => network.production[economy] ?? Number.NaN),
            flows: flows.map(({ from, to, mass }) => ({ from: place(from), to: place(to), mass })),
          };
          const [here, there] = [prepare(network), prepare(moved)];
          for (const user of indexes(size)) {
            const [one, other] = [originsOf(here, user), originsOf(there, place(user))];
            for (const origin of indexes(size)) near(other.production[place(origin)], one.production[origin]);
          }
        },
      ),
    );
  });

  it('grow with the unit: kilotonnes or grams give the same shares', () => {
    fc.assert(
      fc.property(networks, fc.constantFrom(1e-9, 1e-3, 7, 1e6, 1e12), (network, factor) => {
        const scaled: Network = {
          production: network.production.map((mass) => mass * factor),
          flows: network.flows.map((flow) => ({ ...flow, mass: flow.mass * factor })),
        };
        const [plain, grown] = [matrix(prepare(network)), matrix(prepare(scaled))];
        for (const [at, mass] of plain.production.entries()) near((grown.production[at] ?? 0) / factor, mass);
      }),
    );
  });

  it('are those of the whole where an economy is split in two and added up again', () => {
    const split = fc.double({ min: 0.05, max: 0.95, noNaN: true });
    fc.assert(
      fc.property(networks, split, (network, part) => {
        const size = network.production.length;
        const halves: Network = {
          production: Float64Array.from([...network.production, (network.production[0] ?? 0) * (1 - part)]),
          flows: network.flows
            .filter(({ from, to }) => from !== to)
            .flatMap((flow) => [
              ...(flow.from === 0 || flow.to === 0
                ? [
                    { ...flow, mass: flow.mass * part },
                    {
                      from: flow.from === 0 ? size : flow.from,
                      to: flow.to === 0 ? size : flow.to,
                      mass: flow.mass * (1 - part),
                    },
                  ]
                : [flow]),
            ]),
        };
        halves.production[0] = (network.production[0] ?? 0) * part;
        const [whole, two] = [matrix(prepare(network)), matrix(prepare(halves))];
        const joined = (origin: number, user: number): number =>
          [origin, ...(origin === 0 ? [size] : [])]
            .flatMap((o) =>
              [user, ...(user === 0 ? [size] : [])].map((u) => two.production[o * two.size + u] ?? 0),
            )
            .reduce((sum, mass) => sum + mass, 0);
        for (const origin of indexes(size)) {
          for (const user of indexes(size))
            near(joined(origin, user), whole.production[origin * size + user]);
        }
      }),
    );
  });
});

function shuffled<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}
