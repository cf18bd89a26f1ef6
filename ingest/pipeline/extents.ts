/** What an adapter says its table covers: each line checked, and kept once however often it is said. */
import { type Extent, ExtentSchema } from '../../schema/extent.ts';
import type { Problem } from '../problem.ts';

type Fault = Pick<Problem, 'found' | 'expected'>;

export class ExtentCollector {
  readonly #source: string;
  readonly #lines = new Map<string, { readonly extent: Extent; readonly text: string }>();

  /** @param source the adapter's own, of which alone it may speak */
  constructor(source: string) {
    this.#source = source;
  }

  /** @returns what is wrong with the line */
  add(given: Extent): readonly Fault[] {
    const checked = ExtentSchema.safeParse(given);
    if (!checked.success)
      return checked.error.issues.map(({ path, message }) => ({
        found: `${given.product ?? 'any product'}, ${given.period}`,
        expected: `an extent: ${path.join('.')} ${message}`,
      }));
    const extent = checked.data;
    const { source, edition, predicate, product, period, dimension } = extent;
    if (source !== this.#source)
      return [{ found: source, expected: `an extent of ${this.#source}, the adapter's own source` }];
    const key = JSON.stringify([edition, predicate, product, period, dimension]);
    const text = JSON.stringify(extent);
    const before = this.#lines.get(key);
    if (before === undefined) this.#lines.set(key, { extent, text });
    else if (before.text !== text)
      return [
        {
          found: `${extent.extent} of ${product ?? 'any product'}, ${period}`,
          expected: `one extent of that product and period; ${before.extent.extent} was said before with other words or another share`,
        },
      ];
    return [];
  }

  get all(): readonly Extent[] {
    return [...this.#lines.values()].map(({ extent }) => extent);
  }
}
