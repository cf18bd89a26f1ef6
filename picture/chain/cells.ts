/** Which tracks of a column stand together: those of one row, or all of a column that is about no material. */
import type { ColumnPlace } from './columns.ts';
import { headOf, type TrackHead } from './heads.ts';
import type { ChainOptions } from './options.ts';
import type { TraceTrackResult } from './query.ts';
import { standsInRows, wholeRow } from './rows.ts';

export interface Slot {
  readonly place: ColumnPlace;
  readonly id: string;
  readonly track: TraceTrackResult | null;
  readonly head: TrackHead;
  /** Width that the names below the track may take. */
  readonly footWidth: number;
  /** For a second track of one material: its amount as a part of the first one's; null when not comparable. */
  readonly part: number | null;
}

export interface Cell {
  /** Index of the row; null for a column that takes the whole height. */
  readonly row: number | null;
  readonly slots: readonly Slot[];
}

export function cellsOf(
  place: ColumnPlace,
  rows: readonly string[],
  footWidth: number,
  options: ChainOptions,
): Cell[] {
  const tracks = place.column?.tracks ?? [];
  const slotOf = (
    track: TraceTrackResult,
    first: TraceTrackResult,
    { isTop, isNamed }: { readonly isTop: boolean; readonly isNamed: boolean },
  ): Slot => ({
    place,
    id: track.id,
    track,
    head: headOf(track, place, isTop ? place.room : place.width, isNamed, options),
    footWidth,
    part: track === first ? null : partOf(track, first),
  });
  if (tracks.length === 0) {
    const head = { material: null, lines: [] };
    return [
      { row: null, slots: [{ place, id: `${place.stage}/none`, track: null, head, footWidth, part: null }] },
    ];
  }
  if (!standsInRows(tracks)) {
    return [
      {
        row: null,
        slots: tracks.map((track, index) => slotOf(track, track, { isTop: index === 0, isNamed: false })),
      },
    ];
  }
  return rows.flatMap((id, row) => {
    const own = tracks.filter(({ material }) => (material?.id ?? wholeRow) === id);
    const [first] = own;
    if (first === undefined) return [];
    // The material is named once in its row, where the row begins.
    const slots = own.map((track) =>
      slotOf(track, first, {
        isTop: row === 0 && track === first,
        isNamed: track === first && place.stage === 'EXTRACTION',
      }),
    );
    return [{ row, slots }];
  });
}

function partOf({ total }: TraceTrackResult, first: TraceTrackResult): number | null {
  const [own, whole] = [total?.quantity, first.total?.quantity];
  if (own == null || whole == null || own.unit.id !== whole.unit.id) return null;
  return own.value === null || whole.value === null || !(whole.value > 0) ? null : own.value / whole.value;
}
