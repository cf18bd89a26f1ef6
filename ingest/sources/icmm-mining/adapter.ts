/** The sheet "External" of the Global Mining Dataset: a row a site, presences only. */
import type { Adapter, Assertion, ColumnRule } from '../../adapter.ts';
import { readRow } from './row.ts';
import { icmmMining } from './source.ts';

const fileName = 'global-mining-dataset.xlsx';
const commodity = (meaning: string): ColumnRule => ({ is: 'term', meaning });

/** Sites at which a material is named; a commodity named twice for one site counts once. */
function sitesAre(material: string, count: number): Assertion {
  return {
    says: `${count} sites handle ${material}`,
    check({ statements }) {
      const sites = new Set(
        statements.filter(({ object }) => object === `material:${material}`).map(({ subject }) => subject),
      );
      return sites.size === count ? undefined : `${sites.size} sites`;
    },
  };
}

export const icmmMining2025: Adapter = {
  id: 'icmm-mining-2025-09',
  dataset: 'icmm-mining',
  source: icmmMining,
  edition: '2025-09',
  read: 'copy',
  rawFolder: 'extraction/icmm-global-mining-dataset-2025',
  tableFormat: 'parquet',
  tables: [
    {
      file: /^global-mining-dataset\.xlsx$/i,
      fileName,
      layout: { format: 'xlsx', sheet: 'External', headerRow: 1 },
      columns: {
        ICMMID: { is: 'term', meaning: 'code of the site' },
        'Confidence Factor': {
          is: 'note',
          meaning: 'how well the site is attested: High, Moderate, Very Low',
        },
        'Mine Name': { is: 'term', meaning: 'name of the site' },
        'Group Names': {
          ignored: 'names of all sites that were joined in this one, companies among them and not told apart',
        },
        Latitude: { is: 'figure', meaning: 'degrees north', unit: 'degrees' },
        Longitude: { is: 'figure', meaning: 'degrees east', unit: 'degrees' },
        'Asset Type': { is: 'term', meaning: 'mine, smelter, refinery, plant, steel plant, or several' },
        Country: { is: 'place', meaning: 'economy in which the site lies' },
        'Primary Commodity': commodity('what is mined or made in the first place'),
        'Secondary Commodity': commodity('what comes second'),
        'Other Commodities': commodity('what else, without rank'),
      },
      key: ['ICMMID'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    {
      says: `${fileName} has 8508 sites, all of them placed`,
      check: ({ rowsRead, entities }) =>
        rowsRead.get(fileName) === 8508 &&
        entities.length === 8508 &&
        entities.every(({ latitude, longitude }) => latitude !== null && longitude !== null)
          ? undefined
          : `${rowsRead.get(fileName) ?? 0} rows, ${entities.length} sites`,
    },
    sitesAre('gold', 1535),
    sitesAre('silver', 1317),
    sitesAre('copper', 1284),
    // 343 name tin; three of them are steel plants, which are said to make steel alone.
    sitesAre('tin', 340),
    sitesAre('nickel', 260),
    sitesAre('cobalt', 193),
    sitesAre('tungsten', 161),
    sitesAre('tantalum', 25),
    sitesAre('indium', 12),
    sitesAre('gallium', 6),
  ],
};
