/** What a language must say for the pictures of origins. `{…}` is filled in. */
import type { SideName, StageName } from '../answer.ts';
import type { NumberLabels } from '../number.ts';
import type { UnknownKind, Verdict } from './query.ts';

export interface OriginLabels {
  readonly numbers: NumberLabels;
  readonly stages: Readonly<Record<StageName, string>>;
  readonly sides: Readonly<Record<SideName, string>>;
  readonly colon: string;
  /** Question and line of all materials. */
  readonly title: string;
  readonly subtitle: string;
  /** With `{name}` and `{place}`; by what the question is about. */
  readonly titleOf: Readonly<Record<'dug' | 'refined' | 'dugWorld' | 'refinedWorld' | 'uses', string>>;
  /** With `{name}`: where totals are all there is. */
  readonly titleBounds: string;
  /** With `{year}`, `{stages}`, `{total}`, `{output}`, `{trade}`. */
  readonly subtitleOf: string;
  /** With `{year}`. */
  readonly subtitleBounds: string;
  readonly pool: string;
  /** Joins two stages, with `{first}` and `{second}`. */
  readonly chain: string;
  /** Joins a source and its edition, with `{source}` and `{edition}`. */
  readonly edition: string;
  readonly key: Readonly<Record<'last' | 'dug' | 'refined' | 'uses' | 'range', string>>;
  readonly groups: Readonly<Record<'onlyShipped' | 'unknown' | 'shortfall', string>>;
  /** With `{name}`: its own output. */
  readonly home: string;
  readonly noOrigin: string;
  /** With `{share}`. */
  readonly hub: string;
  readonly merchant: string;
  /** With `{count}`. */
  readonly others: string;
  readonly kinds: Readonly<Record<UnknownKind, string>>;
  /** Short, for a row. */
  readonly kindShort: Readonly<Record<UnknownKind, string>>;
  /** Joins a kind and its stage, where there are two; with `{what}` and `{stage}`. */
  readonly atStage: string;
  /** With `{stage}`. */
  readonly shortfall: string;
  /** With `{part}` and `{whole}`. */
  readonly ofUsed: string;
  /** With `{known}`, `{assumed}`, `{unknown}` and `{total}`. */
  readonly whole: string;
  /** Where nothing is placed by an assumption. */
  readonly wholeKnown: string;
  /** With `{share}` and `{text}`. */
  readonly restsOn: string;
  readonly panels: Readonly<
    Record<
      'origins' | 'uses' | 'hubs' | 'home' | 'buyers' | 'bounds',
      { readonly title: string; readonly note: string }
    >
  >;
  /** With `{from}` and `{to}`. */
  readonly pair: string;
  /** With `{producer}` and `{stage}`. */
  readonly buyersOf: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly knownAxis: string;
  /** With `{share}`, `{year}` and `{stages}`. */
  readonly rowText: string;
  readonly description: string;
}
