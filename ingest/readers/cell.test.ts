import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../adapter.ts';
import { CellError, type FigureOptions, parseFigure, parsePeriod, stripFootnote } from './cell.ts';
import { codeOf } from './code.ts';

const figure = (text: string, options?: FigureOptions) => parseFigure(text, 'Mined', options);

describe('parseFigure', () => {
  it.each([
    ['220000', { value: 220000 }],
    ['220,000', { value: 220000 }],
    ['1,234,567.5', { value: 1234567.5 }],
    ['1 234 567', { value: 1234567 }],
    ['1\u00a0234', { value: 1234 }],
    ['1\u202f234', { value: 1234 }],
    ['0', { value: 0 }],
    ['.5', { value: 0.5 }],
    ['2.5e3', { value: 2500 }],
    ['<0.5', { low: 0, high: 0.5, missing: 'only-bounds' }],
    ['≤ 1,000', { low: 0, high: 1000, missing: 'only-bounds' }],
    ['>25', { low: 25, missing: 'only-bounds' }],
    ['1,000–1,200', { low: 1000, high: 1200, missing: 'only-bounds' }],
    ['1,000 to 1,200', { low: 1000, high: 1200, missing: 'only-bounds' }],
    ['0.17-0.52', { low: 0.17, high: 0.52, missing: 'only-bounds' }],
  ])('reads %j', (text, expected) => {
    expect(figure(text)).toEqual(expected);
  });

  it('reads decimals with a comma where the source writes them so', () => {
    expect(figure('1.234,5', { decimal: ',' })).toEqual({ value: 1234.5 });
    expect(() => figure('1,234.5', { decimal: ',' })).toThrow(CellError);
  });

  it('gives a mark the meaning that the source gives it, and a blank none', () => {
    const marks = { W: 'withheld', NA: 'not-available', '—': 'zero', '–': 'not-available' } as const;
    expect(figure('W', { marks })).toEqual({ missing: 'withheld' });
    expect(figure('NA', { marks })).toEqual({ missing: 'not-available' });
    expect(figure('—', { marks })).toEqual({ value: 0 });
    expect(figure('–', { marks })).toEqual({ missing: 'not-available' });
    expect(figure('', { marks })).toBeUndefined();
    expect(figure('', { marks: { ...marks, '': 'not-available' } })).toEqual({ missing: 'not-available' });
  });

  it.each([
    'W',
    'NA',
    '–',
    '—',
    'n.a.',
    '220,00',
    '1,2345',
    '1.2.3',
    '220,000e',
    '12 tonnes',
    '.',
    '-',
    '-5',
    'NaN',
    'Infinity',
    '0x10',
    '1e999',
    '1,200–1,000',
    '__proto__',
    'constructor',
  ])('refuses %j unless it is declared', (text) => {
    expect(() => figure(text)).toThrow(CellError);
  });

  it('takes a minus, also the typographic one, only where a figure may be negative', () => {
    expect(figure('−5', { allowNegative: true })).toEqual({ value: -5 });
    expect(() => figure('−5')).toThrow(/zero or more/);
  });

  it('reads back any number that is written with grouped thousands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (value) => {
        expect(figure(value.toLocaleString('en-US'))).toEqual({ value });
      }),
    );
  });

  it('says which marks it knows', () => {
    expect(() => figure('X', { marks: { W: 'withheld' } })).toThrow(/"W" \(withheld\)/);
  });
});

describe('parsePeriod', () => {
  it.each([
    ['2024', '2024', false, false],
    ['2023_estimated', '2023', true, false],
    ['2024e', '2024', true, false],
    ['2024 (est.)', '2024', true, false],
    ['2025 (projected)', '2025', false, true],
    ['2021–24', '2021/2024', false, false],
    ['2011-2016', '2011/2016', false, false],
    ['2020/2020', '2020', false, false],
  ])('reads %j as %s', (text, period, isEstimated, isProjected) => {
    expect(parsePeriod(text, 'Year')).toEqual({ period, isEstimated, isProjected });
  });

  it.each(['', '24', '20245', '2024x', '2024–21', '0999', 'FY2024', '2024–'])('refuses %j', (text) => {
    expect(() => parsePeriod(text, 'Year')).toThrow(CellError);
  });
});

describe('stripFootnote', () => {
  const isKnown = (name: string): boolean => ['Russia', 'Chile', 'China', 'France'].includes(name);
  it.each([
    ['Russiae', 'Russia'],
    ['China, r', 'China'],
    ['Chinae, r', 'China'],
    ['Chile', 'Chile'],
    ['France', 'France'],
    ['Atlantise', 'Atlantise'],
  ])('%j becomes %j', (name, expected) => {
    expect(stripFootnote(name, ['e', 'r'], isKnown)).toBe(expected);
  });
});

describe('codeOf', () => {
  const row = (code: string): Row => ({ file: 'hs.csv', line: 2, text: () => code });
  it('keeps leading zeros', () => {
    expect(codeOf(row('010511'), 'Code', [6])).toBe('010511');
  });
  it('refuses a code that has lost its leading zero, and says how to mend the file', () => {
    expect(() => codeOf(row('10511'), 'Code', [6])).toThrow(/"010511" has lost its leading zero/);
  });
  it.each(['', '81052', '8105.20', '81052O', '8105201'])('refuses %j', (code) => {
    expect(() => codeOf(row(code), 'Code', [6])).toThrow(CellError);
  });
});
