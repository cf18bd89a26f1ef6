/** The three editions. They revise each other, so each stands alone: no series runs from one into the next. */
import type { Adapter } from '../../adapter.ts';
import { hasRows, namesEconomies, neverAboveWorld, sumsToWorld, worldIs } from './assertions.ts';
import { industryTable } from './industry-table.ts';
import { regionTable } from './region-table.ts';
import { ncsesKti } from './source.ts';

const common = {
  dataset: 'ncses-kti',
  source: ncsesKti,
  read: 'copy',
  corrections: [],
  quarantine: [],
  assertions: [neverAboveWorld],
} as const;
const rawFolder = 'macro/ncses-electronics-value-added';

export const ncsesKti2020: Adapter = {
  ...common,
  id: 'ncses-kti-2020',
  edition: '2020',
  rawFolder: `${rawFolder}/1981`,
  tables: [
    regionTable({
      edition: '2020',
      tableId: '1981',
      printedNumber: 'S6-7',
      years: [2002, 2018],
      notes: new Map(),
    }),
  ],
  // The 472 are the row of North America, 471 larger than its three economies, and rounding.
  pinnedAssertions: [hasRows(84), namesEconomies(74), sumsToWorld({ '2018': 472 }), worldIs('2018', 1185851)],
};

export const ncsesKti2022: Adapter = {
  ...common,
  id: 'ncses-kti-2022',
  edition: '2022',
  rawFolder: `${rawFolder}/6245`,
  tables: [
    regionTable({
      edition: '2022',
      tableId: '6245',
      printedNumber: 'SKTI-10',
      years: [2002, 2019],
      notes: new Map([
        ['China', 'Includes Hong Kong.'],
        ['EU', 'Without the United Kingdom in all years.'],
      ]),
    }),
  ],
  pinnedAssertions: [hasRows(51), namesEconomies(35), sumsToWorld({}), worldIs('2019', 1255021)],
};

export const ncsesKti2024: Adapter = {
  ...common,
  id: 'ncses-kti-2024',
  edition: '2024',
  rawFolder: `${rawFolder}/10758`,
  tables: [industryTable],
  // Taiwan, Singapore and others are not named: about a fifth of the world is left over, on purpose.
  pinnedAssertions: [hasRows(288), namesEconomies(10), worldIs('2022', 1539262)],
};
