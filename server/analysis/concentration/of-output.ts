/** How concentrated mine or refinery output is, among economies or between sides. */
import type { Label } from '../../../schema/label.ts';
import { type SchemeId, schemes } from '../../../schema/scheme.ts';
import type { ChoiceRange, Figure } from '../answer.ts';
import { QuestionError } from '../answer.ts';
import { choiceRange } from '../choice-range.ts';
import type { GraphContext } from '../context/context.ts';
import { derivedFigure } from '../figure.ts';
import { fill, labelInSentence, listed, nameOf } from '../label.ts';
import { type RowsOfSeries, rowsBySeries } from '../whole/by-series.ts';
import { publishedFigure, totalFigure } from '../whole/share.ts';
import { sumOf, type Whole } from '../whole/whole.ts';
import type { ConcentrationParameters } from './answer.ts';
import { type Division, herfindahl } from './bounds.ts';
import { type Core, topThreeReason } from './core.ts';
import { indicesOf } from './figures.ts';
import { movement, type OutputChoice, wholeIn } from './outputs.ts';
import type { Plan, PlannedRows } from './plan.ts';
import { leftOver, lumpsOf, shareOut, sidesIn } from './share-out.ts';
import { caveats, coverageOf, indexOver } from './words.ts';

export function outputAnswer(
  context: GraphContext,
  plan: Plan,
  rows: PlannedRows,
  values: ConcentrationParameters,
): Core {
  const output = values.stage === 'extraction' ? plan.mined : plan.refined;
  const rowsOf = rowsBySeries(rows.output);
  const world = output === undefined ? undefined : wholeIn(context, rowsOf, output.choice);
  if (output === undefined || world === undefined) {
    throw new QuestionError('NOT_ANSWERABLE', `no amount above zero of ${plan.material} at ${values.stage}`);
  }
  const by = values.by === 'side' ? 'side' : 'economy';
  const sideOf = sidesIn(context, values.scheme, world.year);
  const { division, holders } = shareOut(context, world, { by, sideOf });
  const grounds = { evidence: world.evidence, rule: world.rule, assumptions: [] };
  const indices = indicesOf(division, holders, grounds);
  return {
    ...indices,
    year: world.year,
    years: output.years,
    source: world.series.source,
    edition: world.series.edition,
    predicate: output.predicate,
    product: null,
    topThreeReason: topThreeReason(indices, division, by),
    holders,
    lumps: lumpsOf(world, by, sideOf),
    unallocated: leftOver(world),
    total: totalFigure(world),
    world: publishedFigure(world),
    difference: differenceOf(world),
    ofWorld: null,
    series: movement(context, rowsOf, {
      output,
      by,
      sidesIn: (year) => sidesIn(context, values.scheme, year),
    }),
    assumptions: [],
    choices: [
      ...overEditions(context, rowsOf, output, world.year, by, values.scheme),
      ...(by === 'side' ? overSchemes(context, world) : []),
    ],
    coverage: coverage(world, division),
    caveats: caveatsOf(context, world, output, values),
    evidence: world.evidence,
  };
}

/** The publisher's world row less the sum of its rows: what rounding, or somebody left out, comes to. */
function differenceOf(world: Whole): Figure | null {
  const published = publishedFigure(world)?.quantity.value ?? null;
  return published === null
    ? null
    : derivedFigure({ value: published - world.sum }, world.unit, world.evidence, { rule: world.rule });
}

function coverage(world: Whole, { named }: Division): Core['coverage'] {
  const isAssumed = ({ rows }: Whole['economies'][number]): boolean =>
    rows.some(({ status }) => status === 'assumed');
  const assumed = sumOf(world.economies.filter(isAssumed)) / world.total;
  const given = [...named].sort((a, b) => a - b).reduce((sum, amount) => sum + amount, 0) / world.total;
  const known = Math.max(0, Math.min(1, given) - assumed);
  return { known, assumed, unknown: Math.max(0, 1 - known - assumed), of: coverageOf.output };
}

/** Least and most of the index when both ends of each option count. */
function indexRange(
  choice: 'precedence' | 'scheme',
  options: readonly { readonly option: string; readonly division: Division }[],
): readonly ChoiceRange[] {
  if (options.length < 2) return [];
  const ends = options.flatMap(({ option, division }) => {
    const { low, high } = herfindahl(division);
    return [
      { option, value: low },
      { option, value: high },
    ];
  });
  return choiceRange(choice, ends, indexOver[choice], 'score');
}

function overEditions(
  context: GraphContext,
  rowsOf: RowsOfSeries,
  { choice }: OutputChoice,
  year: number,
  by: 'economy' | 'side',
  scheme: SchemeId,
): readonly ChoiceRange[] {
  const sideOf = sidesIn(context, scheme, year);
  const options = [choice.series, ...choice.others].flatMap((series) => {
    const world = wholeIn(context, rowsOf, { series, year, rule: null });
    if (world === undefined) return [];
    const option = `${series.source} ${series.edition}`;
    return [{ option, division: shareOut(context, world, { by, sideOf }).division }];
  });
  return indexRange('precedence', options);
}

function overSchemes(context: GraphContext, world: Whole): readonly ChoiceRange[] {
  const options = schemes.ids
    .filter((scheme) => context.membership.hasScheme(scheme))
    .map((scheme) => {
      const sideOf = sidesIn(context, scheme, world.year);
      return { option: scheme, division: shareOut(context, world, { by: 'side', sideOf }).division };
    });
  return indexRange('scheme', options);
}

function caveatsOf(
  context: GraphContext,
  world: Whole,
  { choice }: OutputChoice,
  { by, scheme }: ConcentrationParameters,
): readonly Label[] {
  const names = (ids: readonly string[]): Label => listed([...new Set(ids)].map((id) => nameOf(context, id)));
  const unnamed = [
    ...world.lumps.map(({ entity }) => nameOf(context, entity)),
    ...(world.unallocated > 0 ? [caveats.leftOver] : []),
  ];
  return [
    ...(unnamed.length === 0 ? [] : [fill(caveats.notNamed, { names: listed(unnamed) })]),
    ...(world.withoutValue.length === 0
      ? []
      : [fill(caveats.withoutValue, { names: names(world.withoutValue.map(({ subject }) => subject)) })]),
    ...(world.sumLow === world.sumHigh ? [] : [caveats.ranges]),
    ...(choice.others.length === 0 ? [] : [fill(caveats.others, { count: choice.others.length })]),
    caveats.editions,
    caveats.allUses,
    ...(by === 'side' ? [fill(caveats.sides, { scheme: labelInSentence(schemes.get(scheme).label) })] : []),
  ];
}
