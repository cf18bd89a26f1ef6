/** Names and shares below a track, of the blocks that are too low or too narrow for words. */
import { marks } from '../mark.ts';
import { textAt } from '../scene.ts';
import { shorten, textWidth } from '../text.ts';
import { fill } from '../words/fill.ts';
import { harmDot, harmRoom, markOf } from './block-words.ts';
import { harmsOf } from './colour.ts';
import type { ChainOptions } from './options.ts';
import type { Block, Word } from './picture.ts';

export const footLine = 17;
const mostFootLines = 5;

/** In lines as wide as the column and the gap beside it. */
export function footOf(
  blocks: readonly Pick<Block, 'name' | 'shareText' | 'node' | 'share' | 'colours' | 'isNamedBelow'>[],
  x: number,
  width: number,
  { labels }: ChainOptions,
): { readonly lines: number; words(y: number): Word[] } {
  // The largest first: those for which there is no room are the smallest. What is not known is never among them.
  const named = blocks
    .filter(({ isNamedBelow }) => isNamedBelow)
    .sort((a, b) => (b.share ?? 2) - (a.share ?? 2));
  const items = named.map((block) => {
    const dotRoom = harmsOf(block.node).length > 0 ? harmRoom : 0;
    const share = textWidth(block.shareText, 12.5, 'sans-bold');
    const name = shorten(block.name, width - share - 18 - dotRoom, 12.5);
    const nameWidth = textWidth(name, 12.5);
    return { block, name, nameWidth, dotRoom, width: nameWidth + dotRoom + 4 + 8 + 3 + share };
  });
  const placed: { item: (typeof items)[number]; x: number; line: number }[] = [];
  let line = 0;
  let at = 0;
  for (const item of items) {
    if (at > 0 && at + item.width > width) {
      line += 1;
      at = 0;
    }
    placed.push({ item, x: x + at, line });
    at += item.width + 14;
  }
  const lines = placed.length === 0 ? 0 : line + 1;
  const isCut = lines > mostFootLines;
  const kept = isCut ? placed.filter((one) => one.line < mostFootLines - 1) : placed;
  return {
    lines: Math.min(lines, mostFootLines),
    words: (y) => [
      ...kept.flatMap(({ item, x: left, line: at }): Word[] => {
        const baseline = y + 14 + at * footLine;
        const afterName = left + item.nameWidth + item.dotRoom + 4;
        return [
          textAt(left, baseline, item.name, { size: 12.5, colour: 'ink-2' }),
          ...(item.dotRoom > 0 ? [harmDot(left + item.nameWidth + 8, baseline - 4.2)] : []),
          {
            kind: 'mark',
            x: afterName + 4,
            y: baseline - 4.2,
            size: 8,
            paths: marks[markOf(item.block)],
            colour: 'ink-2',
          },
          textAt(afterName + 11, baseline, item.block.shareText, {
            size: 12.5,
            face: 'sans-bold',
            colour: item.block.colours.text,
          }),
        ];
      }),
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
