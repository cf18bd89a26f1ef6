/** Numbers beside the largest flows. */
import { formatShare } from '../number.ts';
import { fill } from '../words/fill.ts';
import { type Curve, directionAt, lengthOf, pointAt } from './curve.ts';
import { figureBy, said } from './measure.ts';
import type { MapOptions } from './options.ts';
import type { MapLabel } from './picture.ts';
import type { FlowsResult } from './query.ts';
import { type Drawn, type Line, labelAt, type Place, type Size, sizeOf, type WordRoom } from './words-set.ts';

/** A flow of less than this share of the whole gets no number of its own on the map. */
const leastNumbered = 0.03;

/** Narrower maps have no room for the share below the largest number. */
const roomForShares = 520;

/** On both sides of the curve, from its middle outwards. */
function placesAlong(curve: Curve, lineWidth: number, size: Size): Place[] {
  return [0.5, 0.42, 0.58, 0.34, 0.66, 0.28, 0.72].flatMap((t, step) => {
    const point = pointAt(curve, t);
    const { x: dx, y: dy } = directionAt(curve, t);
    return [-1, 1].map((side): Place => {
      const [normalX, normalY] = [dy * side, -dx * side];
      const off = lineWidth / 2 + 5;
      // A box touches the line with the corner or edge that faces it.
      const x = point.x + normalX * (off + (Math.abs(normalX) * size.width) / 2) - size.width / 2;
      const y = point.y + normalY * (off + (Math.abs(normalY) * size.height) / 2) - size.height / 2;
      const [shiftX, shiftY] = cornerShift(normalX, normalY, size);
      return {
        box: { x: x + shiftX, y: y + shiftY, ...size },
        align: 'middle',
        cost: step * 0.6 + (side === 1 ? 0 : 0.3),
      };
    });
  });
}

/** A slanted line cuts the corners of a box that only its edges were kept off: move it by what is missing. */
function cornerShift(normalX: number, normalY: number, { width, height }: Size): readonly [number, number] {
  const reach = (Math.abs(normalX) * width + Math.abs(normalY) * height) / 2;
  const kept = (normalX * normalX * width + normalY * normalY * height) / 2;
  return [normalX * (reach - kept), normalY * (reach - kept)];
}

/** Numbers of the flows from one rank to before another; 0 is the largest. */
export function flowWords(
  answer: FlowsResult,
  { flows, scale, width }: Drawn,
  { labels, locale }: MapOptions,
  { room, sizes }: WordRoom,
  [first, end]: readonly [number, number],
): MapLabel[] {
  const whole = figureBy(answer.measure, answer.total)?.quantity.value ?? null;
  return flows.slice(first, end).flatMap((flow) => {
    const share = whole === null || whole === 0 ? null : flow.amount / whole;
    const stretch = [...flow.stretches].sort((a, b) => lengthOf(b.curve) - lengthOf(a.curve))[0];
    if (stretch === undefined || (share !== null && share < leastNumbered)) return [];
    const number: Line = { text: said(flow.amount, scale), size: sizes.name, isBold: true, colour: 'ink' };
    const ofWhole = figureBy(answer.measure, {
      value: flow.flow.shareOfValue,
      mass: flow.flow.shareOfMass,
    })?.quantity.value;
    const text =
      ofWhole == null || flow.rank > 1 || width < roomForShares
        ? null
        : fill(labels.ofTotal[answer.measure], { share: formatShare(ofWhole, locale) });
    const lines: readonly Line[] =
      text === null ? [number] : [number, { text, size: sizes.number, isBold: false, colour: 'ink-2' }];
    const size = sizeOf(lines);
    if (lengthOf(stretch.curve) < size.width) return [];
    const places = placesAlong(stretch.curve, flow.width, size);
    return labelAt(room, places, { id: flow.id, kind: 'flow' }, lines) ?? [];
  });
}
