/** Phones, internet and computers by economy and year, a file a series, as Gapminder keeps them. */
import type { Adapter, Assertion, InputTable } from '../../adapter.ts';
import { figureOf, periodOf } from '../../readers/cell.ts';
import { edition, gapminderIctSource } from './source.ts';

interface Series {
  readonly code: string;
  readonly meaning: string;
  readonly indicator: string;
  readonly unit: 'count' | 'per100persons' | 'percent';
  readonly rows: number;
}

const series: readonly Series[] = [
  {
    ...{ code: 'broadband_subscribers', meaning: 'Fixed broadband subscriptions', rows: 4135 },
    ...{ indicator: 'fixed-broadband-subscriptions', unit: 'count' },
  },
  {
    ...{ code: 'cell_phones_per_100_people', meaning: 'Mobile subscriptions per 100 persons', rows: 10350 },
    ...{ indicator: 'mobile-subscriptions', unit: 'per100persons' },
  },
  {
    ...{ code: 'cell_phones_total', meaning: 'Mobile subscriptions', rows: 10374 },
    ...{ indicator: 'mobile-subscriptions', unit: 'count' },
  },
  {
    ...{ code: 'internet_users', meaning: 'Share of persons who use the internet', rows: 6024 },
    ...{ indicator: 'internet-use', unit: 'percent' },
  },
  {
    ...{ code: 'personal_computers_per_100_people', meaning: 'Computers per 100 persons', rows: 2196 },
    ...{ indicator: 'personal-computers', unit: 'per100persons' },
  },
  {
    ...{ code: 'personal_computers_total', meaning: 'Personal computers', rows: 2202 },
    ...{ indicator: 'personal-computers', unit: 'count' },
  },
];

/** Ids of Gapminder that are not the three-letter code in small letters. */
const ownIds: ReadonlyMap<string, string> = new Map([
  ['hos', 'VAT'],
  ['kos', 'XKX'],
  ['nld_curacao', 'CUW'],
]);

function tableOf({ code, meaning, indicator, unit }: Series): InputTable {
  const fileName = `ddf--datapoints--${code}--by--geo--time.csv`;
  return {
    file: new RegExp(`^${fileName.replaceAll('.', '\\.')}$`),
    fileName,
    layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
    columns: {
      geo: { is: 'place', meaning: 'Three-letter code in small letters, or an id of Gapminder' },
      time: { is: 'term', meaning: 'Calendar year' },
      [code]: { is: 'figure', meaning, unit },
    },
    key: ['geo', 'time'],
    row(row, emit) {
      const geo = row.text('geo');
      const figure = figureOf(row, code);
      if (figure === undefined) {
        emit.drop(row, 'no figure');
        return;
      }
      emit.statement({
        subject: { kind: 'economy', system: 'iso3', code: ownIds.get(geo) ?? geo.toUpperCase() },
        predicate: 'hasIndicator',
        object: `indicator:${indicator}`,
        stage: 'use',
        period: periodOf(row, 'time').period,
        ...figure,
        unit,
        status: 'reported',
        locator: `${code}, ${geo}, ${row.text('time')}`,
      });
    },
  };
}

/** A value as the publisher prints it. */
function printed(subject: string, period: string, least: number, most: number): Assertion {
  return {
    says: `${subject} had ${least} to ${most} mobile subscriptions in ${period}`,
    check({ statements }) {
      const found = statements.find(
        (draft) =>
          draft.subject === subject &&
          draft.period === period &&
          draft.object === 'indicator:mobile-subscriptions' &&
          draft.unit === 'count',
      );
      const value = found?.value ?? Number.NaN;
      return value >= least && value <= most ? undefined : `${value}`;
    },
  };
}

export const gapminderIct: Adapter = {
  id: 'gapminder-ict',
  dataset: 'gapminder-ict',
  source: gapminderIctSource,
  edition,
  read: 'copy',
  rawFolder: 'use/gapminder-ict',
  tableFormat: 'parquet',
  tables: series.map(tableOf),
  corrections: [],
  quarantine: [
    {
      id: 'share-above-whole',
      applies: ({ unit, value }) =>
        unit === 'percent' && value !== undefined && value > 100 ? 'more than all persons' : undefined,
    },
  ],
  assertions: [],
  pinnedAssertions: [
    ...series.map(({ code, rows }) => ({
      says: `${code} has ${rows} rows`,
      check({ rowsRead }: { readonly rowsRead: ReadonlyMap<string, number> }) {
        const found = rowsRead.get(`ddf--datapoints--${code}--by--geo--time.csv`);
        return found === rows ? undefined : `${found} rows`;
      },
    })),
    printed('economy:CHN', '2023', 1.823e9, 1.825e9),
    printed('economy:IND', '2023', 1.158e9, 1.16e9),
    printed('economy:USA', '2023', 385e6, 387e6),
  ],
};
