import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { sha256 } from '../schema/canonical.ts';
import type { Adapter } from './adapter.ts';
import { InputError, type Problem } from './problem.ts';
import { regenerateDatasets } from './regenerate.ts';
import { oreAdapter, oreProject, oreSource } from './testing/ore-adapter.ts';

const roots: string[] = [];
afterEach(async () => {
  for (const root of roots.splice(0)) await rm(root, { recursive: true });
});
async function project(): ReturnType<typeof oreProject> {
  const made = await oreProject();
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

const landText = 'Land,Name\nATL,Atlantis\n';
/** Gives a name that the ore adapter needs. */
const landAdapter: Adapter = oreAdapter({
  id: 'lands',
  dataset: 'economies',
  rawFolder: 'lands',
  pinnedAssertions: [],
  assertions: [],
  source: {
    ...oreSource,
    id: 'land-office',
    editions: [
      {
        ...oreSource.editions[0],
        id: '2024',
        title: 'x',
        published: null,
        url: null,
        doi: null,
        checksums: { 'lands.csv': sha256(landText) },
      },
    ],
  },
  tables: [
    {
      file: /^lands\.csv$/,
      fileName: 'lands.csv',
      layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
      columns: { Land: { is: 'term', meaning: 'code' }, Name: { is: 'place', meaning: 'name' } },
      row(row, emit) {
        const name = row.text('Name');
        emit.entity({
          id: `economy:${row.text('Land')}`,
          name: { en: name, fr: name, es: name },
          latitude: null,
          longitude: null,
          partOf: null,
          ownedBy: null,
          replacedBy: null,
        });
      },
    },
  ],
});

async function bytesOf(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}

describe('regenerateDatasets', () => {
  it('writes the same bytes again, and says that nothing changed', async () => {
    const { raw, datasets } = await project();
    const first = await regenerateDatasets(raw, { datasets }, [oreAdapter()]);
    expect(first.datasets).toEqual([{ name: 'ore', folder: join(datasets, 'ore'), changed: true }]);
    const bytes = await bytesOf(join(datasets, 'ore'));
    const second = await regenerateDatasets(raw, { datasets }, [oreAdapter()]);
    expect(second.datasets[0]?.changed).toBe(false);
    await rm(join(datasets, 'ore'), { recursive: true });
    await regenerateDatasets(raw, { datasets }, [oreAdapter()]);
    expect(await bytesOf(join(datasets, 'ore'))).toEqual(bytes);
  });

  it('lets a dataset use the names that another one gives in the same run, in any order of the list', async () => {
    const { raw, datasets, file } = await project();
    await mkdir(join(raw, 'lands'));
    await writeFile(join(raw, 'lands', 'lands.csv'), landText);
    const text = `${await readFile(file, 'utf8')}Atlantis,Cobalt,2024,1,t,,\n`;
    await writeFile(file, text);
    const ore = oreAdapter({
      pinnedAssertions: [],
      source: {
        ...oreSource,
        editions: oreSource.editions.map((edition) => ({
          ...edition,
          checksums: { 'ore.csv': sha256(text) },
        })),
      },
    });
    const result = await regenerateDatasets(raw, { datasets }, [ore, landAdapter]);
    expect(result.datasets.map(({ name }) => name)).toEqual(['economies', 'ore']);
    expect(await readFile(join(datasets, 'ore', 'ore-2024.statements.csv'), 'utf8')).toContain('economy:ATL');
    // Alone, it finds the name in the committed dataset.
    expect((await regenerateDatasets(raw, { datasets, only: ['ore'] }, [ore, landAdapter])).datasets).toEqual(
      [{ name: 'ore', folder: join(datasets, 'ore'), changed: false }],
    );
  });

  it('writes nothing of an adapter whose figures may not be passed on', async () => {
    const { raw, datasets } = await project();
    const kept = oreAdapter({ id: 'kept-2024', dataset: 'kept', bundled: false });
    const { datasets: written } = await regenerateDatasets(raw, { datasets }, [oreAdapter(), kept]);
    expect(written.map(({ name }) => name)).toEqual(['ore']);
    expect(await readdir(datasets)).not.toContain('kept');
  });

  it('refuses a file whose checksum is not the pinned one', async () => {
    const { raw, datasets, file } = await project();
    await appendFile(file, '\n');
    const [problem, ...others] = await refused(regenerateDatasets(raw, { datasets }, [oreAdapter()]));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file, found: expect.stringMatching(/^SHA-256 [0-9a-f]{64}$/) });
    expect(await readdir(datasets)).toEqual(['vocabulary']);
  });

  it('holds the pinned file to the pinned assertions', async () => {
    const { raw, datasets } = await project();
    const adapter = oreAdapter({
      pinnedAssertions: [{ says: 'the sum is 1', check: () => 'the sum is 2' }],
    });
    expect(await refused(regenerateDatasets(raw, { datasets }, [adapter]))).toEqual([
      { file: join(raw, 'ore', 'ore.csv'), found: 'the sum is 2', expected: 'that the sum is 1' },
    ]);
  });

  it('tells the faults of all datasets and writes none of them', async () => {
    const { raw, datasets } = await project();
    const failing = (id: string): Adapter =>
      oreAdapter({ id, dataset: id, pinnedAssertions: [{ says: id, check: () => 'no' }] });
    const problems = await refused(
      regenerateDatasets(raw, { datasets }, [failing('a'), oreAdapter(), failing('b')]),
    );
    expect(problems.map(({ expected }) => expected)).toEqual(['that a', 'that b']);
    expect(await readdir(datasets)).toEqual(['vocabulary']);
  });

  it('refuses an unknown dataset and a raw folder that is not there', async () => {
    const { raw, datasets } = await project();
    expect(
      (await refused(regenerateDatasets(raw, { datasets, only: ['oer'] }, [oreAdapter()])))[0]?.expected,
    ).toContain('nearest: "ore"');
    expect((await refused(regenerateDatasets(join(raw, 'x'), { datasets }, [oreAdapter()])))[0]?.file).toBe(
      join(raw, 'x'),
    );
  });

  it('refuses two adapters whose manifests of one source differ', async () => {
    const { raw, datasets } = await project();
    const other = oreAdapter({ id: 'ore-b', source: { ...oreSource, interest: 'industry' } });
    const [problem] = await refused(regenerateDatasets(raw, { datasets }, [oreAdapter(), other]));
    expect(problem?.found).toContain('another interest');
  });
});
