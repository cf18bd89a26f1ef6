/**
 * How a graph lies in Neo4j: labels, relationship types, constraints and indexes, all of them here.
 *
 * - an entity is a node with the labels `Entity` and its kind (`Economy`, `Material` …);
 * - a statement with an object is a relationship named by its predicate;
 * - a statement without one is a node `Observation`, which its subject leads to by the predicate;
 * - what stands beside statements (names, sources, rules …) is a node a row, with a label a table;
 * - `since` is the number of the release that brought a thing, `until` that of the first release without it.
 */
import { type EntityKind, entityKinds } from '../../../../schema/entity.ts';

/** Raised whenever the layout changes: a reader refuses a database of another. */
export const neo4jLayoutVersion = 1;

/** The number of the first release of a database. */
export const firstSequence = 1;

/** The label of entities of a kind: `organisation` is `Organisation`. */
export function labelOfKind(kind: EntityKind): string {
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}
export const kindLabels: readonly string[] = entityKinds.ids.map(labelOfKind);

/** Labels of what stands beside statements, by the method of the store that gives it. */
export const tableLabels = {
  entities: 'Description',
  aliases: 'Alias',
  codes: 'Code',
  sources: 'SourceManifest',
  precedence: 'PrecedenceLine',
  precedenceReasons: 'PrecedenceReason',
  corrections: 'Correction',
  unknowns: 'KnownUnknown',
  extents: 'Extent',
  claims: 'PublishedClaim',
  network: 'NetworkSheet',
} as const;
export type StoreTable = keyof typeof tableLabels;
export const storeTables = Object.keys(tableLabels) as readonly StoreTable[];

/** The form of a statement without an object, and the label of its node; other forms are predicates. */
export const observationForm = 'Observation';

/** Names of Cypher in back-ticks, doubled where they stand in a name; nothing else of a query is put together. */
export const quoted = (name: string): string => `\`${name.replaceAll('`', '``')}\``;

/** What every database of Filon's has. */
export const fixedSchema: readonly string[] = [
  'CREATE CONSTRAINT filon_entity IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE',
  'CREATE CONSTRAINT filon_pointer IF NOT EXISTS FOR (p:FilonPointer) REQUIRE p.name IS UNIQUE',
  'CREATE CONSTRAINT filon_release IF NOT EXISTS FOR (r:FilonRelease) REQUIRE r.sequence IS UNIQUE',
  'CREATE CONSTRAINT filon_rows IF NOT EXISTS FOR (r:FilonRows) REQUIRE (r.sequence, r.first) IS UNIQUE',
  ...['id', 'predicate', 'subject', 'product', 'source', 'fact', 'until'].map(
    (property) =>
      `CREATE INDEX filon_observation_${property} IF NOT EXISTS FOR (o:Observation) ON (o.${property})`,
  ),
  'CREATE INDEX filon_description_id IF NOT EXISTS FOR (d:Description) ON (d.id)',
  ...Object.values(tableLabels).flatMap((label) => [
    `CREATE INDEX filon_${label}_until IF NOT EXISTS FOR (n:${label}) ON (n.until)`,
    `CREATE INDEX filon_${label}_digest IF NOT EXISTS FOR (n:${label}) ON (n.digest)`,
  ]),
];

/** Indexes of the relationships of a predicate: an index of Neo4j is of one type. */
export function predicateSchema(predicate: string): readonly string[] {
  return ['id', 'product', 'source', 'fact', 'until'].map(
    (property) =>
      `CREATE INDEX ${quoted(`filon_${predicate}_${property}`)} IF NOT EXISTS FOR ()-[r:${quoted(predicate)}]-() ON (r.${property})`,
  );
}

export const awaitIndexes = 'CALL db.awaitIndexes(600)';
