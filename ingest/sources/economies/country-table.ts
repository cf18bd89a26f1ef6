/** Economies with their names, places and codes, from the joined table of 250 countries and territories. */
import type { Source } from '../../../schema/source.ts';
import type { Adapter, Emit, Row } from '../../adapter.ts';
import { parseFigure } from '../../readers/cell.ts';
import { countryTableColumns, countryTableFile, countryTableLayout } from './country-table-columns.ts';
import { hasRows } from './membership.ts';
import { shortNames } from './short-names.ts';

const source: Source = {
  id: 'country-table',
  publisher: 'Filon',
  title: 'Table of 250 economies, joined from UN M49, ISO 3166, CLDR and Gapminder',
  shortTitle: {
    en: 'Filon, table of economies',
    fr: 'Filon, table des économies',
    es: 'Filon, tabla de economías',
  },
  url: 'https://github.com/datasets/country-codes',
  licence: 'CC-BY-4.0',
  attribution:
    'Names and codes: UN Statistics Division, ISO 3166 and Unicode CLDR, through datasets/country-codes (PDDL). Coordinates: Gapminder, Geographies (CC BY 4.0).',
  citation:
    'Table of 250 economies, joined from datasets/country-codes (2026-05-15) and Gapminder, Geographies (2026-03-01).',
  interest: 'public',
  cadence: 'Irregular: when a country or its name changes.',
  covers: {
    en: 'The 249 entries of ISO 3166-1 and Kosovo: names, codes, and a point to put a label at. States that no longer exist are in the vocabulary.',
    fr: 'Les 249 entrées de l’ISO 3166-1 et le Kosovo : noms, codes et un point où placer une étiquette. Les États disparus sont dans le vocabulaire.',
    es: 'Las 249 entradas de la ISO 3166-1 y Kosovo: nombres, códigos y un punto donde colocar una etiqueta. Los Estados desaparecidos están en el vocabulario.',
  },
  stages: [],
  defects: [
    'It is joined by hand and was not published so; each membership is read from its own publisher’s list, with this table as the check.',
    'The two-letter code of Namibia is NA, which many readers take for a missing value.',
    'Eight territories have no coordinates. Kosovo has no number of UN M49; its codes XK and XKX are user-assigned.',
    'Taiwan has the number 158 of ISO 3166, which UN M49 does not list.',
  ],
  editions: [
    {
      id: '2026',
      title: 'Table of 250 economies',
      published: '2026',
      url: null,
      doi: null,
      checksums: { [countryTableFile]: 'b7f47e55c7c00392399c83b9efd8df915abe9aec8b82d36292e8c6f847f1c952' },
    },
  ],
};

/** A code is refused when it lost its zeros, its letters, or altogether. */
function codeOf(row: Row, emit: Emit, column: string, shape: RegExp, example: string): string | undefined {
  const code = row.text(column);
  if (shape.test(code)) return code;
  emit.fail(row, column, code, example);
  return undefined;
}

function readRow(row: Row, emit: Emit): void {
  const iso3 = codeOf(row, emit, 'iso3', /^[A-Z]{3}$/, 'three capital letters such as NAM');
  const iso2 = codeOf(row, emit, 'iso2', /^[A-Z]{2}$/, 'two capital letters (Namibia has NA)');
  // Kosovo is the one economy without a number.
  const shape = iso3 === 'XKX' ? /^(\d{3})?$/ : /^\d{3}$/;
  const m49 = codeOf(row, emit, 'm49', shape, 'three digits with leading zeros, such as 004');
  if (iso3 === undefined || iso2 === undefined || m49 === undefined) return;
  const point = (column: string): number | null =>
    parseFigure(row.text(column), column, { allowNegative: true })?.value ?? null;
  const id = `economy:${iso3}`;
  const printed = { en: row.text('name_en'), fr: row.text('name_fr'), es: row.text('name_es') };
  const name = shortNames.get(iso3) ?? printed;
  emit.entity({
    id,
    name,
    latitude: point('lat'),
    longitude: point('lon'),
    partOf: null,
    ownedBy: null,
    replacedBy: null,
  });
  for (const language of ['en', 'fr', 'es'] as const) {
    if (printed[language] !== name[language])
      emit.alias({ entity: id, name: printed[language], language, scope: '' });
  }
  emit.code({ entity: id, system: 'iso2', code: iso2 });
  emit.code({ entity: id, system: 'iso3', code: iso3 });
  if (m49 !== '') emit.code({ entity: id, system: 'm49', code: m49 });
}

export const countryTable: Adapter = {
  id: 'country-table',
  dataset: 'economies',
  source,
  edition: '2026',
  read: 'secondary',
  rawFolder: 'reference/country-master',
  tables: [
    {
      file: /^country_master.*\.csv$/,
      fileName: countryTableFile,
      layout: countryTableLayout,
      columns: countryTableColumns(
        {
          iso3: { is: 'term', meaning: 'Three-letter code of ISO 3166, or XKX' },
          iso2: { is: 'term', meaning: 'Two-letter code of ISO 3166, or XK; Namibia has NA' },
          m49: { is: 'term', meaning: 'Number of UN M49 or ISO 3166, with leading zeros' },
          name_en: { is: 'place', meaning: 'English name' },
          name_fr: { is: 'place', meaning: 'French name' },
          name_es: { is: 'place', meaning: 'Spanish name' },
          lat: { is: 'figure', meaning: 'Latitude, decimal degrees' },
          lon: { is: 'figure', meaning: 'Longitude, decimal degrees' },
        },
        'read from its own publisher’s list, or not needed',
      ),
      key: ['iso3'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    hasRows(countryTableFile, 250),
    {
      says: '242 of the 250 economies have a point',
      check({ entities }) {
        const placed = entities.filter(({ latitude, longitude }) => latitude !== null && longitude !== null);
        return placed.length === 242 && entities.length === 250
          ? undefined
          : `${placed.length} of ${entities.length}`;
      },
    },
  ],
};
