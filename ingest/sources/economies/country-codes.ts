/** Official names of economies in English, French and Spanish, as further names. */
import type { Source } from '../../../schema/source.ts';
import type { Adapter, Emit, Row } from '../../adapter.ts';
import { hasRows, ignoredColumns } from './membership.ts';

const fileName = 'country-codes.csv';

const source: Source = {
  id: 'country-codes',
  publisher: 'Datopian and contributors (datasets/country-codes)',
  title: 'Comprehensive country codes',
  shortTitle: {
    en: 'datasets/country-codes',
    fr: 'datasets/country-codes',
    es: 'datasets/country-codes',
  },
  url: 'https://github.com/datasets/country-codes',
  licence: 'PDDL-1.0',
  attribution: 'datasets/country-codes, from the UN Statistics Division, ISO 3166 and Unicode CLDR',
  citation: 'datasets/country-codes, version of 15 May 2026.',
  interest: 'public',
  cadence: 'Several times a year.',
  covers: {
    en: 'Official names of the 249 entries of ISO 3166-1 in English, French and Spanish.',
    fr: 'Noms officiels des 249 entrées de l’ISO 3166-1 en anglais, français et espagnol.',
    es: 'Nombres oficiales de las 249 entradas de la ISO 3166-1 en inglés, francés y español.',
  },
  stages: [],
  defects: [
    'Numbers of M49 lost their leading zeros (4 for 004), so that they are not read here.',
    'Taiwan has the number 158 and the region Asia, which the UN’s own table does not list; Kosovo is absent.',
    'Hong Kong and Macao have the long form of the UN.',
  ],
  editions: [
    {
      id: '2026-05-15',
      title: 'Comprehensive country codes, 15 May 2026',
      published: '2026-05-15',
      url: 'https://github.com/datasets/country-codes',
      doi: null,
      checksums: { [fileName]: '67b009b529330b0a6043551189f43faa785c9c3cc0011ad2bdb4eac876356c43' },
    },
  ],
};

const otherColumns = [
  ...['FIFA', 'Dial', 'MARC', 'is_independent', 'ISO3166-1-numeric', 'GAUL', 'FIPS', 'WMO', 'M49'],
  ...['ISO3166-1-Alpha-2', 'ITU', 'IOC', 'DS', 'Global Code', 'Intermediate Region Code'],
  ...['official_name_ar', 'official_name_cn', 'official_name_ru', 'Sub-region Code', 'Region Code'],
  ...['Small Island Developing States (SIDS)', 'Land Locked Developing Countries (LLDC)'],
  ...['Least Developed Countries (LDC)', 'Intermediate Region Name', 'Region Name', 'Sub-region Name'],
  ...['Global Name', 'Capital', 'Continent', 'TLD', 'Languages', 'Geoname ID', 'EDGAR', 'wikidata_id'],
  ...['Arabic', 'Chinese', 'English', 'French', 'Russian', 'Spanish'].flatMap((language) => [
    `UNTERM ${language} Formal`,
    `UNTERM ${language} Short`,
  ]),
  ...['name', 'alphabetic_code', 'numeric_code', 'minor_unit', 'country_name'].map(
    (column) => `ISO4217-currency_${column}`,
  ),
];

function readRow(row: Row, emit: Emit): void {
  const iso3 = row.text('ISO3166-1-Alpha-3');
  if (!/^[A-Z]{3}$/.test(iso3)) {
    emit.fail(row, 'ISO3166-1-Alpha-3', iso3, 'three capital letters');
    return;
  }
  const entity = `economy:${iso3}`;
  const common = row.text('CLDR display name');
  for (const language of ['en', 'fr', 'es'] as const) {
    const name = row.text(`official_name_${language}`);
    if (name !== '' && name !== common) emit.alias({ entity, name, language, scope: '' });
  }
  if (common !== '') emit.alias({ entity, name: common, language: 'en', scope: '' });
}

export const countryCodes: Adapter = {
  id: 'country-codes',
  dataset: 'economies',
  source,
  edition: '2026-05-15',
  read: 'copy',
  rawFolder: 'reference/country-codes',
  tables: [
    {
      file: /^country-codes.*\.csv$/,
      fileName,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        ...ignoredColumns(
          otherColumns,
          'codes and names that are not used, or come from their own publisher',
        ),
        'ISO3166-1-Alpha-3': { is: 'term', meaning: 'Three-letter code' },
        official_name_en: { is: 'place', meaning: 'Official English name' },
        official_name_fr: { is: 'place', meaning: 'Official French name' },
        official_name_es: { is: 'place', meaning: 'Official Spanish name' },
        'CLDR display name': { is: 'place', meaning: 'Common English name of Unicode CLDR' },
      },
      key: ['ISO3166-1-Alpha-3'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [hasRows(fileName, 249)],
};
