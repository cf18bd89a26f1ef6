/** Draws value mutants and says which of the catchers sees each. */
import { type CommittedFact, committedFacts } from '../../ingest/compare/committed.ts';
import { besideOtherYears, jumpAtLeast } from '../../ingest/compare/compare.ts';
import type { Operator } from './operators/operator.ts';
import { random } from './random.ts';
import { datasets } from './run.ts';
import type { Sample } from './samples.ts';
import { type Baselines, bytesOf, drawn } from './structural.ts';
import { judge } from './verdict.ts';

export interface ValueJudged {
  readonly adapter: string;
  readonly says: string;
  /** Refused or quarantined by what the adapter knows, with nothing to compare. */
  readonly byRule: boolean;
  /** Seen beside the same figures, committed before. */
  readonly byKnownFigures: boolean;
}

export function isCaught({ byRule, byKnownFigures }: ValueJudged): boolean {
  return byRule || byKnownFigures;
}

/** As many mutants as asked that change what is said of a figure; the same for the same seed. */
export async function judgeValueMutants(
  samples: readonly Sample[],
  operator: Operator,
  count: number,
  seed: number,
  baselines: Baselines,
): Promise<readonly ValueJudged[]> {
  const draw = random(seed);
  const judged: ValueJudged[] = [];
  while (judged.length < count) {
    const { sample, file, mutation } = drawn(samples, operator, draw);
    const baseline = await baselines.of(sample);
    const about = { adapter: sample.adapter.id, says: `${file.name}: ${mutation.says}` };
    const files = bytesOf(sample.files, { file, bytes: mutation.bytes });
    const { verdict } = await judge(baseline, files);
    // A figure that no statement takes over is no figure of ours.
    if (verdict.is === 'harmless') continue;
    if (verdict.is === 'crash') throw new Error(`${about.adapter}, ${about.says}: ${verdict.why}`);
    judged.push({
      ...about,
      byRule: verdict.is === 'refused' || verdict.is === 'quarantined',
      byKnownFigures: verdict.is === 'compared',
    });
  }
  return judged;
}

/** A committed figure times 1,000, its own year left out: what the next edition would be held against. */
export interface YearJudged {
  readonly about: string;
  readonly is: 'jump' | 'no other year committed' | 'less than a hundredfold from the nearest year';
}

/** As many figures as asked of each adapter that has so many, drawn from its committed table. */
export async function judgeNextYears(
  { adapter }: Sample,
  count: number,
  seed: number,
): Promise<readonly YearJudged[]> {
  const committed = await committedFacts(adapter, datasets);
  const bySeries = new Map<string, CommittedFact[]>();
  for (const fact of committed) bySeries.set(fact.series, [...(bySeries.get(fact.series) ?? []), fact]);
  const figures = committed.filter(
    ({ isOwn, isQuarantined, low, high }) =>
      isOwn && !isQuarantined && low !== undefined && low > 0 && low === high,
  );
  return random(seed)
    .shuffled(figures)
    .slice(0, count)
    .map((fact): YearJudged => {
      const { low = 0, high = 0, period, about, text } = fact;
      const others = (bySeries.get(fact.series) ?? []).filter(
        (other) => !other.isQuarantined && other.period !== period,
      );
      const found = besideOtherYears({ ...fact, low: low * 1000, high: high * 1000 }, others);
      const says = `${adapter.id}: ${about} ${period}, ${text}`;
      if (found === undefined) return { about: says, is: 'no other year committed' };
      if (found.times >= jumpAtLeast) return { about: says, is: 'jump' };
      return {
        about: `${says}; ${found.nearest.period}: ${found.nearest.text}`,
        is: 'less than a hundredfold from the nearest year',
      };
    });
}
