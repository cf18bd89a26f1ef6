/** Materials that sources find in devices and components. */
import type { GraphContext } from './context.ts';

/** Materials that any device or component contains, by id. */
export function containedMaterials(context: GraphContext): readonly string[] {
  const found = new Set<string>();
  for (const rows of context.contents.values()) {
    for (const { object, status } of rows) {
      if (object?.startsWith('material:') && status !== 'projected') found.add(object);
    }
  }
  return [...found].sort();
}
