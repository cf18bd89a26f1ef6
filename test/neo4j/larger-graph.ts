/** A graph with so many made-up statements that a load takes a while, or fills a disk. */
import type { GraphParts } from '../../server/store/memory.ts';
import { said, smallGraph, statements } from '../contract/small-graph.ts';

/** The small graph with so many more statements. */
export function largerGraph(more: number): GraphParts {
  const added = Array.from({ length: more }, (_, at) =>
    said({
      subject: 'economy:FIN',
      predicate: 'extracts',
      object: 'material:cobalt',
      stage: 'extraction',
      period: String(1100 + (at % 1000)),
      value: at,
      unit: 't:contained',
      source: 'survey',
      edition: '2024',
      locator: `row ${at}`,
    }),
  );
  return smallGraph({ statements: [...statements, ...added] });
}
