/** Exit statuses: whose fault it is decides them. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { InputError } from '../ingest/problem.ts';
import { QuestionError } from '../server/analysis/index.ts';
import { endingOf, Interrupted, UsageError } from './exit.ts';

test('wrong input ends with 1 and its own message', () => {
  const problem = { file: 'a.csv', line: 3, column: 'unit', found: 'kt ', expected: 'a unit' };
  expect(endingOf(new InputError([problem]))).toEqual({
    status: 1,
    text: 'a.csv:3 (column unit): "kt " found; expected a unit\n1 problem; nothing was written.',
  });
  expect(endingOf(new UsageError('no')).status).toBe(1);
});

test('a question that cannot be answered ends with 1, its code and the nearest that can', () => {
  const ending = endingOf(
    new QuestionError('UNKNOWN_ID', '"material:cobolt" is not known', ['material:cobalt']),
  );
  expect(ending).toEqual({
    status: 1,
    text: 'UNKNOWN_ID: "material:cobolt" is not known\nNearest: material:cobalt',
  });
});

test('a file that is not there ends with 1 and its path', async () => {
  const error = await readFile('/no/such/file').catch((reason: unknown) => reason);
  expect(endingOf(error)).toEqual({ status: 1, text: '/no/such/file: there is no such file or folder.' });
});

test('a full disk ends with 1, whoever met it', () => {
  // As DuckDB 1.5 says it on a full tmpfs.
  const error = new Error(
    'TransactionContext Error: Failed to commit: Could not write file "/g/a.wal": No space left on device',
  );
  const ending = endingOf(error);
  expect(ending.status).toBe(1);
  expect(ending.text).toMatch(/^The disk is full/);
  expect(ending.text).toContain('/g/a.wal');
  const ofStream = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  expect(endingOf(ofStream).text).toMatch(/^The disk is full/);
});

test('our own fault ends with 2 and says so', () => {
  const ending = endingOf(new TypeError('x is undefined'));
  expect(ending.status).toBe(2);
  expect(ending.text).toContain('fault of Filon’s');
  expect(ending.text).toContain('x is undefined');
});

test('Ctrl-C ends with 130', () => {
  expect(endingOf(new Interrupted()).status).toBe(130);
});
