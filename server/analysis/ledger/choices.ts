/** The ledger's main figure, the South's share of mine output, over schemes, weightings and lumps. */
import type { StatementRow } from '../../../schema/store.ts';
import type { ChoiceRange, Quantity } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import type { LedgerParameters } from './answer.ts';
import { type Digs, digsOf } from './digs.ts';
import type { LedgerPlan } from './plan.ts';
import { knownSchemes, onSide } from './row.ts';
import { mainFigure } from './words.ts';

interface Option {
  readonly option: string;
  readonly value: number;
}

export function choicesOf(
  context: GraphContext,
  plan: LedgerPlan,
  {
    digs,
    rows,
    values,
  }: {
    readonly digs: Digs | undefined;
    readonly rows: readonly StatementRow[];
    readonly values: LedgerParameters;
  },
): readonly ChoiceRange[] {
  if (digs === undefined) return [];
  const south = (of: Digs, scheme = values.scheme): number =>
    of.division.share(onSide(context, 'south', { scheme, chinaApart: false })).quantity.value ?? 0;
  const bySchemes = knownSchemes(context).map(
    (scheme): Option => ({ option: scheme, value: south(digs, scheme) }),
  );
  const byWeighting = (['plain', 'value'] as const).flatMap((weighting): Option[] => {
    const other = digsOf(context, plan, rows, { ...values, weighting });
    return other === undefined ? [] : [{ option: weighting, value: south(other) }];
  });
  const own = south(digs);
  const nobody = (['not-named', 'unallocated'] as const).reduce(
    (sum, of) => sum + (digs.division.share(of).quantity.value ?? 0),
    0,
  );
  const byLump: readonly Option[] = [
    { option: 'north', value: own },
    { option: 'south', value: Math.min(1, own + nobody) },
  ];
  return [
    ...rangeOf('scheme', bySchemes),
    ...rangeOf('weighting', byWeighting),
    ...(nobody > 0 ? rangeOf('lump', byLump) : []),
  ];
}

function rangeOf(
  choice: 'scheme' | 'weighting' | 'lump',
  options: readonly Option[],
): readonly ChoiceRange[] {
  const [least, ...rest] = [...options].sort((a, b) => a.value - b.value || (a.option < b.option ? -1 : 1));
  const most = rest.at(-1);
  if (least === undefined || most === undefined) return [];
  const quantity = (value: number): Quantity => ({
    value,
    low: null,
    high: null,
    unit: 'fraction',
    status: 'derived',
    missing: null,
  });
  return [
    {
      choice,
      text: mainFigure[choice],
      least: quantity(least.value),
      most: quantity(most.value),
      leastOption: least.option,
      mostOption: most.option,
    },
  ];
}
