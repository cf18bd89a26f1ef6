/** Where the statements of a filter lie in Neo4j, and the filter as parameters. */
import { type EntityKind, prefixOfKind } from '../../../schema/entity.ts';
import type { StatementFilter } from '../../../schema/store.ts';
import { observationForm } from './cypher/layout.ts';
import type { Place } from './cypher/read.ts';
import type { RowOrder } from './row-order.ts';
import { formAndSource } from './shape.ts';

/** Which forms the statements of a release have: what is not there need not be asked for. */
export interface Forms {
  /** Predicates of statements with an object. */
  readonly related: readonly string[];
  /** Those of them that have a product somewhere. */
  readonly withProduct: readonly string[];
  /** Those of them that share a fact somewhere. */
  readonly withFact: readonly string[];
  /** Which sources speak in which forms, as `formAndSource` writes it. */
  readonly withSource: ReadonlySet<string>;
  readonly hasObservations: boolean;
}

/**
 * Places that together hold every statement of the filter once.
 *
 * Questions that name an entity at an end begin at its node, whatever the predicate. Those of a product, a source or a
 * fact begin at an index, and an index of Neo4j is of one type: each predicate is a place of its own. So it is for pages,
 * which an index gives in their order; what is left looks at every relationship of its types.
 */
export function placesOf(filter: StatementFilter, forms: Forms, isPage = false): readonly Place[] {
  const lists = ['subject', 'predicate', 'object', 'product', 'stage', 'source', 'edition', 'fact'] as const;
  if (lists.some((key) => filter[key]?.length === 0) || filter.withKinds?.length === 0) return [];
  const isAsked = (id: string): boolean =>
    filter.predicate === undefined || filter.predicate.some((predicate) => predicate === id);
  const isSaid = (form: string): boolean =>
    filter.source === undefined ||
    filter.source.some((source) => forms.withSource.has(formAndSource(form, source)));
  let related = forms.related.filter((id) => isAsked(id) && isSaid(id));
  if (filter.product !== undefined) related = related.filter((id) => forms.withProduct.includes(id));
  if (filter.fact !== undefined || filter.isSharedFact === true)
    related = related.filter((id) => forms.withFact.includes(id));
  const places: Place[] = [];
  const each = (kind: 'relations' | 'product', predicates: readonly string[]): void => {
    for (const id of predicates) places.push({ kind, predicates: [id] });
  };
  if (filter.about !== undefined) {
    if (related.length > 0) places.push({ kind: 'ends', predicates: related });
    each(
      'product',
      related.filter((id) => forms.withProduct.includes(id)),
    );
  } else {
    const isAtNode = (filter.subject ?? filter.object) !== undefined && filter.fact === undefined;
    const isIndexed = [filter.product, filter.source, filter.fact, filter.isSharedFact].some(
      (part) => part !== undefined,
    );
    if (!isAtNode && (isIndexed || isPage)) each('relations', related);
    else if (related.length > 0) places.push({ kind: 'relations', predicates: related });
  }
  if (forms.hasObservations && filter.object === undefined && isSaid(observationForm))
    places.push({ kind: 'observations' });
  return places;
}

const prefixes = (kinds: readonly EntityKind[]): readonly string[] =>
  kinds.map((kind) => `${prefixOfKind[kind]}:`);

/** The values of a filter, by the names that the queries use; rows become the digits that ids begin with. */
export function parametersOf(filter: StatementFilter, rows: RowOrder): Readonly<Record<string, unknown>> {
  const { years, withKinds, withoutKinds, withoutRows, fact } = filter;
  const keys = (list: readonly number[]): readonly string[] => list.flatMap((row) => rows.keyAt(row) ?? []);
  return {
    ...Object.fromEntries(
      (['subject', 'predicate', 'object', 'product', 'stage', 'source', 'edition'] as const).flatMap((key) =>
        filter[key] === undefined ? [] : [[key, filter[key]]],
      ),
    ),
    ...(filter.about === undefined ? {} : { about: filter.about }),
    ...(years === undefined ? {} : { yearFrom: years.from, yearTo: years.to }),
    ...(withKinds === undefined ? {} : { withKinds: prefixes(withKinds) }),
    ...(withoutKinds === undefined ? {} : { withoutKinds: prefixes(withoutKinds) }),
    ...(withoutRows === undefined ? {} : { withoutKeys: keys(withoutRows) }),
    ...(fact === undefined ? {} : { fact: keys(fact) }),
  };
}
