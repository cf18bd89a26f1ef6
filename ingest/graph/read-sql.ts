/** The SQL that reads a table of statements from CSV or Parquet, with the same columns from both. */
import { isParquet, tableColumns } from '../../schema/dataset.ts';
import { amountColumns as amounts } from '../dataset/parquet.ts';

const columns = tableColumns.statements;
const isAmount = (name: string): boolean => (amounts as readonly string[]).includes(name);

/** A text of SQL. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** DuckDB takes a path for a pattern: its signs are put in brackets. */
function file(path: string): string {
  return quoted(path.replaceAll(/[*?[]/g, '[$&]'));
}

/** Zero without a sign; what is no number in a CSV table is null. */
const double = (value: string): string => `CASE WHEN ${value} = 0 THEN 0 ELSE ${value} END`;

/** A double as text: plain where it is whole, else in the shortest form, which has an exponent when far from 1. */
function shortest(name: string): string {
  return `CASE WHEN "${name}" = trunc("${name}") AND abs("${name}") < 1e15
    THEN CAST(CAST("${name}" AS BIGINT) AS VARCHAR) ELSE CAST("${name}" AS VARCHAR) END`;
}

/**
 * The rows of a table: texts, null where blank; each amount as a double and, as `value_text` and so on, as the
 * text that stands there or that names the double.
 */
export function rowsSql(path: string): string {
  if (isParquet(path)) {
    const cells = columns.map((name) =>
      isAmount(name)
        ? `${double(`"${name}"`)} AS "${name}", ${shortest(name)} AS "${name}_text"`
        : `nullif("${name}", '') AS "${name}"`,
    );
    return `(SELECT ${cells.join(', ')} FROM read_parquet(${file(path)}))`;
  }
  const types = columns.map((name) => `${quoted(name)}: 'VARCHAR'`).join(', ');
  const cells = columns.map((name) =>
    isAmount(name)
      ? `${double(`TRY_CAST("${name}" AS DOUBLE)`)} AS "${name}", "${name}" AS "${name}_text"`
      : `"${name}"`,
  );
  return `(SELECT ${cells.join(', ')} FROM read_csv(${file(path)}, header = true, auto_detect = false, delim = ',',
    quote = '"', escape = '"', columns = {${types}}))`;
}

/** Whether a cell of the rows of that path is an amount as our tables write it, or blank. */
export function isNumberSql(path: string, name: string): string {
  if (isParquet(path)) return `coalesce(isfinite("${name}"), true)`;
  return `("${name}_text" IS NULL OR coalesce(regexp_full_match("${name}_text", '-?[0-9]+(\\.[0-9]+)?') AND isfinite("${name}"), false))`;
}

/** The rows of a table in Parquet with `line`, their number from 1. */
export function parquetLinesSql(path: string): string {
  const cells = columns.map((name) => (isAmount(name) ? `"${name}"` : `nullif("${name}", '') AS "${name}"`));
  return `(SELECT CAST(file_row_number + 1 AS DOUBLE) AS line, ${cells.join(', ')}
    FROM read_parquet(${file(path)}, file_row_number = true))`;
}

export function parquetCountSql(path: string): string {
  return `SELECT CAST(count(*) AS DOUBLE) AS count FROM read_parquet(${file(path)})`;
}

/** Names and types of the columns of a Parquet file. */
export function parquetColumnsSql(path: string): string {
  return `SELECT column_name AS name, column_type AS type FROM (DESCRIBE SELECT * FROM read_parquet(${file(path)}))`;
}
