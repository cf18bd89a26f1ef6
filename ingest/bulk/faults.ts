/** Faults of a large file: of each kind the first ones with their places, and how many there are. */
import type { Problem } from '../problem.ts';

const listedAtMost = 20;

export class Faults {
  readonly #kinds = new Map<string, { count: number; readonly first: Problem[] }>();

  get isEmpty(): boolean {
    return this.#kinds.size === 0;
  }

  /** @param kind what is wrong, in words: `numbers of unknown economies` */
  add(kind: string, problem: Problem): void {
    const known = this.#kinds.get(kind) ?? { count: 0, first: [] };
    this.#kinds.set(kind, known);
    known.count += 1;
    if (known.first.length < listedAtMost) known.first.push(problem);
  }

  /** @param file of the sentence that counts what is not listed */
  problems(file: string): Problem[] {
    return [...this.#kinds].flatMap(([kind, { count, first }]) =>
      count > first.length
        ? [
            {
              file,
              found: `${count.toLocaleString('en')} ${kind}`,
              expected: `none; the first ${first.length} are listed`,
            },
            ...first,
          ]
        : first,
    );
  }
}
