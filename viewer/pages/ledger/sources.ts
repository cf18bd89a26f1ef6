/** Sources and years of what a ledger shows. */
import type { LedgerResult } from '../../../picture/ledger/query.ts';

/** "USGS Mineral Commodity Summaries 2026; …", each source and edition once. */
export function sourceNames(ledger: LedgerResult, separator: string): string {
  const names = ledger.rows
    .flatMap(({ sources }) => sources)
    .map(({ source, edition }) => `${source.shortTitle} ${edition}`);
  return [...new Set(names)].join(separator);
}

export function yearsOf(ledger: LedgerResult): string {
  const years = ledger.rows.flatMap(({ period }) => period?.match(/\d{4}/g) ?? []).map(Number);
  if (years.length === 0) return '';
  const [least, most] = [Math.min(...years), Math.max(...years)];
  return least === most ? String(least) : `${least}–${most}`;
}
