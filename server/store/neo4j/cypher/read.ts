/** Queries for statements. What a question gives is a parameter; only predicates of the registry stand in the text. */
import type { CountKey, StatementFilter } from '../../../../schema/store.ts';
import { quoted } from './layout.ts';
import { isLive } from './release.ts';

/** Where a query looks for statements. The places of one question do not overlap. */
export type Place =
  /** Relationships of these predicates. */
  | { readonly kind: 'relations'; readonly predicates: readonly string[] }
  /** Relationships of these predicates from and to the entity that the question is about. */
  | { readonly kind: 'ends'; readonly predicates: readonly string[] }
  /** Relationships of these predicates that have the entity as their product, and not at an end. */
  | { readonly kind: 'product'; readonly predicates: readonly string[] }
  | { readonly kind: 'observations' };

/** What a place calls the parts of a statement. */
interface Names {
  readonly subject: string;
  readonly object: string;
  readonly predicate: string;
}
const ofRelation: Names = { subject: 's.id', object: 'o.id', predicate: 'type(r)' };
const ofObservation: Names = { subject: 'r.subject', object: 'null', predicate: 'r.predicate' };
const namesOf = ({ kind }: Place): Names => (kind === 'observations' ? ofObservation : ofRelation);

function types(predicates: readonly string[]): string {
  return predicates.map(quoted).join('|');
}

function patternOf(place: Place): string {
  switch (place.kind) {
    case 'observations':
      return 'MATCH (r:Observation)';
    case 'ends':
      return `MATCH (:Entity {id: $about})-[r:${types(place.predicates)}]-(:Entity) WITH DISTINCT r, startNode(r) AS s, endNode(r) AS o`;
    default:
      return `MATCH (s:Entity)-[r:${types(place.predicates)}]->(o:Entity)`;
  }
}

/** Whether subject, object or product is of a kind whose prefix is in the list; never null. */
function isOfKind(list: string, { subject, object }: Names): string {
  const starts = (name: string): string => `coalesce(${name}, '') STARTS WITH prefix`;
  return `any(prefix IN ${list} WHERE ${[subject, object, 'r.product'].map(starts).join(' OR ')})`;
}

/** The conditions of a filter at a place; its values are the parameters of `parametersOf`. */
function conditionsOf(place: Place, filter: StatementFilter): readonly string[] {
  const names = namesOf(place);
  const parts: string[] = [];
  if (place.kind === 'observations' && filter.predicate !== undefined)
    parts.push('r.predicate IN $predicate');
  if (filter.subject !== undefined) parts.push(`${names.subject} IN $subject`);
  if (filter.object !== undefined) parts.push(`${names.object} IN $object`);
  for (const key of ['product', 'stage', 'source', 'edition', 'fact'] as const)
    if (filter[key] !== undefined) parts.push(`r.${key} IN $${key}`);
  if (filter.isSharedFact === true) parts.push('r.fact IS NOT NULL');
  if (place.kind === 'product')
    parts.push('r.product = $about', `${names.subject} <> $about`, `${names.object} <> $about`);
  if (place.kind === 'observations' && filter.about !== undefined)
    parts.push('(r.subject = $about OR r.product = $about)');
  if (filter.withKinds !== undefined) parts.push(isOfKind('$withKinds', names));
  if (filter.withoutKinds !== undefined) parts.push(`NOT ${isOfKind('$withoutKinds', names)}`);
  if (filter.years !== undefined) parts.push('r.yearTo >= $yearFrom AND r.yearFrom <= $yearTo');
  if ((filter.withoutRows?.length ?? 0) > 0) parts.push(`NOT left(r.id, 16) IN $withoutKeys`);
  if (filter.includeQuarantined !== true) parts.push('r.quarantineRule IS NULL');
  return [...parts, isLive('r')];
}

function conditions(place: Place, filter: StatementFilter, more: readonly string[] = []): string {
  return [...conditionsOf(place, filter), ...more].join(' AND ');
}
function matching(place: Place, filter: StatementFilter): string {
  return `${patternOf(place)} WHERE ${conditions(place, filter)}`;
}

/** What a reading of amounts returns, then what one of whole statements returns beside it. */
const amountParts = 'product stage period value low high unit source edition read'.split(' ');
const otherParts = 'status missing locator note quarantineRule quarantineReason'.split(' ');

function returned(place: Place, isWhole: boolean): string {
  const { subject, predicate, object } = namesOf(place);
  const parts = isWhole ? [...amountParts, ...otherParts] : amountParts;
  return ['r.id', 'r.fact', subject, predicate, object, ...parts.map((name) => `r.${name}`)].join(', ');
}

export function statementsAt(place: Place, filter: StatementFilter): string {
  return `${matching(place, filter)} RETURN ${returned(place, true)}`;
}
export function amountsAt(place: Place, filter: StatementFilter): string {
  return `${matching(place, filter)} RETURN ${returned(place, false)}`;
}
/** The first of those whose id begins above `$after`, in the order of ids. */
export function pageAt(place: Place, filter: StatementFilter): string {
  const begins = [filter.subject, filter.object, filter.product, filter.fact];
  const isOfSource =
    place.kind === 'relations' && filter.source !== undefined && begins.every((part) => part === undefined);
  // Left to choose, Neo4j goes through all in the order of ids until it has found enough of a source that says little.
  const hint = isOfSource ? ` USING INDEX r:${types(place.predicates)}(source)` : '';
  return `${patternOf(place)}${hint} WHERE ${conditions(place, filter, ['r.id > $after'])} RETURN ${returned(place, true)} ORDER BY r.id LIMIT $first`;
}
export function countAt(place: Place, filter: StatementFilter): string {
  return `${matching(place, filter)} RETURN count(*)`;
}
/** Count, first and last year, then the values of the keys. */
export function countByAt(place: Place, filter: StatementFilter, keys: readonly CountKey[]): string {
  const names = namesOf(place);
  const partOf = (key: CountKey): string => {
    if (key === 'subject' || key === 'object' || key === 'predicate') return names[key];
    return key === 'quarantine' ? 'r.quarantineRule' : `r.${key}`;
  };
  const values = keys.map((key, at) => `, ${partOf(key)} AS key${at}`).join('');
  return `${matching(place, filter)} RETURN count(*), min(r.yearFrom), max(r.yearTo)${values}`;
}
/** Statements by the first digits of their ids, `$keys`. */
export function keysAt(place: Place): string {
  return `UNWIND $keys AS key ${patternOf(place)} WHERE r.id STARTS WITH key AND ${isLive('r')} RETURN ${returned(place, true)}`;
}
