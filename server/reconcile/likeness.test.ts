/** How alike names are: worked out by hand, and what must hold of any two. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutLegalForm } from './legal-forms.ts';
import { likeness } from './likeness.ts';

describe('likeness', () => {
  it.each([
    ['Étain', 'ETAIN', 100],
    ['Hon Hai Precision Industry Co., Ltd.', 'Hon Hai Precision Industry Co Ltd', 100],
    // One letter of seven is missing: 6 ÷ 7.
    ['Foxcon', 'Foxconn', 86],
    // The same words in another order: 0.98.
    ['Samsung Electronics', 'Electronics Samsung', 98],
    // The same without its legal form: 0.95.
    ['Glencore PLC', 'Glencore', 95],
    // Nine of 26 letters stay: “umicore ” and an n.
    ['Umicore NV', 'Umicore Société Anonyme SA', 35],
    // One word of one and three: 2 × 1 ÷ 4 = 0.5, and 0.9 of that.
    ['Foxconn', 'Foxconn Interconnect Technology', 45],
    ['Foxconn', '', 0],
    ['***', '***', 0],
  ])('%j and %j: %d', (a, b, score) => {
    expect(likeness(a, b).score).toBe(score);
  });

  it('is the same both ways, from 0 to 100, and 100 only for the same', () => {
    const name = fc.array(fc.constantFrom('hon', 'hai', 'co', 'Ltd.', 'Samsung', 'é', '&', '鴻海'), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(name, name, (left, right) => {
        const [a, b] = [left.join(' '), right.join(' ')];
        const found = likeness(a, b);
        expect(found).toEqual(likeness(b, a));
        expect(found.score).toBeGreaterThanOrEqual(0);
        expect(found.score).toBeLessThanOrEqual(a.trim() !== b.trim() && found.letters < 100 ? 99 : 100);
      }),
    );
  });

  it('is bounded in time for long names', () => {
    expect(likeness('x'.repeat(100_000), 'y'.repeat(100_000)).score).toBe(0);
  });
});

it.each([
  ['hon hai precision industry co ltd', 'hon hai precision industry'],
  ['鴻海精密工業股份有限公司', '鴻海精密工業'],
  ['procter and gamble', 'procter gamble'],
  // Nothing would be left.
  ['sa', 'sa'],
  ['ag co', 'ag co'],
])('%j without its legal form is %j', (key, bare) => {
  expect(withoutLegalForm(key)).toBe(bare);
});
