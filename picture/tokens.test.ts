import { describe, expect, it } from 'vitest';
import {
  greyOf,
  paintForScreen,
  paintForTheme,
  paintInGrey,
  type Token,
  themes,
  tokenNames,
  tokens,
} from './tokens.ts';

/** Relative luminance of `#RRGGBB`, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

it('computes contrast as WCAG does: black on white is 21, a colour on itself 1', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 6);
  expect(contrast('#B0552A', '#B0552A')).toBe(1);
  // #777777 on white is the well-known 4.48, just under the line for text.
  expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
});

const grounds: readonly Token[] = ['paper', 'panel', 'raised'];
const texts: readonly Token[] = [
  'ink',
  'ink-2',
  'ink-3',
  'south-text',
  'north-text',
  'plain-text',
  'unknown-text',
  'harm-text',
];
const marks = tokenNames.filter(
  (name) =>
    name.endsWith('-mark') ||
    name.startsWith('stage-') ||
    name === 'vein' ||
    name === 'unknown-line' ||
    name === 'control-line',
);
const nodeTexts: readonly [Token, readonly Token[]][] = [
  ['south-node', ['ink', 'ink-2', 'south-text']],
  ['north-node', ['ink', 'ink-2', 'north-text']],
  ['plain-node', ['ink', 'ink-2', 'plain-text']],
  ['harm-node', ['ink', 'ink-2', 'harm-text']],
];

describe.each(themes)('in the %s theme', (theme) => {
  it.each(texts)('%s reads at 4.5 or more on every ground', (name) => {
    for (const ground of grounds) {
      expect(contrast(tokens[name][theme], tokens[ground][theme])).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(marks)('%s shows at 3 or more on paper', (name) => {
    expect(contrast(tokens[name][theme], tokens.paper[theme])).toBeGreaterThanOrEqual(3);
  });

  it.each(nodeTexts)('text inside %s reads at 4.5 or more', (node, names) => {
    for (const name of names) {
      expect(contrast(tokens[name][theme], tokens[node][theme])).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('labels inside full bars read at 4.5 or more', () => {
    for (const side of ['south', 'north', 'china'] as const) {
      expect(contrast(tokens[`on-${side}`][theme], tokens[`${side}-mark`][theme])).toBeGreaterThanOrEqual(
        4.5,
      );
    }
  });

  it('the classes of a measure grow away from the paper, each told from the next and the ends from paper', () => {
    const steps = ([1, 2, 3, 4, 5] as const).map((step) => tokens[`measure-${step}`][theme]);
    const fromPaper = steps.map((colour) => contrast(colour, tokens.paper[theme]));
    expect([...fromPaper].sort((a, b) => a - b)).toEqual(fromPaper);
    for (let step = 1; step < steps.length; step += 1) {
      expect(contrast(steps[step] ?? '', steps[step - 1] ?? '')).toBeGreaterThanOrEqual(1.25);
    }
    expect(fromPaper[4]).toBeGreaterThanOrEqual(4.5);
  });

  it('values are written as #RRGGBB', () => {
    for (const name of tokenNames) expect(tokens[name][theme]).toMatch(/^#[0-9A-F]{6}$/);
  });
});

it('paints with custom properties on screen and with values in a file', () => {
  expect(paintForScreen('south-mark')).toBe('var(--south-mark)');
  expect(paintForTheme('dark')('south-mark')).toBe('#E3AC45');
});

describe('in black and white', () => {
  const ratio = (a: Token, b: Token): number => contrast(paintInGrey(a), paintInGrey(b));

  it('every colour is a grey', () => {
    for (const name of tokenNames) expect(paintInGrey(name), name).toMatch(/^#([0-9A-F]{2})\1\1$/);
  });

  it('a grey is as light as its colour', () => {
    expect(greyOf('#000000')).toBe('#000000');
    expect(greyOf('#FFFFFF')).toBe('#FFFFFF');
    for (const { print } of Object.values(tokens)) {
      expect(Math.abs(luminance(greyOf(print)) - luminance(print))).toBeLessThan(0.005);
    }
  });

  it.each(texts)('%s reads at 4.5 or more on paper', (name) => {
    expect(ratio(name, 'paper')).toBeGreaterThanOrEqual(4.5);
  });

  it('sides show on paper, are told from each other, and their labels read', () => {
    for (const side of ['south', 'china', 'north'] as const) {
      expect(ratio(`${side}-mark`, 'paper')).toBeGreaterThanOrEqual(3);
      expect(ratio(`on-${side}`, `${side}-mark`)).toBeGreaterThanOrEqual(4.5);
    }
    for (const [node, names] of nodeTexts)
      for (const name of names) expect(ratio(name, node), node).toBeGreaterThanOrEqual(4.5);
    expect(ratio('south-node', 'north-node')).toBeGreaterThanOrEqual(1.4);
    expect(ratio('south-mark', 'north-mark')).toBeGreaterThanOrEqual(3);
    expect(ratio('south-mark', 'china-mark')).toBeGreaterThanOrEqual(1.9);
    expect(ratio('china-mark', 'north-mark')).toBeGreaterThanOrEqual(1.9);
  });
});
