/** Who produces a good, who sends it to whom: what the solvers of origins take. Economies are 0, 1, 2 …, n − 1. */
import { type Components, componentsOf } from './components.ts';
import { columnsOf, type FlowColumns, type Rows, rowsOfFlows, transposed } from './rows.ts';
import { sumOf } from './sum.ts';

export interface Flow {
  readonly from: number;
  readonly to: number;
  /** Tonnes, in the same basis as the production. */
  readonly mass: number;
}

export interface Network {
  /** Tonnes by economy; its length is the number of economies. */
  readonly production: Float64Array;
  /** In any order; several of one pair are added up. */
  readonly flows: readonly Flow[];
}

/** A network whose books balance: for each economy, production + shortfall + imports = exports + use. All in tonnes. */
export interface Prepared {
  readonly size: number;
  readonly production: Float64Array;
  /** Exports that neither production nor imports explain: a least value. Where it is above zero, use is zero. */
  readonly shortfall: Float64Array;
  readonly imports: Float64Array;
  readonly exports: Float64Array;
  /** Production + shortfall + imports. */
  readonly throughput: Float64Array;
  /** Throughput − exports. */
  readonly use: Float64Array;
  /** By sender: to whom and how much, one entry a pair, without self-flows. */
  readonly outgoing: Rows;
  /** By receiver: from whom and how much. */
  readonly incoming: Rows;
  readonly components: Components;
  /** Flows of an economy to itself, which say nothing about origin and are left out. */
  readonly selfFlows: { readonly count: number; readonly mass: number };
}

/**
 * Rounding that sums of binary fractions may carry, as a part of what passes through. An economy that sends on
 * 0.3 t after receiving 0.1 t and 0.2 t keeps nothing.
 */
const rounding = 16 * Number.EPSILON;

/**
 * Balances a network: first the shortfall `max(0, exports − production − imports)`, then throughput and use, so that
 * no economy passes on more than it has (Kastner, Kastner & Nonhebel 2011, Ecological Economics 70:1032, with the
 * unexplained exports as an origin of their own).
 * @throws RangeError for an index that is no economy, and for a mass that is negative or not a finite number
 */
export function prepare({ production, flows }: Network): Prepared {
  checkProduction(production);
  checkFlows(flows, production.length);
  return balanced(production, columnsOf(flows));
}

/** The same of columns that are known to be right. */
export function balanced(production: Float64Array, flows: FlowColumns): Prepared {
  const size = production.length;
  const outgoing = rowsOfFlows(flows, size);
  const incoming = transposed(outgoing, size);
  const exports = totalsOf(outgoing, size);
  const imports = totalsOf(incoming, size);
  const shortfall = new Float64Array(size);
  const throughput = new Float64Array(size);
  const use = new Float64Array(size);
  for (let economy = 0; economy < size; economy += 1) {
    const out = exports[economy] as number;
    const has = (production[economy] as number) + (imports[economy] as number);
    const kept = Math.abs(has - out) <= rounding * out ? 0 : has - out;
    shortfall[economy] = Math.max(0, -kept);
    use[economy] = Math.max(0, kept);
    throughput[economy] = kept > 0 ? has : out;
  }
  return {
    size,
    production,
    shortfall,
    imports,
    exports,
    throughput,
    use,
    outgoing,
    incoming,
    components: componentsOf(outgoing, size),
    selfFlows: selfFlowsOf(flows),
  };
}

function selfFlowsOf({ from, to, mass }: FlowColumns): Prepared['selfFlows'] {
  const own = mass.filter((_, index) => from[index] === to[index]);
  return { count: own.length, mass: sumOf(own) };
}

function totalsOf({ start, mass }: Rows, size: number): Float64Array {
  const totals = new Float64Array(size);
  for (let economy = 0; economy < size; economy += 1) {
    totals[economy] = sumOf(mass, start[economy], start[economy + 1]);
  }
  return totals;
}

function checkProduction(production: Float64Array): void {
  for (const [economy, mass] of production.entries()) {
    if (!isMass(mass)) {
      throw new RangeError(
        `prepare: production of economy ${economy} is ${mass}; expected tonnes, 0 or more`,
      );
    }
  }
}

export function checkFlows(flows: readonly Flow[], size: number): void {
  for (const { from, to, mass } of flows) {
    if (!isIndex(from, size) || !isIndex(to, size)) {
      throw new RangeError(`prepare: a flow from ${from} to ${to}; expected economies 0 to ${size - 1}`);
    }
    if (!isMass(mass)) {
      throw new RangeError(`prepare: the flow from ${from} to ${to} is ${mass}; expected tonnes, 0 or more`);
    }
  }
}

const isMass = (mass: number): boolean => mass >= 0 && mass < Number.POSITIVE_INFINITY;
export const isIndex = (economy: number, size: number): boolean =>
  Number.isInteger(economy) && economy >= 0 && economy < size;
