/** The one table of trade that exports and imports of a material are taken from, and their sums by economy. */
import { defaultPrecedence } from '../../../schema/precedence.ts';
import type { Amount } from '../../../schema/store.ts';
import type { GraphContext } from '../context/context.ts';
import { hsCode, type TradeTable } from '../context/trade.ts';
import { allowedTables, compareTables, extentRank } from '../flows/choose.ts';
import type { Comparable } from './comparable.ts';
import { isMass, tonnesOf } from './parts.ts';

const rule = { precedence: defaultPrecedence, source: null, edition: null } as const;

/** Tables of a material that give masses, by year; in each year the fullest first. */
export function supplyTables(
  context: GraphContext,
  { numbers }: Comparable,
): ReadonlyMap<number, readonly TradeTable[]> {
  const numberOf = ({ product }: TradeTable): number => numbers.indexOf(hsCode(product)?.number ?? '');
  const found = new Map<number, TradeTable[]>();
  for (const product of context.trade.products) {
    if (!numbers.includes(hsCode(product)?.number ?? '')) continue;
    for (const [year, tables] of allowedTables(context, product, rule)) {
      const weighed = tables.filter(({ mass }) => mass.withValue > 0);
      if (weighed.length > 0) found.set(year, [...(found.get(year) ?? []), ...weighed]);
    }
  }
  const compare = compareTables(context, rule);
  for (const tables of found.values()) {
    // Of reports alone those of importers: they hold what economies send that report nothing themselves.
    const isExporters = ({ source }: TradeTable): number => Number(source === 'comtrade-exports');
    tables.sort(
      (a, b) =>
        extentRank(context, a) - extentRank(context, b) ||
        isExporters(a) - isExporters(b) ||
        numberOf(a) - numberOf(b) ||
        compare(a, b),
    );
  }
  return found;
}

export interface Sum {
  tonnes: number;
  readonly rows: number[];
}

export interface Traded {
  readonly exports: ReadonlyMap<string, Sum>;
  readonly imports: ReadonlyMap<string, Sum>;
}

/** Sums of mass by exporter and by importer, t gross, added in the order of ids. */
export function tradedIn(table: TradeTable, amounts: readonly Amount[]): Traded {
  const exports = new Map<string, Sum>();
  const imports = new Map<string, Sum>();
  const seen = new Set<string>();
  const add = (sums: Map<string, Sum>, economy: string, tonnes: number, row: number): void => {
    const sum = sums.get(economy) ?? { tonnes: 0, rows: [] };
    sum.tonnes += tonnes;
    sum.rows.push(row);
    sums.set(economy, sum);
  };
  for (const amount of amounts) {
    const { subject: from, object: to, row } = amount;
    if (amount.product !== table.product || amount.source !== table.source || to === null) continue;
    if (amount.edition !== table.edition || amount.period !== String(table.year)) continue;
    if (!isMass(amount.unit) || from === to || [from, to].some((id) => id.startsWith('group:'))) continue;
    const tonnes = tonnesOf(amount);
    const key = `${from} ${to}`;
    if (tonnes === undefined || seen.has(key)) continue;
    seen.add(key);
    add(exports, from, tonnes, row);
    add(imports, to, tonnes, row);
  }
  return { exports, imports };
}
