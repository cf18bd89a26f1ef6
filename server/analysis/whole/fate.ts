/** What became of the world's e-waste: documented collection and recycling against what nobody documents. */
import type { StatementRow } from '../../../schema/store.ts';
import { convert, dimensionOfUnit } from '../../../schema/unit.ts';
import type { Figure } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { type Series, worldGroup } from '../context/cover.ts';
import { nearestYear } from '../context/membership.ts';
import { derivedFigure, figureOfRow, rowsOf, shareFigure } from '../figure.ts';
import { isOfSeries } from './whole.ts';

export interface Fate {
  readonly year: number;
  readonly source: string;
  readonly edition: string;
  readonly generated: Figure;
  readonly documented: Figure;
  readonly documentedShare: Figure;
  /** Zero where more is documented than was generated; `isInconsistent` says so. */
  readonly unknown: Figure;
  readonly unknownShare: Figure;
  /** Documented and unknown together: the whole that the shares are of. */
  readonly whole: Figure;
  readonly isInconsistent: boolean;
}

interface FateChoice {
  readonly year: number;
  readonly generated: Series;
  readonly recycled: Series;
}

interface FateQuestion {
  /** Null for the latest year. */
  readonly year: number | null;
  readonly rule: string;
}

/** Both world rows must come from one source and edition: the pair of the nearest year, the preferred first. */
function chooseFate(context: GraphContext, { year, rule }: FateQuestion): FateChoice | undefined {
  const compare = context.precedence.compare(rule, 'recyclesEwaste', null);
  const massOf = (predicate: 'generatesEwaste' | 'recyclesEwaste'): readonly Series[] =>
    context.cover
      .seriesOf(predicate, null)
      .filter((series) => series.dimension.startsWith('mass:') && series.product === null);
  const pairs = massOf('recyclesEwaste')
    .toSorted(compare)
    .flatMap((recycled) =>
      massOf('generatesEwaste')
        .filter((generated) => generated.source === recycled.source && generated.edition === recycled.edition)
        .filter((generated) => generated.dimension === recycled.dimension)
        .map((generated) => {
          const printed = new Set(generated.years.filter((item) => item.hasWorld).map((item) => item.year));
          const years = recycled.years.filter((item) => item.hasWorld).map((item) => item.year);
          return { generated, recycled, years: years.filter((item) => printed.has(item)) };
        })
        .filter(({ years }) => years.length > 0),
    );
  const [first] = pairs;
  if (first === undefined) return undefined;
  const used =
    year === null
      ? first.years.at(-1)
      : nearestYear(
          pairs.flatMap((pair) => pair.years),
          year,
        );
  const pair = pairs.find(({ years }) => used !== undefined && years.includes(used));
  return used === undefined || pair === undefined ? undefined : { ...pair, year: used };
}

/** The series of the two world rows that `fateOf` needs, as `filtersOf` takes them. */
export function fateSeries(
  context: GraphContext,
  question: FateQuestion,
): readonly { readonly series: Series; readonly year: number }[] {
  const choice = chooseFate(context, question);
  if (choice === undefined) return [];
  return [choice.generated, choice.recycled].map((series) => ({ series, year: choice.year }));
}

export function fateOf(
  context: GraphContext,
  rows: readonly StatementRow[],
  question: FateQuestion,
): Fate | undefined {
  const choice = chooseFate(context, question);
  if (choice === undefined) return undefined;
  const worldRow = (series: Series): StatementRow | undefined =>
    rows.find(
      (row) => row.subject === worldGroup && row.value !== null && isOfSeries(row, series, choice.year),
    );
  const [total, recycled] = [worldRow(choice.generated), worldRow(choice.recycled)];
  if (total?.unit == null || recycled?.unit == null) return undefined;
  if (total.value === null || total.value <= 0 || recycled.value === null || recycled.value < 0)
    return undefined;
  if (dimensionOfUnit(total.unit) !== dimensionOfUnit(recycled.unit)) return undefined;
  const unit = total.unit;
  const documented = convert(recycled.value ?? 0, recycled.unit, unit);
  const rest = Math.max(0, total.value - documented);
  const evidence = rowsOf([total.row, recycled.row]);
  const generated = figureOfRow(total, unit);
  const own = figureOfRow(recycled, unit);
  if (generated === null || own === null) return undefined;
  const whole = documented + rest;
  return {
    year: choice.year,
    source: choice.recycled.source,
    edition: choice.recycled.edition,
    generated,
    documented: own,
    documentedShare: shareFigure({ value: documented / whole }, evidence),
    unknown: derivedFigure({ value: rest }, unit, evidence),
    unknownShare: shareFigure({ value: rest / whole }, evidence),
    whole: derivedFigure({ value: whole }, unit, evidence),
    isInconsistent: documented > total.value,
  };
}
