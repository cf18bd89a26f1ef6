/** The ledger's main figure, the South's share of mine output, over schemes, weightings and lumps. */
import type { ChoiceRange } from '../answer.ts';
import { type ChoiceOption, choiceRange } from '../choice-range.ts';
import type { GraphContext } from '../context/context.ts';
import { knownSchemes } from '../context/known-schemes.ts';
import type { LedgerParameters } from './answer.ts';
import type { Outputs } from './outputs.ts';
import { onSide } from './row.ts';
import { mainFigure } from './words.ts';

/** @param outputs of the row of mine output, under either weighting */
export function choicesOf(
  context: GraphContext,
  outputs: (weighting: Outputs['weighting']) => Outputs | undefined,
  values: LedgerParameters,
): readonly ChoiceRange[] {
  const digs = outputs(values.weighting);
  if (digs === undefined) return [];
  const south = (of: Outputs, scheme = values.scheme): number =>
    of.division.share(onSide(context, 'south', { scheme, chinaApart: false })).quantity.value ?? 0;
  const bySchemes = knownSchemes(context).map(
    (scheme): ChoiceOption => ({ option: scheme, value: south(digs, scheme) }),
  );
  const byWeighting = (['plain', 'value'] as const).flatMap((weighting): ChoiceOption[] => {
    const other = outputs(weighting);
    return other === undefined ? [] : [{ option: weighting, value: south(other) }];
  });
  const own = south(digs);
  const nobody = (['not-named', 'unallocated'] as const).reduce(
    (sum, of) => sum + (digs.division.share(of).quantity.value ?? 0),
    0,
  );
  const byLump: readonly ChoiceOption[] = [
    { option: 'north', value: own },
    { option: 'south', value: Math.min(1, own + nobody) },
  ];
  return [
    ...choiceRange('scheme', bySchemes, mainFigure.scheme),
    ...choiceRange('weighting', byWeighting, mainFigure.weighting),
    ...(nobody > 0 ? choiceRange('lump', byLump, mainFigure.lump) : []),
  ];
}
