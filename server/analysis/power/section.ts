/** Making sections: statements gathered by whom they are about, counted, put in order and cut to length. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { Label } from '../../../schema/label.ts';
import type { PredicateId } from '../../../schema/predicate.ts';
import type { Stage } from '../../../schema/stage.ts';
import { yearsOfPeriod } from '../../../schema/statement.ts';
import type { Amount, StatementFilter } from '../../../schema/store.ts';
import type { Beside, Slices, Tally } from '../analysis.ts';
import type { Assumption, Figure } from '../answer.ts';
import { rowsOf } from '../figure.ts';
import { groupBy } from '../group-by.ts';
import type { PowerRow, PowerSectionId } from './answer.ts';

export interface WholeSection {
  readonly id: PowerSectionId;
  /** What its figures are, where it is not what they are in this section elsewhere. */
  readonly measure?: Label;
  /** All rows, before they are cut. */
  readonly rows: Rows;
}

/** What a piece says: its sections, and assumptions and caveats that they bring along. */
export interface Told {
  readonly sections: readonly WholeSection[];
  readonly assumptions?: readonly Assumption[];
}

/** One part of an answer: what it reads, and what it makes of it. */
export interface Piece {
  /** Statements read whole. */
  readonly slices?: readonly StatementFilter[];
  /** Statements of which the amounts are enough. */
  readonly amounts?: readonly StatementFilter[];
  /** Statements that are only counted. */
  readonly tallies?: readonly Tally[];
  /** @param slices and what is beside: those of its own filters, in their order */
  readonly tell: (slices: Slices, beside: Beside) => Told;
}

/** Statements of one row, with the years and sources that they span. */
export interface Gathered {
  readonly key: string;
  readonly rows: readonly number[];
  readonly first: Amount;
  readonly from: number;
  readonly to: number;
  readonly sources: readonly string[];
  readonly all: readonly Amount[];
}

export function spanOf(rows: readonly Pick<Amount, 'period'>[]): {
  readonly from: number;
  readonly to: number;
} {
  const spans = rows.map(({ period }) => yearsOfPeriod(period));
  return {
    from: spans.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY),
    to: spans.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY),
  };
}

/** Statements of one key, and the last year that they speak of: all that putting them in order needs. */
interface Group {
  readonly key: string;
  readonly first: Amount;
  readonly all: readonly Amount[];
  readonly to: number;
}

function lastYearOf(rows: readonly Amount[]): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const { period } of rows) last = Math.max(last, yearsOfPeriod(period).to);
  return last;
}

/** Groups by a key, the latest first, then the most statements, then by key. */
function groupsOf(rows: readonly Amount[], keyOf: (row: Amount) => string | null): readonly Group[] {
  return [...groupBy(rows, keyOf)]
    .flatMap(([key, all]): Group[] => {
      const [first] = all;
      return key === null || first === undefined ? [] : [{ key, first, all, to: lastYearOf(all) }];
    })
    .sort((a, b) => b.to - a.to || b.all.length - a.all.length || byCodeUnit(a.key, b.key));
}

function gatheredOf({ key, first, all }: Group): Gathered {
  const sources = [...new Set(all.map(({ source }) => source))].sort(byCodeUnit);
  return { key, first, all, sources, rows: rowsOf(all.map(({ row }) => row)), ...spanOf(all) };
}

/** Statements by a key, the latest first, then the most statements, then by key. */
export function gathered(
  rows: readonly Amount[],
  keyOf: (row: Amount) => string | null,
): readonly Gathered[] {
  return groupsOf(rows, keyOf).map(gatheredOf);
}

/** Rows of a section, of which an answer gives the first; a company with long lists has thousands. */
export interface Rows {
  readonly length: number;
  /** Of all of them, in order. */
  readonly evidence: () => readonly number[];
  readonly first: (most: number) => readonly PowerRow[];
}

/** Rows that are made already. */
export function ready(rows: readonly PowerRow[]): Rows {
  return {
    length: rows.length,
    evidence: () => rowsOf(rows.flatMap(({ statements }) => statements?.evidence ?? [])),
    first: (most) => rows.slice(0, most),
  };
}

/** Rows of statements by a key, each made when it is read. */
export function rowsBy(
  rows: readonly Amount[],
  keyOf: (row: Amount) => string | null,
  make: (found: Gathered) => PowerRow,
): Rows {
  const groups = groupsOf(rows, keyOf);
  return {
    length: groups.length,
    evidence: () => {
      const grouped = groups.reduce((sum, { all }) => sum + all.length, 0);
      const found = grouped === rows.length ? rows : groups.flatMap(({ all }) => all);
      return rowsOf(found.map(({ row }) => row));
    },
    first: (most) => groups.slice(0, most).map((group) => make(gatheredOf(group))),
  };
}

const none: readonly string[] = [];

/**
 * How many statements something stands on. Of a company with long lists there are thousands, made without the looking
 * about of figures that are worked out.
 */
export function countFigure(count: number, evidence: readonly number[]): Figure {
  const quantity = {
    value: count,
    low: null,
    high: null,
    unit: 'count',
    status: 'derived',
    missing: null,
  } as const;
  return { quantity, rule: null, assumptions: none, evidence: rowsOf(evidence) };
}

export function rowFrom(
  found: Pick<Gathered, 'rows' | 'from' | 'to' | 'sources'>,
  said: {
    readonly entity: string | null;
    readonly about?: string | null;
    readonly through?: readonly string[];
    /** In words, or how to find them: of thousands of rows only the first are read. */
    readonly text: Label | (() => Label);
    readonly figure?: Figure | null;
    readonly predicate?: PredicateId;
    readonly stage?: Stage;
  },
): PowerRow {
  const { text } = said;
  return {
    entity: said.entity,
    about: said.about ?? null,
    through: said.through ?? [],
    get text() {
      return typeof text === 'function' ? text() : text;
    },
    figure: said.figure ?? null,
    statements: countFigure(found.rows.length, found.rows),
    predicate: said.predicate ?? null,
    stage: said.stage ?? null,
    yearFrom: found.from,
    yearTo: found.to,
    sources: found.sources,
  };
}
