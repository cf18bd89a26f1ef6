/** What a scenario rests on: what is assumed, what it is measured on, and what its baseline comes beside. */
import { exactly, rangeOf } from '../../../model/scenario/moved.ts';
import { extraYears, rebound } from '../../../model/scenario/runs.ts';
import { stock } from '../../../model/stock/stock.ts';
import type { Label } from '../../../schema/label.ts';
import type { Figure } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { boundsFigure, derivedFigure, figureOfRow, rowsOf } from '../figure.ts';
import { fill, labelInSentence, nameOf } from '../label.ts';
import type { ScenarioAnswer } from './answer.ts';
import { lifeParts } from './measured.ts';
import { rangedFigure } from './moved.ts';
import type { Reckoned } from './reckoned.ts';

import * as words from './words.ts';

export function assumedOf(
  { inputs, collected }: Reckoned,
  used: readonly string[],
): ScenarioAnswer['assumed'] {
  const years = inputs.lifetimes.flatMap(({ meanYears }) => meanYears ?? []);
  const figures: Readonly<
    Record<
      string,
      { readonly value: number | null; readonly low?: number; readonly high?: number; readonly unit: string }
    >
  > = {
    'stock-kept': { value: 0, unit: 'fraction' },
    'same-content': { value: 1, unit: 'fraction' },
    displaces: { value: 1, unit: 'fraction' },
    'same-chain': { value: 1, unit: 'fraction' },
    'world-shares': { value: 1, unit: 'fraction' },
    'exports-in-proportion': { value: 1, unit: 'fraction' },
    // Between the ends nothing is more likely: a middle would be made up.
    recovery: { value: null, low: 0, high: collected?.before ?? 0, unit: 'fraction' },
    rebound: { ...rebound, unit: 'fraction' },
    'extra-years': { ...extraYears, unit: 'year' },
    ...(years[0] === undefined ? {} : { 'lifetime-shape': { value: years[0], unit: 'year' } }),
  };
  return used.flatMap((id) => {
    const text = words.assumptions[id];
    const one = figures[id];
    if (text === undefined || one === undefined) return [];
    const { value, low, high, unit } = one;
    const provenance = { assumptions: [id] };
    const figure =
      value === null
        ? boundsFigure({ low: low ?? 0, high: high ?? 0 }, unit, [], provenance)
        : derivedFigure({ value, low: low ?? null, high: high ?? null }, unit, [], provenance);
    return [{ id, text, figure }];
  });
}

export function calibrationOf(
  context: GraphContext,
  { plan, inputs }: Reckoned,
): ScenarioAnswer['calibration'] {
  const [ofClass, ...others] = inputs.lifetimes;
  const [shape, scale] = ofClass.rows;
  const of = (what: Label, figure: Figure | null): ScenarioAnswer['calibration'] =>
    figure === null ? [] : [{ what, figure }];
  const ofRow = (what: Label, row: Parameters<typeof figureOfRow>[0] | undefined) =>
    row === undefined ? [] : of(what, figureOfRow(row));
  return [
    ...inputs.sales.flatMap(({ year, row }) => ofRow(fill(words.calibration.sales, { year }), row)),
    ...ofRow(fill(words.calibration.lifetime, { name: nameOf(context, inputs.deviceClass) }), scale),
    ...ofRow(words.calibration.shape, shape),
    ...others.flatMap(({ rows: [years] }) => ofRow(words.calibration.other, years)),
    ...(inputs.mass === undefined ? [] : ofRow(words.calibration.mass, inputs.mass.rows[0])),
    ...(inputs.collection === undefined
      ? []
      : ofRow(words.calibration.collection, inputs.collection.rows[0])),
    ...lifeParts.flatMap((id) =>
      ofRow(
        fill(words.calibration.emission, { name: labelInSentence(nameOf(context, id)) }),
        inputs.emissions.get(id)?.rows[0],
      ),
    ),
    ...plan.metals.flatMap(({ material, content }) =>
      of(fill(words.calibration.content, { name: nameOf(context, material) }), content.mass),
    ),
    ...plan.metals.flatMap(({ material }) =>
      ofRow(
        fill(words.calibration.recovered, { name: nameOf(context, material) }),
        inputs.recoveredMost.get(material)?.row,
      ),
    ),
    ...plan.metals.flatMap(({ material }) =>
      ofRow(
        fill(words.calibration.price, { name: labelInSentence(nameOf(context, material)) }),
        inputs.prices.get(material)?.row,
      ),
    ),
  ];
}

/**
 * E-waste of the class as the model has it beside the published total of all e-waste, for the years that both cover.
 * Between the lifetimes, and the masses that the source of the mass gives.
 */
export function againstOf({ inputs, grounds }: Reckoned): ScenarioAnswer['against'] {
  const { mass } = inputs;
  const last = inputs.sales.at(-1)?.year;
  if (mass === undefined || last === undefined) return [];
  const byLifetime = inputs.lifetimes.map(({ lifetime }) =>
    stock({ sales: inputs.sales.map(({ year, amount }) => ({ year, amount, lifetime })), to: last }),
  );
  const rows = rowsOf(
    grounds.evidence,
    mass.rows.map(({ row }) => row),
  );
  return (byLifetime[0] ?? []).flatMap(({ year }, at) => {
    const published = inputs.ewaste.find((one) => one.year === year);
    if (published === undefined) return [];
    // The value is the first lifetime's; every end of the mass under each lifetime makes the range.
    const tonnes = byLifetime.flatMap((years) =>
      [mass.value, mass.low, mass.high].map((kg) => ((years[at]?.waste ?? Number.NaN) * kg) / 1000),
    );
    const range = (of: (one: number) => number) => rangeOf(tonnes.map((one) => Float64Array.of(of(one))));
    const both = { ...grounds, evidence: rowsOf(rows, [published.row.row]) };
    return [
      {
        year,
        baseline: rangedFigure(
          range((one) => one),
          't:gross',
          { ...grounds, evidence: rows },
        ),
        published: rangedFigure(exactly(published.tonnes), 't:gross', {
          evidence: [published.row.row],
          assumptions: [],
        }),
        difference: rangedFigure(
          range((one) => one - published.tonnes),
          't:gross',
          both,
        ),
      },
    ];
  });
}
