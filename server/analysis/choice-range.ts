/** Least and most of an answer's main figure over the options of one choice. */
import type { Label } from '../../schema/label.ts';
import type { ChoiceRange, Quantity } from './answer.ts';

/** An option of a choice and the share that the main figure has under it. */
export interface ChoiceOption {
  readonly option: string;
  readonly value: number;
}

const quantityOf = ({ value }: ChoiceOption, unit: string): Quantity => ({
  value,
  low: null,
  high: null,
  unit,
  status: 'derived',
  missing: null,
});

/**
 * The range over a choice, for `choices` of an answer; of equal options the first by name.
 * @param text the main figure and the choice, in words
 * @param unit in which the main figure is
 * @returns empty where there is nothing to choose: fewer than two options
 */
export function choiceRange(
  choice: ChoiceRange['choice'],
  options: readonly ChoiceOption[],
  text: Label,
  unit = 'fraction',
): readonly ChoiceRange[] {
  const [least, ...rest] = [...options].sort((a, b) => a.value - b.value || (a.option < b.option ? -1 : 1));
  const most = rest.at(-1);
  if (least === undefined || most === undefined) return [];
  return [
    {
      choice,
      text,
      least: quantityOf(least, unit),
      most: quantityOf(most, unit),
      leastOption: least.option,
      mostOption: most.option,
    },
  ];
}
