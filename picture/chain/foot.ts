/** Names and shares below a track, of the blocks that are too low or too narrow for words. */
import { marks } from '../mark.ts';
import { textAt } from '../scene.ts';
import { shorten, textWidth, wrap } from '../text.ts';
import { fill } from '../words/fill.ts';
import { harmDot, harmRoom, markOf } from './block-words.ts';
import { harmsOf } from './colour.ts';
import type { ChainOptions } from './options.ts';
import type { Block, Word } from './picture.ts';

export const footLine = 17;
const mostFootLines = 5;

type Named = Pick<Block, 'name' | 'shareText' | 'node' | 'share' | 'colours' | 'isNamedBelow'>;

interface FootItem {
  readonly block: Named;
  /** A name wider than the foot takes several lines; its number stands after the last, which may be empty. */
  readonly lines: readonly string[];
  /** Width of the last line with its dot and number. */
  readonly width: number;
}

const apart = 10;

/** Mark and the spaces around it. */
const markRoom = 4 + 8 + 3;

function itemOf(block: Named, width: number): FootItem {
  const after =
    (harmsOf(block.node).length > 0 ? harmRoom : 0) +
    markRoom +
    textWidth(block.shareText, 12.5, 'sans-bold');
  const lines = wrap(block.name, width, 12.5).map((line) => shorten(line, width, 12.5));
  const last = textWidth(lines.at(-1) ?? '', 12.5);
  return last + after <= width
    ? { block, lines, width: lines.length > 1 ? width : last + after }
    : { block, lines: [...lines, ''], width };
}

/** The words of one item; `y` is the baseline of its first line. */
function itemWords({ block, lines }: FootItem, left: number, y: number): Word[] {
  const baseline = y + (lines.length - 1) * footLine;
  const nameWidth = textWidth(lines.at(-1) ?? '', 12.5);
  const isHarmed = harmsOf(block.node).length > 0;
  const afterName = left + nameWidth + (isHarmed ? harmRoom : 0) + 4;
  return [
    ...lines.flatMap((line, index) =>
      line === '' ? [] : [textAt(left, y + index * footLine, line, { size: 12.5, colour: 'ink-2' })],
    ),
    ...(isHarmed ? [harmDot(left + nameWidth + 8, baseline - 4.2)] : []),
    {
      kind: 'mark',
      x: afterName + 4,
      y: baseline - 4.2,
      size: 8,
      paths: marks[markOf(block)],
      colour: 'ink-2',
    },
    textAt(afterName + 11, baseline, block.shareText, {
      size: 12.5,
      face: 'sans-bold',
      colour: block.colours.text,
    }),
  ];
}

/** In lines as wide as the column and the gap beside it. */
export function footOf(
  blocks: readonly Named[],
  x: number,
  width: number,
  { labels }: ChainOptions,
): { readonly lines: number; words(y: number): Word[] } {
  // The largest first: those for which there is no room are the smallest. What is not known is never among them.
  const named = blocks
    .filter(({ isNamedBelow }) => isNamedBelow)
    .sort((a, b) => (b.share ?? 2) - (a.share ?? 2));
  const items = named.map((block) => itemOf(block, width));
  const placed: { item: FootItem; x: number; line: number }[] = [];
  let line = 0;
  let at = 0;
  for (const item of items) {
    // Words beside each other keep away from those below the next column.
    if (at > 0 && at + item.width > width - apart) {
      line += 1;
      at = 0;
    }
    placed.push({ item, x: x + at, line });
    line += item.lines.length - 1;
    at += item.width + 14;
  }
  const lines = placed.length === 0 ? 0 : line + 1;
  const isCut = lines > mostFootLines;
  const last = ({ item, line: first }: (typeof placed)[number]) => first + item.lines.length - 1;
  const kept = isCut ? placed.filter((one) => last(one) < mostFootLines - 1) : placed;
  return {
    lines: Math.min(lines, mostFootLines),
    words: (y) => [
      ...kept.flatMap(({ item, x: left, line: first }) => itemWords(item, left, y + 14 + first * footLine)),
      ...(isCut
        ? [
            textAt(
              x,
              y + 14 + (mostFootLines - 1) * footLine,
              fill(labels.more, { count: placed.length - kept.length }),
              {
                size: 12.5,
                colour: 'ink-2',
              },
            ),
          ]
        : []),
    ],
  };
}
