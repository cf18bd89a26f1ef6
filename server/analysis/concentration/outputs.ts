/** Which series of mine or refinery output answer, and how they moved. */
import type { PredicateId } from '../../../schema/predicate.ts';
import type { Stage } from '../../../schema/stage.ts';
import type { StatementFilter } from '../../../schema/store.ts';
import type { Dimension } from '../../../schema/unit.ts';
import { QuestionError } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import type { Series } from '../context/cover.ts';
import type { RowsOfSeries } from '../whole/by-series.ts';
import { type Choice, candidates, choose, wholeYears } from '../whole/choose.ts';
import { type Whole, whole } from '../whole/whole.ts';
import type { ConcentrationParameters, ConcentrationPoint, ConcentrationSeries } from './answer.ts';
import { indicesOf } from './figures.ts';
import { type SideOf, shareOut } from './share-out.ts';

export type OutputStage = 'extraction' | 'refining';
export const isOutputStage = (stage: Stage): stage is OutputStage =>
  stage === 'extraction' || stage === 'refining';

/** Dimensions in which output is counted, in the order in which they are tried. */
const counted: readonly Dimension[] = ['mass', 'volume'];

/** Smelter output stands in only where no refinery output is known: the two are never added. */
const predicatesOf: Readonly<Record<OutputStage, readonly PredicateId[]>> = {
  extraction: ['extracts'],
  refining: ['refines', 'smelts'],
};

export interface OutputChoice {
  readonly choice: Choice;
  readonly predicate: PredicateId;
  /** All series that cover any year in the same dimension and basis, preferred first. */
  readonly known: readonly Series[];
  /** Years that can be asked for, ascending. */
  readonly years: readonly number[];
}

type Asked = Pick<ConcentrationParameters, 'material' | 'year' | 'precedence'>;

/** The series of one stage and the nearest year; undefined where nobody gives that output by economy. */
export function outputChoice(
  context: GraphContext,
  stage: OutputStage,
  { material, year, precedence: rule }: Asked,
): OutputChoice | undefined {
  for (const dimension of counted) {
    for (const predicate of predicatesOf[stage]) {
      const question = { predicate, object: material, year, rule, dimension };
      const choice = choose(context, question);
      if (choice === undefined) continue;
      const all = candidates(context, question);
      return {
        choice,
        predicate,
        known: all.filter((series) => series.dimension === choice.series.dimension),
        years: [...new Set(all.flatMap(wholeYears))].sort((a, b) => a - b),
      };
    }
  }
  return undefined;
}

/** @throws QuestionError where there is no such output, or not in that year */
export function outputAsked(context: GraphContext, stage: OutputStage, asked: Asked): OutputChoice {
  const found = outputChoice(context, stage, asked);
  const { material, year } = asked;
  if (found === undefined) throw noOutput(context, stage, asked);
  if (year !== null && !found.years.includes(year)) {
    throw yearNotCovered(`no world of ${found.predicate} ${material}`, year, found.years);
  }
  return found;
}

export function yearNotCovered(what: string, year: number, years: readonly number[]): QuestionError {
  const nearest = [...years]
    .sort((a, b) => Math.abs(a - year) - Math.abs(b - year) || b - a)
    .slice(0, 3)
    .map(String);
  return new QuestionError(
    'YEAR_NOT_COVERED',
    `${what} in ${year}; the nearest years: ${nearest.join(', ')}`,
    nearest,
    String(year),
  );
}

/** Materials whose output at a stage somebody gives by economy, by id. */
export function materialsWith(
  context: GraphContext,
  stage: OutputStage,
  precedence: string,
): readonly string[] {
  const objects = predicatesOf[stage].flatMap((predicate) => context.cover.objectsOf(predicate));
  return [...new Set(objects)]
    .sort()
    .filter((material) => outputChoice(context, stage, { material, year: null, precedence }) !== undefined);
}

function noOutput(context: GraphContext, stage: OutputStage, asked: Asked): QuestionError {
  const { material } = asked;
  const other: OutputStage = stage === 'extraction' ? 'refining' : 'extraction';
  const hasOther = outputChoice(context, other, { ...asked, year: null }) !== undefined;
  const nearest = hasOther
    ? [`material: ${material}, stage: ${other.toUpperCase()}`]
    : materialsWith(context, stage, asked.precedence)
        .slice(0, 6)
        .map((id) => `material: ${id}, stage: ${stage.toUpperCase()}`);
  const known = context.unknowns.find((unknown) => unknown.stage === stage && unknown.entity === material);
  const reason = known === undefined ? '' : ` (${known.text.en})`;
  return new QuestionError(
    'NOT_ANSWERABLE',
    `no publisher gives ${stage} of ${material} by economy${reason}; answerable: ${nearest.join('; ') || 'nothing'}`,
    nearest,
    material,
  );
}

/** One query for all editions of some series: whole years of each are picked out of it. */
export function filterOf(known: readonly Series[]): StatementFilter {
  const distinct = <T extends string>(values: readonly T[]): readonly T[] => [...new Set(values)].sort();
  return {
    predicate: distinct(known.map(({ predicate }) => predicate)),
    object: distinct(known.map(({ object }) => object ?? '')),
    source: distinct(known.map(({ source }) => source)),
    edition: distinct(known.map(({ edition }) => edition)),
    withoutKinds: ['site', 'organisation'],
  };
}

/** The whole of a series in a year, from statements put in order. */
export function wholeIn(
  context: GraphContext,
  rowsOf: RowsOfSeries,
  { series, year, rule }: { readonly series: Series; readonly year: number; readonly rule: string | null },
): Whole | undefined {
  return whole(context, { series, year, rule }, rowsOf(series, year));
}

/** Every edition on its own, the chosen first: two are never drawn as one line. */
export function movement(
  context: GraphContext,
  rowsOf: RowsOfSeries,
  {
    output: { known, choice },
    by,
    sidesIn,
  }: {
    readonly output: OutputChoice;
    readonly by: 'economy' | 'side';
    readonly sidesIn: (year: number) => SideOf;
  },
): readonly ConcentrationSeries[] {
  const ordered = [choice.series, ...known.filter((series) => series !== choice.series)];
  return ordered.flatMap((series): ConcentrationSeries[] => {
    const points = wholeYears(series).flatMap((year): ConcentrationPoint[] => {
      const world = wholeIn(context, rowsOf, { series, year, rule: null });
      if (world === undefined) return [];
      const { division, holders } = shareOut(context, world, { by, sideOf: sidesIn(year) });
      const grounds = { evidence: world.evidence, rule: null, assumptions: [] };
      return [
        {
          year,
          named: division.named.filter((amount) => amount > 0).length,
          ...indicesOf(division, holders.slice(0, 3), grounds),
        },
      ];
    });
    const { source, edition } = series;
    return points.length === 0
      ? []
      : [{ source, edition, product: null, isChosen: series === choice.series, points }];
  });
}
