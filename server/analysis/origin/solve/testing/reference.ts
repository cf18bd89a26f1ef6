/** The formulas as the paper prints them, on full tables and without any care for speed: what the solvers must equal. */
import type { Network } from '../network.ts';

type Table = readonly (readonly number[])[];

export interface Reference {
  readonly shortfall: readonly number[];
  readonly use: readonly number[];
  /** A[i][j] = T[i][j] / x_i. */
  readonly passedOn: Table;
  /** C[o][j], tonnes. */
  readonly production: Table;
  readonly unreported: Table;
}

const range = (size: number): readonly number[] => Array.from({ length: size }, (_, index) => index);
const sum = (terms: readonly number[]): number => terms.reduce((total, term) => total + term, 0);

function reference(network: Network, inverseOf: (passedOn: Table) => Table): Reference {
  const all = range(network.production.length);
  const trade = all.map((from) =>
    all.map((to) =>
      from === to
        ? 0
        : sum(network.flows.filter((flow) => flow.from === from && flow.to === to).map(({ mass }) => mass)),
    ),
  );
  const given = (economy: number): number => network.production[economy] ?? 0;
  const exports = all.map((i) => sum(trade[i] ?? []));
  const imports = all.map((j) => sum(all.map((i) => trade[i]?.[j] ?? 0)));
  const shortfall = all.map((j) => Math.max(0, (exports[j] ?? 0) - given(j) - (imports[j] ?? 0)));
  const throughput = all.map((j) => given(j) + (shortfall[j] ?? 0) + (imports[j] ?? 0));
  const use = all.map((j) => Math.max(0, (throughput[j] ?? 0) - (exports[j] ?? 0)));
  const passedOn = all.map((i) =>
    all.map((j) => ((throughput[i] ?? 0) > 0 ? (trade[i]?.[j] ?? 0) / (throughput[i] ?? 0) : 0)),
  );
  const inverse = inverseOf(passedOn);
  const usedOf = (origin: (economy: number) => number): Table =>
    all.map((o) =>
      all.map((j) =>
        (throughput[j] ?? 0) > 0
          ? (origin(o) * (inverse[o]?.[j] ?? 0) * (use[j] ?? 0)) / (throughput[j] ?? 0)
          : 0,
      ),
    );
  return {
    shortfall,
    use,
    passedOn,
    production: usedOf(given),
    unreported: usedOf((economy) => shortfall[economy] ?? 0),
  };
}

/** (I − A)^-1 by Gaussian elimination with partial pivoting. */
export const byElimination = (network: Network): Reference => reference(network, inverseByElimination);

/** (I − A)^-1 as I + A + A² + A³ …, until the terms are nothing. */
export const bySeries = (network: Network): Reference => reference(network, inverseBySeries);

export function inverseByElimination(passedOn: Table): Table {
  const size = passedOn.length;
  const rows = passedOn.map((row, i) => [
    ...row.map((part, j) => (i === j ? 1 : 0) - part),
    ...range(size).map((j) => (i === j ? 1 : 0)),
  ]);
  for (const column of range(size)) {
    const pivot = range(size)
      .slice(column)
      .reduce((best, row) =>
        Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0) ? row : best,
      );
    [rows[column], rows[pivot]] = [rows[pivot] ?? [], rows[column] ?? []];
    const divisor = rows[column]?.[column] ?? 0;
    if (divisor === 0) throw new Error('the reference meets a singular table');
    rows[column] = (rows[column] ?? []).map((entry) => entry / divisor);
    for (const other of range(size)) {
      const factor = rows[other]?.[column] ?? 0;
      if (other === column || factor === 0) continue;
      rows[other] = (rows[other] ?? []).map((entry, j) => entry - factor * (rows[column]?.[j] ?? 0));
    }
  }
  return rows.map((row) => row.slice(size));
}

function inverseBySeries(passedOn: Table): Table {
  const all = range(passedOn.length);
  let term: Table = all.map((i) => all.map((j) => (i === j ? 1 : 0)));
  let total = term;
  for (let power = 0; power < 100_000 && term.some((row) => row.some((part) => part > 1e-16)); power += 1) {
    const before = term;
    term = before.map((row) => all.map((j) => sum(row.map((part, k) => part * (passedOn[k]?.[j] ?? 0)))));
    total = total.map((row, i) => row.map((part, j) => part + (term[i]?.[j] ?? 0)));
  }
  return total;
}
