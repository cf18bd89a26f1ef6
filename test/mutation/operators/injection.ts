/** Text that a browser or a spreadsheet would run, in place of a cell, after it, or in a heading. */
import type { Random } from '../random.ts';
import type { SampleFile } from '../samples.ts';
import { filledCell, type Mutation, type Operator, withCell } from './operator.ts';

const html = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<b>bold</b>',
  '<!-- note -->',
  '<a href="javascript:alert(1)">link</a>',
  '<svg/onload=alert(1)>',
];
const formulas = [
  '=1+1',
  '=HYPERLINK("http://example.org","open")',
  "=cmd|' /C calc'!A0",
  '+SUM(A1:A2)',
  '@SUM(A1:A2)',
  "-2+3+cmd|' /C calc'!A0",
];

function injected(
  file: SampleFile,
  random: Random,
  texts: readonly string[],
  mayFollow: boolean,
): Mutation | undefined {
  const text = random.one(texts) ?? '';
  const columns = file.form.columns.map((_, place) => place);
  if (random.below(10) === 0) {
    const place = random.one(columns);
    if (place === undefined) return undefined;
    const heading = mayFollow ? `${file.form.columns[place]}${text}` : text;
    return {
      bytes: file.form.write({ headings: new Map([[place, heading]]) }),
      says: `heading ${file.form.columns[place]} → ${heading}`,
    };
  }
  const cell = filledCell(file, columns, random);
  if (cell === undefined) return undefined;
  const written = mayFollow && random.below(2) === 0 ? `${cell.text}${text}` : text;
  const name = file.form.columns[cell.column];
  return {
    bytes: withCell(file, cell.row, cell.column, written),
    says: `${name} of row ${cell.row + 1}: ${cell.text} → ${written}`,
  };
}

export const htmlInjected: Operator = {
  id: 'HTML injected',
  mutate: (file, random) => injected(file, random, html, true),
};

/** A spreadsheet computes only what begins so. */
export const formulaInjected: Operator = {
  id: 'formula injected',
  mutate: (file, random) => injected(file, random, formulas, false),
};
