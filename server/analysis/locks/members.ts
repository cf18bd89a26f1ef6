/** Who is bound by an instrument, by economy and by side, and how much of the thing concerned is theirs. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import { type SchemeId, type Side, sides } from '../../../schema/scheme.ts';
import { yearsOfPeriod } from '../../../schema/statement.ts';
import type { StatementRow } from '../../../schema/store.ts';
import type { GraphContext } from '../context/context.ts';
import { derivedFigure, rowsOf, shareFigure } from '../figure.ts';
import { groupBy } from '../group-by.ts';
import {
  type LockConcerned,
  type LockListKind,
  type LockMember,
  type LockSide,
  type LockStanding,
  lockStandings,
} from './answer.ts';
import { isPartyList } from './lists.ts';
import { ewaste, type LockRows } from './plan.ts';

/** Economies of UN M49: countries and areas, territories among them. */
export function economiesOfWorld(context: GraphContext): readonly string[] {
  return [...context.entities.keys()].filter(
    (id) =>
      id.startsWith('economy:') &&
      context.membership.groupsOf(id).some((group) => group.startsWith('group:m49-')),
  );
}

/** The year up to which lists of parties were kept; null without a list. */
export function listYearOf(rows: readonly StatementRow[]): number | null {
  return rows.length === 0 ? null : Math.max(...rows.map(({ period }) => yearsOfPeriod(period).to));
}

/** Null where no source tells who is bound. One list of parties is enough for an instrument to have one. */
export function listKindOf(rows: readonly StatementRow[]): LockListKind | null {
  if (rows.length === 0) return null;
  return rows.some(({ source }) => isPartyList(source)) ? 'parties' : 'assessed';
}

/** @returns empty where no source tells who is bound */
export function membersOf(
  context: GraphContext,
  { parties, signed, notParties }: Pick<LockRows, 'parties' | 'signed' | 'notParties'>,
  scheme: SchemeId,
): readonly LockMember[] {
  const stated: readonly (readonly [LockStanding, readonly StatementRow[]])[] = [
    ['party', parties],
    ['signed', signed],
    ['not-party', notParties],
  ];
  const all = stated.flatMap(([, rows]) => rows);
  const year = listYearOf(all);
  if (year === null) return [];
  const silence: LockStanding = listKindOf(all) === 'parties' ? 'not-listed' : 'no-entry';
  const sideOf = (economy: string): Side => context.membership.side(economy, scheme, year);
  const named = new Set<string>();
  const members = stated.flatMap(([standing, rows]): readonly LockMember[] => {
    const byEconomy = groupBy(
      rows.filter(({ subject }) => subject.startsWith('economy:') && !named.has(subject)),
      ({ subject }) => subject,
    );
    for (const economy of byEconomy.keys()) named.add(economy);
    return [...byEconomy]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([economy, own]) => ({
        economy,
        side: sideOf(economy),
        standing,
        day: own.map(dayOf).find((day) => day !== null) ?? null,
        source: own[0]?.source ?? null,
        statement: derivedFigure({ value: 1 }, 'count', rowsOf(own.map(({ row }) => row))),
      }));
  });
  const others = economiesOfWorld(context)
    .filter((economy) => !named.has(economy))
    .sort(byCodeUnit);
  return [
    ...members,
    ...others.map(
      (economy): LockMember => ({
        economy,
        side: sideOf(economy),
        standing: silence,
        day: null,
        source: null,
        statement: null,
      }),
    ),
  ];
}

/** The one day that the note of a statement prints. */
function dayOf({ note }: StatementRow): string | null {
  return /\b\d{4}-\d{2}-\d{2}\b/.exec(note ?? '')?.[0] ?? null;
}

/**
 * By side, then standing; what no economy is in is left out. Those that a list of parties does not name stand on its
 * rows; those on which a source has no answer are neither counted nor part of the whole.
 */
export function sidesOf(members: readonly LockMember[], listRows: readonly number[]): readonly LockSide[] {
  return sides.ids.flatMap((side) => {
    const ofSide = members.filter((member) => member.side === side && member.standing !== 'no-entry');
    return lockStandings.flatMap((standing): readonly LockSide[] => {
      const own = ofSide.filter((member) => member.standing === standing);
      if (own.length === 0) return [];
      const rows = standing === 'not-listed' ? listRows : evidenceOf(own);
      return [
        {
          side,
          standing,
          economies: derivedFigure({ value: own.length }, 'count', rows),
          share: shareFigure({ value: own.length / ofSide.length }, rowsOf(listRows)),
        },
      ];
    });
  });
}

export function evidenceOf(members: readonly LockMember[]): readonly number[] {
  return rowsOf(members.flatMap(({ statement }) => statement?.evidence ?? []));
}

/** Amounts of the edition and year with the most economies; of equals the newest year, then the newest edition. */
function fullestYear(rows: readonly StatementRow[]): readonly StatementRow[] {
  const [fullest] = [...groupBy(rows, ({ edition, period }) => `${period} ${edition}`)].sort(
    ([a, some], [b, others]) => others.length - some.length || byCodeUnit(b, a),
  );
  return fullest?.[1] ?? [];
}

/** E-waste of economies by how they stand to the instrument. */
export function concernedOf(
  members: readonly LockMember[],
  rows: readonly StatementRow[],
): LockConcerned | null {
  const fullest = fullestYear(rows);
  const period = fullest[0]?.period;
  if (members.length === 0 || period === undefined) return null;
  const amounts = new Map(fullest.map((row) => [row.subject, row] as const));
  const standings = new Map(members.map(({ economy, standing }) => [economy, standing] as const));
  const sum = (of: readonly StatementRow[]): number =>
    of.reduce((total, { value }) => total + (value ?? 0), 0);
  const all = [...amounts.values()];
  const total = sum(all);
  if (total === 0) return null;
  const rowNumbers = (of: readonly StatementRow[]): readonly number[] => rowsOf(of.map(({ row }) => row));
  return {
    thing: ewaste.thing,
    source: ewaste.source,
    year: Number(period),
    total: derivedFigure({ value: total }, ewaste.unit, rowNumbers(all)),
    withoutAmount: members.filter(({ economy }) => !amounts.has(economy)).length,
    rows: lockStandings.flatMap((standing) => {
      const own = all.filter(({ subject }) => (standings.get(subject) ?? 'not-listed') === standing);
      if (own.length === 0) return [];
      const evidence = rowsOf(
        rowNumbers(own),
        evidenceOf(members.filter((member) => member.standing === standing && amounts.has(member.economy))),
      );
      return [
        {
          standing,
          economies: derivedFigure({ value: own.length }, 'count', evidence),
          amount: derivedFigure({ value: sum(own) }, ewaste.unit, evidence),
          share: shareFigure({ value: sum(own) / total }, rowsOf(evidence, rowNumbers(all))),
        },
      ];
    }),
  };
}
