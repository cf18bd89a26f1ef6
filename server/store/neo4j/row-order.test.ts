import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../../schema/canonical.ts';
import { keyOf, rowOrder, signed, unsigned } from './row-order.ts';

const bytesOf = (ids: readonly string[]): Uint8Array => Buffer.from(ids.map(keyOf).join(''), 'hex');

test('rows are found by ids and ids by rows, over several chunks', () => {
  const ids = Array.from({ length: 500 }, (_, at) => sha256(String(at))).sort();
  const [first, second] = [ids.slice(0, 200), ids.slice(200)];
  const order = rowOrder(
    [bytesOf(first), bytesOf(second)],
    [new Uint8Array(200), new Uint8Array(300).fill(7)],
  );
  expect(order.count).toBe(500);
  for (const [row, id] of ids.entries()) {
    expect(order.rowOf(id)).toBe(row);
    expect(order.keyAt(row)).toBe(id.slice(0, 16));
    expect(order.formAt(row)).toBe(row < 200 ? 0 : 7);
  }
});

test.each(['', '0', '__proto__', 'g'.repeat(64), 'A'.repeat(64), '0'.repeat(64), 'f'.repeat(64)])(
  'no row has the id "%s"',
  (id) => {
    expect(rowOrder([bytesOf([sha256('one')])], [new Uint8Array(1)]).rowOf(id)).toBeUndefined();
  },
);

test.each([-1, 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 40])(
  '%d is no row of a release of one',
  (row) => {
    expect(rowOrder([bytesOf([sha256('one')])], [new Uint8Array(1)]).keyAt(row)).toBeUndefined();
  },
);

test('a release without statements has no rows', () => {
  expect(rowOrder([], []).rowOf(sha256('one'))).toBeUndefined();
});

test('keys and forms of unlike length are refused', () => {
  expect(() => rowOrder([bytesOf([sha256('one')])], [new Uint8Array(2)])).toThrow('1 keys and 2 forms');
});

test('bytes survive the way to the driver and back', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect([...unsigned(signed(bytes))]).toEqual([...bytes]);
    }),
  );
});
