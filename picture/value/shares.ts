/** Shares of one whole: one bar by side with its key, and under it a bar for each who gets a part. Nobody's part is hatched. */
import type { LedgerBandName } from '../ledger/query.ts';
import { formatShare } from '../number.ts';
import { type Fill, type Shape, textAt } from '../scene.ts';
import { shorten, textWidth, wrap } from '../text.ts';

export interface ShareRow {
  /** The entity, or what the picture itself calls the part. */
  readonly id: string;
  readonly name: string;
  /** A second line: the economy, the side. */
  readonly about: string;
  readonly band: LedgerBandName;
  /** Of the whole, 0 to 1. */
  readonly share: number;
}

export interface SharesPicture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** The middle of each row's bar, where a note may be pinned. */
  readonly places: readonly {
    readonly id: string;
    readonly name: string;
    readonly x: number;
    readonly y: number;
  }[];
}

/** As in every bar by side: the South first, the North last, between them what is on no side. */
export const bandOrder: readonly LedgerBandName[] = [
  'SOUTH',
  'CHINA',
  'NOT_NAMED',
  'UNALLOCATED',
  'UNCLASSIFIED',
  'NORTH',
];

export const fillOfBand: Readonly<Record<LedgerBandName, Fill>> = {
  SOUTH: 'south-mark',
  CHINA: 'china-mark',
  UNCLASSIFIED: 'plain-mark',
  NOT_NAMED: 'hatch',
  UNALLOCATED: 'hatch',
  NORTH: 'north-mark',
};

const narrowBelow = 640;
const labelWide = 250;
const numberWide = 64;
const size = { bar: 34, row: 15, gap: 15, name: 14.5, about: 12.5 } as const;

export function drawShares(
  bands: readonly { readonly band: LedgerBandName; readonly share: number }[],
  rows: readonly ShareRow[],
  {
    width,
    locale,
    names,
  }: {
    readonly width: number;
    readonly locale: string;
    readonly names: Readonly<Record<LedgerBandName, string>>;
  },
): SharesPicture {
  const head = bandBar(bands, { width, locale, names });
  const shapes: Shape[] = [...head.shapes];
  const places: SharesPicture['places'][number][] = [];
  const isNarrow = width < narrowBelow;
  const left = isNarrow ? 0 : labelWide;
  const room = width - left - numberWide;
  const most = Math.max(...rows.map(({ share }) => share), 0);
  let y = head.height + 20;
  for (const { id, name, about, band, share } of rows) {
    const wide = isNarrow ? width : labelWide - 18;
    const lines = wrap(name, wide, size.name).slice(0, 2);
    const under = about === '' ? [] : [shorten(about, wide, size.about)];
    shapes.push(
      ...lines.map((text, at) => textAt(0, y + 12 + at * 17, text, { size: size.name })),
      ...under.map((text) =>
        textAt(0, y + 12 + lines.length * 17, text, { size: size.about, colour: 'ink-2' }),
      ),
    );
    const labelTall = (lines.length + under.length) * 17;
    const top = isNarrow ? y + labelTall + 1 : y;
    const long = most > 0 ? Math.max(0, (share / most) * room) : 0;
    shapes.push(
      { kind: 'rect', x: left, y: top, width: long, height: size.row, fill: fillOfBand[band] },
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
function bandBar(
  bands: Parameters<typeof drawShares>[0],
  { width, locale, names }: Parameters<typeof drawShares>[2],
): Drawn {
  const ordered = bandOrder.flatMap((name) => bands.filter(({ band, share }) => band === name && share > 0));
  const whole = ordered.reduce((sum, { share }) => sum + share, 0);
  const shapes: Shape[] = [];
  let [x, keyX, keyY] = [0, 0, size.bar + 24];
  for (const { band, share } of ordered) {
    const wide = whole > 0 ? (share / whole) * width : 0;
    shapes.push({ kind: 'rect', x, y: 0, width: wide, height: size.bar, fill: fillOfBand[band] });
    if (x > 0) shapes.push({ kind: 'rect', x: x - 0.5, y: 0, width: 1, height: size.bar, fill: 'paper' });
    x += wide;
    const text = `${formatShare(share, locale)} ${names[band]}`;
    const long = 22 + textWidth(text, 15, 'sans-bold') + 20;
    if (keyX > 0 && keyX + long > width) [keyX, keyY] = [0, keyY + 24];
    shapes.push(
      { kind: 'rect', x: keyX, y: keyY - 11, width: 14, height: 12, fill: fillOfBand[band] },
      textAt(keyX + 22, keyY, text, { size: 15, face: 'sans-bold' }),
    );
    keyX += long;
  }
  return { shapes, height: keyY + 8 };
}
