/** Members of the European Union, from the sheet of groups beside the World Bank's list of economies. */
import type { Source } from '../../../schema/source.ts';
import type { Adapter, Emit, Row } from '../../adapter.ts';
import { rowLocator } from '../../readers/row.ts';
import { emitMember, hasMembers, hasRows } from './membership.ts';

const fileName = 'CLASS_FY2026_2025-07-02.xlsx';
const europeanUnion = { code: 'EUU', name: 'European Union', group: 'eu-27', members: 27 };

export const wbCountryGroups: Source = {
  id: 'wb-country-groups',
  publisher: 'World Bank',
  title: 'List of economies (CLASS): composition of groups',
  shortTitle: {
    en: 'World Bank, members of groups',
    fr: 'Banque mondiale, membres des groupes',
    es: 'Banco Mundial, miembros de los grupos',
  },
  url: 'https://datahelpdesk.worldbank.org/knowledgebase/articles/906519',
  licence: 'CC-BY-4.0',
  attribution: 'World Bank, Country and Lending Groups (CC BY 4.0)',
  citation: 'World Bank, list of economies of 2 July 2025 (fiscal year 2026), sheet “composition”.',
  interest: 'public',
  cadence: 'Every year on 1 July.',
  covers: {
    en: 'The 27 members of the European Union in 2025; the other 47 groups of the sheet are not taken.',
    fr: 'Les 27 membres de l’Union européenne en 2025 ; les 47 autres groupes de la feuille ne sont pas repris.',
    es: 'Los 27 miembros de la Unión Europea en 2025; los otros 47 grupos de la hoja no se toman.',
  },
  stages: [],
  defects: [
    'The list is of today’s members and does not say since when: asked about a year before 2020, the group is today’s 27, without the United Kingdom.',
    'It is the World Bank’s list, not one of the European Union.',
  ],
  editions: [
    {
      id: '2025',
      title: 'List of economies, fiscal year 2026',
      published: '2025-07-02',
      url: 'https://datahelpdesk.worldbank.org/knowledgebase/articles/906519',
      doi: null,
      checksums: { [fileName]: '045cdac0dae551968dbde9ccc49cdc5cede11eed6951916919cec8138db10e38' },
    },
  ],
};

/** The calendar year in which a list comes out: that before its fiscal year, which only the file's name says. */
function yearOfList(row: Row, emit: Emit): string | undefined {
  const fiscalYear = /FY_?(20\d\d)/i.exec(row.file)?.[1];
  if (fiscalYear !== undefined) return String(Number(fiscalYear) - 1);
  emit.fail(
    row,
    'WB_Group_Code',
    row.file,
    'a file name that says the fiscal year, such as CLASS_FY2027.xlsx',
  );
  return undefined;
}

function readRow(row: Row, emit: Emit): void {
  const { code, name, group } = europeanUnion;
  const [printedCode, printedName] = [row.text('WB_Group_Code'), row.text('WB_Group_Name')];
  // One without the other is another group under an old code, or a misprint: neither may pass in silence.
  if ((printedCode === code) !== (printedName === name)) {
    emit.fail(row, 'WB_Group_Name', `${printedCode} ${printedName}`, `${code} with ${name}, or neither`);
    return;
  }
  if (printedCode !== code) {
    emit.drop(row, 'another group than the European Union');
    return;
  }
  const year = yearOfList(row, emit);
  if (year === undefined) return;
  const member = row.text('WB_Country_Code');
  emitMember(row, emit, { kind: 'economy', system: 'iso3', code: member }, group, year, {
    locator: `${rowLocator(row)} (${member})`,
  });
  for (const alias of ['European Union', 'EU-27', 'EU27', 'EU'])
    emit.alias({ entity: `group:${group}`, name: alias, language: 'en', scope: '' });
  for (const [language, alias] of [
    ['fr', 'Union européenne'],
    ['fr', 'UE'],
    ['es', 'Unión Europea'],
    ['es', 'UE'],
  ] as const)
    emit.alias({ entity: `group:${group}`, name: alias, language, scope: '' });
}

export const wbCountryGroups2025: Adapter = {
  id: 'wb-country-groups',
  dataset: 'economies',
  source: wbCountryGroups,
  edition: '2025',
  read: 'copy',
  rawFolder: 'reference/wb-income-groups',
  tables: [
    {
      file: /^CLASS.*\.xlsx$/,
      fileName,
      layout: { format: 'xlsx', sheet: 'composition', headerRow: 1 },
      columns: {
        WB_Group_Code: { is: 'term', meaning: 'Code of the group: EUU is the European Union' },
        WB_Group_Name: { is: 'term', meaning: 'Name of the group' },
        WB_Country_Code: { is: 'place', meaning: 'Code of the member, that of ISO 3166' },
        WB_Country_Name: { ignored: 'the code names the member' },
      },
      key: ['WB_Group_Code', 'WB_Country_Code'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [hasRows(fileName, 2080), hasMembers(europeanUnion.group, 2025, europeanUnion.members)],
};
