/**
 * Rows of a release without its texts: the first eight bytes of each statement's id in their order, and where the
 * statement lies. A statement of a million releases keeps its place in Neo4j; only its row changes, and that is here.
 */

/** Bytes of an id that tell it from every other of the release; the loader makes sure of it. */
export const keyBytes = 8;
export const restBytes = 24;
const keyDigits = 2 * keyBytes;

/** Bytes as the driver of Neo4j takes and gives them. */
export const signed = (bytes: Uint8Array): Int8Array =>
  new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
export const unsigned = (bytes: Int8Array): Uint8Array =>
  new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The digits of an id that stand for it. */
export const keyOf = (id: string): string => id.slice(0, keyDigits);

export interface RowOrder {
  /** How many rows there are. */
  readonly count: number;
  /** The row of the statement of that id, if one of the release begins as it does; undefined else. */
  rowOf(id: string): number | undefined;
  /** The first 16 digits of the id in a row; undefined for what is no row of the release. */
  keyAt(row: number): string | undefined;
  /** The form of the statement in a row: its place among the forms of the release. */
  formAt(row: number): number;
}

/**
 * @param keys the first eight bytes of each id, one after another, in chunks
 * @param forms a byte for each row, in chunks
 */
export function rowOrder(keys: readonly Uint8Array[], forms: readonly Uint8Array[]): RowOrder {
  const count = forms.reduce((sum, { length }) => sum + length, 0);
  const high = new Uint32Array(count);
  const low = new Uint32Array(count);
  const form = new Uint8Array(count);
  let row = 0;
  for (const [chunk, bytes] of keys.entries()) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    form.set(forms[chunk] ?? new Uint8Array(), row);
    for (let at = 0; at < bytes.byteLength; at += keyBytes, row += 1) {
      high[row] = view.getUint32(at);
      low[row] = view.getUint32(at + 4);
    }
  }
  if (row !== count) throw new Error(`the rows of a release have ${row} keys and ${count} forms`);
  const digits = (part: number): string => part.toString(16).padStart(8, '0');
  return {
    count,
    rowOf(id) {
      if (!/^[0-9a-f]{16}/.test(id)) return undefined;
      const [wantedHigh, wantedLow] = [
        Number.parseInt(id.slice(0, 8), 16),
        Number.parseInt(id.slice(8, 16), 16),
      ];
      let [from, to] = [0, count];
      while (from < to) {
        const middle = (from + to) >>> 1;
        const [ownHigh, ownLow] = [high[middle] as number, low[middle] as number];
        if (ownHigh < wantedHigh || (ownHigh === wantedHigh && ownLow < wantedLow)) from = middle + 1;
        else to = middle;
      }
      return from < count && high[from] === wantedHigh && low[from] === wantedLow ? from : undefined;
    },
    keyAt(wanted) {
      if (!Number.isInteger(wanted) || wanted < 0 || wanted >= count) return undefined;
      return digits(high[wanted] as number) + digits(low[wanted] as number);
    },
    formAt: (wanted) => form[wanted] as number,
  };
}
