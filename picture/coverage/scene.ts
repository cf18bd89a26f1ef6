/** The coverage picture as shapes. Each state has its own texture, so that none needs a colour to be told. */
import { px, type Shape, textAt } from '../scene.ts';
import type { Token } from '../tokens.ts';
import type { CoverageLabels } from './labels.ts';
import type { CoveragePartPosition, CoveragePicture } from './layout.ts';
import type { CoverageStateName } from './query.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Boxes of one state as few shapes: hundreds of cells are drawn at once. */
function boxesShapes(state: CoverageStateName, boxes: readonly Box[], line: Token): Shape[] {
  if (boxes.length === 0) return [];
  const areas = boxes
    .map(({ x, y, width, height }) => `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}z`)
    .join('');
  switch (state) {
    case 'KNOWN':
      return [{ kind: 'path', d: areas, fill: line }];
    case 'ESTIMATED':
      return [
        { kind: 'path', d: areas, fill: 'paper' },
        { kind: 'path', d: areas, fill: line, opacity: 0.22 },
        { kind: 'path', d: boxes.map(stripes).join(''), fill: null, line, lineWidth: 1.6 },
      ];
    case 'ASSUMED':
      return [
        { kind: 'path', d: areas, fill: 'paper' },
        { kind: 'path', d: boxes.map(inside).join(''), fill: null, line, lineWidth: 1.4, dash: '2.4 2.2' },
      ];
    case 'NOTHING':
      return [{ kind: 'path', d: areas, fill: 'hatch' }];
  }
}

/** Lying lines from the top of a box to its foot, 4 px apart. */
function stripes({ x, y, width, height }: Box): string {
  const count = Math.max(1, Math.floor((height + 1) / 4));
  return Array.from(
    { length: count },
    (_, index) => `M${px(x)} ${px(y + 1 + (index * 4 * height) / Math.max(height, count * 4))}h${px(width)}`,
  ).join('');
}

/** The edge of a box, drawn inside it. */
function inside({ x, y, width, height }: Box): string {
  if (height < 6) return `M${px(x)} ${px(y + height / 2)}h${px(width)}`;
  return `M${px(x + 0.7)} ${px(y + 0.7)}h${px(width - 1.4)}v${px(height - 1.4)}h${px(1.4 - width)}z`;
}

const stageToken = (stage: CoveragePartPosition['stage']): Token =>
  `stage-${stage.toLowerCase().replaceAll('_', '-')}` as Token;

/** Every shape of the picture in the order in which it is drawn. */
export function coverageScene(picture: CoveragePicture, labels: CoverageLabels): Shape[] {
  const { legend, vein } = picture;
  const shapes: Shape[] = legend.items.flatMap(({ state, x, y, text }) => [
    ...boxesShapes(state, [{ x, y, width: 26, height: 18 }], 'ink-2'),
    textAt(x + 34, y + 14, text, { size: 14 }),
  ]);
  shapes.push(
    ...legend.note.lines.map((text, index) =>
      textAt(0, legend.note.y + index * 18, text, { size: 13, colour: 'ink-3' }),
    ),
  );
  if (vein !== null) {
    const { x, y0, y1 } = vein;
    shapes.push({ kind: 'path', d: `M${x} ${y0}V${y1}`, fill: null, line: 'vein', lineWidth: 1.6 });
  }
  for (const part of picture.parts) shapes.push(...partShapes(part, picture, labels));
  return shapes;
}

function partShapes(part: CoveragePartPosition, picture: CoveragePicture, labels: CoverageLabels): Shape[] {
  const { cellHeight, isNarrow, vein, width } = picture;
  const boxes: Record<CoverageStateName, Box[]> = { KNOWN: [], ESTIMATED: [], ASSUMED: [], NOTHING: [] };
  for (const { cellsY, cells } of part.rows) {
    for (const { x, width: wide, fills } of cells) {
      let foot = cellsY + cellHeight;
      for (const { state, height } of fills) {
        const top = Math.max(cellsY, foot - height);
        boxes[state].push({ x, y: top, width: wide, height: foot - top });
        foot = top;
      }
      if (foot - cellsY > 0.5) boxes.NOTHING.push({ x, y: cellsY, width: wide, height: foot - cellsY });
    }
  }
  const token = stageToken(part.stage);
  return [
    { kind: 'path', d: `M${part.x} ${part.y}H${width}`, fill: null, line: 'ink', lineWidth: 2 },
    ...(vein === null
      ? []
      : [
          {
            kind: 'dot',
            x: vein.x,
            y: part.headY - 7,
            radius: 4.5,
            fill: part.isEmpty ? 'paper' : 'vein',
            line: 'vein',
            lineWidth: 1.6,
          } as const,
        ]),
    textAt(part.x, part.headY, labels.stages[part.stage], { size: 20, face: 'serif' }),
    ...(isNarrow ? [] : yearShapes(picture, part.headY)),
    ...(['NOTHING', 'KNOWN', 'ESTIMATED', 'ASSUMED'] as const).flatMap((state) =>
      boxesShapes(state, boxes[state], token),
    ),
    ...part.rows.flatMap(({ row, words }) =>
      words.map(({ text, x, y, isName }) =>
        isName
          ? textAt(x, y, text, { size: 15, colour: row === null ? 'unknown-text' : 'ink' })
          : textAt(x, y, text, { size: 13, colour: 'ink-3' }),
      ),
    ),
    ...(part.more === null
      ? []
      : [textAt(part.more.x, part.more.y, part.more.text, { size: 14, colour: 'ink-2' })]),
    ...(isNarrow ? yearShapes(picture, part.headY + 23) : []),
  ];
}

function yearShapes({ yearLabels }: CoveragePicture, y: number): Shape[] {
  return yearLabels.map(({ year, x }) =>
    textAt(x, y, String(year), { size: 13, colour: 'ink-2', anchor: 'middle' }),
  );
}
