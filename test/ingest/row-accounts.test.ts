/** Every row of every publisher's file that is bundled is kept, in quarantine, or dropped with its reason. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectDatasets } from '../../ingest/project.ts';
import { adapters } from '../../ingest/sources/index.ts';
import { type DataPackage, DataPackageSchema } from '../../schema/dataset.ts';
import { keptByHand } from './kept-by-hand.ts';

const packages: readonly DataPackage[] = readdirSync(projectDatasets(), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) =>
    DataPackageSchema.parse(
      JSON.parse(readFileSync(join(projectDatasets(), name, 'datapackage.json'), 'utf8')),
    ),
  );
const accounts = packages.flatMap(({ name: dataset, 'filon:rows': rows = [] }) =>
  rows.map((account) => ({ dataset, ...account })),
);

it('no adapter whose figures are bundled is without an account, and none has two', () => {
  const bundled = adapters.filter(({ bundled: is }) => is !== false).map(({ id, dataset }) => [dataset, id]);
  expect(accounts.map(({ dataset, adapter }) => [dataset, adapter]).sort()).toEqual(bundled.sort());
});

it('what a person wrote has none: each of its rows is its own', () => {
  const without = packages.filter((one) => one['filon:rows'] === undefined).map(({ name }) => name);
  expect(without.sort()).toEqual(keptByHand);
});

it.each(accounts)('$adapter: rows read = kept + quarantined + dropped', ({ rows }) => {
  // Added up here, apart from the schema, which adds them up as well.
  const dropped = Object.values(rows.dropped).reduce((sum, count) => sum + count, 0);
  expect(rows.read).toBeGreaterThan(0);
  expect(rows.kept + rows.quarantined + dropped).toBe(rows.read);
  expect(Object.keys(rows.dropped).filter((reason) => reason.trim().length < 4)).toEqual([]);
});

describe('rows as the publishers or their copies count them', () => {
  it.each([
    // British Geological Survey, sheet of 2012–2021; IPIS, visits to October 2020; USGS, tables of 2025 and 2026.
    ['bgs-wms-2021', 1506],
    ['ipis-drc-visits', 5071],
    ['usgs-mcs-2025', 1250],
    ['usgs-mcs-2026', 8886],
    // Global Witness counts 1,733 killings from 2012 to 2021; the US Department of Labor lists 467 pairs.
    ['global-witness-defenders', 1733],
    ['ilab-goods', 467],
    // UN M49 of 2025: 248 countries and areas. ICMM: 8,508 facilities.
    ['un-m49-2025', 248],
    ['icmm-mining-2025-09', 8508],
  ])('%s reads %i', (id, read) => {
    expect(accounts.find(({ adapter }) => adapter === id)?.rows.read).toBe(read);
  });
});

describe('editions', () => {
  let instance: DuckDBInstance;
  let connection: DuckDBConnection;
  beforeAll(async () => {
    instance = await DuckDBInstance.create(':memory:');
    connection = await instance.connect();
  });
  afterAll(() => {
    connection.closeSync();
    instance.closeSync();
  });

  it('of every statement that an adapter wrote are those of its account', async () => {
    const missing: string[] = [];
    for (const { name, resources } of packages)
      for (const { path, 'filon:table': kind } of resources) {
        const [, adapter] = /^(.+)\.statements\.(?:csv|parquet)$/.exec(path) ?? [];
        if (kind !== 'statements' || adapter === undefined || keptByHand.includes(name)) continue;
        const file = join(projectDatasets(), name, path).replaceAll("'", "''");
        const table = path.endsWith('.parquet')
          ? `read_parquet('${file}')`
          : `read_csv('${file}', all_varchar = true, header = true)`;
        const found = await connection.runAndReadAll(`SELECT DISTINCT edition FROM ${table}`);
        const account = accounts.find((one) => one.dataset === name && one.adapter === adapter);
        for (const [edition] of found.getRows())
          if (account?.editions.includes(String(edition)) !== true) missing.push(`${path}: ${edition}`);
      }
    expect(missing).toEqual([]);
  }, 60_000);
});
