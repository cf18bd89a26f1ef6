/** Whole ids of statements in their order, from the nodes that hold the rows of a release. */
import neo4j from 'neo4j-driver';
import type { GraphStore } from '../../../schema/store.ts';
import * as releases from './cypher/release.ts';
import type { HeldRelease } from './release.ts';
import { keyBytes, restBytes, unsigned } from './row-order.ts';

/** Rows a node holds at most; the loader writes so many, and readers may rely on it. */
export const rowsInNode = 5000;

export async function idsOf(
  held: HeldRelease,
  { first, after = -1 }: Parameters<GraphStore['ids']>[0],
): Promise<readonly string[]> {
  const from = Math.max(0, after + 1);
  const to = Math.min(held.rows.count, from + Math.max(0, first));
  if (from >= to) return [];
  const found = await held.read((run) =>
    run(releases.rowIds, {
      sequence: neo4j.int(held.sequence),
      from: neo4j.int(from),
      to: neo4j.int(to),
      size: neo4j.int(rowsInNode),
    }),
  );
  const ids: string[] = [];
  for (const [start, keys, rests] of found as readonly (readonly [number, Int8Array, Int8Array])[]) {
    const [own, rest] = [Buffer.from(unsigned(keys)), Buffer.from(unsigned(rests))];
    for (let at = 0; at * keyBytes < own.length; at += 1) {
      if (start + at < from || start + at >= to) continue;
      const key = own.toString('hex', at * keyBytes, (at + 1) * keyBytes);
      ids.push(key + rest.toString('hex', at * restBytes, (at + 1) * restBytes));
    }
  }
  return ids;
}
