/** Choke points: a bar a stage, the share that goes through one economy. */
import { fill } from '../words/fill.ts';
import { endsOf, type Options, textOf, tokenOf } from './amounts.ts';
import type { Drawn } from './drawn.ts';
import type { ChokeResult, ConcentrationResult } from './query.ts';
import { type BarRow, drawRows, type Segment } from './rows.ts';

export function chokeName({ stage, product, economy, year }: ChokeResult, { labels }: Options): string {
  const parts = { stage: labels.stages[stage], economy: economy.name, year };
  return product === null
    ? fill(labels.choke, parts)
    : fill(labels.chokeOfCode, { ...parts, code: product.name });
}

/** Solid to the least, hatched to the most. */
export function rangeSegments(ends: ReturnType<typeof endsOf>, solid: Segment['fill']): readonly Segment[] {
  if (ends === undefined) return [];
  const { low, high } = ends;
  return [
    { from: 0, to: low, fill: solid },
    ...(high - low > 1e-9 ? [{ from: low, to: high, fill: 'hatch' as const }] : []),
  ];
}

export function chokeText({ share, of, ownShare, isCertain }: ChokeResult, options: Options): string {
  const { labels } = options;
  return [
    `${textOf(share, options)} ${labels.chokeOf[of]}`,
    ...(isCertain ? [] : [labels.uncertain]),
    ...(ownShare === null ? [] : [fill(labels.own, { share: textOf(ownShare, options) })]),
  ].join(' · ');
}

export function drawChokes({ chokePoints }: ConcentrationResult, options: Options): Drawn {
  const rows = chokePoints.map((choke, place): BarRow => {
    const text = chokeText(choke, options);
    const name = chokeName(choke, options);
    return {
      key: `choke.${place}`,
      name,
      segments: rangeSegments(endsOf(choke.share), tokenOf(choke.side)),
      text,
      about: `${name}${options.labels.colon}${text}`,
    };
  });
  return drawRows(rows, { width: options.width, most: 1, nameWidth: null });
}
