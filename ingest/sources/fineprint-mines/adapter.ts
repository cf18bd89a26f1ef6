/** The input workbook of the FINEPRINT database: sites, their output by year, who owns and operates them. */
import type { Adapter, Assertion, ColumnRule } from '../../adapter.ts';
import { copperInOunces } from './corrections.ts';
import { readOutput, severalRowsOfOneYear } from './output.ts';
import { readOwners } from './owner.ts';
import { ownerRepeated, ownersAboveWhole } from './shares.ts';
import { readSite } from './site.ts';
import { fineprintMines } from './source.ts';

const file = /^detailed_data_mining\.xlsx$/i;
const fileName = 'detailed_data_mining.xlsx';
const ignored = (why: string, ...names: string[]): Record<string, ColumnRule> =>
  Object.fromEntries(names.map((name): [string, ColumnRule] => [name, { ignored: why }]));

const mine: ColumnRule = { is: 'term', meaning: 'name of the mine or plant, the key of all sheets' };
const link = ignored('the address of the report, whose title is read', 'source_url');

function outputIs(site: string, material: string, year: string, value: number, unit: string): Assertion {
  return {
    says: `${site} extracted ${value} ${unit} of ${material} in ${year}`,
    check({ statements }) {
      const found = statements.filter(
        (draft) =>
          draft.subject === `site:fineprint-${site}` &&
          draft.object === `material:${material}` &&
          draft.period === year &&
          draft.unit === unit,
      );
      return found.length === 1 && found[0]?.value === value
        ? undefined
        : found.map((draft) => String(draft.value)).join(', ') || 'no statement';
    },
  };
}

export const fineprintMines2022: Adapter = {
  id: 'fineprint-mines-2022',
  dataset: 'fineprint-mines',
  source: fineprintMines,
  edition: '2022',
  read: 'original',
  rawFolder: 'extraction/fineprint-mine-level',
  tables: [
    {
      file,
      fileName,
      layout: { format: 'xlsx', sheet: 'general', headerRow: 1 },
      columns: {
        mine_fac: mine,
        country: { is: 'place', meaning: 'economy in which it lies' },
        latitude: { is: 'figure', meaning: 'degrees north', unit: 'degrees' },
        longitude: { is: 'figure', meaning: 'degrees east', unit: 'degrees' },
        mine_or_processing: { is: 'term', meaning: 'mine, smelter, refinery, or a region or company' },
        ...ignored('other names, among them those of parts', 'mine_other_names'),
        ...ignored('the place in words, beside its degrees', 'state', 'region', 'province', 'district'),
        ...ignored('the place in words, beside its degrees', 'sector', 'location_municipality'),
        ...ignored(
          'areas of sites are no part of what is read',
          'surface_area',
          'unit_surface_area',
          'claim_concession_area',
          'unit_concession_area',
        ),
        ...ignored(
          'products in some 300 spellings, intermediate goods among them; output is read from its own sheet',
          'commodities_products',
        ),
        ...ignored('open pit or underground', 'mining_facility_types'),
        ...ignored('filled in few rows', 'production_start', 'production_end', 'activity_status'),
        ...ignored('filled in few rows', 'year_activity_status', 'certification_scheme', 'comment'),
        ...ignored('the report from which the place was taken', 'source'),
        ...link,
      },
      key: ['mine_fac'],
      row: readSite,
    },
    {
      file,
      fileName,
      layout: { format: 'xlsx', sheet: 'commodities', headerRow: 1 },
      columns: {
        mine_fac: mine,
        sub_site: { is: 'term', meaning: 'part of the mine' },
        commodity: { is: 'term', meaning: 'the metal' },
        type_mining: { is: 'note', meaning: 'open pit or underground' },
        year: { is: 'term', meaning: 'the year, or the business year that ends in it' },
        unit: { is: 'term', meaning: 'unit of the value' },
        value: { is: 'figure', meaning: 'output in the year', unit: 'unit' },
        production_share: {
          is: 'figure',
          meaning: 'share of the output that the value is',
          unit: 'fraction',
        },
        source: { is: 'note', meaning: 'the report of the company' },
        comment: {
          is: 'note',
          meaning: 'remarks, among them on ownership',
          oddText: 'sums of ounces as the authors noted them, “= 78132 + 11400 ounces”; no answer shows them',
        },
        reporting_period: { is: 'note', meaning: 'months of the business year' },
        ...ignored('the ore, whose metal is read', 'min_ore_con'),
        ...ignored('grade and recovery, no output', 'grade_or_yield_unit', 'grade', 'recovery_rate', 'yield'),
        ...ignored('where it was processed, and what was sold or paid', 'mine_processing'),
        ...ignored('what was sold or paid, no output', 'amount_sold', 'metal_payable'),
        ...ignored('a mark of the authors for their own estimates', 'no_estimation'),
        ...link,
      },
      row: readOutput,
    },
    {
      file,
      fileName,
      layout: { format: 'xlsx', sheet: 'other_info', headerRow: 1 },
      columns: {
        mine_fac: mine,
        sub_site: { is: 'term', meaning: 'part of the mine' },
        owners: { is: 'organisation', meaning: 'companies and states, each with its share' },
        operators: { is: 'organisation', meaning: 'the company that runs the mine' },
        year: { is: 'term', meaning: 'the year of the report' },
        source: { is: 'note', meaning: 'the report' },
        ...ignored('remarks on earlier owners, in prose', 'comment'),
        ...link,
      },
      row: readOwners,
    },
  ],
  corrections: copperInOunces,
  quarantine: [severalRowsOfOneYear, ownerRepeated, ownersAboveWhole],
  assertions: [],
  pinnedAssertions: [
    {
      says: 'three sheets have 12039 rows, and 1412 sites come out',
      check: ({ rowsRead, entities }) => {
        const rows = [...rowsRead.values()].reduce((sum, count) => sum + count, 0);
        const sites = entities.filter(({ id }) => id.startsWith('site:'));
        return rows === 12_039 && sites.length === 1412 ? undefined : `${rows} rows, ${sites.length} sites`;
      },
    },
    outputIs('ruashi', 'cobalt', '2018', 4752, 't:contained'),
    outputIs('cadia', 'copper', '2012', 44.8, 'kt:contained'),
    outputIs('telfer', 'copper', '2012', 31.2, 'kt:contained'),
    outputIs('mutanda', 'cobalt', '2018', 27.3, 'kt:contained'),
  ],
};
