/** How much it matters whose lifetime is taken: change of what is bought under each. */
import { total } from '../../../model/scenario/courses.ts';
import type { ChoiceRange } from '../answer.ts';
import { choiceRange } from '../choice-range.ts';
import type { Reckoned } from './reckoned.ts';
import { lifetimeText } from './words.ts';

export function lifetimeChoice({ inputs: { lifetimes }, runs }: Reckoned): readonly ChoiceRange[] {
  const options = lifetimes.flatMap(({ rows: [row] }, at) => {
    const run = runs[at];
    if (row === undefined || run === undefined) return [];
    const value = total(run.after, 'purchases', 0) - total(run.before, 'purchases', 0);
    return [{ option: `${row.source} ${row.edition}`, value }];
  });
  return choiceRange('lifetime', options, lifetimeText, 'count');
}
