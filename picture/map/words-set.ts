/** Lines of words for the map: how large they are, and how they are set in the place that was found for them. */
import { type Text, textAt } from '../scene.ts';
import { textWidth } from '../text.ts';
import type { Token } from '../tokens.ts';
import type { Box, MapLabel, MapPicture } from './picture.ts';
import type { Candidate, Room } from './place.ts';

/** What words are placed on. */
export type Drawn = Pick<MapPicture, 'width' | 'height' | 'anchors' | 'flows' | 'scale'>;

/** Font sizes in px, and how many are named. */
export interface WordSizes {
  readonly name: number;
  readonly number: number;
  readonly economies: number;
  readonly flows: number;
}

/** Where words are placed, and how large they are. */
export interface WordRoom {
  readonly room: Room;
  readonly sizes: WordSizes;
}

export interface Line {
  readonly text: string;
  readonly size: number;
  readonly isBold: boolean;
  readonly colour: Token;
  readonly isItalic?: boolean;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export function sizeOf(lines: readonly Line[]): Size {
  const widths = lines.map(({ text, size, isBold }) => textWidth(text, size, isBold ? 'sans-bold' : 'sans'));
  return { width: Math.max(...widths), height: lines.reduce((sum, { size }) => sum + size * 1.2, 0) };
}

/** Lines of words in their box: `align` says on which side of what they name they stand. */
function setIn(box: Box, lines: readonly Line[], align: Text['anchor']): Text[] {
  let y = box.y;
  const x = align === 'start' ? box.x : align === 'end' ? box.x + box.width : box.x + box.width / 2;
  return lines.map(({ text, size, isBold, colour, isItalic }) => {
    y += size * 1.2;
    return textAt(x, y - size * 0.3, text, {
      size,
      face: isBold ? 'sans-bold' : 'sans',
      colour,
      anchor: align,
      halo: 'paper',
      ...(isItalic === true ? { isItalic } : {}),
    });
  });
}

export interface Place extends Candidate {
  readonly align: Text['anchor'];
}

/** Takes the best of some places for some lines; null when all are taken. */
export function labelAt(
  room: Room,
  places: readonly Place[],
  label: Pick<MapLabel, 'id' | 'kind'>,
  lines: readonly Line[],
): MapLabel | null {
  const box = room.take(places);
  const place = places.find((one) => one.box === box);
  return box === null || place === undefined
    ? null
    : { ...label, box, lines: setIn(box, lines, place.align), leader: null };
}
