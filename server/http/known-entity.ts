/** Ids of entities in addresses: known, retired, unknown. */
import { QuestionError } from '../analysis/answer.ts';
import { knownId } from '../analysis/context/nearest.ts';
import type { OpenGraph } from './live-graph.ts';

/** The id itself, or the one that replaced it; undefined when the graph holds neither. */
export function replacementOf({ ready }: OpenGraph, id: string): string | undefined {
  if (!ready.context.entities.has(id)) return undefined;
  try {
    return knownId(ready.context, id);
  } catch (error) {
    if (error instanceof QuestionError) return undefined;
    throw error;
  }
}
