/**
 * How many rows a query read from a file of text, though it kept few of them. DuckDB counts them as it reads;
 * counting them once more would take a tenth of the time of the reading itself.
 */
import { readFile, rm } from 'node:fs/promises';
import { z } from 'zod';
import type { GraphWriter } from '../graph/open.ts';

interface Step {
  readonly operator_name?: string | undefined;
  readonly operator_cardinality?: number | undefined;
  readonly children: readonly Step[];
}
const StepSchema: z.ZodType<Step> = z.lazy(() =>
  z.object({
    operator_name: z.string().optional(),
    operator_cardinality: z.number().optional(),
    children: z.array(StepSchema),
  }),
);

/**
 * Runs a query and counts the rows that it read with `read_csv`.
 * @param report a file that DuckDB may write for it
 * @throws Error when DuckDB's report has another form than that of the version in use
 */
export async function runCounted(database: GraphWriter, sql: string, report: string): Promise<number> {
  await database.run("SET enable_profiling = 'json'");
  try {
    await database.run(`SET profiling_output = '${report.replaceAll("'", "''")}'`);
    await database.run(
      `SET custom_profiling_settings = '{"OPERATOR_CARDINALITY": "true", "OPERATOR_TYPE": "true"}'`,
    );
    await database.run(sql);
    const steps = StepSchema.parse(JSON.parse(await readFile(report, 'utf8')));
    const count = rowsRead(steps);
    if (count === undefined) throw new Error(`DuckDB says of no step that it read a file of text: ${report}`);
    return count;
  } finally {
    await database.run("SET enable_profiling = 'no_output'");
    await rm(report, { force: true });
  }
}

function rowsRead({ operator_name, operator_cardinality, children }: Step): number | undefined {
  if (operator_name === 'READ_CSV') return operator_cardinality;
  for (const child of children) {
    const count = rowsRead(child);
    if (count !== undefined) return count;
  }
  return undefined;
}
