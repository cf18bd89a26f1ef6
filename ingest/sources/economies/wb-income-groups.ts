/** Income groups of the World Bank by calendar year from 1987 on, from the history and the list in force. */
import type { Adapter, ColumnRule, Draft, Emit, QuarantineRule, Row } from '../../adapter.ts';
import { rowLocator } from '../../readers/row.ts';
import { emitMember, hasMembers } from './membership.ts';
import { wbIncomeGroups } from './wb-income-groups-source.ts';

const historySheet = 'Country Analytical History';
const listSheet = 'List of economies';
const nameColumn = 'Data for calendar year :';
/** The last calendar year of the pinned history, by which its list in force goes. */
const newestYear = 2024;
const firstYear = 1987;
/** A later history has a column more each year. */
const lastYear = 2040;
const years = Array.from({ length: lastYear - firstYear + 1 }, (_, place) => String(firstYear + place));

const groupOfMark: ReadonlyMap<string, string> = new Map([
  ['L', 'wb-low-income'],
  ['LM', 'wb-lower-middle-income'],
  ['LM*', 'wb-lower-middle-income'],
  ['UM', 'wb-upper-middle-income'],
  ['H', 'wb-high-income'],
]);
const groupOfName: ReadonlyMap<string, string> = new Map([
  ['Low income', 'wb-low-income'],
  ['Lower middle income', 'wb-lower-middle-income'],
  ['Upper middle income', 'wb-upper-middle-income'],
  ['High income', 'wb-high-income'],
]);
/** Codes of the World Bank that are not those of ISO 3166: YUG is what remained of Yugoslavia after 1991. */
const ownCodes: ReadonlyMap<string, string> = new Map([
  ['YUG', 'SCG'],
  ['YUGf', 'YUG'],
]);
const leftOut: ReadonlyMap<string, string> = new Map([
  ['CHI', 'Channel Islands: Guernsey and Jersey together are no one economy of ours'],
]);
const unitedYemen =
  'LM* in the history: at this time there were Yemen, PDR (L) and Yemen, Arab Rep. (LM); combined they would have been LM.';

interface Span {
  readonly mark: string;
  readonly from: string;
  to: string;
}

/** Years in a row with one mark. The newest years stand alone, so that a list in force can be held against each. */
function spansOf(row: Row): Span[] {
  const spans: Span[] = [];
  for (const year of years) {
    const mark = row.text(year);
    const last = spans.at(-1);
    if (last !== undefined && last.mark === mark && Number(year) < newestYear) last.to = year;
    else spans.push({ mark, from: year, to: year });
  }
  return spans.filter(({ mark }) => mark !== '' && mark !== '..');
}

function readHistory(row: Row, emit: Emit): void {
  const code = row.text('(A)');
  if (code === '') {
    emit.drop(row, 'a threshold or note of the World Bank, no economy');
    return;
  }
  const reason = leftOut.get(code);
  if (reason !== undefined) {
    emit.drop(row, reason);
    return;
  }
  const economy = `economy:${ownCodes.get(code) ?? code}`;
  const spans = spansOf(row);
  for (const { mark, from, to } of spans) {
    const group = groupOfMark.get(mark);
    if (group === undefined) {
      emit.fail(row, from, mark, 'L, LM, UM, H, .. or blank');
      continue;
    }
    const period = from === to ? from : `${from}/${to}`;
    emitMember(row, emit, economy, group, period, {
      locator: `${rowLocator(row)} (${code}), ${from === to ? from : `${from}–${to}`}`,
      ...(mark === 'LM*' ? { note: unitedYemen } : {}),
    });
  }
}

/** The calendar year of a list: two before its fiscal year, which the name of its file says and the sheet does not. */
function yearOfList(row: Row, emit: Emit): string | undefined {
  const fiscalYear = /FY_?(20\d\d)/i.exec(row.file)?.[1];
  if (fiscalYear !== undefined) return String(Number(fiscalYear) - 2);
  emit.fail(row, 'Code', row.file, 'a file name that says the fiscal year, such as CLASS_FY2027.xlsx');
  return undefined;
}

function readList(row: Row, emit: Emit): void {
  const code = row.text('Code');
  const reason = leftOut.get(code);
  if (row.text('Region') === '') {
    emit.drop(row, 'a region or group of the World Bank, no economy');
    return;
  }
  if (reason !== undefined) {
    emit.drop(row, reason);
    return;
  }
  const printed = row.text('Income group');
  if (printed === '') {
    emit.drop(row, 'an economy that the list in force leaves unclassified');
    return;
  }
  const group = groupOfName.get(printed);
  if (group === undefined) {
    emit.fail(row, 'Income group', printed, [...groupOfName.keys(), 'blank'].join(', '));
    return;
  }
  const year = yearOfList(row, emit);
  if (year === undefined) return;
  emit.alias({
    entity: `economy:${code}`,
    name: row.text('Economy'),
    language: 'en',
    scope: wbIncomeGroups.id,
  });
  emitMember(row, emit, `economy:${code}`, group, year, {
    locator: `${rowLocator(row)} (${code})`,
  });
}
const isOfHistory = (draft: Draft): boolean => draft.locator.includes(historySheet);

/** The history in hand and the list in force come from one publisher; where they differ, the list decides. */
export const listLeavesUnclassified: QuarantineRule = {
  id: 'list-in-force-leaves-unclassified',
  applies(draft, all) {
    if (!isOfHistory(draft)) return undefined;
    const list = all.filter((other) => other.period === draft.period && !isOfHistory(other));
    if (
      list.length === 0 ||
      list.some((other) => other.subject === draft.subject && other.object === draft.object)
    )
      return undefined;
    const list2025 = draft.period === String(newestYear) ? ' of 2 July 2025' : '';
    return `The World Bank’s own list${list2025} does not put this economy into this group for the same year.`;
  },
};

const yearColumns = Object.fromEntries(
  years.map((year): [string, ColumnRule] => [
    year,
    {
      is: 'term',
      meaning: `Group in ${year}: L, LM, UM, H, .. not available`,
      ...(Number(year) > newestYear ? { optional: true as const } : {}),
    },
  ]),
);

export const wbIncomeGroups2025: Adapter = {
  id: 'wb-income-groups',
  dataset: 'economies',
  source: wbIncomeGroups,
  edition: '2025',
  read: 'copy',
  rawFolder: 'reference/wb-income-groups',
  tables: [
    {
      file: /^OGHIST.*\.xlsx$/,
      fileName: 'OGHIST.xlsx',
      layout: { format: 'xlsx', sheet: historySheet, headerRow: 6 },
      columns: {
        '(A)': { is: 'term', meaning: 'Code of the World Bank, mostly ISO 3166' },
        [nameColumn]: { ignored: 'the code names the economy' },
        ...yearColumns,
      },
      row: readHistory,
    },
    {
      file: /^CLASS.*\.xlsx$/,
      fileName: 'CLASS_FY2026_2025-07-02.xlsx',
      optional: true,
      layout: { format: 'xlsx', sheet: listSheet, headerRow: 1 },
      columns: {
        Economy: { is: 'place', meaning: 'Name that the World Bank gives the economy' },
        Code: { is: 'term', meaning: 'Code of the World Bank, mostly ISO 3166' },
        Region: { is: 'term', meaning: 'Region of the World Bank; blank in rows of groups' },
        'Income group': {
          is: 'term',
          meaning: 'Group of the fiscal year in the file name; blank where unclassified',
        },
        'Lending category': { ignored: 'says what the World Bank may lend, not what the economy earns' },
      },
      row: readList,
    },
  ],
  corrections: [],
  quarantine: [listLeavesUnclassified],
  assertions: [],
  pinnedAssertions: [
    // The publisher counts 87, 54, 50 and 26: the Channel Islands are no economy here, Ethiopia is unclassified.
    hasMembers('wb-high-income', 2024, 86),
    hasMembers('wb-upper-middle-income', 2024, 54),
    hasMembers('wb-lower-middle-income', 2024, 50),
    hasMembers('wb-low-income', 2024, 25),
  ],
};
