/** Supply of six minerals by country, mined and refined: one base year among facts, three years projected. */
import type { Adapter, ColumnRule } from '../../adapter.ts';
import { pinned } from './assertions.ts';
import { allYears, baseYear, readCountry, readTotal } from './row.ts';
import { ieaCriticalMinerals } from './source.ts';

const fileName = 'iea.json';
const figureColumns = (prefix: string, of: string): Record<string, ColumnRule> =>
  Object.fromEntries(
    allYears.map((year): [string, ColumnRule] => [
      `${prefix}${year}`,
      {
        is: 'figure',
        meaning: `${of} in ${year}, ${year === baseYear ? 'estimated' : 'projected'}`,
        unit: 'kt',
      },
    ]),
  );

/** Names that stand beside the total in the copy; their figures are read by the table of countries. */
const named = [
  'Argentina',
  'Australia',
  'Brazil',
  'Canada',
  'Chile',
  'China',
  'Democratic Republic of Congo',
  'Finland',
  'Germany',
  'India',
  'Indonesia',
  'Japan',
  'Madagascar',
  'Malaysia',
  'Mozambique',
  'Myanmar',
  'New Caledonia',
  'Peru',
  'Philippines',
  'Rest of world',
  'Russia',
  'Sweden',
  'Tanzania',
  'United States',
  'Zimbabwe',
  'Notes: Supply projections for the key energy transition minerals are built using the data for the pipeline of operating and announced mining and refining projects by country.',
  '“Base case” is assessed through their probability of coming online based on various factors such as the status of financing, permitting and feasibility studies.',
];
const ofCountries: Record<string, ColumnRule> = Object.fromEntries(
  named.flatMap((name) =>
    allYears.map((year): [string, ColumnRule] => [
      `countries.${name}.${year}`,
      { ignored: 'read by the table of countries', optional: true },
    ]),
  ),
);
const shares: Record<string, ColumnRule> = Object.fromEntries(
  allYears.map((year): [string, ColumnRule] => [
    `top3Share.${year}`,
    { ignored: 'share of the three largest, made of the same figures' },
  ]),
);

const mineral: ColumnRule = { is: 'term', meaning: 'the mineral, such as Rare Earth Elements' };
const stage: ColumnRule = { is: 'term', meaning: 'mining or refining' };

export const ieaCriticalMinerals2025: Adapter = {
  id: 'iea-critical-minerals-2025',
  dataset: 'iea-critical-minerals',
  source: ieaCriticalMinerals,
  edition: '2025',
  read: 'secondary',
  rawFolder: 'refining/iea-critical-minerals-2025',
  tables: [
    {
      file: /^iea\.json$/,
      fileName,
      layout: { format: 'json', records: 'supply.{mineral}.{stage}.countries.{country}' },
      columns: {
        '{mineral}': mineral,
        '{stage}': stage,
        '{country}': { is: 'place', meaning: 'economy or Rest of world; twice a sentence of notes' },
        ...figureColumns('', 'supply of the country'),
      },
      key: ['{mineral}', '{stage}', '{country}'],
      row: readCountry,
    },
    {
      file: /^iea\.json$/,
      fileName,
      layout: { format: 'json', records: 'supply.{mineral}.{stage}' },
      columns: {
        '{mineral}': mineral,
        '{stage}': stage,
        ...figureColumns('total.', 'supply of the world'),
        ...shares,
        ...ofCountries,
      },
      key: ['{mineral}', '{stage}'],
      row: readTotal,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: pinned,
};
