/** Electricity, water and effectiveness of data centres as sources state them: read side by side, never added. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { StatementRow } from '../../../schema/store.ts';
import type { Figure } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { derivedFigure, figureOfRow } from '../figure.ts';
import { groupBy } from '../group-by.ts';
import { type StatedUse, statedMeasures } from './answer.ts';
import { reporterOf, yearOf } from './electricity.ts';

const effectiveness = /^indicator:power-usage-effectiveness/;
const share = 'indicator:data-centre-share-of-electricity';
const water = 'indicator:planned-drinking-water-per-day';

function measureOf({ predicate, object }: StatementRow): StatedUse['measure'] | null {
  if (predicate === 'usesEnergy' || object === share) return 'electricity';
  if (predicate === 'usesWater' || object === water) return 'water';
  return object !== null && effectiveness.test(object) ? 'effectiveness' : null;
}

/** 1.13 is what the computers take, and 13 % of it for cooling and all else. */
function beyondOf({ value, row }: StatementRow): Figure | null {
  return value === null
    ? null
    : derivedFigure({ value: Number((value - 1).toPrecision(12)) }, 'fraction', [row]);
}

/** Of several years the newest, and the newest projection beside it. */
function newest(rows: readonly StatementRow[]): readonly StatementRow[] {
  const [past, coming] = [false, true].map((isProjected) =>
    rows
      .filter(({ status }) => (status === 'projected') === isProjected)
      .toSorted((a, b) => (a.period < b.period ? 1 : a.period > b.period ? -1 : a.row - b.row)),
  );
  return [...(past ?? []).slice(0, 1), ...(coming ?? []).slice(0, 1)];
}

/**
 * By measure, then source, subject, indicator and year.
 * @param isAsked whether a subject is one of those asked about
 */
export function statedUses(
  context: GraphContext,
  rows: readonly StatementRow[],
  {
    year,
    isAsked,
  }: {
    readonly year: number | null;
    readonly isAsked: (subject: string, reporter: string | null) => boolean;
  },
): readonly StatedUse[] {
  const asked = rows.filter(
    (row) =>
      (year === null || yearOf(row) === year) && isAsked(row.subject, reporterOf(context, row.subject)),
  );
  const groups = groupBy(asked, (row) =>
    [row.source, row.subject, row.predicate, row.object ?? ''].join(' '),
  );
  return [...groups.values()]
    .flatMap(newest)
    .flatMap((row): StatedUse[] => {
      const measure = measureOf(row);
      const amount = figureOfRow(row);
      return measure === null || amount === null
        ? []
        : [
            {
              measure,
              subject: row.subject,
              indicator: row.object,
              period: row.period,
              source: row.source,
              isProjected: row.status === 'projected',
              amount,
              beyond: measure === 'effectiveness' ? beyondOf(row) : null,
            },
          ];
    })
    .sort(
      (a, b) =>
        statedMeasures.indexOf(a.measure) - statedMeasures.indexOf(b.measure) ||
        byCodeUnit(a.source, b.source) ||
        byCodeUnit(a.subject, b.subject) ||
        byCodeUnit(a.indicator ?? '', b.indicator ?? '') ||
        byCodeUnit(a.period, b.period),
    );
}
