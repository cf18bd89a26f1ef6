/** The picture of a network as shapes, links below, words above. */
import { px, type Shape, textAt } from '../scene.ts';
import type { Token } from '../tokens.ts';
import { labelColourOf, lineOpacity, outlineOf, paintOf, pathStroke, strokeOf } from './marks.ts';
import { type DrawnLabel, type DrawnLink, middleOf, type NetworkPicture } from './picture.ts';
import type { Place } from './place.ts';

/** Beyond so many links their direction is left to the table: heads would be a thicket. */
export const mostHeads = 400;

export function networkScene({ nodes, rests, links }: NetworkPicture): readonly Shape[] {
  const circles = new Map<string, Circle>(nodes.map((node) => [node.entity.id, node]));
  const hasHeads = links.length <= mostHeads;
  const opacity = lineOpacity(links.length);
  const inOrder = [...links].sort((a, b) => Number(a.isOnPath) - Number(b.isOnPath));
  return [
    ...inOrder.flatMap((link) => lineOf(link, circles, { hasHeads, opacity })),
    ...rests.flatMap(({ x, y, radius, rest }): Shape[] => {
      const of = circles.get(rest.of);
      const line = of === undefined ? '' : `M${px(of.x)} ${px(of.y)}L${px(x)} ${px(y)}`;
      return [
        { kind: 'path', d: line, fill: null, line: 'unknown-line', lineWidth: 1, dash: '2 3' },
        { kind: 'dot', x, y, radius, fill: 'paper' },
        {
          kind: 'path',
          d: outlinePath(null, { x, y }, radius),
          fill: 'hatch',
          line: 'unknown-line',
          dash: '3 2',
        },
      ];
    }),
    ...nodes.map(({ entity, x, y, radius, depth, isOnPath }): Shape => {
      const { fill, line } = paintOf(entity);
      const lineWidth = depth === 0 || isOnPath ? 3 : 1.4;
      return {
        kind: 'path',
        d: outlinePath(outlineOf(entity.kind), { x, y }, radius),
        fill,
        line: depth === 0 ? 'vein' : line,
        lineWidth,
      };
    }),
    ...links.flatMap(({ label }) => wordsOf(label, 'ink-2', true)),
    ...rests.flatMap(({ label }) => wordsOf(label, 'unknown-text')),
    ...nodes.flatMap(({ label, entity }) => wordsOf(label, labelColourOf(entity))),
  ];
}

type Circle = Place & { readonly radius: number };

function wordsOf(label: DrawnLabel | null, colour: Token, isItalic = false): readonly Shape[] {
  if (label === null) return [];
  const { text, x, y, anchor, size, face } = label;
  return [textAt(x, y + size * 0.35, text, { size, face, colour, anchor, halo: 'paper', isItalic })];
}

/** SVG path of a shape around a place. */
export function outlinePath(outline: ReturnType<typeof outlineOf>, { x, y }: Place, radius: number): string {
  if (outline === null) {
    const r = px(radius);
    return `M${px(x - radius)} ${px(y)}a${r} ${r} 0 1 0 ${px(2 * radius)} 0a${r} ${r} 0 1 0 ${px(-2 * radius)} 0Z`;
  }
  return `M${outline.map(([dx, dy]) => `${px(x + dx * radius)} ${px(y + dy * radius)}`).join('L')}Z`;
}

function lineOf(
  { edge, bend, isOnPath }: DrawnLink,
  circles: ReadonlyMap<string, Circle>,
  { hasHeads, opacity }: { readonly hasHeads: boolean; readonly opacity: number },
): readonly Shape[] {
  const [from, to] = [circles.get(edge.from), circles.get(edge.to)];
  if (from === undefined || to === undefined) return [];
  const { width, colour, dash } = strokeOf(edge.predicate.id);
  const middle = middleOf(from, to, bend);
  // The control point of a quadratic curve lies twice as far out as its middle.
  const control = { x: 2 * middle.x - (from.x + to.x) / 2, y: 2 * middle.y - (from.y + to.y) / 2 };
  const d =
    bend === 0
      ? `M${px(from.x)} ${px(from.y)}L${px(to.x)} ${px(to.y)}`
      : `M${px(from.x)} ${px(from.y)}Q${px(control.x)} ${px(control.y)} ${px(to.x)} ${px(to.y)}`;
  const line = isOnPath ? pathStroke : { width, colour };
  return [
    {
      kind: 'path',
      d,
      fill: null,
      line: line.colour,
      lineWidth: line.width,
      opacity: isOnPath ? 1 : opacity,
      ...(dash.length === 0 || isOnPath ? {} : { dash: dash.join(' ') }),
    },
    ...(hasHeads ? [headOf(control, to, { ...line, opacity: isOnPath ? 1 : opacity })] : []),
  ];
}

/** The head of an arrow that comes from a place and touches a circle. */
function headOf(
  from: Place,
  to: Circle,
  { width, colour, opacity }: { readonly width: number; readonly colour: Token; readonly opacity: number },
): Shape {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const size = 5 + width;
  const tip = { x: to.x - ux * (to.radius + 1), y: to.y - uy * (to.radius + 1) };
  const back = { x: tip.x - ux * size, y: tip.y - uy * size };
  const half = size * 0.45;
  const d = `M${px(tip.x)} ${px(tip.y)}L${px(back.x - uy * half)} ${px(back.y + ux * half)}L${px(back.x + uy * half)} ${px(back.y - ux * half)}Z`;
  return { kind: 'path', d, fill: colour, opacity };
}
