import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { DataPackageSchema } from '../schema/dataset.ts';
import { importSource } from './import.ts';
import { InputError, type Problem } from './problem.ts';
import { oreAdapter, oreProject, oreSource, oreText } from './testing/ore-adapter.ts';
import { validateDatasets } from './validate.ts';

const roots: string[] = [];
afterEach(async () => {
  for (const root of roots.splice(0)) await rm(root, { recursive: true });
});
async function project(...parts: Parameters<typeof oreProject>): ReturnType<typeof oreProject> {
  const made = await oreProject(...parts);
  roots.push(made.root);
  return made;
}

async function refused(promise: Promise<unknown>): Promise<readonly Problem[]> {
  const error: unknown = await promise.then(
    () => 'nothing was refused',
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(InputError);
  return (error as InputError).problems;
}

/** Imports a text and gives the problems; the output folder must not have come into being. */
async function problemsOf(text: string | Uint8Array, adapter = oreAdapter()): Promise<readonly Problem[]> {
  const { root, datasets, file } = await project(text);
  const out = join(root, 'out');
  const problems = await refused(importSource('ore-2024', file, { datasets, out }, [adapter]));
  expect(await readdir(root)).not.toContain('out');
  return problems;
}

const statements = async (folder: string): Promise<string[]> =>
  (await readFile(join(folder, 'ore-2024.statements.csv'), 'utf8')).trim().split('\n').slice(1);

describe('the pinned file', () => {
  it('becomes a dataset that validates, and a report', async () => {
    const { root, datasets, file } = await project();
    const { folder, report } = await importSource('ore-2024', file, { datasets, out: join(root, 'out') }, [
      oreAdapter(),
    ]);
    expect(report).toMatchObject({
      edition: '2024',
      rowsRead: 5,
      statementsKept: 5,
      entities: 1,
      files: [{ name: 'ore.csv', rows: 5, isPinned: true }],
      remarks: [],
    });
    expect(await statements(folder)).toEqual([
      'economy:CHL,extracts,material:cobalt,,extraction,2023,,,,t:contained,estimated,withheld,ore-office,2024,CC-BY-4.0,"ore.csv, line 4",copy,withheld,,',
      'economy:CHL,extracts,material:cobalt,,extraction,2024,0,,,t:contained,reported,,ore-office,2024,CC-BY-4.0,"ore.csv, line 6",copy,misprinted unit,,',
      'economy:CHN,extracts,material:cobalt,,extraction,2024,,0,500,t:contained,reported,only-bounds,ore-office,2024,CC-BY-4.0,"ore.csv, line 3",copy,,,',
      'economy:COD,extracts,material:cobalt,,extraction,2024,220000,,,t:contained,reported,,ore-office,2024,CC-BY-4.0,"ore.csv, line 2",copy,,,',
      'group:ore-office-2024-other,extracts,material:cobalt,,extraction,2024,,1000,1200,t:contained,reported,only-bounds,ore-office,2024,CC-BY-4.0,"ore.csv, line 5",copy,,,',
    ]);
    expect((await validateDatasets([folder], { datasets })).problems).toEqual([]);
  });

  it('never lets a person through', async () => {
    const { root, datasets, file } = await project();
    const { folder } = await importSource('ore', file, { datasets, out: join(root, 'out') }, [oreAdapter()]);
    for (const name of await readdir(folder))
      expect(await readFile(join(folder, name), 'utf8')).not.toContain('Person');
  });
});

describe('a newer file of the same layout', () => {
  const newer = oreText.replace('"220,000"', '"230,000"').split('\n').slice(0, 5).join('\n');

  it('is an edition of its own, read in the original, held to the general assertions', async () => {
    const { root, datasets, file } = await project(newer, 'ore-2027.csv');
    const { folder, report } = await importSource('ore-office', file, { datasets, out: join(root, 'out') }, [
      oreAdapter(),
    ]);
    expect(report.edition).toMatch(/^2024-file-[0-9a-f]{8}$/);
    expect(report.remarks.join()).toContain('not the pinned files of edition 2024');
    const rows = await statements(folder);
    expect(rows).toHaveLength(4);
    for (const row of rows) {
      expect(row).toContain(`,ore-office,${report.edition},`);
      expect(row).toContain(',original,');
    }
    // A lump of another edition is another lump.
    expect(rows.at(-1)).toMatch(/^group:ore-office-2024-other\.file-[0-9a-f]{8},/);
    expect((await validateDatasets([folder], { datasets })).problems).toEqual([]);
  });

  it('has the name that the reader gives it', async () => {
    const { root, datasets, file } = await project(newer, 'ore-2027.csv');
    const { report } = await importSource(
      'ore-office',
      file,
      { datasets, out: join(root, 'out'), edition: '2027' },
      [oreAdapter()],
    );
    expect(report.edition).toBe('2027');
  });

  it('stands beside what another adapter wrote into the same dataset', async () => {
    const { root, datasets, file } = await project();
    const out = join(root, 'out');
    await importSource('ore-2024', file, { datasets, out }, [oreAdapter()]);
    const second = oreAdapter({ id: 'ore-2025', source: oreSource });
    const late = join(root, 'ore-late.csv');
    await writeFile(late, newer);
    const { folder } = await importSource('ore-2025', late, { datasets, out }, [second]);
    expect((await readdir(folder)).filter((name) => name.includes('statements'))).toEqual([
      'ore-2024.statements.csv',
      'ore-2025.statements.csv',
    ]);
    // Anew, so that an account twice would be seen; five rows in the pinned file, four in the other.
    await importSource('ore-2024', file, { datasets, out }, [oreAdapter()]);
    const { 'filon:rows': accounts } = DataPackageSchema.parse(
      JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8')),
    );
    expect(accounts?.map(({ adapter, rows }) => [adapter, rows.read, rows.kept])).toEqual([
      ['ore-2024', 5, 5],
      ['ore-2025', 4, 4],
    ]);
    expect((await validateDatasets([folder], { datasets })).problems).toEqual([]);
  });

  it('is refused when it holds nothing', async () => {
    const [problem] = await problemsOf(`${oreText.split('\n')[0]}\n`);
    expect(problem?.found).toBe('no statement');
  });
});

describe('bad input is refused with file, line and column, and nothing is written', () => {
  const rows = (...lines: string[]): string => [oreText.split('\n')[0], ...lines, ''].join('\n');

  it.each([
    ['an unknown country', 'Atlantis,Cobalt,2024,5,t,,', 'Country', 'Atlantis', 'a name or alias of economy'],
    ['an undeclared mark', 'Chile,Cobalt,2024,NA,t,,', 'Mined', 'NA', '"W" (withheld)'],
    [
      'a dash that is not the declared one',
      'Chile,Cobalt,2024,–,t,,',
      'Mined',
      '–',
      'a number of zero or more',
    ],
    ['a broken thousands sign', 'Chile,Cobalt,2024,"22,00",t,,', 'Mined', '22,00', 'a number'],
    ['a year in words', 'Chile,Cobalt,last year,5,t,,', 'Year', 'last year', 'a year (2024)'],
    ['another unit', 'Chile,Cobalt,2024,5,kt,,', 'Unit', 'kt', 'the unit t'],
    [
      'a footnote letter on an unknown name',
      'Atlantise,Cobalt,2024,5,t,,',
      'Country',
      'Atlantise',
      'a name or alias',
    ],
  ])('%s', async (_, line, column, found, expected) => {
    const [problem, ...others] = await problemsOf(rows('Chile,Cobalt,2020,1,t,,', line));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ line: 3, column, found, expected: expect.stringContaining(expected) });
    expect(problem?.file).toMatch(/ore\.csv$/);
  });

  it.each(['__proto__', 'constructor'])('%s as a country is an unknown name like others', async (name) => {
    const [problem] = await problemsOf(rows(`${name},Cobalt,2024,5,t,,`));
    expect(problem).toMatchObject({ column: 'Country', found: name });
  });

  it('all of it at once, sorted by line', async () => {
    const problems = await problemsOf(
      rows('Atlantis,Cobalt,2024,5,t,,', 'Chile,Kryptonite,2024,5,t,,', 'Chile,Cobalt,20x4,5,t,,'),
    );
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [2, 'Country'],
      [3, 'Ore'],
      [4, 'Year'],
    ]);
  });

  it('two rows with one key and different values', async () => {
    const [problem] = await problemsOf(rows('Chile,Cobalt,2024,5,t,,', 'Chile,Cobalt,2024,6,t,,'));
    expect(problem).toMatchObject({
      line: 3,
      column: 'Mined',
      found: '6',
      expected: expect.stringContaining('line 2'),
    });
  });

  it('but the same row twice is counted once', async () => {
    const { root, datasets, file } = await project(
      rows('Chile,Cobalt,2024,5,t,,', 'Chile,Cobalt,2024,5,t,,'),
    );
    const { report } = await importSource('ore', file, { datasets, out: join(root, 'out') }, [oreAdapter()]);
    expect(report).toMatchObject({
      statementsKept: 1,
      dropped: [{ reason: 'identical row repeated', count: 1 }],
    });
  });

  it('two rows that differ in where a line break stands are two rows', async () => {
    const problems = await problemsOf(rows('"x\ny",z,2024,5,t,,', 'x,"y\nz",2024,5,t,,'));
    // Neither country is known; the second row begins on line 4, since the first takes two lines.
    expect([...new Set(problems.map(({ line }) => line))]).toEqual([2, 4]);
  });

  it('two different statements of one fact under different names', async () => {
    const [problem] = await problemsOf(rows('Chile,Cobalt,2024,5,t,,', 'Chilee,Cobalt,2024,6,t,,'));
    expect(problem).toMatchObject({
      line: 3,
      expected: expect.stringContaining('one value for economy:CHL'),
    });
  });

  it('a truncated file, an empty one, one in another encoding, a zip archive', async () => {
    expect((await problemsOf(oreText.slice(0, -20)))[0]?.expected).toContain('truncated');
    expect((await problemsOf(''))[0]?.expected).toContain('the file is empty');
    expect((await problemsOf(Buffer.from(rows('Côte,Cobalt,2024,5,t,,'), 'latin1')))[0]?.expected).toContain(
      'another encoding',
    );
    expect((await problemsOf(Buffer.from('PK\u0003\u0004', 'latin1')))[0]?.expected).toContain('zip archive');
  });

  it('a file of which nothing would be kept: a data set without a table could not be built', async () => {
    const adapter = oreAdapter({ assertions: [] });
    const [header] = oreText.split('\n');
    expect(await problemsOf(`${header}\n`, adapter)).toEqual([
      expect.objectContaining({ found: 'no row', expected: 'at least one row to keep' }),
    ]);
    expect(await problemsOf(`${header}\nChile,Cobalt,2024,,t,,\n`, adapter)).toEqual([
      expect.objectContaining({ found: '1 row, 1 dropped: blank', expected: 'at least one row to keep' }),
    ]);
  });

  it('what is neither a file nor a folder, and might never end', async () => {
    const { root, datasets } = await project();
    expect(await refused(importSource('ore', '/dev/zero', { datasets }, [oreAdapter()]))).toEqual([
      { file: '/dev/zero', expected: 'a file or folder that can be read' },
    ]);
    const folder = join(root, 'endless');
    await mkdir(folder);
    await symlink('/dev/zero', join(folder, 'ore.csv'));
    expect(await refused(importSource('ore', folder, { datasets }, [oreAdapter()]))).toEqual([
      { file: join(folder, 'ore.csv'), expected: 'a file that can be read' },
    ]);
  });
});

describe('corrections', () => {
  const correction = {
    source: 'ore-office',
    edition: '2024',
    locator: 'ore.csv, Chile / Cobalt / 2024',
    column: 'Mined',
    found: '—',
    corrected: '7',
    reason: 'made up',
  };

  it('mend the pinned file by data, and are kept as data', async () => {
    const { root, datasets, file } = await project();
    const adapter = oreAdapter({ corrections: [correction] });
    const { folder, report } = await importSource('ore', file, { datasets, out: join(root, 'out') }, [
      adapter,
    ]);
    expect(report.corrected).toBe(1);
    expect((await statements(folder))[1]).toContain(',2024,7,');
    expect(await readFile(join(folder, 'ore-2024.corrections.csv'), 'utf8')).toContain('—,7,made up');
  });

  it('stop the run when the misprint is not there, or the row is not', async () => {
    const { datasets, file } = await project();
    for (const change of [{ found: '8' }, { locator: 'ore.csv, line 99' }]) {
      const adapter = oreAdapter({ corrections: [{ ...correction, ...change }] });
      const [problem] = await refused(importSource('ore', file, { datasets }, [adapter]));
      expect(problem?.expected).toContain('review the corrections of ore-2024');
    }
  });

  it('are not forced upon another file', async () => {
    const { root, datasets, file } = await project(oreText.replace('—', '9'));
    const adapter = oreAdapter({ corrections: [correction] });
    const { report } = await importSource('ore', file, { datasets, out: join(root, 'out') }, [adapter]);
    expect(report.corrected).toBe(0);
    expect(report.remarks.join()).toContain('1 of the 1 corrections');
  });
});

it('a quarantined statement is kept with its rule and reason, and counted', async () => {
  const { root, datasets, file } = await project();
  const adapter = oreAdapter({
    quarantine: [{ id: 'too-much', applies: ({ value }) => (value === 220000 ? 'made up' : undefined) }],
  });
  const { folder, report } = await importSource('ore', file, { datasets, out: join(root, 'out') }, [adapter]);
  expect(report.quarantined).toEqual([{ rule: 'too-much', count: 1 }]);
  expect((await statements(folder))[3]).toMatch(/,too-much,made up$/);
});

describe('which adapter reads a file', () => {
  it('an unknown source is refused with the nearest', async () => {
    const { file } = await project();
    const [problem] = await refused(importSource('ore-offices', file, {}, [oreAdapter()]));
    expect(problem?.expected).toContain('"ore-office"');
  });

  it('of several of one source the one whose files and columns fit is taken', async () => {
    const { root, datasets, file } = await project();
    const [table] = oreAdapter().tables;
    if (table === undefined) throw new Error('the made-up adapter has a table');
    const other = oreAdapter({
      id: 'ore-1990',
      tables: [{ ...table, columns: { Land: { is: 'place', meaning: 'x' } } }],
    });
    const { report } = await importSource('ore-office', file, { datasets, out: join(root, 'out') }, [
      other,
      oreAdapter(),
    ]);
    expect(report.adapter).toBe('ore-2024');
  });

  it('when several fit, the reader must say which', async () => {
    const { file, datasets } = await project();
    const [problem] = await refused(
      importSource('ore', file, { datasets }, [oreAdapter(), oreAdapter({ id: 'ore-b' })]),
    );
    expect(problem?.expected).toContain('ore-2024, ore-b');
  });

  it('of several that read many tables each, none of which fits, each is told of once', async () => {
    const { root, datasets } = await project();
    const [table] = oreAdapter().tables;
    if (table === undefined) throw new Error('the made-up adapter has a table');
    const file = join(root, 'nothing.csv');
    await writeFile(file, '');
    const tables = [
      table,
      { ...table, fileName: 'ore-of-islands.csv' },
      { ...table, fileName: 'ore-of-hills.csv' },
    ];
    const problems = await refused(
      importSource('ore', file, { datasets }, [oreAdapter({ tables }), oreAdapter({ id: 'ore-b', tables })]),
    );
    const of = (id: string) => `a header and rows; the file is empty (as ${id})`;
    expect(problems).toEqual([
      { file, expected: of('ore-2024') },
      { file, expected: of('ore-b') },
    ]);
  });

  it('a folder without the file, and a path that is not there', async () => {
    const { root, datasets } = await project();
    await mkdir(join(root, 'empty'));
    expect(
      (await refused(importSource('ore', join(root, 'empty'), { datasets }, [oreAdapter()])))[0],
    ).toMatchObject({
      file: join(root, 'empty', 'ore.csv'),
    });
    expect(
      (await refused(importSource('ore', join(root, 'none'), { datasets }, [oreAdapter()])))[0]?.expected,
    ).toContain('can be read');
  });
});

if (process.env.FILON_FULL === '1') {
  it('a file of more statements than a run can hold is refused with what to do, in bounded memory', async () => {
    const lines = Array.from(
      { length: 510_000 },
      (_, place) => `Chile,Cobalt,${1000 + (place % 1200)},${place},t,,`,
    );
    const [table] = oreAdapter().tables;
    if (table === undefined) throw new Error('the made-up adapter has a table');
    const { key: _, ...unkeyed } = table;
    const text = `${oreText.split('\n')[0]}\n${lines.join('\n')}\n`;
    const [problem] = await problemsOf(text, oreAdapter({ tables: [unkeyed] }));
    expect(problem?.expected).toContain('at most 500000 statements in one run');
  }, 300_000);
}
