/** Where only totals are known: from least to most for each pair, and no point between them. */
import { endsOf } from '../concentration/amounts.ts';
import { type Drawn, emptyDrawn } from '../concentration/drawn.ts';
import { type BarRow, drawRows } from '../concentration/rows.ts';
import { fill } from '../words/fill.ts';
import { type Options, textOfAmount } from './groups.ts';
import { boundKey } from './keys.ts';
import type { BoundResult } from './query.ts';

/** So many pairs are drawn of each code; the table has all of them. */
const mostPairs = 8;

/** Codes in the order in which they come, with their pairs. */
export function boundsByCode(bounds: readonly BoundResult[]): readonly (readonly BoundResult[])[] {
  const found = new Map<string, BoundResult[]>();
  for (const bound of bounds) found.set(bound.product.id, [...(found.get(bound.product.id) ?? []), bound]);
  return [...found.values()];
}

export function pairName({ from, to }: BoundResult, { labels }: Options): string {
  return fill(labels.pair, { from: from.name, to: to.name });
}

export function drawBounds(bounds: readonly BoundResult[], options: Options): Drawn {
  const rows = bounds.slice(0, mostPairs).map((bound): BarRow => {
    const { low, high } = endsOf(bound.shareOfImports) ?? { low: 0, high: 1 };
    const name = pairName(bound, options);
    const text = textOfAmount(bound.shareOfImports, options);
    return {
      key: boundKey(bound),
      name,
      // The whole of the imports lies under it, so that both ends can be read.
      segments: [
        { from: 0, to: 1, fill: 'plain-node' },
        { from: low, to: high, fill: 'hatch' },
      ],
      text,
      about: `${name}${options.labels.colon}${text}`,
    };
  });
  return rows.length === 0
    ? emptyDrawn(options.width)
    : drawRows(rows, { width: options.width, most: 1, nameWidth: options.width < 640 ? null : 300 });
}
