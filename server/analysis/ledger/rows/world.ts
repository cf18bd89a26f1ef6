/** A row that is one publisher's world in one year. */
import type { Label } from '../../../../schema/label.ts';
import type { PredicateId } from '../../../../schema/predicate.ts';
import type { StatementRow } from '../../../../schema/store.ts';
import type { Dimension } from '../../../../schema/unit.ts';
import type { GraphContext } from '../../context/context.ts';
import { fill, joined, listed, nameOf } from '../../label.ts';
import { type Choice, choose, wholeYears } from '../../whole/choose.ts';
import { type Whole, whole } from '../../whole/whole.ts';
import type { LedgerParameters, LedgerRow } from '../answer.ts';
import { worldDivision } from '../division.ts';
import { type Heads, perHead, populationOf, withoutPeople } from '../per-head.ts';
import { divided } from '../row.ts';
import { goesOn, leftOver, notEveryEconomy, otherYear, perHeads, withoutPopulation } from '../words.ts';
import { emptyRow, nothing } from './empty.ts';
import { plainPlan, type RowItem, type RowWords } from './item.ts';

interface World {
  readonly words: RowWords;
  readonly series: {
    readonly predicate: PredicateId;
    readonly object: string | null;
    readonly dimension: Dimension;
  };
  /** For how many people an amount is given, where it is given for each head. */
  readonly heads: Heads | null;
  /** Ids of what is known to be unknown beside these figures, which the note says too. */
  readonly unknowns?: readonly string[];
}

export function worldRow({ words, series, heads, unknowns = [] }: World): RowItem {
  return {
    words,
    plan(context, values) {
      const choice = choose(context, { ...series, year: values.year, rule: values.precedence });
      const reasons = context.unknowns.filter(({ id }) => unknowns.includes(id)).map(({ text }) => text);
      return {
        ...plainPlan,
        wanted: choice === undefined ? [] : [choice],
        years: choice === undefined || heads === null ? [] : [choice.year],
        division(rows) {
          const world = choice === undefined ? undefined : whole(context, choice, rows);
          return world === undefined ? undefined : worldDivision([{ world, weight: 1, rows: [] }]);
        },
        answer(rows) {
          const world = choice === undefined ? undefined : whole(context, choice, rows);
          return choice === undefined || world === undefined
            ? emptyRow(words, reasons)
            : rowOf(context, words, { choice, world, heads, reasons, rows, values });
        },
      };
    },
  };
}

function rowOf(
  context: GraphContext,
  { inShort, ...words }: RowWords,
  {
    choice,
    world,
    heads,
    reasons,
    rows,
    values,
  }: {
    readonly choice: Choice;
    readonly world: Whole;
    readonly heads: Heads | null;
    readonly reasons: readonly Label[];
    readonly rows: readonly StatementRow[];
    readonly values: LedgerParameters;
  },
): LedgerRow {
  const division = worldDivision([{ world, weight: 1, rows: [] }]);
  const population =
    values.perHead && heads !== null ? populationOf(context, rows, world.year, values.precedence) : undefined;
  const alone = population === undefined ? [] : withoutPeople(division, population);
  const notes = [
    ...(choice.isYearAsked
      ? []
      : [fill(otherYear, { asked: String(values.year), used: String(world.year) })]),
    ...(inShort === null ? [] : [inShort]),
    ...reasons,
    ...missingEconomies(choice, world),
    ...(world.unallocated > 0 ? [leftOver] : []),
    ...laterEdition(context, choice, values.year),
    ...(population === undefined || heads === null
      ? []
      : [fill(perHeads[heads], { year: String(population.year) })]),
    ...(alone.length === 0 ? [] : [fill(withoutPopulation, { economies: namesOf(context, alone) })]),
  ];
  return {
    ...words,
    ...nothing,
    period: String(world.year),
    state: 'covered',
    note: joined(notes),
    ...divided(
      context,
      population === undefined || heads === null ? division : perHead(division, population, heads),
      values,
    ),
  };
}

export function namesOf(context: GraphContext, economies: readonly string[]): Label {
  return listed(
    economies.map((economy) => nameOf(context, economy)),
    10,
  );
}

/** Where no year was asked and other editions or publishers go on, the reader is told how far. */
function laterEdition(
  context: GraphContext,
  { series, year }: Choice,
  asked: number | null,
): readonly Label[] {
  const others = context.cover
    .seriesOf(series.predicate, series.object)
    .filter((other) => other.dimension === series.dimension && other.product === series.product)
    .flatMap((other) => wholeYears(other));
  const latest = Math.max(year, ...others);
  return asked !== null || latest === year ? [] : [fill(goesOn, { year: String(latest) })];
}

/** Without a world row of the publisher's, what economies leave out of a year is in no total: said, not guessed. */
function missingEconomies({ series }: Choice, world: Whole): readonly Label[] {
  const count = world.economies.length;
  const [fullest] = series.years.toSorted((a, b) => b.economies - a.economies || b.year - a.year);
  if (world.published !== null || fullest === undefined || fullest.economies <= count) return [];
  return [
    fill(notEveryEconomy, {
      count,
      year: String(world.year),
      most: fullest.economies,
      fullest: String(fullest.year),
    }),
  ];
}
