/** Many small readings as a few large ones: filters that differ only in their products or objects are read at once. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { StatementFilter, StatementRow } from '../../../schema/store.ts';

export interface ReadTogether {
  readonly filters: readonly StatementFilter[];
  /** The rows of one of the small filters, in their order, from the slices of the large ones. */
  readonly rowsOf: (
    filter: StatementFilter,
    slices: readonly (readonly StatementRow[])[],
  ) => readonly StatementRow[];
}

const listed = ['product', 'object'] as const;

function keyOf(filter: StatementFilter): string {
  const { product, object, ...rest } = filter;
  return JSON.stringify([rest, product !== undefined, object !== undefined]);
}

export function readTogether(all: readonly StatementFilter[]): ReadTogether {
  const groups = new Map<string, StatementFilter[]>();
  for (const filter of all) groups.set(keyOf(filter), [...(groups.get(keyOf(filter)) ?? []), filter]);
  const places = new Map([...groups.keys()].map((key, place) => [key, place]));
  const filters = [...groups.values()].map((own): StatementFilter => {
    const lists = listed.flatMap((name) => {
      const ids = own.flatMap((filter) => filter[name] ?? []);
      return ids.length === 0 ? [] : [[name, [...new Set(ids)].sort(byCodeUnit)] as const];
    });
    return { ...own[0], ...Object.fromEntries(lists) };
  });
  return {
    filters,
    rowsOf(filter, slices) {
      const rows = slices[places.get(keyOf(filter)) ?? -1] ?? [];
      return rows.filter((row) =>
        listed.every((name) => {
          const id = row[name];
          return filter[name] === undefined || (id !== null && filter[name].includes(id));
        }),
      );
    },
  };
}
