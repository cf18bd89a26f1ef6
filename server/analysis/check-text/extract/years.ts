/** Years and spans of years in a text, which say when a figure is of and are no figures themselves. */
import { sequenceAt, type Token } from './tokens.ts';

export interface TextYears {
  /** As periods are written: `2022`, `2019/2023`. */
  readonly period: string;
  readonly start: number;
  readonly end: number;
  /** Of the tokens that say it. */
  readonly from: number;
  readonly to: number;
}

const first = 1800;
const last = 2150;

function yearOf(token: Token | undefined): number | undefined {
  if (token?.kind !== 'number' || !/^\d{4}$/.test(token.text)) return undefined;
  const year = Number(token.text);
  return year >= first && year <= last ? year : undefined;
}

const joins: readonly (readonly string[])[] = [
  ['-'],
  ['–'],
  ['—'],
  ['/'],
  ['to'],
  ['a'],
  ['and'],
  ['et'],
  ['y'],
];
/** "and" joins a span only behind "between". */
const both: ReadonlySet<string> = new Set(['and', 'et', 'y']);
const openers: ReadonlySet<string> = new Set(['between', 'entre']);

/**
 * @param isAmount whether the number at a token is an amount after all: "2000 tonnes"
 */
export function yearsOf(tokens: readonly Token[], isAmount: (at: number) => boolean): readonly TextYears[] {
  const found: TextYears[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const year = yearOf(tokens[at]);
    const token = tokens[at];
    if (year === undefined || token === undefined || isAmount(at)) continue;
    const join = joins.find((words) => sequenceAt(tokens, at + 1, words) > 0);
    const [word] = join ?? [];
    const isOpen = openers.has(tokens[at - 1]?.folded ?? '');
    const end = tokens[at + 2];
    const short = end?.kind === 'number' && /^\d{2}$/.test(end.text) && word !== 'a' ? end.text : undefined;
    const until =
      yearOf(end) ?? (short === undefined ? undefined : Math.floor(year / 100) * 100 + Number(short));
    const isSpan = word !== undefined && until !== undefined && until > year && (!both.has(word) || isOpen);
    const isShortSpan = isSpan && (short === undefined || ['-', '–', '/'].includes(word));
    if (isShortSpan && end !== undefined && !(short !== undefined && until - year > 20)) {
      found.push({ period: `${year}/${until}`, start: token.start, end: end.end, from: at, to: at + 3 });
      at += 2;
    } else found.push({ period: `${year}`, start: token.start, end: token.end, from: at, to: at + 1 });
  }
  return found;
}
