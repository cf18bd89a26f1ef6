/** How a whole is shared through the years: a column a year, the sides as in every bar. */
import { scaleBand } from 'd3-scale';
import type { LedgerBandName } from '../ledger/query.ts';
import { formatShare } from '../number.ts';
import { type Fill, type Shape, textAt } from '../scene.ts';
import type { Token } from '../tokens.ts';

export interface YearColumn {
  readonly year: number;
  readonly bands: readonly { readonly band: LedgerBandName; readonly share: number }[];
}

export interface YearsPicture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** From the foot up. */
const order: readonly LedgerBandName[] = [
  'SOUTH',
  'CHINA',
  'UNCLASSIFIED',
  'NOT_NAMED',
  'UNALLOCATED',
  'NORTH',
];
const fillOf: Readonly<Record<LedgerBandName, Fill>> = {
  SOUTH: 'south-mark',
  CHINA: 'china-mark',
  UNCLASSIFIED: 'plain-node',
  NOT_NAMED: 'hatch',
  UNALLOCATED: 'hatch',
  NORTH: 'north-mark',
};
const textOf: Readonly<Partial<Record<LedgerBandName, Token>>> = {
  SOUTH: 'south-text',
  NORTH: 'north-text',
};
const tall = 220;
const top = 8;
/** Room beside the columns for the names and shares of the first and last year. */
const side = { wide: 110, narrow: 62 } as const;
const narrowBelow = 640;

/** @param names of bands, as the page says them */
export function drawYears(
  columns: readonly YearColumn[],
  {
    width,
    locale,
    names,
  }: {
    readonly width: number;
    readonly locale: string;
    readonly names: Readonly<Record<LedgerBandName, string>>;
  },
): YearsPicture {
  const room = width < narrowBelow ? side.narrow : side.wide;
  const ordered = [...columns].sort((a, b) => a.year - b.year);
  const toX = scaleBand<number>()
    .domain(ordered.map(({ year }) => year))
    .range([room, width - room])
    .paddingInner(0.12);
  const shapes: Shape[] = [];
  const [first, last] = [ordered[0]?.year, ordered.at(-1)?.year];
  // Years are printed where they do not touch.
  const every = Math.max(1, Math.ceil(40 / Math.max(1, toX.step())));
  for (const [index, { year, bands }] of ordered.entries()) {
    let y = top + tall;
    const x = toX(year) ?? 0;
    for (const name of order) {
      const share = bands.find(({ band }) => band === name)?.share ?? 0;
      const height = Math.max(0, share) * tall;
      y -= height;
      if (height <= 0) continue;
      shapes.push({ kind: 'rect', x, y, width: toX.bandwidth(), height, fill: fillOf[name] });
      const isFirst = year === first;
      // Names stand at the last year, shares at both.
      if ((!isFirst && year !== last) || height < 14) continue;
      const number = formatShare(share, locale);
      shapes.push(
        textAt(
          isFirst ? x - 8 : x + toX.bandwidth() + 8,
          y + height / 2 + 4.5,
          isFirst || width < narrowBelow ? number : `${number} ${names[name]}`,
          { face: 'sans-bold', colour: textOf[name] ?? 'ink-2', anchor: isFirst ? 'end' : 'start' },
        ),
      );
    }
    if (index % every === 0)
      shapes.push(
        textAt(x + toX.bandwidth() / 2, top + tall + 18, String(year), {
          size: 12.5,
          colour: 'ink-2',
          anchor: 'middle',
        }),
      );
  }
  return { width, height: top + tall + 28, shapes };
}
