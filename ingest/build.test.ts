import { cp, mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTableSql, type GraphTable, graphLayoutVersion, graphTables } from '../schema/graph-tables.ts';
import type { LicenceId } from '../schema/licence.ts';
import { type StatementBody, statementId } from '../schema/statement.ts';
import { buildGraph } from './build.ts';
import { openWriter } from './graph/open.ts';
import { importSource } from './import.ts';
import { InputError, type Problem } from './problem.ts';
import { oreAdapter, oreProject, oreSource, oreText } from './testing/ore-adapter.ts';

let root = '';
let datasets = '';
let graph = '';
let file = '';
beforeEach(async () => {
  const made = await oreProject();
  ({ root, datasets, file } = made);
  graph = join(root, 'graph');
  await importSource('ore', made.file, { datasets, out: datasets }, [oreAdapter()]);
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

async function rowsOf<Row>(path: string, sql: string): Promise<readonly Row[]> {
  // A copy: opening for writing would change the file.
  const copy = join(root, 'copy.duckdb');
  await cp(path, copy);
  const reader = await openWriter(copy, '100MB');
  try {
    return await reader.rows<Row>(sql);
  } finally {
    reader.close();
  }
}
const pointer = async (): Promise<unknown> => JSON.parse(await readFile(join(graph, 'current.json'), 'utf8'));
/** Names in the graph folder of one release and the pointer, sorted. */
const onlyRelease = (release: string): string[] => [`${release}.duckdb`, 'current.json'].sort();
const graphFiles = async (): Promise<string[]> => (await readdir(graph)).sort();
/** Another release: one alias more. */
async function another(name: string): Promise<void> {
  const path = join(datasets, 'vocabulary', 'aliases.csv');
  await writeFile(path, `${await readFile(path, 'utf8')}economy:COD,${name},en,\n`);
}
async function refused(promise: Promise<unknown>): Promise<readonly Problem[]> {
  const error: unknown = await promise.then(
    () => 'nothing was refused',
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(InputError);
  return (error as InputError).problems;
}

/** The same figures once more, from another office under another licence. */
async function copyUnder(licence: LicenceId): Promise<void> {
  await another('Congo (Kinshasa)');
  const source = { ...oreSource, id: 'copied-office', licence };
  const copied = oreAdapter({ id: 'copied-ore-2024', dataset: 'copied-ore', source });
  await importSource('copied-ore', file, { datasets, out: datasets }, [copied]);
}

describe('a build of open licences', () => {
  it.each(['CC-BY-SA-4.0', 'CC-BY-NC-4.0', 'ODbL-1.0', 'ipis-unverified'] as const)(
    'leaves out a data set under %s and says so; a build of all takes it',
    async (licence) => {
      await copyUnder(licence);
      const all = await buildGraph([datasets], graph);
      expect(all.leftOut).toEqual([]);
      expect(all.datasets).toContain('copied-ore');
      const open = await buildGraph([datasets], graph, { licence: 'open' });
      expect(open.datasets).not.toContain('copied-ore');
      expect(open.leftOut).toMatchObject([{ dataset: 'copied-ore', licences: [licence] }]);
      expect(open.counts.statements * 2).toBe(all.counts.statements);
      expect(open.release).not.toBe(all.release);
      const [meta] = await rowsOf<{ value: string }>(
        open.file,
        "SELECT value FROM meta WHERE key = 'leftOut'",
      );
      expect(JSON.parse(meta?.value ?? '')).toEqual(open.leftOut);
    },
  );

  it('is the same graph where every licence is open', async () => {
    const all = await buildGraph([datasets], graph);
    const open = await buildGraph([datasets], graph, { licence: 'open' });
    expect(open).toMatchObject({ release: all.release, leftOut: [] });
  });
});

describe('the graph file', () => {
  it('holds every table of the layout, column by column', async () => {
    const built = await buildGraph([datasets], graph);
    const tables = await rowsOf<{ table_name: string; sql: string }>(
      built.file,
      'SELECT table_name FROM duckdb_tables() ORDER BY table_name',
    );
    expect(tables.map((row) => row.table_name)).toEqual(Object.keys(graphTables).sort());
    for (const table of Object.keys(graphTables) as GraphTable[]) {
      const columns = await rowsOf<{ name: string; type: string; notnull: boolean }>(
        built.file,
        `SELECT name, type, "notnull" FROM pragma_table_info('${table}') ORDER BY cid`,
      );
      const text = columns.map(({ name, type, notnull }) => `"${name}" ${type}${notnull ? ' NOT NULL' : ''}`);
      expect(`CREATE TABLE "${table}" (${text.join(', ')})`).toBe(
        createTableSql(table).replaceAll(/ USING COMPRESSION \w+/g, ''),
      );
    }
  });

  it('holds every statement under its id, in the order of ids', async () => {
    const built = await buildGraph([datasets], graph);
    expect(built.counts).toEqual({ entities: 5, aliases: 1, sources: 1, statements: 5, quarantined: 0 });
    type Row = StatementBody & {
      id: string;
      row: number;
      year_from: number;
      year_to: number;
      quarantine_rule: null;
      quarantine_reason: null;
    };
    const rows = await rowsOf<Row>(built.file, 'SELECT * FROM "statement" ORDER BY "row"');
    expect(rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).sort());
    for (const { id, row, year_from, year_to, quarantine_rule, quarantine_reason, ...body } of rows)
      expect(statementId({ ...body, quarantine: null })).toBe(id);
    expect(rows.find(({ subject }) => subject === 'economy:COD')).toMatchObject({
      value: 220000,
      low: null,
      unit: 't:contained',
      year_from: 2024,
      year_to: 2024,
      locator: 'ore.csv, line 2',
      read: 'copy',
    });
  });

  it('holds the small tables in order, and says what it is', async () => {
    const built = await buildGraph([datasets], graph);
    expect(await rowsOf(built.file, 'SELECT id, kind, owner_edition FROM entity')).toEqual([
      { id: 'economy:CHL', kind: 'economy', owner_edition: null },
      { id: 'economy:CHN', kind: 'economy', owner_edition: null },
      { id: 'economy:COD', kind: 'economy', owner_edition: null },
      { id: 'group:ore-office-2024-other', kind: 'group', owner_edition: '2024' },
      { id: 'material:cobalt', kind: 'material', owner_edition: null },
    ]);
    expect(await rowsOf(built.file, 'SELECT * FROM meta')).toEqual([
      { key: 'datasets', value: '["ore","vocabulary"]' },
      { key: 'layout', value: String(graphLayoutVersion) },
      { key: 'release', value: built.release },
    ]);
    expect(await pointer()).toEqual({ release: built.release });
    expect(await graphFiles()).toEqual(onlyRelease(built.release));
  });
});

describe('the release id', () => {
  it('is the same in any order of folders, files and rows', async () => {
    const first = await buildGraph([datasets], graph);
    const shuffled = join(root, 'shuffled');
    await mkdir(join(shuffled, 'b'), { recursive: true });
    await cp(join(datasets, 'ore'), join(shuffled, 'ore'), { recursive: true });
    await cp(join(datasets, 'vocabulary'), join(shuffled, 'b', 'vocabulary'), { recursive: true });
    const path = join(shuffled, 'ore', 'ore-2024.statements.csv');
    const [header = '', ...rows] = (await readFile(path, 'utf8')).trim().split('\n');
    await writeFile(path, `${[header, ...rows.reverse()].join('\n')}\n`);
    const descriptor = join(shuffled, 'ore', 'datapackage.json');
    const parsed = JSON.parse(await readFile(descriptor, 'utf8')) as { resources: { hash?: string }[] };
    for (const resource of parsed.resources.reverse()) delete resource.hash;
    await writeFile(descriptor, JSON.stringify(parsed));
    const orders = [
      [join(shuffled, 'ore'), join(shuffled, 'b')],
      [join(shuffled, 'b', 'vocabulary'), join(shuffled, 'ore')],
    ];
    for (const order of orders) {
      const second = await buildGraph(order, join(root, 'graph-2'));
      expect(second.release).toBe(first.release);
      const all = 'SELECT * FROM "statement" ORDER BY "row"';
      expect(await rowsOf(second.file, all)).toEqual(await rowsOf(first.file, all));
    }
  });

  it('changes with a name, a note’s quarantine and a value, and comes back with them', async () => {
    const before = (await buildGraph([datasets], graph)).release;
    await another('Zaire');
    const after = (await buildGraph([datasets], graph)).release;
    expect(after).not.toBe(before);
    const path = join(datasets, 'vocabulary', 'aliases.csv');
    await writeFile(path, (await readFile(path, 'utf8')).replace('economy:COD,Zaire,en,\n', ''));
    expect((await buildGraph([datasets], graph)).release).toBe(before);
  });
});

it('takes committed and imported folders of one name together, with a source’s editions added up', async () => {
  const newer = join(root, 'ore-new.csv');
  await writeFile(newer, oreText.replace('"220,000"', '"230,000"'));
  const out = join(root, 'imported');
  await importSource('ore', newer, { datasets, out }, [oreAdapter()]);
  const built = await buildGraph([datasets, out], graph);
  expect(built.datasets).toEqual(['ore', 'vocabulary']);
  expect(built.counts).toMatchObject({ statements: 10, sources: 1, entities: 6 });
  const [source] = await rowsOf<{ manifest: string }>(built.file, 'SELECT manifest FROM source');
  const { editions } = JSON.parse(source?.manifest ?? '') as { editions: { id: string }[] };
  expect(editions.map(({ id }) => id)).toEqual(['2024', expect.stringMatching(/^2024-file-/)]);
});

it('counts what stands the same in two datasets once', async () => {
  const out = join(root, 'imported');
  await importSource('ore', file, { datasets, out }, [oreAdapter()]);
  expect((await buildGraph([datasets, out], graph)).counts).toMatchObject({ statements: 5, entities: 5 });
});

describe('bad datasets are refused, all faults at once, and the last good graph stays', () => {
  it.each([
    ['an alias of an unknown entity', 'vocabulary/aliases.csv', 'economy:ATL,Atlantis,en,', 'economy:ATL'],
    [
      'an entity with other content than in another dataset',
      'vocabulary/entities.csv',
      'group:ore-office-2024-other,X,X,X,,,,,,',
      'group:ore-office-2024-other',
    ],
    [
      'a precedence of an unknown edition',
      'vocabulary/precedence.csv',
      'r,extracts,*,1,ore-office,1999',
      '1999',
    ],
    [
      'a statement of an unknown entity',
      'ore/ore-2024.statements.csv',
      'economy:ATL,extracts,material:cobalt,,extraction,2024,1,,,t:contained,reported,,ore-office,2024,CC-BY-4.0,x,copy,,,',
      'economy:ATL',
    ],
    ['a row cut short', 'ore/ore-2024.statements.csv', 'economy:COD,extr', '2 cells'],
  ])('%s', async (_, table, line, found) => {
    const good = await buildGraph([datasets], graph);
    const path = join(datasets, table);
    await writeFile(path, `${await readFile(path, 'utf8')}${line}\n`);
    const descriptor = join(datasets, 'ore', 'datapackage.json');
    await writeFile(descriptor, (await readFile(descriptor, 'utf8')).replaceAll(/"hash": "[^"]*",/g, ''));
    const problems = await refused(buildGraph([datasets], graph));
    expect(problems).toEqual([expect.objectContaining({ file: expect.stringContaining('.csv'), found })]);
    expect(await pointer()).toEqual({ release: good.release });
    expect(await graphFiles()).toEqual(onlyRelease(good.release));
  });

  it('faults of names and of rows together', async () => {
    const aliases = join(datasets, 'vocabulary', 'aliases.csv');
    await writeFile(aliases, `${await readFile(aliases, 'utf8')}economy:ATL,Atlantis,en,\n`);
    const path = join(datasets, 'ore', 'ore-2024.statements.csv');
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('reported', 'sure'));
    const columns = (await refused(buildGraph([datasets], graph))).map(({ column }) => column);
    // The table’s hash, four rows of unknown status, and the alias.
    expect(columns).toEqual([undefined, 'status', 'status', 'status', 'status', 'entity']);
  });

  it('folders that hold nothing', async () => {
    await mkdir(join(root, 'nothing'));
    expect(await refused(buildGraph([join(root, 'nothing'), join(root, 'none')], graph))).toHaveLength(2);
  });

  it('but a rule may name a source that is not in this graph', async () => {
    const path = join(datasets, 'vocabulary', 'precedence.csv');
    await writeFile(path, `${await readFile(path, 'utf8')}r,extracts,*,1,another-office,2024\n`);
    expect((await buildGraph([datasets], graph)).counts.statements).toBe(5);
  });
});

describe('the graph folder', () => {
  it('keeps the last two releases, or as many as asked', async () => {
    const releases: string[] = [];
    for (const name of ['A', 'B', 'C']) {
      await another(name);
      releases.push((await buildGraph([datasets], graph)).release);
      // File times may be too coarse to order builds within one test.
      for (const [place, release] of releases.entries()) {
        const path = join(graph, `${release}.duckdb`);
        await utimes(path, place + 1, place + 1).catch(() => undefined);
      }
    }
    expect(await graphFiles()).toEqual(
      [...releases.slice(1).map((release) => `${release}.duckdb`), 'current.json'].sort(),
    );
    await another('D');
    const last = await buildGraph([datasets], graph, { keepOlder: 0 });
    expect(await graphFiles()).toEqual(onlyRelease(last.release));
  });

  it('is cleaned of what a dead build left, and of nothing else', async () => {
    await mkdir(graph, { recursive: true });
    const host = hostname().replaceAll(/[^A-Za-z0-9]/g, '_');
    // No process has the highest number that Linux gives.
    const dead = `.build-${host}-4194304-0123abcd.duckdb`;
    const alive = `.build-${host}-${process.ppid}-0123abcd.duckdb`;
    const elsewhere = '.build-another-4194304-0123abcd.duckdb';
    for (const name of [dead, `${dead}.wal`, alive, elsewhere, 'notes.txt'])
      await writeFile(join(graph, name), 'x');
    await writeFile(join(graph, '.publish.lock'), `${host} 4194304\n`);
    const { release } = await buildGraph([datasets], graph);
    expect(await graphFiles()).toEqual(
      [elsewhere, alive, `${release}.duckdb`, 'current.json', 'notes.txt'].sort(),
    );
  });

  it('is not held up by an old lock, though another process has the number of its owner now', async () => {
    await mkdir(graph, { recursive: true });
    const lock = join(graph, '.publish.lock');
    await writeFile(lock, `${hostname().replaceAll(/[^A-Za-z0-9]/g, '_')} ${process.ppid}\n`);
    await utimes(lock, 1, 1);
    const { release } = await buildGraph([datasets], graph);
    expect(await graphFiles()).toEqual(onlyRelease(release));
  });

  it('is not held up for long by a lock whose owner died before it wrote its name', async () => {
    await mkdir(graph, { recursive: true });
    const lock = join(graph, '.publish.lock');
    await writeFile(lock, '');
    // Ten seconds after it was made, a sixth of what is granted to a lock with a name; the clock stands still.
    const made = Date.UTC(2026, 0, 1);
    await utimes(lock, made / 1000, made / 1000);
    vi.useFakeTimers({ now: made + 10_000, toFake: ['Date'] });
    try {
      const { release } = await buildGraph([datasets], graph);
      expect(await graphFiles()).toEqual(onlyRelease(release));
    } finally {
      vi.useRealTimers();
    }
  });

  it('takes two builds at once', async () => {
    const results = await Promise.all([
      buildGraph([datasets], graph),
      buildGraph([datasets], graph),
      buildGraph([datasets], graph),
    ]);
    expect(new Set(results.map(({ release }) => release)).size).toBe(1);
    expect(await graphFiles()).toEqual(onlyRelease(results[0].release));
    expect(await rowsOf(results[0].file, 'SELECT count(*)::INTEGER AS n FROM "statement"')).toEqual([
      { n: 5 },
    ]);
  });
});

describe('an aborted build', () => {
  it('leaves the last good graph, whenever it is aborted', async () => {
    const good = await buildGraph([datasets], graph);
    await another('Zaire');
    const steps: string[] = [];
    await buildGraph([datasets], join(root, 'graph-2'), { onProgress: ({ step }) => steps.push(step) });
    expect(steps.length).toBeGreaterThan(4);
    for (let place = 0; place < steps.length - 1; place += 1) {
      const controller = new AbortController();
      let met = 0;
      const build = buildGraph([datasets], graph, {
        signal: controller.signal,
        onProgress: () => {
          if (met === place) controller.abort(new Error('the reader changed their mind'));
          met += 1;
        },
      });
      await expect(build).rejects.toThrow('the reader changed their mind');
      expect(await pointer()).toEqual({ release: good.release });
      expect(await graphFiles()).toEqual(onlyRelease(good.release));
    }
  });

  it('does not begin when it was aborted before', async () => {
    await expect(buildGraph([datasets], graph, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
    expect(await readdir(root)).not.toContain('graph');
  });
});
