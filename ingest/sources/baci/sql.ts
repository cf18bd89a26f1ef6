/**
 * The SQL that reads a year of BACI: every row is checked in one pass over the file, and those that are asked for
 * are kept with those that are wrong. Texts that repeat are of enumerated types, which Parquet writes at once.
 */
import { massGap } from '../../rules/mass-gap.ts';
import { unitValueBand } from '../../rules/unit-value.ts';
import { baci } from './source.ts';

export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const literal = (text: string): string => `${quoted(text)}::ENUM(${quoted(text)})`;

/** DuckDB takes a path for a pattern: its signs are put in brackets. */
const withoutGlob = (path: string): string => path.replaceAll(/[*?[]/g, '[$&]');

export const valueUnit = 'kUSD:fob';
export const massUnit = 't:gross';

/** What the checks and the ids need, once an import. */
export interface Lookups {
  /** Ids by the publisher's number: economies and lumps. */
  readonly places: ReadonlyMap<string, string>;
  /** Every code of the publisher's list. */
  readonly codes: readonly string[];
  /** Those that are taken, with the ids of their products, in order. */
  readonly products: ReadonlyMap<string, string>;
}

export function lookupsSql({ places, codes, products }: Lookups): string[] {
  const type = (name: string, values: Iterable<string>): string =>
    `CREATE TYPE ${name} AS ENUM (${[...new Set(values)].sort().map(quoted).join(', ')})`;
  const list = (rows: readonly (readonly string[])[]): string =>
    rows.map((row) => `(${row.join(', ')})`).join(', ');
  return [
    type('place', places.values()),
    type('product', products.values()),
    `CREATE TABLE places AS SELECT number::BIGINT AS number, id::place AS id FROM (VALUES
      ${list([...places].map(([number, id]) => [number, quoted(id)]))}) AS list(number, id)`,
    `CREATE TABLE dropped AS SELECT unnest([${codes
      .filter((code) => !products.has(code))
      .map(quoted)
      .join(', ')}]::VARCHAR[]) AS code`,
    `CREATE TABLE products AS SELECT code, id::product AS id FROM (VALUES
      ${list([...products].map(([code, id]) => [quoted(code), quoted(id)]))}) AS list(code, id)`,
  ];
}

/** Larger than any amount; what is not a number sorts above it. */
const amountAtMost = '1e15';

/** What no row of a year may be, whatever its code. Each sign that a row is wrong is cheaper than that it is right. */
const isUnsound = (year: string): string => `t IS NULL OR t <> ${year} OR i IS NULL OR j IS NULL OR i = j
  OR v IS NULL OR v < 0 OR v > ${amountAtMost} OR q < 0 OR q > ${amountAtMost}
  OR i NOT IN (SELECT number FROM places) OR j NOT IN (SELECT number FROM places)`;

/**
 * Reads the file into `"read"`: the rows of the codes asked for, and every row that is not sound.
 * @param isPadded whether blanks stand around NA, so that masses must be read as text first, which takes longer
 */
export function readSql(path: string, year: string, isPadded: boolean): string {
  // A mass that is no number becomes one that none can be.
  const mass = isPadded
    ? "CASE WHEN trim(q) NOT IN ('', 'NA') THEN coalesce(TRY_CAST(q AS DOUBLE), -1) END AS q"
    : 'q';
  return `CREATE OR REPLACE TABLE "read" AS
SELECT t, i, j, k, v, q FROM (SELECT t, i, j, k, v, ${mass}
  FROM read_csv(${quoted(withoutGlob(path))}, header = true, auto_detect = false, delim = ',', quote = '"',
    escape = '"', columns = {t: 'BIGINT', i: 'BIGINT', j: 'BIGINT', k: 'VARCHAR', v: 'DOUBLE',
    q: ${isPadded ? "'VARCHAR'" : "'DOUBLE'"}}${isPadded ? '' : ", nullstr = ['', 'NA']"}))
WHERE k IS NULL OR k NOT IN (SELECT code FROM dropped) OR ${isUnsound(year)}`;
}

/** Rows that are wrong, those of codes that are on no list among them. */
export const unsoundSql = (year: string): string => `SELECT count(*) AS count FROM "read"
  WHERE k IS NULL OR k NOT IN (SELECT code FROM products) OR ${isUnsound(year)}`;

/** Ids for numbers, in the order in which statements are written; what was read is no longer needed. */
export const flowsSql = [
  `CREATE OR REPLACE TABLE flows AS
    SELECT products.id AS product, exporter.id AS subject, importer.id AS object, i::SMALLINT AS i, j::SMALLINT AS j, v, q
    FROM "read" JOIN products ON products.code = k JOIN places exporter ON exporter.number = i
      JOIN places importer ON importer.number = j ORDER BY product, subject, object`,
  'DROP TABLE "read"',
];

/** Flows of which another has exporter, importer and product in common: it stands beside them. */
export const repeatedSql = `SELECT DISTINCT i::INTEGER AS i, j::INTEGER AS j, product::VARCHAR AS product FROM (
    SELECT i, j, product, lag(i) OVER () = i AND lag(j) OVER () = j AND lag(product) OVER () = product AS repeated
    FROM flows)
  WHERE repeated ORDER BY ALL LIMIT 10000`;

/** How many times one unit value is the other; a flow without value is infinitely far from any. */
const distance = `CASE WHEN usd = 0 THEN 'infinity'::DOUBLE ELSE greatest(usd / q / median, median / (usd / q)) END`;
/**
 * The smallest measure at or below which the flows of a product are worth that share together. Only the flows of the
 * step in which it lies are put in order: steps are eighths of a doubling, of the measure as a number of 24 bits,
 * whose logarithms are further apart than any error of theirs, so that a larger measure never has a smaller step.
 */
function quantileSql(measure: string, share: number, from: string): string {
  return `WITH measured AS (
    SELECT product, usd, total, ${measure} AS measure, CAST(floor(log2(CAST(${measure} AS FLOAT)) * 8) AS INTEGER) AS step
    FROM ${from} WHERE usd > 0),
  steps AS (SELECT product, step, any_value(total) AS total, sum(usd) AS usd FROM measured GROUP BY product, step),
  sums AS (SELECT product, step, total, sum(usd) OVER (PARTITION BY product ORDER BY step) AS reached, usd FROM steps),
  reached AS (SELECT product, min(step) AS step, min(reached - usd) AS below FROM sums
    WHERE reached >= total * ${share} GROUP BY product)
  SELECT product, min(measure) AS reached_at FROM (
    SELECT product, measure, total, below + sum(usd) OVER (PARTITION BY product ORDER BY measure ROWS UNBOUNDED PRECEDING)
      AS reached FROM measured JOIN reached USING (product, step))
  WHERE reached >= total * ${share} GROUP BY product`;
}

/** The unit-value test of ingest/rules/unit-value.ts, set-wise: its bands, and the flows outside of them. */
export const bandsSql = [
  'CREATE OR REPLACE TEMP VIEW weighed AS SELECT product, subject, object, round(v * 1000) AS usd, q FROM flows WHERE q > 0',
  `CREATE OR REPLACE TABLE totals AS SELECT product, sum(usd) AS total FROM weighed GROUP BY product
    HAVING count(*) >= ${unitValueBand.fewestFlows} AND sum(usd) > 0`,
  `CREATE OR REPLACE TABLE medians AS SELECT product, total, reached_at AS median
    FROM (${quantileSql('usd / q', 0.5, 'weighed JOIN totals USING (product)')}) JOIN totals USING (product)`,
  `CREATE OR REPLACE TABLE bands AS
    SELECT product, total, median,
      greatest(${unitValueBand.smallestFactor}, reached_at * reached_at * reached_at) AS factor
    FROM (${quantileSql(distance, unitValueBand.spreadShare, 'weighed JOIN medians USING (product)')})
      JOIN medians USING (product)`,
  `CREATE OR REPLACE TABLE outside AS SELECT product, subject, object, usd, q, median, factor, total
    FROM weighed JOIN bands USING (product)
    WHERE ${distance} > factor AND abs(q * median - usd) >= total * ${unitValueBand.smallestGap}`,
  'CREATE OR REPLACE TABLE reasons (product VARCHAR, subject VARCHAR, object VARCHAR, reason VARCHAR)',
  'CREATE OR REPLACE TABLE refused (product product, subject place, object place, reason VARCHAR)',
];

export const outsideSql = `SELECT product::VARCHAR AS product, subject::VARCHAR AS subject, object::VARCHAR AS object,
  usd, q, median, factor, total FROM outside ORDER BY ALL`;

/** Tonnes and dollars of each product within the band; sums of decimals are the same in any order. */
export const weighedSql = `SELECT product::VARCHAR AS product, count(*)::INTEGER AS flows, sum(usd)::DOUBLE AS usd,
    sum(q::DECIMAL(24, 6))::DOUBLE AS tonnes
  FROM weighed ANTI JOIN outside USING (product, subject, object) GROUP BY product ORDER BY product`;

/** A mass that is blank, NA, or 0 beside a value: the publisher has none. */
const mass = 'CASE WHEN q = 0 AND v > 0 THEN NULL ELSE q END';

export const countsSql = `SELECT count(*)::INTEGER AS flows, count(*) FILTER (${mass} IS NULL)::INTEGER AS "withoutMass" FROM flows`;

/** Where a statement stands in the publisher's file; no line, since releases put rows in other places. */
const locator = (file: string, start: number): string =>
  `concat(${quoted(`${file}, i `)}, i, ', j ', j, ', k ', substr(product::VARCHAR, ${start}))`;

export interface TableNames {
  readonly file: string;
  readonly year: string;
  readonly edition: string;
  /** `product:hs2022-`. */
  readonly prefix: string;
}

/** What of a flow a table holds: values and masses stand in tables of their own, written side by side. */
export const quantities = ['value', 'mass'] as const;
export type Quantity = (typeof quantities)[number];

/** The columns of a table of statements, of the values or of the masses. */
export function tableSql(quantity: Quantity, { file, year, edition, prefix }: TableNames): string {
  const isMass = quantity === 'mass';
  const from = isMass
    ? `(SELECT flows.*, ${mass} AS value, q = 0 AND v > 0 AS is_zero, reason
        FROM flows LEFT JOIN refused USING (product, subject, object))`
    : '(SELECT *, v AS value, false AS is_zero, NULL::VARCHAR AS reason FROM flows)';
  return `SELECT subject, ${literal('exportsTo')} AS predicate, object, product, ${literal('trade')} AS stage,
  ${literal(year)} AS period, value, NULL::DOUBLE AS low, NULL::DOUBLE AS high,
  ${literal(isMass ? massUnit : valueUnit)} AS unit,
  ${literal('derived')} AS status, CASE WHEN value IS NULL THEN ${literal('not-available')} END AS missing,
  ${literal(baci.id)} AS source, ${literal(edition)} AS edition, ${literal(baci.licence)} AS licence,
  ${locator(file, prefix.length + 1)} AS locator, ${literal('original')} AS read,
  CASE WHEN is_zero THEN ${literal('The publisher writes a mass of 0 beside a value.')} END AS note,
  CASE WHEN reason IS NOT NULL THEN ${literal(unitValueBand.rule)} END AS quarantine_rule,
  reason AS quarantine_reason FROM ${from}`;
}

/** The masses again, with those of the products in `gaps` refused, and those of others no longer. */
export function gapsSql(path: string): string {
  const judged = `value > 0 AND coalesce(quarantine_rule, ${quoted(massGap.rule)}) = ${quoted(massGap.rule)}`;
  return `SELECT written.* REPLACE (
    CASE WHEN ${judged} THEN CASE WHEN gaps.reason IS NOT NULL THEN ${quoted(massGap.rule)} END
      ELSE quarantine_rule END AS quarantine_rule,
    CASE WHEN ${judged} THEN gaps.reason ELSE quarantine_reason END AS quarantine_reason)
  FROM read_parquet(${quoted(withoutGlob(path))}) written LEFT JOIN gaps USING (product)`;
}

/** No dictionary is tried for long where nearly every text is another, as places in the file are. */
export function copySql(select: string, path: string): string {
  return `COPY (${select}) TO ${quoted(path)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880,
    DICTIONARY_SIZE_LIMIT 10000)`;
}
