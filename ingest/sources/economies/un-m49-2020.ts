/** The split into developed and developing regions, in its last published form. */
import type { Adapter, Emit, Row } from '../../adapter.ts';
import { emitMember, hasMembers, hasRows, ignoredColumns } from './membership.ts';
import { economyOf, unM49 } from './un-m49-source.ts';

const edition = '2020';
const fileName = 'country-codes-2020-10-15.csv';
const classColumn = 'Developed / Developing Countries';

/** The other columns of the table, which datasets/country-codes joined from many publishers. */
const otherColumns = [
  ...['FIFA', 'Dial', 'MARC', 'is_independent', 'ISO3166-1-numeric', 'GAUL', 'FIPS', 'WMO'],
  ...['ISO3166-1-Alpha-2', 'ITU', 'IOC', 'DS', 'Global Code', 'Intermediate Region Code', 'official_name_fr'],
  ...['official_name_ar', 'official_name_cn', 'official_name_es', 'official_name_ru', 'Sub-region Code'],
  ...['Region Code', 'Small Island Developing States (SIDS)', 'Land Locked Developing Countries (LLDC)'],
  ...['Least Developed Countries (LDC)', 'Intermediate Region Name', 'Region Name', 'Sub-region Name'],
  ...['Global Name', 'Capital', 'Continent', 'TLD', 'Languages', 'Geoname ID', 'CLDR display name', 'EDGAR'],
  ...['Arabic', 'Chinese', 'English', 'French', 'Russian', 'Spanish'].flatMap((language) => [
    `UNTERM ${language} Formal`,
    `UNTERM ${language} Short`,
  ]),
  ...['name', 'alphabetic_code', 'numeric_code', 'minor_unit', 'country_name'].map(
    (column) => `ISO4217-currency_${column}`,
  ),
];

function readRow(row: Row, emit: Emit): void {
  const printed = row.text(classColumn);
  if (row.text('M49') === '680' && row.text('ISO3166-1-Alpha-3') === '') {
    emit.drop(row, 'Sark, which has a number and no three-letter code');
    return;
  }
  const economy = economyOf(row, emit, 'ISO3166-1-Alpha-3');
  if (economy === undefined) return;
  if (printed === '') {
    emit.drop(row, 'an area without a class (Taiwan, Antarctica)');
    return;
  }
  const group = { Developed: 'm49-developed', Developing: 'm49-developing' }[printed];
  if (group === undefined) {
    emit.fail(row, classColumn, printed, 'Developed, Developing or blank');
    return;
  }
  const name = row.text('official_name_en');
  emitMember(row, emit, economy, group, edition, { locator: `${row.file}, line ${row.line} (${name})` });
}

export const unM49Developed2020: Adapter = {
  id: 'un-m49-2020',
  dataset: 'economies',
  source: unM49,
  edition,
  read: 'copy',
  rawFolder: 'reference/un-m49-2020-developed',
  tables: [
    {
      file: /^country-codes-2020.*\.csv$/,
      fileName,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        ...ignoredColumns(otherColumns, 'no part of the split into developed and developing regions'),
        'ISO3166-1-Alpha-3': { is: 'term', meaning: 'Three-letter code; blank for Sark' },
        M49: { is: 'term', meaning: 'Number of UN M49' },
        official_name_en: { is: 'place', meaning: 'Country or area, for the locator' },
        [classColumn]: { is: 'term', meaning: 'Developed, Developing, or blank' },
      },
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    hasRows(fileName, 250),
    hasMembers('m49-developed', 2020, 65),
    hasMembers('m49-developing', 2020, 182),
  ],
};
