/** Sources and years of what a ledger shows. */
import type { LedgerResult } from '../../../picture/ledger/query.ts';

/** "USGS Mineral Commodity Summaries 2026; …", each source and edition once. */
export function sourceNames(ledger: LedgerResult, separator: string): string {
  const names = ledger.rows
    .flatMap(({ sources }) => sources)
    .map(({ source, edition }) => `${source.shortTitle} ${edition}`);
  return [...new Set(names)].join(separator);
}

/** A decade, as lists of single events print it: its last year may not have come yet. */
const decade = /^\d{3}0–\d{3}9$/;

/** Years of the figures, of decades their first: "2012–2026"; empty without any. */
export function yearsOf(ledger: LedgerResult): string {
  const years = ledger.rows
    .flatMap(({ period }) =>
      decade.test(period ?? '') ? [period?.slice(0, 4)] : (period?.match(/\d{4}/g) ?? []),
    )
    .map(Number);
  if (years.length === 0) return '';
  const [least, most] = [Math.min(...years), Math.max(...years)];
  return least === most ? String(least) : `${least}–${most}`;
}
