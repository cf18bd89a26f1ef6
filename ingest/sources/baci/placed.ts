/** A year whose tables are written: in the stage, or in the data set already. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { statIfThere } from '../../stat.ts';
import { summaryName, tableName } from './read-year.ts';
import type { YearRecord } from './record.ts';
import { quantities } from './sql.ts';

export interface PlacedYear {
  readonly year: string;
  /** `hs22-v202601-2024`. */
  readonly stem: string;
  readonly folder: string;
  /** Where its masses stand, if they were judged anew. */
  readonly masses?: { readonly folder: string; readonly stem: string };
  readonly record: YearRecord;
}

/**
 * Whether the tables of a record stand beside it: a run that was killed while it put its tables in place has left
 * the record of older ones there.
 */
export async function isThere(folder: string, stem: string, { tables }: YearRecord): Promise<boolean> {
  for (const quantity of quantities) {
    const table = await statIfThere(join(folder, tableName(stem, quantity)));
    const summary = join(folder, summaryName(stem, quantity));
    if (table?.size !== tables[quantity].bytes || (await statIfThere(summary)) === undefined) return false;
    if (!(await readFile(summary, 'utf8')).includes(tables[quantity].sha256)) return false;
  }
  return true;
}
