/**
 * The SQL that stages a table of statements: cells as they stand, and beside them what the set-wise checks and
 * the ids need, in one pass over the file.
 */
import { tableColumns } from '../../schema/dataset.ts';
import { factColumns } from '../../schema/store.ts';
import { dimensionOfUnit, units } from '../../schema/unit.ts';
import { amountColumns as amounts } from '../dataset/parquet.ts';
import { standsAsItIsSql } from './as-it-stands.ts';
import { isNumberSql, parquetLinesSql, quoted, rowsSql } from './read-sql.ts';

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
/**
 * Columns of free text. Every other cell of a table that passes the checks is an id, a period, a decimal or a
 * word of a registry or manifest, and those are compared whole; of them only an edition may hold any sign.
 */
const freeColumns = ['locator', 'note', 'quarantine_rule', 'quarantine_reason'] as const;

const isAmount = (name: string): boolean => (amounts as readonly string[]).includes(name);

export const createStagedSql = `CREATE TEMP TABLE staged (
  "file" INTEGER, ${columns.map((name) => `"${name}" ${isAmount(name) ? 'DOUBLE' : 'VARCHAR'}`).join(', ')},
  "fact" UBIGINT, "odd" BOOLEAN, "wrong" BOOLEAN, "id" VARCHAR)`;

/**
 * Tells facts apart, nearly always. Units of one dimension share what stands after the colon, their basis. Value
 * and mass of one flow are two facts: without it every row of a table of trade would look like one that repeats another.
 */
function factHash(columns: readonly string[]): string {
  return `hash(${columns.map((name) => `"${name}"`).join(', ')}, split_part("unit", ':', 2))`;
}
/** Of one source in one edition, which is to say each fact once. */
const ownFactHash = factHash([...factColumns, 'source', 'edition']);

/** Cells joined by U+001F: control characters but tab and line ends, U+FFFD, or white space at an end of a cell. */
const oddPattern =
  '[\\x{00}-\\x{08}\\x{0B}\\x{0C}\\x{0E}-\\x{1E}\\x{7F}-\\x{9F}\\x{FFFD}]|(^|\\x{1F})[\\t-\\r\\pZ\\x{FEFF}]|[\\t-\\r\\pZ\\x{FEFF}](\\x{1F}|$)';
/** Anything but the ASCII that stands in JSON as it is: nearly every row holds none. */
const notPlainPattern = '[^ !#-\\[\\]-~]';
/**
 * A decimal of at most 15 digits in its shortest form. No two such texts name one double, so the shortest text
 * of the double is this very text: `decimalText(Number(text)) === text`.
 */
const plainNumberPattern = '-?(0|[1-9][0-9]*)(\\.[0-9]*[1-9])?';

function plainNumber(name: string): string {
  return `(${name} IS NULL OR (length(translate(${name}, '-.', '')) <= 15 AND ${name} <> '-0' AND regexp_full_match(${name}, ${quoted(plainNumberPattern)})))`;
}

/**
 * The rows of a table in Parquet for the row-wise check, with whether another staged row speaks of the same fact
 * (or has its hash).
 */
export function checkedLinesSql(path: string): string {
  return `SELECT *, ${ownFactHash} IN (SELECT "fact" FROM staged GROUP BY "fact" HAVING count(*) > 1) AS "isRepeated"
  FROM ${parquetLinesSql(path)}`;
}

/**
 * Copies a table into `staged`. `id` is computed here where the text of the canonical array is certain
 * without a JSON writer and without a number formatter; elsewhere it stays null, and `statementId` gives it.
 * `odd` says that a free text holds what none may, `wrong` that an amount is no number as our tables write it.
 * @param file number of the file
 */
export function stageSql(path: string, file: number): string {
  const all = columns.map((name) => `"${name}"`).join(', ');
  const canonical = idColumns
    .map((name) => (isAmount(name) ? `${name}_text` : name))
    .map((name) => `CASE WHEN "${name}" IS NULL THEN 'null' ELSE concat('"', "${name}", '"') END`)
    .join(", ',', ");
  const free = freeColumns.map((name) => `"${name}"`).join(', ');
  const joined = `concat_ws(chr(31), ${free})`;
  // Nearly every row is plain, and of a plain one only spaces at the ends of cells are left to be seen.
  return `INSERT INTO staged
SELECT ${file}, ${all}, ${ownFactHash},
  CASE WHEN plain THEN starts_with(joined, ' ') OR ends_with(joined, ' ')
      OR contains(joined, ' ' || chr(31)) OR contains(joined, chr(31) || ' ')
    ELSE regexp_matches(joined, ${quoted(oddPattern)}) OR contains(concat_ws('', ${free}), chr(31)) END,
  CASE WHEN short THEN false ELSE NOT (${amounts.map((name) => isNumberSql(path, name)).join(' AND ')}) END,
  CASE WHEN short AND (plain OR ${standsAsItIsSql(`concat_ws('', "locator", "edition")`)}) THEN sha256(concat('[', ${canonical}, ']')) END
FROM (SELECT *, ${joined} AS joined,
    NOT regexp_matches(concat_ws('', ${free}, "edition"), ${quoted(notPlainPattern)}) AS plain,
    ${amounts.map((name) => plainNumber(`"${name}_text"`)).join(' AND ')} AS short
  FROM ${rowsSql(path)})`;
}

/**
 * One row of every kind: rows that agree in all of this are right or wrong together, apart from their ids and
 * periods, which are checked each for itself.
 */
export const representativesSql = `SELECT * FROM staged WHERE rowid IN (SELECT min(rowid) FROM staged GROUP BY
  "file", split_part("subject", ':', 1), "predicate", split_part("object", ':', 1), "product" IS NULL,
  "period" IS NULL,
  "stage", "unit", "status", "missing", "source", "edition", "licence", "locator" IS NULL, "read",
  "quarantine_rule" IS NULL, "quarantine_reason" IS NULL, "odd", "wrong",
  ${amounts.map((name) => `"${name}" IS NULL`).join(', ')},
  "low" > "high", "low" > "value", "value" > "high")`;

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

export interface FillOptions {
  /** Whether the same statement stands in several datasets. */
  readonly repeats: boolean;
  /** Whether ids stand in the table `named`, by the place of their row. */
  readonly named: boolean;
}

/**
 * Fills the table `statement` from `staged`. Only ids and places are put in the order of ids, which numbers the
 * rows; the rows themselves stay as they stand in their tables, where those that are asked for together stand
 * together: to sort them too would take as long as to write them.
 */
export function fillStatementSql({ repeats, named }: FillOptions): readonly string[] {
  const from = named ? 'staged LEFT JOIN named ON named.place = staged.rowid' : 'staged';
  const id = named ? 'coalesce(staged."id", named."id")' : 'staged."id"';
  // The first of those that are the same statement.
  const once = `(SELECT min(place) AS place, "id" FROM identified GROUP BY "id")`;
  return [
    `CREATE TEMP TABLE ranked AS WITH identified AS (SELECT staged.rowid AS place, ${id} AS "id" FROM ${from})
SELECT place${named ? ', "id"' : ''} FROM ${repeats ? once : 'identified'} ORDER BY "id"`,
    ...sharedFactsSql,
    `INSERT INTO "statement"
SELECT ranked.rowid, ranked."fact", ${named ? 'ranked' : 'staged'}."id", "subject", "predicate", "object", "product", "stage", "period",
  CAST("period"[1:4] AS INTEGER),
  CAST(CASE WHEN contains("period", '/') THEN "period"[6:9] ELSE "period"[1:4] END AS INTEGER),
  "value", "low", "high", "unit", "status", "missing", "source", "edition", "locator", "read", "note",
  "quarantine_rule", "quarantine_reason"
FROM staged JOIN ranked ON ranked.place = staged.rowid`,
    // What follows needs their memory.
    'DROP TABLE ranked',
    'DROP TABLE staged',
  ];
}

const anyFactHash = factHash(factColumns);
const measures = units.all.map(({ id }) => `(${quoted(id)}, ${quoted(dimensionOfUnit(id))})`).join(', ');

/**
 * Gives rows that speak of a fact of which another speaks too the first number among them. Few rows have a hash that
 * another has, and only the texts of those are compared.
 */
const sharedFactsSql: readonly string[] = [
  'ALTER TABLE ranked ADD COLUMN "fact" INTEGER',
  `UPDATE ranked SET "fact" = shared."fact" FROM (
WITH hashed AS (SELECT rowid AS place, ${anyFactHash} AS told FROM staged),
alike AS (SELECT place FROM hashed WHERE told IN (SELECT told FROM hashed GROUP BY told HAVING count(*) > 1)),
measure AS (SELECT * FROM (VALUES ${measures}) AS known("unit", dimension)),
numbered AS (SELECT ranked.rowid AS "row", min(ranked.rowid) OVER fact AS "fact", count(*) OVER fact AS statements
  FROM alike JOIN ranked ON ranked.place = alike.place JOIN staged ON staged.rowid = alike.place
    LEFT JOIN measure ON measure."unit" = staged."unit"
  WINDOW fact AS (PARTITION BY ${factColumns.map((name) => `staged."${name}"`).join(', ')}, dimension))
SELECT "row", "fact" FROM numbered WHERE statements > 1) AS shared WHERE shared."row" = ranked.rowid`,
];
