/** Least and most of an answer's main figure over the options of one choice. */
import type { Label } from '../../schema/label.ts';
import type { ChoiceRange, Quantity } from './answer.ts';

/** An option of a choice and the share that the main figure has under it. */
export interface ChoiceOption {
  readonly option: string;
  readonly value: number;
}

const shareOf = ({ value }: ChoiceOption): Quantity => ({
  value,
  low: null,
  high: null,
  unit: 'fraction',
  status: 'derived',
  missing: null,
});

/**
 * The range over a choice, for `choices` of an answer; of equal options the first by name.
 * @param text the main figure and the choice, in words
 * @returns empty where there is nothing to choose: fewer than two options
 */
export function choiceRange(
  choice: ChoiceRange['choice'],
  options: readonly ChoiceOption[],
  text: Label,
): readonly ChoiceRange[] {
  const [least, ...rest] = [...options].sort((a, b) => a.value - b.value || (a.option < b.option ? -1 : 1));
  const most = rest.at(-1);
  if (least === undefined || most === undefined) return [];
  return [
    {
      choice,
      text,
      least: shareOf(least),
      most: shareOf(most),
      leastOption: least.option,
      mostOption: most.option,
    },
  ];
}
