/** Shares of one whole: one bar of its pieces with their key, and under it a bar for each part. What is nobody's is hatched. */
import { formatShare } from '../number.ts';
import { type Fill, type Shape, textAt } from '../scene.ts';
import { shorten, textWidth, wrap } from '../text.ts';
import type { Anchor, DrawnShapes } from '../whole.ts';

export interface ShareRow {
  /** The entity, or what the picture itself calls the part. */
  readonly id: string;
  readonly name: string;
  /** A second line: the economy, the side. */
  readonly about: string;
  readonly fill: Fill;
  /** Of the whole, 0 to 1; null where it is not known, which `about` explains. */
  readonly share: number | null;
}

/** A piece of the whole in the bar above. */
export interface Piece {
  readonly name: string;
  readonly fill: Fill;
  readonly share: number;
}

const narrowBelow = 640;
const labelWide = 250;
const numberWide = 64;
const size = { bar: 34, row: 15, gap: 15, name: 14.5, about: 12.5 } as const;

/** @param pieces in the order in which they stand in the bar; none for a picture without one */
export function drawShares(
  pieces: readonly Piece[],
  rows: readonly ShareRow[],
  { width, locale }: { readonly width: number; readonly locale: string },
): DrawnShapes {
  const head = wholeBar(pieces, { width, locale });
  const shapes: Shape[] = [...head.shapes];
  const places: Anchor[] = [];
  const isNarrow = width < narrowBelow;
  const left = isNarrow ? 0 : labelWide;
  const room = width - left - numberWide;
  const most = Math.max(...rows.map(({ share }) => share ?? 0), 0);
  let y = head.height === 0 ? 0 : head.height + 20;
  for (const { id, name, about, fill, share } of rows) {
    const wide = isNarrow ? width : labelWide - 18;
    const lines = wrap(name, wide, size.name).slice(0, 2);
    const under =
      about === ''
        ? []
        : share === null
          ? wrap(about, wide, size.about).slice(0, 3)
          : [shorten(about, wide, size.about)];
    shapes.push(
      ...lines.map((text, at) => textAt(0, y + 12 + at * 17, text, { size: size.name })),
      ...under.map((text, at) =>
        textAt(0, y + 12 + (lines.length + at) * 17, text, { size: size.about, colour: 'ink-2' }),
      ),
    );
    const labelTall = (lines.length + under.length) * 17;
    const top = isNarrow ? y + labelTall + 1 : y;
    const known = share ?? 0;
    const long = share === null ? room : most > 0 ? Math.max(0, (known / most) * room) : 0;
    shapes.push({
      kind: 'rect',
      x: left,
      y: top,
      width: long,
      height: size.row,
      fill: share === null ? 'hatch' : fill,
    });
    if (share !== null)
      shapes.push(
        textAt(left + long + 7, top + 12.5, formatShare(share, locale), { size: 14, face: 'sans-bold' }),
      );
    places.push({ id, name, x: left + long / 2, y: top + size.row / 2 });
    y = (isNarrow ? top + size.row : y + Math.max(labelTall, size.row)) + size.gap;
  }
  return { width, height: Math.ceil(y), shapes, places };
}

interface Drawn {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

/** The whole as one bar; what each piece is stands under it in the order of the pieces. */
function wholeBar(
  pieces: readonly Piece[],
  { width, locale }: { readonly width: number; readonly locale: string },
): Drawn {
  const drawn = pieces.filter(({ share }) => share > 0);
  if (drawn.length === 0) return { shapes: [], height: 0 };
  const whole = drawn.reduce((sum, { share }) => sum + share, 0);
  const shapes: Shape[] = [];
  let [x, keyX, keyY] = [0, 0, size.bar + 24];
  for (const { name, fill, share } of drawn) {
    const wide = (share / whole) * width;
    shapes.push({ kind: 'rect', x, y: 0, width: wide, height: size.bar, fill });
    if (x > 0) shapes.push({ kind: 'rect', x: x - 0.5, y: 0, width: 1, height: size.bar, fill: 'paper' });
    x += wide;
    const text = `${formatShare(share, locale)} ${name}`;
    const long = 22 + textWidth(text, 15, 'sans-bold') + 20;
    if (keyX > 0 && keyX + long > width) [keyX, keyY] = [0, keyY + 24];
    shapes.push(
      { kind: 'rect', x: keyX, y: keyY - 11, width: 14, height: 12, fill },
      textAt(keyX + 22, keyY, text, { size: 15, face: 'sans-bold' }),
    );
    keyX += long;
  }
  return { shapes, height: keyY + 8 };
}
