/**
 * By how much insurance and freight raise the value of an import: the reports of nickel ores in which the importer
 * gives the value both with them and without.
 */
import type { Emit, Gatherer, Row } from '../../adapter.ts';
import { plainEntity } from '../../plain-entity.ts';
import { CellError, figureOf } from '../../readers/cell.ts';
import { nickelEdition } from '../comtrade-sources/editions.ts';
import { emitHsProduct, hsRevisions } from '../hs-nomenclature/product.ts';

const margin = plainEntity('indicator', 'insurance-and-freight-share', {
  en: 'Insurance and freight, as a share of the value free on board',
  fr: 'Assurance et fret, en part de la valeur franco à bord',
  es: 'Seguro y flete, como parte del valor franco a bordo',
});

/** One import, in USD with insurance and freight (`cif`) and without (`fob`). */
interface Import {
  readonly row: Row;
  readonly year: string;
  readonly cif: number;
  readonly fob: number;
}

/**
 * The largest margin printed is 116 times the value free on board, of a flow of few dollars; a figure read with
 * another mark for thousands or decimals is a thousand times too large or too small.
 */
const mostRatio = 500;

/** Fewer imports say nothing of a spread. */
const leastImports = 30;

export function marginsOf(): Gatherer {
  const imports = new Map<string, Import[]>();
  return {
    row(row, emit) {
      const reason = reasonToDrop(row);
      if (reason !== undefined) {
        emit.drop(row, reason);
        return;
      }
      const [cif, fob] = [amountOf(row, 'cifvalue'), amountOf(row, 'fobvalue')];
      if (cif === undefined || fob === undefined) {
        emit.drop(row, 'the importer gives one of the two values only');
        return;
      }
      if (cif > fob * mostRatio || cif * mostRatio < fob)
        throw new CellError(
          'fobvalue',
          row.text('fobvalue'),
          `a value within ${mostRatio} times cifvalue, ${cif}`,
        );
      const code = row.text('cmdCode');
      imports.set(code, [...(imports.get(code) ?? []), { row, year: row.text('period'), cif, fob }]);
    },
    end(emit) {
      for (const [code, list] of imports) {
        const isEnough = list.length >= leastImports;
        for (const { row } of list) {
          if (isEnough) emit.gathered(row);
          else
            emit.drop(
              row,
              `one of fewer than ${leastImports} imports of a code, which say nothing of a spread`,
            );
        }
        if (isEnough) sayMargin(emit, code, list);
      }
    },
  };
}

function reasonToDrop(row: Row): string | undefined {
  if (row.text('flowCode') !== 'M') return 'a report of an exporter, who gives no value with freight';
  if (row.text('partnerCode') === '0') return 'a total over all partners';
  if (row.text('partnerCode') === row.text('reporterCode'))
    return 'goods that come back to the economy that sent them: no trade of two economies';
  return undefined;
}

/** USD; undefined where it is blank or zero, which stands for blank here. */
function amountOf(row: Row, column: 'cifvalue' | 'fobvalue'): number | undefined {
  if (row.text(column) === '') return undefined;
  const value = figureOf(row, column)?.value;
  if (value === undefined || value < 0) throw new CellError(column, row.text(column), 'a value of 0 or more');
  return value === 0 ? undefined : value;
}

/** The margin of all together, and the range without the twentieth of the value at either end. */
function sayMargin(emit: Emit, code: string, list: readonly Import[]): void {
  const total = (of: (one: Import) => number): number => list.reduce((sum, one) => sum + of(one), 0);
  const fob = total((one) => one.fob);
  const years = list.map(({ year }) => year).sort();
  const percent = (ratio: number): number => Number(((ratio - 1) * 100).toPrecision(6));
  emit.entity(margin);
  emit.statement({
    subject: emitHsProduct(emit, hsRevisions.at(-1) ?? '2022', code),
    predicate: 'hasIndicator',
    object: margin.id,
    stage: 'trade',
    period: `${years[0]}/${years.at(-1)}`,
    value: percent(total(({ cif }) => cif) / fob),
    low: percent(ratioAt(list, fob * 0.05)),
    high: percent(ratioAt(list, fob * 0.95)),
    unit: 'percent',
    status: 'derived',
    edition: nickelEdition,
    locator: `imports (M) of HS ${code} by partner, cifvalue beside fobvalue: ${list.length} reports`,
    note: 'All values with insurance and freight by all values without; the range leaves out the twentieth of the value with the smallest margins and that with the largest.',
  });
}

/** The ratio up to which imports come to this much of the value free on board, the smallest ratios first. */
function ratioAt(list: readonly Import[], usd: number): number {
  const sorted = [...list].sort((a, b) => a.cif / a.fob - b.cif / b.fob);
  let sum = 0;
  for (const { cif, fob } of sorted) {
    sum += fob;
    if (sum >= usd) return cif / fob;
  }
  throw new Error('a share of a value lies above the value');
}
