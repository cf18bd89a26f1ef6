/** Further names of economies that publishers use, from Gapminder's list of synonyms. */
import type { Source } from '../../../schema/source.ts';
import type { Adapter, Emit, Row } from '../../adapter.ts';
import { hasRows } from './membership.ts';

const fileName = 'ddf--synonyms--country.csv';

const source: Source = {
  id: 'gapminder-geo',
  publisher: 'Gapminder Foundation',
  title: 'Geographies: synonyms of countries',
  shortTitle: {
    en: 'Gapminder, synonyms of countries',
    fr: 'Gapminder, synonymes des pays',
    es: 'Gapminder, sinónimos de los países',
  },
  url: 'https://github.com/open-numbers/ddf--gapminder--geo_entity_domain',
  licence: 'CC-BY-4.0',
  attribution: 'Gapminder, Geographies (CC BY 4.0)',
  citation: 'Gapminder Foundation, ddf--gapminder--geo_entity_domain, version of 21 August 2024.',
  interest: 'ngo',
  cadence: 'Irregular.',
  covers: {
    en: 'Names under which publishers print countries and territories, in English mostly.',
    fr: 'Noms sous lesquels les éditeurs impriment pays et territoires, surtout en anglais.',
    es: 'Nombres con los que los editores imprimen países y territorios, sobre todo en inglés.',
  },
  stages: [],
  defects: [
    'Ids are the three-letter codes in lower case but for ten: hos is the Holy See, kos Kosovo, gbg Guernsey.',
    'Some names were damaged by a wrong encoding; some are codes or an address.',
    'Former states and territories without a code of ISO 3166 stand among the countries.',
  ],
  editions: [
    {
      id: '2024-08',
      title: 'Geographies, August 2024',
      published: '2024-08-21',
      url: 'https://github.com/open-numbers/ddf--gapminder--geo_entity_domain',
      doi: null,
      checksums: { [fileName]: 'c35d9fb5d5cff51a56293c5e58dd4f344eb504f18f95a270109db0f568f283b7' },
    },
  ],
};

/** Ids that are not the three-letter code in lower case. */
const ownIds: ReadonlyMap<string, string> = new Map([
  ['kos', 'XKX'],
  ['hos', 'VAT'],
  ['gbg', 'GGY'],
  ['gbm', 'IMN'],
  ['nld_curacao', 'CUW'],
  ['stbar', 'BLM'],
  ['sgero_a_ssandw', 'SGS'],
  ['bouisl', 'BVT'],
  ['heard_a_mcd', 'HMD'],
  ['usa_minor_out_isl', 'UMI'],
]);
/** Former states, and territories that ISO 3166 does not list. Two of them look like a code of today. */
const noEconomy = new Set(
  (
    'abkh akr_a_dhe ant chanisl cheslo cyp_nor deu_east deu_west eri_a_eth fra_antarc fra_clipperton korea_union ' +
    'ngokar pse_gaza pse_west_bank scg scg_ex_kos som_somland sosset stmar transn ussr yem_north yem_south yug'
  ).split(' '),
);

/** Why a synonym is no name worth keeping; undefined when it is. */
function refusalOf(name: string): string | undefined {
  if (/^[A-Z]{2}(-[A-Z]{2})?$|^[A-Z]{3}$|^\d+$/.test(name)) return 'a code, not a name';
  if (/Ã|√|â€|‚|�/.test(name)) return 'a name damaged by a wrong encoding';
  if (/^https?:/.test(name)) return 'an address, not a name';
  if (name.includes('_')) return 'a name with underscores for spaces';
  if (name === name.toUpperCase()) return 'a name in capitals: case does not tell names apart';
  return undefined;
}

function readRow(row: Row, emit: Emit): void {
  const id = row.text('country');
  const name = row.text('synonym');
  if (noEconomy.has(id)) {
    emit.drop(row, 'a former state, or a territory without a code of ISO 3166');
    return;
  }
  const iso3 = ownIds.get(id) ?? (/^[a-z]{3}$/.test(id) ? id.toUpperCase() : undefined);
  if (iso3 === undefined) {
    emit.fail(row, 'country', id, 'a three-letter code in lower case, or a declared id');
    return;
  }
  const refusal = refusalOf(name);
  if (refusal !== undefined) {
    emit.drop(row, refusal);
    return;
  }
  emit.alias({ entity: `economy:${iso3}`, name, language: 'en', scope: '' });
}

export const gapminderGeo: Adapter = {
  id: 'gapminder-geo',
  dataset: 'economies',
  source,
  edition: '2024-08',
  read: 'copy',
  rawFolder: 'reference/gapminder-geo',
  tables: [
    {
      file: /^ddf--synonyms--country\.csv$/,
      fileName,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        country: { is: 'term', meaning: 'Gapminder’s id of the country' },
        synonym: { is: 'place', meaning: 'Another name of it' },
      },
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [hasRows(fileName, 1061)],
};
