/** Where everything of a campaign picture stands: a person's words above, the picture, and what cannot be left out below. */
import { smallestText } from '../scene.ts';
import { type Layer, svgDocument } from '../svg.ts';
import type { Paint } from '../tokens.ts';
import { type Anchor, type WholePicture, withLegend } from '../whole.ts';
import { fill } from '../words/fill.ts';
import { type Box, footOf } from './foot.ts';
import type { Sheet } from './formats.ts';
import { placeNotes } from './notes.ts';
import type { Poster } from './poster.ts';
import { type Stack, stacked } from './stack.ts';
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
  readonly logo: Box;
}

/** Six points in px: smaller print is not read. */
const leastOnPaper = 8;
/** A picture of 1080 px is seen on a telephone a third as wide. */
const leastOnScreen = 18;

/** Whether the picture's smallest words are too small to be read on its sheet. */
export function isTooSmall(
  { scale }: Pick<PosterPicture, 'scale'>,
  { width, height, paper }: Sheet,
): boolean {
  if (height === null) return false;
  if (paper === null) return smallestText * scale < leastOnScreen;
  // A3 is the sheet of A4 made larger, its words with it.
  const enlarged = ((paper.width / 25.4) * 96) / width;
  return smallestText * scale * enlarged < leastOnPaper;
}

/** What comes along with a poster for whoever works on it. */
export interface PosterMetadata {
  readonly anchors: readonly { readonly id: string; readonly name: string }[];
  readonly isTooSmall: boolean;
  readonly logo: Box;
}

/** Title, text, and what is measured. */
function headOf(picture: WholePicture, poster: Poster, { sheet }: PosterOptions): Stack {
  const { width, margin, title, text } = sheet;
  // The question under somebody's own title, and always what is measured: a title may say what the figures do not.
  const measured = [poster.title === '' ? '' : picture.title, picture.subtitle]
    .filter((line) => line !== '')
    .join(' \u00b7 ');
  return stacked(
    [
      [titleOf(picture, poster), { size: title, leading: 1.12, face: 'serif' }],
      [poster.text, { size: text * 1.08, leading: 1.36 }],
      [measured, { size: text * 0.9, leading: 1.34, colour: 'ink-2' }],
    ],
    { x: margin, y: margin, width: width - 2 * margin },
    text * 0.5,
  );
}

const titleOf = (picture: WholePicture, poster: Poster): string =>
  poster.title === '' ? picture.title : poster.title;

/** Notes for which the picture has no place, under it, with the names of what they are about. */
function leftOver(
  left: ReturnType<typeof placeNotes>['left'],
  { sheet: { margin, width, text }, words }: PosterOptions,
): Stack {
  return stacked(
    left.map(({ note, name }) => [
      name === null
        ? fill(words.noteOfNothing, { id: note.at, note: note.text })
        : fill(words.noteOf, { name, note: note.text }),
      { size: text * 0.86, leading: 1.34 },
    ]),
    { x: margin, y: 0, width: width - 2 * margin },
    4,
  );
}

const aboveRest = 12;

interface Placed {
  readonly scale: number;
  readonly x: number;
  readonly notes: ReturnType<typeof placeNotes>;
}

/** The picture as large as its room allows, in the middle, with the notes on it. */
function placePicture(
  picture: WholePicture,
  poster: Poster,
  { sheet }: PosterOptions,
  { y, room }: { readonly y: number; readonly room: number | null },
): Placed {
  const { width, margin, text } = sheet;
  const inner = width - 2 * margin;
  const across = inner / picture.width;
  const { height } = withLegend(picture);
  const scale = room === null ? Math.min(1, across) : Math.min(across, Math.max(leastScale, room / height));
  const x = margin + (inner - picture.width * scale) / 2;
  const anchors = picture.anchors.map(
    (anchor): Anchor => ({ ...anchor, x: x + anchor.x * scale, y: y + anchor.y * scale }),
  );
  const box = { x, y, width: picture.width * scale, height: picture.height * scale };
  return {
    scale,
    x,
    notes: placeNotes(poster.notes, anchors, { box, size: Math.max(smallestText, text * 0.84) }),
  };
}

/** Something is drawn, whatever is written; words are made smaller before. */
const leastScale = 0.05;
/** Of the sheet's height, what a picture has at least before a person's words are made smaller. */
const leastPart = 0.28;
/** How much smaller words are made, one try after the other. */
const smaller = [1, 0.85, 0.72, 0.6, 0.5] as const;

export function layOutPoster(picture: WholePicture, poster: Poster, options: PosterOptions): PosterPicture {
  const { sheet } = options;
  const tries = smaller.map((times) => ({
    ...options,
    sheet: {
      ...sheet,
      title: sheet.title * times,
      text: sheet.text * times,
      // Sources are small already.
      foot: sheet.foot * Math.max(times, 0.8),
    },
  }));
  const { height } = sheet;
  for (const one of tries) {
    const { laidOut, room } = layOutWith(picture, poster, one);
    if (height === null || room === null || room >= leastPart * height) return laidOut;
  }
  return layOutWith(picture, poster, tries.at(-1) ?? options).laidOut;
}

/** @returns room: what the picture may take of the sheet's height; null where a sheet has none */
function layOutWith(
  picture: WholePicture,
  poster: Poster,
  options: PosterOptions,
): { readonly laidOut: PosterPicture; readonly room: number | null } {
  const { sheet } = options;
  const { width, margin, text } = sheet;
  const head = headOf(picture, poster, options);
  const foot = footOf(picture, poster, options);
  const y = margin + head.height + text * 0.5;
  const footRoom = foot.height + text;
  const roomAbove = (rest: number): number | null =>
    sheet.height === null ? null : sheet.height - y - footRoom - margin - rest;
  const heightOf = (rest: Stack): number => (rest.height === 0 ? 0 : rest.height + aboveRest);
  let placed = placePicture(picture, poster, options, { y, room: roomAbove(0) });
  let rest = leftOver(placed.notes.left, options);
  // Notes without a place take their own room; the smaller picture may leave more of them without one.
  for (let taken = 0; heightOf(rest) > taken; ) {
    taken = heightOf(rest);
    placed = placePicture(picture, poster, options, { y, room: roomAbove(taken) });
    rest = leftOver(placed.notes.left, options);
  }
  const { scale, x, notes } = placed;
  const drawn = withLegend(picture);
  const under = y + drawn.height * scale;
  const height = sheet.height ?? Math.ceil(under + heightOf(rest) + footRoom + margin);
  const footAt = height - margin - foot.height;
  const laidOut: PosterPicture = {
    width,
    height,
    title: titleOf(picture, poster),
    description: [poster.text, picture.description].filter((line) => line !== '').join(' '),
    scale,
    logo: { ...foot.logo, y: foot.logo.y + footAt },
    layers: [
      { x: 0, y: 0, shapes: head.shapes },
      ...drawn.layers.map((layer) => ({
        ...layer,
        x: x + layer.x * scale,
        y: y + layer.y * scale,
        scale: scale * (layer.scale ?? 1),
      })),
      { x: 0, y: 0, shapes: notes.shapes },
      { x: 0, y: under + aboveRest, shapes: rest.shapes },
      { x: 0, y: footAt, shapes: foot.shapes },
    ],
  };
  return { laidOut, room: roomAbove(heightOf(rest)) };
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
