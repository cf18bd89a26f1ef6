/** What a scenario moves, year by year. */
import { dugId } from '../../../model/scenario/outcome.ts';
import type { Label } from '../../../schema/label.ts';
import type { GraphContext } from '../context/context.ts';
import { fill, nameOf } from '../label.ts';
import type { ScenarioSeries } from './answer.ts';
import { gasRows } from './measured.ts';
import { type Grounds, rangedFigure } from './moved.ts';
import type { Reckoned } from './reckoned.ts';
import { sorted, withRows, worthGrounds } from './results.ts';
import { results as labels } from './words.ts';

interface Told {
  readonly id: string;
  readonly label: Label;
  readonly unit: string;
  readonly grounds: Grounds;
}

export function seriesOf(context: GraphContext, reckoned: Reckoned): readonly ScenarioSeries[] {
  const { span, byYear } = reckoned;
  return toldOf(context, reckoned).flatMap(({ id, label, unit, grounds }) => {
    const years = byYear.get(id);
    return years === undefined
      ? []
      : [
          {
            id,
            label,
            unit,
            points: years.map(({ before, after }, at) => ({
              year: span.from + at,
              before: rangedFigure(before, unit, grounds),
              after: rangedFigure(after, unit, grounds),
            })),
          },
        ];
  });
}

function toldOf(context: GraphContext, reckoned: Reckoned): readonly Told[] {
  const { inputs, yearly, grounds, metalGrounds } = reckoned;
  const weighed = withRows(grounds, sorted(inputs.mass?.rows ?? []));
  return [
    { id: 'purchases', label: labels.purchases, unit: 'count', grounds },
    { id: 'in-use', label: labels.inUseYears, unit: 'count', grounds },
    { id: 'discarded', label: labels.discarded, unit: 'count', grounds },
    { id: 'ewaste', label: labels.ewaste, unit: 't:gross', grounds: weighed },
    {
      id: 'gases',
      label: labels.emissions,
      unit: 't:co2e',
      grounds: withRows(grounds, gasRows(inputs)),
    },
    ...(yearly === undefined
      ? []
      : [
          {
            id: dugId(yearly.metal.material),
            label: fill(labels.dug, { material: nameOf(context, yearly.metal.material) }),
            unit: 't:contained',
            grounds: withRows(metalGrounds, yearly.metal.content.mass?.evidence ?? []),
          },
        ]),
    { id: 'value', label: labels.value, unit: 'USD:current', grounds: worthGrounds(reckoned) },
  ];
}
