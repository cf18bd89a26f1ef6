import { describe, expect, it } from 'vitest';
import { markNames, markOfMissing, markOfStatus, marks, nothingNames, nothings } from './mark.ts';

const every = [...markNames.map((name) => marks[name]), ...nothingNames.map((name) => nothings[name])];

describe('marks', () => {
  it('are drawn with absolute starts inside a box of 12', () => {
    for (const paths of every) {
      expect(paths.length).toBeGreaterThan(0);
      for (const { d, isFilled, line } of paths) {
        expect(d).toMatch(/^M[\d.]/);
        expect(isFilled || line > 0).toBe(true);
        for (const start of d.matchAll(/M([\d.]+) ?([\d.]+)/g)) {
          expect(Number(start[1])).toBeLessThanOrEqual(12);
          expect(Number(start[2])).toBeLessThanOrEqual(12);
        }
      }
    }
  });
  it('of the six statuses are all different', () => {
    expect(new Set(markNames.map((name) => JSON.stringify(marks[name]))).size).toBe(6);
  });
  it('are found from the enumerations of the API, and nothing unknown passes for reported', () => {
    expect(markOfStatus('ESTIMATED')).toBe('estimated');
    expect(markOfStatus(null)).toBe('unknown');
    expect(markOfStatus('__proto__')).toBe('unknown');
    expect(markOfMissing('NOT_PUBLISHED')).toBe('not-published');
    expect(markOfMissing('constructor')).toBe('not-available');
  });
});
