/** The tracks of the columns side by side: a row a material, and whole-device tracks over all rows. */
import type { TraceResult, TraceTrackResult } from './query.ts';

/** Ids of the materials in the order in which the answer names them, down the columns. */
export function rowsOf(trace: TraceResult): string[] {
  const ids = trace.columns.flatMap(({ tracks }) => tracks.flatMap(({ material }) => material?.id ?? []));
  return [...new Set(ids)];
}

/** The tracks of a column stand in the rows when each is about another material. */
export function standsInRows(tracks: readonly TraceTrackResult[]): boolean {
  const ids = tracks.map(({ material }) => material?.id);
  return ids.length > 0 && ids.every((id) => id !== undefined) && new Set(ids).size === ids.length;
}

/** Height of the blocks of one track, in px, by how many rows there are. */
export function trackHeight(rows: number): number {
  if (rows <= 1) return 540;
  if (rows === 2) return 264;
  if (rows === 3) return 210;
  return rows <= 6 ? 170 : 140;
}
