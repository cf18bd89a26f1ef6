/** The rows of the release before, read a node at a time in the order of ids. */
import neo4j from 'neo4j-driver';
import type { Connection } from '../connect.ts';
import * as cypher from '../cypher/load.ts';
import type { ReleaseNode } from '../release.ts';
import { keyBytes } from '../row-order.ts';

/** Bytes of what is outside a statement's id: how it was read, its note, its quarantine and its fact. */
export const markBytes = 8;

export interface Entry {
  /** The first 16 digits of the statement's id. */
  readonly key: string;
  readonly form: string;
  readonly mark: string;
}

export interface Previous {
  /** Entries up to a key, or all that are left; those below `after` are passed over. */
  upTo(key: string | undefined): Promise<readonly Entry[]>;
  /** The next few thousand; none at the end. */
  next(): Promise<readonly Entry[]>;
}

/** @param after the last key that was dealt with already; the empty text for none */
export function previousRows(connection: Connection, node: ReleaseNode | undefined, after: string): Previous {
  let first = -1;
  let held: Entry[] = [];
  let isAtEnd = node === undefined;
  const more = async ({ sequence, forms }: ReleaseNode): Promise<void> => {
    const [chunk] = await connection.read((run) =>
      run<{ first: number; keys: Int8Array; forms: Int8Array; marks: Int8Array }>(cypher.nextRows, {
        sequence: neo4j.int(sequence),
        first: neo4j.int(first),
      }),
    );
    if (chunk === undefined) {
      isAtEnd = true;
      return;
    }
    first = chunk.first;
    const [keys, marks] = [Buffer.from(chunk.keys), Buffer.from(chunk.marks)];
    for (const [at, form] of chunk.forms.entries()) {
      const key = keys.toString('hex', at * keyBytes, (at + 1) * keyBytes);
      const mark = marks.toString('hex', at * markBytes, (at + 1) * markBytes);
      if (key > after) held.push({ key, form: forms[form] ?? '', mark });
    }
  };
  return {
    async next() {
      while (node !== undefined && !isAtEnd && held.length === 0) await more(node);
      const found = held;
      held = [];
      return found;
    },
    async upTo(key) {
      while (node !== undefined && !isAtEnd && (key === undefined || (held.at(-1)?.key ?? '') <= key))
        await more(node);
      const end = key === undefined ? -1 : held.findIndex((entry) => entry.key > key);
      const found = end === -1 ? held : held.slice(0, end);
      held = end === -1 ? [] : held.slice(end);
      return found;
    },
  };
}
