/** The books of 2012–2016 and 2017–2021 of World Mineral Production, as one sheet: a row a metal and country. */
import type { Adapter, Assertion, ColumnRule } from '../../../adapter.ts';
import { noWorldRow } from '../assertions.ts';
import { bgsWms } from '../source.ts';
import { readRow, refinedCopperOfFinland, severalRowsOfOneCountry, years } from './row.ts';

const fileName = 'BGS_2012-2021_sheet.csv';

function sumIs(predicate: string, material: string, period: string, unit: string, sum: number): Assertion {
  const name = `${predicate} material:${material} in ${period}`;
  return {
    says: `the countries’ ${name} sums to ${sum} ${unit}`,
    check({ statements }) {
      const found = statements
        .filter(
          (draft) =>
            draft.predicate === predicate &&
            draft.object === `material:${material}` &&
            draft.period === period &&
            draft.unit === unit &&
            draft.quarantine === undefined,
        )
        .reduce((total, draft) => total + (draft.value ?? 0), 0);
      return Math.round(found) === sum ? undefined : `${name}: ${found} ${unit}`;
    },
  };
}

function valueIs(subject: string, material: string, value: number): Assertion {
  return {
    says: `${subject} extracted ${value} of ${material} in 2021`,
    check({ statements }) {
      const found = statements.filter(
        (draft) =>
          draft.subject === subject &&
          draft.predicate === 'extracts' &&
          draft.object === `material:${material}` &&
          draft.period === '2021',
      );
      return found.length === 1 && found[0]?.value === value
        ? undefined
        : found.map((draft) => String(draft.value)).join(', ') || 'no statement';
    },
  };
}

const rows: Assertion = {
  says: `${fileName} has 1506 rows`,
  check: ({ rowsRead }) =>
    rowsRead.get(fileName) === 1506 ? undefined : `${rowsRead.get(fileName) ?? 0} rows`,
};

const yearColumns: Record<string, ColumnRule> = Object.fromEntries(
  years.map((year): [string, ColumnRule] => [
    `Year ${year}`,
    { is: 'figure', meaning: `output in ${year}`, unit: 'declared by metal' },
  ]),
);

export const bgsWms2021: Adapter = {
  id: 'bgs-wms-2021',
  dataset: 'bgs-wms',
  source: bgsWms,
  edition: '2021',
  read: 'secondary',
  rawFolder: 'refining/bgs-2012-2021-premise',
  tables: [
    {
      file: /^BGS_2012-2021_sheet\.csv$/i,
      fileName,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        Metal: { is: 'term', meaning: 'commodity and stage, such as "Tin, smelter"; padded with blanks' },
        Country: { is: 'place', meaning: 'name of the country; "Congo" is the Republic of the Congo' },
        ...yearColumns,
        Sum_2017_2021: { ignored: 'sum of five years, made by whoever made the sheet' },
        Share_2017_2021: { ignored: 'share of the country in that sum, made by whoever made the sheet' },
      },
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [severalRowsOfOneCountry, refinedCopperOfFinland],
  assertions: [noWorldRow],
  pinnedAssertions: [
    rows,
    sumIs('smelts', 'tin', '2021', 't:contained', 382_947),
    sumIs('smelts', 'aluminium', '2021', 't:contained', 66_976_686),
    sumIs('refines', 'zinc', '2021', 't:contained', 13_987_191),
    sumIs('refines', 'indium', '2021', 't:contained', 798),
    sumIs('extracts', 'tungsten', '2021', 't:contained', 100_669),
    sumIs('extracts', 'gold', '2021', 'kg:contained', 3_277_844),
    valueIs('economy:COD', 'cobalt', 93_011),
    valueIs('economy:COD', 'gold', 42_000),
    valueIs('economy:COG', 'gold', 150),
  ],
};
