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
  readonly rows: readonly PowerRow[];
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

/** Statements by a key, the latest first, then the most statements, then by key. */
export function gathered(
  rows: readonly Amount[],
  keyOf: (row: Amount) => string | null,
): readonly Gathered[] {
  return [...groupBy(rows, keyOf)]
    .flatMap(([key, all]): Gathered[] => {
      const [first] = all;
      if (key === null || first === undefined) return [];
      const sources = [...new Set(all.map(({ source }) => source))].sort(byCodeUnit);
      return [{ key, first, all, sources, rows: rowsOf(all.map(({ row }) => row)), ...spanOf(all) }];
    })
    .sort((a, b) => b.to - a.to || b.rows.length - a.rows.length || byCodeUnit(a.key, b.key));
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
