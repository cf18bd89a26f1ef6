/**
 * The committed datasets: whole, and with the figures that their publishers print. That each row is right in itself
 * is the check “data sets” of `npm test`.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectDatasets } from '../../ingest/project.ts';
import { adapters } from '../../ingest/sources/index.ts';
import { DataPackageSchema } from '../../schema/dataset.ts';
import { licences } from '../../schema/licence.ts';
import { statementId } from '../../schema/statement.ts';
import type { GraphStore, StatementCount, StatementFilter, StatementRow } from '../../schema/store.ts';
import { convert } from '../../schema/unit.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { builtGraph } from '../built-graph.ts';
import { isTurn, turnName } from '../turn.ts';
import { keptByHand } from './kept-by-hand.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openEmbeddedStore(await builtGraph());
}, 240_000);
afterAll(() => store.close());

async function one(filter: StatementFilter, unit?: string): Promise<StatementRow> {
  const rows = (await store.slice(filter)).filter((row) => unit === undefined || row.unit === unit);
  expect(rows).toHaveLength(1);
  const [row] = rows;
  if (row === undefined) throw new Error('one statement was expected');
  return row;
}
const year = (from: number, to = from) => ({ from, to });

it('are what the listed adapters fill, and what is kept by hand', () => {
  const filled = adapters.filter(({ bundled }) => bundled !== false).map(({ dataset }) => dataset);
  expect(store.release.datasets).toEqual([...new Set([...filled, ...keptByHand])].sort());
});

it('hold nothing of a source that may not be passed on', () => {
  const held = new Set(store.release.datasets);
  const own = adapters.filter(({ bundled }) => bundled === false);
  // What awaits a file may stand beside tables of its source: it reads another layout of the same figures.
  for (const { dataset, awaitsFile } of own) if (awaitsFile !== true) expect(held).not.toContain(dataset);
  for (const { source, bundled, awaitsFile } of adapters)
    expect([source.id, licences.get(source.licence).redistributable]).toEqual([
      source.id,
      bundled !== false || awaitsFile === true,
    ]);
});

/** Rows of a table of statements, counted apart from the code that loads it. */
async function rowsOf(path: string, connection: DuckDBConnection): Promise<number> {
  if (!path.endsWith('.parquet')) return (await readFile(path, 'utf8')).trimEnd().split('\n').length - 1;
  const quoted = path.replaceAll("'", "''");
  const counted = await connection.runAndReadAll(`SELECT count(*) FROM read_parquet('${quoted}')`);
  return Number(counted.value(0, 0));
}

it(`reach the store whole: as many statements as rows, each under the id of what it says: ${turnName}`, async () => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  let rows = 0;
  for (const name of store.release.datasets) {
    const folder = join(projectDatasets(), name);
    const descriptor = DataPackageSchema.parse(
      JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8')),
    );
    for (const resource of descriptor.resources.filter((item) => item['filon:table'] === 'statements'))
      rows += await rowsOf(join(folder, resource.path), connection);
  }
  connection.closeSync();
  instance.closeSync();
  // Edition by edition: half a million rows at once are more than a server's share of memory.
  const told = ({ values }: StatementCount): string => values.join(' ');
  const counts = await store.countBy({ includeQuarantined: true }, ['source', 'edition']);
  const editions = counts.toSorted((a, b) => (told(a) < told(b) ? -1 : 1));
  let reached = 0;
  for (const [place, { values, count }] of editions.entries()) {
    reached += count;
    if (!isTurn(place, 4)) continue;
    const [source, edition] = values;
    if (source == null || edition == null) throw new Error('a statement has a source and an edition');
    const statements = await store.slice({ source: [source], edition: [edition], includeQuarantined: true });
    expect({ source, edition, count: statements.length }).toEqual({ source, edition, count });
    for (const { row: _, id, ...body } of statements) if (statementId(body) !== id) expect(body).toBe(id);
  }
  expect(reached).toBe(rows);
  expect(store.release.counts.statements).toBe(rows);
}, 120_000);

describe('figures that must come out', () => {
  // World rows and largest producers as the two editions of the Mineral Commodity Summaries print them, in tonnes.
  it.each([
    ['extracts', 'group:world', 'material:cobalt', '2025', 290_000],
    ['extracts', 'economy:COD', 'material:cobalt', '2025', 220_000],
    ['extracts', 'group:world', 'material:cobalt', '2026', 302_000],
    ['extracts', 'economy:COD', 'material:cobalt', '2026', 226_000],
    ['extracts', 'group:world', 'material:graphite', '2025', 1_600_000],
    ['extracts', 'economy:CHN', 'material:graphite', '2025', 1_270_000],
    ['extracts', 'group:world', 'material:nickel', '2025', 3_700_000],
    ['extracts', 'group:world', 'material:tantalum', '2025', 2_100],
    ['extracts', 'group:world', 'material:tantalum', '2026', 2_500],
    ['refines', 'group:world', 'material:copper', '2025', 27_000_000],
    ['refines', 'group:world', 'material:copper', '2026', 27_600_000],
  ] as const)('%s %s %s 2024 in MCS %s', async (predicate, subject, object, edition, tonnes) => {
    const row = await one({
      subject: [subject],
      predicate: [predicate],
      object: [object],
      source: ['usgs-mcs'],
      edition: [edition],
      years: year(2024),
    });
    expect(row.value).not.toBeNull();
    const basis = row.unit?.split(':')[1];
    expect(convert(row.value ?? 0, row.unit ?? '', `t:${basis}`)).toBe(tonnes);
  });

  it('refined cobalt 2023 of the BGS: 175,706 t, of which China 140,000, an estimate in its source', async () => {
    const rows = await store.slice({
      predicate: ['refines'],
      object: ['material:cobalt'],
      source: ['bgs-wms'],
      years: year(2023),
    });
    expect(new Set(rows.map(({ unit }) => unit))).toEqual(new Set(['t:contained']));
    const economies = rows.filter(({ subject }) => subject !== 'group:world');
    expect(economies.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(175_706);
    expect(rows.find(({ subject }) => subject === 'economy:CHN')).toMatchObject({
      value: 140_000,
      status: 'estimated',
    });
  });

  it('the smartphone of Babbitt’s laboratory units weighs 135.17 g', async () => {
    const row = await one({
      subject: ['device:smartphone'],
      predicate: ['hasIndicator'],
      object: ['indicator:device-mass-laboratory-mean'],
    });
    expect(row.unit).toBe('g:gross');
    expect(row.value).toBeCloseTo(135.17, 2);
  });

  it('the European Union has 27 members: Croatia, the last to join, and not the United Kingdom', async () => {
    const rows = await store.slice({ predicate: ['memberOf'], object: ['group:eu-27'] });
    const members = rows.map(({ subject }) => subject);
    expect(new Set(members).size).toBe(27);
    expect(members).toContain('economy:HRV');
    expect(members).not.toContain('economy:GBR');
  });

  it('the world threw away 53.6 Mt of devices in 2019', async () => {
    const row = await one(
      { subject: ['group:world'], predicate: ['generatesEwaste'], edition: ['2020'], years: year(2019) },
      't:gross',
    );
    expect((row.value ?? 0) / 1e6).toBeCloseTo(53.6, 1);
  });

  it('South Africa’s impossible figures (2018–2021) are in quarantine with the reason, and findable', async () => {
    const filter: StatementFilter = {
      subject: ['economy:ZAF'],
      predicate: ['generatesEwaste'],
      edition: ['2023'],
      years: year(2018, 2021),
    };
    expect(await store.slice(filter)).toEqual([]);
    const rows = await store.slice({ ...filter, includeQuarantined: true });
    expect(new Set(rows.map(({ period }) => period))).toEqual(new Set(['2018', '2019', '2020', '2021']));
    for (const { quarantine } of rows) expect(quarantine?.reason).toMatch(/kg per person/);
  });
});
