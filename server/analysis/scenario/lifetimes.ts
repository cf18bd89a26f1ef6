/** How much it matters whose lifetime is taken: change of what is bought under each. */
import type { ChoiceRange } from '../answer.ts';
import { choiceRange } from '../choice-range.ts';
import type { Reckoned } from './reckoned.ts';
import { total } from './runs.ts';
import { lifetimeText } from './words.ts';

export function lifetimeChoice({ inputs: { lifetimes }, runs }: Reckoned): readonly ChoiceRange[] {
  const options = lifetimes.flatMap(({ rows: [row] }, at) => {
    const [before, after] = [runs[at]?.before[0], runs[at]?.after[0]];
    return row === undefined || before === undefined || after === undefined
      ? []
      : [{ option: `${row.source} ${row.edition}`, value: total(after.purchases) - total(before.purchases) }];
  });
  return choiceRange('lifetime', options, lifetimeText, 'count');
}
