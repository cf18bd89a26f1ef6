import { mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DataPackageSchema, tableColumns, tableKinds } from '../../schema/dataset.ts';
import { oreSource } from '../testing/ore-adapter.ts';
import type { TableFile } from './describe.ts';
import { tableSchema } from './fields.ts';
import { tableText } from './rows.ts';
import { datasetDescription } from './titles.ts';
import { writeDataset } from './write.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'filon-write-'));
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

const description = datasetDescription('ore', [oreSource]);
const codes = (code: string): TableFile => ({
  path: 'ore-2024.codes.csv',
  kind: 'codes',
  bytes: Buffer.from(tableText('codes', [['economy:COD', 'iso2', code]])),
  source: oreSource,
});

it('writes a package that our own schema takes, with the hash of each table', async () => {
  const folder = join(root, 'ore');
  expect(await writeDataset(folder, description, [codes('CD')])).toBe(true);
  const descriptor = DataPackageSchema.parse(
    JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8')),
  );
  const [resource] = descriptor.resources;
  expect(resource).toMatchObject({
    name: 'ore-2024.codes',
    bytes: 'entity,system,code\neconomy:COD,iso2,CD\n'.length,
    licenses: [{ name: 'CC-BY-4.0' }],
    'filon:source': 'ore-office',
  });
  expect(descriptor.licenses.map(({ name }) => name)).toEqual(['CC-BY-4.0']);
  expect(descriptor['filon:sources']).toEqual([oreSource]);
});

it('touches nothing when no byte changes, and replaces the whole folder when one does', async () => {
  const folder = join(root, 'ore');
  await writeDataset(folder, description, [codes('CD')]);
  const before = (await stat(folder)).ino;
  expect(await writeDataset(folder, description, [codes('CD')])).toBe(false);
  expect((await stat(folder)).ino).toBe(before);
  await writeFile(join(folder, 'stale.entities.csv'), 'x');
  await writeFile(join(folder, 'README.md'), 'kept');
  expect(await writeDataset(folder, description, [codes('ZR')])).toBe(true);
  expect((await readdir(folder)).sort()).toEqual(['README.md', 'datapackage.json', 'ore-2024.codes.csv']);
  expect(await readdir(root)).toEqual(['ore']);
});

it('keeps the old folder whole when writing fails', async () => {
  const folder = join(root, 'ore');
  await writeDataset(folder, description, [codes('CD')]);
  const bad: TableFile = { ...codes('ZR'), path: 'no/such/folder/x.csv' };
  await expect(writeDataset(folder, description, [bad])).rejects.toThrow(/ENOENT/);
  expect(await readFile(join(folder, 'ore-2024.codes.csv'), 'utf8')).toContain('CD');
  expect(await readdir(root)).toEqual(['ore']);
});

it('brings back a folder that a killed run had put aside', async () => {
  const folder = join(root, 'ore');
  await writeDataset(folder, description, [codes('CD')]);
  await rename(folder, join(root, '.ore.old'));
  expect(await writeDataset(folder, description, [codes('CD')])).toBe(false);
  expect(await readdir(root)).toEqual(['ore']);
});

it('fails, and changes nothing, where a file stands in the way', async () => {
  await writeFile(join(root, 'ore'), 'a file');
  await expect(writeDataset(join(root, 'ore', 'ore'), description, [codes('CD')])).rejects.toThrow();
  expect(await readFile(join(root, 'ore'), 'utf8')).toBe('a file');
});

it.each(tableKinds)('every column of %s has a type and a meaning', (kind) => {
  const { fields } = tableSchema(kind) as { fields: { name: string; type: string; description: string }[] };
  expect(fields.map(({ name }) => name)).toEqual(tableColumns[kind]);
  for (const field of fields) {
    expect(['string', 'number', 'integer']).toContain(field.type);
    expect(field.description).toMatch(/\.$/);
  }
});
