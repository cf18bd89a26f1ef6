/** The ledger picture as shapes, for screen and file alike. */
import { markOfStatus, marks } from '../mark.ts';
import { easedPath, type Shape, textAt } from '../scene.ts';
import { textWidth } from '../text.ts';
import type { Token } from '../tokens.ts';
import type { BandPosition, LedgerLabels, LedgerPicture, RowPosition } from './layout.ts';
import { harmRows, type LedgerBandName } from './query.ts';

const inkOnBand: Readonly<Record<LedgerBandName, Token>> = {
  SOUTH: 'on-south',
  CHINA: 'on-china',
  NORTH: 'on-north',
  UNCLASSIFIED: 'ink',
  NOT_NAMED: 'unknown-text',
  UNALLOCATED: 'unknown-text',
};

/** Every shape of the picture in the order in which it is drawn. */
export function ledgerScene(picture: LedgerPicture, labels: LedgerLabels): Shape[] {
  const shapes: Shape[] = [];
  const { heads } = picture;
  if (!picture.isNarrow && picture.rows.length > 0) {
    shapes.push(
      textAt(heads.south, heads.y, labels.band.SOUTH, { size: 15, face: 'sans-bold', colour: 'south-text' }),
      textAt(heads.north, heads.y, labels.band.NORTH, {
        size: 15,
        face: 'sans-bold',
        colour: 'north-text',
        anchor: 'end',
      }),
    );
  }
  for (const piece of picture.vein) {
    shapes.push({
      kind: 'path',
      d: easedPath(piece.x0, piece.y0, piece.x1, piece.y1, 'y'),
      fill: null,
      line: 'vein',
      lineWidth: 1.6,
      ...(piece.isDashed ? { dash: '5 4' } : {}),
    });
  }
  for (const row of picture.rows) {
    const goesLeft = picture.vein.some(({ x0, x1 }) => x0 === row.frontier && x1 < x0);
    shapes.push(...rowShapes(row, goesLeft, picture, labels));
  }
  return shapes;
}

function rowShapes(
  position: RowPosition,
  veinGoesLeft: boolean,
  picture: LedgerPicture,
  labels: LedgerLabels,
): Shape[] {
  const { row, bar } = position;
  const isHarm = harmRows.includes(row.id);
  const shapes: Shape[] = [
    ...position.title.lines.map((line, index) =>
      textAt(position.title.x, position.title.y + index * 24, line, {
        size: 20,
        face: 'serif',
        colour: isHarm ? 'harm-text' : 'ink',
      }),
    ),
    ...position.measure.lines.map((line, index) =>
      textAt(position.measure.x, position.measure.y + index * 18, line, { size: 14, colour: 'ink-2' }),
    ),
  ];
  if (row.state === 'NO_FIGURE') shapes.push(...emptyBar(position, labels.numbers.noFigure));
  if (row.state === 'PRESENCE') shapes.push(...presenceBar(position, labels));
  shapes.push(...position.bands.flatMap((band) => bandShapes(band, bar)));
  if (position.spread !== null)
    shapes.push(...spreadShapes(position, veinGoesLeft, picture.isNarrow ? 0 : 20));
  if (position.africa !== null) {
    const { x, y, width, text } = position.africa;
    shapes.push(
      ...(row.state === 'PRESENCE'
        ? []
        : [{ kind: 'rect', x, y: y - 2, width: Math.max(1, width), height: 4, fill: 'south-mark' } as const]),
      textAt(row.state === 'PRESENCE' ? x : x + width + 8, y + 4.5, text, { size: 13, colour: 'south-text' }),
    );
  }
  const { note } = position;
  shapes.push(...note.lines.map((line, index) => textAt(note.x, note.y + index * 18, line, { size: 14 })));
  if (position.said !== null) {
    const { status, x, y, lines } = position.said;
    shapes.push(
      { kind: 'mark', x: x + 5, y: y - 4.5, size: 10, paths: marks[markOfStatus(status)], colour: 'ink' },
      ...lines.map((line, index) => textAt(x + 16, y + index * 17, line, { size: 13, colour: 'ink-2' })),
    );
  }
  return shapes;
}

function bandShapes(band: BandPosition, bar: RowPosition['bar']): Shape[] {
  const shapes: Shape[] = [
    {
      kind: 'rect',
      x: band.x,
      y: bar.y,
      width: band.width,
      height: bar.height,
      fill: band.fill ?? 'hatch',
    },
  ];
  if (band.label === null) return shapes;
  const wide = textWidth(band.label, 15, 'sans-bold');
  const isRight = band.band === 'NORTH';
  // A number that has no more than its own room stands in the middle, else at the outer end of its side.
  const isMiddle = band.isHatched || band.width < wide + 20;
  const x = isMiddle ? band.x + band.width / 2 : isRight ? band.x + band.width - 10 : band.x + 10;
  if (band.isHatched) {
    shapes.push({
      kind: 'rect',
      x: x - wide / 2 - 4,
      y: bar.y + 8,
      width: wide + 8,
      height: bar.height - 16,
      fill: 'paper',
    });
  }
  shapes.push(
    textAt(x, bar.y + bar.height / 2 + 5.5, band.label, {
      size: 15,
      face: 'sans-bold',
      colour: inkOnBand[band.band],
      anchor: isMiddle ? 'middle' : isRight ? 'end' : 'start',
    }),
  );
  return shapes;
}

function emptyBar({ bar }: RowPosition, words: string): Shape[] {
  const wide = textWidth(words, 15, 'sans-bold') + 24;
  const middle = bar.x + bar.width / 2;
  return [
    { kind: 'rect', ...bar, fill: 'hatch', line: 'control-line', lineWidth: 1 },
    { kind: 'rect', x: middle - wide / 2, y: bar.y + 6, width: wide, height: bar.height - 12, fill: 'paper' },
    textAt(middle, bar.y + bar.height / 2 + 5.5, words, {
      size: 15,
      face: 'sans-bold',
      colour: 'unknown-text',
      anchor: 'middle',
    }),
  ];
}

function presenceBar({ bar, row, dots }: RowPosition, labels: LedgerLabels): Shape[] {
  const y = bar.y + bar.height / 2 + 5.5;
  const count = (names: readonly LedgerBandName[]) =>
    row.bands.filter(({ band }) => names.includes(band)).reduce((sum, band) => sum + (band.count ?? 0), 0);
  const north = count(['NORTH']);
  const shapes: Shape[] = [
    { kind: 'rect', ...bar, fill: 'paper', line: 'hairline', lineWidth: 1 },
    ...dots.map(({ x, y: dotY, radius }): Shape => ({ kind: 'dot', x, y: dotY, radius, fill: 'harm-mark' })),
    textAt(bar.x + 10, y, `${count(['SOUTH', 'CHINA'])} ${labels.band.SOUTH}`, {
      size: 15,
      face: 'sans-bold',
      colour: 'south-text',
    }),
  ];
  // Nothing documented is no finding: a list that hardly looks at a side does not clear it.
  if (north > 0) {
    shapes.push(
      textAt(bar.x + bar.width - 10, y, `${north} ${labels.band.NORTH}`, {
        size: 15,
        face: 'sans-bold',
        colour: 'north-text',
        anchor: 'end',
      }),
    );
  }
  return shapes;
}

function spreadShapes({ spread, bar }: RowPosition, veinGoesLeft: boolean, room: number): Shape[] {
  if (spread === null) return [];
  const { x0, x1, y, text } = spread;
  const wide = textWidth(text, 13) + 8;
  const fitsRight = x1 + wide <= bar.x + bar.width + room;
  const fitsLeft = x0 - wide >= bar.x;
  // The label stands on the side that the vein does not take, where there is room.
  const label =
    fitsRight && (veinGoesLeft || !fitsLeft)
      ? textAt(x1 + 8, y + 4.5, text, { size: 13, colour: 'ink-2' })
      : textAt(x0 - 8, y + 4.5, text, { size: 13, colour: 'ink-2', anchor: 'end' });
  return [
    {
      kind: 'path',
      d: `M${x0} ${y - 3.5}V${y + 3.5}M${x1} ${y - 3.5}V${y + 3.5}M${x0} ${y}H${x1}`,
      fill: null,
      line: 'ink',
      lineWidth: 1.3,
    },
    label,
  ];
}
