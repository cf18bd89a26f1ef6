/** Amounts of trade put into tables: of one code, source and edition, each flow between two economies once. */
import type { Amount } from '../../../schema/store.ts';
import { isMass } from './parts.ts';

export interface Flow {
  readonly from: string;
  readonly to: string;
  value?: Amount;
  mass?: Amount;
}

export interface FlowTable {
  readonly product: string;
  readonly source: string;
  readonly edition: string;
  /** In the order of their first statements. */
  readonly flows: readonly Flow[];
  flowOf(from: string, to: string): Flow | undefined;
}

/** Maps in maps, and not keys put together: a key a statement costs more than all the rest. */
type Nested<T> = Map<string, Map<string, T>>;

function at<T>(map: Map<string, T>, key: string, make: () => T): T {
  const held = map.get(key);
  if (held !== undefined) return held;
  const made = make();
  map.set(key, made);
  return made;
}

interface Growing {
  readonly table: FlowTable;
  readonly flows: Flow[];
  readonly index: Nested<Flow>;
}

function empty(product: string, source: string, edition: string): Growing {
  const flows: Flow[] = [];
  const index: Nested<Flow> = new Map();
  const flowOf = (from: string, to: string): Flow | undefined => index.get(from)?.get(to);
  return { table: { product, source, edition, flows, flowOf }, flows, index };
}

/**
 * Tables of one year by product. Totals of the world and of groups are no flows; of two statements of one quantity
 * the first by id is taken, they are never added.
 */
export function flowTables(
  amounts: readonly Amount[],
  year: number,
): ReadonlyMap<string, readonly FlowTable[]> {
  const period = String(year);
  const growing = new Map<string, Nested<Growing>>();
  for (const amount of amounts) {
    const { subject: from, object: to, product, source, edition } = amount;
    if (product === null || to === null || amount.value === null || amount.period !== period) continue;
    if (!from.startsWith('economy:') || !to.startsWith('economy:')) continue;
    const sources = at(growing, product, () => new Map());
    const editions = at(sources, source, () => new Map());
    const { flows, index } = at(editions, edition, () => empty(product, source, edition));
    const partners = at(index, from, () => new Map());
    const flow = at(partners, to, () => {
      const made: Flow = { from, to };
      flows.push(made);
      return made;
    });
    if (isMass(amount.unit)) flow.mass ??= amount;
    else flow.value ??= amount;
  }
  return new Map(
    [...growing.keys()].sort().map((product) => {
      const sources = growing.get(product) ?? new Map<string, Map<string, Growing>>();
      const tables = [...sources.values()].flatMap((editions) => [...editions.values()]);
      return [product, tables.map(({ table }) => table)];
    }),
  );
}
