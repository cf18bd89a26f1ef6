/** Entities and all small tables of several datasets together: each read, and held against the others. */
import type { TableKind } from '../../schema/dataset.ts';
import { type EntityKind, kindOfEntityId } from '../../schema/entity.ts';
import type { Extent } from '../../schema/extent.ts';
import type { Source } from '../../schema/source.ts';
import { yearsOfPeriod } from '../../schema/statement.ts';
import { mergeManifests } from '../dataset/manifests.ts';
import { extentCells } from '../dataset/rows.ts';
import { nearestText } from '../nearest.ts';
import { isSameOrganisation } from '../organisation.ts';
import { sameEntity } from '../pipeline/names.ts';
import type { Problem } from '../problem.ts';
import type { Dataset } from './descriptor.ts';
import { type Placed, readSmallTable, type SmallTableItems, type SmallTableKind } from './small-tables.ts';

export type SmallTables = { readonly [Kind in SmallTableKind]: readonly Placed<SmallTableItems[Kind]>[] };

export const smallTableKinds = [
  'entities',
  'aliases',
  'codes',
  'corrections',
  'precedence',
  'reasons',
  'unknowns',
  'extents',
  'claims',
  'claim-links',
] as const satisfies readonly SmallTableKind[];

/** Every row of one kind of table in all datasets. */
async function readAll<Kind extends SmallTableKind>(
  datasets: readonly Dataset[],
  kind: Kind,
  problems: Problem[],
): Promise<Placed<SmallTableItems[Kind]>[]> {
  const items: Placed<SmallTableItems[Kind]>[] = [];
  for (const path of tablesOfKind(datasets, kind))
    items.push(...(await readSmallTable(path, kind, problems)));
  return items;
}

export function tablesOfKind(datasets: readonly Dataset[], kind: TableKind): string[] {
  return datasets.flatMap(({ tables }) =>
    tables.filter((table) => table.kind === kind).map(({ path }) => path),
  );
}

export async function readSmallTables(
  datasets: readonly Dataset[],
  problems: Problem[],
): Promise<SmallTables> {
  return {
    entities: await readAll(datasets, 'entities', problems),
    aliases: await readAll(datasets, 'aliases', problems),
    codes: await readAll(datasets, 'codes', problems),
    corrections: await readAll(datasets, 'corrections', problems),
    precedence: await readAll(datasets, 'precedence', problems),
    reasons: await readAll(datasets, 'reasons', problems),
    unknowns: await readAll(datasets, 'unknowns', problems),
    extents: await readAll(datasets, 'extents', problems),
    claims: await readAll(datasets, 'claims', problems),
    'claim-links': await readAll(datasets, 'claim-links', problems),
  };
}

/** What everything else refers to. */
export interface KnownNames {
  readonly entities: ReadonlySet<string>;
  readonly sources: readonly Source[];
}

/**
 * Holds the small tables against each other and the manifests.
 * @param surroundings datasets that are not judged, but to which the judged ones may refer
 * @param isWhole every source that a rule of precedence names must be there; a graph of fewer datasets may
 *   leave some out
 */
export async function checkNames(
  datasets: readonly Dataset[],
  tables: SmallTables,
  surroundings: readonly Dataset[],
  isWhole: boolean,
  problems: Problem[],
): Promise<KnownNames> {
  const manifests = datasets.flatMap(({ sources, file }) => sources.map((source) => ({ source, file })));
  const around = surroundings.flatMap(({ sources, file }) => sources.map((source) => ({ source, file })));
  const sources = mergeManifests([...around, ...manifests], problems);
  const check = new NameCheck(sources, problems);
  for (const item of await readAll(surroundings, 'entities', [])) check.surrounding(item);
  check.entities(tables.entities);
  check.aliases(tables.aliases);
  check.codes(tables.codes);
  for (const row of tables.corrections) check.edition(row, row.item.source, row.item.edition, 'source', true);
  check.precedence(tables.precedence, isWhole);
  check.reasons(tables);
  check.unknowns(tables.unknowns);
  check.extents(tables.extents);
  check.claims(tables.claims, isWhole);
  check.claimLinks(tables, isWhole);
  return { entities: check.ids, sources };
}

class NameCheck {
  readonly #known = new Map<string, SmallTables['entities'][number]>();
  readonly #editions: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #problems: Problem[];

  constructor(sources: readonly Source[], problems: Problem[]) {
    this.#problems = problems;
    this.#editions = new Map(
      sources.map(({ id, editions }) => [id, new Set(editions.map((edition) => edition.id))]),
    );
  }

  get ids(): ReadonlySet<string> {
    return new Set(this.#known.keys());
  }

  #say({ file, line }: Placed<unknown>, column: string, found: string, expected: string): void {
    this.#problems.push({ file, line, column, found, expected });
  }

  /** An entity to which others may refer; its own faults are not ours to tell. */
  surrounding(row: SmallTables['entities'][number]): void {
    if (!this.#known.has(row.item.id)) this.#known.set(row.item.id, row);
  }

  entity(row: SmallTables['entities'][number]): void {
    const { id } = row.item;
    const before = this.#known.get(id);
    if (before === undefined) this.#known.set(id, row);
    else if (!sameEntity(before.item, row.item) && !isSameOrganisation(before.item, row.item))
      this.#say(row, 'id', id, `one entity of that id; ${before.file}:${before.line} has other content`);
    else if (before.file === row.file)
      this.#say(row, 'id', id, `each entity once; line ${before.line} has it too`);
  }

  entities(rows: SmallTables['entities']): void {
    for (const row of rows) this.entity(row);
    for (const row of rows) {
      const { id, partOf, replacedBy, ownedBy } = row.item;
      for (const [column, other] of [
        ['part_of', partOf],
        ['replaced_by', replacedBy],
      ] as const) {
        if (other === null) continue;
        this.#isKnown(row, column, other);
        if (other === id) this.#say(row, column, other, 'another entity than itself');
      }
      if (ownedBy !== null) this.edition(row, ownedBy.source, ownedBy.edition, 'owner_source', true);
    }
  }

  #isKnown(row: Placed<unknown>, column: string, id: string): void {
    if (this.#known.has(id)) return;
    const kind = kindOfEntityId(id);
    const alike = [...this.#known.keys()].filter((other) => kindOfEntityId(other) === kind);
    this.#say(row, column, id, `an entity of a table of entities${nearestText(id, alike)}`);
  }

  aliases(rows: SmallTables['aliases']): void {
    const seen = new Map<string, Placed<unknown>>();
    for (const row of rows) {
      const { entity, name, language, scope } = row.item;
      this.#isKnown(row, 'entity', entity);
      this.#once(seen, row, 'name', name, JSON.stringify([entity, name, language, scope]));
    }
  }

  codes(rows: SmallTables['codes']): void {
    const seen = new Map<string, Placed<unknown>>();
    const owners = new Map<string, { readonly entity: string; readonly kind: EntityKind | undefined }>();
    for (const row of rows) {
      const { entity, system, code } = row.item;
      this.#isKnown(row, 'entity', entity);
      this.#once(seen, row, 'code', code, JSON.stringify([entity, system, code]));
      const kind = kindOfEntityId(entity);
      const key = JSON.stringify([kind, system, code]);
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, { entity, kind });
      else if (owner.entity !== entity)
        this.#say(row, 'code', code, `a code of one ${kind} only; ${owner.entity} has it in ${system} too`);
    }
  }

  /** The same row twice in one table; several datasets may say the same. */
  #once(
    seen: Map<string, Placed<unknown>>,
    row: Placed<unknown>,
    column: string,
    found: string,
    key: string,
  ): void {
    const before = seen.get(key);
    if (before === undefined) seen.set(key, row);
    else if (before.file === row.file)
      this.#say(row, column, found, `each row once; line ${before.line} says the same`);
  }

  edition(row: Placed<unknown>, source: string, edition: string, column: string, mustKnow: boolean): void {
    const editions = this.#editions.get(source);
    if (editions === undefined) {
      if (mustKnow)
        this.#say(row, column, source, `a source of a manifest${nearestText(source, this.#editions.keys())}`);
    } else if (!editions.has(edition)) {
      const known = [...editions].join(', ');
      this.#say(row, column.replace('source', 'edition'), edition, `an edition of ${source}: ${known}`);
    }
  }

  precedence(rows: SmallTables['precedence'], isWhole: boolean): void {
    const lines = new Map<string, Placed<unknown>>();
    const ranks = new Map<string, Placed<unknown>>();
    for (const row of rows) {
      const { rule, predicate, object, rank, source, edition } = row.item;
      // `*` stands for every edition of the source, the newest first.
      if (edition !== '*') this.edition(row, source, edition, 'source', isWhole);
      else if (isWhole && !this.#editions.has(source))
        this.#say(
          row,
          'source',
          source,
          `a source of a manifest${nearestText(source, this.#editions.keys())}`,
        );
      if (object !== '*') this.#isKnown(row, 'object', object);
      const about = [rule, predicate, object];
      this.#unique(lines, row, 'edition', edition, [...about, source, edition], 'ranks that edition already');
      this.#unique(ranks, row, 'rank', String(rank), [...about, rank], 'has that rank already');
    }
  }

  /** A reason is that of a rule that there is, and one alone. */
  reasons({ reasons, precedence }: Pick<SmallTables, 'reasons' | 'precedence'>): void {
    const rules = new Set(precedence.map(({ item }) => item.rule));
    const about = new Set(precedence.map(({ item }) => JSON.stringify([item.rule, item.predicate])));
    const seen = new Map<string, Placed<unknown>>();
    for (const row of reasons) {
      const { rule, predicate } = row.item;
      this.#unique(seen, row, 'rule', rule, [rule, predicate], 'gives that reason already');
      if (!rules.has(rule))
        this.#say(row, 'rule', rule, `a rule of a table of precedence${nearestText(rule, rules)}`);
      else if (predicate !== null && !about.has(JSON.stringify([rule, predicate])))
        this.#say(row, 'predicate', predicate, `a predicate of which ${rule} has a line`);
    }
  }

  #unique(
    seen: Map<string, Placed<unknown>>,
    row: Placed<unknown>,
    column: string,
    found: string,
    key: readonly unknown[],
    says: string,
  ): void {
    const text = JSON.stringify(key);
    const before = seen.get(text);
    if (before === undefined) seen.set(text, row);
    else this.#say(row, column, found, `one line of that rule; ${before.file}:${before.line} ${says}`);
  }

  unknowns(rows: SmallTables['unknowns']): void {
    const seen = new Map<string, Placed<unknown>>();
    for (const row of rows) {
      const { id, entity } = row.item;
      this.#unique(seen, row, 'id', id, [id], 'has that id already');
      if (entity !== null) this.#isKnown(row, 'entity', entity);
    }
  }

  /** A graph of fewer data sets may lack a source that a claim names. */
  #source(row: Placed<unknown>, column: string, source: string | null, isWhole: boolean): void {
    if (source === null || !isWhole || this.#editions.has(source)) return;
    this.#say(row, column, source, `a source of a manifest${nearestText(source, this.#editions.keys())}`);
  }

  claims(rows: SmallTables['claims'], isWhole: boolean): void {
    const seen = new Map<string, Placed<unknown>>();
    for (const row of rows) {
      const { id, documentSource, restsOn } = row.item;
      this.#unique(seen, row, 'id', id, [id], 'has that id already');
      this.#source(row, 'document_source', documentSource, isWhole);
      this.#source(row, 'rests_on', restsOn, isWhole);
    }
  }

  /** A link leads from a claim that there is to things that there are. */
  claimLinks(tables: Pick<SmallTables, 'claims' | 'claim-links'>, isWhole: boolean): void {
    const claims = new Set(tables.claims.map(({ item }) => item.id));
    for (const row of tables['claim-links']) {
      const { claim, subject, object, product, source } = row.item;
      if (!claims.has(claim))
        this.#say(row, 'claim', claim, `a claim of a table of claims${nearestText(claim, claims)}`);
      if (!isWhole) continue;
      for (const [column, id] of Object.entries({ subject, object, product }))
        if (id !== null) this.#isKnown(row, column, id);
      this.#source(row, 'source', source, isWhole);
    }
  }

  /** Two lines on one year of one good and quantity would leave it open which of them holds. */
  extents(rows: SmallTables['extents']): void {
    const lines = new Map<string, SmallTables['extents'][number][]>();
    for (const row of rows) {
      const { source, edition, predicate, product, period, dimension } = row.item;
      this.edition(row, source, edition, 'source', true);
      if (product !== null) this.#isKnown(row, 'product', product);
      const key = JSON.stringify([source, edition, predicate, product]);
      const others = lines.get(key) ?? [];
      const other = others.find(({ item }) => overlap(item, row.item));
      if (other !== undefined && !(other.file !== row.file && sameExtent(other.item, row.item)))
        this.#say(
          row,
          'period',
          period,
          `one line a year of ${product ?? 'any product'}${dimension === null ? '' : ` in ${dimension}`}; ${other.file}:${other.line} speaks of ${other.item.period} already`,
        );
      others.push(row);
      lines.set(key, others);
    }
  }
}

function overlap(a: Extent, b: Extent): boolean {
  const [left, right] = [yearsOfPeriod(a.period), yearsOfPeriod(b.period)];
  const isOneQuantity = a.dimension === null || b.dimension === null || a.dimension === b.dimension;
  return isOneQuantity && left.from <= right.to && right.from <= left.to;
}

function sameExtent(a: Extent, b: Extent): boolean {
  return JSON.stringify(extentCells(a)) === JSON.stringify(extentCells(b));
}
