/** Where everything of a campaign picture stands: a person's words above, the picture, and what cannot be left out below. */
import { type Shape, smallestText, textAt } from '../scene.ts';
import { type Layer, svgDocument } from '../svg.ts';
import type { Paint } from '../tokens.ts';
import { type Anchor, moved, type WholePicture, withLegend } from '../whole.ts';
import { fill } from '../words/fill.ts';
import type { Sheet } from './formats.ts';
import { brokenLines } from './lines.ts';
import { placeNotes } from './notes.ts';
import { hasOwnWords, type Poster } from './poster.ts';
import type { PosterWords } from './words.ts';

export interface PosterOptions {
  readonly sheet: Sheet;
  readonly words: PosterWords;
  /** Where the picture can be checked: an address. */
  readonly link: string;
}

export interface PosterPicture {
  readonly width: number;
  readonly height: number;
  readonly layers: readonly Layer[];
  readonly title: string;
  readonly description: string;
  /** How many times as large as it was drawn the picture is. */
  readonly scale: number;
  /** Where a logo of one's own may stand: free of everything else. */
  readonly logo: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Six points in px: smaller print is not read. */
const leastOnPaper = 8;
/** A picture of 1080 px is seen on a telephone a third as wide. */
const leastOnScreen = 18;

/** Whether the picture's smallest words are too small to be read on its sheet. */
export function isTooSmall({ scale }: Pick<PosterPicture, 'scale'>, { height, paper }: Sheet): boolean {
  if (height === null) return false;
  return smallestText * scale < (paper === null ? leastOnScreen : leastOnPaper);
}

/** What comes along with a poster for whoever works on it. */
export interface PosterMetadata {
  readonly anchors: readonly { readonly id: string; readonly name: string }[];
  readonly isTooSmall: boolean;
  readonly logo: PosterPicture['logo'];
}

interface Stack {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

function paragraph(
  text: string,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  { size, leading, ...more }: { size: number; leading: number } & Partial<Parameters<typeof textAt>[3]>,
): Stack {
  if (text === '') return { shapes: [], height: 0 };
  const { lines } = brokenLines(text, width, size, more.face);
  return {
    shapes: lines.map((line, at) =>
      textAt(x, y + size * 0.86 + at * size * leading, line, { size, ...more }),
    ),
    height: lines.length * size * leading,
  };
}

/** What cannot be left out: scheme, years, sources, release, licence, where to check, and whose words these are. */
function footOf(
  picture: WholePicture,
  poster: Poster,
  { sheet, words, link }: PosterOptions,
): Stack & { readonly logo: PosterPicture['logo'] } {
  const { width, margin, foot: size } = sheet;
  const inner = width - 2 * margin;
  const name = size * 2.3;
  const by = hasOwnWords(poster) ? fill(words.by, { author: poster.author }) : words.filon;
  const isNarrow = inner < 560;
  const signWidth = isNarrow ? inner : inner * 0.26;
  const left = isNarrow ? inner : inner - signWidth - 2.5 * size;
  const shapes: Shape[] = [{ kind: 'rect', x: margin, y: 0, width: inner, height: 1.6, fill: 'ink' }];
  let y = size;
  for (const line of [...picture.footer, words.licence, fill(words.link, { link })]) {
    const drawn = paragraph(line, { x: margin, y, width: left }, { size, leading: 1.36, colour: 'ink-2' });
    shapes.push(...drawn.shapes);
    y += drawn.height;
  }
  const signed = brokenLines(by, signWidth, size * 1.1).lines;
  const top = isNarrow ? y + size : size;
  const place = isNarrow
    ? ({ x: margin, anchor: 'start' } as const)
    : ({ x: width - margin, anchor: 'end' } as const);
  const signHeight = name * 1.15 + signed.length * size * 1.5;
  shapes.push(
    textAt(place.x, top + name * 0.86, 'Filon', { size: name, face: 'serif', anchor: place.anchor }),
    ...signed.map((line, at) =>
      textAt(place.x, top + name * 1.15 + size * 1.1 * (0.86 + at * 1.36), line, {
        size: size * 1.1,
        colour: 'ink-2',
        anchor: place.anchor,
      }),
    ),
  );
  const logoTop = top + signHeight + size;
  const height = Math.max(y, logoTop + size * 4);
  return {
    shapes,
    height: isNarrow ? top + signHeight : height,
    logo: isNarrow
      ? { x: width - margin - 96, y: top, width: 96, height: signHeight }
      : { x: width - margin - signWidth, y: logoTop, width: signWidth, height: height - logoTop },
  };
}

/** The names of notes for which the picture has no place, under it. */
function leftOver(
  left: ReturnType<typeof placeNotes>['left'],
  { sheet: { margin, width, text }, words }: PosterOptions,
): Stack {
  const shapes: Shape[] = [];
  let y = 0;
  for (const { note, name } of left) {
    const line =
      name === null
        ? fill(words.noteOfNothing, { id: note.at, note: note.text })
        : fill(words.noteOf, { name, note: note.text });
    const drawn = paragraph(
      line,
      { x: margin, y, width: width - 2 * margin },
      { size: text * 0.86, leading: 1.34 },
    );
    shapes.push(...drawn.shapes);
    y += drawn.height + 4;
  }
  return { shapes, height: y };
}

export function layOutPoster(picture: WholePicture, poster: Poster, options: PosterOptions): PosterPicture {
  const { sheet } = options;
  const { width, margin } = sheet;
  const inner = width - 2 * margin;
  const title = poster.title === '' ? picture.title : poster.title;
  const heading = paragraph(
    title,
    { x: margin, y: margin, width: inner },
    { size: sheet.title, leading: 1.12, face: 'serif' },
  );
  let y = margin + heading.height + sheet.text * 0.5;
  const own = paragraph(
    poster.text,
    { x: margin, y, width: inner },
    { size: sheet.text * 1.08, leading: 1.36, colour: 'ink' },
  );
  y += own.height + (own.height > 0 ? sheet.text * 0.45 : 0);
  // The question under somebody's own title, and always what is measured: a title may say what the figures do not.
  const measured = [poster.title === '' ? '' : picture.title, picture.subtitle]
    .filter((line) => line !== '')
    .join(' \u00b7 ');
  const subtitle = paragraph(
    measured,
    { x: margin, y, width: inner },
    { size: sheet.text * 0.9, leading: 1.34, colour: 'ink-2' },
  );
  y += subtitle.height + sheet.text;

  const foot = footOf(picture, poster, options);
  const drawn = withLegend(picture);
  const size = Math.max(smallestText, sheet.text * 0.84);
  const fitInto = (room: number | null): { readonly scale: number; readonly x: number } => {
    const across = inner / picture.width;
    const scale = room === null ? Math.min(1, across) : Math.min(across, Math.max(0.05, room / drawn.height));
    return { scale, x: margin + (inner - picture.width * scale) / 2 };
  };
  const placed = (room: number | null) => {
    const { scale, x } = fitInto(room);
    const anchors = picture.anchors.map(
      (anchor): Anchor => ({
        ...anchor,
        x: x + anchor.x * scale,
        y: y + anchor.y * scale,
      }),
    );
    const box = { x, y, width: picture.width * scale, height: picture.height * scale };
    return { scale, x, notes: placeNotes(poster.notes, anchors, { box, size }) };
  };
  const footRoom = foot.height + sheet.text;
  const roomBeside = (below: number): number | null =>
    sheet.height === null ? null : sheet.height - y - footRoom - margin - below;
  const first = placed(roomBeside(0));
  // Notes without a place take their own room, and the picture is made smaller for them.
  const below = leftOver(first.notes.left, options);
  const { scale, x, notes } = below.height === 0 ? first : placed(roomBeside(below.height + 12));
  const rest = below.height === 0 ? below : leftOver(notes.left, options);
  const underPicture = y + drawn.height * scale;
  const restAt = underPicture + 12;
  const end = rest.height === 0 ? underPicture : restAt + rest.height;
  const height = sheet.height ?? Math.ceil(end + footRoom + margin);
  const footAt = height - margin - foot.height;
  return {
    width,
    height,
    title,
    description: [poster.text, picture.description].filter((line) => line !== '').join(' '),
    scale,
    logo: { ...foot.logo, y: foot.logo.y + footAt },
    layers: [
      { x: 0, y: 0, shapes: [...heading.shapes, ...own.shapes, ...subtitle.shapes] },
      ...moved(drawn.layers, 0, 0).map((layer) => ({
        ...layer,
        x: x + layer.x * scale,
        y: y + layer.y * scale,
        scale: scale * (layer.scale ?? 1),
      })),
      { x: 0, y: 0, shapes: notes.shapes },
      { x: 0, y: restAt, shapes: rest.shapes },
      { x: 0, y: footAt, shapes: foot.shapes },
    ],
  };
}

export function posterSvg(
  { width, height, layers, title, description }: PosterPicture,
  {
    paint,
    hatchId,
    locale,
    paper,
    metadata,
  }: {
    readonly paint: Paint;
    readonly hatchId: string;
    readonly locale: string;
    readonly paper: Sheet['paper'];
    readonly metadata?: PosterMetadata;
  },
): string {
  return svgDocument(layers, {
    paint,
    hatchId,
    title,
    description,
    language: locale,
    width,
    height,
    isAlone: true,
    ...(metadata === undefined ? {} : { metadata }),
    ...(paper === null ? {} : { paper: { width: `${paper.width}mm`, height: `${paper.height}mm` } }),
  });
}
