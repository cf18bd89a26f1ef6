/** Checks that several analyses make of what was asked, and how they print it back. */
import { distance } from 'fastest-levenshtein';
import { defaultPrecedence } from '../../schema/precedence.ts';
import type { Asked } from './analysis.ts';
import { type Parameter, QuestionError } from './answer.ts';
import type { GraphContext } from './context/context.ts';

/**
 * @throws QuestionError (BAD_USER_INPUT) when the graph holds no precedence rule of that name; the default rule
 *   is always there, even in a graph without lines
 */
export function checkPrecedence(context: GraphContext, rule: string): void {
  const { rules } = context.precedence;
  if (rule === defaultPrecedence || rules.includes(rule)) return;
  const known = [...new Set([defaultPrecedence, ...rules])];
  const nearest = known.sort((a, b) => distance(a, rule) - distance(b, rule) || (a < b ? -1 : 1)).slice(0, 3);
  throw new QuestionError(
    'BAD_USER_INPUT',
    `precedence: "${rule}" is not a rule of this graph; did you mean ${nearest.join(', ')}?`,
    nearest,
  );
}

/**
 * Every parameter as it was used, in the order of their declaration.
 * @param used what stands in for a parameter that was left open, such as the years that were taken
 */
export function parametersOf(
  { values, given }: Asked<Readonly<Record<string, unknown>>>,
  used: Readonly<Record<string, string>> = {},
): readonly Parameter[] {
  return Object.entries(values).map(([name, value]) => {
    const isDefault = !given.has(name);
    const own = Array.isArray(value) ? value.join(',') : String(value ?? '');
    return { name, value: isDefault && Object.hasOwn(used, name) ? (used[name] ?? own) : own, isDefault };
  });
}
