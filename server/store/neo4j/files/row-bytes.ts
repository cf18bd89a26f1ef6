/** What the nodes of rows hold, for a whole release: 41 bytes a statement. */
import type { GraphStore } from '../../../../schema/store.ts';
import { markBytes } from '../load/previous.ts';
import { RowKeys } from '../row-keys.ts';

export class RowBytes {
  readonly #keys: RowKeys;
  readonly #marks: Buffer;
  readonly #forms: Buffer;

  private constructor(keys: RowKeys, count: number) {
    this.#keys = keys;
    this.#marks = Buffer.alloc(count * markBytes);
    this.#forms = Buffer.alloc(count);
  }

  /** The ids of a release; marks and forms are set afterwards. */
  static async of(store: GraphStore): Promise<RowBytes> {
    return new RowBytes(await RowKeys.of(store), store.release.counts.statements);
  }

  /** The first 16 digits of the id in a row. */
  keyAt(row: number): string {
    return this.#keys.keyAt(row);
  }

  /** @param mark of `markOf`; @param form the place of its form among the forms of the release */
  set(row: number, mark: string, form: number): void {
    this.#marks.write(mark, row * markBytes, 'hex');
    this.#forms[row] = form;
  }

  /** Keys, rests, marks and forms of rows from one up to another, as lists of signed numbers: so an import reads bytes. */
  lists(from: number, to: number): readonly [string, string, string, string] {
    const { keys, rests } = this.#keys.between(from, to);
    const marks = this.#marks.subarray(from * markBytes, to * markBytes);
    return [text(keys), text(rests), text(marks), text(this.#forms.subarray(from, to))];
  }
}

const text = (bytes: Uint8Array): string =>
  new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength).join(';');
