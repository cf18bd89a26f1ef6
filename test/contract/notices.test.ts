/** Notices: a retraction reaches every release, a contested statement stands and is marked. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Notice, noticeColumns } from '../../schema/notice.ts';
import type { GraphStore } from '../../schema/store.ts';
import { executeQuery } from '../../server/graphql/execute.ts';
import { graphMemory } from '../../server/graphql/graph-memory.ts';
import { type Notices, NoticesError, noNotices, readNotices } from '../../server/notices/read.ts';
import { withNotices } from '../../server/notices/with-notices.ts';
import { prepareGraph } from '../../server/question/prepare.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { memoryStore } from '../../server/store/memory.ts';
import { writeGraph } from './graph-file.ts';
import { smallGraph } from './small-graph.ts';

const said = smallGraph().statements ?? [];
const open = said.filter(({ quarantine }) => quarantine === null);
const mined = open.find(({ predicate, value }) => predicate === 'extracts' && value !== null);
const other = open.find(({ id }) => id !== mined?.id);
if (mined === undefined || other === undefined) throw new Error('the small graph has too few statements');

const notice = (kind: Notice['kind'], statement: string): Notice => ({
  kind,
  statement,
  on: '2026-11-26',
  by: 'the publisher',
  text: { en: 'Withdrawn.', fr: 'Retiré.', es: 'Retirado.' },
  url: null,
});
const noticesOf = (...list: readonly Notice[]): Notices => ({
  of: new Map(list.map((item) => [item.statement, [item]])),
  version: 'x',
});

let folder = '';
let embedded: GraphStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'filon-notices-'));
  await writeGraph(folder, smallGraph());
  embedded = await openEmbeddedStore(folder);
});
afterAll(async () => {
  await embedded.close();
  await rm(folder, { recursive: true });
});

describe.each([
  ['plain', () => memoryStore(smallGraph())],
  ['embedded', () => embedded],
])('a retraction, on the %s store', (_, store) => {
  const retraction = noticesOf(notice('retracted', mined.id), notice('retracted', '0'.repeat(64)));

  test('keeps the statement out of every question, and findable with its reason', async () => {
    const noted = await withNotices(store(), retraction);
    const filter = { predicate: ['extracts'] as const };
    const without = open.filter(({ predicate, id }) => predicate === 'extracts' && id !== mined.id);
    expect((await noted.slice(filter)).map(({ id }) => id).sort()).toEqual(
      without.map(({ id }) => id).sort(),
    );
    expect(await noted.countStatements(filter)).toBe(without.length);
    expect(await noted.amounts(filter)).toHaveLength(without.length);
    expect(await noted.statements(filter, { first: 100 })).toHaveLength(without.length);
    const counted = await noted.countBy(filter, ['predicate']);
    expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(without.length);
    const quarantine = { rule: 'retracted', reason: 'Withdrawn.' };
    expect(await noted.statement(mined.id)).toMatchObject({ quarantine });
    const all = await noted.slice({ ...filter, includeQuarantined: true });
    expect(all.find(({ id }) => id === mined.id)).toMatchObject({ quarantine });
    expect(await noted.countBy({ ...filter, includeQuarantined: true }, ['quarantine'])).toContainEqual(
      expect.objectContaining({ values: ['retracted'], count: 1 }),
    );
    expect(noted.release.counts.quarantined).toBe(store().release.counts.quarantined + 1);
    expect(noted.release.id).toBe(store().release.id);
  });

  test('of what the release does not hold changes nothing', async () => {
    const plain = store();
    expect(await withNotices(plain, noticesOf(notice('retracted', '0'.repeat(64))))).toBe(plain);
  });

  test('a contested statement stays in use and says who contests it', async () => {
    const graph = await prepareGraph(store(), noticesOf(notice('contested', other.id)));
    const query = `{ statement(id: "${other.id}") { quarantine { rule } notices { kind on by text url } } }`;
    const { data } = await executeQuery(graph, graphMemory(graph), { query, variables: {}, language: 'fr' });
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      statement: {
        quarantine: null,
        notices: [{ kind: 'CONTESTED', on: '2026-11-26', by: 'the publisher', text: 'Retiré.', url: null }],
      },
    });
  });
});

describe('the files of notices', () => {
  const head = noticeColumns.join(',');
  const row = `${mined.id},2026-11-26,the publisher,Withdrawn.,Retiré.,Retirado.,https://example.org/`;
  async function files(retractions: string | undefined, contested?: string): Promise<string> {
    const place = await mkdtemp(join(folder, 'notices-'));
    if (retractions !== undefined) await writeFile(join(place, 'retractions.csv'), retractions);
    if (contested !== undefined) await writeFile(join(place, 'contested.csv'), contested);
    return place;
  }

  test('are read, each of its kind; another state is another version', async () => {
    const one = await readNotices(await files(`${head}\n${row}\n`, `${head}\n${row}\n`));
    expect(one.of.get(mined.id)?.map(({ kind }) => kind)).toEqual(['retracted', 'contested']);
    expect(one.of.get(mined.id)?.[0]).toMatchObject({ url: 'https://example.org/', by: 'the publisher' });
    const two = await readNotices(await files(`${head}\n${row}\n`));
    expect(two.version).not.toBe(one.version);
  });

  test('may be absent or empty', async () => {
    expect(await readNotices(undefined)).toBe(noNotices);
    expect(await readNotices(await files(undefined))).toBe(noNotices);
    expect(await readNotices(await files(`${head}\n`))).toBe(noNotices);
  });

  test.each([
    ['another heading', 'id,reason\n', ':1'],
    ['no id of a statement', `${head}\n${row.replace(mined.id, '__proto__')}\n`, ':2 (column statement)'],
    ['an impossible day', `${head}\n${row.replace('11-26', '02-30')}\n`, ':2 (column on)'],
    ['no reason in Spanish', `${head}\n${row.replace('Retirado.', '')}\n`, ':2 (column text_es)'],
    ['a script for an address', `${head}\n${row.replace('https:', 'javascript:')}\n`, ':2 (column url)'],
    ['a row cut off', `${head}\n${mined.id},2026\n`, 'retractions.csv'],
  ])('with %s are refused with their place: a retraction is never passed over', async (_, text, place) => {
    const reading = readNotices(await files(text));
    await expect(reading).rejects.toBeInstanceOf(NoticesError);
    await expect(reading).rejects.toThrow(place);
  });

  test('of the project can be read', async () => {
    await readNotices(join(import.meta.dirname, '../../notices'));
  });
});
