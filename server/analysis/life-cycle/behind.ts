/** Networks and data centres of whole places: what sources state of their electricity, and how much it is for each person who uses the internet. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { StatementRow } from '../../../schema/store.ts';
import type { Figure } from '../answer.ts';
import { figureOfRow } from '../figure.ts';
import { groupBy } from '../group-by.ts';
import { yearOf } from '../infrastructure/electricity.ts';
import { behindParts, type LifeBehind } from './answer.ts';
import { by, times } from './arithmetic.ts';
import { internetIndicator, populationIndicator } from './plan.ts';

const prefix = 'indicator:electricity-of-';

/** Of each place, part and source the newest year that is not foreseen: by part, then place. */
export function behindOf(
  electricity: readonly StatementRow[],
  people: readonly StatementRow[],
): readonly LifeBehind[] {
  const byPlace = groupBy(people, ({ subject }) => subject);
  const past = electricity.filter(({ status, object }) => status !== 'projected' && partOf(object) !== null);
  return [...groupBy(past, ({ subject, object, source }) => [subject, object, source].join(' ')).values()]
    .flatMap((own): LifeBehind[] => {
      const newest = own.toSorted((a, b) => yearOf(b) - yearOf(a) || a.row - b.row)[0];
      const part = newest === undefined ? null : partOf(newest.object);
      const total = newest === undefined ? null : figureOfRow(newest, 'TWh');
      if (newest === undefined || part === null || total === null) return [];
      const users = usersOf(byPlace.get(newest.subject) ?? [], yearOf(newest));
      return [
        {
          place: newest.subject,
          part,
          source: newest.source,
          period: newest.period,
          total,
          users,
          perUser: by(figureOfRow(newest, 'kWh'), users, 'kWh'),
        },
      ];
    })
    .sort(
      (a, b) =>
        behindParts.indexOf(a.part) - behindParts.indexOf(b.part) ||
        byCodeUnit(a.place, b.place) ||
        byCodeUnit(a.source, b.source),
    );
}

function partOf(object: string | null): LifeBehind['part'] | null {
  if (object?.startsWith(prefix) !== true) return null;
  return behindParts.find((part) => prefix + part === object) ?? null;
}

/** Population by the share of it that uses the internet, each of the newest year at or before. */
function usersOf(rows: readonly StatementRow[], year: number): Figure | null {
  const newest = (object: string): StatementRow | undefined =>
    rows
      .filter((row) => row.object === object && row.value !== null && yearOf(row) <= year)
      .toSorted((a, b) => yearOf(b) - yearOf(a) || a.row - b.row)[0];
  const population = newest(populationIndicator);
  const share = newest(internetIndicator);
  return population === undefined || share === undefined
    ? null
    : times(figureOfRow(population, 'count'), figureOfRow(share, 'fraction'), 'count');
}
