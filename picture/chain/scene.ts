/** The chain as shapes: what lies below (bands, ribbons, blocks) and the words on top. */
import type { Rect, Shape } from '../scene.ts';
import { bandPath, ribbonCourse } from './curve.ts';
import type { Block, ChainPicture } from './picture.ts';

const stripe = 4;

/** A block as drawn: a little lower than its share, so that neighbours stay apart. */
export function drawnBox({ x, y, width, height }: Pick<Block, 'x' | 'y' | 'width' | 'height'>): {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
} {
  const inset = Math.min(1.5, height / 6);
  return { x, y: y + inset, width, height: height - 2 * inset };
}

/** The vein through the seven stages, and their names. */
export function headShapes({ vein, columns, width }: ChainPicture): Shape[] {
  const [first] = vein;
  const line: Shape[] =
    first === undefined
      ? []
      : [
          {
            kind: 'path',
            d: `M${first.x} ${first.y}H${width}`,
            fill: null,
            line: 'vein',
            lineWidth: 1.6,
          },
        ];
  return [
    ...line,
    ...vein.map(
      ({ x, y, isFilled }): Shape => ({
        kind: 'dot',
        x,
        y,
        radius: 4.5,
        fill: isFilled ? 'vein' : 'paper',
        line: 'vein',
        lineWidth: 1.6,
      }),
    ),
    ...columns.flatMap(({ name }) => name),
  ];
}

/** Bands first, then ribbons, then blocks over their ends. */
export function groundShapes(picture: ChainPicture): Shape[] {
  return [
    ...picture.bands.map(
      (band): Shape => ({
        kind: 'path',
        d: bandPath(band),
        fill: band.isHatched ? 'hatch' : 'plain-mark',
        opacity: band.opacity,
      }),
    ),
    ...picture.ribbons.map(
      (ribbon): Shape => ({
        kind: 'path',
        d: bandPath(ribbonCourse(ribbon)),
        fill: ribbon.colour,
        opacity: ribbon.opacity,
      }),
    ),
    ...picture.columns.flatMap(({ tracks }) =>
      tracks.flatMap(({ blocks }) => blocks.filter(({ height }) => height > 0).flatMap(blockShapes)),
    ),
  ];
}

function blockShapes(block: Block): Shape[] {
  const box = drawnBox(block);
  const { fill, fillOpacity, stripe: colour } = block.colours;
  const body: Rect = { kind: 'rect', ...box, fill: fill ?? 'hatch' };
  return [
    { kind: 'rect', ...box, fill: 'paper' },
    fillOpacity === 1 ? body : { ...body, opacity: fillOpacity },
    { kind: 'rect', ...box, width: stripe, fill: colour },
  ];
}

/** Heads, names, numbers with their marks, dots of harm. */
export function wordShapes({ columns }: ChainPicture): Shape[] {
  return columns.flatMap(({ tracks }) =>
    tracks.flatMap(({ head, foot, blocks }) => [
      ...head,
      ...blocks.flatMap(({ patches, words }) => [
        ...patches.map((patch): Shape => ({ kind: 'rect', ...patch, fill: 'paper' })),
        ...words,
      ]),
      ...foot,
    ]),
  );
}

/** Every shape of the picture in the order in which it is drawn. */
export function chainScene(picture: ChainPicture): Shape[] {
  return [...headShapes(picture), ...groundShapes(picture), ...wordShapes(picture)];
}
