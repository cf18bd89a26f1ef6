/** The scatter of benefit against burden as shapes, for screen and file alike. */
import type { SideName } from '../answer.ts';
import { type Shape, textAt } from '../scene.ts';
import type { Token } from '../tokens.ts';
import { type BurdenPicture, lineHeight, noteSize, pointRadius, titleSize } from './layout.ts';

const markOfSide: Readonly<Record<SideName, Token>> = {
  SOUTH: 'south-mark',
  NORTH: 'north-mark',
  UNCLASSIFIED: 'ink-2',
};

const rug = 9;

/** Every shape of the picture in the order in which it is drawn. */
export function burdenScene(picture: BurdenPicture): Shape[] {
  const { plot, width } = picture;
  const foot = plot.y + plot.height;
  const grid = picture.ticksY.map(
    ({ at }): Shape => ({ kind: 'rect', x: plot.x, y: at, width: plot.width, height: 1, fill: 'hairline' }),
  );
  return [
    ...grid,
    ...picture.ticksY.map(({ at, text }) =>
      textAt(plot.x - 14 - 4, at + 4.5, text, { colour: 'ink-2', anchor: 'end' }),
    ),
    ...picture.ticksX.flatMap(({ at, text }, index): Shape[] => [
      { kind: 'rect', x: at, y: foot, width: 1, height: 5, fill: 'ink-2' },
      textAt(at, foot + 34, text, {
        colour: 'ink-2',
        anchor: index === 0 ? 'start' : at > width - 60 ? 'end' : 'middle',
      }),
    ]),
    { kind: 'rect', x: plot.x, y: foot, width: plot.width, height: 1, fill: 'ink' },
    { kind: 'rect', x: plot.x, y: plot.y, width: 1, height: plot.height, fill: 'ink' },
    // Without a figure of one of the two: on the edge, outside of the field.
    { kind: 'rect', x: plot.x, y: foot + 6, width: plot.width, height: rug + 2, fill: 'hatch' },
    { kind: 'rect', x: plot.x - 13, y: plot.y, width: rug + 2, height: plot.height, fill: 'hatch' },
    ...picture.withoutBurden.map(
      ({ x, side }): Shape => ({
        kind: 'rect',
        x: x - 0.75,
        y: foot + 7,
        width: 1.5,
        height: rug,
        fill: markOfSide[side],
      }),
    ),
    ...picture.withoutBenefit.map(
      ({ y, side }): Shape => ({
        kind: 'rect',
        x: plot.x - 12,
        y: y - 0.75,
        width: rug,
        height: 1.5,
        fill: markOfSide[side],
      }),
    ),
    ...picture.points.map(
      ({ x, y, side }): Shape => ({
        kind: 'dot',
        x,
        y,
        radius: pointRadius,
        fill: markOfSide[side],
        line: 'paper',
        lineWidth: 1.2,
      }),
    ),
    ...picture.labels.map(({ x, y, text, anchor }) => textAt(x, y, text, { anchor, halo: 'paper' })),
    ...picture.titleX.map((text, index) =>
      textAt(plot.x, foot + 56 + index * lineHeight, text, { size: titleSize, face: 'sans-bold' }),
    ),
    ...picture.notes.map((text, index) =>
      textAt(plot.x, foot + 56 + (picture.titleX.length + index) * lineHeight, text, {
        size: noteSize,
        colour: 'ink-2',
      }),
    ),
    ...picture.titleY.map((text, index) =>
      textAt(plot.x, 16 + index * lineHeight, text, { size: titleSize, face: 'sans-bold' }),
    ),
  ];
}
