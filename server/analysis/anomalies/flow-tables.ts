/** Amounts of trade put into tables: of one code, source and edition, each flow between two economies once. */
import type { Amount } from '../../../schema/store.ts';
import { isMass } from './parts.ts';

export interface Flow {
  readonly from: string;
  readonly to: string;
  value: Amount | undefined;
  mass: Amount | undefined;
}

export interface FlowTable {
  readonly product: string;
  readonly source: string;
  readonly edition: string;
  /** In the order of their first statements. */
  readonly flows: readonly Flow[];
  flowOf(from: string, to: string): Flow | undefined;
}

function at<Key, T>(map: Map<Key, T>, key: Key, make: () => T): T {
  const held = map.get(key);
  if (held !== undefined) return held;
  const made = make();
  map.set(key, made);
  return made;
}

/** More economies than there are. */
const mostEconomies = 2 ** 15;

/** Numbers economies, so that a flow is found by one number: a text a statement costs more than all the rest. */
class Ends {
  readonly #numbers = new Map<string, number | undefined>();
  #economies = 0;

  /** The number of an economy; undefined for anything else. */
  numberOf(id: string): number | undefined {
    const known = this.#numbers.get(id);
    if (known !== undefined || this.#numbers.has(id)) return known;
    const number = id.startsWith('economy:') ? this.#economies++ : undefined;
    if (this.#economies > mostEconomies)
      throw new RangeError(`more than ${mostEconomies} economies in one comparison`);
    this.#numbers.set(id, number);
    return number;
  }
}

interface Growing {
  readonly table: FlowTable;
  readonly flows: Flow[];
  /** By the numbers of both ends. */
  readonly index: Map<number, Flow>;
}

function empty(product: string, source: string, edition: string, ends: Ends): Growing {
  const flows: Flow[] = [];
  const index = new Map<number, Flow>();
  const flowOf = (from: string, to: string): Flow | undefined => {
    const [sender, receiver] = [ends.numberOf(from), ends.numberOf(to)];
    return sender === undefined || receiver === undefined
      ? undefined
      : index.get(sender * mostEconomies + receiver);
  };
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
  const ends = new Ends();
  const growing = new Map<string, Map<string, Map<string, Growing>>>();
  for (const amount of amounts) {
    const { subject: from, object: to, product, source, edition } = amount;
    if (product === null || to === null || amount.value === null || amount.period !== period) continue;
    const [sender, receiver] = [ends.numberOf(from), ends.numberOf(to)];
    if (sender === undefined || receiver === undefined) continue;
    const editions = at(
      at(growing, product, () => new Map<string, Map<string, Growing>>()),
      source,
      () => new Map<string, Growing>(),
    );
    const { flows, index } = at(editions, edition, () => empty(product, source, edition, ends));
    const place = sender * mostEconomies + receiver;
    let flow = index.get(place);
    if (flow === undefined) {
      flow = { from, to, value: undefined, mass: undefined };
      index.set(place, flow);
      flows.push(flow);
    }
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
