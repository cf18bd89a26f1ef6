/** How many people work at a site, as one or several contributors told. */
import { CellError, type Figure, parseFigure } from '../../readers/cell.ts';

const column = 'number_of_workers';
/** A bound of ours, well above the largest factories, to see a figure that slipped. */
const mostWorkers = 500_000;

/**
 * @param printed `350`, `101-500`, or several of them: `1|101-500`
 * @returns one number where all contributions give it, else the range that holds all; undefined for a blank cell
 * @throws CellError for anything else
 */
export function workersOf(printed: string): { readonly figure: Figure; readonly count: number } | undefined {
  const told = printed
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (told.length === 0) return undefined;
  const ranges = told.map((part) => {
    const figure = parseFigure(part, column);
    const low = figure?.value ?? figure?.low;
    const high = figure?.value ?? figure?.high;
    if (low === undefined || ![low, high ?? low].every((value) => Number.isInteger(value)))
      throw new CellError(column, printed, 'whole numbers or ranges such as 101-500, parted by |');
    if ((high ?? low) > mostWorkers)
      throw new CellError(column, printed, `at most ${mostWorkers} people at one site`);
    return { low, high };
  });
  const low = Math.min(...ranges.map((range) => range.low));
  const highs = ranges.flatMap(({ high }) => (high === undefined ? [] : [high]));
  // A range without a highest, such as >10000, leaves the whole open.
  const high = highs.length === ranges.length ? Math.max(...highs) : undefined;
  const figure: Figure =
    low === high ? { value: low } : { low, ...(high === undefined ? {} : { high }), missing: 'only-bounds' };
  return { figure, count: told.length };
}
