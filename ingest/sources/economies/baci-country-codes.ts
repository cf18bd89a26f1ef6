/** Numbers by which BACI and UN Comtrade call economies, where they differ from those of ISO 3166 too. */
import type { Source } from '../../../schema/source.ts';
import type { Adapter, Emit, Row } from '../../adapter.ts';
import { hasRows } from './membership.ts';

const fileName = 'country_codes_V202601.csv';

const source: Source = {
  id: 'baci-country-codes',
  publisher: 'CEPII',
  title: 'BACI: country codes',
  shortTitle: {
    en: 'CEPII, BACI country codes',
    fr: 'CEPII, codes pays de BACI',
    es: 'CEPII, códigos de país de BACI',
  },
  url: 'https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37',
  licence: 'etalab-2.0',
  attribution: 'CEPII, BACI (Etalab 2.0)',
  citation:
    'Gaulier, G. and Zignago, S. (2010), BACI: International Trade Database at the Product-Level, CEPII. Release V202601.',
  interest: 'academic',
  cadence: 'Every January.',
  covers: {
    en: 'The number of each economy in BACI and UN Comtrade, and the name printed there.',
    fr: 'Le numéro de chaque économie dans BACI et UN Comtrade, et le nom qui y est imprimé.',
    es: 'El número de cada economía en BACI y UN Comtrade, y el nombre que aparece allí.',
  },
  stages: ['trade'],
  defects: [
    'Numbers differ from ISO 3166: 842 United States, 699 India, 251 France, 579 Norway, 757 Switzerland.',
    'Taiwan stands as 490 “Other Asia, nes” with the code S19 and no two-letter code.',
    'Namibia’s two-letter code NA is read as missing by many readers.',
    'Former states share two-letter and three-letter codes with present ones (58 Belgium-Luxembourg, 280 Federal Republic of Germany, 736 Sudan before 2011), so that only the number tells them apart.',
  ],
  editions: [
    {
      id: 'V202601',
      title: 'BACI, release V202601: country codes',
      published: '2026-01',
      url: 'https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37',
      doi: null,
      checksums: { [fileName]: 'c6892f28bea23d689b29b074d299cea7f5196c708b03026fbe419fa4ecb4e820' },
    },
  ],
};

/** Numbers whose three-letter code does not name the economy. */
const ownNumbers: ReadonlyMap<string, string> = new Map([['490', 'TWN']]);
const noEconomy: ReadonlyMap<string, string> = new Map([
  ['58', 'Belgium-Luxembourg, before 1999: two economies of today in one'],
  ['280', 'Federal Republic of Germany, before 1991: not the Germany of today'],
  ['697', 'Europe EFTA, nes: a remainder, no economy'],
  ['711', 'Southern African Customs Union, before 2000: five economies of today in one'],
  ['736', 'Sudan, before 2012: not the Sudan of today'],
  ['849', 'US Misc. Pacific Isds: islands together, no one economy'],
]);

function readRow(row: Row, emit: Emit): void {
  const code = row.text('country_code');
  const reason = noEconomy.get(code);
  if (reason !== undefined) {
    emit.drop(row, reason);
    return;
  }
  if (!/^[1-9]\d{0,2}$/.test(code)) {
    emit.fail(row, 'country_code', code, 'a number of one to three digits, without leading zeros');
    return;
  }
  const iso3 = ownNumbers.get(code) ?? row.text('country_iso3');
  if (!/^[A-Z]{3}$/.test(iso3)) {
    emit.fail(row, 'country_iso3', iso3, 'three capital letters, or a number that is declared apart');
    return;
  }
  const entity = `economy:${iso3}`;
  emit.code({ entity, system: 'baci', code });
  // Whoever meets the letters instead of the number (S19) looks for them.
  if (ownNumbers.has(code)) emit.code({ entity, system: 'baci-iso3', code: row.text('country_iso3') });
  emit.alias({ entity, name: row.text('country_name'), language: 'en', scope: source.id });
}

export const baciCountryCodes: Adapter = {
  id: 'baci-country-codes',
  dataset: 'economies',
  source,
  edition: 'V202601',
  read: 'copy',
  rawFolder: 'reference/baci-country-codes',
  tables: [
    {
      file: /^country_codes_V202601.*\.csv$/,
      fileName,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: {
        country_code: { is: 'term', meaning: 'Number in BACI and UN Comtrade' },
        country_name: { is: 'place', meaning: 'Name printed there' },
        country_iso2: { ignored: 'shared by former and present states' },
        country_iso3: { is: 'term', meaning: 'Three-letter code; S19 for Taiwan' },
      },
      key: ['country_code'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [hasRows(fileName, 238)],
};
