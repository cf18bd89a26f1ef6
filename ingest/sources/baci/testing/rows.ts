/** What an import wrote, read back for tests. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { tableColumns } from '../../../../schema/dataset.ts';
import { openWriter } from '../../../graph/open.ts';

export type WrittenRow = Readonly<
  Record<Exclude<(typeof tableColumns)['statements'][number], 'value'>, string | null>
> & { readonly value: number | null };

/** The statements of one year: values and then masses, each in the order in which they stand. */
export async function writtenRows(folder: string, stem: string): Promise<readonly WrittenRow[]> {
  const database = await openWriter(':memory:', '200MB');
  try {
    const rows: WrittenRow[] = [];
    for (const quantity of ['value', 'mass'])
      rows.push(
        ...(await database.rows<WrittenRow>(
          `SELECT * FROM read_parquet('${join(folder, `${stem}-${quantity}.statements.parquet`)}')`,
        )),
      );
    return rows;
  } finally {
    database.close();
  }
}

/** Name and hash of every file of a folder. */
export async function bytesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).sort();
  const hashes = await Promise.all(
    names.map(async (name) =>
      createHash('sha256')
        .update(await readFile(join(folder, name)))
        .digest('hex'),
    ),
  );
  return Object.fromEntries(names.map((name, place) => [name, hashes[place] ?? '']));
}
