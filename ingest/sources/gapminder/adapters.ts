/** Two data sets of Gapminder: economies in figures, and footprints. */
import type { Adapter, Assertion } from '../../adapter.ts';
import { footprintBelowFood } from '../../rules/material-footprint.ts';
import { labourCostInOtherUnit, stockLeapsForAYear } from './quarantine.ts';
import { footprintSeries, macroSeries, type Series, worldFootprint } from './series.ts';
import { gapminderFootprints, gapminderMacro } from './source.ts';
import { tableOf } from './table.ts';

const rowsOf = (list: readonly Series[]): readonly Assertion[] =>
  list.map(({ code, rows }) => ({
    says: `${code} has ${rows} rows`,
    check({ rowsRead }) {
      const read = rowsRead.get(`${code}.csv`) ?? 0;
      return read === rows ? undefined : `${read} rows`;
    },
  }));

export function valueIs(subject: string, indicator: string, year: string, value: number): Assertion {
  return {
    says: `${indicator} of ${subject} is ${value} in ${year}`,
    check({ statements }) {
      const found = statements.find(
        (draft) =>
          draft.subject === subject && draft.object === `indicator:${indicator}` && draft.period === year,
      );
      return found?.value === value ? undefined : String(found?.value);
    },
  };
}

/** The economies of 2019 leave 1.3 % of the world's materials over. */
export const economiesBelowWorld: Assertion = {
  says: 'the material footprints of 2019 sum to 95.1 Gt, of 96.4 Gt of the world',
  check({ statements }) {
    let [economies, world] = [0, 0];
    for (const { subject, object, period, value = 0 } of statements) {
      if (object !== 'indicator:material-footprint' || period !== '2019') continue;
      if (subject === 'group:world') world = value;
      else economies += value;
    }
    const found = `${(economies / 1e9).toFixed(1)} of ${(world / 1e9).toFixed(1)}`;
    return found === '95.1 of 96.4' ? undefined : `${found} Gt`;
  },
};

const common = {
  read: 'copy',
  tableFormat: 'parquet',
  corrections: [],
  assertions: [],
} as const;
const income = 'gross-national-income-per-person-atlas';

export const gapminderMacro2026: Adapter = {
  ...common,
  id: 'gapminder-macro-2026-03',
  dataset: 'gapminder-macro',
  source: gapminderMacro,
  edition: '2026-03',
  rawFolder: 'macro/gapminder-macro',
  tables: macroSeries.map((series) => tableOf(series, 'geo')),
  quarantine: [stockLeapsForAYear, labourCostInOtherUnit],
  pinnedAssertions: [
    ...rowsOf(macroSeries),
    valueIs('economy:COD', income, '2024', 670),
    valueIs('economy:CHN', income, '2024', 13660),
    valueIs('economy:USA', income, '2024', 83490),
    valueIs('economy:COD', 'human-development-index', '2023', 0.522),
  ],
};

export const gapminderFootprints2026: Adapter = {
  ...common,
  id: 'gapminder-footprints-2026-07',
  dataset: 'gapminder-footprints',
  source: gapminderFootprints,
  edition: '2026-07',
  rawFolder: 'macro/gapminder-fasttrack',
  tables: [...footprintSeries.map((series) => tableOf(series, 'country')), tableOf(worldFootprint, 'global')],
  quarantine: [footprintBelowFood],
  pinnedAssertions: [...rowsOf([...footprintSeries, worldFootprint]), economiesBelowWorld],
};
