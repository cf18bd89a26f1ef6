import { expect, test } from 'vitest';
import { shortMessage, withRequestId } from './error-body.ts';

const long = 'é'.repeat(10_000);
const cut = `${'é'.repeat(100)}…`;

test('a long value that is refused is said back by its beginning, wherever it stands', () => {
  expect(shortMessage(`"${long}" is not an entity; did you mean material:tin?`)).toBe(
    `"${cut}" is not an entity; did you mean material:tin?`,
  );
  // As graphql-js says it: twice, the second time with its escapes.
  expect(shortMessage(`Variable "$lang" got "${long}"; Value "${'\\"'.repeat(5000)}" does not exist.`)).toBe(
    `Variable "$lang" got "${cut}"; Value "${'\\"'.repeat(100)}…" does not exist.`,
  );
  expect(shortMessage(long)).toHaveLength(2001);
  const short = '"tin" is not a material, and "a \\" b" is none; "';
  expect(shortMessage(short)).toBe(short);
});

test('what is found is cut, and all else stays', () => {
  const error = {
    message: 'x',
    path: ['entity'],
    extensions: { code: 'UNKNOWN_ID', nearest: ['a'], found: long },
  };
  expect(withRequestId([error, { message: 'y' }, { message: 'z', extensions: { found: 12 } }], 'r')).toEqual([
    {
      message: 'x',
      path: ['entity'],
      extensions: { code: 'UNKNOWN_ID', nearest: ['a'], found: cut, requestId: 'r' },
    },
    { message: 'y', extensions: { requestId: 'r' } },
    { message: 'z', extensions: { found: 12, requestId: 'r' } },
  ]);
});

test('a message without end is cut in the time of one reading', () => {
  // Escapes without a closing quote are what a careless pattern tries again and again.
  const start = performance.now();
  shortMessage(`"${'\\'.repeat(200_001)}`);
  expect(performance.now() - start).toBeLessThan(1000);
});
