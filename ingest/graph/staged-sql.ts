/**
 * The SQL that stages a table of statements: cells as they stand, and beside them what the set-wise checks and
 * the ids need, in one pass over the file.
 */
import { isParquet, tableColumns } from '../../schema/dataset.ts';
import { amountColumns as amounts } from '../dataset/parquet.ts';

const columns = tableColumns.statements;
/** What the id of a statement is made of, in the order of `statementId`. */
const idColumns = [
  'subject',
  'predicate',
  'object',
  'product',
  'stage',
  'period',
  'value',
  'low',
  'high',
  'unit',
  'status',
  'missing',
  'source',
  'edition',
  'locator',
] as const;
/** Equal in all of these, two statements speak of one fact (their units may still differ in dimension). */
const factColumns = [
  'subject',
  'predicate',
  'object',
  'product',
  'stage',
  'period',
  'source',
  'edition',
] as const;
/**
 * Columns of free text. Every other cell of a table that passes the checks is an id, a period, a decimal or a
 * word of a registry or manifest, and those are compared whole; of them only an edition may hold any sign.
 */
const freeColumns = ['locator', 'note', 'quarantine_rule', 'quarantine_reason'] as const;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const createStagedSql = `CREATE TEMP TABLE staged (
  "file" INTEGER, ${columns.map((name) => `"${name}" VARCHAR`).join(', ')},
  "fact" UBIGINT, "odd" BOOLEAN, "id" VARCHAR)`;

/**
 * Units of one dimension share what stands after the colon, their basis. Value and mass of one flow are two
 * facts: without it every row of a table of trade would look like one that repeats another.
 */
const factHash = `hash(${factColumns.map((name) => `"${name}"`).join(', ')}, split_part("unit", ':', 2))`;

/** Cells joined by U+001F: control characters but tab and line ends, U+FFFD, or white space at an end of a cell. */
const oddPattern =
  '[\\x{00}-\\x{08}\\x{0B}\\x{0C}\\x{0E}-\\x{1E}\\x{7F}-\\x{9F}\\x{FFFD}]|(^|\\x{1F})[\\t-\\r\\pZ\\x{FEFF}]|[\\t-\\r\\pZ\\x{FEFF}](\\x{1F}|$)';
/** Anything but the ASCII that stands in JSON as it is. */
const notPlainPattern = '[^ !#-\\[\\]-~]';
/**
 * A decimal of at most 15 digits in its shortest form. No two such texts name one double, so the shortest text
 * of the double is this very text: `decimalText(Number(text)) === text`.
 */
const plainNumberPattern = '-?(0|[1-9][0-9]*)(\\.[0-9]*[1-9])?';

function plainNumber(name: string): string {
  return `(${name} IS NULL OR (length(translate(${name}, '-.', '')) <= 15 AND ${name} <> '-0' AND regexp_full_match(${name}, ${quoted(plainNumberPattern)})))`;
}

/** The cells of a CSV table as they stand; blank ones are null. */
function csvRows(path: string): string {
  const read = columns.map((name) => `${quoted(name)}: 'VARCHAR'`).join(', ');
  return `read_csv(${quoted(withoutGlob(path))}, header = true, auto_detect = false, delim = ',', quote = '"',
    escape = '"', columns = {${read}})`;
}

/** A double as text: plain where it is whole, else in the shortest form, which has an exponent when far from 1. */
function amountText(name: string): string {
  return `CASE WHEN "${name}" = trunc("${name}") AND abs("${name}") < 1e15
    THEN CAST(CAST("${name}" AS BIGINT) AS VARCHAR) ELSE CAST("${name}" AS VARCHAR) END`;
}

/** The rows of a table in Parquet, with the cells that a CSV table would have. */
function parquetRows(path: string): string {
  const cells = columns.map((name) =>
    (amounts as readonly string[]).includes(name)
      ? `${amountText(name)} AS "${name}"`
      : `nullif("${name}", '') AS "${name}"`,
  );
  return `(SELECT ${cells.join(', ')} FROM read_parquet(${quoted(withoutGlob(path))}))`;
}

/** The rows of a table in Parquet for the row-wise check: `line` counts them from 1. */
export function parquetLinesSql(path: string): string {
  const all = columns.map((name) => `"${name}"`).join(', ');
  return `SELECT CAST(file_row_number + 1 AS DOUBLE) AS line, ${all},
    ${factHash} IN (SELECT "fact" FROM staged GROUP BY "fact" HAVING count(*) > 1) AS "isRepeated"
  FROM (SELECT file_row_number, ${columns
    .map((name) =>
      (amounts as readonly string[]).includes(name) ? `"${name}"` : `nullif("${name}", '') AS "${name}"`,
    )
    .join(', ')}
    FROM read_parquet(${quoted(withoutGlob(path))}, file_row_number = true))`;
}

export function parquetCountSql(path: string): string {
  return `SELECT CAST(count(*) AS DOUBLE) AS count FROM read_parquet(${quoted(withoutGlob(path))})`;
}

/** Names and types of the columns of a Parquet file. */
export function parquetColumnsSql(path: string): string {
  return `SELECT column_name AS name, column_type AS type FROM (DESCRIBE SELECT * FROM read_parquet(${quoted(withoutGlob(path))}))`;
}

/**
 * Copies a table into `staged`. `id` is computed here where the text of the canonical array is certain
 * without a JSON writer and without a number formatter; elsewhere it stays null, and `statementId` gives it.
 * @param file number of the file
 */
export function stageSql(path: string, file: number): string {
  const all = columns.map((name) => `"${name}"`).join(', ');
  const canonical = idColumns
    .map((name) => `CASE WHEN "${name}" IS NULL THEN 'null' ELSE concat('"', "${name}", '"') END`)
    .join(", ',', ");
  const free = freeColumns.map((name) => `"${name}"`).join(', ');
  const joined = `concat_ws(chr(31), ${free})`;
  // Nearly every row is plain, and of a plain one only spaces at the ends of cells are left to be seen.
  return `INSERT INTO staged
SELECT ${file}, ${all}, ${factHash},
  CASE WHEN plain THEN starts_with(joined, ' ') OR ends_with(joined, ' ')
      OR contains(joined, ' ' || chr(31)) OR contains(joined, chr(31) || ' ')
    ELSE regexp_matches(joined, ${quoted(oddPattern)}) OR contains(concat_ws('', ${free}), chr(31)) END,
  CASE WHEN plain AND ${amounts.map((name) => plainNumber(`"${name}"`)).join(' AND ')}
    THEN sha256(concat('[', ${canonical}, ']')) END
FROM (SELECT *, ${joined} AS joined,
    NOT regexp_matches(concat_ws('', ${free}, "edition"), ${quoted(notPlainPattern)}) AS plain
  FROM ${isParquet(path) ? parquetRows(path) : csvRows(path)})`;
}

/** DuckDB takes a path for a pattern: its signs are put in brackets. */
function withoutGlob(path: string): string {
  return path.replaceAll(/[*?[]/g, '[$&]');
}

const decimal = (name: string): string =>
  `(${name} IS NULL OR coalesce(regexp_full_match(${name}, '-?[0-9]+(\\.[0-9]+)?') AND isfinite(TRY_CAST(${name} AS DOUBLE)), false))`;
/** The double of a Parquet table may be written with an exponent, or be none at all. */
const finite = (name: string): string => `isfinite(TRY_CAST(${name} AS DOUBLE))`;
const order = (low: string, high: string): string =>
  `TRY_CAST(${low} AS DOUBLE) > TRY_CAST(${high} AS DOUBLE)`;

/**
 * One row of every kind: rows that agree in all of this are right or wrong together, apart from their ids and
 * periods, which are checked each for itself.
 */
export const representativesSql = `SELECT * FROM staged WHERE rowid IN (SELECT min(rowid) FROM staged GROUP BY
  "file", split_part("subject", ':', 1), "predicate", split_part("object", ':', 1), "product" IS NULL,
  "period" IS NULL,
  "stage", "unit", "status", "missing", "source", "edition", "licence", "locator" IS NULL, "read",
  "quarantine_rule" IS NULL, "quarantine_reason" IS NULL, "odd",
  ${amounts.map((name) => `"${name}" IS NULL, ${decimal(`"${name}"`)}, ${finite(`"${name}"`)}`).join(', ')},
  ${order('"low"', '"high"')}, ${order('"low"', '"value"')}, ${order('"value"', '"high"')})`;

export function distinctSql(column: 'subject' | 'object' | 'product' | 'period'): string {
  return `SELECT DISTINCT "${column}" AS found FROM staged WHERE "${column}" IS NOT NULL`;
}

/** Rows that speak of a fact of which another row speaks too (or whose hash is the same). */
export const repeatedFactsSql =
  'SELECT * FROM staged WHERE "fact" IN (SELECT "fact" FROM staged GROUP BY "fact" HAVING count(*) > 1) ORDER BY rowid';

/** Rows that wait for their id, of a span of places. */
export function withoutIdSql(from: number, to: number): string {
  return `SELECT rowid AS place, * FROM staged WHERE "id" IS NULL AND rowid >= ${from} AND rowid < ${to}`;
}

const amount = (name: string): string =>
  `CASE WHEN TRY_CAST("${name}" AS DOUBLE) = 0 THEN 0 ELSE CAST("${name}" AS DOUBLE) END`;

export interface FillOptions {
  /** Whether the same statement stands in several datasets. */
  readonly repeats: boolean;
  /** Whether ids stand in the table `named`, by the place of their row. */
  readonly named: boolean;
}

/** Fills the table `statement` from `staged`, in the order of ids. */
export function fillStatementSql({ repeats, named }: FillOptions): string {
  const id = named ? 'coalesce(staged."id", named."id")' : 'staged."id"';
  const join = named ? ' LEFT JOIN named ON named.place = staged.rowid' : '';
  const once = repeats ? ` QUALIFY row_number() OVER (PARTITION BY ${id} ORDER BY staged.rowid) = 1` : '';
  return `INSERT INTO "statement"
SELECT row_number() OVER (ORDER BY "id") - 1, "id", "subject", "predicate", "object", "product", "stage", "period",
  CAST("period"[1:4] AS INTEGER),
  CAST(CASE WHEN contains("period", '/') THEN "period"[6:9] ELSE "period"[1:4] END AS INTEGER),
  ${amounts.map(amount).join(', ')}, "unit", "status", "missing", "source", "edition", "locator", "read", "note",
  "quarantine_rule", "quarantine_reason"
FROM (SELECT staged.* EXCLUDE ("id"), ${id} AS "id" FROM staged${join}${once})
ORDER BY "id"`;
}
