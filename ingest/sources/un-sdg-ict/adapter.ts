/** Who owns a phone, uses the internet and lives within reach of a network: release of December 2023. */
import type { Adapter, Assertion } from '../../adapter.ts';
import { series, tableOf } from './series.ts';
import { edition, fileNames, type SeriesCode, unSdgIctSource } from './source.ts';

const rowCounts: Readonly<Record<SeriesCode, number>> = {
  ...{ it_mob_2gntwk: 3533, it_mob_3gntwk: 2509, it_mob_4gntwk: 1894, it_mob_own: 1116 },
  ...{ it_net_bbnd: 9038, it_net_bbndn: 8683, it_use_ii99: 7504 },
};

/** A share of the world as the publisher prints it. */
function ofWorld(indicator: string, period: string, value: number): Assertion {
  return {
    says: `the world has ${value} % of ${indicator} in ${period}`,
    check({ statements }) {
      const found = statements.find(
        (draft) =>
          draft.subject === 'group:world' &&
          draft.object === `indicator:${indicator}` &&
          draft.period === period &&
          draft.unit === 'percent',
      );
      const rounded = Math.round((found?.value ?? Number.NaN) * 10) / 10;
      return rounded === value ? undefined : `${found?.value} %`;
    },
  };
}

export const unSdgIct2023: Adapter = {
  id: 'un-sdg-ict-2023',
  dataset: 'un-sdg-ict',
  source: unSdgIctSource,
  edition,
  read: 'copy',
  rawFolder: 'use/un-sdg-ict-2023',
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
    ...Object.entries(rowCounts).map(
      ([code, count]): Assertion => ({
        says: `${code.toUpperCase()} has ${count} rows`,
        check({ rowsRead }) {
          const found = rowsRead.get(fileNames[code as SeriesCode]);
          return found === count ? undefined : `${found} rows`;
        },
      }),
    ),
    ofWorld('internet-use-women', '2022', 63.4),
    ofWorld('internet-use-men', '2022', 69.2),
  ],
};
