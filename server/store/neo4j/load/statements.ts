/** Loads the statements of a release, a few thousand at a time in the order of ids: those that are new or changed. */
import neo4j, { type Integer } from 'neo4j-driver';
import { sha256 } from '../../../../schema/canonical.ts';
import { yearsOfPeriod } from '../../../../schema/statement.ts';
import type { StatementRow } from '../../../../schema/store.ts';
import type { Run } from '../connect.ts';
import { predicateSchema } from '../cypher/layout.ts';
import * as cypher from '../cypher/load.ts';
import { releaseOf } from '../cypher/release.ts';
import { Neo4jStoreError } from '../fault.ts';
import { rowsInNode } from '../ids.ts';
import { observationForm, ReleaseNodeSchema } from '../release.ts';
import { keyOf, signed } from '../row-order.ts';
import { inOne, type Loading, type LoadResult } from './load.ts';
import { type Entry, previousRows } from './previous.ts';

const formOf = ({ object, predicate }: StatementRow): string =>
  object === null ? observationForm : predicate;

/** What a statement says beside its ends and predicate, as the properties of its relationship or node. */
function said(row: StatementRow, factKey: string | null): Readonly<Record<string, unknown>> {
  const { product, stage, period, value, low, high, unit, status, missing } = row;
  const { source, edition, locator, read, note, quarantine } = row;
  const { from, to } = yearsOfPeriod(period);
  const parts = {
    id: row.id,
    fact: factKey,
    product,
    stage,
    period,
    yearFrom: year(from),
    yearTo: year(to),
    value,
    low,
    high,
    unit,
    status,
    missing,
    source,
    edition,
    locator,
    read,
    note,
    quarantineRule: quarantine?.rule ?? null,
    quarantineReason: quarantine?.reason ?? null,
  };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== null));
}

const years = new Map<number, Integer>();
function year(value: number): Integer {
  const known = years.get(value) ?? neo4j.int(value);
  years.set(value, known);
  return known;
}

/** What decides whether a statement of the same id is the same in two releases. */
function markOf({ read, note, quarantine }: StatementRow, factKey: string | null): string {
  const beside = [read, note, quarantine?.rule ?? null, quarantine?.reason ?? null, factKey];
  return sha256(JSON.stringify(beside)).slice(0, 16);
}

/** The forms of a release as far as it has been loaded. */
interface FormsSoFar {
  readonly forms: readonly string[];
  readonly withProduct: readonly string[];
  readonly withFact: readonly string[];
}

interface Page extends FormsSoFar {
  readonly first: number;
  readonly rows: readonly StatementRow[];
  readonly entries: readonly Entry[];
  readonly factKeys: readonly (string | null)[];
}

/** Keys of the facts of rows: a fact is named by the first of its statements, which may lie pages before. */
async function factKeysOf({ store }: Loading, rows: readonly StatementRow[]): Promise<(string | null)[]> {
  const wanted = [...new Set(rows.flatMap(({ fact }) => fact ?? []))];
  const keys = new Map((await store.statementsAt(wanted)).map(({ row, id }) => [row, keyOf(id)]));
  return rows.map(({ fact }) => (fact === null ? null : (keys.get(fact) ?? null)));
}

async function readPage(loading: Loading, first: number, soFar: FormsSoFar): Promise<Page> {
  const rows = await loading.store.statements(
    { includeQuarantined: true },
    { first: rowsInNode, after: first - 1 },
  );
  const factKeys = await factKeysOf(loading, rows);
  const entries = rows.map((row, at): Entry => {
    const factKey = factKeys[at] ?? null;
    return { key: keyOf(row.id), form: formOf(row), mark: markOf(row, factKey) };
  });
  const twin = entries.find(({ key }, at) => key === entries[at + 1]?.key);
  if (twin !== undefined) throw new Error(`two statements have ids that begin with ${twin.key}`);
  const related = rows.filter(({ object }) => object !== null);
  const added = (list: readonly string[], more: readonly string[]): string[] => [
    ...new Set([...list, ...more]),
  ];
  const predicatesOf = (list: readonly StatementRow[]): string[] => list.map(({ predicate }) => predicate);
  return {
    first,
    rows,
    entries,
    factKeys,
    forms: added(
      soFar.forms,
      entries.map(({ form }) => form),
    ),
    withProduct: added(soFar.withProduct, predicatesOf(related.filter(({ product }) => product !== null))),
    withFact: added(soFar.withFact, predicatesOf(related.filter(({ fact }) => fact !== null))),
  };
}

export async function loadStatements(
  loading: Loading,
): Promise<Pick<LoadResult, 'statementsWritten' | 'statementsEnded'>> {
  const { connection, store, node, before, onProgress, check } = loading;
  const total = store.release.counts.statements;
  const nodeBefore = before === undefined ? undefined : await nodeOf(loading, before.sequence);
  const [last] = node.done === 0 ? [] : await store.statementsAt([node.done - 1]);
  const previous = previousRows(connection, nodeBefore, last === undefined ? '' : keyOf(last.id));
  let soFar: FormsSoFar = node;
  let statementsWritten = 0;
  let statementsEnded = 0;
  let indexed: readonly string[] = nodeBefore?.forms ?? [];
  let next = readPage(loading, node.done, soFar);
  for (let done = node.done; done < total; ) {
    const page = await next;
    soFar = page;
    const end = done + page.rows.length;
    if (page.rows.length === 0) throw new Error(`the graph holds no row ${done} of ${total}`);
    // Read while the one before is written.
    next = end < total ? readPage(loading, end, soFar) : next;
    next.catch(() => {});
    check();
    onProgress({ step: 'loading statements', done, total });
    const earlier = await previous.upTo(end < total ? page.entries.at(-1)?.key : undefined);
    const unseen = page.forms.filter((form) => form !== observationForm && !indexed.includes(form));
    if (unseen.length > 0) await inOne(connection, unseen.flatMap(predicateSchema));
    indexed = [...indexed, ...unseen];
    const { written, ended } = await writePage(loading, page, earlier);
    statementsWritten += written;
    statementsEnded += ended;
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
  { connection, node }: Loading,
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
  const isWritten = await connection.write(async (run) => {
    const [advanced] = await run(cypher.advance, {
      sequence,
      done: neo4j.int(page.first),
      next: neo4j.int(page.first + page.rows.length),
      forms: page.forms,
      withProduct: page.withProduct,
      withFact: page.withFact,
    });
    if (advanced === undefined) return false;
    // Before those that take their place: they are told apart by their release.
    for (const [form, keys] of keysByForm(ended)) await run(cypher.retire(form), { keys, sequence });
    const related = created.filter(({ object }) => object !== null);
    const observed = created.filter(({ object }) => object === null);
    await create(run, cypher.createRelations, related, sequence);
    await create(run, cypher.createObservations, observed, sequence);
    await run(cypher.createRows, { sequence, first: neo4j.int(page.first), ...bytesOf(page) });
    return true;
  });
  if (!isWritten) await mustBeDone(connection, node.sequence, page.first + page.rows.length);
  return { written: created.length, ended: ended.length };
}

async function create(run: Run, text: string, rows: readonly object[], sequence: Integer): Promise<void> {
  if (rows.length === 0) return;
  const [result] = await run<{ created: number }>(text, { rows, sequence });
  if (result?.created !== rows.length)
    throw new Error(`${rows.length - (result?.created ?? 0)} statements name entities that are not there`);
}

/** The answer to a commit may be lost on the way, and the batch be tried again; else somebody else is at work. */
async function mustBeDone(connection: Loading['connection'], sequence: number, done: number): Promise<void> {
  const [found] = await connection.read((run) =>
    run<{ release: { state: string; done: number } }>(releaseOf, { sequence: neo4j.int(sequence) }),
  );
  if (found?.release.state === 'loading' && found.release.done === done) return;
  throw new Neo4jStoreError(
    'Another program is loading into this Neo4j database. Let one load run at a time, and start it again',
  );
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
