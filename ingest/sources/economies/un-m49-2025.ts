/** Regions of UN M49 and its three special groups, in the form of 2025. */
import type { Adapter, Emit, Row } from '../../adapter.ts';
import { isGroup, parentOf } from './groups.ts';
import { emitMember, hasMembers, hasRows } from './membership.ts';
import { economyOf, unM49 } from './un-m49-source.ts';

const edition = '2025';
const fileName = 'UNSD-Methodology.csv';

const regionColumns = ['Region Code', 'Sub-region Code', 'Intermediate Region Code'];
const flags: readonly (readonly [string, string])[] = [
  ['Least Developed Countries (LDC)', 'm49-199'],
  ['Land Locked Developing Countries (LLDC)', 'm49-432'],
  ['Small Island Developing States (SIDS)', 'm49-722'],
];

function readRow(row: Row, emit: Emit): void {
  const economy = economyOf(row, emit, 'ISO-alpha3 Code');
  if (economy === undefined) return;
  if (!/^\d{3}$/.test(row.text('M49 Code'))) {
    emit.fail(row, 'M49 Code', row.text('M49 Code'), 'three digits with leading zeros, such as 004');
    return;
  }
  const name = row.text('Country or Area');
  const locator = (column: string): string => `${row.file}, line ${row.line} (${name}), ${column}`;
  let above: string | undefined;
  for (const column of regionColumns) {
    const code = row.text(column);
    if (code === '') continue;
    const group = `m49-${code}`;
    if (!isGroup(group)) {
      emit.fail(row, column, code, 'the three digits of a region of M49');
      return;
    }
    if (parentOf(group) !== above) {
      emit.fail(row, column, code, `a region that lies in ${above ?? 'the world'}; the regions changed`);
      return;
    }
    emitMember(row, emit, economy, group, edition, { locator: locator(column) });
    above = group;
  }
  let isInGroup = above !== undefined;
  for (const [column, group] of flags) {
    const flag = row.text(column);
    if (flag === '') continue;
    if (flag !== 'x') {
      emit.fail(row, column, flag, 'x or blank');
      return;
    }
    isInGroup = true;
    emitMember(row, emit, economy, group, edition, { locator: locator(column) });
  }
  if (!isInGroup) emit.drop(row, 'an area that M49 puts into no region (Antarctica)');
}

export const unM49Regions2025: Adapter = {
  id: 'un-m49-2025',
  dataset: 'economies',
  source: unM49,
  edition,
  read: 'copy',
  rawFolder: 'reference/un-m49-2025',
  tables: [
    {
      file: /^UNSD.*\.csv$/,
      fileName,
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ';' },
      columns: {
        'Global Code': { ignored: 'the world, 001, in every row' },
        'Global Name': { ignored: 'the world in every row' },
        'Region Code': { is: 'term', meaning: 'Number of the region' },
        'Region Name': { ignored: 'the number names the region' },
        'Sub-region Code': { is: 'term', meaning: 'Number of the sub-region' },
        'Sub-region Name': { ignored: 'the number names the region' },
        'Intermediate Region Code': { is: 'term', meaning: 'Number of the region in between' },
        'Intermediate Region Name': { ignored: 'the number names the region' },
        'Country or Area': { is: 'place', meaning: 'Country or area, for the locator' },
        'M49 Code': { is: 'term', meaning: 'Number of the country or area, with leading zeros' },
        'ISO-alpha2 Code': { ignored: 'the three-letter code names the economy' },
        'ISO-alpha3 Code': { is: 'term', meaning: 'Three-letter code' },
        'Least Developed Countries (LDC)': { is: 'term', meaning: 'x for a member' },
        'Land Locked Developing Countries (LLDC)': { is: 'term', meaning: 'x for a member' },
        'Small Island Developing States (SIDS)': { is: 'term', meaning: 'x for a member' },
      },
      key: ['M49 Code'],
      row: readRow,
    },
  ],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    hasRows(fileName, 248),
    hasMembers('m49-199', 2025, 44),
    hasMembers('m49-432', 2025, 32),
    hasMembers('m49-722', 2025, 53),
  ],
};
