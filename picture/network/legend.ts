/** Every kind of thing and of link that is drawn, each beside its mark. */
import type { SideName } from '../answer.ts';
import { type Shape, textAt } from '../scene.ts';
import { textWidth } from '../text.ts';
import { legendKinds, outlineOf, paintOf, strokeOf } from './marks.ts';
import type { NetworkPicture } from './picture.ts';
import { outlinePath } from './scene.ts';

export function networkLegend(
  { nodes, links, width }: NetworkPicture,
  sides: Readonly<Record<SideName, string>>,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const things = legendKinds(nodes.map(({ entity }) => entity)).map((one) => ({
    ...one,
    label: one.side === null || one.side === 'UNCLASSIFIED' ? one.label : `${one.label}, ${sides[one.side]}`,
  }));
  const relations = new Map(links.map(({ edge }) => [edge.predicate.id, edge.predicate.label]));
  const shapes: Shape[] = [];
  let [x, y] = [0, 14];
  const item = (label: string, markWidth: number, draw: (x: number, y: number) => Shape): void => {
    const length = markWidth + 8 + textWidth(label, 13) + 22;
    if (x + length > width && x > 0) [x, y] = [0, y + 24];
    shapes.push(draw(x, y), textAt(x + markWidth + 8, y + 4.5, label, { colour: 'ink-2' }));
    x += length;
  };
  for (const { kind, side, label } of things) {
    const { fill, line } = paintOf({ kind, side });
    item(label, 14, (left, middle) => ({
      kind: 'path',
      d: outlinePath(outlineOf(kind), { x: left + 7, y: middle }, 7),
      fill,
      line,
      lineWidth: 1.4,
    }));
  }
  for (const [id, label] of relations) {
    const { width: lineWidth, colour, dash } = strokeOf(id);
    item(label, 34, (left, middle) => ({
      kind: 'path',
      d: `M${left} ${middle}h34`,
      fill: null,
      line: colour,
      lineWidth,
      ...(dash.length === 0 ? {} : { dash: dash.join(' ') }),
    }));
  }
  return { shapes, height: y + 24 };
}
