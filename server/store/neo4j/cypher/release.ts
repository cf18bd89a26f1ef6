/** Queries about releases: which are there, which one the pointer names, and what stands beside their statements. */
import { type StoreTable, tableLabels } from './layout.ts';

/** The version of the server that answers. */
export const serverVersion =
  "CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version, edition";

/** One row, or none where nothing has been loaded. */
export const pointer =
  "MATCH (p:FilonPointer {name: 'current'}) RETURN p.release AS release, p.sequence AS sequence, p.layout AS layout";

/** Releases that may be read, the newest first. */
export const keptReleases =
  "MATCH (r:FilonRelease) WHERE r.state = 'kept' RETURN r.id AS id, r.sequence AS sequence ORDER BY r.sequence DESC";

export const releaseOf = 'MATCH (r:FilonRelease {sequence: $sequence}) RETURN properties(r) AS release';

/** Asked at the end of every reading: what is taken away was marked before the first of it went. */
export const isKept = "MATCH (r:FilonRelease {sequence: $sequence, state: 'kept'}) RETURN count(r) AS kept";

/** The rows of a release in its order, a few thousand a node. */
export const rowKeys =
  'MATCH (rows:FilonRows {sequence: $sequence}) RETURN rows.keys AS keys, rows.forms AS forms ORDER BY rows.first';
export const rowIds =
  'MATCH (rows:FilonRows {sequence: $sequence}) WHERE rows.first > $from - $size AND rows.first < $to RETURN rows.first AS first, rows.keys AS keys, rows.rests AS rests ORDER BY rows.first';

/** The rows of a table as they were given: what else stands on the node is for people. */
export function tableRows(table: StoreTable): string {
  return `MATCH (n:${tableLabels[table]}) WHERE ${isLive('n')} RETURN n.record AS record`;
}

/** Above the number of every release. */
const never = Number.MAX_SAFE_INTEGER;

/**
 * That a node or relationship belongs to the release of that number. Written with OR, Neo4j would look at it in two
 * ways and put them together, and the order of an index would be lost.
 */
export function isLive(name: string): string {
  return `${name}.since <= $sequence AND coalesce(${name}.until, ${never}) > $sequence`;
}
