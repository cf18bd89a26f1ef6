/**
 * Small valid files in the layouts of the publishers, `ingest/sources/<source>/testing/sample/<adapter>/…`: the
 * publishers' own files are on nobody's machine. Workbooks and PDFs stand there as JSON, so that they can be read.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Adapter, InputTable } from '../../ingest/adapter.ts';
import { adapters } from '../../ingest/sources/index.ts';
import type { Form } from './forms/form.ts';
import { forms } from './forms/index.ts';

export interface SampleFile {
  readonly name: string;
  readonly table: InputTable;
  readonly form: Form;
  /** As the publisher would have written it. */
  readonly bytes: Buffer;
}

export interface Sample {
  readonly adapter: Adapter;
  readonly files: readonly SampleFile[];
}

const sources = join(import.meta.dirname, '../../ingest/sources');

function foldersOfSamples(): Map<string, string> {
  const found = new Map<string, string>();
  for (const source of readdirSync(sources)) {
    const folder = join(sources, source, 'testing/sample');
    for (const adapter of namesIn(folder)) found.set(adapter, join(folder, adapter));
  }
  return found;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    // Most folders of sources have no samples, and some entries are files.
    if (error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code)))
      return [];
    throw error;
  }
}

function sampleFile(adapter: Adapter, folder: string, file: string): SampleFile {
  const isMade = /\.(xlsx|pdf)\.json$/.test(file);
  const name = isMade ? file.slice(0, -'.json'.length) : file;
  const table = adapter.tables.find((one) => one.file.test(name));
  if (table === undefined) throw new Error(`${join(folder, file)} fits no table of ${adapter.id}`);
  const kept = readFileSync(join(folder, file));
  const form = forms[table.layout.format](kept, table);
  return { name, table, form, bytes: isMade ? form.write() : kept };
}

/** Every sample, and the adapters that have none. */
export function allSamples(): { readonly samples: readonly Sample[]; readonly without: readonly string[] } {
  const folders = foldersOfSamples();
  const samples = adapters.flatMap((adapter): Sample[] => {
    const folder = folders.get(adapter.id);
    if (folder === undefined) return [];
    return [{ adapter, files: namesIn(folder).map((file) => sampleFile(adapter, folder, file)) }];
  });
  return { samples, without: adapters.map(({ id }) => id).filter((id) => !folders.has(id)) };
}
