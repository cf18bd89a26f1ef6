/** Where everything of the chain stands: shares in, positions out. Screen, file and preview draw from it alike. */
import { textAt } from '../scene.ts';
import { type ColumnPlace, placeColumns } from './columns.ts';
import { linksOf } from './links.ts';
import type { ChainOptions } from './options.ts';
import type { ChainPicture, Column } from './picture.ts';
import type { TraceResult, TraceTrackResult } from './query.ts';
import { rowsOf, standsInRows, trackHeight } from './rows.ts';
import { blocksOf, footLine, footOf, headHeight, headOf, type TrackHead, trackAt } from './track.ts';

/** Height of the vein's middle. */
const veinY = 8;
const nameY = 36;
const nameLine = 18;
const betweenRows = 14;
/** Least height of a track, where many stand in one column. */
const leastTrack = 120;

/** A track to be placed: in a row, or as one of those that share the whole height of their column. */
interface Slot {
  readonly place: ColumnPlace;
  readonly id: string;
  readonly track: TraceTrackResult | null;
  readonly head: TrackHead;
  readonly footWidth: number;
  /** Row of a material; null when it shares the column. */
  readonly row: number | null;
}

function slotsOf(
  place: ColumnPlace,
  rows: readonly string[],
  footWidth: number,
  options: ChainOptions,
): Slot[] {
  const tracks = place.column?.tracks ?? [];
  if (tracks.length === 0) {
    const head = { material: null, lines: [] };
    return [{ place, id: `${place.stage}/none`, track: null, head, footWidth, row: null }];
  }
  const inRows = standsInRows(tracks);
  return tracks.map((track) => {
    const row = inRows ? rows.indexOf(track.material?.id ?? '') : -1;
    const isFirst = place.stage === 'EXTRACTION' || !inRows;
    return {
      place,
      id: track.id,
      track,
      head: headOf(track, place, isFirst, options),
      footWidth,
      row: row < 0 ? null : row,
    };
  });
}

/** How much room the words under a track take when its blocks are that high. */
function footHeight(slot: Slot, height: number, options: ChainOptions): number {
  const blocks = blocksOf(slot.track, slot.place, { id: slot.id, y: 0, height }, options);
  const { lines } = footOf(blocks, 0, slot.footWidth, options);
  return lines === 0 ? 0 : lines * footLine + 6;
}

/** Positions of the whole picture. The same answer and options give the same positions. */
export function layOutChain(trace: TraceResult, options: ChainOptions): ChainPicture {
  const { width, labels } = options;
  const places = placeColumns(trace, width, labels);
  const rows = rowsOf(trace);
  const slots = places.map((place, index) => {
    const next = places[index + 1];
    const footWidth = (next === undefined ? width : next.x - 10) - place.x;
    return slotsOf(place, rows, footWidth, options);
  });
  const all = slots.flat();
  const tall = trackHeight(rows.length);
  const top = nameY + (Math.max(...places.map(({ name }) => name.length)) - 1) * nameLine + 12;

  // Rows first: each as high as the highest head and foot in it.
  const rowCount = Math.max(1, rows.length);
  const stacks = slots.filter((column) => column.some(({ row }) => row === null));
  const heads = Array.from({ length: rowCount }, (_, row) =>
    Math.max(
      0,
      ...all.filter((slot) => slot.row === row).map(({ head }) => headHeight(head)),
      ...(row === 0 ? stacks.map(([first]) => (first === undefined ? 0 : headHeight(first.head))) : []),
    ),
  );
  const feet = Array.from({ length: rowCount }, (_, row) =>
    Math.max(0, ...all.filter((slot) => slot.row === row).map((slot) => footHeight(slot, tall, options))),
  );
  const needed = Math.max(...stacks.map((column) => stackNeed(column, heads[0] ?? 0, options)), 0);
  const asked = heads.reduce(
    (sum, head, row) => sum + head + tall + (feet[row] ?? 0) + betweenRows,
    -betweenRows,
  );
  const more = Math.max(0, needed - asked) / rowCount;
  const tops: number[] = [];
  let y = top;
  for (let row = 0; row < rowCount; row += 1) {
    tops.push(y + (heads[row] ?? 0));
    y += (heads[row] ?? 0) + tall + more + (feet[row] ?? 0) + betweenRows;
  }
  const bottom = (tops.at(-1) ?? top) + tall + more;

  let end = bottom + (feet.at(-1) ?? 0);
  const columns = slots.map((column, index): Column => {
    const place = places[index] ?? places[0];
    if (place === undefined) throw new Error('a chain has columns');
    const stack = column.filter(({ row }) => row === null);
    const boxes = stackBoxes(stack, tops[0] ?? top, bottom, options);
    const tracks = column.map((slot) => {
      const box =
        slot.row === null
          ? (boxes[stack.indexOf(slot)] ?? { y: top, height: tall })
          : { y: tops[slot.row] ?? top, height: tall + more };
      end = Math.max(end, box.y + box.height + footHeight(slot, box.height, options));
      return trackAt(
        slot.track,
        place,
        { id: slot.id, ...box, footWidth: slot.footWidth },
        slot.head,
        options,
      );
    });
    return {
      stage: place.stage,
      x: place.x,
      width: place.width,
      name: place.name.map((line, at) =>
        textAt(place.x, nameY + at * nameLine, line, { size: 15, face: 'sans-bold' }),
      ),
      isCovered: tracks.some(({ track }) => track?.state === 'COVERED'),
      tracks,
    };
  });
  const { ribbons, bands } = linksOf(
    trace.links,
    columns.flatMap(({ tracks }) => tracks),
  );
  return {
    width,
    height: Math.ceil(end + 4),
    vein: columns.map(({ x, isCovered }) => ({ x: x + 5, y: veinY, isFilled: isCovered })),
    columns,
    ribbons,
    bands,
  };
}

/** Least height of the tracks of a column that stand on each other. The first head stands in the first row's. */
function stackNeed(column: readonly Slot[], firstHead: number, options: ChainOptions): number {
  return column.reduce(
    (sum, slot, index) =>
      sum +
      (index === 0 ? firstHead : headHeight(slot.head)) +
      leastTrack +
      (index === column.length - 1 ? 0 : footHeight(slot, leastTrack, options) + betweenRows),
    0,
  );
}

/** The height between two lines is shared evenly by the tracks, after their heads and feet have theirs. */
function stackBoxes(
  stack: readonly Slot[],
  y: number,
  bottom: number,
  options: ChainOptions,
): { readonly y: number; readonly height: number }[] {
  // Feet are measured for the least height, when most names stand below.
  const feet = stack.map((slot, index) =>
    index === stack.length - 1 ? 0 : footHeight(slot, leastTrack, options) + betweenRows,
  );
  const heads = stack.map((slot, index) => (index === 0 ? 0 : headHeight(slot.head)));
  const words = [...feet, ...heads].reduce((sum, height) => sum + height, 0);
  const height = stack.length === 0 ? 0 : (bottom - y - words) / stack.length;
  let at = y;
  return stack.map((_, index) => {
    at += heads[index] ?? 0;
    const box = { y: at, height };
    at += height + (feet[index] ?? 0);
    return box;
  });
}
