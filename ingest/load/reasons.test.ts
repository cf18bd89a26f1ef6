/** Reasons of rules of precedence, held against the rules. */
import { expect, it } from 'vitest';
import type { PrecedenceLine } from '../../schema/precedence.ts';
import type { Problem } from '../problem.ts';
import { checkNames, type SmallTables } from './names.ts';

const line: PrecedenceLine = {
  rule: 'ours',
  predicate: 'extracts',
  object: '*',
  rank: 1,
  source: 's',
  edition: '*',
};
const none: SmallTables = {
  entities: [],
  aliases: [],
  codes: [],
  corrections: [],
  precedence: [{ item: line, file: 'precedence.csv', line: 2 }],
  reasons: [],
  unknowns: [],
  extents: [],
  claims: [],
  'claim-links': [],
};

async function problemsOf(...reasons: readonly (readonly [rule: string, predicate: string | null])[]) {
  const problems: Problem[] = [];
  const placed = reasons.map(([rule, predicate], place) => ({
    item: { rule, predicate, text: { en: 'why', fr: 'pourquoi', es: 'por qué' } },
    file: 'reasons.csv',
    line: place + 2,
  }));
  await checkNames([], { ...none, reasons: placed }, [], false, problems);
  return problems.map(({ line: at, column, found }) => [at, column, found]);
}

it('a reason of a rule, and one of a predicate of it, are accepted', async () => {
  expect(await problemsOf(['ours', null], ['ours', 'extracts'])).toEqual([]);
});

it('another rule, a predicate without a line and a second reason are refused', async () => {
  const found = await problemsOf(['theirs', null], ['ours', 'refines'], ['ours', null], ['ours', null]);
  expect(found).toEqual([
    [2, 'rule', 'theirs'],
    [3, 'predicate', 'refines'],
    [5, 'rule', 'ours'],
  ]);
});
