/** A row without figures: it keeps its place and says what is not known. */
import type { Label } from '../../../../schema/label.ts';
import { joined } from '../../label.ts';
import type { LedgerRow } from '../answer.ts';
import { noFigureYet } from '../words.ts';
import type { RowWords } from './item.ts';

/** What no row says of itself before it has figures. */
export const nothing = {
  bands: [],
  total: null,
  africa: null,
  spread: [],
  economies: [],
  materials: [],
  figures: [],
} as const;

/** @param reasons why, each a sentence */
export function emptyRow(words: RowWords, reasons: readonly Label[] = []): LedgerRow {
  const { inShort: _, ...said } = words;
  return {
    ...said,
    ...nothing,
    period: null,
    state: 'no-figure',
    note: joined([noFigureYet, ...reasons]),
  };
}
