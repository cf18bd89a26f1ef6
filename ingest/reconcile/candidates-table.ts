/** The file in which candidates wait for a person: one line a name and candidate, and who is confirmed. */
import { randomBytes } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { InputError, type Problem } from '../problem.ts';
import { csvRecords } from '../readers/csv.ts';
import { encodingFault } from '../readers/decode.ts';
import { cellOfHarmless, harmlessCell } from './harmless.ts';

export const candidateColumns = [
  'name',
  'lines',
  'candidate',
  'candidate_name',
  'score',
  'why',
  'language',
  'confirmed',
] as const;
export type CandidateCells = Readonly<Record<(typeof candidateColumns)[number], string>>;

export interface PlacedCells {
  readonly line: number;
  readonly cells: CandidateCells;
}

const layout = { format: 'csv', encoding: 'utf-8', delimiter: ',' } as const;

/** The file as text: UTF-8, LF, a header, quotes only where needed, and nothing that a spreadsheet computes. */
export function candidatesText(rows: readonly CandidateCells[]): string {
  return stringify(
    rows.map((row) => candidateColumns.map((column) => harmlessCell(row[column]))),
    { header: true, columns: [...candidateColumns] },
  );
}

/**
 * Every line of the file, its cells as they were before they were made harmless.
 * @throws InputError with every line that has another number of cells, or when the header is another
 */
export async function readCandidates(file: string): Promise<readonly PlacedCells[]> {
  const rows: PlacedCells[] = [];
  const problems: Problem[] = [];
  let hasHeader = false;
  for await (const { line, cells } of csvRecords(file, layout)) {
    if (!hasHeader) {
      hasHeader = true;
      if (cells.join(',') === candidateColumns.join(',')) continue;
      const expected = `the header of a file of candidates: ${candidateColumns.join(',')}`;
      throw new InputError([{ file, line, found: cells.join(','), expected }]);
    }
    const fault = encodingFault(cells.join('\n'), 'utf-8');
    if (fault !== undefined) problems.push({ file, line, expected: fault });
    else if (cells.length !== candidateColumns.length)
      problems.push({
        file,
        line,
        found: `${cells.length} cells`,
        expected: `${candidateColumns.length} cells`,
      });
    else {
      const pairs = candidateColumns.map((column, place) => [column, cellOfHarmless(cells[place] ?? '')]);
      rows.push({ line, cells: Object.fromEntries(pairs) as CandidateCells });
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return rows;
}

/** Puts a file in place, whole or not at all. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const fresh = join(dirname(file), `.${basename(file)}.${process.pid}-${randomBytes(4).toString('hex')}`);
  try {
    await writeFile(fresh, text, { flag: 'wx' });
    await rename(fresh, file);
  } finally {
    await rm(fresh, { force: true });
  }
}
