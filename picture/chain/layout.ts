/** Where everything of the chain stands: shares in, positions out. Screen, file and preview draw from it alike. */
import { textAt } from '../scene.ts';
import { type Cell, cellsOf, type Slot } from './cells.ts';
import { type ColumnPlace, placeColumns } from './columns.ts';
import { footLine, footOf } from './foot.ts';
import { headHeight, padded } from './heads.ts';
import { linksOf } from './links.ts';
import type { ChainOptions } from './options.ts';
import type { ChainPicture, Column, Track } from './picture.ts';
import type { TraceResult } from './query.ts';
import { rowsOf, trackHeight, wholeRow } from './rows.ts';
import { blocksOf, trackAt } from './track.ts';

/** Height of the vein's middle. */
const veinY = 8;
const nameY = 36;
const nameLine = 18;
const betweenRows = 16;
/** Least height of a track where several stand in one column, and of the second track of a material. */
const leastTrack = 120;
const leastSecond = 64;

interface Box {
  readonly slot: Slot;
  readonly y: number;
  readonly height: number;
}

/** How much room the words under a track take when its blocks are that high. */
type FootHeight = (slot: Slot, height: number) => number;

/** Each track is measured at one or two heights, and asked for them several times. */
function measuredFeet(options: ChainOptions): FootHeight {
  const known = new Map<Slot, Map<number, number>>();
  return (slot, height) => {
    const heights = known.get(slot) ?? new Map<number, number>();
    known.set(slot, heights);
    const held = heights.get(height);
    if (held !== undefined) return held;
    const blocks = blocksOf(slot.track, slot.place, { id: slot.id, y: 0, height }, options);
    const { lines } = footOf(blocks, 0, slot.footWidth, options);
    const foot = lines === 0 ? 0 : lines * footLine + 6;
    heights.set(height, foot);
    return foot;
  };
}

/** Positions of the whole picture. The same answer and options give the same positions. */
export function layOutChain(trace: TraceResult, options: ChainOptions): ChainPicture {
  const places = placeColumns(trace, options.width, options.labels);
  const rows = rowsOf(trace);
  const unaligned = places.map((place, index) => {
    const next = places[index + 1];
    const footWidth = (next === undefined ? options.width : next.x - 4) - place.x;
    return { place, cells: cellsOf(place, rows, footWidth, options) };
  });
  const columns = aligned(unaligned);
  const foot = measuredFeet(options);
  const cells = columns.flatMap((column) => column.cells);
  const spanning = cells.filter(({ row }) => row === null);
  const top = nameY + (Math.max(...places.map(({ name }) => name.length)) - 1) * nameLine + 12;
  const materials = rows.filter((row) => row !== wholeRow).length;

  // Rows first: each as high as the highest head, and the most that stands under the first track, in it.
  const lines = (rows.length === 0 ? [wholeRow] : rows).map((id, row) => {
    const own = cells.filter((cell) => cell.row === row);
    const height = trackHeight(materials === 0 ? 'none' : id, materials);
    const heads = [...own, ...(row === 0 ? spanning : [])].map(({ slots: [first] }) =>
      first === undefined ? 0 : headHeight(first.head),
    );
    const below = own.map((cell) => endOf(boxesFrom(cell, 0, height, foot), foot) - height);
    return { head: Math.max(0, ...heads), height, below: Math.max(0, ...below) };
  });
  const whole = lines.reduce((sum, { head, height, below }) => sum + head + height + below + betweenRows, 0);
  const firstHead = lines[0]?.head ?? 0;
  const lastBelow = (lines.at(-1)?.below ?? 0) + betweenRows;
  const needed = Math.max(0, ...spanning.map((cell) => spanNeed(cell, foot)));
  const more = Math.max(0, needed - (whole - firstHead - lastBelow)) / lines.length;
  const tops: number[] = [];
  let y = top;
  for (const { head, height, below } of lines) {
    tops.push(y + head);
    y += head + height + more + below + betweenRows;
  }
  const bottom = y - lastBelow;

  const boxesOf = ({ row, slots }: Cell): Box[] =>
    row === null
      ? spanBoxes(slots, tops[0] ?? top, bottom, foot)
      : boxesFrom({ row, slots }, tops[row] ?? top, (lines[row]?.height ?? leastTrack) + more, foot);
  let end = bottom;
  const drawn = columns.map(({ place, cells: own }): Column => {
    const tracks: Track[] = own.flatMap((cell) => {
      const boxes = boxesOf(cell);
      end = Math.max(end, endOf(boxes, foot));
      return boxes.map(({ slot, y: at, height }) =>
        trackAt(
          slot.track,
          place,
          { id: slot.id, y: at, height, footWidth: slot.footWidth },
          slot.head,
          options,
        ),
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
  return {
    width: options.width,
    height: Math.ceil(end + 4),
    vein: drawn.map(({ x, isCovered }) => ({ x: x + 5, y: veinY, isFilled: isCovered })),
    columns: drawn,
    ...linksOf(
      trace.links,
      drawn.flatMap(({ tracks }) => tracks),
    ),
  };
}

interface ColumnCells {
  readonly place: ColumnPlace;
  readonly cells: readonly Cell[];
}

/** Heads that stand beside each other begin at one height: each has as many lines as the longest of its row. */
function aligned(columns: readonly ColumnCells[]): ColumnCells[] {
  const rowOf = ({ row }: Cell): number => row ?? 0;
  const most = new Map<number, number>();
  for (const cell of columns.flatMap(({ cells }) => cells)) {
    const lines = cell.slots[0]?.head.lines.length ?? 0;
    most.set(rowOf(cell), Math.max(most.get(rowOf(cell)) ?? 0, lines));
  }
  return columns.map(({ place, cells }) => ({
    place,
    cells: cells.map((cell) => ({
      ...cell,
      slots: cell.slots.map((slot, index) =>
        index === 0 ? { ...slot, head: padded(slot.head, most.get(rowOf(cell)) ?? 0) } : slot,
      ),
    })),
  }));
}

/** The first track of a cell at `y`, the others below it, each as high as the part that it stands for. */
function boxesFrom({ slots }: Cell, y: number, height: number, foot: FootHeight): Box[] {
  let at = y;
  return slots.map((slot, index) => {
    if (index > 0) at += headHeight(slot.head);
    const own = index === 0 ? height : Math.max(leastSecond, Math.min(0.6, slot.part ?? 0) * height);
    const box = { slot, y: at, height: own };
    at += own + foot(slot, own) + betweenRows;
    return box;
  });
}

function endOf(boxes: readonly Box[], foot: FootHeight): number {
  const last = boxes.at(-1);
  return last === undefined ? 0 : last.y + last.height + foot(last.slot, last.height);
}

/** What tracks that share the whole height of their column take besides their blocks: words between them. */
function wordsBetween(slots: readonly Slot[], foot: FootHeight): number[] {
  // Feet are measured for the least height, when most names stand below.
  return slots.map((slot, index) =>
    index === 0 ? 0 : foot(slots[index - 1] ?? slot, leastTrack) + betweenRows + headHeight(slot.head),
  );
}

function spanNeed({ slots }: Cell, foot: FootHeight): number {
  return wordsBetween(slots, foot).reduce((sum, words) => sum + words + leastTrack, 0);
}

/** Many names need more room than few; one block more than this changes nothing. */
const mostWeight = 6;

/**
 * What the height between two lines leaves, after the words between the tracks and the least of each, is shared by
 * how many blocks they have.
 */
function spanBoxes(slots: readonly Slot[], y: number, bottom: number, foot: FootHeight): Box[] {
  const words = wordsBetween(slots, foot);
  const open = bottom - y - words.reduce((sum, one) => sum + one, 0) - slots.length * leastTrack;
  const weights = slots.map(({ track }) => Math.min(mostWeight, Math.max(1, track?.nodes.length ?? 1)));
  const whole = weights.reduce((sum, one) => sum + one, 0);
  let at = y;
  return slots.map((slot, index) => {
    at += words[index] ?? 0;
    const height = leastTrack + (open * (weights[index] ?? 0)) / whole;
    const box = { slot, y: at, height };
    at += height;
    return box;
  });
}
