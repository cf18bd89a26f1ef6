/** Materials that sources find in devices and components. */
import type { GraphContext } from './context.ts';

/** Materials that any device or component contains, by id. */
export function containedMaterials(context: GraphContext): readonly string[] {
  const found = new Set<string>();
  for (const [whole, rows] of context.contents) {
    // What goods of a customs code contain is a factor to count trade with, and no find in a device.
    if (!/^(device|component):/.test(whole)) continue;
    for (const { object, status } of rows) {
      if (object?.startsWith('material:') && status !== 'projected') found.add(object);
    }
  }
  return [...found].sort();
}
