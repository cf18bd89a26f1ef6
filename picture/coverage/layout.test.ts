import { describe, expect, it } from 'vitest';
import { paintForTheme } from '../tokens.ts';
import { words } from '../words/index.ts';
import { layOutCoverage } from './layout.ts';
import type { CoverageMomentResult, CoverageResult, CoverageRowResult } from './query.ts';
import { coverageScene } from './scene.ts';
import { coverageDescription, coverageSvg } from './svg.ts';
import { coverageSubtitle, coverageTitle, momentText, rowText } from './words.ts';

const labels = words.en.coverage;
const moment = (year: number, rest: Partial<CoverageMomentResult> = {}): CoverageMomentResult => ({
  year,
  state: 'KNOWN',
  known: 0,
  estimated: 0,
  assumed: 0,
  withoutValue: 0,
  ...rest,
});
const row = (moments: readonly CoverageMomentResult[], rest: Partial<CoverageRowResult> = {}) => ({
  measure: 'extracts',
  measureLabel: 'extracts',
  of: { id: 'material:cobalt', name: 'cobalt' },
  by: null,
  economies: 12,
  moments,
  ...rest,
});
const answer = (rest: Partial<CoverageResult> = {}): CoverageResult => ({
  material: null,
  economy: null,
  unknowns: [],
  grid: {
    from: 2000,
    to: 2025,
    firstYear: 1971,
    lastYear: 2025,
    parts: [
      {
        stage: 'EXTRACTION',
        rowCount: 20,
        rows: [
          row([
            moment(2023, { known: 8, estimated: 4 }),
            moment(2024, { known: 3, assumed: 1, withoutValue: 2 }),
            moment(2025, { state: 'ESTIMATED' }),
          ]),
        ],
      },
      { stage: 'ASSEMBLY', rowCount: 0, rows: [] },
    ],
  },
  ...rest,
});
const lay = (width: number, rest: Partial<CoverageResult> = {}) =>
  layOutCoverage(answer(rest), { width, locale: 'en', labels });

describe('the coverage picture', () => {
  it('fills a cell as high as economies are many, against the fullest year of the row', () => {
    const cells = lay(1200).parts[0]?.rows[0]?.cells ?? [];
    const fills = (year: number) => cells.find((cell) => cell.year === year)?.fills;
    // 24 px for the 12 economies of 2023: 2 px each.
    expect(fills(2023)).toEqual([
      { state: 'KNOWN', height: 16 },
      { state: 'ESTIMATED', height: 8 },
    ]);
    // One economy would be 2 px: what is there is never thinner than 3.
    expect(fills(2024)).toEqual([
      { state: 'KNOWN', height: 6 },
      { state: 'ASSUMED', height: 3 },
    ]);
    // Only the world is estimated; and nothing is known of 2022.
    expect(fills(2025)).toEqual([{ state: 'ESTIMATED', height: 3 }]);
    expect(fills(2022)).toEqual([]);
  });

  it('fills the cells of one economy whole', () => {
    const economy = { id: 'economy:COD', name: 'DR Congo' };
    const cells = lay(1200, { economy }).parts[0]?.rows[0]?.cells ?? [];
    expect(cells.at(-2)?.fills).toEqual([{ state: 'KNOWN', height: 24 }]);
  });

  it.each([320, 350, 640, 900, 1200, 2000])(
    '%i px wide: years fit, at 24 px and more, and none is left out between',
    (width) => {
      const picture = lay(width);
      const cells = picture.parts[0]?.rows[0]?.cells ?? [];
      expect(cells.at(-1)?.year).toBe(2025);
      expect(cells.map(({ year }) => year)).toEqual(cells.map((_, index) => picture.years.from + index));
      for (const { x, width: wide } of cells) {
        expect(wide).toBeGreaterThanOrEqual(22);
        expect(x + wide).toBeLessThanOrEqual(width);
      }
      const [first] = picture.parts[0]?.rows ?? [];
      const rightmost = Math.max(...(first?.words ?? []).map(({ x }) => x));
      if (!picture.isNarrow) expect(rightmost).toBeLessThan(cells[0]?.x ?? 0);
    },
  );

  it('breaks long names and cuts none', () => {
    const long = 'people covered by a mobile network of the fourth generation or better, both sexes';
    const [part] = answer().grid.parts;
    const parts = [
      { ...part, stage: 'USE', rowCount: 1, rows: [row([], { by: { id: 'indicator:x', name: long } })] },
    ];
    const picture = lay(900, { grid: { ...answer().grid, parts: parts as never } });
    const lines = picture.parts[0]?.rows[0]?.words ?? [];
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.map(({ text }) => text).join(' ')).toBe(`Cobalt ${long}`);
  });

  it('keeps a stage of which nothing is said, hatched from end to end, and says how many rows are not shown', () => {
    const [mining, assembly] = lay(1200).parts;
    expect(mining?.more?.text).toBe('and 19 more');
    expect(assembly).toMatchObject({ isEmpty: true, more: null });
    expect(assembly?.rows[0]?.words[0]?.text).toBe('No figure at all');
    expect(assembly?.rows[0]?.cells.every(({ fills }) => fills.length === 0)).toBe(true);
  });

  it('stands below itself without overlap', () => {
    for (const width of [350, 1200]) {
      const picture = lay(width);
      const tops = picture.parts.flatMap(({ y, rows }) => [y, ...rows.map(({ cellsY }) => cellsY)]);
      expect(tops).toEqual([...tops].sort((a, b) => a - b));
      expect(picture.height).toBeGreaterThan((tops.at(-1) ?? 0) + picture.cellHeight);
    }
  });

  it('tells the four states without colour: filled, striped, dashed, hatched', () => {
    const picture = lay(1200);
    const swatches = coverageScene(picture, labels).filter((shape) => shape.kind === 'path');
    expect(swatches.some(({ fill, dash }) => fill === null && dash !== undefined)).toBe(true);
    expect(swatches.some(({ fill }) => fill === 'hatch')).toBe(true);
    expect(picture.legend.items.map(({ text }) => text)).toEqual(Object.values(labels.states));
  });

  it('is the same file twice, and tells those who do not see it how many cells have a figure', () => {
    const options = {
      width: 1200,
      locale: 'en',
      labels,
      paint: paintForTheme('print'),
      hatchId: 'h',
      isAlone: true,
      release: words.en.footer.release,
    };
    const data = { release: { id: '0123456789abcdef' }, coverage: answer() };
    const svg = coverageSvg(data, options);
    expect(coverageSvg(data, options)).toBe(svg);
    expect(svg).toContain('Filon, release 0123456789ab.');
    // 26 years in each of two rows; three of them have a figure.
    expect(coverageDescription(lay(1200), labels)).toBe(
      '3 of 52 cells have a figure; the others are hatched.',
    );
  });
});

describe('the words of the coverage', () => {
  it('name a row by its thing and its measure', () => {
    const plain = row([]);
    expect(rowText(plain, labels)).toBe('Cobalt, mine output');
    const harm = { ...plain, measure: 'bearsHarm', by: { id: 'harm:child-labour', name: 'Child labour' } };
    expect(rowText(harm, labels)).toBe('Cobalt, child labour');
    const energy = {
      ...plain,
      measure: 'usesEnergy',
      of: null,
      by: { id: 'indicator:e', name: 'Electricity' },
    };
    expect(rowText(energy, labels)).toBe('Energy used: electricity');
    const pgm = { ...plain, measure: 'hasIndicator', by: { id: 'indicator:g', name: 'GDP per person' } };
    expect(rowText(pgm, labels)).toBe('Cobalt, GDP per person');
  });

  it('say of how many economies, or what of one', () => {
    const said = (one: CoverageMomentResult | undefined, isOfOne = false) =>
      momentText(one, isOfOne, { locale: 'en', labels });
    expect(said(moment(2024, { known: 12, estimated: 1, withoutValue: 2 }))).toBe(
      'reported for 12 economies, estimated for 1 economy, listed without a value: 2 economies',
    );
    expect(said(moment(2024, { state: 'ESTIMATED' }))).toBe('estimated, but for no single economy');
    expect(said(undefined)).toBe('nothing');
    expect(said(moment(2024, { known: 1 }), true)).toBe('reported');
    expect(said(moment(2024, { state: 'NOTHING', withoutValue: 1 }), true)).toBe('listed without a value');
  });

  it('put the economy into the question, and what was chosen under it', () => {
    const [part] = answer().grid.parts;
    const chosen = answer({
      economy: { id: 'economy:COD', name: 'DR Congo' },
      material: { id: 'material:cobalt', name: 'cobalt' },
      grid: { ...answer().grid, parts: part === undefined ? [] : [part] },
    });
    expect(coverageTitle(chosen, labels)).toBe('DR Congo: what is known, and what is not?');
    expect(coverageSubtitle(chosen, { from: 2000, to: 2025 }, labels)).toBe(
      'The surest that any source says of it, by stage, measure and year. 2000–2025. Only: Extraction, cobalt.',
    );
  });
});
