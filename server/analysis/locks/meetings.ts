/** Who met with members of a parliament on an instrument: published counts, lowest numbers, never persons. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import { yearsOfPeriod } from '../../../schema/statement.ts';
import type { StatementRow } from '../../../schema/store.ts';
import type { Figure } from '../answer.ts';
import { derivedFigure, rowsOf } from '../figure.ts';
import { groupBy } from '../group-by.ts';
import type { LockMeetingYear, LockOrganisation } from './answer.ts';

/** The sum of counts; null where nothing is counted, which is not zero. */
export function sumOfCounts(rows: readonly StatementRow[]): Figure | null {
  const counts = rows.filter(({ value }) => value !== null);
  if (counts.length === 0) return null;
  const value = counts.reduce((total, row) => total + (row.value ?? 0), 0);
  return derivedFigure({ value }, 'count', rowsOf(counts.map(({ row }) => row)));
}

const yearOf = ({ period }: StatementRow): number => yearsOfPeriod(period).to;

function byYear(rows: readonly StatementRow[]): readonly (readonly [number, Figure])[] {
  return [...groupBy(rows, yearOf)]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, own]) => {
      const figure = sumOfCounts(own);
      return figure === null ? [] : [[year, figure] as const];
    });
}

/** @param rows `lobbies` statements whose object is the instrument */
export function organisationsOf(rows: readonly StatementRow[]): readonly LockOrganisation[] {
  return [...groupBy(rows, ({ subject }) => subject)]
    .flatMap(([organisation, own]): readonly LockOrganisation[] => {
      const meetings = sumOfCounts(own);
      if (meetings === null) return [];
      return [
        { organisation, meetings, years: byYear(own).map(([year, figure]) => ({ year, meetings: figure })) },
      ];
    })
    .sort(
      (a, b) =>
        (b.meetings.quantity.value ?? 0) - (a.meetings.quantity.value ?? 0) ||
        byCodeUnit(a.organisation, b.organisation),
    );
}

export function meetingYearsOf(
  all: readonly StatementRow[],
  counted: readonly StatementRow[],
): readonly LockMeetingYear[] {
  const ours = new Map(byYear(counted));
  return byYear(all).map(([year, figure]) => ({ year, all: figure, counted: ours.get(year) ?? null }));
}
