/** What stands beside the origins: who passes on, what is refined at home, who buys. */
import { endsOf, tokenOf } from '../concentration/amounts.ts';
import { type Drawn, emptyDrawn } from '../concentration/drawn.ts';
import { type BarRow, drawRows } from '../concentration/rows.ts';
import { fill } from '../words/fill.ts';
import { type Options, shownSide, stageName, textOfAmount } from './groups.ts';
import { buyerKey, homeKey, hubKey } from './keys.ts';
import type { Amount, OriginResult } from './query.ts';

function rowsOf(
  rows: readonly (Pick<BarRow, 'key' | 'name'> & {
    readonly amount: Amount;
    readonly side: Parameters<typeof tokenOf>[0];
  })[],
  options: Options,
  most: number | null,
): Drawn {
  if (rows.length === 0) return emptyDrawn(options.width);
  const drawn = rows.map(({ key, name, amount, side }): BarRow => {
    const text = textOfAmount(amount, options);
    const to = amount.quantity.value ?? endsOf(amount)?.high ?? 0;
    // The colour of a side never stands alone.
    const said = side === null || side === 'CHINA' ? name : `${name} · ${options.labels.sides[side]}`;
    return {
      key,
      name: said,
      segments: [{ from: 0, to, fill: tokenOf(side) }],
      text,
      about: `${name}${options.labels.colon}${text}`,
    };
  });
  const largest = Math.max(0.01, ...drawn.flatMap(({ segments }) => segments.map(({ to }) => to)));
  return drawRows(drawn, {
    width: options.width,
    most: most ?? largest,
    nameWidth: options.width < 640 ? null : 340,
  });
}

const withStage = (name: string, stage: 'EXTRACTION' | 'REFINING', options: Options): string =>
  `${name}, ${stageName(stage, options)}`;

export function drawHubs({ hubs }: OriginResult, options: Options): Drawn {
  return rowsOf(
    hubs.map(({ economy, stage, side, share }) => ({
      key: hubKey(stage, economy),
      name: withStage(economy.name, stage, options),
      amount: share,
      side: shownSide(economy, side, options),
    })),
    options,
    1,
  );
}

export function drawHome({ domestic }: OriginResult, options: Options): Drawn {
  return rowsOf(
    domestic.map(({ economy, side, ratio }) => ({
      key: homeKey(economy),
      name: economy.name,
      amount: ratio,
      side: shownSide(economy, side, options),
    })),
    options,
    null,
  );
}

export function drawBuyers({ topBuyers }: OriginResult, options: Options): Drawn {
  return rowsOf(
    topBuyers.flatMap(({ producer, stage, buyers }) =>
      buyers.map(({ economy, side, share }) => ({
        key: buyerKey(stage, producer, economy),
        name: fill(options.labels.pair, {
          from: withStage(producer.name, stage, options),
          to: economy.name,
        }),
        amount: share,
        side: shownSide(economy, side, options),
      })),
    ),
    options,
    null,
  );
}
