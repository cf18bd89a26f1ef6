/** What a log may hold of a fault while a text was checked. */
import { expect, test } from 'vitest';
import { QuestionError } from '../analysis/answer.ts';
import { withoutWords } from './passing.ts';

test('of a fault only where it happened is left; what the asker can mend stays', () => {
  const fault = new Error('cannot read "the secret\n    at last" of undefined');
  const told = withoutWords(fault);
  expect(`${told.message} ${told.stack}`).not.toContain('secret');
  expect(told.stack).toContain('passing.test.ts');
  const mendable = new QuestionError('TEXT_EMPTY', 'The text has no words.');
  expect(withoutWords(mendable)).toBe(mendable);
  expect(withoutWords('the secret').message).not.toContain('secret');
});
