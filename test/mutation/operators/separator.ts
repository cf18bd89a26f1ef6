/** Another sign between cells, or another way to write decimals and thousands, as a spreadsheet saves them. */
import { columnsWhere, filledCell, type Operator, withCell } from './operator.ts';

const delimiters = [',', ';', '\t', '|'];
const plainDecimal = /^\d+\.\d+$/;
const fourDigits = /^\d{4,}$/;

/** Decimal comma, and points between thousands where there are any. */
function inGerman(text: string): string {
  if (plainDecimal.test(text)) return text.replace('.', ',');
  return fourDigits.test(text) ? text.replaceAll(/(?<=\d)(?=(\d{3})+$)/g, '.') : text;
}

export const separatorChanged: Operator = {
  id: 'separator changed',
  mutate(file, random) {
    const { layout } = file.table;
    if (layout.format === 'csv' && random.below(2) === 0) {
      const delimiter = random.one(delimiters.filter((sign) => sign !== layout.delimiter)) ?? ';';
      return { bytes: file.form.write({ delimiter }), says: `${JSON.stringify(delimiter)} between cells` };
    }
    const figures = columnsWhere(file, (rule) => !('ignored' in rule) && rule.is === 'figure');
    const cell = filledCell(file, figures, random, (text) => inGerman(text) !== text);
    if (cell === undefined) return undefined;
    if (random.below(2) === 0)
      return {
        bytes: withCell(file, cell.row, cell.column, inGerman(cell.text)),
        says: `${file.form.columns[cell.column]} of row ${cell.row + 1}: ${cell.text} → ${inGerman(cell.text)}`,
      };
    const everywhere = (_: number, column: number, text: string): string =>
      figures.includes(column) ? inGerman(text) : text;
    return { bytes: file.form.write({ cell: everywhere }), says: 'every figure with a decimal comma' };
  },
};
