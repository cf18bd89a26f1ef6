/** What became of a mutant: refused with a place, kept out, seen by a comparison, without effect, or missed. */
import type { Adapter } from '../../ingest/adapter.ts';
import type { CommittedFact } from '../../ingest/compare/committed.ts';
import { compareWithCommitted } from '../../ingest/compare/compare.ts';
import { factOf } from '../../ingest/compare/fact.ts';
import { compareNames } from '../../ingest/compare/names.ts';
import type { RunResult } from '../../ingest/pipeline/finish.ts';
import { InputError } from '../../ingest/problem.ts';
import { runOn } from './run.ts';

export type Verdict =
  | { readonly is: 'refused' | 'quarantined' | 'compared' | 'remarked' | 'harmless' }
  | { readonly is: 'missed' | 'crash'; readonly why: string };

/** What the unchanged files of a sample yield. */
export interface Baseline {
  readonly adapter: Adapter;
  readonly run: RunResult;
  readonly says: ReadonlySet<string>;
  /** As if the unchanged files were the committed edition. */
  readonly committed: readonly CommittedFact[];
}

export function baselineOf(adapter: Adapter, run: RunResult): Baseline {
  const committed = run.statements.map((statement) => ({
    ...factOf(statement),
    edition: adapter.edition,
    locator: statement.locator,
    isOwn: true,
    isQuarantined: statement.quarantine !== null,
  }));
  return { adapter, run, says: saidBy(run), committed };
}

/** Everything that a run would write but the edition, which is the hash of the file, and the lines it stood in. */
export function saidBy(run: RunResult): Set<string> {
  const lines = [
    ...run.statements.map(({ id: _, edition: __, read: ___, ...rest }) => rest),
    ...run.entities,
    ...run.aliases,
    ...run.codes,
    ...run.extents,
  ];
  return new Set(
    lines.map((line) =>
      JSON.stringify(line)
        .replaceAll(/[.-]file-[0-9a-f]{8}/g, '')
        .replaceAll(/\b(line|row|record) \d+/g, '$1'),
    ),
  );
}

/** @param files every file of the adapter, the mutant among them */
export async function judge(
  baseline: Baseline,
  files: ReadonlyMap<string, Buffer>,
): Promise<{ readonly verdict: Verdict; readonly run?: RunResult }> {
  let run: RunResult;
  try {
    run = await runOn(baseline.adapter, files);
  } catch (error) {
    return { verdict: verdictOnError(error) };
  }
  return { verdict: verdictOnRun(baseline, run), run };
}

function verdictOnError(error: unknown): Verdict {
  if (!(error instanceof InputError)) return { is: 'crash', why: String(error) };
  const lost = error.problems.find(({ file, expected }) => file === '' || expected === '');
  if (error.problems.length === 0 || lost !== undefined)
    return { is: 'crash', why: `a problem without a place: ${error.message}` };
  return { is: 'refused' };
}

function verdictOnRun({ run: baseline, says, committed }: Baseline, run: RunResult): Verdict {
  const now = saidBy(run);
  const changed = [...now].filter((line) => !says.has(line));
  const gone = [...says].filter((line) => !now.has(line));
  if (changed.length === 0 && gone.length === 0) return { is: 'harmless' };
  const { otherFigure, jumps, notSaid } = compareWithCommitted(run, committed);
  const names = compareNames(run, baseline);
  const differences = [otherFigure, jumps, notSaid, names.changed, names.notSaid];
  if (differences.some((found) => found.length > 0)) return { is: 'compared' };
  if (hasOtherRemarks(run, baseline)) return { is: 'remarked' };
  // No answer uses what stands in quarantine, so that none misses it either.
  const rest = changed.length > 0 ? changed : gone;
  if (rest.every((line) => line.includes('"quarantine":{'))) return { is: 'quarantined' };
  return { is: 'missed', why: `instead of ${gone[0] ?? 'nothing'}: ${changed[0] ?? 'nothing'}` };
}

/** A sentence of the report that the unchanged file does not get; the first names the edition, which is a hash. */
function hasOtherRemarks(run: RunResult, baseline: RunResult): boolean {
  const known = new Set(baseline.report.remarks);
  return run.report.remarks.slice(1).some((remark) => !known.has(remark));
}
