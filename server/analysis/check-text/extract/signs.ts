/** Signs before a number that make it less than nothing: "−5 %", "-5 %"; a dash between two numbers makes a range. */
import { isJoined, type Token } from './tokens.ts';

const minus: ReadonlySet<string> = new Set(['−', '-']);

/** Whether the number or money that begins at a token has a minus of its own before it. */
export function isNegative(tokens: readonly Token[], at: number): boolean {
  const [sign, number] = [tokens[at - 1], tokens[at]];
  if (sign === undefined || !minus.has(sign.text) || !isJoined(sign, number)) return false;
  const before = tokens[at - 2];
  return !isJoined(before, sign) || before?.text === '(';
}
