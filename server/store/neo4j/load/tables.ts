/** Loads what stands beside statements: the rows that the release before does not have, and ends those that it alone has. */
import neo4j from 'neo4j-driver';
import { byCodeUnit } from '../../../../schema/canonical.ts';
import { kindOfEntityId } from '../../../../schema/entity.ts';
import { labelOfKind, type StoreTable, storeTables } from '../cypher/layout.ts';
import * as cypher from '../cypher/load.ts';
import { shown, tableRowsOf } from '../shape.ts';
import type { Loading, LoadResult } from './load.ts';

const rowsAtOnce = 2000;

/** Batches of a list. */
function* batches<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += rowsAtOnce) yield list.slice(at, at + rowsAtOnce);
}

export async function loadTables(
  loading: Loading,
): Promise<Pick<LoadResult, 'tableRowsWritten' | 'tableRowsEnded'>> {
  let tableRowsWritten = 0;
  let tableRowsEnded = 0;
  for (const table of storeTables) {
    loading.check();
    loading.onProgress({ step: `comparing ${table}` });
    const { written, ended } = await loadTable(loading, table);
    tableRowsWritten += written;
    tableRowsEnded += ended;
  }
  return { tableRowsWritten, tableRowsEnded };
}

async function loadTable(
  { connection, store, node, check, write }: Loading,
  table: StoreTable,
): Promise<{ readonly written: number; readonly ended: number }> {
  const sequence = neo4j.int(node.sequence);
  const rows = tableRowsOf(await store[table]());
  // Of this release as far as it is there: a load that goes on finds what it wrote before.
  const there = new Set(
    (await connection.read((run) => run<{ digest: string }>(cypher.digestsOf(table), { sequence }))).map(
      ({ digest }) => digest,
    ),
  );
  const missing = [...rows].filter(([digest]) => !there.has(digest));
  const ended = [...there].filter((digest) => !rows.has(digest)).sort(byCodeUnit);
  for (const batch of batches(missing)) {
    check();
    await write(async (run) => {
      if (table === 'entities')
        await run(cypher.createEntities, {
          rows: batch.map(([, { row }]) => labelled(row as { id: string })),
        });
      const written = batch.map(([digest, { row, record }]) => ({ digest, record, shown: shown(row) }));
      await run(cypher.createTableRows(table), { rows: written, sequence });
    });
  }
  for (const batch of batches(ended)) {
    check();
    await write((run) => run(cypher.retireTableRows(table), { digests: batch, sequence }));
  }
  return { written: missing.length, ended: ended.length };
}

function labelled({ id }: { readonly id: string }): { readonly id: string; readonly label: string } {
  const kind = kindOfEntityId(id);
  if (kind === undefined) throw new Error(`"${id}" is not the id of an entity`);
  return { id, label: labelOfKind(kind) };
}
