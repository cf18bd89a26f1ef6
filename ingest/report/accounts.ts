/** What became of the rows of every source: as each data set keeps it, or counted where a person wrote the rows. */
import { isParquet } from '../../schema/dataset.ts';
import { type RowAccount, type RowCounts, rowsSentence } from '../../schema/row-account.ts';
import type { GraphWriter } from '../graph/open.ts';
import type { Dataset } from '../load/descriptor.ts';

/** The account of one run of an adapter, or of the rows that were written by hand. */
export interface DatasetAccount extends Omit<RowAccount, 'adapter' | 'source'> {
  readonly dataset: string;
  /** Null where no adapter read the rows. */
  readonly adapter: string | null;
  readonly sources: readonly string[];
}

export interface AccountReport {
  readonly accounts: readonly DatasetAccount[];
  /** Data sets with tables of adapters and no account of their rows. */
  readonly without: readonly string[];
}

/** By data set and adapter. */
export async function accountsOf(graph: GraphWriter, datasets: readonly Dataset[]): Promise<AccountReport> {
  const accounts: DatasetAccount[] = [];
  const without: string[] = [];
  for (const dataset of datasets) {
    const { name, tables, accounts: kept } = dataset;
    accounts.push(...kept.map(({ source, ...rest }) => ({ dataset: name, sources: [source], ...rest })));
    const byHand = tables
      .filter(({ isGenerated, kind }) => isGenerated !== true && kind !== 'summary')
      .map(({ path }) => path);
    if (byHand.length > 0) accounts.push(await accountByHand(graph, dataset, byHand));
    if (kept.length === 0 && tables.some(({ isGenerated }) => isGenerated === true)) without.push(name);
  }
  return { accounts, without };
}

/** Rows that a person wrote are their own publisher's file: each is kept, or in quarantine. */
async function accountByHand(
  graph: GraphWriter,
  { name, sources }: Dataset,
  paths: readonly string[],
): Promise<DatasetAccount> {
  let read = 0;
  let quarantined = 0;
  for (const path of paths) {
    const isStatements = /(^|[./])statements\.(csv|parquet)$/.test(path);
    const kept = isStatements ? `count(nullif(quarantine_rule, ''))::INTEGER` : '0';
    const file = `'${path.replaceAll("'", "''")}'`;
    const table = isParquet(path)
      ? `read_parquet(${file})`
      : `read_csv(${file}, all_varchar = true, header = true)`;
    const [counted] = await graph.rows<{ readonly rows: number; readonly held: number }>(
      `SELECT count(*)::INTEGER AS rows, ${kept} AS held FROM ${table}`,
    );
    read += counted?.rows ?? 0;
    quarantined += counted?.held ?? 0;
  }
  return {
    dataset: name,
    adapter: null,
    sources: sources.map(({ id }) => id),
    editions: sources.flatMap(({ editions }) => editions.map(({ id }) => id)),
    rows: { read, kept: read - quarantined, quarantined, dropped: {} },
  };
}

function nameOf({ dataset, adapter, editions }: DatasetAccount): string {
  return adapter === null ? `${dataset}, written by hand` : `${dataset}, ${editions.join(', ')} (${adapter})`;
}

const reasonsOf = ({ dropped }: RowCounts): readonly string[] =>
  Object.entries(dropped).map(([reason, count]) => `      ${count.toLocaleString('en')}  ${reason}`);

export function accountsText({ accounts, without }: AccountReport): string {
  const read = accounts.reduce((sum, { rows }) => sum + rows.read, 0);
  return [
    `Rows of the sources: ${read.toLocaleString('en')} read in ${accounts.length} accounts`,
    '  Every row is kept, in quarantine, or dropped for a reason.',
    ...accounts.flatMap((account) => [
      `  ${nameOf(account)}: ${rowsSentence(account.rows)}`,
      ...reasonsOf(account.rows),
    ]),
    ...(without.length === 0
      ? []
      : [`  Without an account, since an earlier version wrote them: ${without.join(', ')}`]),
  ].join('\n');
}
