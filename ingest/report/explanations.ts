/**
 * Explanations of findings, kept as data: `explanations.csv` beside the data sets. A blank cell fits anything; the
 * first line that fits explains.
 */
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import { csvRecords } from '../readers/csv.ts';
import { statIfThere } from '../stat.ts';
import type { Finding } from './finding.ts';
import { findingKinds } from './kinds/index.ts';

export const explanationsName = 'explanations.csv';
const matched = ['kind', 'subject', 'predicate', 'object', 'product', 'source', 'edition', 'period'] as const;
export const explanationColumns = [...matched, 'explanation'] as const;

const layout = { format: 'csv', encoding: 'utf-8', delimiter: ',' } as const;

export interface Explanation {
  readonly line: number;
  readonly fits: Readonly<Record<(typeof matched)[number], string>>;
  readonly text: string;
}

/** Lines of the file of a folder of data sets, in their order; none where it is not there. */
export async function readExplanations(folder: string, problems: Problem[]): Promise<readonly Explanation[]> {
  const file = join(folder, explanationsName);
  if ((await statIfThere(file)) === undefined) return [];
  const found: Explanation[] = [];
  const kinds = new Set(findingKinds.map(({ id }) => id));
  let isHead = true;
  for await (const { cells: record, line } of csvRecords(file, layout)) {
    if (isHead) {
      isHead = false;
      if (record.join() === explanationColumns.join()) continue;
      problems.push({
        file,
        line,
        found: record.join(),
        expected: `the columns ${explanationColumns.join()}`,
      });
      return [];
    }
    const cell = (place: number): string => record[place] ?? '';
    const text = cell(matched.length);
    if (!kinds.has(cell(0)))
      problems.push({
        file,
        line,
        column: 'kind',
        found: cell(0),
        expected: `one of ${[...kinds].join(', ')}`,
      });
    if (text === '') problems.push({ file, line, column: 'explanation', found: '', expected: 'a sentence' });
    const fits = Object.fromEntries(matched.map((name, place) => [name, cell(place)])) as Explanation['fits'];
    found.push({ line, fits, text });
  }
  return found;
}

export function explanationOf(
  finding: Finding,
  explanations: readonly Explanation[],
): Explanation | undefined {
  return explanations.find(({ fits }) =>
    matched.every((name) => fits[name] === '' || fits[name] === finding[name]),
  );
}
