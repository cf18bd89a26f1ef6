/** The account that a run gives of the rows it read, as its data set keeps it. */
import { byCodeUnit } from '../../schema/canonical.ts';
import type { RowAccount } from '../../schema/row-account.ts';
import type { RunResult } from '../pipeline/finish.ts';

/** Of names alone no edition is told: they stand under that of the run. */
export function accountOf({ adapter, source, statements, extents, report }: RunResult): RowAccount {
  const told = new Set([...statements, ...extents].map(({ edition }) => edition));
  return {
    adapter: adapter.id,
    source: source.id,
    editions: told.size === 0 ? [report.edition] : [...told].sort(byCodeUnit),
    rows: report.rows,
  };
}
