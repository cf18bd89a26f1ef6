/** What a scenario moves, summed over its years: devices, metals to be dug, waste, gases, value. */
import type { Label } from '../../../schema/label.ts';
import type { GraphContext } from '../context/context.ts';
import { rowsOf } from '../figure.ts';
import { fill, labelInSentence, listed, nameOf } from '../label.ts';
import type { ScenarioGroup, ScenarioResult } from './answer.ts';
import { gasesIn, gasRows } from './gases.ts';
import { type Courses, total } from './model.ts';
import {
  added,
  type Case,
  exactly,
  type Grounds,
  type Moved,
  movedFigures,
  movedOf,
  times,
} from './moved.ts';
import type { Reckoned } from './reckoned.ts';
import { eachDraw } from './runs.ts';
import { results as labels, unpriced } from './words.ts';

/** Results of one kind say what is not in them. */
interface More {
  readonly material?: string;
  readonly note?: Label;
}

function resultOf(
  id: string,
  label: Label,
  {
    group,
    moved,
    unit,
    grounds,
    material,
    note,
  }: {
    readonly group: ScenarioGroup;
    readonly moved: Moved;
    readonly unit: string;
    readonly grounds: Grounds;
  } & More,
): ScenarioResult {
  return {
    id,
    label,
    group,
    material: material ?? null,
    note: note ?? null,
    ...movedFigures(moved, unit, grounds),
  };
}

/** One number of each draw, by lifetime. */
const casesOf = (
  { runs }: Pick<Reckoned, 'runs'>,
  of: (courses: Courses, draw: number) => number,
): readonly Case[] =>
  runs.map(({ before, after }) => ({
    before: eachDraw(before, (draw) => of(before, draw)),
    after: eachDraw(after, (draw) => of(after, draw)),
  }));

const withRows = ({ evidence, assumptions }: Grounds, ...more: readonly (readonly number[])[]): Grounds => ({
  evidence: rowsOf(evidence, ...more),
  assumptions,
});
const sorted = (rows: readonly { readonly row: number }[]): readonly number[] =>
  rowsOf(rows.map(({ row }) => row).sort((a, b) => a - b));

export function resultsOf(context: GraphContext, reckoned: Reckoned): readonly ScenarioResult[] {
  return [
    ...devicesOf(reckoned),
    ...metalsOf(context, reckoned),
    ...wasteOf(reckoned),
    ...gasesOf(reckoned),
    ...worthOf(context, reckoned),
  ];
}

function devicesOf(reckoned: Reckoned): readonly ScenarioResult[] {
  const { grounds } = reckoned;
  const of = (id: string, label: Label, number: (courses: Courses, draw: number) => number): ScenarioResult =>
    resultOf(id, label, {
      group: 'devices',
      moved: movedOf(casesOf(reckoned, number)),
      unit: 'count',
      grounds,
    });
  return [
    of('purchases', labels.purchases, (courses, draw) => total(courses, 'purchases', draw)),
    of('discarded', labels.discarded, (courses, draw) => total(courses, 'discarded', draw)),
    of('in-use', labels.inUse, ({ inUse, years }, draw) => inUse[(draw + 1) * years - 1] as number),
  ];
}

function metalsOf(context: GraphContext, { metals, metalGrounds }: Reckoned): readonly ScenarioResult[] {
  return metals.map(({ metal: { material, content }, moved }) =>
    resultOf(`dug-${material.replace('material:', '')}`, nameOf(context, material), {
      group: 'extraction',
      moved,
      unit: 't:contained',
      grounds: withRows(metalGrounds, content.mass?.evidence ?? []),
      material,
    }),
  );
}

function wasteOf(reckoned: Reckoned): readonly ScenarioResult[] {
  const { inputs, massKg, collected, grounds } = reckoned;
  if (massKg === undefined || inputs.mass === undefined) return [];
  const own = withRows(grounds, sorted(inputs.mass.rows));
  const thrown = casesOf(
    reckoned,
    (courses, draw) => (total(courses, 'discarded', draw) * (massKg[draw] as number)) / 1000,
  );
  const waste = resultOf('ewaste', labels.ewaste, {
    group: 'waste',
    moved: movedOf(thrown),
    unit: 't:gross',
    grounds: own,
  });
  if (collected === null) return [waste];
  const parts = thrown.map(({ before, after }) => ({
    before: before.map((tonnes) => tonnes * collected.before),
    after: after.map((tonnes) => tonnes * collected.after),
  }));
  return [
    waste,
    resultOf('collected', labels.collected, {
      group: 'waste',
      moved: movedOf(parts),
      unit: 't:gross',
      grounds: withRows(own, sorted(inputs.collection?.rows ?? [])),
    }),
  ];
}

function gasesOf(reckoned: Reckoned): readonly ScenarioResult[] {
  const { inputs, grounds } = reckoned;
  const inYear = gasesIn(inputs);
  if (inYear === undefined) return [];
  const cases = casesOf(reckoned, (courses, draw) => {
    const { years } = courses;
    let sum = 0;
    for (let at = draw * years; at < (draw + 1) * years; at += 1) sum += inYear(courses, at);
    return sum;
  });
  return [
    resultOf('gases', labels.gases, {
      group: 'climate',
      moved: movedOf(cases),
      unit: 't:co2e',
      grounds: withRows(grounds, gasRows(inputs)),
    }),
  ];
}

function worthOf(
  context: GraphContext,
  { metals, inputs: { prices }, metalGrounds }: Reckoned,
): readonly ScenarioResult[] {
  const priced = metals.flatMap(({ metal, moved }) => {
    const price = prices.get(metal.material);
    return price === undefined
      ? []
      : [{ worth: times(moved, exactly(price.usdPerKg * 1000)), content: metal.content, row: price.row }];
  });
  if (priced.length === 0) return [];
  const without = metals.filter(({ metal }) => !prices.has(metal.material));
  const names = without.map(({ metal }) => labelInSentence(nameOf(context, metal.material)));
  return [
    resultOf('value', labels.value, {
      group: 'value',
      moved: added(priced.map(({ worth }) => worth)),
      unit: 'USD:current',
      grounds: withRows(
        metalGrounds,
        sorted(priced.map(({ row }) => row)),
        ...priced.map(({ content }) => content.mass?.evidence ?? []),
      ),
      ...(names.length === 0 ? {} : { note: fill(unpriced, { names: listed(names, 4) }) }),
    }),
  ];
}
