import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { FigureResult } from '../answer.ts';
import { paintForTheme } from '../tokens.ts';
import { type LedgerLabels, type LedgerOptions, layOutLedger } from './layout.ts';
import type { LedgerBandName, LedgerBandResult, LedgerData, LedgerResult, LedgerRowResult } from './query.ts';
import { ledgerSvg } from './svg.ts';
import { ledgerTable } from './table.ts';

// A fixture: shares made up for the arithmetic of this test.
const fraction = { id: 'fraction', symbol: '', dimension: 'ratio', basis: 'none', basisLabel: '–' };
const figure = (value: number | null): FigureResult => ({
  quantity: { value, low: null, high: null, unit: fraction, status: 'DERIVED', missing: null },
});
const band = (name: LedgerBandName, value: number | null, count: number | null = null): LedgerBandResult => ({
  band: name,
  share: figure(value),
  amount: null,
  count,
});
const row = (part: Partial<LedgerRowResult>): LedgerRowResult => ({
  id: 'DIGS',
  stage: 'EXTRACTION',
  title: 'Digs',
  measure: 'Mine output of fixture minerals, mean of shares',
  period: '2024',
  state: 'COVERED',
  note: 'A note long enough to be broken into lines when the column beside the bar is narrow.',
  digitalPart: 'NOT_KNOWN',
  scope: 'All uses.',
  bands: [],
  total: null,
  africa: null,
  spread: [],
  economies: [],
  figures: [],
  sources: [{ source: { id: 'fixture', shortTitle: 'Fixture survey' }, edition: '2024', statements: 2 }],
  ...part,
});
const covered = row({
  bands: [band('NORTH', 0.1), band('SOUTH', 0.5), band('NOT_NAMED', 0.15), band('CHINA', 0.25)],
  africa: band('SOUTH', 0.2),
  spread: [0.5, 0.62, 0.75].map((value, index) => ({
    scheme: { id: `scheme-${index}`, label: `Scheme ${index}` },
    southShare: figure(value),
  })),
});
const earns = row({ id: 'EARNS', title: 'Earns', bands: [band('SOUTH', 0.4), band('NORTH', 0.6)] });
const harm = row({
  id: 'BEARS_HARM',
  title: 'Bears the harm',
  state: 'PRESENCE',
  bands: [band('SOUTH', null, 41), band('NORTH', null, 2)],
});
const empty = row({ id: 'RECEIVES_WASTE', title: 'Receives the waste', state: 'NO_FIGURE' });
const ledgerOf = (rows: readonly LedgerRowResult[]): LedgerResult => ({
  scheme: { id: 'imf-advanced-2024', label: 'IMF advanced economies' },
  weighting: 'PLAIN',
  rows,
  sources: [],
  unclassified: [],
  sideChanges: [],
  gap: null,
  caveats: [],
  permalink: '/en',
});
const labels: LedgerLabels = {
  numbers: {
    status: {
      REPORTED: 'reported',
      ESTIMATED: 'estimated',
      DERIVED: 'derived',
      PROJECTED: 'projected',
      ASSUMED: 'assumed',
    },
    missing: {
      WITHHELD: 'withheld',
      NOT_AVAILABLE: 'not in source',
      NOT_APPLICABLE: 'not applicable',
      NOT_PUBLISHED: 'not published',
      ONLY_BOUNDS: 'only bounds',
    },
    noFigure: 'no figure yet',
    range: '{low} to {high}',
    atLeast: 'at least {value}',
    atMost: 'at most {value}',
    lessThan: 'less than {value}',
  },
  band: {
    SOUTH: 'South',
    NORTH: 'North',
    UNCLASSIFIED: 'unclassified',
    CHINA: 'China',
    NOT_NAMED: 'not named',
    UNALLOCATED: 'not allocated',
  },
  africa: 'Africa',
  spread: '{count} schemes: {range}',
  documented: '{count} documented',
};
const options = (width: number): LedgerOptions => ({ width, locale: 'en', labels, hasAfrica: true });
const all = ledgerOf([covered, earns, harm, empty]);

describe.each([1200, 800, 350])('a ledger %d px wide', (width) => {
  const picture = layOutLedger(all, options(width));

  it('gives each band its share of the bar, South first, North last, without gap or overlap', () => {
    const [first] = picture.rows;
    if (first === undefined) throw new Error('the first row is missing');
    expect(first.bands.map(({ band: name }) => name)).toEqual(['SOUTH', 'CHINA', 'NOT_NAMED', 'NORTH']);
    const shares = [0.5, 0.25, 0.15, 0.1];
    let x = first.bar.x;
    first.bands.forEach((position, index) => {
      expect(position.x).toBeCloseTo(x, 9);
      expect(position.width).toBeCloseTo((shares[index] ?? 0) * first.bar.width, 9);
      x += position.width;
    });
    expect(x).toBeCloseTo(first.bar.x + first.bar.width, 9);
  });

  it('puts the frontier where South and China end, and hatches what has no side', () => {
    const [first] = picture.rows;
    expect(first?.frontier).toBeCloseTo((first?.bar.x ?? 0) + 0.75 * (first?.bar.width ?? 0), 9);
    expect(first?.bands.filter(({ isHatched }) => isHatched).map(({ share }) => share)).toEqual([0.15]);
  });

  it('draws one dot a documented pair inside the bar, and no bands for presence', () => {
    const position = picture.rows[2];
    expect(position?.dots).toHaveLength(43);
    expect(position?.bands).toEqual([]);
    const bar = position?.bar ?? { x: 0, y: 0, width: 0, height: 0 };
    for (const dot of position?.dots ?? []) {
      expect(dot.x - dot.radius).toBeGreaterThanOrEqual(bar.x);
      expect(dot.x + dot.radius).toBeLessThanOrEqual(bar.x + bar.width);
      expect(dot.y - dot.radius).toBeGreaterThanOrEqual(bar.y);
      expect(dot.y + dot.radius).toBeLessThanOrEqual(bar.y + bar.height);
    }
    const places = new Set(position?.dots.map(({ x, y }) => `${x}/${y}`));
    expect(places.size).toBe(43);
  });

  it('keeps rows apart and inside the picture', () => {
    let end = 0;
    for (const position of picture.rows) {
      expect(position.y).toBeGreaterThanOrEqual(end);
      end = position.y + position.height;
    }
    expect(end).toBeLessThanOrEqual(picture.height);
  });

  it('is the same for the same answer', () => {
    expect(layOutLedger(all, options(width))).toEqual(picture);
  });
});

it('the bracket spans the lowest and the highest South share', () => {
  const [first] = layOutLedger(all, options(1200)).rows;
  const bar = first?.bar ?? { x: 0, y: 0, width: 0, height: 0 };
  expect(first?.spread).toMatchObject({
    x0: bar.x + 0.5 * bar.width,
    x1: bar.x + 0.75 * bar.width,
    text: '3 schemes: 50–75%',
  });
});

it('the vein runs from frontier to frontier, dashed where it passes a row without a share', () => {
  const last = row({ id: 'THROWS_AWAY', bands: [band('SOUTH', 0.6), band('NORTH', 0.4)] });
  const picture = layOutLedger(ledgerOf([covered, earns, harm, last, empty]), options(1200));
  expect(picture.vein.map(({ isDashed }) => isDashed)).toEqual([false, true]);
  expect(picture.vein[1]?.x1).toBe(picture.rows[3]?.frontier);
  expect(picture.vein[0]?.x0).toBe(picture.rows[0]?.frontier);
  expect(picture.vein[0]?.x1).toBe(picture.rows[1]?.frontier);
});

it('a null share takes no room and is no zero in the table', () => {
  const unknown = ledgerOf([row({ bands: [band('SOUTH', 0.4), band('NORTH', null)] })]);
  const [first] = layOutLedger(unknown, options(1200)).rows;
  expect(first?.bands.map(({ width }) => width)).toEqual([0.4 * (first?.bar.width ?? 0), 0]);
  expect(ledgerTable(unknown, options(1200))[0]?.cells.map(({ share }) => share)).toEqual([
    '40%',
    'not in source',
  ]);
});

it('says what is measured, how much of it there is and when; and who says so, with the status', () => {
  const total = {
    quantity: {
      ...figure(53_602_078).quantity,
      unit: { id: 't:gross', symbol: 't', dimension: 'mass', basis: 'gross', basisLabel: 'gross' },
    },
  };
  const waste = row({ measure: 'E-waste generated', period: '2019', total, bands: [band('SOUTH', 0.6)] });
  const [position, none] = layOutLedger(ledgerOf([waste, empty]), options(1200)).rows;
  const plain = (lines: readonly string[] | undefined) =>
    (lines ?? []).join(' ').replaceAll(/[\u00a0\u202f]/g, ' ');
  expect(plain(position?.measure.lines)).toBe('E-waste generated, 53.6 million t, 2019');
  expect(plain(position?.said?.lines)).toContain('Fixture survey 2024');
  expect(none?.said).toBeNull();
});

describe('the ledger as SVG', () => {
  const data: LedgerData = {
    release: { id: 'r' },
    ledger: ledgerOf([row({ title: 'Digs & <earns>', bands: [band('SOUTH', 1)] }), empty]),
  };
  const drawing = { paint: paintForTheme('light'), hatchId: 'ledger', title: 'Who?', description: 'Bars.' };

  it.each([
    [1200, true],
    [1200, false],
    [350, true],
  ])('%d px, alone %s: is well-formed, escaped, titled and hatched', (width, isAlone) => {
    const svg = ledgerSvg(data, { ...options(width), ...drawing, isAlone, footer: ['Scheme <x>.'] });
    const texts: string[] = [];
    const parser = new SaxesParser();
    parser.on('text', (text) => texts.push(text));
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(svg).close();
    expect(texts).toContain('Digs & <earns>');
    expect(texts).toContain('Who?');
    expect(texts).toContain('no figure yet');
    expect(svg).toContain('fill="url(#ledger)"');
    expect(texts.includes('Scheme <x>.')).toBe(isAlone);
    for (const [, size] of svg.matchAll(/font-size="([\d.]+)"/g))
      expect(Number(size)).toBeGreaterThanOrEqual(12.5);
  });

  it('draws an empty ledger without failing', () => {
    const svg = ledgerSvg(
      { release: { id: 'r' }, ledger: ledgerOf([]) },
      { ...options(350), ...drawing, isAlone: true, footer: [] },
    );
    expect(svg).toContain('</svg>');
  });

  it('draws no length for Africa where presence is counted, whatever its share', () => {
    const [position] = layOutLedger(
      ledgerOf([{ ...harm, africa: band('SOUTH', 0.57, 20) }]),
      options(1200),
    ).rows;
    expect(position?.africa?.width).toBe(0);
    expect(position?.africa?.text).toBe('Africa 20');
  });
});

it('says of a row without a figure in five lines what is not known, and the rest in the table', () => {
  const told = (state: LedgerRowResult['state']) => {
    const note = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
    const [position] = layOutLedger(ledgerOf([{ ...empty, state, note }]), options(1000)).rows;
    return position?.note.lines ?? [];
  };
  const lines = told('NO_FIGURE');
  expect(lines).toHaveLength(5);
  expect(lines.at(-1)).toMatch(/^word\d+ .*word\d+ …$/);
  expect(told('COVERED').join(' ')).toMatch(/word59$/);
});
