/** The ids of a release by their rows: 32 bytes a statement, read once before it is written. */
import type { GraphStore } from '../../../schema/store.ts';
import { keyBytes, restBytes } from './row-order.ts';

/** Ids read at once. */
const idsAtOnce = 200_000;
const idBytes = keyBytes + restBytes;

export class RowKeys {
  readonly #ids: Buffer;

  private constructor(count: number) {
    this.#ids = Buffer.alloc(count * idBytes);
  }

  /** @throws Error when two ids begin alike, so that a key would not tell them apart */
  static async of(store: GraphStore): Promise<RowKeys> {
    const { statements } = store.release.counts;
    const keys = new RowKeys(statements);
    for (let row = 0; row < statements; ) {
      const ids = await store.ids({ first: idsAtOnce, after: row - 1 });
      if (ids.length === 0) throw new Error(`the graph holds no row ${row} of ${statements}`);
      for (const id of ids) {
        keys.#ids.write(id, row * idBytes, 'hex');
        if (row > 0 && keys.#key(row).equals(keys.#key(row - 1)))
          throw new Error(`two statements have ids that begin with ${keys.keyAt(row)}`);
        row += 1;
      }
    }
    return keys;
  }

  #key(row: number): Buffer {
    return this.#ids.subarray(row * idBytes, row * idBytes + keyBytes);
  }

  /** The first 16 digits of the id in a row. */
  keyAt(row: number): string {
    return this.#key(row).toString('hex');
  }

  /** Keys, and what is left of the ids, of rows from one up to another. */
  between(from: number, to: number): { readonly keys: Buffer; readonly rests: Buffer } {
    const keys = Buffer.alloc((to - from) * keyBytes);
    const rests = Buffer.alloc((to - from) * restBytes);
    for (let row = from; row < to; row += 1) {
      const id = this.#ids.subarray(row * idBytes, (row + 1) * idBytes);
      id.copy(keys, (row - from) * keyBytes, 0, keyBytes);
      id.copy(rests, (row - from) * restBytes, keyBytes);
    }
    return { keys, rests };
  }
}
