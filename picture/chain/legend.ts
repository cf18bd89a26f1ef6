/** What the links rest on, in words beside a patch of each: nothing on the marks themselves can say it. */
import { type Shape, textAt } from '../scene.ts';
import { textWidth } from '../text.ts';
import type { ChainLabels } from './labels.ts';
import type { TraceLinkKind } from './query.ts';

const order: readonly TraceLinkKind[] = ['CONTENT', 'DOMESTIC_FIRST', 'WORLD_POOL', 'NOT_KNOWN'];
const patchWidth = 34;
const line = 24;

/** Opacity of a kind's patch, as its bands and ribbons are drawn. */
const opacity: Readonly<Record<TraceLinkKind, number>> = {
  CONTENT: 0.22,
  DOMESTIC_FIRST: 0.42,
  WORLD_POOL: 0.17,
  NOT_KNOWN: 1,
};

/** The kinds of links that are there, in the order of their certainty. */
export function legendKinds(kinds: readonly TraceLinkKind[]): TraceLinkKind[] {
  return order.filter((kind) => kinds.includes(kind));
}

/** The patch of a kind, `patchWidth` by 14 px. */
export function legendPatch(kind: TraceLinkKind, x: number, y: number): Shape {
  return {
    kind: 'rect',
    x,
    y,
    width: patchWidth,
    height: 14,
    fill: kind === 'NOT_KNOWN' ? 'hatch' : kind === 'DOMESTIC_FIRST' ? 'south-mark' : 'plain-mark',
    opacity: opacity[kind],
  };
}

export function legendOf(
  kinds: readonly TraceLinkKind[],
  width: number,
  labels: ChainLabels,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const shapes: Shape[] = [];
  let x = 0;
  let y = 0;
  for (const kind of legendKinds(kinds)) {
    const text = labels.links[kind];
    const wide = patchWidth + 8 + textWidth(text, 13);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += line;
    }
    shapes.push(
      legendPatch(kind, x, y),
      textAt(x + patchWidth + 8, y + 11.5, text, { size: 13, colour: 'ink-2' }),
    );
    x += wide + 28;
  }
  return { shapes, height: shapes.length === 0 ? 0 : y + line + 8 };
}
