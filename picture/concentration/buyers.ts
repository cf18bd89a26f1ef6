/** Who buys what a producer exports: one bar a producer and code, divided among its buyers. */
import { fill } from '../words/fill.ts';
import { endsOf, inkOn, type Options, textOf, tokenOf } from './amounts.ts';
import { rangeSegments } from './chokes.ts';
import type { Drawn } from './drawn.ts';
import type { BuyersResult, ConcentrationResult } from './query.ts';
import { type BarRow, drawRows, type Segment } from './rows.ts';

export const mostProducers = 8;

export function producerName({ producer, product, year }: BuyersResult, { labels }: Options): string {
  return fill(labels.producer, { producer: producer.name, code: product.name, year });
}

/** Named by its first buyer. */
export const buyerKey = (place: number, economy: string): string => `buyer.${place}.${economy}`;

export function drawBuyers({ buyers }: ConcentrationResult, options: Options): Drawn {
  const rows = buyers.slice(0, mostProducers).flatMap((one, place): BarRow[] => {
    const [first] = one.buyers;
    if (first === undefined) return [];
    const text = `${first.economy.name} ${textOf(first.share, options)}`;
    const name = producerName(one, options);
    return [
      {
        key: buyerKey(place, first.economy.id),
        name,
        segments: one.isBilateral ? divided(one) : rangeSegments(endsOf(first.share), tokenOf(first.side)),
        text,
        about: `${name}${options.labels.colon}${one.buyers.map((buyer) => `${buyer.economy.name} ${textOf(buyer.share, options)}`).join(', ')}`,
      },
    ];
  });
  return drawRows(rows, { width: options.width, most: 1, nameWidth: null });
}

/** Segments one after another; what goes to further buyers is pale. */
function divided({ buyers }: BuyersResult): readonly Segment[] {
  let from = 0;
  const segments = buyers.map(({ economy, side, share }): Segment => {
    const start = from;
    from += share.quantity.value ?? 0;
    return { from: start, to: from, fill: tokenOf(side), text: economy.name, ink: inkOn(side) };
  });
  return from < 1 - 1e-6 ? [...segments, { from, to: 1, fill: 'plain-node' }] : segments;
}
