/** The ledger as a table: the same rows, order and numbers as the picture. */
import { formatQuantity, formatShare, type NumberText } from '../number.ts';
import type { LedgerOptions } from './layout.ts';
import type { LedgerBandName, LedgerEconomyResult, LedgerResult, LedgerRowResult } from './query.ts';

export interface LedgerTableCell {
  readonly band: LedgerBandName;
  readonly name: string;
  /** "83%", or "41" for a row that counts presence. */
  readonly share: string;
  readonly amount: NumberText | null;
}

export interface LedgerTableRow {
  readonly row: LedgerRowResult;
  readonly title: string;
  readonly measure: string;
  readonly period: string;
  /** Words for a row without figures, else null. */
  readonly nothing: string | null;
  readonly cells: readonly LedgerTableCell[];
  readonly economies: readonly LedgerEconomyResult[];
}

const order: readonly LedgerBandName[] = [
  'SOUTH',
  'CHINA',
  'UNCLASSIFIED',
  'NOT_NAMED',
  'UNALLOCATED',
  'NORTH',
];

/** A row a question, a cell a band. */
export function ledgerTable(
  ledger: LedgerResult,
  { locale, labels }: Omit<LedgerOptions, 'width'>,
): LedgerTableRow[] {
  return ledger.rows.map((row) => ({
    row,
    title: row.title,
    measure: row.measure,
    period: row.period ?? '',
    nothing: row.state === 'NO_FIGURE' ? labels.numbers.noFigure : null,
    cells: order
      .flatMap((name) => row.bands.filter(({ band }) => band === name))
      .map((band) => {
        const share = band.share.quantity.value;
        return {
          band: band.band,
          name: labels.band[band.band],
          share:
            row.state === 'PRESENCE'
              ? String(band.count ?? 0)
              : share === null
                ? formatQuantity(band.share.quantity, locale, labels.numbers).text
                : formatShare(share, locale, labels.numbers.lessThan),
          amount: band.amount === null ? null : formatQuantity(band.amount.quantity, locale, labels.numbers),
        };
      }),
    economies: row.economies,
  }));
}
