/** The small tables of the graph file, each in the order that schema/graph-tables.ts states. */
import type { DuckDBAppender } from '@duckdb/node-api';
import { byCodeUnit } from '../../schema/canonical.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Unknown } from '../../schema/dataset.ts';
import { type Alias, type Entity, type EntityCode, kindOfEntityId } from '../../schema/entity.ts';
import type { Extent } from '../../schema/extent.ts';
import { createTableSql, type GraphTable, graphTables } from '../../schema/graph-tables.ts';
import type { PrecedenceLine, PrecedenceReason } from '../../schema/precedence.ts';
import type { Correction, Source } from '../../schema/source.ts';
import { claimsOf } from '../load/claim-rows.ts';
import type { SmallTables } from '../load/names.ts';
import type { Placed } from '../load/small-tables.ts';
import type { GraphWriter } from './open.ts';

/** Everything but statements, each item once, in order. */
export interface SmallParts {
  readonly entities: readonly Entity[];
  readonly aliases: readonly Alias[];
  readonly codes: readonly EntityCode[];
  readonly corrections: readonly Correction[];
  readonly precedence: readonly PrecedenceLine[];
  readonly reasons: readonly PrecedenceReason[];
  readonly unknowns: readonly Unknown[];
  readonly extents: readonly Extent[];
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
}

type Key = readonly (string | number)[];

export function smallParts(tables: SmallTables, sources: readonly Source[]): SmallParts {
  return {
    entities: once(
      [...tables.entities].sort((a, b) => byCodeUnit(b.item.name.en, a.item.name.en)),
      ({ id }) => [id],
    ),
    aliases: once(
      [...tables.aliases, ...otherPrints(tables.entities)],
      ({ entity, language, name, scope }) => [entity, language, name, scope],
    ),
    codes: once(tables.codes, ({ entity, system, code }) => [entity, system, code]),
    corrections: once(tables.corrections, (item) => [
      item.source,
      item.edition,
      item.locator,
      item.column,
      item.found,
      item.corrected,
      item.reason,
    ]),
    precedence: once(tables.precedence, (line) => [
      line.rule,
      line.predicate,
      line.object,
      line.rank,
      line.source,
      line.edition,
    ]),
    reasons: once(tables.reasons, ({ rule, predicate }) => [rule, predicate ?? '']),
    unknowns: once(tables.unknowns, ({ id }) => [id]),
    extents: once(tables.extents, (item) => [
      item.source,
      item.edition,
      item.predicate,
      item.product ?? '',
      item.period,
      item.dimension ?? '',
    ]),
    claims: claimsOf(tables.claims, tables['claim-links']),
    sources: [...sources].sort((a, b) => byCodeUnit(a.id, b.id)),
  };
}

/** Several datasets may hold one row; it counts once. */
/**
 * The names under which data sets print one organisation, as aliases of it: its own name is the first of them
 * in the order of characters, whatever the order of the data sets.
 */
function otherPrints(rows: SmallTables['entities']): Placed<Alias>[] {
  const first = new Map<string, string>();
  for (const { item } of rows) {
    const name = first.get(item.id);
    if (name === undefined || byCodeUnit(item.name.en, name) < 0) first.set(item.id, item.name.en);
  }
  return rows
    .filter(({ item }) => item.name.en !== first.get(item.id))
    .map(({ item, ...place }) => ({
      ...place,
      item: { entity: item.id, name: item.name.en, language: 'en', scope: '' },
    }));
}

function once<T>(rows: readonly Placed<T>[], key: (item: T) => Key): T[] {
  const items = new Map<string, { readonly item: T; readonly key: Key }>();
  for (const { item } of rows) items.set(JSON.stringify(key(item)), { item, key: key(item) });
  return [...items.values()].sort((a, b) => compareKeys(a.key, b.key)).map(({ item }) => item);
}

function compareKeys(a: Key, b: Key): number {
  for (const [place, left] of a.entries()) {
    const right = b[place] ?? '';
    const order =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : byCodeUnit(String(left), String(right));
    if (order !== 0) return order;
  }
  return 0;
}

/** Creates every table of the layout. */
export async function createTables(graph: GraphWriter): Promise<void> {
  for (const table of Object.keys(graphTables) as GraphTable[]) await graph.run(createTableSql(table));
}

export async function fillSmallTables(graph: GraphWriter, parts: SmallParts): Promise<void> {
  await append(
    graph,
    'entity',
    parts.entities.map((entity) => [
      entity.id,
      kindOfEntityId(entity.id) ?? '',
      entity.name.en,
      entity.name.fr,
      entity.name.es,
      entity.latitude,
      entity.longitude,
      entity.partOf,
      entity.ownedBy?.source ?? null,
      entity.ownedBy?.edition ?? null,
      entity.replacedBy,
    ]),
  );
  await append(
    graph,
    'alias',
    parts.aliases.map(({ entity, name, language, scope }) => [entity, name, language, scope]),
  );
  await append(
    graph,
    'code',
    parts.codes.map(({ entity, system, code }) => [entity, system, code]),
  );
  await append(
    graph,
    'source',
    parts.sources.map((source) => [source.id, JSON.stringify(source)]),
  );
  await append(
    graph,
    'precedence',
    parts.precedence.map((line) => [
      line.rule,
      line.predicate,
      line.object,
      line.rank,
      line.source,
      line.edition,
    ]),
  );
  await append(
    graph,
    'precedence_reason',
    parts.reasons.map(({ rule, predicate, text }) => [rule, predicate, text.en, text.fr, text.es]),
  );
  await append(
    graph,
    'correction',
    parts.corrections.map((item) => [
      item.source,
      item.edition,
      item.locator,
      item.column,
      item.found,
      item.corrected,
      item.reason,
    ]),
  );
  await append(
    graph,
    'unknown',
    parts.unknowns.map(({ id, kind, stage, entity, text }) => [
      id,
      kind,
      stage,
      entity,
      text.en,
      text.fr,
      text.es,
    ]),
  );
  await append(
    graph,
    'extent',
    parts.extents.map((item) => [
      item.source,
      item.edition,
      item.predicate,
      item.product,
      item.period,
      item.dimension,
      item.extent,
      item.share,
      item.text.en,
      item.text.fr,
      item.text.es,
    ]),
  );
}

/** Appends rows to a table of the layout; cells stand in the order of its columns. */
export async function append(
  graph: GraphWriter,
  table: GraphTable,
  rows: readonly (readonly (string | number | null)[])[],
): Promise<void> {
  const types = Object.values<string>(graphTables[table]);
  const appender = await graph.connection.createAppender(table);
  try {
    for (const row of rows) {
      row.forEach((cell, place) => {
        appendCell(appender, cell, types[place] ?? '');
      });
      appender.endRow();
    }
    appender.flushSync();
  } finally {
    appender.closeSync();
  }
}

function appendCell(appender: DuckDBAppender, cell: string | number | null, type: string): void {
  if (cell === null) appender.appendNull();
  else if (typeof cell === 'string') appender.appendVarchar(cell);
  else if (type.startsWith('INTEGER')) appender.appendInteger(cell);
  else appender.appendDouble(cell);
}
