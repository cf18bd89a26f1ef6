/** Codes of fixed length, such as HS codes: text, never numbers, since leading zeros count. */
import type { Row } from '../adapter.ts';
import { CellError } from './cell.ts';

/**
 * Reads a code of digits as printed.
 * @param lengths how many digits it may have: `[6]` for an HS subheading
 * @throws CellError for anything else; a code that is one digit short is told to lack its leading zero, and is
 *   not mended, since a spreadsheet that lost it may have lost more
 */
export function codeOf(row: Row, column: string, lengths: readonly number[]): string {
  const found = row.text(column);
  if (/^\d+$/.test(found) && lengths.includes(found.length)) return found;
  const digits = `a code of ${lengths.join(' or ')} digits`;
  const isShort = /^\d+$/.test(found) && lengths.includes(found.length + 1);
  const hint = isShort ? `; "0${found}" has lost its leading zero: export the column as text` : '';
  throw new CellError(column, found, digits + hint);
}
