/** Flows by economy as compressed rows: the entries of economy i are those from start[i] up to start[i + 1]. */
import type { Flow } from './network.ts';

export interface Rows {
  readonly start: Int32Array;
  /** The other end of each flow, ascending within a row. */
  readonly economy: Int32Array;
  /** Tonnes of each flow. */
  readonly mass: Float64Array;
}

interface Entries {
  readonly row: Int32Array;
  readonly column: Int32Array;
  readonly mass: Float64Array;
}

/** A list of flows as columns. */
export interface FlowColumns {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly mass: Float64Array;
}

export function columnsOf(flows: readonly Flow[]): FlowColumns {
  const columns = {
    from: new Int32Array(flows.length),
    to: new Int32Array(flows.length),
    mass: new Float64Array(flows.length),
  };
  for (let index = 0; index < flows.length; index += 1) {
    const flow = flows[index] as Flow;
    columns.from[index] = flow.from;
    columns.to[index] = flow.to;
    columns.mass[index] = flow.mass;
  }
  return columns;
}

/** Rows by sender; flows of one pair are added up, those of an economy to itself and those of nothing left out. */
export function rowsOfFlows(flows: FlowColumns, size: number): Rows {
  const { row, column, mass } = inRowOrder(turned(inRowOrder(byReceiver(flows), size)), size);
  const start = new Int32Array(size + 1);
  let last = -1;
  for (let index = 0; index < row.length; index += 1) {
    const from = row[index] as number;
    const to = column[index] as number;
    if (last >= 0 && row[last] === from && column[last] === to) {
      mass[last] = (mass[last] as number) + (mass[index] as number);
      continue;
    }
    last += 1;
    row[last] = from;
    column[last] = to;
    mass[last] = mass[index] as number;
    start[from + 1] = last + 1;
  }
  for (let economy = 0; economy < size; economy += 1) {
    start[economy + 1] = Math.max(start[economy + 1] as number, start[economy] as number);
  }
  return { start, economy: column.subarray(0, last + 1), mass: mass.subarray(0, last + 1) };
}

/** The same flows by receiver. */
export function transposed(rows: Rows, size: number): Rows {
  const row = new Int32Array(rows.economy.length);
  for (let economy = 0; economy < size; economy += 1) {
    row.fill(economy, rows.start[economy], rows.start[economy + 1]);
  }
  const { start, column, mass } = inRowOrder({ row: rows.economy, column: row, mass: rows.mass }, size);
  return { start, economy: column, mass };
}

/** The other ends of one economy's flows, largest first. */
export function partnersOf(rows: Rows, economy: number): readonly { economy: number; mass: number }[] {
  const partners: { economy: number; mass: number }[] = [];
  const end = rows.start[economy + 1] ?? 0;
  for (let index = rows.start[economy] ?? 0; index < end; index += 1) {
    partners.push({ economy: rows.economy[index] as number, mass: rows.mass[index] as number });
  }
  return partners.sort((a, b) => b.mass - a.mass || a.economy - b.economy);
}

function byReceiver({ from, to, mass }: FlowColumns): Entries {
  const row = new Int32Array(from.length);
  const column = new Int32Array(from.length);
  const masses = new Float64Array(from.length);
  let count = 0;
  for (let index = 0; index < from.length; index += 1) {
    if (from[index] === to[index] || mass[index] === 0) continue;
    row[count] = to[index] as number;
    column[count] = from[index] as number;
    masses[count] = mass[index] as number;
    count += 1;
  }
  return { row: row.subarray(0, count), column: column.subarray(0, count), mass: masses.subarray(0, count) };
}

const turned = ({ row, column, mass }: Entries): Entries => ({ row: column, column: row, mass });

/** A counting sort by row that keeps the order within a row. */
function inRowOrder(entries: Entries, size: number): Entries & { readonly start: Int32Array } {
  const count = entries.row.length;
  const start = new Int32Array(size + 1);
  for (let index = 0; index < count; index += 1) {
    const next = (entries.row[index] as number) + 1;
    start[next] = (start[next] as number) + 1;
  }
  for (let row = 0; row < size; row += 1) {
    start[row + 1] = (start[row + 1] as number) + (start[row] as number);
  }
  const place = start.slice(0, size);
  const row = new Int32Array(count);
  const column = new Int32Array(count);
  const mass = new Float64Array(count);
  for (let index = 0; index < count; index += 1) {
    const at = entries.row[index] as number;
    const to = place[at] as number;
    place[at] = to + 1;
    row[to] = at;
    column[to] = entries.column[index] as number;
    mass[to] = entries.mass[index] as number;
  }
  return { start, row, column, mass };
}
