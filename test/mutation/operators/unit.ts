/** Another unit: in the heading of a figure, in a column of units, in one row or in all. */
import { columnsWhere, filledCell, type Operator, withCell } from './operator.ts';

/** Units as publishers write them; each stands for its kin. */
const kin: readonly (readonly string[])[] = [
  ['t', 'kt', 'Mt', 'kg', 'g', 'mg', 'lb'],
  ['metric tons', 'thousand metric tons', 'million metric tons', 'kilograms', 'pounds', 'troy ounces'],
  ['tonnes', 'kilotonnes', 'million tonnes', 'kg', 'tonnes (metric)'],
  ['Tonnes (metal content)', 'Kilograms (metal content)', 'Thousand tonnes', 'Carats'],
  ['USD', 'EUR', 'thousand USD', 'million USD'],
  ['percent', '%', 'share', 'per thousand'],
  ['kWh', 'MWh', 'GWh', 'TWh', 'MJ'],
  ['g/kWh', 'gCO2/kWh', 'kgCO2/kWh', 'kg/kWh'],
];

function others(unit: string): readonly string[] {
  return kin.filter((units) => units.includes(unit)).flatMap((units) => units.filter((one) => one !== unit));
}

export const unitChanged: Operator = {
  id: 'unit changed',
  mutate(file, random) {
    const ofUnits = columnsWhere(
      file,
      (rule, name) =>
        !('ignored' in rule) && (/unit|einheit|uom/i.test(name) || /\bunit\b/i.test(rule.meaning)),
    ).filter((column) => file.form.rows.some((cells) => Number.isNaN(Number(cells[column]))));
    const cell = filledCell(file, ofUnits, random);
    const other =
      cell === undefined ? undefined : random.one([...others(cell.text), 'kt', 'lb', 'thousand tonnes']);
    if (cell !== undefined && other !== undefined && other !== cell.text) {
      const name = file.form.columns[cell.column];
      if (random.below(2) === 0)
        return {
          bytes: withCell(file, cell.row, cell.column, other),
          says: `${name} of row ${cell.row + 1}: ${cell.text} → ${other}`,
        };
      const everywhere = (_: number, column: number, text: string): string =>
        column === cell.column && text === cell.text ? other : text;
      return { bytes: file.form.write({ cell: everywhere }), says: `${name}: every ${cell.text} → ${other}` };
    }
    const figures = columnsWhere(file, (rule) => !('ignored' in rule) && rule.is === 'figure');
    const place = random.one(figures);
    const name = file.form.columns[place ?? -1];
    if (place === undefined || name === undefined) return undefined;
    const heading = `${name} (${random.one(['kt', 'kg', 'thousand', 'million USD'])})`;
    return {
      bytes: file.form.write({ headings: new Map([[place, heading]]) }),
      says: `${name} → ${heading}`,
    };
  },
};
