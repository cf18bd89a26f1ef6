/** Text that a browser or a spreadsheet would run: no table of a publisher needs it, and it must not pass through us. */

/** `<b>`, `</td>`, `<img src=x onerror=…>`, `<svg/onload=…>`, `<!-- … -->`; never `<0.5` or `a < b`. */
const markup = /<\/?[A-Za-z][^<>]*>|<!--|<!\[CDATA\[/;
/**
 * `=1+1`, `=A1`, `@SUM(A1:A2)`, `+SUM(A1)`, and calls of programs such as `-2+cmd|'…'!A0`; never `-2`, `+5 %` or a
 * name such as `=Equal Ltd`.
 */
const formula = /^=\s*[-+(]*(\d|["']|\$?[A-Z]{1,3}\$?\d)|^[=@+-][A-Za-z.]+\(|^[=@+-].*\|.*!/s;
/** What geographic software writes for nothing, also behind what stands there. */
const nothing = /<null>/gi;

/** What is wrong with a cell, in words of what was expected; undefined when nothing is. */
export function oddTextFault(cell: string): string | undefined {
  if (cell.includes('<') && markup.test(cell.replaceAll(nothing, '')))
    return 'plain text; markup stands here, which nobody should run';
  if (formula.test(cell)) return 'plain text or a figure; a formula stands here, whose result was not saved';
  return undefined;
}
