/** What a language must say for the pictures of concentration. `{…}` is filled in. */
import type { SideName, StageName } from '../answer.ts';
import type { NumberLabels } from '../number.ts';
import type { ChokeWholeName, HolderKind } from './query.ts';

export interface ConcentrationLabels {
  readonly numbers: NumberLabels;
  readonly stages: Readonly<Record<StageName, string>>;
  readonly sides: Readonly<Record<SideName, string>>;
  readonly colon: string;
  /** Question and line of all materials. */
  readonly title: string;
  readonly subtitle: string;
  /** With `{name}`. */
  readonly titleOf: Readonly<Record<HolderKind, string>>;
  /** With `{stage}`, `{year}`, `{source}`. */
  readonly subtitleOf: string;
  /** With `{stage}`, `{code}`, `{year}`, `{source}`. */
  readonly subtitleTrade: string;
  /** With `{group}`. */
  readonly ofGroup: string;
  readonly both: string;
  readonly one: string;
  readonly shareAxis: string;
  readonly indexAxis: string;
  /** With `{count}`. */
  readonly more: string;
  /** With `{name}`, `{stage}`, `{holder}`, `{share}`, `{index}`, `{year}`. */
  readonly said: string;
  readonly rangeKey: string;
  readonly notNamed: string;
  readonly leftOver: string;
  readonly ownerNotStated: string;
  /** With `{count}`, `{share}`. */
  readonly others: string;
  readonly panels: Readonly<Record<'holders' | 'movement' | 'home' | 'buyers' | 'chokes', PanelWords>>;
  /** With `{source}`, `{edition}`. */
  readonly edition: string;
  /** With `{from}`, `{fromYear}`, `{to}`, `{toYear}`. */
  readonly moved: string;
  /** With `{value}`, `{year}`. */
  readonly inYear: string;
  /** With `{producer}`, `{code}`, `{year}`. */
  readonly producer: string;
  /** With `{stage}`, `{economy}`, `{year}`. */
  readonly choke: string;
  readonly chokeOfCode: string;
  /** With `{share}`. */
  readonly own: string;
  readonly uncertain: string;
  /** Of what the share of a choke point is. */
  readonly chokeOf: Readonly<Record<ChokeWholeName, string>>;
  readonly nothing: Readonly<Record<'movement' | 'companies' | 'buyers', string>>;
  readonly description: string;
}

export interface PanelWords {
  readonly title: string;
  readonly note: string;
}
