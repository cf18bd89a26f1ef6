/** What changed between two releases: told alike by both stores, worked out here. */
import { cp, mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statementId } from '../../schema/statement.ts';
import type { GraphStore } from '../../schema/store.ts';
import { changesSince } from '../../server/analysis/changes/changes.ts';
import { executeQuery } from '../../server/graphql/execute.ts';
import { graphMemory } from '../../server/graphql/graph-memory.ts';
import { prepareGraph } from '../../server/question/prepare.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { type GraphParts, memoryStore } from '../../server/store/memory.ts';
import { writeGraph } from './graph-file.ts';
import { smallGraph } from './small-graph.ts';

const now = smallGraph();
const all = now.statements ?? [];
const valued = all.filter(({ value }) => value !== null);
const [revised, gone, fresh] = valued;
if (revised === undefined || gone === undefined || fresh === undefined)
  throw new Error('three figures are needed');

/** The release before: one figure was another, one is not there yet, one was there that is gone. */
function before(): GraphParts {
  const { id: _, ...body } = revised as (typeof all)[number];
  const other = { ...body, value: (body.value ?? 0) + 1, low: null, high: null };
  const { id: __, ...goneBody } = gone as (typeof all)[number];
  const extra = { ...goneBody, locator: 'a table that was withdrawn' };
  const statements = [
    ...all.filter((item) => item !== revised && item !== fresh),
    { ...other, id: statementId(other) },
    { ...extra, id: statementId(extra) },
  ];
  return { ...now, statements, release: 'a'.repeat(64) };
}

const older = before();
let folder = '';
let embedded: GraphStore;
const plain = memoryStore({ ...now, older: [older] });
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'filon-changes-'));
  await writeGraph(join(folder, 'older'), older);
  await writeGraph(join(folder, 'now'), now);
  const file = join(folder, 'now', `${older.release}.duckdb`);
  await cp(join(folder, 'older', `${older.release}.duckdb`), file);
  await utimes(file, 0, 0);
  embedded = await openEmbeddedStore(join(folder, 'now'));
});
afterAll(async () => {
  await embedded.close();
  await rm(folder, { recursive: true });
});

describe.each([
  ['plain', () => plain],
  ['embedded', () => embedded],
])('%s', (_, store) => {
  test('one figure changed, one is gone, one is new', async () => {
    const { changes, counts } = await changesSince(store(), older.release);
    expect(counts).toEqual({ changed: 1, removed: 1, added: 1 });
    const [changed, removed, added] = changes;
    expect(changed).toMatchObject({ kind: 'changed', before: { value: (revised?.value ?? 0) + 1 } });
    expect(removed).toMatchObject({ kind: 'removed', before: { locator: 'a table that was withdrawn' } });
    const rows = changes.flatMap((change) => ('row' in change ? [change.row] : []));
    expect((await store().statementsAt(rows)).map(({ id }) => id)).toEqual([revised?.id, fresh?.id]);
    expect(added?.kind).toBe('added');
  });

  test('nothing changed since the release itself', async () => {
    expect((await changesSince(store(), now.release)).changes).toEqual([]);
  });

  test.each(['0'.repeat(64), '', '__proto__', '../../etc/passwd'])(
    '%j is not kept: refused',
    async (since) => {
      await expect(changesSince(store(), since)).rejects.toMatchObject({
        code: 'UNKNOWN_ID',
        nearest: [older.release],
      });
    },
  );

  test('is a connection of the API, with the older releases that may be asked about', async () => {
    const graph = await prepareGraph(store());
    const query = `{ release { older } changes(since: "${older.release}", first: 2) {
      totalCount pageInfo { hasNextPage } nodes { kind before { value unit } statement { id } }
    } }`;
    const { data, errors } = await executeQuery(graph, graphMemory(graph), {
      query,
      variables: {},
      language: 'en',
    });
    expect(errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      release: { older: [older.release] },
      changes: {
        totalCount: 3,
        pageInfo: { hasNextPage: true },
        nodes: [
          {
            kind: 'CHANGED',
            before: { value: (revised?.value ?? 0) + 1, unit: revised?.unit },
            statement: { id: revised?.id },
          },
          { kind: 'REMOVED', before: { value: gone?.value, unit: gone?.unit }, statement: null },
        ],
      },
    });
  });
});
