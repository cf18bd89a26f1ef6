/** Checksum and lines, however the bytes come in pieces. */
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Digester } from './digest.ts';

function digestOf(pieces: readonly string[]) {
  const digester = new Digester();
  for (const piece of pieces) digester.add(Buffer.from(piece));
  return digester.end();
}

test('lines with and without an end, blank ones and those of Windows', () => {
  expect(digestOf(['a\nb\n'])).toMatchObject({ bytes: 4, lines: 2, endsWithLine: true });
  expect(digestOf(['a\nb'])).toMatchObject({ lines: 2, endsWithLine: false });
  expect(digestOf(['a\r\n\r\n\nb\r\n'])).toMatchObject({ lines: 2, endsWithLine: true });
  expect(digestOf([])).toMatchObject({ bytes: 0, lines: 0, endsWithLine: true });
});

test('the same whatever the pieces', () => {
  const piece = fc.string({ unit: fc.constantFrom('a', ',', '\n', '\r\n'), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const whole = pieces.join('');
      const digest = digestOf(pieces);
      expect(digest.crc32).toBe(crc32(whole));
      expect(digest.lines).toBe(whole.split(/\r?\n/).filter((line) => line !== '').length);
    }),
  );
});
