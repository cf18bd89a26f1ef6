/** Results computed from the release of 2013: what economies add to electrical and optical equipment. */
import type { Adapter, Assertion, AssertionInput, QuarantineRule } from '../../adapter.ts';
import { fileHasRows } from '../../row-count.ts';
import { wiod } from './source.ts';
import { completionTable, economiesTable, sectorTable } from './tables.ts';

const sum = ({ statements }: AssertionInput, isCounted: (object: string) => boolean, year: string): number =>
  statements
    .filter(({ object, period }) => object !== undefined && period === year && isCounted(object))
    .reduce((total, { value = 0 }) => total + value, 0);

/** Final output of China in the world table of 2011: the parts of all economies are the whole. */
export const completedInChina: Assertion = {
  says: 'value added in what China completes sums to its final output of 635,804 million USD in 2011, within 50',
  check(input) {
    const found = sum(input, (object) => object.endsWith('completed-in-chn'), '2011');
    return Math.abs(found - 635804) <= 50 ? undefined : `${found} million USD`;
  },
};

/** The same whole, divided by economy and by economy and sector. */
export const sectorsSumToAll: Assertion = {
  says: 'groups of sectors sum to the value added in all final goods, within 0.01 %, in 1995 and 2011',
  check(input) {
    const wrong = ['1995', '2011'].filter((year) => {
      const bySector = sum(input, (object) => object.includes('wiod-c14-from-'), year);
      const byEconomy = sum(input, (object) => object.endsWith('income-in-all'), year);
      return !(Math.abs(bySector / byEconomy - 1) <= 0.0001);
    });
    return wrong.length === 0 ? undefined : wrong.join(', ');
  },
};

/** Subsidies larger than wages and profits, or a balancing of the table: no part of a whole. */
const belowZero: QuarantineRule = {
  id: 'value-added-below-zero',
  applies: ({ predicate, value }) =>
    predicate === 'capturesValue' && value !== undefined && value < 0
      ? `${value} million USD of value added: below zero, so that it is no part of a whole.`
      : undefined,
};

export const wiod2013: Adapter = {
  id: 'wiod-2013',
  dataset: 'wiod-2013',
  source: wiod,
  edition: '2013',
  read: 'copy',
  rawFolder: 'macro/wiod-2013/derived',
  tableFormat: 'parquet',
  tables: [economiesTable, completionTable, sectorTable],
  corrections: [],
  quarantine: [belowZero],
  assertions: [],
  pinnedAssertions: [
    fileHasRows('c14_by_country_year.csv', 697),
    fileHasRows('c14_final_goods_va_origin.csv', 22597),
    fileHasRows('c14_final_goods_va_origin_sector.csv', 4182),
    completedInChina,
    sectorsSumToAll,
  ],
};
