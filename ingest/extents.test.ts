/** What a table covers, from the adapter to the graph: written, read, refused. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tableColumns } from '../schema/dataset.ts';
import type { Extent } from '../schema/extent.ts';
import type { Adapter } from './adapter.ts';
import { buildGraph } from './build.ts';
import { openWriter } from './graph/open.ts';
import { importSource } from './import.ts';
import { InputError, type Problem } from './problem.ts';
import { oreAdapter, oreProject, oreText } from './testing/ore-adapter.ts';
import { validateDatasets } from './validate.ts';

let project: Awaited<ReturnType<typeof oreProject>>;
beforeEach(async () => {
  project = await oreProject();
});
afterEach(() => rm(project.root, { recursive: true }));

const extent: Extent = {
  source: 'ore-office',
  edition: '2024',
  predicate: 'extracts',
  product: 'material:cobalt',
  period: '2023/2024',
  dimension: null,
  extent: 'largest',
  share: 0.75,
  text: { en: 'The largest, made up', fr: 'Les plus grands', es: 'Los mayores' },
};

/** The adapter that emits these extents at each of its rows. */
function adapterOf(...extents: readonly Extent[]): Adapter {
  const adapter = oreAdapter();
  return {
    ...adapter,
    tables: adapter.tables.map((table) => ({
      ...table,
      row(row, emit) {
        for (const item of extents) emit.extent(item);
        table.row(row, emit);
      },
    })),
  };
}

const run = (...extents: readonly Extent[]) =>
  importSource('ore', project.file, { datasets: project.datasets, out: project.datasets }, [
    adapterOf(...extents),
  ]);

async function refusal(...extents: readonly Extent[]): Promise<readonly Problem[]> {
  const error: unknown = await run(...extents).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InputError);
  return (error as InputError).problems;
}

describe('an adapter', () => {
  it('says at every row what its table covers; the line is written once and reaches the graph', async () => {
    const other: Extent = { ...extent, product: null, dimension: 'mass', share: null, extent: 'totals' };
    const { folder } = await run(extent, other);
    expect((await readFile(join(folder, 'ore-2024.extents.csv'), 'utf8')).trim().split('\n')).toEqual([
      tableColumns.extents.join(','),
      'ore-office,2024,extracts,,2023/2024,mass,totals,,"The largest, made up",Les plus grands,Los mayores',
      'ore-office,2024,extracts,material:cobalt,2023/2024,,largest,0.75,"The largest, made up",Les plus grands,Los mayores',
    ]);
    expect((await validateDatasets([folder], { datasets: project.datasets })).problems).toEqual([]);
    const { file } = await buildGraph([project.datasets], join(project.root, 'graph'));
    const graph = await openWriter(file, '100MB');
    const rows = await graph.rows('SELECT product, dimension, extent, share, text_fr FROM extent');
    graph.close();
    expect(rows).toEqual([
      { product: null, dimension: 'mass', extent: 'totals', share: null, text_fr: 'Les plus grands' },
      {
        product: 'material:cobalt',
        dimension: null,
        extent: 'largest',
        share: 0.75,
        text_fr: 'Les plus grands',
      },
    ]);
  });

  it('writes it under the edition of a file that is not the pinned one', async () => {
    await writeFile(project.file, oreText.replace('220,000', '230,000'));
    const { folder, report } = await run(extent);
    expect(report.edition).toMatch(/^2024-file-/);
    expect(await readFile(join(folder, 'ore-2024.extents.csv'), 'utf8')).toContain(
      `ore-office,${report.edition},extracts`,
    );
    expect((await validateDatasets([folder], { datasets: project.datasets })).problems).toEqual([]);
  });

  it.each([
    ['another source', { source: 'nobody' }, "an extent of ore-office, the adapter's own source"],
    ['a share above 1', { share: 1.5 }, 'share Too big'],
    ['a day', { period: '2024-05-01' }, 'is a day; a table covers years'],
    ['no such extent', { extent: 'most' as 'largest' }, 'extent Invalid option'],
  ])('is refused with its row: %s', async (_, change, expected) => {
    const [problem] = await refusal({ ...extent, ...change });
    expect(problem).toMatchObject({ file: project.file, line: 2 });
    expect(problem?.expected).toContain(expected);
  });

  it.each([
    ['product', { product: 'material:cobolt' }, 'nearest: "material:cobalt"'],
    ['edition', { edition: '1999' }, 'an edition of ore-office: 2024'],
  ])('is refused for a %s that nobody knows', async (column, change, expected) => {
    const problems = await refusal({ ...extent, ...change });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ column, expected: expect.stringContaining(expected) });
  });

  it('is refused for two shares of one table', async () => {
    const problems = await refusal(extent, { ...extent, share: 0.5 });
    expect(problems[0]?.expected).toContain('largest was said before with other words or another share');
  });
});

describe('a table of extents', () => {
  const line = 'ore-office,2024,extracts,material:cobalt,2024,,complete,1,All,Tout,Todo';
  const header = tableColumns.extents.join(',');

  /** Problems of a data set that holds these lines alone. */
  async function problemsOf(...lines: readonly string[]): Promise<readonly Problem[]> {
    await run();
    const folder = join(project.datasets, 'covers');
    await mkdir(folder);
    await writeFile(join(folder, 'a.extents.csv'), `${[header, ...lines].join('\n')}\n`);
    await writeFile(
      join(folder, 'datapackage.json'),
      JSON.stringify({
        name: 'covers',
        title: 'Covers',
        description: 'Made up.',
        licenses: [{ name: 'CC0-1.0' }],
        sources: [],
        resources: [
          {
            name: 'a.extents',
            path: 'a.extents.csv',
            'filon:table': 'extents',
            schema: { fields: tableColumns.extents.map((name) => ({ name, type: 'string' })) },
          },
        ],
        'filon:sources': [],
      }),
    );
    return (await validateDatasets([project.datasets], { datasets: project.datasets })).problems;
  }

  it('is fine, with lines that touch no year of one another', async () => {
    expect(await problemsOf(line.replace(',2024,,', ',2022/2023,,'), line)).toEqual([]);
  });

  it.each([
    ['source', line.replace('ore-office', 'ore-ofice'), 'a source of a manifest; nearest: "ore-office"'],
    ['edition', line.replace('2024,extracts', '2025,extracts'), 'an edition of ore-office: 2024'],
    ['predicate', line.replace('extracts', 'digs'), 'Invalid option'],
    ['product', line.replace('material:cobalt', 'material:cobolt'), 'nearest: "material:cobalt"'],
    ['product', line.replace('material:cobalt', 'cobalt'), 'is not an entity id'],
    ['period', line.replace(',2024,,', ',2024-05-01,,'), 'is a day; a table covers years'],
    ['period', line.replace(',2024,,', ',2024/2020,,'), 'is not a possible period'],
    ['dimension', line.replace(',2024,,', ',2024,volume,'), 'Invalid option'],
    ['extent', line.replace('complete', 'whole'), 'Invalid option'],
    ['share', line.replace(',1,', ',1.2,'), 'is not a share from 0 to 1'],
    ['share', line.replace(',1,', ',90 %,'), 'is not a decimal number'],
    ['text_fr', line.replace('Tout', ''), 'must not be blank'],
  ])('tells what is wrong with the %s: %s', async (column, bad, expected) => {
    expect(await problemsOf(bad)).toEqual([
      expect.objectContaining({
        file: join(project.datasets, 'covers', 'a.extents.csv'),
        line: 2,
        column,
        expected: expect.stringContaining(expected),
      }),
    ]);
  });

  it.each([
    ['twice', line, line],
    ['of a span that holds the year of another', line.replace(',2024,,', ',2020/2024,,'), line],
    ['of both quantities beside one of them', line, line.replace(',2024,,', ',2024,mass,')],
  ])('a line %s leaves open which one holds', async (_, first, second) => {
    expect(await problemsOf(first, second)).toEqual([
      expect.objectContaining({
        line: 3,
        column: 'period',
        expected: expect.stringContaining('a.extents.csv:2 speaks of'),
      }),
    ]);
  });
});
