/** What every computed answer carries: figures that lead to their statements, assumptions, coverage, caveats. */
import type { Label } from '../../schema/label.ts';
import type { MethodId } from '../../schema/method.ts';
import type { Missing, Status } from '../../schema/status.ts';

/** A value never travels without unit, status and range. `value` may be null beside bounds. */
export interface Quantity {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** A unit id of the registry. */
  readonly unit: string;
  readonly status: Status;
  readonly missing: Missing | null;
}

/** One number of an answer, with the statements that it stands on. */
export interface Figure {
  readonly quantity: Quantity;
  /** Name of the precedence rule that chose among several sources, where one did. */
  readonly rule: string | null;
  /** Ids of the answer's assumptions on which this number rests. */
  readonly assumptions: readonly string[];
  /** Rows of the statements it was made from, sorted, without repetition. */
  readonly evidence: readonly number[];
}

export interface Assumption {
  readonly id: string;
  readonly text: Label;
  /** Share of the result that rests on it, 0 to 1; null when it cannot be told. */
  readonly share: number | null;
}

/** What the main figure would be, at least and at most, over one choice. */
export interface ChoiceRange {
  readonly choice:
    | 'precedence'
    | 'lump'
    | 'merchants'
    | 'factor'
    | 'scheme'
    | 'weighting'
    | 'content'
    | 'rule'
    | 'allocation'
    | 'lifetime';
  readonly text: Label;
  readonly least: Quantity;
  readonly most: Quantity;
  /** The option that gives the least and the most. */
  readonly leastOption: string;
  readonly mostOption: string;
}

/** Shares of the answer's quantity, adding up to 1. */
export interface CoverageShares {
  readonly known: number;
  readonly assumed: number;
  readonly unknown: number;
  /** Of what they are shares. */
  readonly of: Label;
}

/** A parameter as it was used, with the default that was filled in. */
export interface Parameter {
  readonly name: string;
  readonly value: string;
  /** True when it was not given and the default was taken. */
  readonly isDefault: boolean;
}

/** The part that every analysis shares; each adds its own fields. */
export interface AnswerCore {
  readonly method: MethodId;
  readonly parameters: readonly Parameter[];
  readonly assumptions: readonly Assumption[];
  readonly choices: readonly ChoiceRange[];
  readonly coverage: CoverageShares;
  readonly caveats: readonly Label[];
  /** Rows of every statement used, sorted, without repetition. */
  readonly evidence: readonly number[];
  /** How many statements of the evidence are of which source and edition, where the analysis knows it. */
  readonly uses?: readonly EditionUse[];
}

/** How many statements of one edition an answer stands on. */
export interface EditionUse {
  readonly source: string;
  readonly edition: string;
  readonly statements: number;
}

/**
 * A question that cannot be answered: what was found and what could be asked instead. GraphQL gives the code
 * as `extensions.code`, the command line prints it and exits with 1.
 */
export class QuestionError extends Error {
  readonly code:
    | 'UNKNOWN_ID'
    | 'YEAR_NOT_COVERED'
    | 'NOT_ANSWERABLE'
    | 'BAD_USER_INPUT'
    | 'TEXT_EMPTY'
    | 'TEXT_TOO_LONG'
    | 'TEXT_UNREADABLE';
  /** Valid values nearest to what was given, or questions that can be answered. */
  readonly nearest: readonly string[];
  /** The value that was refused, where the error is about one. */
  readonly found: string | undefined;

  constructor(code: QuestionError['code'], message: string, nearest: readonly string[] = [], found?: string) {
    super(message);
    this.name = 'QuestionError';
    this.code = code;
    this.nearest = nearest;
    this.found = found;
  }
}
