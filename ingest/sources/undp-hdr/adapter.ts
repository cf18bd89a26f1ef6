/** A row an economy, a column a series and year: the wide table of the Human Development Report Office. */
import Big from 'big.js';
import type { Status } from '../../../schema/status.ts';
import type { Adapter, Assertion, ColumnRule, Emit, Reference, Row } from '../../adapter.ts';
import { figureOf } from '../../readers/cell.ts';
import { footprintBelowFood } from '../../rules/material-footprint.ts';
import { undpHdr } from './source.ts';

interface Series {
  readonly code: string;
  readonly meaning: string;
  readonly object: string;
  readonly unit: 'score' | 'USD/person:ppp-2017' | 't/person:gross' | 't/person:co2' | 'count';
  readonly status: Status;
  readonly first: number;
  /** How many of the unit one printed is. */
  readonly times?: number;
}

const [first, last] = [1990, 2022];
const score = (code: string, meaning: string, object: string, from = first): Series => ({
  code,
  meaning,
  object: `indicator:${object}`,
  unit: 'score',
  status: 'reported',
  first: from,
});

const series: readonly Series[] = [
  score('hdi', 'Human development index', 'human-development-index'),
  score('ihdi', 'The same, less what inequality takes', 'inequality-adjusted-human-development-index', 2010),
  score('gii', 'Gender inequality index', 'gender-inequality-index'),
  {
    ...score('gnipc', 'Gross national income a person', 'gross-national-income-per-person'),
    unit: 'USD/person:ppp-2017',
  },
  {
    ...score('co2_prod', 'Carbon dioxide of production a person', 'carbon-dioxide-per-person'),
    unit: 't/person:co2',
    status: 'estimated',
  },
  {
    ...score('mf', 'Material footprint a person', 'material-footprint-per-person'),
    unit: 't/person:gross',
    status: 'estimated',
  },
  {
    ...score('pop_total', 'Population in millions', 'population'),
    unit: 'count',
    status: 'estimated',
    times: 1_000_000,
  },
];

const part = 'a part of an index that is read, or the same by sex';
/** Series that are passed over, with their first year. */
const leftOut: readonly (readonly [code: string, from: number, why: string])[] = [
  ...'le eys mys gdi hdi_f le_f eys_f mys_f gni_pc_f hdi_m le_m eys_m mys_m gni_pc_m mmr abr se_f se_m pr_f pr_m lfpr_f lfpr_m phdi diff_hdi_phdi'
    .split(' ')
    .map((code) => [code, first, part] as const),
  ...'coef_ineq loss ineq_le ineq_edu ineq_inc'.split(' ').map((code) => [code, 2010, part] as const),
];

const yearsFrom = (from: number): readonly number[] =>
  Array.from({ length: last - from + 1 }, (_, place) => from + place);

const columns: Record<string, ColumnRule> = {
  iso3: { is: 'place', meaning: 'Three-letter code, or ZZ and a letter for a group' },
  country: { ignored: 'the name of the economy, whose code is read' },
  hdicode: { ignored: 'follows from the index' },
  region: { ignored: 'a region of the publisher' },
  ...Object.fromEntries(
    ['hdi_rank', 'gdi_group', 'gii_rank', 'rankdiff_hdi_phdi'].map((code) => [
      `${code}_${last}`,
      { ignored: 'a rank or class, which follows from the index' },
    ]),
  ),
};
for (const { code, meaning, unit, first: from } of series)
  for (const year of yearsFrom(from))
    columns[`${code}_${year}`] = { is: 'figure', meaning: `${meaning}, ${year}`, unit };
for (const [code, from, ignored] of leftOut)
  for (const year of yearsFrom(from)) columns[`${code}_${year}`] = { ignored };

function subjectOf(code: string): Reference | undefined {
  if (code === 'ZZK.WORLD') return 'group:world';
  return code.startsWith('ZZ') ? undefined : { kind: 'economy', system: 'iso3', code };
}

function readRow(row: Row, emit: Emit): void {
  const code = row.text('iso3');
  const subject = subjectOf(code);
  if (subject === undefined) {
    emit.drop(row, 'a group of economies that have rows of their own');
    return;
  }
  for (const { code: name, object, unit, status, first: from, times = 1 } of series)
    for (const year of yearsFrom(from)) {
      const figure = figureOf(row, `${name}_${year}`);
      if (figure?.value === undefined) continue;
      emit.statement({
        subject,
        predicate: 'hasIndicator',
        object,
        period: String(year),
        value: Big(figure.value).times(times).toNumber(),
        unit,
        status,
        locator: `${code}, ${name}_${year}`,
      });
    }
}

export function indexIs(subject: string, value: number): Assertion {
  return {
    says: `the human development index of ${subject} is ${value} in ${last}`,
    check({ statements }) {
      const found = statements.find(
        (draft) =>
          draft.subject === subject &&
          draft.object === 'indicator:human-development-index' &&
          draft.period === String(last),
      );
      return found?.value === value ? undefined : String(found?.value);
    },
  };
}

export const undpHdr2023: Adapter = {
  id: 'undp-hdr-2023-24',
  dataset: 'undp-hdr',
  source: undpHdr,
  edition: '2023-24',
  read: 'copy',
  rawFolder: 'macro/hdr-2023-24',
  tableFormat: 'parquet',
  tables: [
    {
      file: /^HDR.*Composite_indices_complete_time_series.*\.csv$/,
      fileName: 'HDR23-24_Composite_indices_complete_time_series.csv',
      layout: { format: 'csv', encoding: 'iso-8859-1', delimiter: ',' },
      columns,
      key: ['iso3'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [footprintBelowFood],
  assertions: [],
  pinnedAssertions: [
    {
      says: 'the file has 206 rows',
      check({ rowsRead }) {
        const [read] = rowsRead.values();
        return read === 206 ? undefined : `${read} rows`;
      },
    },
    indexIs('economy:USA', 0.927),
    indexIs('economy:CHN', 0.788),
    indexIs('economy:COD', 0.481),
  ],
};
