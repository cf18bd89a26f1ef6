/** Advanced economies of the International Monetary Fund, as the table of economies records the list of October 2024. */
import type { Source } from '../../../schema/source.ts';
import type { Adapter, Emit, Row } from '../../adapter.ts';
import { countryTableColumns, countryTableFile, countryTableLayout } from './country-table-columns.ts';
import { emitMember, hasMembers, hasRows } from './membership.ts';

const column = 'imf_advanced_oct2024';

const source: Source = {
  id: 'imf-weo',
  publisher: 'International Monetary Fund',
  title: 'World Economic Outlook: advanced economies',
  shortTitle: {
    en: 'IMF, World Economic Outlook',
    fr: 'FMI, Perspectives de l’économie mondiale',
    es: 'FMI, Perspectivas de la economía mundial',
  },
  url: 'https://www.imf.org/en/Publications/WEO',
  licence: 'facts',
  attribution:
    'International Monetary Fund, World Economic Outlook, October 2024: list of advanced economies',
  citation: 'International Monetary Fund, World Economic Outlook, October 2024, statistical appendix.',
  interest: 'public',
  cadence: 'Every April and October.',
  covers: {
    en: 'The list of 41 advanced economies; all others are emerging market and developing economies, or not covered.',
    fr: 'La liste de 41 économies avancées ; toutes les autres sont émergentes ou en développement, ou ne sont pas couvertes.',
    es: 'La lista de 41 economías avanzadas; todas las demás son emergentes o en desarrollo, o no están cubiertas.',
  },
  stages: [],
  defects: ['Read in a table that quotes the list, not in the document itself.'],
  editions: [
    {
      id: '2024-10',
      title: 'World Economic Outlook, October 2024',
      published: '2024-10',
      url: 'https://www.imf.org/en/Publications/WEO',
      doi: null,
      checksums: { [countryTableFile]: 'b7f47e55c7c00392399c83b9efd8df915abe9aec8b82d36292e8c6f847f1c952' },
    },
  ],
};

function readRow(row: Row, emit: Emit): void {
  const code = row.text('iso3');
  const flag = row.text(column);
  if (flag === 'FALSE') {
    emit.drop(row, 'not on the list of advanced economies');
    return;
  }
  if (flag !== 'TRUE') {
    emit.fail(row, column, flag, 'TRUE or FALSE');
    return;
  }
  emitMember(row, emit, `economy:${code}`, 'imf-advanced', '2024', {
    locator: `list of advanced economies; ${countryTableFile}, ${code}, ${column}`,
  });
}

export const imfWeo: Adapter = {
  id: 'imf-weo',
  dataset: 'economies',
  source,
  edition: '2024-10',
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
          [column]: { is: 'term', meaning: 'TRUE for an advanced economy' },
        },
        'no part of the list of the International Monetary Fund',
      ),
      key: ['iso3'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [hasRows(countryTableFile, 250), hasMembers('imf-advanced', 2024, 41)],
};
