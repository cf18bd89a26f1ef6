/** Queries that write a release, in batches that are each one transaction. */
import { observationForm, quoted, type StoreTable, tableLabels } from './layout.ts';
import { isLive } from './release.ts';

/** Releases of which something may be in the database, the newest first. */
export const everyRelease = 'MATCH (r:FilonRelease) RETURN properties(r) AS release ORDER BY r.sequence DESC';

export const beginRelease =
  "CREATE (r:FilonRelease) SET r = $release, r.sequence = $sequence, r.state = 'loading', r.done = 0, r.statements = $statements";

/** The load that said so last is the one that goes on: one that was stopped leaves nothing to be unlocked. */
export const takeOver =
  "MATCH (r:FilonRelease {sequence: $sequence, state: 'loading'}) SET r.loader = $loader RETURN properties(r) AS release";

/** At the head of each batch: no row where another load took over. The node is held until the batch is written. */
export const goOn =
  "MATCH (r:FilonRelease {sequence: $sequence}) SET r.touched = $loader WITH r WHERE r.loader = $loader AND r.state = 'loading' RETURN r.done AS done";

export const advance =
  'MATCH (r:FilonRelease {sequence: $sequence}) SET r.done = $next, r.forms = $forms, r.withProduct = $withProduct, r.withFact = $withFact, r.withSource = $withSource';

/** Statements with an object. A type cannot be changed later: a statement that says otherwise has another id. */
export const createRelations = `UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[r:$(row.predicate)]->(o)
SET r = row.said, r.since = $sequence
RETURN count(r) AS created`;

export const createObservations = `UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
CREATE (s)-[:$(row.predicate)]->(r:Observation)
SET r = row.said, r.since = $sequence, r.subject = row.subject, r.predicate = row.predicate
RETURN count(r) AS created`;

export const createRows =
  'CREATE (rows:FilonRows {sequence: $sequence, first: $first, keys: $keys, rests: $rests, marks: $marks, forms: $forms})';

/** The rows of a release with their marks, a node at a time from the one that begins after `$first`. */
export const nextRows =
  'MATCH (rows:FilonRows {sequence: $sequence}) WHERE rows.first > $first RETURN rows.first AS first, rows.keys AS keys, rows.forms AS forms, rows.marks AS marks ORDER BY rows.first LIMIT 1';

/** A pattern of statements by the digits that their ids begin with; a form is a predicate, or that of observations. */
const byKey = (form: string): string =>
  `UNWIND $keys AS key MATCH ${form === observationForm ? '(r:Observation)' : `()-[r:${quoted(form)}]->()`} WHERE r.id STARTS WITH key`;

/** What the release before holds and this one does not. */
export function retire(form: string): string {
  return `${byKey(form)} AND r.since < $sequence AND r.until IS NULL SET r.until = $sequence`;
}
/** What a release that was given up had brought. */
export function removeBrought(form: string): string {
  return `${byKey(form)} AND r.since = $sequence ${form === observationForm ? 'DETACH ' : ''}DELETE r`;
}

/** Digests of a table's rows in the release of that number, one that is being loaded among them. */
export function digestsOf(table: StoreTable): string {
  return `MATCH (n:${tableLabels[table]}) WHERE ${isLive('n')} RETURN n.digest AS digest`;
}
/** Written twice it is there once: the answer to a commit may be lost on the way. */
export function createTableRows(table: StoreTable): string {
  return `UNWIND $rows AS row MERGE (n:${tableLabels[table]} {digest: row.digest, since: $sequence}) SET n += row.shown, n.record = row.record`;
}
export function retireTableRows(table: StoreTable): string {
  return `UNWIND $digests AS digest MATCH (n:${tableLabels[table]} {digest: digest}) WHERE n.since < $sequence AND n.until IS NULL SET n.until = $sequence`;
}
export const createEntities =
  'UNWIND $rows AS row MERGE (e:Entity {id: row.id}) ON CREATE SET e:$(row.label)';

/** Names and places of entities as the release gives them: when it becomes current, and not before. */
export const describeEntities =
  'MATCH (d:Description {since: $sequence}) MATCH (e:Entity {id: d.id}) SET e += d {.name, .nameFr, .nameEs, .latitude, .longitude, .partOf, .replacedBy}';

/** The flip: one transaction. Ends in one row where the release was complete. */
export const putInPlace = `MATCH (r:FilonRelease {sequence: $sequence, state: 'loading', done: $statements})
SET r.state = 'kept'
REMOVE r.loader, r.touched
MERGE (p:FilonPointer {name: 'current'})
SET p.release = r.id, p.sequence = r.sequence, p.layout = $layout
RETURN r.id AS release`;

/** Of the kept releases all but the newest few are given up; their rows go afterwards. */
export const giveUpOlder =
  "MATCH (r:FilonRelease {state: 'kept'}) WITH r ORDER BY r.sequence DESC SKIP $keep SET r.state = 'retired'";
export const giveUpLoading = "MATCH (r:FilonRelease {sequence: $sequence}) SET r.state = 'discarded'";
