/** A store in which retracted statements are kept out of every answer, whatever the release says of them. */
import type { GraphStore, StatementCount, StatementFilter, StatementRow } from '../../schema/store.ts';
import { meetsFilter } from '../store/meets-filter.ts';
import { withoutRetracted } from './network.ts';
import type { Notices } from './read.ts';

/** The rule under which a retracted statement is kept out, beside the rules of quarantine. */
export const retractedRule = 'retracted';

/**
 * The same release, less what was retracted: kept out as a quarantined statement is, findable with the reason.
 * What was never in the release changes nothing.
 */
export async function withNotices(store: GraphStore, notices: Notices): Promise<GraphStore> {
  const retracted = new Map<number, StatementRow>();
  /** Those that stood in answers before. */
  const used: StatementRow[] = [];
  for (const [id, list] of notices.of) {
    const notice = list.find(({ kind }) => kind === 'retracted');
    const row = notice === undefined ? undefined : await store.statement(id);
    if (notice === undefined || row === undefined) continue;
    if (row.quarantine === null) used.push(row);
    retracted.set(row.row, { ...row, quarantine: { rule: retractedRule, reason: notice.text.en } });
  }
  if (retracted.size === 0) return store;
  const known = [...retracted.keys()].sort((a, b) => a - b);
  const newly = [...retracted.values()];
  const marked = (row: StatementRow): StatementRow => retracted.get(row.row) ?? row;
  const without = (filter: StatementFilter): StatementFilter => ({
    ...filter,
    withoutRows: [...(filter.withoutRows ?? []), ...known],
  });
  const narrowed = (filter: StatementFilter): StatementFilter =>
    filter.includeQuarantined === true ? filter : without(filter);
  return {
    ...store,
    release: {
      ...store.release,
      counts: {
        ...store.release.counts,
        quarantined: store.release.counts.quarantined + (await newlyKeptOut(store, known)),
      },
    },
    async statement(id) {
      const row = await store.statement(id);
      return row === undefined ? undefined : marked(row);
    },
    statementsAt: async (rows) => (await store.statementsAt(rows)).map(marked),
    statements: async (filter, page) => (await store.statements(narrowed(filter), page)).map(marked),
    countStatements: (filter) => store.countStatements(narrowed(filter)),
    async countBy(filter, keys) {
      const counts = await store.countBy(without(filter), keys);
      if (filter.includeQuarantined !== true) return counts;
      const own = newly.filter((row) => meetsFilter(row, filter));
      return [...counts, ...own.map((row): StatementCount => countOf(row, keys))];
    },
    slice: async (filter) => (await store.slice(narrowed(filter))).map(marked),
    amounts: (filter) => store.amounts(narrowed(filter)),
    network: async () => withoutRetracted(await store.network(), used),
  };
}

async function newlyKeptOut(store: GraphStore, rows: readonly number[]): Promise<number> {
  return (await store.statementsAt(rows)).filter(({ quarantine }) => quarantine === null).length;
}

function countOf(row: StatementRow, keys: Parameters<GraphStore['countBy']>[1]): StatementCount {
  const [from = '', to = from] = row.period.includes('/') ? row.period.split('/') : [row.period.slice(0, 4)];
  return {
    values: keys.map((key) => (key === 'quarantine' ? (row.quarantine?.rule ?? null) : row[key])),
    count: 1,
    yearFrom: Number(from),
    yearTo: Number(to),
  };
}
