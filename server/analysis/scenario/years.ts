/** What a scenario moves, year by year. */
import type { Label } from '../../../schema/label.ts';
import type { GraphContext } from '../context/context.ts';
import { rowsOf } from '../figure.ts';
import { fill, nameOf } from '../label.ts';
import type { ScenarioSeries } from './answer.ts';
import { gasesIn, gasRows } from './gases.ts';
import { movedInYear } from './metals.ts';
import type { Courses } from './model.ts';
import { rangedFigure, rangeOf } from './moved.ts';
import type { Reckoned } from './reckoned.ts';
import { eachDraw } from './runs.ts';
import { results as labels } from './words.ts';

interface Told {
  readonly id: string;
  readonly label: Label;
  readonly unit: string;
  /** @param at place in the flows: draw and year */
  readonly of: (courses: Courses, at: number, draw: number) => number;
  readonly evidence: readonly number[];
}

export function seriesOf(context: GraphContext, reckoned: Reckoned): readonly ScenarioSeries[] {
  const { runs, inputs, massKg, grounds, span } = reckoned;
  const inYear = gasesIn(inputs);
  const counted = (id: string, label: Label, flow: 'purchases' | 'inUse' | 'discarded'): Told => ({
    id,
    label,
    unit: 'count',
    of: (courses, at) => courses[flow][at] as number,
    evidence: [],
  });
  const told: readonly Told[] = [
    counted('purchases', labels.purchases, 'purchases'),
    counted('in-use', labels.inUseYears, 'inUse'),
    counted('discarded', labels.discarded, 'discarded'),
    ...(massKg === undefined
      ? []
      : [
          {
            id: 'ewaste',
            label: labels.ewaste,
            unit: 't:gross',
            of: ({ discarded }: Courses, at: number, draw: number) =>
              ((discarded[at] as number) * (massKg[draw] as number)) / 1000,
            evidence: inputs.mass?.rows.map(({ row }) => row) ?? [],
          },
        ]),
    ...(inYear === undefined
      ? []
      : [{ id: 'gases', label: labels.emissions, unit: 't:co2e', of: inYear, evidence: gasRows(inputs) }]),
  ];
  const series = told.map(({ id, label, unit, of, evidence }) => {
    const own = { ...grounds, evidence: rowsOf(grounds.evidence, evidence) };
    const figure = (which: 'before' | 'after', at: number) =>
      rangedFigure(
        rangeOf(
          runs.map(({ [which]: courses }) =>
            eachDraw(courses, (draw) => of(courses, draw * courses.years + at, draw)),
          ),
        ),
        unit,
        own,
      );
    return {
      id,
      label,
      unit,
      points: Array.from({ length: span.to - span.from + 1 }, (_, at) => ({
        year: span.from + at,
        before: figure('before', at),
        after: figure('after', at),
      })),
    };
  });
  return [...series, ...dugOf(context, reckoned)];
}

/** Tonnes to be dug of the metal that is told year by year. */
function dugOf(
  context: GraphContext,
  { yearly, runs, span, metalGrounds }: Reckoned,
): readonly ScenarioSeries[] {
  if (yearly === undefined) return [];
  const { material, content } = yearly.metal;
  const own = { ...metalGrounds, evidence: rowsOf(metalGrounds.evidence, content.mass?.evidence ?? []) };
  const unit = 't:contained';
  return [
    {
      id: `dug-${material.replace('material:', '')}`,
      label: fill(labels.dug, { material: nameOf(context, material) }),
      unit,
      points: Array.from({ length: span.to - span.from + 1 }, (_, at) => {
        const { before, after } = movedInYear(runs, yearly, at);
        return {
          year: span.from + at,
          before: rangedFigure(before, unit, own),
          after: rangedFigure(after, unit, own),
        };
      }),
    },
  ];
}
