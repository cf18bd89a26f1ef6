/** Rows of bars, each with its name, its segments and a number at their end; hatched where nothing is certain. */
import { type Fill, px, type Shape, textAt } from '../scene.ts';
import { shorten, textWidth } from '../text.ts';
import type { Token } from '../tokens.ts';
import { type Drawn, type Hit, narrowBelow } from './drawn.ts';

export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly fill: Fill;
  /** Said inside, where it fits. */
  readonly text?: string;
  readonly ink?: Token;
}

export interface BarRow {
  /** Names the number that the row opens; null for none. */
  readonly key: string | null;
  readonly name: string;
  readonly segments: readonly Segment[];
  /** At the end of the bar. */
  readonly text: string;
  readonly about: string;
}

export interface RowsOptions {
  readonly width: number;
  /** What the whole length stands for. */
  readonly most: number;
  /** Room for names beside the bars, in px; null for names above them, as on a phone. */
  readonly nameWidth: number | null;
  /** Least room for the numbers at the ends, in px: pictures under each other have one scale. */
  readonly textRoom?: number;
}

const barHeight = 20;

export function drawRows(
  rows: readonly BarRow[],
  { width, most, nameWidth: asked, textRoom: least = 60 }: RowsOptions,
): Drawn {
  const isNarrow = width < narrowBelow || asked === null;
  const nameWidth = asked ?? 0;
  const textRoom = Math.max(least, ...rows.map(({ text }) => textWidth(text, 14) + 14));
  const x0 = isNarrow ? 0 : nameWidth;
  const room = Math.max(80, width - x0 - Math.min(textRoom, width * 0.4));
  const rowHeight = isNarrow ? 50 : 30;
  const shapes: Shape[] = [];
  const hits: Hit[] = [];
  rows.forEach((row, index) => {
    const top = index * rowHeight;
    const barY = isNarrow ? top + 21 : top + 4;
    shapes.push(
      isNarrow
        ? textAt(0, top + 15, shorten(row.name, width, 14), { size: 14 })
        : textAt(nameWidth - 12, barY + 15, shorten(row.name, nameWidth - 14, 14), {
            size: 14,
            anchor: 'end',
          }),
    );
    const end = drawBar(shapes, row.segments, { x0, y: barY, scale: room / most });
    shapes.push(textAt(end + 8, barY + 15, row.text, { size: 14, colour: 'ink-2' }));
    if (row.key !== null) {
      hits.push({
        key: row.key,
        leadsTo: 'figure',
        x: 0,
        y: top + 1,
        width,
        height: rowHeight - 2,
        label: row.about,
      });
    }
  });
  return { width, height: rows.length * rowHeight, shapes, hits };
}

/** @returns where the bar ends */
function drawBar(
  shapes: Shape[],
  segments: readonly Segment[],
  { x0, y, scale }: { readonly x0: number; readonly y: number; readonly scale: number },
): number {
  let end = x0;
  for (const { from, to, fill, text, ink = 'ink' } of segments) {
    const [left, right] = [x0 + from * scale, x0 + to * scale];
    // What is there is seen, however little it is.
    const width = Math.max(from === 0 ? 1.5 : 0, right - left - (segments.length > 1 ? 1 : 0));
    shapes.push({
      kind: 'rect',
      x: px(left),
      y,
      width: px(width),
      height: barHeight,
      fill,
      ...(fill === 'hatch' ? { line: 'unknown-line' as const } : {}),
    });
    const said = text === undefined || right - left < 46 ? '' : shorten(text, right - left - 10, 13);
    if (said !== '' && !said.startsWith('…'))
      shapes.push(textAt(px(left + 6), y + 15, said, { colour: ink }));
    end = Math.max(end, left + width);
  }
  return px(end);
}
