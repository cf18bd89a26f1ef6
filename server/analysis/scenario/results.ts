/** What a scenario moves, summed over its years: devices, metals to be dug, waste, gases, value. */
import type { Moved } from '../../../model/scenario/moved.ts';
import { dugId, outcomeOf } from '../../../model/scenario/outcome.ts';
import type { Label } from '../../../schema/label.ts';
import type { GraphContext } from '../context/context.ts';
import { rowsOf } from '../figure.ts';
import { fill, labelInSentence, listed, nameOf } from '../label.ts';
import type { ScenarioGroup, ScenarioResult } from './answer.ts';
import { gasRows } from './measured.ts';
import { type Grounds, movedFigures } from './moved.ts';
import type { Reckoned } from './reckoned.ts';
import { results as labels, unpriced } from './words.ts';

/** How a result is told; the model says by how much it moves. */
interface Told {
  readonly id: string;
  readonly label: Label;
  readonly group: ScenarioGroup;
  readonly unit: string;
  readonly grounds: Grounds;
  readonly material?: string;
  readonly note?: Label;
}

export const withRows = (
  { evidence, assumptions }: Grounds,
  ...more: readonly (readonly number[])[]
): Grounds => ({ evidence: rowsOf(evidence, ...more), assumptions });

export const sorted = (rows: readonly { readonly row: number }[]): readonly number[] =>
  rowsOf(rows.map(({ row }) => row).sort((a, b) => a - b));

/** What the value of metals stands on: their contents, and the prices of those that have one. */
export function worthGrounds({ metals, inputs: { prices }, metalGrounds }: Reckoned): Grounds {
  const priced = metals.flatMap(({ metal: { material, content } }) => {
    const price = prices.get(material);
    return price === undefined ? [] : [{ row: price.row, content }];
  });
  return withRows(
    metalGrounds,
    sorted(priced.map(({ row }) => row)),
    ...priced.map(({ content }) => content.mass?.evidence ?? []),
  );
}

export function resultsOf(context: GraphContext, reckoned: Reckoned): readonly ScenarioResult[] {
  const outcome = outcomeOf(reckoned.reckoning);
  return toldOf(context, reckoned).flatMap(({ id, label, group, unit, grounds, material, note }) => {
    const moved: Moved | undefined = outcome.get(id);
    return moved === undefined
      ? []
      : [
          {
            id,
            label,
            group,
            material: material ?? null,
            note: note ?? null,
            ...movedFigures(moved, unit, grounds),
          },
        ];
  });
}

function toldOf(context: GraphContext, reckoned: Reckoned): readonly Told[] {
  const { inputs, metals, grounds, metalGrounds } = reckoned;
  const devices = { group: 'devices', unit: 'count', grounds } as const;
  const weighed = withRows(grounds, sorted(inputs.mass?.rows ?? []));
  const waste = { group: 'waste', unit: 't:gross' } as const;
  const unpricedNames = metals
    .filter(({ metal: { material } }) => !inputs.prices.has(material))
    .map(({ metal: { material } }) => labelInSentence(nameOf(context, material)));
  return [
    { id: 'purchases', label: labels.purchases, ...devices },
    { id: 'discarded', label: labels.discarded, ...devices },
    { id: 'in-use', label: labels.inUse, ...devices },
    ...metals.map(
      ({ metal: { material, content } }): Told => ({
        id: dugId(material),
        label: nameOf(context, material),
        group: 'extraction',
        unit: 't:contained',
        grounds: withRows(metalGrounds, content.mass?.evidence ?? []),
        material,
      }),
    ),
    { id: 'ewaste', label: labels.ewaste, ...waste, grounds: weighed },
    {
      id: 'collected',
      label: labels.collected,
      ...waste,
      grounds: withRows(weighed, sorted(inputs.collection?.rows ?? [])),
    },
    {
      id: 'gases',
      label: labels.gases,
      group: 'climate',
      unit: 't:co2e',
      grounds: withRows(grounds, gasRows(inputs)),
    },
    {
      id: 'value',
      label: labels.value,
      group: 'value',
      unit: 'USD:current',
      grounds: worthGrounds(reckoned),
      ...(unpricedNames.length === 0 ? {} : { note: fill(unpriced, { names: listed(unpricedNames, 4) }) }),
    },
  ];
}
