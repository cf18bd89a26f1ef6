/** How far the South's share moves over schemes, and over the editions that give the same year. */
import type { SchemeId } from '../../../../schema/scheme.ts';
import type { ChoiceRange } from '../../answer.ts';
import { type ChoiceOption, choiceRange } from '../../choice-range.ts';
import type { GraphContext } from '../../context/context.ts';
import { knownSchemes } from '../../context/known-schemes.ts';
import { sumOf, type Whole } from '../../whole/whole.ts';
import { choiceTexts } from './words.ts';

export function industryChoices(
  context: GraphContext,
  scheme: SchemeId,
  world: Whole,
  others: readonly Whole[],
): readonly ChoiceRange[] {
  const south = (of: Whole, under: SchemeId): number =>
    sumOf(of.economies.filter(({ entity }) => context.membership.side(entity, under, of.year) === 'south')) /
    of.total;
  const bySchemes = knownSchemes(context).map(
    (option): ChoiceOption => ({ option, value: south(world, option) }),
  );
  const byEditions = [world, ...others].map(
    (of): ChoiceOption => ({ option: `${of.series.source} ${of.series.edition}`, value: south(of, scheme) }),
  );
  return [
    ...choiceRange('scheme', bySchemes, choiceTexts.scheme),
    ...choiceRange('precedence', byEditions, choiceTexts.edition),
  ];
}
