/** What an extract of UN Comtrade covers, as data: the reports of those who reported, and nobody else's. */
import type { Label } from '../../../schema/label.ts';
import type { Emit } from '../../adapter.ts';
import type { Side } from './report.ts';

/** Says what an edition holds of all the products that it names, over its years. */
export function emitEditionExtent(
  emit: Emit,
  { source }: Side,
  edition: string,
  period: string,
  extent: 'reporters' | 'totals',
  text: Label,
): void {
  emit.extent({
    source: source.id,
    edition,
    predicate: 'exportsTo',
    product: null,
    period,
    dimension: null,
    extent,
    share: null,
    text,
  });
}

/** Says that the table holds, of a product and year, what some economies report. */
export function emitReporters(
  emit: Emit,
  { source }: Side,
  edition: string,
  product: string,
  year: string,
  text: Label,
): void {
  emit.extent({
    source: source.id,
    edition,
    predicate: 'exportsTo',
    product,
    period: year,
    dimension: null,
    extent: 'reporters',
    share: null,
    text,
  });
}
