/** The 2025 edition: eight economies and China's destinations, and beside them the world and shares of exports. */
import type { Adapter, Assertion, AssertionInput } from '../../adapter.ts';
import { fileHasRows } from '../../row-count.ts';
import { oecdTiva } from './source.ts';
import { tivaTable } from './table.ts';

/** Values of one indicator by subject and year. */
function valuesOf({ statements }: AssertionInput, object: string): ReadonlyMap<string, number> {
  return new Map(
    statements
      .filter((draft) => draft.object === `indicator:${object}`)
      .map(({ subject, period, value = Number.NaN }) => [`${subject} ${period}`, value]),
  );
}

/** Gross exports are their two parts, in two ways of dividing them. */
export function exportsAre(parts: readonly string[], tolerance: number): Assertion {
  return {
    says: `gross exports are ${parts.join(' and ')}, within ${tolerance} million USD`,
    check(input) {
      const divided = parts.map((part) => valuesOf(input, part));
      const wrong = [...valuesOf(input, 'gross-exports-isic-c26')].filter(([key, whole]) => {
        const sum = divided.reduce((total, part) => total + (part.get(key) ?? Number.NaN), 0);
        return Math.abs(sum - whole) > tolerance;
      });
      return wrong.length === 0 ? undefined : wrong.map(([key]) => key).join(', ');
    },
  };
}

export const destinationsSumToAll: Assertion = {
  says: 'the destinations of China’s value added sum to 100 %, within 0.01',
  check({ statements }) {
    const sum = statements
      .filter(
        ({ object, subject }) => object?.includes('destination-of-chn') === true && subject !== 'group:world',
      )
      .reduce((total, { value = 0 }) => total + value, 0);
    return Math.abs(sum - 100) <= 0.01 ? undefined : `${sum} %`;
  },
};

export function valueAddedIs(subject: string, year: string, millionUsd: number): Assertion {
  return {
    says: `the value added of C26 of ${subject} is ${millionUsd} million USD in ${year}`,
    check(input) {
      const found = valuesOf(input, 'value-added-isic-c26').get(`${subject} ${year}`);
      return Math.round(found ?? Number.NaN) === millionUsd ? undefined : String(found);
    },
  };
}

const common = {
  dataset: 'oecd-tiva',
  source: oecdTiva,
  edition: '2025',
  read: 'copy',
  corrections: [],
  quarantine: [],
  assertions: [],
} as const;
const levels = 'tiva2025_C26_levels_8economies_1995-2022.csv';
const destinations = 'tiva2025_C26_CHN_dva_destination_shares_2018.csv';
const world = 'tiva2025_world_value_added_1995-2022.csv';
const shares = 'tiva2025_C26_exports_6economies_2005-2022.csv';

export const oecdTiva2025: Adapter = {
  ...common,
  id: 'oecd-tiva-2025',
  rawFolder: 'macro/tiva-2025-c26-more',
  // The publisher's own service names its file after the dataflow.
  tables: [tivaTable(/^(tiva2025_C26_(levels|CHN)|OECD\.STI\.PIE).*\.csv$/, levels)],
  pinnedAssertions: [
    fileHasRows(levels, 1344),
    fileHasRows(destinations, 99),
    exportsAre(['intermediate-exports-isic-c26', 'final-exports-isic-c26'], 0.003),
    exportsAre(['domestic-value-added-in-exports-isic-c26', 'foreign-value-added-in-exports-isic-c26'], 2.2),
    destinationsSumToAll,
  ],
};

export const oecdTivaWorld2025: Adapter = {
  ...common,
  id: 'oecd-tiva-world-2025',
  rawFolder: 'macro/tiva-2025-c26-sample',
  tables: [
    tivaTable(/^tiva2025_world.*\.csv$/, world),
    tivaTable(/^tiva2025_C26_exports.*\.csv$/, shares, true),
  ],
  pinnedAssertions: [
    fileHasRows(world, 84),
    fileHasRows(shares, 540),
    valueAddedIs('group:world', '2022', 1550948),
  ],
};
