/** Exports opened by other people's programs: pandas, NetworkX, rdflib, a validating XML parser, and DuckDB by itself. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyFormat } from '../../server/export/formats.ts';
import { exportTables } from '../../server/export/tables.ts';
import { writeFormats } from '../../server/export/write.ts';
import { after, awkward, exported, formula, kept, mineOutput, writeExportGraph } from './graph.ts';

interface Network {
  readonly kind: string;
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: readonly (readonly unknown[])[];
}

interface Found {
  readonly schemas: Readonly<Record<string, readonly string[]>>;
  readonly graphml: Network;
  readonly gexf: Network;
  readonly tables: Readonly<
    Record<
      string,
      {
        readonly columns: boolean;
        readonly rows: readonly number[];
        readonly types: Readonly<Record<string, string>>;
      }
    >
  >;
  readonly mined: readonly number[];
  readonly figures: readonly (readonly unknown[])[];
  readonly datatype: readonly string[];
}

let work = '';
let folder = '';
let found: Found;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'filon-interop-'));
  const graph = join(work, 'graph');
  await writeExportGraph(graph);
  folder = await writeFormats(
    graph,
    join(work, 'out'),
    { release: exported.release, group: 'open' },
    everyFormat,
  );
  const maker = (await import('../../scripts/python.mjs' as string)) as { ensurePython(): string };
  const { stdout } = await promisify(execFile)(maker.ensurePython(), [
    join(import.meta.dirname, 'read_export.py'),
    folder,
    join(import.meta.dirname, 'schemas'),
  ]);
  found = JSON.parse(stdout) as Found;
}, 600_000);
afterAll(() => rm(work, { recursive: true, force: true }));

test('the networks are valid to their schemas', () => {
  expect(found.schemas).toEqual({
    'graph.graphml': [],
    'harms.graphml': [],
    'graph.gexf': [],
    'harms.gexf': [],
  });
});

/** The five edges of the open group: three figures, a place and an operator; harm, quarantine and single ends apart. */
const edges = [
  ['economy:COD', 'material:cobalt', 'extracts', kept.value],
  ['economy:FIN', 'material:cobalt', 'extracts', after.changed.value],
  ['org:operator', 'site:mine-1', 'operates', null],
  ['site:mine-1', 'economy:COD', 'locatedIn', null],
  ['site:mine-1', 'material:cobalt', 'extracts', mineOutput.value],
];

describe.each(['graphml', 'gexf'] as const)('NetworkX reads %s', (format) => {
  test('with every edge and its attributes', () => {
    expect(found[format].edges).toEqual(edges);
  });

  test('with names as they are, whatever XML makes of their characters', () => {
    const { nodes } = found[format];
    expect(nodes['site:mine-1']).toMatchObject({ name_en: awkward, kind: 'site', longitude: 25.25 });
    // A formula is harmless in a network, and stays what it is.
    expect(nodes['org:operator']).toMatchObject({ name_en: formula });
    expect(Object.keys(nodes).sort()).toEqual([
      'economy:COD',
      'economy:FIN',
      'material:cobalt',
      'org:operator',
      'site:mine-1',
    ]);
  });
});

describe('pandas', () => {
  test('reads each table alike from Parquet and from CSV', () => {
    expect(Object.keys(found.tables).sort()).toEqual(exportTables.map(({ name }) => name).sort());
    for (const [name, { columns, rows }] of Object.entries(found.tables)) {
      expect(columns, name).toBe(true);
      expect(rows[0], name).toBe(rows[1]);
    }
    expect(found.tables.statements?.rows).toEqual([8, 8]);
  });

  test('takes figures for numbers and codes for texts', () => {
    const types = found.tables.statements?.types ?? {};
    expect([types.value, types.low, types.year_from]).toEqual(['float64', 'float64', 'int32']);
    expect(found.tables.codes?.types.code).toMatch(/object|str/);
    expect(found.mined).toEqual([-4, 10, 75, 80.5]);
  });
});

test('rdflib answers a question about figures, their units and the licence of their source', () => {
  const licence = 'https://creativecommons.org/licenses/by/4.0/';
  expect(found.figures).toEqual([
    ['DR Congo', 75, 't:contained', licence],
    ['Finland', 10, 't:contained', licence],
    [awkward, 80.5, 't:contained', licence],
  ]);
  expect(found.datatype).toEqual(['http://www.w3.org/2001/XMLSchema#double']);
});

test('DuckDB reads the Parquet files, and finds the release in them', async () => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const path = join(folder, 'statements.parquet');
  const sum = await connection.runAndReadAll(
    `SELECT sum(value) AS total FROM '${path}' WHERE predicate = 'extracts' AND quarantine_rule IS NULL`,
  );
  expect(sum.getRowObjects()).toEqual([{ total: 165.5 }]);
  const about = await connection.runAndReadAll(
    `SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata('${path}') ORDER BY key`,
  );
  expect(about.getRowObjects()).toMatchObject([
    { key: 'licence_group', value: 'open' },
    { key: 'release', value: exported.release },
    { key: 'terms', value: expect.stringContaining('any purpose') },
  ]);
  connection.closeSync();
  instance.closeSync();
});
