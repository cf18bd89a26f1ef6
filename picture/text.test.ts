import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten, textWidth, wrap } from './text.ts';

describe('textWidth', () => {
  it('adds up the widths of the letters', () => {
    // C 571, h 544, i 246, n 547, a 504 thousandths of 10 px.
    expect(textWidth('China', 10)).toBeCloseTo((571 + 544 + 246 + 547 + 504) / 100, 9);
  });
  it('takes an accented letter as wide as the bare one, composed or not', () => {
    expect(textWidth('é', 20)).toBe(textWidth('e', 20));
    expect(textWidth('e\u0301', 20)).toBe(textWidth('é', 20));
  });
  it('grows with the size, and bold is wider', () => {
    expect(textWidth('cobalt', 26)).toBeCloseTo(2 * textWidth('cobalt', 13), 9);
    expect(textWidth('cobalt', 13, 'sans-bold')).toBeGreaterThan(textWidth('cobalt', 13));
  });
  it('gives room to letters that it does not know', () => {
    expect(textWidth('ж', 10)).toBeCloseTo(6.8, 9);
    // Of Chinese it is known that each is as wide as it is high.
    expect(textWidth('钴', 10)).toBe(10);
    expect(textWidth('', 10)).toBe(0);
  });
});

describe('wrap', () => {
  it('keeps every word, in order, and no line wider than asked unless it is one word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zé%]{1,14}$/), { maxLength: 20 }),
        fc.integer({ min: 20, max: 300 }),
        (words, width) => {
          const lines = wrap(words.join(' '), width, 13);
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const line of lines) {
            if (line.includes(' ')) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });
  it('does not break at a no-break space', () => {
    expect(wrap('12\u202f% 5\u00a0t', 1, 13)).toEqual(['12\u202f%', '5\u00a0t']);
  });
  it('gives no line for an empty text', () => {
    expect(wrap('  ', 100, 13)).toEqual([]);
  });
});

describe('shorten', () => {
  it('leaves alone what fits, cuts what does not, and gives up when nothing fits', () => {
    expect(shorten('Peru', 100, 13)).toBe('Peru');
    const cut = shorten('United Arab Emirates', 60, 13);
    expect(cut.endsWith('…')).toBe(true);
    expect(textWidth(cut, 13)).toBeLessThanOrEqual(60);
    expect(shorten('Peru', 3, 13)).toBe('');
  });
});
