import { expect, it } from 'vitest';
import { doubledKey } from './json-keys.ts';

it.each([
  ['{"a":1,"a":2}', { key: 'a', line: 1 }],
  ['[{"a":1},\n{"b":{"c":[],\n"c":{}}}]', { key: 'c', line: 3 }],
  ['{"a":1,"\\u0061":2}', { key: 'a', line: 1 }],
  ['{"x\\"":1,"x\\"":1}', { key: 'x"', line: 1 }],
  ['{"":0,"":0}', { key: '', line: 1 }],
])('finds the key that stands twice in %s', (text, expected) => {
  expect(doubledKey(text)).toEqual(expected);
});

it.each([
  '{"a":"a","b":"a"}',
  '{"a":{"a":["a","a"]},"b":{"a":1}}',
  '["a","a",{"a":"{\\"a\\":1,\\"a\\":2}"}]',
  '{"a":["a","a"],"b":[{"a":1},{"a":1}]}',
  '"a"',
  '1',
])('finds none in %s', (text) => {
  expect(doubledKey(text)).toBeUndefined();
});

it('walks a long text without running out of room', () => {
  const long = JSON.stringify({
    text: 'x\\"'.repeat(3_000_000),
    other: Array(100_000).fill({ a: 1, b: 'b' }),
  });
  expect(doubledKey(long)).toBeUndefined();
});
