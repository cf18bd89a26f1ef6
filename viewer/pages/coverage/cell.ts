/** One cell of the coverage: its name in the address, and where to look it up. */
import type { StageName } from '../../../picture/answer.ts';
import type {
  CoverageMomentResult,
  CoverageResult,
  CoverageRowResult,
} from '../../../picture/coverage/query.ts';

export interface Cell {
  readonly stage: StageName;
  /** Null for a stage of which nothing is said. */
  readonly row: CoverageRowResult | null;
  readonly year: number;
}

const nobody = '-';

/** `EXTRACTION+extracts+material:cobalt+-+2024`. */
export function cellKey({ stage, row, year }: Cell): string {
  return [stage, row?.measure ?? nobody, row?.of?.id ?? nobody, row?.by?.id ?? nobody, year].join('+');
}

/** The cell of a name; undefined when the answer has no such row or year. */
export function cellOf({ grid }: CoverageResult, key: string): Cell | undefined {
  const year = Number(/\+(\d{4})$/.exec(key)?.[1]);
  if (!(year >= grid.from && year <= grid.to)) return undefined;
  for (const { stage, rows } of grid.parts) {
    for (const row of rows.length === 0 ? [null] : rows) {
      const cell = { stage, row, year };
      if (cellKey(cell) === key) return cell;
    }
  }
  return undefined;
}

export function momentOf({ row, year }: Cell): CoverageMomentResult | undefined {
  return row?.moments.find((moment) => moment.year === year);
}
