/** Draws structural mutants and judges them. */
import type { Operator } from './operators/operator.ts';
import { type Random, random } from './random.ts';
import { runOn } from './run.ts';
import type { Sample, SampleFile } from './samples.ts';
import { type Baseline, baselineOf, judge, type Verdict } from './verdict.ts';

export interface Judged {
  readonly operator: string;
  readonly adapter: string;
  readonly file: string;
  readonly says: string;
  readonly verdict: Verdict;
}

/** The unchanged samples, each run once, when it is first needed. */
export class Baselines {
  readonly #made = new Map<Sample, Promise<Baseline>>();

  of(sample: Sample): Promise<Baseline> {
    const made = this.#made.get(sample) ?? this.#make(sample);
    this.#made.set(sample, made);
    return made;
  }

  async #make({ adapter, files }: Sample): Promise<Baseline> {
    return baselineOf(adapter, await runOn(adapter, bytesOf(files)));
  }
}

export function bytesOf(
  files: readonly SampleFile[],
  changed?: { readonly file: SampleFile; readonly bytes: Buffer },
): Map<string, Buffer> {
  return new Map(
    files.map((file) => [file.name, changed?.file === file ? changed.bytes : file.bytes] as const),
  );
}

/** As many mutants as asked, the operators in turn, samples drawn; the same for the same seed. */
export async function judgeMutants(
  samples: readonly Sample[],
  operators: readonly Operator[],
  count: number,
  seed: number,
  baselines: Baselines,
): Promise<readonly Judged[]> {
  const draw = random(seed);
  const judged: Judged[] = [];
  while (judged.length < count) {
    const operator = operators[judged.length % operators.length];
    if (operator === undefined) throw new Error('no operator');
    const { sample, file, mutation } = drawn(samples, operator, draw);
    const files = bytesOf(sample.files, { file, bytes: mutation.bytes });
    const { verdict } = await judge(await baselines.of(sample), files);
    judged.push({
      operator: operator.id,
      adapter: sample.adapter.id,
      file: file.name,
      says: mutation.says,
      verdict,
    });
  }
  return judged;
}

const triesAtMost = 1000;

export function drawn(samples: readonly Sample[], operator: Operator, draw: Random) {
  for (let tries = 0; tries < triesAtMost; tries += 1) {
    const sample = draw.one(samples);
    const file = draw.one(sample?.files ?? []);
    if (sample === undefined || file === undefined) continue;
    const mutation = operator.mutate(file, draw);
    if (mutation !== undefined) return { sample, file, mutation };
  }
  throw new Error(`no sample offers anything to "${operator.id}"`);
}
