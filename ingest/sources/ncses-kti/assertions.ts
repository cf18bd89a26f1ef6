/** What must come out of the value-added tables: the economies against the publisher's own world. */
import type { Assertion, AssertionInput } from '../../adapter.ts';

interface YearSum {
  world: number;
  economies: number;
  lumps: number;
}

/** Per year: the printed world, the sum of economies, and the sum of the lumps beside them. */
function sums({ statements, entities }: AssertionInput): ReadonlyMap<string, YearSum> {
  const lumps = new Set(entities.filter(({ ownedBy }) => ownedBy !== null).map(({ id }) => id));
  const years = new Map<string, YearSum>();
  for (const { subject, period, value } of statements) {
    const year = years.get(period) ?? { world: 0, economies: 0, lumps: 0 };
    years.set(period, year);
    if (value === undefined) continue;
    if (subject === 'group:world') year.world = value;
    else if (subject.startsWith('economy:')) year.economies += value;
    else if (lumps.has(subject)) year.lumps += value;
  }
  return years;
}

/** Millions of USD that the rounding of some eighty rows may leave; the most found is 7. */
const rounding = 10;

/** @param leftOver what is known to be left over of the printed world, by year, in millions of USD */
export function sumsToWorld(leftOver: Readonly<Record<string, number>>): Assertion {
  const except = Object.entries(leftOver).map(([year, amount]) => `; in ${year} ${amount} are left over`);
  return {
    says: `economies and lumps sum to the printed world in every year, within ${rounding} million USD of rounding${except.join('')}`,
    check(input) {
      const expected = new Map(Object.entries(leftOver));
      const wrong = [...sums(input)].flatMap(([year, { world, economies, lumps }]) => {
        const rest = world - economies - lumps;
        return Math.abs(rest - (expected.get(year) ?? 0)) <= (expected.has(year) ? 0.5 : rounding)
          ? []
          : [`${year}: ${rest} of ${world} left over`];
      });
      return wrong.length === 0 ? undefined : wrong.join('; ');
    },
  };
}

/** A newer file of the layout must at least not hold more than its world. */
export const neverAboveWorld: Assertion = {
  says: 'economies and lumps are not more than the printed world, by over 1 %, in any year',
  check(input) {
    const wrong = [...sums(input)].filter(([, year]) => year.economies + year.lumps > 1.01 * year.world);
    if (wrong.length === 0) return undefined;
    return wrong.map(([year, sum]) => `${year}: ${sum.economies + sum.lumps} of ${sum.world}`).join('; ');
  },
};

export function namesEconomies(count: number): Assertion {
  return {
    says: `${count} economies are named`,
    check({ statements }) {
      const economies = new Set(
        statements.map(({ subject }) => subject).filter((id) => id.startsWith('economy:')),
      );
      return economies.size === count ? undefined : `${economies.size} economies`;
    },
  };
}

export function worldIs(year: string, millionUsd: number): Assertion {
  return {
    says: `the world's value added of ${year} is ${millionUsd} million USD`,
    check({ statements }) {
      const found = statements.find(
        ({ subject, period }) => subject === 'group:world' && period === year,
      )?.value;
      return found === millionUsd ? undefined : String(found);
    },
  };
}

export function hasRows(count: number): Assertion {
  return {
    says: `the table has ${count} rows`,
    check({ rowsRead }) {
      const rows = [...rowsRead.values()].reduce((sum, read) => sum + read, 0);
      return rows === count ? undefined : `${rows} rows`;
    },
  };
}
