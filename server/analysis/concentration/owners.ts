/** Output of sites shared out among those who own them, where one source gives both. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { StatementRow } from '../../../schema/store.ts';
import { convert, dimensionOfUnit, units } from '../../../schema/unit.ts';
import type { Figure } from '../answer.ts';
import { derivedFigure, rowsOf, shareFigure } from '../figure.ts';
import { groupBy } from '../group-by.ts';
import { isOfOtherYear, ofNearestYear, statedOwners } from '../ownership/stated-owners.ts';
import type { Holder } from './answer.ts';
import type { Division } from './bounds.ts';

/** Output of the listed sites of one edition in one year. */
export interface SiteYear {
  readonly source: string;
  readonly edition: string;
  readonly year: number;
  /** One statement a site, by site. */
  readonly rows: readonly StatementRow[];
}

/** Names of the assumptions that shares of owners may rest on. */
export const otherYear = 'owners-of-another-year';
export const operatorForOwner = 'operator-for-owner';

/** Statements of output that can be added up: one a site and year, in mass, of a year that has passed. */
export function siteYears(rows: readonly StatementRow[]): readonly SiteYear[] {
  const usable = rows.filter(({ subject, value, unit, status, quarantine, period }) => {
    const isMass = unit !== null && dimensionOfUnit(unit).startsWith('mass:');
    const isAmount = value !== null && value >= 0 && quarantine === null && status !== 'projected';
    return subject.startsWith('site:') && isMass && isAmount && /^\d{4}$/.test(period);
  });
  const bases = groupBy(usable, ({ source, edition, period, predicate, unit }) =>
    JSON.stringify([source, edition, period, predicate, dimensionOfUnit(unit ?? '')]),
  );
  return [...bases.keys()].sort(byCodeUnit).map((key): SiteYear => {
    const own = bases.get(key) ?? [];
    const [first] = own as [StatementRow, ...StatementRow[]];
    // Of two rows of one site the first: they are never added.
    const bySite = new Map([...own].reverse().map((row) => [row.subject, row]));
    return {
      source: first.source,
      edition: first.edition,
      year: Number(first.period),
      rows: [...bySite.values()].sort((a, b) => byCodeUnit(a.subject, b.subject)),
    };
  });
}

interface Owner {
  readonly owner: string;
  /** From 0 to 1. */
  readonly part: number;
  readonly rows: readonly number[];
  readonly assumptions: readonly string[];
}

/** A stated sum of shares may exceed the whole by its rounding. */
const rounding = 0.005;

/** Owners with the shares that are stated of the nearest year, the later of two; else the one operator. */
function ownersOf(said: readonly StatementRow[], year: number): readonly Owner[] {
  const near = (predicate: 'owns' | 'operates'): readonly StatementRow[] =>
    ofNearestYear(
      said.filter((row) => row.predicate === predicate && row.quarantine === null),
      year,
    );
  const { owners, sum } = statedOwners(near('owns'), year);
  if (sum > 1 + rounding) return [];
  const stated = owners.flatMap(({ owner, part, rows: [row] }): Owner[] =>
    part === null || row === undefined
      ? []
      : [
          {
            owner,
            part: sum > 1 ? part / sum : part,
            rows: [row.row],
            assumptions: isOfOtherYear(row, year) ? [otherYear] : [],
          },
        ],
  );
  if (stated.length > 0) return stated;
  const operators = near('operates');
  const [only] = operators;
  if (only === undefined || new Set(operators.map(({ subject }) => subject)).size > 1) return [];
  return [
    {
      owner: only.subject,
      part: 1,
      rows: [only.row],
      assumptions: [operatorForOwner, ...(isOfOtherYear(only, year) ? [otherYear] : [])],
    },
  ];
}

export interface SharedOutput {
  readonly division: Division;
  readonly holders: readonly Holder[];
  readonly total: Figure;
  /** Output whose owner is not stated. */
  readonly unnamed: { readonly figure: Figure; readonly share: Figure } | null;
  readonly sites: number;
  /** Shares of the total that rest on each assumption. */
  readonly assumed: ReadonlyMap<string, number>;
  readonly evidence: readonly number[];
}

/** @param said owns and operates statements of the same source, of any site */
export function amongOwners(
  { rows, year }: SiteYear,
  said: readonly StatementRow[],
): SharedOutput | undefined {
  const first = rows[0]?.unit ?? null;
  if (first === null) return undefined;
  // Mines print tonnes, pounds and ounces: the answer is in tonnes.
  const unit = `t:${units.get(first).basis}`;
  const bySite = groupBy(said, ({ object }) => object);
  const parts = rows.flatMap((row) => {
    const amount = convert(row.value ?? 0, row.unit ?? unit, unit);
    return ownersOf(bySite.get(row.subject) ?? [], year).map((owner) => ({
      ...owner,
      amount: amount * owner.part,
      rows: [row.row, ...owner.rows],
    }));
  });
  const total = rows.reduce((sum, row) => sum + convert(row.value ?? 0, row.unit ?? unit, unit), 0);
  if (!(total > 0)) return undefined;
  const evidence = rowsOf(
    rows.map(({ row }) => row),
    parts.flatMap((part) => part.rows),
  );
  const holders = [...groupBy(parts, ({ owner }) => owner)].map(([entity, own]): Holder => {
    const value = own.reduce((sum, { amount }) => sum + amount, 0);
    const assumptions = own.flatMap((part) => part.assumptions);
    const rowsOfOwner = rowsOf(own.flatMap((part) => part.rows));
    return {
      entity,
      side: null,
      figure: derivedFigure({ value }, unit, rowsOfOwner, { assumptions }),
      share: shareFigure({ value: value / total }, evidence, { assumptions }),
    };
  });
  const amountOf = ({ figure }: Holder): number => figure.quantity.value ?? 0;
  holders.sort((a, b) => amountOf(b) - amountOf(a) || byCodeUnit(a.entity ?? '', b.entity ?? ''));
  const named = holders.map(amountOf);
  const rest = Math.max(0, total - [...named].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0));
  // Below a billionth it is the last digit of a sum.
  const loose = rest > 1e-9 * total ? rest : 0;
  return {
    division: { named, lump: 0, loose, unnamed: Number.POSITIVE_INFINITY },
    holders,
    total: derivedFigure({ value: total }, unit, evidence),
    unnamed:
      loose === 0
        ? null
        : {
            figure: derivedFigure({ value: loose }, unit, evidence),
            share: shareFigure({ value: loose / total }, evidence),
          },
    sites: rows.length,
    assumed: new Map(
      [otherYear, operatorForOwner].map((id) => [
        id,
        parts
          .filter(({ assumptions }) => assumptions.includes(id))
          .reduce((sum, { amount }) => sum + amount, 0) / total,
      ]),
    ),
    evidence,
  };
}
