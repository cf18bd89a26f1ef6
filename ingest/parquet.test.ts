/** A data set whose statements stand in Parquet: written, checked and built like one in CSV. */
import { readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tableColumns } from '../schema/dataset.ts';
import type { Adapter } from './adapter.ts';
import { buildGraph } from './build.ts';
import { summaryText } from './dataset/parquet.ts';
import { openWriter } from './graph/open.ts';
import { importSource } from './import.ts';
import { sha256OfFile } from './pipeline/files.ts';
import { InputError, type Problem } from './problem.ts';
import { regenerateDatasets } from './regenerate.ts';
import { oreAdapter, oreProject, oreText } from './testing/ore-adapter.ts';
import { validateDatasets } from './validate.ts';

let project: Awaited<ReturnType<typeof oreProject>>;
let folder = '';
beforeEach(async () => {
  project = await oreProject();
  folder = join(project.datasets, 'ore');
});
afterEach(() => rm(project.root, { recursive: true }));

const large = (parts: Partial<Adapter> = {}): Adapter => oreAdapter({ tableFormat: 'parquet', ...parts });
const write = (adapter = large()) =>
  importSource(adapter.id, project.file, { datasets: project.datasets, out: project.datasets }, [adapter]);
const table = (): string => join(folder, 'ore-2024.statements.parquet');
const summary = (): string => join(folder, 'ore-2024.statements.summary.csv');
const build = async (): Promise<string> =>
  (await buildGraph([project.datasets], join(project.root, 'graph'))).release;
const problems = async (): Promise<readonly Problem[]> =>
  (await validateDatasets([project.datasets], { datasets: project.datasets })).problems;

async function refusalOfBuild(): Promise<readonly Problem[]> {
  const error: unknown = await build().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InputError);
  return (error as InputError).problems;
}

/** Runs a query of DuckDB. */
async function sql(...queries: readonly string[]): Promise<void> {
  const graph = await openWriter(':memory:', '100MB');
  for (const query of queries) await graph.run(query);
  graph.close();
}

/** Writes the hash and size of the table, and its summary, anew: what is wrong is then in the rows alone. */
async function mend(): Promise<void> {
  const graph = await openWriter(':memory:', '100MB');
  const sha256 = await sha256OfFile(table());
  await writeFile(summary(), await summaryText(graph, { file: table(), sha256 }));
  graph.close();
  await mendHashes();
}

async function mendHashes(): Promise<void> {
  const path = join(folder, 'datapackage.json');
  const descriptor = JSON.parse(await readFile(path, 'utf8')) as {
    resources: { path: string; hash?: string }[];
  };
  for (const resource of descriptor.resources)
    Object.assign(resource, {
      [resource.hash === undefined ? 'filon:hash' : 'hash']:
        `sha256:${await sha256OfFile(join(folder, resource.path))}`,
    });
  await writeFile(path, JSON.stringify(descriptor));
}

/** Replaces the table by the result of a query over it, `t`. */
async function change(select: string): Promise<void> {
  await rename(table(), `${table()}.before`);
  await sql(
    `COPY (WITH t AS (SELECT * FROM read_parquet('${table()}.before')) ${select}) TO '${table()}' (FORMAT parquet)`,
  );
  await rm(`${table()}.before`);
}

const listed = async (): Promise<string[]> =>
  (await readdir(folder)).filter((name) => name.startsWith('ore-2024.statements'));

describe('a run', () => {
  it('writes the rows of the CSV table, a summary, and a descriptor that names both', async () => {
    const { folder: written } = await write();
    expect(await listed()).toEqual(['ore-2024.statements.parquet', 'ore-2024.statements.summary.csv']);
    const graph = await openWriter(':memory:', '100MB');
    const types = await graph.rows<{ column_name: string; column_type: string }>(
      `DESCRIBE SELECT * FROM read_parquet('${table()}')`,
    );
    const rows = await graph.rows(
      `SELECT subject, "value", low, high, missing, note FROM read_parquet('${table()}')`,
    );
    graph.close();
    expect(types.map(({ column_name }) => column_name)).toEqual(tableColumns.statements);
    expect(
      types.filter(({ column_type }) => column_type === 'DOUBLE').map(({ column_name }) => column_name),
    ).toEqual(['value', 'low', 'high']);
    // The five rows of ore.csv: first those of 2023, then of 2024, each by subject.
    expect(rows).toEqual([
      { subject: 'economy:CHL', value: null, low: null, high: null, missing: 'withheld', note: 'withheld' },
      { subject: 'economy:CHL', value: 0, low: null, high: null, missing: null, note: 'misprinted unit' },
      { subject: 'economy:CHN', value: null, low: 0, high: 500, missing: 'only-bounds', note: null },
      { subject: 'economy:COD', value: 220_000, low: null, high: null, missing: null, note: null },
      {
        subject: 'group:ore-office-2024-other',
        value: null,
        low: 1000,
        high: 1200,
        missing: 'only-bounds',
        note: null,
      },
    ]);
    // 4 statements of 2024: two without a value, and 0 + 220,000.
    expect((await readFile(summary(), 'utf8')).split('\n')).toEqual([
      'edition,product,period,unit,statements,missing,quarantined,sum,sha256',
      `,,,,5,3,0,,${await sha256OfFile(table())}`,
      '2024,,2023,t:contained,1,1,0,,',
      '2024,,2024,t:contained,4,2,0,220000,',
      '',
    ]);
    const descriptor = JSON.parse(await readFile(join(written, 'datapackage.json'), 'utf8'));
    expect(descriptor.resources).toContainEqual(
      expect.objectContaining({
        name: 'ore-2024.statements',
        path: 'ore-2024.statements.parquet',
        format: 'parquet',
        mediatype: 'application/vnd.apache.parquet',
        'filon:hash': `sha256:${await sha256OfFile(table())}`,
      }),
    );
    expect(await problems()).toEqual([]);
    const { datasets } = await validateDatasets([folder], { datasets: project.datasets });
    // 5 statements and the entity of the lump, as in CSV.
    expect(datasets).toEqual([expect.objectContaining({ name: 'ore', rows: 6 })]);
  });

  it('writes the same bytes again, and takes the place of the table in CSV', async () => {
    const options = { datasets: project.datasets };
    await regenerateDatasets(project.raw, options, [oreAdapter()]);
    expect(await listed()).toEqual(['ore-2024.statements.csv']);
    const changes = async () =>
      (await regenerateDatasets(project.raw, options, [large()])).datasets.map(({ changed }) => changed);
    expect(await changes()).toEqual([true]);
    expect(await listed()).toEqual(['ore-2024.statements.parquet', 'ore-2024.statements.summary.csv']);
    const bytes = await readFile(table());
    expect(await changes()).toEqual([false]);
    await writeFile(table(), 'damaged');
    expect(await changes()).toEqual([true]);
    expect((await readFile(table())).equals(bytes)).toBe(true);
  });

  it('leaves the table that another adapter wrote into the folder as it is', async () => {
    await write();
    const before = await readFile(table());
    await writeFile(project.file, oreText.replace('"220,000"', '"230,000"'));
    await write(oreAdapter({ id: 'late' }));
    expect(await listed()).toEqual(['ore-2024.statements.parquet', 'ore-2024.statements.summary.csv']);
    expect((await readFile(table())).equals(before)).toBe(true);
    expect(await problems()).toEqual([]);
  });
});

describe('a graph', () => {
  it('has the same release from Parquet as from CSV', async () => {
    await write(oreAdapter());
    const release = await build();
    await write();
    expect(await listed()).toEqual(['ore-2024.statements.parquet', 'ore-2024.statements.summary.csv']);
    expect(await build()).toBe(release);
  });

  it('has it also for amounts that a database writes with an exponent, and cells of many scripts', async () => {
    const texts = [
      '1e21',
      '1.5e-7',
      '0.1',
      '123456789012345680',
      '-0',
      '0.30000000000000004',
      '1e15',
      '999999999999999.9',
    ];
    const notes = ['é', 'e\u0301', '引用 🪨', 'a "quoted", \\ cell', 'two\nlines', ' blank ends ', '', 'x'];
    const many = (parts: Partial<Adapter>): Adapter => {
      const adapter = oreAdapter(parts);
      return {
        ...adapter,
        pinnedAssertions: [],
        tables: adapter.tables.map((one) => ({
          ...one,
          row: (row, emit) => {
            if (row.line !== 2) return emit.drop(row, 'one row is enough');
            for (const [place, text] of texts.entries())
              emit.statement({
                subject: 'economy:COD',
                predicate: 'extracts',
                object: 'material:cobalt',
                stage: 'extraction',
                period: String(1990 + place),
                value: Number(text),
                unit: 't:contained',
                status: 'reported',
                locator: `${notes[place]} ${place}`,
                ...(notes[place] === '' ? {} : { note: notes[place] ?? '' }),
              });
          },
        })),
      };
    };
    await write(many({}));
    expect((await readFile(join(folder, 'ore-2024.statements.csv'), 'utf8')).trim().split('\n')).toHaveLength(
      9,
    );
    expect(await problems()).toEqual([]);
    const release = await build();
    await write(many({ tableFormat: 'parquet' }));
    expect(await listed()).toHaveLength(2);
    expect(await problems()).toEqual([]);
    expect(await build()).toBe(release);
  });

  it('takes blank texts for no text, and rows in any order', async () => {
    await write(oreAdapter());
    const release = await build();
    await write();
    await change(
      "SELECT * REPLACE (coalesce(note, '') AS note, coalesce(missing, '') AS missing) FROM t ORDER BY subject DESC",
    );
    await mend();
    expect(await problems()).toEqual([]);
    expect(await build()).toBe(release);
  });
});

describe('a file that is none of ours', () => {
  beforeEach(async () => {
    await write();
  });

  it.each([
    ['empty', () => writeFile(table(), '')],
    ['cut in the middle', async () => truncate(table(), (await readFile(table())).length >> 1)],
    ['cut by its last byte', async () => truncate(table(), (await readFile(table())).length - 1)],
    ['a CSV table', () => writeFile(table(), 'subject,predicate\neconomy:COD,extracts\n')],
  ])('is refused with its name: %s', async (_, damage) => {
    await damage();
    await mendHashes();
    const expected = [
      expect.objectContaining({
        file: table(),
        expected: expect.stringMatching(/^a whole Parquet file \(.+\)/),
      }),
    ];
    expect(await problems()).toEqual(expected);
    expect(await refusalOfBuild()).toEqual(expected);
  });

  it('is refused when its bytes are damaged in the middle of a page', async () => {
    const bytes = await readFile(table());
    bytes.fill(0xff, 40, 160);
    await writeFile(table(), bytes);
    await mendHashes();
    const [problem] = await problems();
    expect(problem).toMatchObject({
      file: table(),
      expected: expect.stringContaining('a whole Parquet file'),
    });
    expect((await refusalOfBuild())[0]).toMatchObject({ file: table() });
  });

  it.each([
    ['SELECT 1 AS t, 36 AS i, 76 AS j', 't,i,j', 'the columns of a table of statements: subject,predicate'],
    ['SELECT * EXCLUDE (note) FROM t', 'subject,', 'the columns of a table of statements'],
    ["SELECT *, 'x' AS owner_name FROM t", 'owner_name', 'the columns of a table of statements'],
    ['SELECT * REPLACE (CAST("value" AS FLOAT) AS "value") FROM t', 'FLOAT', 'a column of the type DOUBLE'],
    [
      'SELECT * REPLACE (CAST(period[1:4] AS INTEGER) AS period) FROM t',
      'INTEGER',
      'a column of the type VARCHAR',
    ],
  ])('is refused with its columns: %s', async (select, found, expected) => {
    await change(select);
    await mendHashes();
    const told = [
      expect.objectContaining({
        file: table(),
        found: expect.stringContaining(found),
        expected: expect.stringContaining(expected),
      }),
    ];
    expect(await problems()).toEqual(told);
    expect(await refusalOfBuild()).toEqual(told);
  });

  it('is refused when it changed without its descriptor', async () => {
    await change('SELECT * REPLACE (1 AS "value") FROM t WHERE "value" = 220000');
    expect((await problems())[0]).toMatchObject({
      file: table(),
      found: expect.stringContaining('sha256:'),
      expected: expect.stringContaining('as the descriptor says'),
    });
    expect((await refusalOfBuild())[0]).toMatchObject({ file: table() });
  });
});

describe('a row', () => {
  beforeEach(async () => {
    await write();
  });

  // The DR Congo stands in row 4.
  it.each([
    ['subject', "'economy:XXX'", 'economy:XXX', 'an entity of a table of entities; nearest: '],
    ['subject', 'NULL', '', 'is not an entity id'],
    ['object', "'material:cobolt'", 'material:cobolt', 'nearest: "material:cobalt"'],
    ['predicate', "'digs'", 'digs', 'Invalid option'],
    ['period', "'2024-13-01'", '2024-13-01', 'is not a possible period'],
    ['value', "'nan'::DOUBLE", 'NaN', 'a number such as'],
    ['value', "'-inf'::DOUBLE", '-Infinity', 'a number such as'],
    ['low', '300000', '300000', 'low is above the value'],
    ['unit', "'kt '", 'kt ', 'no white space at the ends'],
    ['unit', "'USD:current'", 'USD:current', 'is not measured in USD:current'],
    ['missing', "'withheld'", 'withheld', 'a value is given'],
    ['source', "'ore-ofice'", 'ore-ofice', 'a source with a manifest'],
    ['edition', "'2025'", '2025', 'an edition of ore-office: 2024'],
    ['licence', "'MIT'", 'MIT', 'CC-BY-4.0, the licence of ore-office'],
    ['locator', "' p. 1'", ' p. 1', 'no white space at the ends'],
    ['note', "'a' || chr(7) || 'b'", 'a\u0007b', 'control characters'],
    ['note', "'a' || chr(65533)", 'a\uFFFD', 'text in utf-8'],
  ])('with a wrong %s (%s) is told with file, row and column', async (column, cell, found, expected) => {
    await change(
      `SELECT * REPLACE (CASE WHEN subject = 'economy:COD' THEN ${cell} ELSE "${column}" END AS "${column}") FROM t`,
    );
    await mend();
    const told = expect.objectContaining({
      file: table(),
      line: 4,
      column,
      found,
      expected: expect.stringContaining(expected),
    });
    expect(await problems()).toContainEqual(told);
    expect(await refusalOfBuild()).toContainEqual(told);
  });

  it('that stands twice is told with both places', async () => {
    await change("SELECT * FROM t UNION ALL SELECT * FROM t WHERE subject = 'economy:COD'");
    await mend();
    const told = [
      expect.objectContaining({
        file: table(),
        line: 6,
        column: 'locator',
        expected: `each statement once; ${table()}:4 says the same of the same place`,
      }),
    ];
    expect(await problems()).toEqual(told);
    expect(await refusalOfBuild()).toEqual(told);
  });

  it('that contradicts another of the same edition is told with the other', async () => {
    await change(
      `SELECT * FROM t UNION ALL SELECT * REPLACE (230000 AS "value", 'p. 9' AS locator) FROM t WHERE subject = 'economy:COD'`,
    );
    await mend();
    const told = [
      expect.objectContaining({
        line: 6,
        found: '230000 t:contained',
        expected: expect.stringContaining(':4 gives 220000'),
      }),
    ];
    expect(await problems()).toEqual(told);
    expect(await refusalOfBuild()).toEqual(told);
  });

  it('that stands in a CSV table of another data set too is told when they differ outside their ids', async () => {
    await importSource('other', project.file, { datasets: project.datasets, out: project.datasets }, [
      oreAdapter({ id: 'other', dataset: 'other' }),
    ]);
    expect(await problems()).toEqual([]);
    await change("SELECT * REPLACE ('original' AS read) FROM t");
    await mend();
    const told = await problems();
    // All five rows are read in another way than their twins.
    expect(told.map(({ file, line, column }) => [file, line, column])).toEqual(
      [1, 2, 3, 4, 5].map((line) => [table(), line, 'locator']),
    );
    expect(await refusalOfBuild()).toEqual(told);
  });
});

describe('a summary', () => {
  beforeEach(async () => {
    await write();
  });

  it.each([
    ['220000', '230000', 4],
    ['4,2,0', '4,2,1', 4],
    [/,[0-9a-f]{64}/, `,${'0'.repeat(64)}`, 2],
    ['2024,,2024,t:contained,4,2,0,220000,\n', '', 4],
  ])('that says %s as %j is told with its line', async (from, to, line) => {
    await writeFile(summary(), (await readFile(summary(), 'utf8')).replace(from, to));
    await mendHashes();
    expect(await problems()).toEqual([
      expect.objectContaining({ file: summary(), line, expected: expect.stringContaining('look whether') }),
    ]);
  });

  it('with a line too many, or that is not there', async () => {
    await writeFile(summary(), `${await readFile(summary(), 'utf8')}2025,,2025,t:contained,1,0,0,1,\n`);
    await mendHashes();
    expect(await problems()).toEqual([expect.objectContaining({ file: summary(), line: 5 })]);
    await rm(summary());
    const path = join(folder, 'datapackage.json');
    const descriptor = JSON.parse(await readFile(path, 'utf8')) as { resources: { path: string }[] };
    descriptor.resources = descriptor.resources.filter((resource) => !resource.path.endsWith('.summary.csv'));
    await writeFile(path, JSON.stringify(descriptor));
    expect(await problems()).toEqual([
      expect.objectContaining({
        file: summary(),
        expected: expect.stringContaining('a change of it is reviewed'),
      }),
    ]);
  });

  it('beside no table, and a table of names in Parquet, are told', async () => {
    const path = join(folder, 'datapackage.json');
    const descriptor = JSON.parse(await readFile(path, 'utf8')) as {
      resources: { path: string; 'filon:table': string }[];
    };
    const [entities] = descriptor.resources;
    await writeFile(
      path,
      JSON.stringify({
        ...descriptor,
        resources: descriptor.resources.filter((resource) => !resource.path.endsWith('.parquet')),
      }),
    );
    expect((await problems()).map(({ file, expected }) => [file, expected])).toEqual([
      [table(), expect.stringContaining('to be listed in')],
      [summary(), expect.stringContaining('to stand beside the table in Parquet')],
    ]);
    await writeFile(
      path,
      JSON.stringify({
        ...descriptor,
        resources: [{ ...entities, path: 'ore.statements.parquet' }],
      }),
    );
    expect(await problems()).toContainEqual(
      expect.objectContaining({
        expected: expect.stringContaining('only a table of statements may be Parquet'),
      }),
    );
  });
});
