/** The shares of two ledgers, row by row and side by side, and which of them can be taken from each other. */
import type { LedgerBandName, LedgerResult, LedgerRowResult } from '../../../picture/ledger/query.ts';
import type { ComparedFigure, ComparedRow } from '../../compare/DifferenceTable.tsx';
import { ofSecond } from '../../compare/second.ts';
import { ledgerKey } from './ledger-figures.ts';

/** Why shares of two ledgers do not measure the same; the words are the page's. */
export type Apart = 'source' | 'measure' | 'counted' | 'period';

export interface ComparedWords {
  readonly band: Readonly<Record<LedgerBandName, string>>;
  readonly why: (apart: Apart) => string;
}

/** As the picture reads from left to right. */
const order = ['SOUTH', 'CHINA', 'UNCLASSIFIED', 'NOT_NAMED', 'UNALLOCATED', 'NORTH'] as const;

/** Two publishers need not count alike, and one may change what it measures. */
export function apartOf(first: LedgerRowResult, second: LedgerRowResult): Apart | null {
  if (first.state === 'PRESENCE' || second.state === 'PRESENCE') return 'counted';
  if (first.measure !== second.measure) return 'measure';
  const idsOf = ({ sources }: LedgerRowResult): string =>
    [...new Set(sources.map(({ source }) => source.id))].sort().join(' ');
  return idsOf(first) === idsOf(second) ? null : 'source';
}

export function comparedRows(
  first: LedgerResult,
  second: LedgerResult,
  words: ComparedWords,
): readonly ComparedRow[] {
  return first.rows.flatMap((row): readonly ComparedRow[] => {
    const other = second.rows.find(({ id }) => id === row.id);
    if (other === undefined) return [];
    // Where both years have the same nearest one, a row is set against itself: no change is known, which is no zero.
    const isItself = first.scheme.id === second.scheme.id && row.period === other.period;
    const apart = apartOf(row, other) ?? (isItself && row.state === 'COVERED' ? 'period' : null);
    const whyNot = apart === null ? null : words.why(apart);
    const bands = order.filter(
      (band) => shareOf(row, band, '') !== null || shareOf(other, band, '') !== null,
    );
    const isTold = row.state === 'COVERED' || other.state === 'COVERED';
    if (!isTold || bands.length === 0) {
      // A row that nobody counts keeps its place, and so does one whose cases are counted and not weighed.
      return [{ key: row.id, name: row.title, first: null, second: null, whyNot }];
    }
    return bands.map((band) => ({
      key: `${row.id}.${band}`,
      name: `${row.title} ${words.band[band]}`,
      first: row.state === 'COVERED' ? shareOf(row, band, '') : null,
      second: other.state === 'COVERED' ? shareOf(other, band, ofSecond) : null,
      whyNot,
    }));
  });
}

function shareOf(row: LedgerRowResult, name: LedgerBandName, prefix: string): ComparedFigure | null {
  const band = row.bands.find((one) => one.band === name);
  if (band === undefined) return null;
  const figure = `${prefix}${ledgerKey(row.id, { kind: 'band', band: name, of: 'share' })}`;
  return { figure, quantity: band.share.quantity };
}
