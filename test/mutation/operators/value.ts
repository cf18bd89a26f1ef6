/** Changes that leave a well-formed file: nothing but other knowledge can tell that a figure is wrong. */
import { columnsWhere, filledCell, type Operator, withCell } from './operator.ts';

const number = /^\d{1,3}(,\d{3})*(\.\d+)?$|^\d+(\.\d+)?$/;

function figureOf(text: string): number {
  return number.test(text) ? Number(text.replaceAll(',', '')) : Number.NaN;
}

/** The decimal point moves; no rounding. */
function timesThousand(text: string): string {
  const [whole = '', part = ''] = text.replaceAll(',', '').split('.');
  const digits = `${whole}${part.padEnd(3, '0').slice(0, 3)}`.replace(/^0+(?=\d)/, '');
  return part.length > 3 ? `${digits}.${part.slice(3)}` : digits;
}

export const timesThousandOperator: Operator = {
  id: '×1,000',
  mutate(file, random) {
    const figures = columnsWhere(file, (rule) => !('ignored' in rule) && rule.is === 'figure');
    const cell = filledCell(file, figures, random, (text) => figureOf(text) > 0);
    if (cell === undefined) return undefined;
    const text = timesThousand(cell.text);
    return {
      bytes: withCell(file, cell.row, cell.column, text),
      says: `${file.form.columns[cell.column]} of row ${cell.row + 1}: ${cell.text} → ${text}`,
    };
  },
};

export const countriesSwapped: Operator = {
  id: 'two countries swapped',
  mutate(file, random) {
    const places = columnsWhere(file, (rule) => !('ignored' in rule) && rule.is === 'place');
    const first = filledCell(file, places, random, (text) => Number.isNaN(figureOf(text)));
    if (first === undefined) return undefined;
    const second = filledCell(
      file,
      [first.column],
      random,
      (text) => text !== first.text && Number.isNaN(figureOf(text)),
    );
    if (second === undefined) return undefined;
    const cell = (row: number, column: number, text: string): string => {
      if (column !== first.column) return text;
      return row === first.row ? second.text : row === second.row ? first.text : text;
    };
    return {
      bytes: file.form.write({ cell }),
      says: `${first.text} of row ${first.row + 1} and ${second.text} of row ${second.row + 1}`,
    };
  },
};
