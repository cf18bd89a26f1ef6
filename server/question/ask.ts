/** Asks one analysis of a graph: checks the parameters, fetches what it names, computes. */
import { z } from 'zod';
import { type Analysis, type Asked, QuestionError } from '../analysis/index.ts';
import type { ReadyGraph } from './prepare.ts';

const rangeSchema = z.object({ minimum: z.number(), maximum: z.number() });

/** What a number out of its range is answered with; null where the parameter has no range or was given no number. */
function rangeMessage(schema: z.ZodObject, name: string, given: unknown): string | null {
  if (typeof given !== 'number') return null;
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const range = rangeSchema.safeParse(properties[name]);
  if (!range.success) return null;
  const { minimum, maximum } = range.data;
  return given < minimum || given > maximum ? `expected ${minimum} to ${maximum}, got ${given}` : null;
}

/**
 * Parameters from outside, with defaults filled in. A parameter that is null or undefined counts as not given.
 * @throws QuestionError (BAD_USER_INPUT) that names every parameter that does not fit
 */
export function parseParameters<Schema extends z.ZodObject>(
  schema: Schema,
  input: Readonly<Record<string, unknown>>,
): Asked<z.output<Schema>> {
  const entries = Object.entries(input).filter(([, value]) => value !== undefined && value !== null);
  const parsed = schema.safeParse(Object.fromEntries(entries));
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => {
      const name = issue.path.join('.');
      return `${name || 'input'}: ${rangeMessage(schema, name, input[name]) ?? issue.message}`;
    });
    throw new QuestionError('BAD_USER_INPUT', problems.sort().join('; '));
  }
  return { values: parsed.data, given: new Set(entries.map(([name]) => name)) };
}

/**
 * The answer of an analysis.
 * @param input parameters by name, not yet checked
 * @throws QuestionError when a parameter does not fit or the question cannot be answered
 */
export async function ask<Schema extends z.ZodObject, Answer>(
  graph: ReadyGraph,
  analysis: Analysis<Schema, Answer>,
  input: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const asked = parseParameters(analysis.parameters, input);
  const { context, store } = graph;
  const network = analysis.needsNetwork === true ? await graph.network() : undefined;
  const filters = analysis.gather(context, asked, network);
  const tallies = analysis.tally?.(context, asked) ?? [];
  const compared = analysis.compare?.(context, asked, network) ?? [];
  const slices = await Promise.all(filters.map((filter) => store.slice(filter)));
  const counts = await Promise.all(tallies.map(({ filter, keys }) => store.countBy(filter, keys)));
  const amounts = await Promise.all(compared.map((filter) => store.amounts(filter)));
  return analysis.compute(context, asked, slices, {
    counts,
    amounts,
    ...(network === undefined ? {} : { network }),
  });
}
