/** Loads the statements of a release, a few thousand at a time in the order of ids: those that are new or changed. */
import neo4j, { type Integer } from 'neo4j-driver';
import type { StatementRow } from '../../../../schema/store.ts';
import type { Run } from '../connect.ts';
import { observationForm, predicateSchema } from '../cypher/layout.ts';
import * as cypher from '../cypher/load.ts';
import { releaseOf } from '../cypher/release.ts';
import { ReleaseNodeSchema } from '../release.ts';
import { RowKeys } from '../row-keys.ts';
import { keyOf, signed } from '../row-order.ts';
import {
  type FormsSoFar,
  formOf,
  formsWith,
  markOf,
  propertiesOf,
  propertyNames,
  statementProperties,
} from '../shape.ts';
import { inOne, type Loading, type LoadResult } from './load.ts';
import { type Entry, previousRows } from './previous.ts';

/** The properties that are not null, whole numbers as Neo4j's own. */
function said(row: StatementRow, factKey: string | null): Readonly<Record<string, unknown>> {
  const parts = propertiesOf(row, factKey);
  const found: Record<string, unknown> = {};
  for (const name of propertyNames) {
    const part = parts[name];
    if (part !== null) found[name] = statementProperties[name] === 'whole' ? whole(Number(part)) : part;
  }
  return found;
}

const wholes = new Map<number, Integer>();
function whole(value: number): Integer {
  const known = wholes.get(value) ?? neo4j.int(value);
  wholes.set(value, known);
  return known;
}

interface Page extends FormsSoFar {
  readonly first: number;
  readonly rows: readonly StatementRow[];
  readonly entries: readonly Entry[];
  readonly factKeys: readonly (string | null)[];
}

async function readPage(loading: Loading, keys: RowKeys, first: number, soFar: FormsSoFar): Promise<Page> {
  const { rowsAtOnce, store } = loading;
  const length = Math.min(rowsAtOnce, store.release.counts.statements - first);
  // By their numbers: a page of a filtered list would be put in order first.
  const rows = await store.statementsAt(Array.from({ length }, (_, at) => first + at));
  const factKeys = rows.map(({ fact }) => (fact === null ? null : keys.keyAt(fact)));
  const entries = rows.map((row, at): Entry => {
    const factKey = factKeys[at] ?? null;
    return { key: keyOf(row.id), form: formOf(row), mark: markOf(row, factKey) };
  });
  return { first, rows, entries, factKeys, ...formsWith(soFar, rows) };
}

export async function loadStatements(
  loading: Loading,
): Promise<Pick<LoadResult, 'statementsWritten' | 'statementsEnded'>> {
  const { connection, store, node, before, onProgress, check } = loading;
  const total = store.release.counts.statements;
  const nodeBefore = before === undefined ? undefined : await nodeOf(loading, before.sequence);
  onProgress({ step: 'reading ids' });
  const keys = await RowKeys.of(store);
  const previous = previousRows(connection, nodeBefore, node.done === 0 ? '' : keys.keyAt(node.done - 1));
  let soFar: FormsSoFar = node;
  let statementsWritten = 0;
  let statementsEnded = 0;
  let indexed: readonly string[] = nodeBefore?.forms ?? [];
  let next = readPage(loading, keys, node.done, soFar);
  // A release without statements has one page, which ends those of the release before.
  for (let done = node.done; done < total || total === 0; ) {
    const page = await next;
    soFar = page;
    const end = done + page.rows.length;
    // Read while the one before is written.
    next = end < total ? readPage(loading, keys, end, soFar) : next;
    next.catch(() => {});
    check();
    onProgress({ step: 'loading statements', done, total });
    const earlier = await previous.upTo(end < total ? page.entries.at(-1)?.key : undefined);
    // Into an empty database: an index is made several times as fast at once, at the end.
    const unseen = page.forms.filter((form) => form !== observationForm && !indexed.includes(form));
    if (nodeBefore !== undefined && unseen.length > 0)
      await inOne(connection, unseen.flatMap(predicateSchema));
    indexed = [...indexed, ...unseen];
    const { written, ended } = await writePage(loading, page, earlier);
    statementsWritten += written;
    statementsEnded += ended;
    if (total === 0) break;
    done = end;
  }
  return { statementsWritten, statementsEnded };
}

async function nodeOf({ connection }: Loading, sequence: number) {
  const [found] = await connection.read((run) =>
    run<{ release: unknown }>(releaseOf, { sequence: neo4j.int(sequence) }),
  );
  return ReleaseNodeSchema.parse(found?.release);
}

async function writePage(
  { node, write }: Loading,
  page: Page,
  earlier: readonly Entry[],
): Promise<{ readonly written: number; readonly ended: number }> {
  const name = ({ key, mark }: Entry): string => key + mark;
  const [before, now] = [new Set(earlier.map(name)), new Set(page.entries.map(name))];
  const created = page.rows.flatMap((row, at) => {
    const entry = page.entries[at];
    if (entry !== undefined && before.has(name(entry))) return [];
    const { subject, object, predicate } = row;
    return [{ subject, object, predicate, said: said(row, page.factKeys[at] ?? null) }];
  });
  const ended = earlier.filter((entry) => !now.has(name(entry)));
  const sequence = neo4j.int(node.sequence);
  const next = page.first + page.rows.length;
  await write(async (run, done) => {
    // The answer to a commit may be lost on the way, and the batch be tried again.
    if (done === next && done > page.first) return;
    if (done !== page.first) throw new Error(`${done} statements are there; ${page.first} were expected`);
    const { forms, withProduct, withFact, withSource } = page;
    await run(cypher.advance, { sequence, next: neo4j.int(next), forms, withProduct, withFact, withSource });
    // Before those that take their place: they are told apart by their release.
    for (const [form, keys] of keysByForm(ended)) await run(cypher.retire(form), { keys, sequence });
    const related = created.filter(({ object }) => object !== null);
    const observed = created.filter(({ object }) => object === null);
    await create(run, cypher.createRelations, related, sequence);
    await create(run, cypher.createObservations, observed, sequence);
    if (page.rows.length > 0)
      await run(cypher.createRows, { sequence, first: neo4j.int(page.first), ...bytesOf(page) });
  });
  return { written: created.length, ended: ended.length };
}

async function create(run: Run, text: string, rows: readonly object[], sequence: Integer): Promise<void> {
  if (rows.length === 0) return;
  const [result] = await run<{ created: number }>(text, { rows, sequence });
  if (result?.created !== rows.length)
    throw new Error(`${rows.length - (result?.created ?? 0)} statements name entities that are not there`);
}

export function keysByForm(entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, string[]>();
  for (const { form, key } of entries) {
    const own = keys.get(form) ?? [];
    own.push(key);
    keys.set(form, own);
  }
  return keys;
}

function bytesOf({ rows, entries, forms }: Page): Readonly<Record<string, Int8Array>> {
  const hex = (texts: readonly string[]): Int8Array => signed(Buffer.from(texts.join(''), 'hex'));
  const numbers = new Map(forms.map((form, at) => [form, at]));
  return {
    keys: hex(entries.map(({ key }) => key)),
    rests: hex(rows.map(({ id }) => id.slice(keyOf(id).length))),
    marks: hex(entries.map(({ mark }) => mark)),
    forms: Int8Array.from(entries, ({ form }) => numbers.get(form) ?? 0),
  };
}
