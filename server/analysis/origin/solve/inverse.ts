/** The exact way: every economy is taken out of the network in turn, its suppliers then serving its customers. */

/** Economies taken out together: reading and writing a row once for four of them saves most of the time. */
const together = 4;

/** Mass between economies in order: one row each, with a column more than there are rows for what leaves them all. */
export interface Square {
  readonly size: number;
  /** Entry (from, to) at from × (size + 1) + to; what leaves `from` for good at from × (size + 1) + size. */
  readonly entries: Float64Array;
  /** By row, the first column that has an entry in it or in a later row; never falls from row to row. */
  readonly first: Int32Array;
  /** By row, 1 where the inverse is asked for; other rows serve the elimination and are left half done. */
  readonly asked: Uint8Array;
}

/** A square of nothing in which every row is asked for, of one component unless `first` says otherwise. */
export function emptySquare(size: number, given: Partial<Pick<Square, 'first' | 'asked'>> = {}): Square {
  return {
    size,
    entries: new Float64Array(size * (size + 1)),
    first: given.first ?? new Int32Array(size),
    asked: given.asked ?? new Uint8Array(size).fill(1),
  };
}

/**
 * Turns a square into the inverse of `diag(sum of the row) − entries`, by Gauss and Jordan. No difference is ever
 * taken: a pivot is the sum of what still leaves (Grassmann, Taksar & Heyman 1985, Operations Research 33:1107), so
 * that nothing cancels and nothing comes out negative. An economy from which nothing leaves, the last one of a ring,
 * gets a row of zeros. The last column becomes the part that leaves for good, which is one or, in a ring, zero.
 */
export function invert({ size, entries, first, asked }: Square): void {
  const width = size + 1;
  const rowOf = (row: number): Float64Array => entries.subarray(row * width, (row + 1) * width);
  let end = 0;
  for (let start = 0; start < size; start = end) {
    end = start + (start + together <= size ? together : 1);
    const from = first[start] as number;
    const taken = Array.from({ length: end - start }, (_, index) => rowOf(start + index));
    for (const [index, row] of taken.entries()) {
      takeOut(row, start + index, from);
      for (const other of taken) if (other !== row) addRow(other, row, start + index, from);
    }
    // Rows of later components have nothing in these columns.
    for (let other = 0; other < size && (first[other] as number) < end; other += 1) {
      if (other < end && (other >= start || asked[other] === 0)) continue;
      if (taken.length === together) addRows(rowOf(other), taken, start, from);
      else addRow(rowOf(other), taken[0] as Float64Array, start, from);
    }
  }
}

/** Solves one row for its own economy: all that it still sends on, over the sum of that. */
function takeOut(row: Float64Array, out: number, from: number): void {
  let leaves = 0;
  for (let to = out + 1; to < row.length; to += 1) leaves += row[to] as number;
  const part = leaves > 0 ? 1 / leaves : 0;
  for (let to = from; to < row.length; to += 1) row[to] = (row[to] as number) * part;
  row[out] = part;
}

/** What a row sends to the economy taken out goes to that economy's customers. */
function addRow(row: Float64Array, taken: Float64Array, out: number, from: number): void {
  const mass = row[out] as number;
  if (mass === 0) return;
  row[out] = 0;
  for (let to = from; to < row.length; to += 1) row[to] = (row[to] as number) + mass * (taken[to] as number);
}

/** The same for four economies at once. */
function addRows(row: Float64Array, taken: readonly Float64Array[], start: number, from: number): void {
  const [one, two, three, four] = taken as [Float64Array, Float64Array, Float64Array, Float64Array];
  const a = row[start] as number;
  const b = row[start + 1] as number;
  const c = row[start + 2] as number;
  const d = row[start + 3] as number;
  if (a === 0 && b === 0 && c === 0 && d === 0) return;
  row.fill(0, start, start + together);
  for (let to = from; to < row.length; to += 1) {
    row[to] =
      (row[to] as number) +
      a * (one[to] as number) +
      b * (two[to] as number) +
      c * (three[to] as number) +
      d * (four[to] as number);
  }
}
