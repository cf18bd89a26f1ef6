/**
 * Which tables of trade the graph holds: per product, year, source and edition, how many statements of value and
 * of mass. It lets an analysis choose one table without reading any.
 */
import type { Extent } from '../../../schema/extent.ts';
import type { CountKey, StatementCount, StatementFilter, StatementRow } from '../../../schema/store.ts';
import { units } from '../../../schema/unit.ts';
import { groupBy } from '../group-by.ts';
import { extentsOfTables } from './extents.ts';

/** How the statements of a table stand in one dimension. */
export interface Held {
  readonly withValue: number;
  /** Listed, and the publisher gives no value. */
  readonly withoutValue: number;
  readonly quarantined: number;
  /** The rules that keep statements out, sorted. */
  readonly rules: readonly string[];
}

export type TradeDimension = 'money' | 'mass';

/** One product in one year, as one edition of one source prints it. Statements of two tables are never added. */
export interface TradeTable {
  readonly product: string;
  readonly year: number;
  readonly source: string;
  readonly edition: string;
  /** False for a copy or a part of the publisher's own file. */
  readonly isOriginal: boolean;
  readonly money: Held;
  readonly mass: Held;
}

/** A code of the Harmonized System: `product:hs2017-740311` is number 740311 of the revision of 2017. */
export interface HsCode {
  readonly revision: string;
  readonly number: string;
}

/** How well a customs code fits a material: it alone, mostly it, or it among others. Best first. */
export const codeFits = ['exact', 'dominant', 'basket'] as const;
export type CodeFit = (typeof codeFits)[number];

export interface TradedAs {
  readonly material: string;
  readonly product: string;
  /** Null where the note says none of the three. */
  readonly fit: CodeFit | null;
  /** The statement that says so. */
  readonly row: number;
  readonly source: string;
  readonly edition: string;
}

export interface Trade {
  /** Statements of trade that answers may use. */
  readonly statements: number;
  /** Economies that send or receive in one of them. */
  readonly traders: ReadonlySet<string>;
  /** First and last year of a table; undefined where there is none. */
  readonly years: { readonly from: number; readonly to: number } | undefined;
  /** Products with a table, by id. */
  readonly products: readonly string[];
  /** By year, source and edition. */
  tablesOf(product: string): readonly TradeTable[];
  /** The latest year that a source gives for any product. */
  latestYearOf(source: string): number | undefined;
  /** Products with a table that have the same number in any revision, itself included; by id. */
  sameNumber(product: string): readonly string[];
  /** Codes of a material, or materials of a code, by id. */
  codesOf(material: string): readonly TradedAs[];
  materialsOf(product: string): readonly TradedAs[];
  /** What is said of a table: of its product before all, of one dimension before both, of fewer years before more. */
  extentOf(table: TradeTable, dimension: TradeDimension): Extent | undefined;
}

/** What `trade` is counted from. */
export const tradeFilter: StatementFilter = { predicate: ['exportsTo'], includeQuarantined: true };
export const tradeKeys = [
  'product',
  'period',
  'source',
  'edition',
  'unit',
  'missing',
  'read',
  'quarantine',
] as const satisfies readonly CountKey[];

/** What the economies that trade are counted from. */
export const pairKeys = ['subject', 'object', 'quarantine'] as const satisfies readonly CountKey[];

/** Undefined for a product that is no code of the Harmonized System. */
export function hsCode(product: string): HsCode | undefined {
  const [, revision, number] = /^product:hs(\d{4})-(\d{2,6})$/.exec(product) ?? [];
  return revision === undefined || number === undefined ? undefined : { revision, number };
}

/** Whether a table gives anything to answer with. */
export function hasFigures({ money, mass }: TradeTable): boolean {
  return money.withValue + mass.withValue > 0;
}

interface GrowingHeld {
  withValue: number;
  withoutValue: number;
  quarantined: number;
  readonly rules: Set<string>;
}
interface Growing {
  readonly product: string;
  readonly year: number;
  readonly source: string;
  readonly edition: string;
  isOriginal: boolean;
  readonly money: GrowingHeld;
  readonly mass: GrowingHeld;
}

const empty = (): GrowingHeld => ({ withValue: 0, withoutValue: 0, quarantined: 0, rules: new Set() });
const finished = ({ rules, ...counts }: GrowingHeld): Held => ({ ...counts, rules: [...rules].sort() });

function tablesFrom(counts: readonly StatementCount[]): readonly TradeTable[] {
  const growing = new Map<string, Growing>();
  for (const { values, count } of counts) {
    const [product, period, source, edition, unit, missing, read, quarantine] = values;
    if (product == null || source == null || edition == null || unit == null) continue;
    // A span of years is no year of a table.
    if (period == null || !/^\d{4}$/.test(period)) continue;
    const { dimension } = units.get(unit);
    if (dimension !== 'money' && dimension !== 'mass') continue;
    const key = JSON.stringify([product, period, source, edition]);
    let table = growing.get(key);
    if (table === undefined) {
      const year = Number(period);
      table = { product, year, source, edition, isOriginal: true, money: empty(), mass: empty() };
      growing.set(key, table);
    }
    if (read !== 'original') table.isOriginal = false;
    const held = table[dimension];
    if (quarantine != null) {
      held.quarantined += count;
      held.rules.add(quarantine);
    } else if (missing == null) held.withValue += count;
    else held.withoutValue += count;
  }
  return [...growing.keys()].sort().map((key) => {
    const table = growing.get(key) as Growing;
    return { ...table, money: finished(table.money), mass: finished(table.mass) };
  });
}

function fitOf(note: string | null): CodeFit | null {
  const [word = ''] = /[a-z]+/.exec((note ?? '').toLowerCase()) ?? [];
  return codeFits.find((fit) => fit === word) ?? null;
}

export interface TradeParts {
  /** Statements of `tradeFilter` by `tradeKeys`. */
  readonly counts: readonly StatementCount[];
  /** The same by `pairKeys`. */
  readonly pairs: readonly StatementCount[];
  /** The tradedAs statements; quarantined ones are passed over. */
  readonly codes: readonly StatementRow[];
  readonly extents: readonly Extent[];
}

export function trade({ counts, pairs, codes, extents }: TradeParts): Trade {
  const tables = tablesFrom(counts);
  const usable = pairs.filter(({ values: [, , quarantine] }) => quarantine === null);
  const tradingYears = tables.flatMap(({ year, money, mass }) =>
    [money, mass].some((held) => held.withValue + held.withoutValue > 0) ? [year] : [],
  );
  const byProduct = groupBy(tables, ({ product }) => product);
  const products = [...byProduct.keys()].sort();
  const byNumber = groupBy(products, (product) => hsCode(product)?.number ?? product);
  const latest = new Map<string, number>();
  for (const { source, year } of tables) latest.set(source, Math.max(latest.get(source) ?? year, year));
  const links = codes
    .flatMap((row): TradedAs[] =>
      row.object === null || row.quarantine !== null
        ? []
        : [
            {
              material: row.subject,
              product: row.object,
              fit: fitOf(row.note),
              row: row.row,
              source: row.source,
              edition: row.edition,
            },
          ],
    )
    .sort((a, b) => (a.material + a.product < b.material + b.product ? -1 : 1));
  const byMaterial = groupBy(links, ({ material }) => material);
  const ofProduct = groupBy(links, ({ product }) => product);
  return {
    statements: usable.reduce((sum, { count }) => sum + count, 0),
    traders: new Set(
      usable.flatMap(({ values: [from, to] }) =>
        [from, to].flatMap((id) => (id?.startsWith('economy:') === true ? [id] : [])),
      ),
    ),
    years:
      tradingYears.length === 0
        ? undefined
        : { from: Math.min(...tradingYears), to: Math.max(...tradingYears) },
    products,
    tablesOf: (product) => byProduct.get(product) ?? [],
    latestYearOf: (source) => latest.get(source),
    sameNumber: (product) => byNumber.get(hsCode(product)?.number ?? product) ?? [],
    codesOf: (material) => byMaterial.get(material) ?? [],
    materialsOf: (product) => ofProduct.get(product) ?? [],
    extentOf: extentsOfTables(extents),
  };
}
