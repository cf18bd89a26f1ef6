/**
 * Bulk import: a synthetic table in our statement layout through the build's own path against DuckDB's own
 * CREATE TABLE AS of the same file. Two figures: every row read, checked and named by its hash; and the same
 * with the rows numbered in the order of their ids and written, which CREATE TABLE AS does not do.
 */
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openWriter } from '../../ingest/graph/open.ts';
import { fillStatements, stageStatements } from '../../ingest/graph/statements.ts';
import type { Dataset } from '../../ingest/load/descriptor.ts';
import { tableColumns } from '../../schema/dataset.ts';
import { createTableSql } from '../../schema/graph-tables.ts';
import type { Source } from '../../schema/source.ts';
import type { Bench, BenchFigure } from './bench.ts';

const rows = 500_000;
const economies = 500;
const memoryLimit = '600MB';

const source: Source = {
  id: 'synthetic',
  publisher: 'Nobody: synthetic rows for a benchmark',
  title: 'Synthetic rows',
  shortTitle: { en: 'Synthetic', fr: 'Synthétique', es: 'Sintético' },
  url: 'https://example.org/synthetic',
  licence: 'CC0-1.0',
  attribution: 'none',
  citation: 'none',
  interest: 'public',
  cadence: 'never',
  covers: { en: 'Nothing.', fr: 'Rien.', es: 'Nada.' },
  stages: [],
  defects: [],
  editions: [{ id: '1', title: '1', published: null, url: null, doi: null, checksums: {} }],
};

function* syntheticRows(): Generator<string> {
  yield `${tableColumns.statements.join(',')}\n`;
  let block = '';
  for (let place = 0; place < rows; place += 1) {
    const subject = `economy:E${place % economies}`;
    const year = 1000 + Math.floor(place / economies);
    const value = ((place * 7919) % 1_000_003) / 8;
    block += `${subject},extracts,material:m${place % 7},,extraction,${year},${value},,,t:contained,reported,,synthetic,1,CC0-1.0,"synthetic.csv, line ${place + 2}",copy,,,\n`;
    if (block.length > 1 << 20) {
      yield block;
      block = '';
    }
  }
  yield block;
}

/** @returns seconds after which every row was checked and named, and after which all was written */
async function ours(
  folder: string,
  path: string,
): Promise<{ readonly named: number; readonly written: number }> {
  const start = performance.now();
  const dataset: Dataset = {
    name: 'synthetic',
    title: 'Synthetic rows',
    folder,
    file: join(folder, 'datapackage.json'),
    tables: [{ kind: 'statements', path }],
    sources: [source],
    accounts: [],
  };
  const entities = new Set([
    ...Array.from({ length: economies }, (_, place) => `economy:E${place}`),
    ...Array.from({ length: 7 }, (_, place) => `material:m${place}`),
  ]);
  const graph = await openWriter(join(folder, 'ours.duckdb'), memoryLimit);
  const staged = await stageStatements(graph, [dataset], entities, () => undefined);
  if (staged.doubts.length > 0) throw new Error(`the synthetic rows are not valid: ${staged.doubts[0]}`);
  const named = (performance.now() - start) / 1000;
  await graph.run(createTableSql('statement'));
  await fillStatements(graph, staged);
  const [count] = await graph.rows<{ n: number }>('SELECT count(*)::INTEGER AS n FROM "statement"');
  if (count?.n !== rows) throw new Error(`${count?.n} rows arrived of ${rows}`);
  await graph.run('CHECKPOINT');
  graph.close();
  return { named, written: (performance.now() - start) / 1000 };
}

/** @returns seconds */
async function baseline(folder: string, path: string): Promise<number> {
  const start = performance.now();
  const graph = await openWriter(join(folder, 'baseline.duckdb'), memoryLimit);
  await graph.run(`CREATE TABLE imported AS SELECT * FROM read_csv('${path}', header = true)`);
  await graph.run('CHECKPOINT');
  graph.close();
  return (performance.now() - start) / 1000;
}

export const bench: Bench = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'filon-bench-'));
  try {
    const path = join(folder, 'synthetic.statements.csv');
    await pipeline(Readable.from(syntheticRows()), createWriteStream(path));
    const best = {
      baseline: Number.POSITIVE_INFINITY,
      named: Number.POSITIVE_INFINITY,
      written: Number.POSITIVE_INFINITY,
    };
    // The best of five each, in turns: whatever else the machine does only ever adds.
    for (let turn = 0; turn < 5; turn += 1) {
      best.baseline = Math.min(best.baseline, await baseline(folder, path));
      const { named, written } = await ours(folder, path);
      best.named = Math.min(best.named, named);
      best.written = Math.min(best.written, written);
      for (const name of ['ours.duckdb', 'baseline.duckdb']) await rm(join(folder, name), { force: true });
    }
    const figure = (what: string, seconds: number): BenchFigure => ({
      name: `CSV import of ${rows} synthetic statements, ${what}, against DuckDB's CREATE TABLE AS of the same file`,
      ours: rows / seconds,
      baseline: rows / best.baseline,
      ratio: best.baseline / seconds,
      unit: 'rows/s',
    });
    return [
      figure('every row read, checked and named', best.named),
      figure('numbered in the order of ids and written', best.written),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
};
