import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figureKey, type Part, partOf } from './key.ts';

const word = fc.stringMatching(/^[\w.:/-]{1,12}$/);
const id = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const part = fc.oneof(
  fc.nat(99),
  fc.constantFrom<Part>('gap', 'score', 'whole', 'statements'),
) as fc.Arbitrary<Part>;

it('names a part of an anomaly so that it is found again, in letters that an address takes', () => {
  fc.assert(
    fc.property(fc.uniqueArray(id, { minLength: 1, maxLength: 5 }), part, (ids, wanted) => {
      const shown = ids.map((one) => ({ id: one }));
      for (const [place, anomaly] of shown.entries()) {
        const key = figureKey(anomaly.id, wanted);
        expect(key).toMatch(/^[\w.:/+-]+$/);
        expect(partOf(shown, key)).toEqual({ anomaly, place, part: wanted });
      }
    }),
  );
});

it('finds nothing that is not shown, and no part that there is not', () => {
  const shown = [{ id: 'jump economy:COD 2025' }];
  expect(partOf(shown, 'jump+economy:COG+2025+gap')).toBeUndefined();
  expect(partOf(shown, 'jump+economy:COD+2025+mass')).toBeUndefined();
  expect(partOf(shown, '')).toBeUndefined();
});
