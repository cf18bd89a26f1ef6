/** The Neo4j store: for many users and for decades of bulk trade. Every answer is that of the other stores. */
import neo4j from 'neo4j-driver';
import type { Claim } from '../../../schema/claim.ts';
import type { Unknown } from '../../../schema/dataset.ts';
import type { Alias, Entity, EntityCode } from '../../../schema/entity.ts';
import type { Extent } from '../../../schema/extent.ts';
import type { NetworkSheet } from '../../../schema/network.ts';
import type { PrecedenceLine, PrecedenceReason } from '../../../schema/precedence.ts';
import type { Correction, Source } from '../../../schema/source.ts';
import type { GraphStore, StatementCount, StatementFilter, StatementRow } from '../../../schema/store.ts';
import { keepingSlices } from '../kept-slices.ts';
import { outsideRelease } from '../memory.ts';
import { orderOf } from '../order.ts';
import type { GraphPlace } from '../place.ts';
import { type Connection, connect, type Neo4jAddress, type Parameters } from './connect.ts';
import { observationForm, type StoreTable, storeTables } from './cypher/layout.ts';
import { amountsAt, countAt, countByAt, keysAt, type Place, pageAt, statementsAt } from './cypher/read.ts';
import * as releases from './cypher/release.ts';
import { Neo4jStoreError } from './fault.ts';
import { idsOf } from './ids.ts';
import { parametersOf, placesOf } from './places.ts';
import { rowReader } from './records.ts';
import { type HeldRelease, holdRelease, readPointer } from './release.ts';

/**
 * A Neo4j database as a place of releases, over one connection, which closing its stores leaves open.
 * @throws Neo4jStoreError when the server cannot be reached or is not fit
 */
export async function neo4jPlace(address: Neo4jAddress): Promise<GraphPlace> {
  const connection = await connect(address);
  const pointer = async (): Promise<{ readonly release: string; readonly sequence: number }> => {
    const found = await readPointer(connection);
    if (found !== undefined) return found;
    throw new Neo4jStoreError(
      `The Neo4j database at ${address.uri} holds no release. Run "filon neo4j load" to put one there`,
    );
  };
  return {
    currentRelease: async () => (await pointer()).release,
    open: async () => storeOf(connection, (await pointer()).sequence),
    check: async () => void (await pointer()),
    close: () => connection.close(),
  };
}

/** The store of the current release, with a connection of its own. */
export async function openNeo4jStore(address: Neo4jAddress): Promise<GraphStore> {
  const graph = await neo4jPlace(address);
  try {
    return { ...(await graph.open()), close: () => graph.close() };
  } catch (error) {
    await graph.close();
    throw error;
  }
}

async function storeOf(connection: Connection, sequence: number): Promise<GraphStore> {
  const held = await holdRelease(connection, sequence, storeTables);
  const { release, rows, tables } = held;
  /** What each place of a filter gives, in one reading. */
  const asked = (
    filter: StatementFilter,
    textOf: (place: Place) => string,
    more: Parameters = {},
  ): Promise<(readonly unknown[])[]> => {
    const places = placesOf(filter, held.forms, more.first !== undefined);
    if (places.length === 0) return Promise.resolve([]);
    const parameters = { ...parametersOf(filter, rows), ...more, sequence: neo4j.int(sequence) };
    return held.read(async (run) => {
      const found: (readonly unknown[])[] = [];
      for (const place of places) for (const row of await run(textOf(place), parameters)) found.push(row);
      return found;
    });
  };
  const kept = async (): Promise<readonly { readonly id: string; readonly sequence: number }[]> => {
    const found = await connection.read((run) =>
      run<{ id: string; sequence: number }>(releases.keptReleases),
    );
    return found.filter(
      ({ id }, at) => id !== release.id && found.findIndex((other) => other.id === id) === at,
    );
  };
  const table = <T>(name: StoreTable, order: (a: T, b: T) => number): (() => Promise<T[]>) => {
    // They were checked when the release was built, and written as they were read from it.
    const list = [...((tables.get(name) ?? []) as readonly T[])].sort(order);
    return async () => [...list];
  };

  return {
    release,
    entities: table<Entity>('entities', orderOf.entity),
    aliases: table<Alias>('aliases', orderOf.alias),
    codes: table<EntityCode>('codes', orderOf.code),
    sources: table<Source>('sources', orderOf.source),
    precedence: table<PrecedenceLine>('precedence', orderOf.precedence),
    precedenceReasons: table<PrecedenceReason>('precedenceReasons', orderOf.reason),
    corrections: table<Correction>('corrections', orderOf.correction),
    unknowns: table<Unknown>('unknowns', orderOf.unknown),
    extents: table<Extent>('extents', orderOf.extent),
    claims: table<Claim>('claims', orderOf.claim),
    network: table<NetworkSheet>('network', orderOf.network),
    async statement(id) {
      const row = rows.rowOf(id);
      if (row === undefined) return undefined;
      const [found] = await statementsOfRows(held, [row]);
      // Another id may begin as this one does.
      return found?.id === id ? found : undefined;
    },
    async statementsAt(wanted) {
      const outside = wanted.find((row) => rows.keyAt(row) === undefined);
      if (outside !== undefined) throw new RangeError(outsideRelease(outside, rows.count));
      const unique = [...new Set(wanted)];
      const byRow = new Map((await statementsOfRows(held, unique)).map((found) => [found.row, found]));
      return wanted.map((row) => {
        const found = byRow.get(row);
        if (found === undefined) throw new Error(`the Neo4j database holds no row ${row}`);
        return found;
      });
    },
    async statements(filter, { first, after = -1 }) {
      // Its key is in every id that comes after it but its own, which "g" is above.
      const key = after < 0 ? '' : rows.keyAt(after);
      if (first <= 0 || key === undefined) return [];
      const found = await asked(filter, (place) => pageAt(place, filter), {
        first: neo4j.int(first),
        after: key === '' ? '' : `${key}g`,
      });
      return rowReader(rows).statements(found).slice(0, first);
    },
    async countStatements(filter) {
      const counts = await asked(filter, (place) => countAt(place, filter));
      return counts.reduce((sum, [count]) => sum + (count as number), 0);
    },
    async countBy(filter, keys) {
      const found = await asked(filter, (place) => countByAt(place, filter, keys));
      return merged(found.filter(([count]) => count !== 0));
    },
    slice: keepingSlices(async (filter) =>
      rowReader(rows).statements(await asked(filter, (place) => statementsAt(place, filter))),
    ),
    async amounts(filter) {
      return rowReader(rows).amounts(await asked(filter, (place) => amountsAt(place, filter)));
    },
    ids: (page) => idsOf(held, page),
    older: async () => (await kept()).map(({ id }) => id),
    async openOlder(wanted) {
      const found = (await kept()).find(({ id }) => id === wanted);
      return found === undefined ? undefined : storeOf(connection, found.sequence);
    },
    close: async () => {},
  };
}

/** Statements by their rows, in the order of rows: each is looked for where its form says. */
function statementsOfRows(held: HeldRelease, wanted: readonly number[]): Promise<readonly StatementRow[]> {
  const byForm = new Map<string, string[]>();
  for (const row of wanted) {
    const form = held.formNames[held.rows.formAt(row)] ?? observationForm;
    const keys = byForm.get(form) ?? [];
    keys.push(held.rows.keyAt(row) ?? '');
    byForm.set(form, keys);
  }
  const sequence = neo4j.int(held.sequence);
  return held.read(async (run) => {
    const found: (readonly unknown[])[] = [];
    for (const [form, keys] of byForm) {
      const place: Place =
        form === observationForm ? { kind: 'observations' } : { kind: 'relations', predicates: [form] };
      for (const row of await run(keysAt(place), { keys, sequence })) found.push(row);
    }
    return rowReader(held.rows).statements(found);
  });
}

/** Counts of several places by the same keys, those of the same values added up. */
function merged(found: readonly (readonly unknown[])[]): readonly StatementCount[] {
  const counts = new Map<string, { -readonly [Key in keyof StatementCount]: StatementCount[Key] }>();
  for (const [count, yearFrom, yearTo, ...values] of found as readonly (readonly [
    number,
    number,
    number,
    ...(string | null)[],
  ])[]) {
    const name = JSON.stringify(values);
    const known = counts.get(name);
    if (known === undefined) {
      counts.set(name, { values, count, yearFrom, yearTo });
      continue;
    }
    known.count += count;
    known.yearFrom = Math.min(known.yearFrom, yearFrom);
    known.yearTo = Math.max(known.yearTo, yearTo);
  }
  return [...counts.values()];
}
