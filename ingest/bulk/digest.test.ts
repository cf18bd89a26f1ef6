/** Size and checksum, however the bytes come in pieces. */
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Digester } from './digest.ts';

test('the same whatever the pieces', () => {
  const piece = fc.string({ unit: fc.constantFrom('a', ',', '\n', 'é'), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const digester = new Digester();
      for (const text of pieces) digester.add(Buffer.from(text));
      const whole = pieces.join('');
      expect(digester.end()).toEqual({
        bytes: Buffer.byteLength(whole),
        crc32: crc32(whole),
        endsWithLine: whole === '' || whole.endsWith('\n'),
      });
    }),
  );
});
