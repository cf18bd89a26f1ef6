import { expect, test } from 'vitest';
import { checkedDocument } from './document.ts';

/** A query near the limits: 16,000 characters that take over 2 MB once they are parsed. */
const large = (id: number): string => {
  const fields = Array.from(
    { length: 19 },
    (_, place) => `a${place}: entity(id: "${id}") { ${'id name '.repeat(100)}}`,
  );
  return `{ ${fields.join(' ')} }`;
};

test('a document is checked once while it is kept, however it is laid out', () => {
  const text = '{ release { id } }';
  const first = checkedDocument(text);
  expect(checkedDocument(text) === first).toBe(true);
  expect(checkedDocument('query {\n  release {\n    id # the hash\n  }\n}').normalised).toBe(
    first.normalised,
  );
});

test('large documents push each other out: a few megabytes each, they may not fill the memory', () => {
  const first = checkedDocument(large(0));
  // By identity, and not by toBe on them: what vitest compares and prints of a document is too deep.
  expect(checkedDocument(large(0)) === first).toBe(true);
  // 20 of them would take some 45 MB; at most 32 MB are kept.
  for (let id = 1; id <= 20; id += 1) checkedDocument(large(id));
  expect(checkedDocument(large(0)) === first).toBe(false);
});
