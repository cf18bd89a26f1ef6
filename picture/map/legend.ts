/** Who trades with whom, by side, as one bar; and what widths and fills mean. */
import type { SideName } from '../answer.ts';
import { formatShare } from '../number.ts';
import { type Fill, type Shape, textAt } from '../scene.ts';
import type { Layer } from '../svg.ts';
import { textWidth, wrap } from '../text.ts';
import type { Token } from '../tokens.ts';
import { fill } from '../words/fill.ts';
import { narrowest, sideMark } from './flows.ts';
import type { SidePair } from './labels.ts';
import { figureBy, said } from './measure.ts';
import type { MapOptions } from './options.ts';
import type { MapPicture } from './picture.ts';
import type { FlowSidesResult, FlowsResult } from './query.ts';

export interface SideShare {
  readonly pair: SidePair;
  readonly text: string;
  /** In the unit of the answer. */
  readonly amount: number;
  /** 0 to 1; null when the whole is not known. */
  readonly share: number | null;
  /** "50%", or the amount in the unit of the map when there is no share. */
  readonly value: string;
  readonly from: Token;
  readonly to: Token;
  readonly isHatched: boolean;
}

const pairs: readonly SidePair[] = [
  'SOUTH_SOUTH',
  'SOUTH_NORTH',
  'NORTH_SOUTH',
  'NORTH_NORTH',
  'UNCLASSIFIED',
];

function pairOf(from: SideName, to: SideName): SidePair {
  return from === 'UNCLASSIFIED' || to === 'UNCLASSIFIED' ? 'UNCLASSIFIED' : `${from}_${to}`;
}

/** Shares of the measure by the sides of both ends, always in the same order; pairs without a flow are left out. */
export function sideShares(
  { bySide, measure }: FlowsResult,
  scale: MapPicture['scale'],
  { labels, locale }: Pick<MapOptions, 'labels' | 'locale'>,
): SideShare[] {
  const shareOf = (one: FlowSidesResult) => (measure === 'VALUE' ? one.shareOfValue : one.shareOfMass);
  return pairs.flatMap((pair): SideShare[] => {
    const own = bySide.filter(({ from, to }) => pairOf(from, to) === pair);
    const amounts = own.flatMap((one) => figureBy(measure, one)?.quantity.value ?? []);
    const amount = amounts.reduce((sum, one) => sum + one, 0);
    if (amount <= 0) return [];
    const shares = own.flatMap((one) => shareOf(one)?.quantity.value ?? []);
    const share = shares.length === 0 ? null : shares.reduce((sum, one) => sum + one, 0);
    const isHatched = pair === 'UNCLASSIFIED';
    const [from, to] = isHatched ? (['UNCLASSIFIED', 'UNCLASSIFIED'] as const) : sidesOf(pair);
    return [
      {
        pair,
        text: labels.legend.pairs[pair],
        amount,
        share,
        value: share === null ? said(amount, scale) : formatShare(share, locale, labels.numbers.lessThan),
        from: sideMark[from],
        to: sideMark[to],
        isHatched,
      },
    ];
  });
}

function sidesOf(pair: Exclude<SidePair, 'UNCLASSIFIED'>): readonly [SideName, SideName] {
  const [from, to] = pair.split('_') as [SideName, SideName];
  return [from, to];
}

interface Drawn {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

const barHeight = 12;
const rowHeight = 21;

/** One bar of all flows, South to South on its left, and a row of words a part. */
function sideBar(shares: readonly SideShare[], heading: string, width: number): Drawn {
  const whole = shares.reduce((sum, { amount }) => sum + amount, 0);
  const shapes: Shape[] = [textAt(0, 13, heading, { size: 13, colour: 'ink-3' })];
  let x = 0;
  shares.forEach(({ amount, from, to, isHatched, pair }, index) => {
    const wide = (amount / whole) * width;
    const y = 22 + barHeight / 2;
    const inner = Math.max(0.5, wide - (index === shares.length - 1 ? 0 : 2));
    shapes.push(
      isHatched
        ? { kind: 'rect', x, y: 22, width: inner, height: barHeight, fill: 'hatch' }
        : {
            kind: 'path',
            d: `M${x} ${y}H${x + inner}`,
            fill: null,
            line: from === to ? from : { id: `side-${pair}`, x0: x, y0: y, x1: x + inner, y1: y, from, to },
            lineWidth: barHeight,
          },
    );
    x += wide;
  });
  let [left, y] = [0, 22 + barHeight + 18];
  for (const { text, value, from, to, isHatched, pair } of shares) {
    const valueWidth = textWidth(value, 14, 'sans-bold');
    const wide = 34 + textWidth(text, 13.5) + 8 + valueWidth;
    if (left > 0 && left + wide > width) [left, y] = [0, y + rowHeight];
    shapes.push(...sample(left, y - 4.5, from, to, isHatched, pair));
    shapes.push(textAt(left + 34, y, text, { size: 13.5, colour: 'ink-2' }));
    shapes.push(textAt(left + 34 + textWidth(text, 13.5) + 8, y, value, { size: 14, face: 'sans-bold' }));
    left += wide + 20;
  }
  return { shapes, height: y + 8 };
}

/** A short arrow in the colours of a part. */
function sample(x: number, y: number, from: Token, to: Token, isHatched: boolean, pair: SidePair): Shape[] {
  if (isHatched) return [{ kind: 'rect', x, y: y - 4, width: 26, height: 8, fill: 'hatch' }];
  const end = x + 19;
  return [
    {
      kind: 'path',
      d: `M${x} ${y}H${end}`,
      fill: null,
      line: from === to ? from : { id: `sample-${pair}`, x0: x, y0: y, x1: end, y1: y, from, to },
      lineWidth: 3,
    },
    { kind: 'path', d: `M${x + 26} ${y}L${end - 1} ${y - 4.5}V${y + 4.5}Z`, fill: to },
  ];
}

/** Patches of the fill of areas with their words. */
function areaPatches({ title, items }: MapPicture['areaScale'], width: number): Drawn {
  const lines = wrap(title, width, 13);
  const shapes = lines.map(
    (line, index): Shape => textAt(0, 13 + index * 18, line, { size: 13, colour: 'ink-3' }),
  );
  let [left, y] = [0, 18 + lines.length * 18];
  for (const { fill: patch, text } of items) {
    const wide = 34 + textWidth(text, 13.5);
    if (left > 0 && left + wide > width) [left, y] = [0, y + rowHeight];
    shapes.push(
      { kind: 'rect', x: left, y: y - 12, width: 26, height: 14, fill: patch as Fill, line: 'hairline' },
      textAt(left + 34, y, text, { size: 13.5, colour: 'ink-2' }),
    );
    left += wide + 22;
  }
  return { shapes, height: y + 8 };
}

/** The whole legend, in two columns where there is room for them; each layer has its own place. */
export function legendOf(
  answer: FlowsResult,
  picture: MapPicture,
  options: MapOptions,
): { readonly layers: readonly Layer[]; readonly height: number } {
  const { labels } = options;
  const { width } = picture;
  const shares = sideShares(answer, picture.scale, options);
  const isWide = width >= 900;
  const gap = 48;
  const leftWidth = isWide ? Math.floor((width - gap) * 0.56) : width;
  const column = isWide ? width - gap - leftWidth : width;
  const left: Drawn =
    shares.length === 0
      ? { shapes: [], height: 0 }
      : sideBar(shares, labels.legend.heading[answer.measure], leftWidth);
  const areas = areaPatches(picture.areaScale, column);
  const value = `${said(picture.amountOfPx * narrowest, picture.scale)}\u00a0${picture.scale.unit}`;
  const narrow = picture.flows.some(({ isNarrowest }) => isNarrowest)
    ? `${fill(labels.legend.narrowest, { value })} `
    : '';
  const words = picture.flows.length === 0 ? [] : wrap(`${narrow}${labels.legend.noRoutes}`, column, 13);
  const right: Drawn = {
    shapes: [
      ...areas.shapes,
      ...words.map((line, index) =>
        textAt(0, areas.height + 14 + index * 18, line, { size: 13, colour: 'ink-3' }),
      ),
    ],
    height: areas.height + words.length * 18 + 8,
  };
  const [x, y] = isWide ? [leftWidth + gap, 0] : [0, left.height + 10];
  return {
    layers: [
      { x: 0, y: 0, shapes: left.shapes },
      { x, y, shapes: right.shapes },
    ],
    height: isWide ? Math.max(left.height, right.height) : y + right.height,
  };
}
