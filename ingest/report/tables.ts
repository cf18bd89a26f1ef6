/** Every statement of the data sets as one view for SQL: texts as they stand, amounts in the base unit of their dimension. */
import { isParquet } from '../../schema/dataset.ts';
import { dimensionOfUnit, units } from '../../schema/unit.ts';
import type { GraphWriter } from '../graph/open.ts';
import type { Dataset } from '../load/descriptor.ts';

const columns = [
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
  'source',
  'edition',
  'quarantine_rule',
].map((name) => `"${name}"`);

/**
 * Flows between pairs of economies: a single contract makes them leap, and the two reports of a pair disagree as a
 * rule; both stand beside each flow where it is shown.
 */
const leftOut = ['exportsTo'];

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const listed = (paths: readonly string[]): string => `[${paths.map(quoted).join(', ')}]`;

/**
 * Makes the table `said`: one row a statement that answers may use and that has a unit, flows of trade left out. `base` is its value in the
 * base unit, `lo` and `hi` what it may be at least and most, `dimension` what it measures with its basis, `year`
 * its year or null where its period is none.
 */
export async function viewOfStatements(graph: GraphWriter, datasets: readonly Dataset[]): Promise<void> {
  const paths = datasets.flatMap(({ tables }) =>
    tables.filter(({ kind }) => kind === 'statements').map(({ path }) => path),
  );
  const csv = paths.filter((path) => !isParquet(path));
  const parquet = paths.filter(isParquet);
  const list = columns.join(', ');
  const typed = columns
    .map((name) => (/"(value|low|high)"/.test(name) ? `try_cast(${name} AS DOUBLE) AS ${name}` : name))
    .join(', ');
  const parts = [
    ...(csv.length === 0
      ? []
      : [
          `SELECT ${typed} FROM read_csv(${listed(csv)}, all_varchar = true, header = true, union_by_name = true)`,
        ]),
    ...(parquet.length === 0
      ? []
      : [`SELECT ${list} FROM read_parquet(${listed(parquet)}, union_by_name = true)`]),
  ];
  const known = units.all
    .map(
      ({ id, dimension, factor }) =>
        `(${quoted(id)}, ${quoted(dimensionOfUnit(id))}, ${quoted(dimension)}, ${factor}::DOUBLE)`,
    )
    .join(', ');
  await graph.run(
    `CREATE TEMP TABLE measure AS SELECT * FROM (VALUES ${known}) AS m(unit, dimension, kind, factor)`,
  );
  await graph.run(`
    CREATE TEMP TABLE said AS
    SELECT subject, predicate, coalesce("object", '') AS "object", coalesce(product, '') AS product,
      coalesce(stage, '') AS stage, period, source, edition, status, unit, dimension, kind,
      "value" * factor AS base,
      coalesce(low, "value") * factor AS lo, coalesce(high, "value") * factor AS hi,
      CASE WHEN regexp_full_match(period, '\\d{4}') THEN period::INTEGER END AS "year"
    FROM (${parts.join(' UNION ALL ')}) JOIN measure USING (unit)
    WHERE coalesce(quarantine_rule, '') = '' AND status <> 'projected' AND predicate NOT IN (${leftOut.map(quoted).join(', ')})`);
}
