/** Going from cell to cell by the keys: along the years, from row to row, over the stages. */
import type { CoveragePicture } from '../../../picture/coverage/layout.ts';
import { type Cell, cellKey } from './cell.ts';

export interface Place {
  readonly part: number;
  readonly row: number;
  /** By its year: a picture of another width may begin later. */
  readonly year: number;
}

export function cellAt(picture: CoveragePicture, { part, row, year }: Place): Cell | undefined {
  const found = picture.parts[part];
  const position = found?.rows[row];
  if (found === undefined || position === undefined) return undefined;
  if (!position.cells.some((cell) => cell.year === year)) return undefined;
  return { stage: found.stage, row: position.row, year };
}

/** Null when the picture has no cell of that name. */
export function placeOfKey(picture: CoveragePicture, key: string): Place | null {
  for (const [part, { rows }] of picture.parts.entries()) {
    for (const [row, { cells }] of rows.entries()) {
      for (const { year } of cells) {
        const cell = cellAt(picture, { part, row, year });
        if (cell !== undefined && cellKey(cell) === key) return { part, row, year };
      }
    }
  }
  return null;
}

/** Where a key leads; undefined for a key that leads nowhere. At an edge it stays. */
export function nextPlace(picture: CoveragePicture, place: Place, key: string): Place | undefined {
  const { from, to } = picture.years;
  const rows = picture.parts.flatMap((part, at) => part.rows.map((_, row) => ({ part: at, row })));
  const here = rows.findIndex(({ part, row }) => part === place.part && row === place.row);
  const by = (step: number): Place => ({
    ...place,
    ...rows[Math.min(rows.length - 1, Math.max(0, here + step))],
  });
  const toStage = (part: number): Place =>
    picture.parts[part] === undefined ? place : { ...place, part, row: 0 };
  switch (key) {
    case 'ArrowLeft':
      return { ...place, year: Math.max(from, place.year - 1) };
    case 'ArrowRight':
      return { ...place, year: Math.min(to, place.year + 1) };
    case 'ArrowUp':
      return by(-1);
    case 'ArrowDown':
      return by(1);
    case 'Home':
      return { ...place, year: from };
    case 'End':
      return { ...place, year: to };
    case 'PageUp':
      return toStage(place.part - 1);
    case 'PageDown':
      return toStage(place.part + 1);
    default:
      return undefined;
  }
}
