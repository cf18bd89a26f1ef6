/** Reads a batch of reconciliation queries as the specification writes them, and says what to mend. */
import { z } from 'zod';
import { type EntityKind, entityKinds } from '../../schema/entity.ts';
import type { GraphContext } from '../analysis/context/context.ts';
import type { NameQuery } from './candidates.ts';
import { codeTable } from './code-table.ts';
import { reconcileLimits as limits } from './limits.ts';

export type ReconcileFault =
  | 'BAD_REQUEST'
  | 'BATCH_TOO_LARGE'
  | 'LIST_TOO_LONG'
  | 'QUERY_TOO_LONG'
  | 'UNKNOWN_PROPERTY'
  | 'UNKNOWN_TYPE';

/** A request that is not answered; its message says where, what was found and what was expected. */
export class ReconcileError extends Error {
  readonly code: ReconcileFault;
  /** What would have been accepted there. */
  readonly nearest: readonly string[];
  constructor(code: ReconcileFault, message: string, nearest: readonly string[] = []) {
    super(message);
    this.code = code;
    this.nearest = nearest;
  }
}

/** A value of a property as text; an entity by its id. */
const ValueSchema = z
  .union([z.string(), z.number(), z.boolean(), z.object({ id: z.string() })])
  .transform((value) => (typeof value === 'object' ? value.id : String(value)));

const QuerySchema = z.object({
  query: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  limit: z.number().int().positive().optional(),
  properties: z
    .array(z.object({ pid: z.string(), v: z.union([ValueSchema, z.array(ValueSchema)]) }))
    .max(limits.properties)
    .optional(),
  type_strict: z.enum(['any', 'should', 'all']).optional(),
});

const quoted = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ReconcileError(
      'BAD_REQUEST',
      `queries: is not JSON (${(error as Error).message.slice(0, 200)})`,
    );
  }
}

export function kindOf(type: string, where: string): EntityKind {
  const kind = entityKinds.ids.find((id) => id === type);
  if (kind !== undefined) return kind;
  const known = entityKinds.ids.join(', ');
  throw new ReconcileError(
    'UNKNOWN_TYPE',
    `${where}: ${quoted(type)} is not a type; expected one of ${known}.`,
    entityKinds.ids,
  );
}

function queryOf(context: Pick<GraphContext, 'codes'>, id: string, input: unknown): NameQuery {
  const where = `queries ${quoted(id)}`;
  const parsed = QuerySchema.safeParse(input);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.') || 'query'}: ${message}`,
    );
    throw new ReconcileError('BAD_REQUEST', `${where}: ${problems.sort().join('; ')}`);
  }
  const { query, type, limit = limits.candidatesUnlessSaid, properties = [] } = parsed.data;
  const name = query?.trim() === '' ? undefined : query;
  if (name === undefined && properties.length === 0) {
    throw new ReconcileError(
      'BAD_REQUEST',
      `${where}: has neither a query nor properties; give one of them.`,
    );
  }
  if (name !== undefined && name.length > limits.name) {
    const found = name.length.toLocaleString('en');
    throw new ReconcileError(
      'QUERY_TOO_LONG',
      `${where}: ${found} characters found; at most ${limits.name} are taken.`,
    );
  }
  if (limit > limits.candidates) {
    throw new ReconcileError(
      'LIST_TOO_LONG',
      `${where}: limit ${limit} found; at most ${limits.candidates} candidates are given.`,
    );
  }
  const { systems } = codeTable(context);
  const codes = properties.map(({ pid, v }) => {
    if (!systems.includes(pid)) {
      const message = `${where}: ${quoted(pid)} is not a property; expected one of ${systems.join(', ')}.`;
      throw new ReconcileError('UNKNOWN_PROPERTY', message, systems);
    }
    return { system: pid, values: Array.isArray(v) ? v : [v] };
  });
  const types = type === undefined ? [] : Array.isArray(type) ? type : [type];
  const kinds = types.filter((item) => item !== '').map((item) => kindOf(item, where));
  return { name, codes, first: limit, ...(kinds.length === 0 ? {} : { kinds }) };
}

/**
 * The queries by their names, in the order in which they stand.
 * @throws ReconcileError
 */
export function batchOf(context: Pick<GraphContext, 'codes'>, text: string): ReadonlyMap<string, NameQuery> {
  const batch = jsonOf(text);
  if (typeof batch !== 'object' || batch === null || Array.isArray(batch)) {
    throw new ReconcileError(
      'BAD_REQUEST',
      'queries: expected an object of queries, such as {"q0":{"query":"cobalt"}}.',
    );
  }
  const entries = Object.entries(batch);
  if (entries.length > limits.batch) {
    throw new ReconcileError(
      'BATCH_TOO_LARGE',
      `queries: ${entries.length} found; at most ${limits.batch} are taken at once.`,
    );
  }
  return new Map(entries.map(([id, input]) => [id, queryOf(context, id, input)]));
}
