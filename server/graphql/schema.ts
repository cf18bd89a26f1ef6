/** The schema of the API, from all its types and query fields. */
import { lexicographicSortSchema, printSchema } from 'graphql';
import { builder } from './builder.ts';

builder.queryType({ description: 'Every question that can be asked of the graph.' });

// Each file describes types or adds query fields when it is loaded.
await Promise.all([
  import('./parts/quantity.ts'),
  import('./parts/statement.ts'),
  import('./parts/source.ts'),
  import('./parts/scheme.ts'),
  import('./parts/entity.ts'),
  import('./queries/graph.ts'),
  import('./queries/entities.ts'),
  import('./queries/statements.ts'),
  import('./queries/analyses.ts'),
  import('./queries/routes.ts'),
  import('./queries/flows.ts'),
  import('./queries/concentration.ts'),
  import('./queries/sites.ts'),
  import('./queries/anomalies.ts'),
  import('./queries/origin.ts'),
  import('./queries/ownership.ts'),
  import('./queries/network.ts'),
  import('./queries/power.ts'),
  import('./queries/scenario.ts'),
  import('./queries/infrastructure.ts'),
  import('./queries/life-cycle.ts'),
  import('./queries/locks.ts'),
  import('./queries/messages.ts'),
  import('./queries/harm.ts'),
  import('./queries/burden.ts'),
  import('./queries/value.ts'),
  import('./queries/claims.ts'),
  import('./queries/check-text.ts'),
]);

// In the order of declaration, which the command line follows; the printed schema is sorted.
export const schema = builder.toSchema({ sortSchema: false });

/** The schema as text, sorted: what is committed as `schema/filon.graphql`. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
