/** Strongly connected components: economies that can send a good round in a circle, in the order of the flows. */
import type { Rows } from './rows.ts';

export interface Components {
  /** All economies, those of one component together and ascending; no flow leads from a later component to an earlier. */
  readonly order: Int32Array;
  /** Component c is order[start[c]] up to order[start[c + 1] − 1]. */
  readonly start: Int32Array;
  /** The component of each economy. */
  readonly of: Int32Array;
}

/** Tarjan's algorithm (1972, SIAM Journal on Computing 1:146), with a stack of its own in place of recursion. */
export function componentsOf({ start, economy }: Rows, size: number): Components {
  const found = new Int32Array(size);
  const lowest = new Int32Array(size);
  const next = start.slice(0, size);
  const isOpen = new Uint8Array(size);
  const open = new Int32Array(size);
  const path = new Int32Array(size);
  const closed = new Int32Array(size);
  const ends: number[] = [];
  let [count, openCount, closedCount] = [0, 0, 0];
  for (let root = 0; root < size; root += 1) {
    if (found[root] !== 0) continue;
    let depth = 0;
    path[0] = root;
    while (depth >= 0) {
      const here = path[depth] as number;
      if (found[here] === 0) {
        count += 1;
        found[here] = count;
        lowest[here] = count;
        open[openCount] = here;
        openCount += 1;
        isOpen[here] = 1;
      }
      const edge = next[here] as number;
      if (edge < (start[here + 1] as number)) {
        const to = economy[edge] as number;
        if (found[to] === 0) {
          depth += 1;
          path[depth] = to;
          continue;
        }
        next[here] = edge + 1;
        if (isOpen[to] === 1) lowest[here] = Math.min(lowest[here] as number, lowest[to] as number);
        continue;
      }
      if (lowest[here] === found[here]) {
        let last = -1;
        while (last !== here) {
          openCount -= 1;
          last = open[openCount] as number;
          isOpen[last] = 0;
          closed[closedCount] = last;
          closedCount += 1;
        }
        ends.push(closedCount);
      }
      depth -= 1;
    }
  }
  return inOrder(closed, ends);
}

/** Tarjan closes the last component first. Ascending members keep their flows near each other in memory. */
function inOrder(closed: Int32Array, ends: readonly number[]): Components {
  const size = closed.length;
  const count = ends.length;
  const of = new Int32Array(size);
  const start = new Int32Array(count + 1);
  for (let component = 0; component < count; component += 1) {
    const first = ends[count - 2 - component] ?? 0;
    const end = ends[count - 1 - component] as number;
    for (let index = first; index < end; index += 1) of[closed[index] as number] = component;
    start[component + 1] = (start[component] as number) + end - first;
  }
  const next = start.slice();
  const order = new Int32Array(size);
  for (let economy = 0; economy < size; economy += 1) {
    const component = of[economy] as number;
    const place = next[component] as number;
    order[place] = economy;
    next[component] = place + 1;
  }
  return { order, start, of };
}
