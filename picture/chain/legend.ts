/** What links and colours mean, in words beside a patch of each: the marks themselves cannot say it. */
import type { StatusName } from '../answer.ts';
import { type Shape, textAt } from '../scene.ts';
import { textWidth } from '../text.ts';
import type { Token } from '../tokens.ts';
import { fullness } from './colour.ts';
import type { ChainLabels } from './labels.ts';
import { mostOfBand, opacityOf } from './links.ts';
import type { Colouring } from './options.ts';
import type { TraceLinkKind, TraceResult } from './query.ts';

export const patchSize = { width: 34, height: 14 } as const;
const line = 24;

export interface LegendItem {
  readonly key: string;
  readonly text: string;
  readonly fill: Token | 'hatch';
  readonly opacity: number;
}

/** In the order of their certainty; opacities as bands and ribbons are drawn. */
const links: readonly (Pick<LegendItem, 'fill' | 'opacity'> & { readonly kind: TraceLinkKind })[] = [
  { kind: 'CONTENT', fill: 'plain-mark', opacity: mostOfBand },
  { kind: 'TRADED', fill: 'south-mark', opacity: opacityOf.TRADED },
  { kind: 'DOMESTIC_FIRST', fill: 'south-mark', opacity: opacityOf.DOMESTIC_FIRST },
  { kind: 'WORLD_POOL', fill: 'plain-mark', opacity: opacityOf.WORLD_POOL },
  { kind: 'NOT_KNOWN', fill: 'hatch', opacity: 1 },
];

/** Blocks by side and by stage say it themselves: their names and columns. */
function colourItems(trace: TraceResult, colourBy: Colouring, labels: ChainLabels): LegendItem[] {
  if (colourBy === 'harm') {
    return [{ key: 'harm', text: labels.table.harm, fill: 'harm-node', opacity: 1 }];
  }
  if (colourBy !== 'certainty') return [];
  const found = new Set(
    trace.columns.flatMap(({ tracks }) =>
      tracks.flatMap(({ nodes }) =>
        nodes.flatMap((node) => (node.quantity ?? node.share)?.quantity.status ?? []),
      ),
    ),
  );
  return (Object.keys(fullness) as StatusName[])
    .filter((status) => found.has(status))
    .map((status) => ({
      key: status,
      text: labels.numbers.status[status],
      fill: 'plain-mark',
      opacity: fullness[status],
    }));
}

/** Only what the picture holds. */
export function legendItems(trace: TraceResult, colourBy: Colouring, labels: ChainLabels): LegendItem[] {
  const kinds = new Set(trace.links.map(({ kind }) => kind));
  return [
    ...colourItems(trace, colourBy, labels),
    ...links
      .filter(({ kind }) => kinds.has(kind))
      .map(({ kind, fill, opacity }) => ({ key: kind, text: labels.links[kind], fill, opacity })),
  ];
}

/** The legend as shapes, in as many lines as its width asks for. */
export function legendOf(
  items: readonly LegendItem[],
  width: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const shapes: Shape[] = [];
  let x = 0;
  let y = 0;
  for (const { text, fill, opacity } of items) {
    const wide = patchSize.width + 8 + textWidth(text, 13);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += line;
    }
    shapes.push(
      { kind: 'rect', x, y, ...patchSize, fill, opacity },
      textAt(x + patchSize.width + 8, y + 11.5, text, { size: 13, colour: 'ink-2' }),
    );
    x += wide + 28;
  }
  return { shapes, height: shapes.length === 0 ? 0 : y + line + 8 };
}
