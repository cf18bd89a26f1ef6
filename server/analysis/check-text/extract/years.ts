/** Years and spans of years in a text, which say when a figure is of and are no figures themselves. */
import { isJoined, sequenceAt, type Token } from './tokens.ts';

export interface TextYears {
  /** As periods are written: `2022`, `2019/2023`. */
  readonly period: string;
  readonly start: number;
  readonly end: number;
  /** Of the tokens that say it. */
  readonly from: number;
  readonly to: number;
  /** Whether it is the year that a change is counted from: "up 82 % since 2010". */
  readonly isBase: boolean;
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

/** What stands before the year that something is measured against, in the three languages. */
const bases: readonly (readonly string[])[] = [
  ['since'],
  ['depuis'],
  ['desde'],
  ['than', 'in'],
  ['compared', 'with'],
  ['compared', 'to'],
  ['against'],
  ['versus'],
  ['par', 'rapport', 'a'],
  ['qu', '’', 'en'],
  ['qu', "'", 'en'],
  ['que', 'en'],
  ['respecto', 'a'],
  ['respecto', 'de'],
  ['frente', 'a'],
];
/** Beginnings of words of change, behind which "from 2010" is the year counted from. */
const changes =
  /^(?:up|down|grew|grow|rose|rise|rising|increas|higher|lower|more|less|fell|fall|drop|jump|declin|cut|reduc|multipl|doubl|tripl)/;
/** How many words before "from" a change may stand. */
const changeWithin = 8;

function isBaseYear(tokens: readonly Token[], at: number): boolean {
  if (bases.some((words) => sequenceAt(tokens, at - words.length, words) > 0)) return true;
  if (tokens[at - 1]?.folded !== 'from') return false;
  for (let step = 2; step <= changeWithin; step += 1) {
    const before = tokens[at - step];
    if (before === undefined || /[.;!?]/.test(before.text)) return false;
    if (changes.test(before.folded) || before.text === '%') return true;
  }
  return false;
}

/**
 * @param isAmount whether the number at a token is an amount after all: "2000 tonnes"
 */
export function yearsOf(tokens: readonly Token[], isAmount: (at: number) => boolean): readonly TextYears[] {
  const found: TextYears[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const year = yearOf(tokens[at]);
    const token = tokens[at];
    if (year === undefined || token === undefined || isAmount(at)) continue;
    const after = tokens[at + 1];
    // "1990s": ten years.
    if (after?.folded === 's' && isJoined(token, after)) {
      const period = `${year}/${year + 9}`;
      found.push({ period, start: token.start, end: after.end, from: at, to: at + 2, isBase: false });
      at += 1;
      continue;
    }
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
      const period = `${year}/${until}`;
      found.push({ period, start: token.start, end: end.end, from: at, to: at + 3, isBase: false });
      at += 2;
    } else {
      const isBase = isBaseYear(tokens, at);
      found.push({ period: `${year}`, start: token.start, end: token.end, from: at, to: at + 1, isBase });
    }
  }
  return found;
}
