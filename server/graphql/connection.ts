/** Cursor connections: `edges`, `nodes`, `pageInfo` and `totalCount` over any list that has places. */
import type { ObjectRef } from '@pothos/core';
import type { StatementRow } from '../../schema/store.ts';
import type { Asking } from './asking.ts';
import { builder, listOf } from './builder.ts';
import { checkFirst, cursorAt, type PageArguments, placeOf } from './cursor.ts';

export type { PageArguments } from './cursor.ts';

type Types = typeof builder.$inferSchemaTypes;

export interface Page<Node> {
  readonly nodes: readonly Node[];
  /** Place of each node in the whole list; it becomes the cursor. */
  readonly places: readonly number[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly totalCount: number | (() => Promise<number>);
}

export interface PageEnds {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export const PageInfo = builder.objectRef<PageEnds>('PageInfo').implement({
  description: 'Where a page stands in its list.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether more follow.' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', { description: 'Whether some stand before.' }),
    startCursor: t.exposeString('startCursor', { nullable: true, description: 'Cursor of the first item.' }),
    endCursor: t.exposeString('endCursor', {
      nullable: true,
      description: 'Cursor of the last item; `after` it begins the next page.',
    }),
  }),
});

/** Where a page stands in its list, with the cursors of its ends. */
export function endsOfPage(
  { graph }: Asking,
  { places, hasNextPage, hasPreviousPage }: Omit<Page<unknown>, 'nodes' | 'totalCount'>,
): PageEnds {
  const cursor = (place: number | undefined): string | null =>
    place === undefined ? null : cursorAt(graph.store.release.id, place);
  return { hasNextPage, hasPreviousPage, startCursor: cursor(places[0]), endCursor: cursor(places.at(-1)) };
}

/** The connection type of a node type. */
export function connectionOf<Node>(name: string, node: ObjectRef<Types, Node>) {
  const edge = builder.objectRef<{ readonly node: Node; readonly place: number }>(`${name}Edge`).implement({
    description: `One item of a ${name}Connection with its cursor.`,
    fields: (t) => ({
      cursor: t.string({
        description: 'Opaque; good for the life of the release.',
        resolve: ({ place }, _, { graph }) => cursorAt(graph.store.release.id, place),
      }),
      node: t.expose('node', { type: node, description: 'The item.' }),
    }),
  });
  return builder.objectRef<Page<Node>>(`${name}Connection`).implement({
    description: `A page of a list of ${name}.`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        complexity: listOf(1),
        description: 'The items with their cursors.',
        resolve: ({ nodes, places }) =>
          nodes.map((item, index) => ({ node: item, place: places[index] ?? 0 })),
      }),
      nodes: t.field({
        type: [node],
        complexity: listOf(1),
        description: 'The items.',
        resolve: (page) => page.nodes,
      }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Where the page stands.',
        resolve: (page, _, context) => endsOfPage(context, page),
      }),
      totalCount: t.int({
        description: 'How many the whole list holds.',
        resolve: ({ totalCount }) => (typeof totalCount === 'number' ? totalCount : totalCount()),
      }),
    }),
  });
}

/** Arguments `first` and `after` of a connection field. */
export function pageArgs(first: number) {
  return builder.args((arg) => ({
    first: arg.int({ defaultValue: first, description: 'How many items at most; 1,000 is the most of all.' }),
    after: arg.string({ description: 'Cursor after which the page begins.' }),
  }));
}

/**
 * Cost of a connection field: what is asked of a node, as many times as the page is long.
 * @param fallback length of a page where `first` is null, which is not the same as left out: no default is filled in
 */
export function pageCost(
  fallback: number,
): (args: PageArguments) => { readonly field: number; readonly multiplier: number } {
  return ({ first }) => ({ field: 2, multiplier: Math.max(1, checkFirst(first ?? fallback)) });
}

/** One page of a list that is at hand. */
export function pageOf<Node>(
  { graph }: Asking,
  list: readonly Node[],
  args: PageArguments & { readonly fallback: number },
): Page<Node> {
  const first = checkFirst(args.first ?? args.fallback);
  const start = args.after == null ? 0 : placeOf(graph.store.release.id, args.after) + 1;
  const nodes = list.slice(start, start + first);
  return {
    nodes,
    places: nodes.map((_, index) => start + index),
    hasNextPage: start + nodes.length < list.length,
    hasPreviousPage: start > 0 && list.length > 0,
    totalCount: list.length,
  };
}

/** One page of statements by sorted row numbers; the place is the row number itself. */
export async function pageOfRows(
  context: Asking,
  rows: readonly number[],
  args: PageArguments & { readonly fallback: number },
): Promise<Page<StatementRow>> {
  const first = checkFirst(args.first ?? args.fallback);
  const after = args.after == null ? -1 : placeOf(context.graph.store.release.id, args.after);
  const start = firstAbove(rows, after);
  const places = rows.slice(start, start + first);
  return {
    nodes: places.length === 0 ? [] : await context.memory.statements(places),
    places,
    hasNextPage: start + places.length < rows.length,
    hasPreviousPage: start > 0,
    totalCount: rows.length,
  };
}

/** Index of the first number above `value` in a sorted list. */
function firstAbove(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
