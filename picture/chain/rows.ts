/** The tracks of the columns side by side: a row a material, a last row for what is about the whole device. */
import type { TraceResult, TraceTrackResult } from './query.ts';

/** The row of tracks without a material, in a column that also has tracks with one. */
export const wholeRow = '';

/** Ids of the materials in the order in which the answer names them, down the columns; then the whole. */
export function rowsOf({ columns }: TraceResult): string[] {
  const mixed = columns.filter(({ tracks }) => standsInRows(tracks));
  const ids = mixed.flatMap(({ tracks }) => tracks.flatMap(({ material }) => material?.id ?? []));
  const hasWhole = mixed.some(({ tracks }) => tracks.some(({ material }) => material === null));
  return [...new Set(ids), ...(hasWhole ? [wholeRow] : [])];
}

/** A column stands in rows when any of its tracks is about a material. */
export function standsInRows(tracks: readonly TraceTrackResult[]): boolean {
  return tracks.some(({ material }) => material !== null);
}

/** Height of the blocks of one track, in px, by how many materials there are. */
export function trackHeight(row: string, materials: number): number {
  const height = heightBy(materials);
  return row === wholeRow ? Math.min(height, 240) : height;
}

function heightBy(materials: number): number {
  if (materials <= 1) return 560;
  if (materials === 2) return 320;
  if (materials === 3) return 236;
  return materials <= 6 ? 180 : 150;
}
