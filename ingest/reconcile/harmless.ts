/** Cells of a file that people open in a spreadsheet and give back: none is computed, and each comes back as it was. */
import { formulaStart } from '../../schema/formula-start.ts';

/** A formula, also behind the apostrophes of one that was made harmless before: else two texts would be written alike. */
const formula = new RegExp(`^'*${formulaStart}`);
const harmless = new RegExp(`^'+${formulaStart}`);

/** An apostrophe before what would be a formula, which spreadsheets read as “this is text”. */
export function harmlessCell(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** What `harmlessCell` was given; a cell that a person wrote without the apostrophe stays as it is. */
export function cellOfHarmless(text: string): string {
  return harmless.test(text) ? text.slice(1) : text;
}
