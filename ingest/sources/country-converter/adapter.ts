/** Names, codes and memberships of economies as country_converter lists them, for a reader's own copy. */
import type { Adapter, ColumnRule, Emit, Row } from '../../adapter.ts';
import { rowLocator } from '../../readers/row.ts';
import { hasMembers, hasRows, ignoredColumns } from '../economies/membership.ts';
import { type ListColumn, listsWithoutYear, listsWithYear, restOfExiobase } from './groups.ts';
import { countryConverterSource, edition, fileName, lastYear } from './source.ts';

const noEconomy: ReadonlyMap<string, string> = new Map([
  ['BA1', 'British Antarctic Territories, an entry that was withdrawn in 1979'],
  ['CHI', 'Channel Islands: Guernsey and Jersey together are no one economy of ours'],
  ['EAT', 'Tanganyika, a state until 1964'],
  ['EAZ', 'Zanzibar, a state until 1964'],
]);
/** Names that others use of something else: three lands are called Guiana. */
const ambiguous = new Set(['Guiana']);

/** Columns of codes: each code is one economy's. */
const codeColumns = [
  { column: 'FAOcode', system: 'fao', form: /^\d{1,3}$/, meaning: 'Number of the FAO' },
  { column: 'GBDcode', system: 'gbd', form: /^\d{1,5}$/, meaning: 'Number of the Global Burden of Disease' },
  { column: 'DACcode', system: 'dac', form: /^\d{1,3}$/, meaning: 'Number of the DAC of the OECD' },
  { column: 'GWcode', system: 'gw', form: /^\d{1,3}$/, meaning: 'Number of Gleditsch and Ward' },
  { column: 'Eora', system: 'eora', form: /^[A-Z]{3}$/, meaning: 'Three letters of Eora' },
] as const;

function readNames(row: Row, emit: Emit, entity: string): void {
  for (const name of new Set([row.text('name_short'), row.text('name_official')])) {
    const scope = ambiguous.has(name) ? countryConverterSource.id : '';
    if (name !== '') emit.alias({ entity, name, language: 'en', scope });
  }
}

function readCodes(row: Row, emit: Emit, entity: string): void {
  for (const { column, system, form } of codeColumns) {
    const code = row.text(column);
    if (form.test(code)) emit.code({ entity, system, code });
    else if (code !== '') emit.fail(row, column, code, `a code such as ${String(form)}, or blank`);
  }
}

function readMembership(row: Row, emit: Emit, entity: string): void {
  const member = (object: string, column: string, period: string, note: string | undefined): void =>
    emit.statement({
      subject: entity,
      predicate: 'memberOf',
      object,
      period,
      status: 'reported',
      locator: `${rowLocator(row)} (${row.text('ISO3')}), ${column}`,
      ...(note === undefined ? {} : { note }),
    });
  const read = ({ column, mark, expected, group }: ListColumn, hasYear: boolean): void => {
    const cell = row.text(column);
    if (cell === '') return;
    if (!mark.test(cell) || (hasYear && cell > lastYear)) emit.fail(row, column, cell, expected);
    else if (!hasYear) member(group(emit), column, lastYear, 'The table gives no year of entry.');
    else member(group(emit), column, cell === lastYear ? cell : `${cell}/${lastYear}`, undefined);
  };
  for (const list of listsWithYear) read(list, true);
  for (const list of listsWithoutYear) read(list, false);

  const region = row.text('EXIO3');
  const rest = restOfExiobase.get(region);
  if (rest !== undefined) {
    emit.entity(rest);
    emit.code({ entity: rest.id, system: 'exiobase-3', code: region });
    member(rest.id, 'EXIO3', lastYear, undefined);
  } else if (/^[A-Z]{2}$/.test(region)) emit.code({ entity, system: 'exiobase-3', code: region });
  else emit.fail(row, 'EXIO3', region, 'two letters of a region of EXIOBASE 3');
}

function readRow(row: Row, emit: Emit): void {
  const iso3 = row.text('ISO3');
  const reason = noEconomy.get(iso3);
  if (reason !== undefined) {
    emit.drop(row, reason);
    return;
  }
  const entity = emit.known({ kind: 'economy', system: 'iso3', code: iso3 });
  if (entity === undefined) {
    emit.fail(row, 'ISO3', iso3, 'the three-letter code of an economy');
    return;
  }
  readNames(row, emit, entity);
  readCodes(row, emit, entity);
  readMembership(row, emit, entity);
}

const lists = [...listsWithYear, ...listsWithoutYear];
const readColumns: Readonly<Record<string, ColumnRule>> = {
  name_short: { is: 'place', meaning: 'Short English name' },
  name_official: { is: 'place', meaning: 'Official English name' },
  ISO3: { is: 'term', meaning: 'Three-letter code' },
  EXIO3: { is: 'term', meaning: 'Region of EXIOBASE 3' },
  ...Object.fromEntries(
    codeColumns.map(({ column, meaning }): [string, ColumnRule] => [column, { is: 'term', meaning }]),
  ),
  ...Object.fromEntries(
    lists.map(({ column, expected }): [string, ColumnRule] => [
      column,
      { is: 'term', meaning: `Membership: ${expected}` },
    ]),
  ),
};

export const countryConverter: Adapter = {
  id: 'country-converter',
  dataset: 'country-converter',
  source: countryConverterSource,
  edition,
  read: 'copy',
  rawFolder: 'reference/country-converter',
  bundled: false,
  tables: [
    {
      file: /^country_data\.tsv$/,
      fileName,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: '\t', rowsMayEndEarly: true },
      columns: {
        ...readColumns,
        ...ignoredColumns(['regex'], 'a pattern that finds a name in free text is no name'),
        ...ignoredColumns(['ISO2', 'ISOnumeric', 'UNcode'], 'the three-letter code names the economy'),
        ...ignoredColumns(['continent', 'Continent_7', 'UNregion'], 'regions come from UN M49 itself'),
        ...ignoredColumns(
          ['EXIO1', 'EXIO2', 'EXIO1_3L', 'EXIO2_3L', 'EXIO3_3L', 'WIOD', 'MESSAGE', 'IMAGE', 'REMIND'],
          'regions of older or other models, of which nothing is read',
        ),
        ...ignoredColumns(
          ['Cecilia2050', 'CC41', 'IEA'],
          'regions of older or other models, of which nothing is read',
        ),
        ...ignoredColumns(
          ['EU', 'EU28', 'EU27_2007', 'EU25', 'EU15', 'EU12'],
          'the Union of today under another name, or an earlier size of it without its years',
        ),
        ...ignoredColumns(['UN'], 'the same as UNmember'),
        ...ignoredColumns(['Schengen', 'CIS'], 'lacks members, or has others'),
        ...ignoredColumns(['G20'], 'has each member of the European Union, most of which are no members'),
        ...ignoredColumns(['obsolete'], 'the three-letter code says which entry was withdrawn'),
        ...ignoredColumns(['ccTLD', 'IOC', 'FIFA', 'GEOnumeric'], 'codes of no source that is read'),
        ...ignoredColumns(['CoE'], 'left out at the end of a row'),
      },
      key: ['ISO3'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    hasRows(fileName, 256),
    // As the three publish them: 38 members, 27, and 193.
    hasMembers('oecd', 2025, 38),
    hasMembers('eu-27', 2025, 27),
    hasMembers('un-members', 2025, 193),
    // The founders of the United Nations that are still members, and the first euro countries.
    hasMembers('un-members', 1945, 49),
    hasMembers('euro-area', 1999, 11),
    hasMembers('euro-area', 2025, 20),
    hasMembers('g7', 2025, 7),
  ],
};
