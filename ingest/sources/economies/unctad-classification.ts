/** UNCTAD's rule for developed economies, applied to the regions of UN M49. */
import type { Source } from '../../../schema/source.ts';
import type { Adapter, Emit, Row } from '../../adapter.ts';
import { countryTableColumns, countryTableFile, countryTableLayout } from './country-table-columns.ts';
import { emitMember, hasMembers, hasRows } from './membership.ts';

const column = 'unctad_developed_rule';

const source: Source = {
  id: 'unctad-classification',
  publisher: 'UN Trade and Development (UNCTAD)',
  title: 'Handbook of Statistics: rule for developed economies',
  shortTitle: {
    en: 'UNCTAD, classification of economies',
    fr: 'CNUCED, classification des économies',
    es: 'UNCTAD, clasificación de las economías',
  },
  url: 'https://unctadstat.unctad.org/EN/Classifications.html',
  licence: 'facts',
  attribution: 'UN Trade and Development, classification of economies',
  citation: 'UN Trade and Development, Handbook of Statistics 2025, annex: classifications.',
  interest: 'public',
  cadence: 'Every year.',
  covers: {
    en: 'Developed economies: Northern America and Europe, with Israel, Japan, the Republic of Korea, Australia and New Zealand. The rule is applied to the regions of UN M49, economy by economy.',
    fr: 'Économies développées : Amérique du Nord et Europe, avec Israël, le Japon, la République de Corée, l’Australie et la Nouvelle-Zélande. La règle est appliquée aux régions ONU M49, économie par économie.',
    es: 'Economías desarrolladas: América del Norte y Europa, con Israel, Japón, la República de Corea, Australia y Nueva Zelandia. La regla se aplica a las regiones ONU M49, economía por economía.',
  },
  stages: [],
  defects: [
    'Read as a rule, not as a list: which economy falls under it follows from its region.',
    'Cyprus lies in Western Asia in UN M49 and is counted in Europe here.',
  ],
  editions: [
    {
      id: '2025',
      title: 'Handbook of Statistics 2025',
      published: '2025',
      url: 'https://unctadstat.unctad.org/EN/Classifications.html',
      doi: null,
      checksums: { [countryTableFile]: 'b7f47e55c7c00392399c83b9efd8df915abe9aec8b82d36292e8c6f847f1c952' },
    },
  ],
};

const namedByTheRule = new Map([
  ['ISR', 'Israel'],
  ['JPN', 'Japan'],
  ['KOR', 'the Republic of Korea'],
  ['AUS', 'Australia'],
  ['NZL', 'New Zealand'],
]);

/** Why the rule makes an economy developed; undefined when it does not. */
function reasonOf(row: Row): string | undefined {
  const named = namedByTheRule.get(row.text('iso3'));
  if (named !== undefined) return `The rule names ${named}.`;
  if (row.text('un_subregion') === 'Northern America') return 'The rule names Northern America.';
  if (row.text('un_region') === 'Europe') return 'The rule names Europe.';
  // UNCTAD's tables list Cyprus among the economies of Europe.
  if (row.text('iso3') === 'CYP') return 'The rule names Europe, in which UNCTAD counts Cyprus.';
  return undefined;
}

function readRow(row: Row, emit: Emit): void {
  const code = row.text('iso3');
  const reason = reasonOf(row);
  const flag = row.text(column);
  const expected = reason === undefined ? 'FALSE' : 'TRUE';
  if (flag !== expected) {
    emit.fail(row, column, flag, `${expected}: ${reason ?? 'the rule does not name its region'}`);
    return;
  }
  if (reason === undefined) {
    emit.drop(row, 'not developed by the rule');
    return;
  }
  emitMember(row, emit, `economy:${code}`, 'unctad-developed', '2025', {
    status: 'derived',
    note: reason,
    locator: `rule for developed economies; ${countryTableFile}, ${code}, ${column}`,
  });
}

export const unctadClassification: Adapter = {
  id: 'unctad-classification',
  dataset: 'economies',
  source,
  edition: '2025',
  read: 'secondary',
  rawFolder: 'reference/country-master',
  tables: [
    {
      file: /^country_master.*\.csv$/,
      fileName: countryTableFile,
      layout: countryTableLayout,
      columns: countryTableColumns(
        {
          iso3: { is: 'term', meaning: 'Three-letter code of the economy' },
          un_region: { is: 'term', meaning: 'Region of UN M49' },
          un_subregion: { is: 'term', meaning: 'Sub-region of UN M49' },
          [column]: { is: 'term', meaning: 'TRUE where the rule makes it developed' },
        },
        'no part of the rule',
      ),
      key: ['iso3'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [hasRows(countryTableFile, 250), hasMembers('unctad-developed', 2025, 63)],
};
