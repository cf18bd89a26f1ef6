/** Two rules side by side as shapes, for screen and file alike. */
import { bandPath } from '../chain/curve.ts';
import { type Fill, type Shape, textAt } from '../scene.ts';
import { shorten, textWidth } from '../text.ts';
import type { Token } from '../tokens.ts';
import type { HarmBlock, HarmPicture } from './layout.ts';

const fillOf: Readonly<Record<HarmBlock['group'], Fill>> = {
  SOUTH: 'south-mark',
  NORTH: 'north-mark',
  UNCLASSIFIED: 'ink-2',
  NOBODY: 'hatch',
};
const textOf: Readonly<Record<HarmBlock['group'], Token>> = {
  SOUTH: 'south-text',
  NORTH: 'north-text',
  UNCLASSIFIED: 'ink-2',
  NOBODY: 'unknown-text',
};
const opacity = { stays: 0.5, moves: 0.22 } as const;
const labelGap = 10;
/** Of the shares over a column, in px. */
const largestHead = 22;
/** Between a leading line and its label; and from the base line of a label up to its middle. */
const [leaderGap, labelMiddle] = [2, 4.5];
/** Base line of the words between the totals; on a phone there is no room between them. */
const [sameBeside, sameUnder] = [30, 52];

/** Every shape of the picture in the order in which it is drawn. */
export function harmScene(picture: HarmPicture): Shape[] {
  const { columns, ribbons, barWidth, width, foot, isNarrow } = picture;
  return [
    ...ribbons.map(
      ({ from, stays, band }): Shape => ({
        kind: 'path',
        d: bandPath(band),
        fill: fillOf[from],
        opacity: from === 'NOBODY' ? 1 : stays ? opacity.stays : opacity.moves,
      }),
    ),
    ...columns.flatMap(({ rule, blocks, shares, x }, place) => {
      const isLeft = place === 0;
      const anchor = isLeft ? ('end' as const) : ('start' as const);
      const edge = isLeft ? x + barWidth : x;
      const wide = isLeft ? edge : width - edge;
      return [
        textAt(edge, 20, shorten(rule, wide, 15, 'sans-bold'), { size: 15, face: 'sans-bold', anchor }),
        ...headShares(shares, { edge, isLeft, isNarrow, room: wide }),
        ...blocks.flatMap((block) => blockShapes(block, { isLeft, barWidth, width, isNarrow })),
        totalShape(picture, x, isLeft),
      ].flat();
    }),
    textAt(width / 2, foot + (isNarrow ? sameUnder : sameBeside), picture.same, {
      size: 14,
      colour: 'harm-text',
      anchor: 'middle',
    }),
  ];
}

/** "83% South   17% North": on a wide picture in one line, on a phone one under another. */
function headShares(
  shares: HarmPicture['columns'][number]['shares'],
  {
    edge,
    isLeft,
    isNarrow,
    room,
  }: {
    readonly edge: number;
    readonly isLeft: boolean;
    readonly isNarrow: boolean;
    /** From the column to the edge of the picture. */
    readonly room: number;
  },
): Shape[] {
  if (isNarrow) {
    return shares.map(({ group, text }, index) =>
      textAt(edge, 42 + index * 18, text, {
        size: 14,
        face: 'sans-bold',
        colour: textOf[group],
        anchor: isLeft ? 'end' : 'start',
      }),
    );
  }
  const gapOf = (size: number): number => size * 0.72;
  const widthAt = (size: number): number =>
    shares.reduce((sum, { text }) => sum + textWidth(text, size, 'serif') + gapOf(size), -gapOf(size));
  // Smaller where there is less room than they take.
  const size = Math.min(largestHead, (largestHead * room) / widthAt(largestHead));
  const widths = shares.map(({ text }) => textWidth(text, size, 'serif') + gapOf(size));
  const all = widthAt(size);
  let x = isLeft ? edge - all : edge;
  return shares.map(({ group, text }, index) => {
    const shape = textAt(x, 56, text, { size, face: 'serif', colour: textOf[group] });
    x += widths[index] ?? 0;
    return shape;
  });
}

function blockShapes(
  block: HarmBlock,
  {
    isLeft,
    barWidth,
    width,
    isNarrow,
  }: {
    readonly isLeft: boolean;
    readonly barWidth: number;
    readonly width: number;
    readonly isNarrow: boolean;
  },
): Shape[] {
  const { x, y, height, group, label } = block;
  const at = isLeft ? x - labelGap : x + barWidth + labelGap;
  const room = (isLeft ? at : width - at) - 2;
  const size = isNarrow ? 13 : 14;
  const amountWide = isNarrow ? 0 : textWidth(label.amount, size, 'sans-bold') + 8;
  const name = shorten(label.name, Math.max(20, room - amountWide), size);
  const nameWide = textWidth(name, size) + 8;
  return [
    { kind: 'rect', x, y, width: barWidth, height: Math.max(0.5, height), fill: fillOf[group] },
    // A hair between neighbours of one side.
    { kind: 'rect', x, y, width: barWidth, height: 0.8, fill: 'paper' },
    ...leader(block, isLeft ? x : x + barWidth, at),
    ...(isNarrow ? underEachOther : besideEachOther)({ at, isLeft, name, nameWide, amountWide, block, size }),
  ];
}

/** A hair from the block to a label that could not stand beside it. */
function leader({ label }: HarmBlock, edge: number, at: number): Shape[] {
  if (label.leader === null) return [];
  const toLabel = at + Math.sign(edge - at) * leaderGap;
  return [
    {
      kind: 'path',
      d: `M${edge} ${label.leader}L${toLabel} ${label.y - labelMiddle}`,
      fill: null,
      line: 'ink-2',
      lineWidth: 0.8,
    },
  ];
}

interface LabelPlace {
  readonly at: number;
  readonly isLeft: boolean;
  readonly name: string;
  readonly nameWide: number;
  readonly amountWide: number;
  readonly block: HarmBlock;
  readonly size: number;
}

/** The amount is nearer to the bar on the left, the name on the right. */
function besideEachOther({ at, isLeft, name, nameWide, amountWide, block, size }: LabelPlace): Shape[] {
  const { label, group } = block;
  const anchor = isLeft ? ('end' as const) : ('start' as const);
  const amount = { size, anchor, face: 'sans-bold', colour: textOf[group] } as const;
  return isLeft
    ? [textAt(at, label.y, label.amount, amount), textAt(at - amountWide, label.y, name, { size, anchor })]
    : [textAt(at, label.y, name, { size, anchor }), textAt(at + nameWide, label.y, label.amount, amount)];
}

function underEachOther({ at, isLeft, name, block, size }: LabelPlace): Shape[] {
  const { label, group } = block;
  const anchor = isLeft ? ('end' as const) : ('start' as const);
  return [
    textAt(at, label.y - 7, name, { size, anchor }),
    textAt(at, label.y + 8, label.amount, { size, anchor, face: 'sans-bold', colour: textOf[group] }),
  ];
}

/** Under the middle of its column; on a phone outwards from its inner edge, since both would meet in the middle. */
function totalShape({ barWidth, foot, total, isNarrow }: HarmPicture, x: number, isLeft: boolean): Shape[] {
  const y = foot + 6;
  const [at, anchor] = isNarrow
    ? isLeft
      ? ([x + barWidth, 'end'] as const)
      : ([x, 'start'] as const)
    : ([x + barWidth / 2, 'middle'] as const);
  return [
    {
      kind: 'path',
      d: `M${x} ${y}V${y + 6}H${x + barWidth}V${y}`,
      fill: null,
      line: 'harm-mark',
      lineWidth: 1.6,
    },
    textAt(at, y + 24, total, { size: 15, face: 'sans-bold', colour: 'harm-text', anchor }),
  ];
}
