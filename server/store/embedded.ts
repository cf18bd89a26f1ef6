/** The embedded store: the DuckDB file of a release, which its graph folder points at. The default. */
import { join } from 'node:path';
import type { Alias, EntityCode } from '../../schema/entity.ts';
import { type GraphTable, graphFileName, graphTables } from '../../schema/graph-tables.ts';
import type { NetworkSheet } from '../../schema/network.ts';
import type { PrecedenceLine } from '../../schema/precedence.ts';
import { type Correction, SourceSchema } from '../../schema/source.ts';
import type { GraphStore, StatementFilter, StatementRow } from '../../schema/store.ts';
import { readAmounts } from './amounts.ts';
import { readCounts } from './counts.ts';
import { readEntities } from './entities.ts';
import { conditionOf } from './filter-sql.ts';
import { type GraphFile, openGraphFile, type SqlValue } from './graph-file.ts';
import { keepingSlices, sharingReadings } from './kept-slices.ts';
import { outsideRelease } from './memory.ts';
import { orderOf } from './order.ts';
import { currentRelease, keptReleases } from './pointer.ts';
import {
  type ExtentRecord,
  extentOf,
  type ReasonRecord,
  reasonOf,
  statementColumns,
  statementsOf,
  type UnknownRecord,
  unknownOf,
} from './records.ts';
import { keepingShort, mostOfShort } from './short-predicates.ts';

/** How many rows are asked for in one query by their numbers. */
const rowsAtOnce = 5000;

/**
 * The store of the release that the folder's pointer names.
 * @throws UnreadableGraphError that says what is wrong with the graph and how to build it
 */
export async function openEmbeddedStore(graphFolder: string): Promise<GraphStore> {
  return openRelease(graphFolder, await currentRelease(graphFolder));
}

async function openRelease(graphFolder: string, release: string): Promise<GraphStore> {
  const file = await openGraphFile(join(graphFolder, graphFileName(release)), release);
  try {
    return await storeOf(file, release, graphFolder);
  } catch (error) {
    await file.close();
    throw error;
  }
}

interface Counts {
  readonly entities: number;
  readonly statements: number;
  readonly quarantined: number;
  readonly sources: number;
}

async function storeOf(file: GraphFile, id: string, graphFolder: string): Promise<GraphStore> {
  const all = <Row>(table: GraphTable): Promise<readonly Row[]> => {
    const columns = Object.keys(graphTables[table]).map((column) => `"${column}"`);
    return file.read<Row>(`SELECT ${columns.join(', ')} FROM "${table}"`);
  };
  const statementsWhere = async (
    sql: string,
    values: readonly SqlValue[],
  ): Promise<readonly StatementRow[]> => {
    return statementsOf(
      await file.readColumns(`SELECT ${statementColumns} FROM statement WHERE ${sql}`, values),
    );
  };
  const countOf = async (filter: StatementFilter): Promise<number> => {
    const { sql, values } = conditionOf(filter);
    const query = `SELECT count(*)::INTEGER AS count FROM statement WHERE ${sql}`;
    return (await file.read<{ count: number }>(query, values))[0]?.count ?? 0;
  };
  // count() is a BIGINT, which arrives as a bigint: no count of this file exceeds an INTEGER.
  const [counts] = await file.read<Counts>(`SELECT
    (SELECT count(*) FROM entity)::INTEGER AS entities,
    (SELECT count(*) FROM statement)::INTEGER AS statements,
    (SELECT count(*) FROM statement WHERE quarantine_rule IS NOT NULL)::INTEGER AS quarantined,
    (SELECT count(*) FROM source)::INTEGER AS sources`);
  if (counts === undefined) throw new Error('a query for counts gave no row');

  return {
    release: { id, counts, datasets: file.datasets, leftOut: file.leftOut },
    entities: async () => [...(await readEntities(file))].sort(orderOf.entity),
    aliases: async () => [...(await all<Alias>('alias'))].sort(orderOf.alias),
    codes: async () => [...(await all<EntityCode>('code'))].sort(orderOf.code),
    sources: async () =>
      (await all<{ manifest: string }>('source'))
        .map(({ manifest }) => SourceSchema.parse(JSON.parse(manifest)))
        .sort(orderOf.source),
    precedence: async () => [...(await all<PrecedenceLine>('precedence'))].sort(orderOf.precedence),
    precedenceReasons: async () =>
      (await all<ReasonRecord>('precedence_reason')).map(reasonOf).sort(orderOf.reason),
    corrections: async () => [...(await all<Correction>('correction'))].sort(orderOf.correction),
    unknowns: async () => (await all<UnknownRecord>('unknown')).map(unknownOf).sort(orderOf.unknown),
    extents: async () => (await all<ExtentRecord>('extent')).map(extentOf).sort(orderOf.extent),
    claims: async () => [...file.claims].sort(orderOf.claim),
    network: async () =>
      (await all<{ sheet: string }>('network'))
        // Written by the build, as the analyses read it.
        .map(({ sheet }) => JSON.parse(sheet) as NetworkSheet)
        .sort(orderOf.network),
    statement: async (wanted) => (await statementsWhere('id = $1', [wanted]))[0],
    async statementsAt(rows) {
      const outside = rows.find((row) => !Number.isInteger(row) || row < 0 || row >= counts.statements);
      if (outside !== undefined) throw new RangeError(outsideRelease(outside, counts.statements));
      const found = new Map<number, StatementRow>();
      const wanted = [...new Set(rows)];
      for (let start = 0; start < wanted.length; start += rowsAtOnce) {
        // Row numbers are whole numbers, checked above: they may stand in the text.
        const some = wanted.slice(start, start + rowsAtOnce).join(', ');
        for (const row of await statementsWhere(`"row" IN (${some})`, [])) found.set(row.row, row);
      }
      return rows.map((row) => {
        const statement = found.get(row);
        if (statement === undefined) throw new Error(`the graph file holds no row ${row}`);
        return statement;
      });
    },
    statements(filter, { first, after = -1 }) {
      const { sql, values } = conditionOf(filter);
      const [afterAt, firstAt] = [values.length + 1, values.length + 2];
      return statementsWhere(`${sql} AND "row" > $${afterAt} ORDER BY "row" LIMIT $${firstAt}`, [
        ...values,
        after,
        Math.max(0, first),
      ]);
    },
    countStatements: countOf,
    countBy: (filter, keys) => readCounts(file, filter, keys),
    slice: keepingSlices((filter) => {
      const { sql, values } = conditionOf(filter);
      return statementsWhere(`${sql} ORDER BY "row"`, values);
    }),
    // A question may compare the same amounts in two ways.
    amounts: keepingShort(
      sharingReadings((filter) => readAmounts(file, filter)),
      async (predicate) =>
        (await countOf({ predicate: [predicate], includeQuarantined: true })) <= mostOfShort,
    ),
    async ids({ first, after = -1 }) {
      // Rows are numbered without a gap. The least of many rows would be kept beside all ids that were seen so far:
      // more memory than there is, of five million statements.
      const { values } = await file.readColumns(
        'SELECT id FROM statement WHERE "row" > $1 AND "row" <= $2 ORDER BY "row"',
        [after, after + Math.max(0, first)],
      );
      return (values[0] ?? []) as readonly string[];
    },
    older: async () => (await keptReleases(graphFolder)).filter((release) => release !== id),
    async openOlder(release) {
      if (release === id || !(await keptReleases(graphFolder)).includes(release)) return undefined;
      return openRelease(graphFolder, release);
    },
    close: () => file.close(),
  };
}
