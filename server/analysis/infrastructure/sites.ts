/** Listed sites from their statements: where each lies, who is named beside it, and its power. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { StatementRow } from '../../../schema/store.ts';
import { groupBy } from '../group-by.ts';
import { type SiteList, siteLists } from './lists.ts';
import type { SitePower } from './power.ts';

export interface ListedSite {
  readonly id: string;
  readonly list: SiteList;
  readonly edition: string;
  /** By id; each with the rows that say so. */
  readonly economies: ReadonlyMap<string, readonly number[]>;
  readonly actors: ReadonlyMap<string, readonly number[]>;
  /** Whether every owner or operator is named on an assumption of the source. */
  readonly isAssumed: boolean;
  readonly isPlanned: boolean;
  readonly power: SitePower | null;
  readonly rows: readonly number[];
}

/** The newest statement of each thing said of a site: lists that come yearly repeat themselves. */
function newest(rows: readonly StatementRow[]): readonly StatementRow[] {
  const [first] = rows;
  // Most lists say it once.
  if (first === undefined || rows.every(({ period }) => period === first.period)) return rows;
  const last = rows
    .map(({ period }) => period)
    .toSorted(byCodeUnit)
    .at(-1);
  return rows.filter(({ period }) => period === last);
}

type Ends = ReadonlyMap<string, readonly number[]>;
const noEnds: Ends = new Map();

function rowsByEnd(rows: readonly StatementRow[], end: (row: StatementRow) => string | null): Ends {
  const [first, ...others] = rows;
  if (first === undefined) return noEnds;
  const only = end(first);
  if (others.length === 0) return only === null ? noEnds : new Map([[only, [first.row]]]);
  const found = groupBy(
    rows.filter((row) => end(row) !== null),
    (row) => end(row) ?? '',
  );
  return new Map(
    [...found]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([id, own]) => [id, own.map(({ row }) => row)] as const),
  );
}

/**
 * By list in the order of the registry, then by id.
 * @param rows `locatedIn`, `owns` and `operates` statements of the lists
 * @param ready statements of when a cable is ready; a projected one means that it is planned
 */
export function listedSites(
  rows: readonly StatementRow[],
  power: ReadonlyMap<string, SitePower>,
  ready: readonly StatementRow[],
): readonly ListedSite[] {
  const planned = new Set(ready.filter(({ status }) => status === 'projected').map(({ subject }) => subject));
  const bySource = groupBy(rows, ({ source }) => source);
  return siteLists.flatMap((list) => {
    const siteOf = ({ predicate, subject, object }: StatementRow): string | null =>
      predicate === 'locatedIn' ? subject : object;
    const own = (bySource.get(list.source) ?? []).filter(
      (row) =>
        siteOf(row)?.startsWith('site:') === true &&
        (row.predicate !== 'locatedIn' || row.object?.startsWith('economy:') === true),
    );
    return [...groupBy(own, (row) => siteOf(row) ?? '')]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([id, said]): ListedSite => {
        const where = newest(said.filter(({ predicate }) => predicate === 'locatedIn'));
        const who = newest(said.filter(({ predicate }) => predicate === list.relation));
        return {
          id,
          list,
          edition: said[0]?.edition ?? '',
          economies: rowsByEnd(where, ({ object }) => object),
          actors: rowsByEnd(who, ({ subject }) => subject),
          isAssumed: who.length > 0 && who.every(({ status }) => status === 'assumed'),
          isPlanned: planned.has(id) || (who.length > 0 && who.every(({ status }) => status === 'projected')),
          power: power.get(id) ?? null,
          rows: [...where, ...who].map(({ row }) => row).sort((a, b) => a - b),
        };
      });
  });
}
