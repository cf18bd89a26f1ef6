/** Queries that take away, a few thousand at a time, what no kept release holds. Each gives back how many went. */
import { observationForm, quoted, tableLabels } from './layout.ts';

/** What ended before the oldest kept release, `$oldest`; a form is a predicate, or that of observations. */
export function removeRetired(form: string): string {
  return form === observationForm
    ? 'MATCH (r:Observation) WHERE r.until <= $oldest WITH r LIMIT $size DETACH DELETE r RETURN count(*) AS removed'
    : `MATCH ()-[r:${quoted(form)}]->() WHERE r.until <= $oldest WITH r LIMIT $size DELETE r RETURN count(*) AS removed`;
}
export const removeRetiredTableRows = Object.values(tableLabels).map(
  (label) =>
    `MATCH (n:${label}) WHERE n.until <= $oldest WITH n LIMIT $size DELETE n RETURN count(*) AS removed`,
);
/** Entities that no kept release names: nothing leads to them any more. */
export const removeEntities =
  'MATCH (e:Entity) WHERE NOT EXISTS { (:Description {id: e.id}) } AND NOT EXISTS { (e)--() } WITH e LIMIT $size DELETE e RETURN count(*) AS removed';
/** The rows of a release. */
export const removeRows =
  'MATCH (rows:FilonRows {sequence: $sequence}) WITH rows LIMIT $rowNodes DELETE rows RETURN count(*) AS removed';
export const removeRetiredReleases = "MATCH (r:FilonRelease {state: 'retired'}) DELETE r";
export const removeRelease = 'MATCH (r:FilonRelease {sequence: $sequence}) DELETE r';

/** What a release that was given up while it was loaded had ended is not ended. */
export function reopen(form: string): string {
  const pattern = form === observationForm ? '(r:Observation)' : `()-[r:${quoted(form)}]->()`;
  return `MATCH ${pattern} WHERE r.until = $sequence WITH r LIMIT $size REMOVE r.until RETURN count(*) AS removed`;
}
export const reopenTableRows = Object.values(tableLabels).flatMap((label) => [
  `MATCH (n:${label}) WHERE n.until = $sequence WITH n LIMIT $size REMOVE n.until RETURN count(*) AS removed`,
  `MATCH (n:${label}) WHERE n.since = $sequence WITH n LIMIT $size DELETE n RETURN count(*) AS removed`,
]);
