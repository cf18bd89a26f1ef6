/** What is worked out once for a graph: networks of trade are the same for every trace that follows the material. */
import type { GraphContext } from '../../context/context.ts';

/** Kept as long as the graph's context is; there are as many keys as materials, years and rules of precedence. */
export interface Kept<Value> {
  readonly has: (context: GraphContext, key: string) => boolean;
  readonly get: (context: GraphContext, key: string, make: () => Value) => Value;
}

export function kept<Value>(): Kept<Value> {
  const known = new WeakMap<GraphContext, Map<string, Value>>();
  return {
    has: (context, key) => known.get(context)?.has(key) ?? false,
    get(context, key, make) {
      const own = known.get(context) ?? new Map<string, Value>();
      known.set(context, own);
      const held = own.get(key);
      if (held !== undefined || own.has(key)) return held as Value;
      const made = make();
      own.set(key, made);
      return made;
    },
  };
}
