import { describe, expect, it } from 'vitest';
import { faceOf, isNamed, isParted, wholeFace } from './apart.ts';

const counts = (harms: number, named: number) => ({
  harms: { totalCount: harms },
  named: { totalCount: named },
});

describe('the two faces of an entity', () => {
  it.each([
    ['economy:COD', 3, 2, true],
    ['material:cobalt', 1, 1, true],
    ['economy:COD', 0, 2, false],
    ['economy:COD', 3, 0, false],
    // What a source says of a site or a company it says of that one.
    ['site:cid000211', 3, 2, false],
    ['org:apple', 3, 2, false],
  ])('%s with %i harms and %i named is parted: %s', (id, harms, named, parted) => {
    expect(isParted(id, counts(harms, named))).toBe(parted);
  });

  it('never ask for harms of countries and for named ones at once', () => {
    expect(faceOf('economy:COD', false, counts(3, 2))).toEqual({ withoutKinds: ['ORGANISATION', 'SITE'] });
    expect(faceOf('economy:COD', true, counts(3, 2))).toEqual({ withKinds: ['ORGANISATION', 'SITE'] });
    expect(faceOf('site:cid000211', true, counts(3, 2))).toBe(wholeFace);
  });

  it('are one where only one of them is said of a thing', () => {
    expect(faceOf('economy:COD', false, counts(3, 0))).toBe(wholeFace);
    expect(faceOf('material:cobalt', true, counts(0, 2))).toBe(wholeFace);
  });

  it('tell the named by their ids', () => {
    expect(['org:apple', 'site:x', 'economy:COD', '', null].map(isNamed)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
