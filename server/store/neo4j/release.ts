/** A release as Neo4j holds it: what its node says, its rows, and what stands beside its statements. */
import neo4j from 'neo4j-driver';
import { z } from 'zod';
import { LicenceIdSchema } from '../../../schema/licence.ts';
import type { Release } from '../../../schema/store.ts';
import type { Connection, RunColumns } from './connect.ts';
import { neo4jLayoutVersion, observationForm, type StoreTable } from './cypher/layout.ts';
import * as releases from './cypher/release.ts';
import { Neo4jStoreError } from './fault.ts';
import type { Forms } from './places.ts';
import { type RowOrder, rowOrder, unsigned } from './row-order.ts';

/** An import leaves an empty list out. */
const texts = z.array(z.string()).default([]);
const LeftOutSchema = z.array(
  z.strictObject({ dataset: z.string(), title: z.string(), licences: z.array(LicenceIdSchema) }),
);

/** What the node of a release says, of one that is kept or is being loaded. */
export const ReleaseNodeSchema = z.object({
  id: z.string().regex(/^[0-9a-f]{64}$/),
  sequence: z.number(),
  state: z.enum(['loading', 'kept', 'discarded', 'retired']),
  /** How many rows are in the database, of `statements`. */
  done: z.number(),
  entities: z.number(),
  statements: z.number(),
  quarantined: z.number(),
  sources: z.number(),
  datasets: texts,
  leftOut: z.string(),
  forms: texts,
  withProduct: texts,
  withFact: texts,
  withSource: texts,
});
export type ReleaseNode = z.infer<typeof ReleaseNodeSchema>;

export interface Pointer {
  readonly release: string;
  readonly sequence: number;
}

/** The release that is current; undefined where none has been loaded. */
export async function readPointer(connection: Connection): Promise<Pointer | undefined> {
  const [found] = await connection.read((run) => run<Pointer & { layout: number }>(releases.pointer));
  if (found !== undefined && found.layout !== neo4jLayoutVersion)
    throw new Neo4jStoreError(
      `The Neo4j database has layout ${found.layout}; this version of Filon reads layout ${neo4jLayoutVersion}. Empty the database and run "filon neo4j load"`,
    );
  return found;
}

export interface HeldRelease {
  readonly sequence: number;
  readonly release: Release;
  readonly forms: Forms;
  /** The forms by the numbers that `rows` gives. */
  readonly formNames: readonly string[];
  readonly rows: RowOrder;
  /** The small tables that were asked for, in no stated order. */
  readonly tables: ReadonlyMap<StoreTable, readonly unknown[]>;
  /** Runs work in one reading of this release. */
  read<T>(work: (run: RunColumns) => Promise<T>): Promise<T>;
}

/**
 * @param tables those of the small tables that are wanted
 * @throws Neo4jStoreError when the release has been taken away
 */
export async function holdRelease(
  connection: Connection,
  sequence: number,
  tables: readonly StoreTable[],
): Promise<HeldRelease> {
  const asked = { sequence: neo4j.int(sequence) };
  const read: HeldRelease['read'] = (work) =>
    connection.read(async (_, columns) => {
      const result = await work(columns);
      const [[kept] = []] = await columns(releases.isKept, asked);
      if (kept === 1) return result;
      throw new Neo4jStoreError(
        'The release was taken away from the Neo4j database while it was read. Ask again',
      );
    });
  const [node, keyRows, records] = await read(async (run) => {
    const [[properties] = []] = await run(releases.releaseOf, asked);
    const found: unknown[][] = [];
    for (const table of tables)
      found.push((await run(releases.tableRows(table), asked)).map(([record]) => record));
    return [ReleaseNodeSchema.parse(properties), await run(releases.rowKeys, asked), found] as const;
  });
  const bytes = (column: number): readonly Uint8Array[] =>
    keyRows.map((row) => unsigned(row[column] as Int8Array));
  const { id, entities, statements, quarantined, sources, datasets, leftOut, forms } = node;
  return {
    sequence,
    release: {
      id,
      counts: { entities, statements, quarantined, sources },
      datasets,
      leftOut: LeftOutSchema.parse(JSON.parse(leftOut)),
    },
    forms: {
      related: forms.filter((form) => form !== observationForm),
      withProduct: node.withProduct,
      withFact: node.withFact,
      withSource: new Set(node.withSource),
      hasObservations: forms.includes(observationForm),
    },
    formNames: forms,
    rows: rowOrder(bytes(0), bytes(1)),
    tables: new Map(
      tables.map((table, at) => [table, (records[at] ?? []).map((record) => JSON.parse(String(record)))]),
    ),
    read,
  };
}
