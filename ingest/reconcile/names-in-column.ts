/** The names that stand in one column of a file, each once, with the lines on which it stands. */
import { nearestText } from '../nearest.ts';
import { InputError, type Problem } from '../problem.ts';
import { csvRecords } from '../readers/csv.ts';
import { encodingFault } from '../readers/decode.ts';

const layout = { format: 'csv', encoding: 'utf-8', delimiter: ',' } as const;

/** No organisation, place or good has a longer name: such a cell is text of another kind. */
const longestName = 500;

/**
 * Names in the order in which they first stand; blank cells are left out.
 * @throws InputError when there is no such column, or with every cell that cannot be a name
 */
export async function namesInColumn(
  file: string,
  column: string,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const names = new Map<string, number[]>();
  const problems: Problem[] = [];
  let place: number | undefined;
  for await (const { line, cells } of csvRecords(file, layout)) {
    if (place === undefined) {
      place = cells.indexOf(column);
      if (place >= 0 && cells.lastIndexOf(column) === place) continue;
      const found = cells.filter(Boolean).join(', ');
      const expected =
        place < 0
          ? `a column ${JSON.stringify(column)}${nearestText(column, cells)}`
          : `one column ${JSON.stringify(column)}`;
      throw new InputError([{ file, line, found, expected }]);
    }
    const cell = cells[place];
    const at = { file, line, column };
    if (cell === undefined)
      problems.push({ ...at, found: `${cells.length} cells`, expected: 'a cell in this column' });
    else if (cell.length > longestName)
      problems.push({ ...at, found: cell, expected: `a name of at most ${longestName} characters` });
    else {
      const fault = encodingFault(cell, 'utf-8');
      if (fault !== undefined) problems.push({ ...at, found: cell, expected: fault });
      const name = cell.replaceAll(/\s+/g, ' ').trim();
      if (name === '') continue;
      const lines = names.get(name);
      if (lines === undefined) names.set(name, [line]);
      else lines.push(line);
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return names;
}
