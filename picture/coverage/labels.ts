/** The words of the coverage picture in one language; `{…}` is filled in. */
import type { StageName } from '../answer.ts';
import type { CoverageStateName } from './query.ts';

/** One, and more than one. */
export type Counted = readonly [one: string, more: string];

export interface CoverageLabels {
  readonly stages: Readonly<Record<StageName, string>>;
  /** Of the world, of one economy with `{name}`. */
  readonly title: string;
  readonly titleOf: string;
  readonly subtitle: string;
  readonly subtitleOf: string;
  /** Added to it, with `{name}` of a material or a stage. */
  readonly only: string;
  readonly states: Readonly<Record<CoverageStateName, string>>;
  /** Under the signs, where the picture is of all economies. */
  readonly height: string;
  /** With `{count}` of economies. */
  readonly counts: Readonly<Record<Exclude<CoverageStateName, 'NOTHING'>, Counted>>;
  readonly withoutValue: Counted;
  /** Of one economy: a source lists it, without a value. */
  readonly listed: string;
  /** Something is said, of no single economy; with `{state}`. */
  readonly notOfEconomies: string;
  readonly nothing: string;
  /** A stage without any row. */
  readonly noRow: string;
  /** Rows that are not shown, with `{count}`. */
  readonly more: string;
  /** What is measured, by the measure's name in the API. */
  readonly measures: Readonly<Record<string, string>>;
  /** For those who do not see it; with `{filled}` and `{all}`. */
  readonly description: string;
  /** What is not counted. */
  readonly scope: string;
  readonly colon: string;
}
