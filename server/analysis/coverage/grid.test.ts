import { describe, expect, it } from 'vitest';
import { words } from '../../../picture/words/index.ts';
import { languages } from '../../../schema/label.ts';
import { ask } from '../../question/ask.ts';
import { type HandMade, handMadeGraph, type Line } from '../../question/testing/hand-made-graph.ts';
import { coverageCell, coverageGrid } from './grid.ts';
import { coverageMeasures, predicateOfMeasure } from './measure.ts';

const mined = (subject: string, rest: Line[3] = {}): Line => [
  subject,
  'extracts',
  'material:cobalt',
  { value: 1, unit: 't:contained', ...rest },
];
const traded = (from: string, to: string, product: string, rest: Line[3] = {}): Line => [
  `economy:${from}`,
  'exportsTo',
  `economy:${to}`,
  { product, value: 5, unit: 'kUSD:fob', ...rest },
];
const graph: HandMade = {
  lines: [
    mined('economy:COD', { status: 'estimated', source: 'guess' }),
    mined('economy:COD'),
    mined('economy:AUS', { status: 'estimated' }),
    mined('economy:CUB', { status: 'derived' }),
    mined('economy:USA', { value: null, missing: 'withheld' }),
    mined('economy:FIN', { value: null, low: 1, high: 2, missing: 'only-bounds', status: 'estimated' }),
    mined('site:mine', { value: 9 }),
    mined('economy:COD', { period: '2030', status: 'projected' }),
    mined('group:world', { period: '2023' }),
    mined('economy:COD', { period: '2010/2012', status: 'assumed' }),
    ['economy:COD', 'bearsHarm', 'harm:child-labour', { product: 'material:cobalt', stage: 'extraction' }],
    traded('CHL', 'CHN', 'product:hs2022-740311'),
    traded('CHL', 'USA', 'product:hs2017-740311', { period: '2020' }),
    traded('CHN', 'CHL', 'product:hs2022-851713'),
    ['material:copper', 'tradedAs', 'product:hs2022-740311', { note: 'Exact. Cathodes.' }],
    ['material:copper', 'tradedAs', 'product:hs2017-740311', { note: 'Exact. Cathodes.' }],
    ['device:phone', 'assembledIn', 'economy:CHN', {}],
  ],
};
const grid = async (input: Readonly<Record<string, unknown>>) =>
  ask(await handMadeGraph(graph), coverageGrid, input);
const mine = async (input: Readonly<Record<string, unknown>> = {}) =>
  (await grid({ stage: 'extraction', ...input })).find(({ measure }) => measure === 'extracts');

describe('the coverage grid', () => {
  it('counts each economy once, by the surest that is said; bounds are a figure, a withheld value is none', async () => {
    // COD is reported beside being estimated; AUS and FIN (bounds) are estimated; CUB derived; USA withheld.
    const row = await mine();
    expect(row?.moments.at(-1)).toEqual({
      year: 2024,
      state: 'known',
      known: 1,
      estimated: 2,
      assumed: 1,
      withoutValue: 1,
    });
    expect(row?.economies).toBe(4);
  });

  it('takes a span for each of its years, no projection for anything, and a world row for no economy', async () => {
    const years = (await mine())?.moments.map(({ year, state, assumed }) => [year, state, assumed]);
    expect(years).toEqual([
      [2010, 'assumed', 1],
      [2011, 'assumed', 1],
      [2012, 'assumed', 1],
      [2023, 'known', 0],
      [2024, 'known', 1],
    ]);
  });

  it('is of one economy: what a source lists without a value is nothing, and the world says nothing of it', async () => {
    expect((await mine({ economy: 'economy:USA' }))?.moments).toEqual([
      { year: 2024, state: 'nothing', known: 0, estimated: 0, assumed: 0, withoutValue: 1 },
    ]);
    expect(await mine({ economy: 'economy:FIN' })).toMatchObject({
      economies: 1,
      moments: [{ year: 2024, state: 'estimated' }],
    });
    await expect(mine({ economy: 'economy:CDO' })).rejects.toMatchObject({ code: 'UNKNOWN_ID' });
  });

  it('tells a harm of a material from its output, and keeps to a material', async () => {
    const rows = await grid({ stage: 'extraction', material: 'material:cobalt' });
    expect(rows.map(({ measure, of, by }) => [measure, of, by])).toEqual([
      ['extracts', 'material:cobalt', null],
      ['bearsHarm', 'material:cobalt', 'harm:child-labour'],
    ]);
    expect(await grid({ stage: 'extraction', material: 'material:copper' })).toEqual([]);
  });

  it('finds trade from both ends, by what the codes stand for over their revisions', async () => {
    const out = await grid({ stage: 'trade' });
    // Copper in 2020 and 2024 under two revisions; phones have no thing here, their code stands for itself.
    expect(
      out.map(({ measure, of, economies, moments }) => [measure, of, economies, moments.length]),
    ).toEqual([
      ['exportsTo', 'material:copper', 1, 2],
      ['exportsTo', 'product:hs2022-851713', 1, 1],
    ]);
    const into = await grid({ stage: 'trade', way: 'to', material: 'material:copper' });
    expect(into.map(({ measure, of, economies }) => [measure, of, economies])).toEqual([
      ['importsFrom', 'material:copper', 2],
    ]);
    expect((await grid({ stage: 'trade', way: 'to', economy: 'economy:USA' })).length).toBe(1);
  });

  it('sees devices from the economy in which they are assembled', async () => {
    const [row] = await grid({ stage: 'assembly', way: 'to' });
    expect(row).toMatchObject({ measure: 'assembledIn', of: null, by: null, economies: 1 });
    expect(predicateOfMeasure('importsFrom')).toBe('exportsTo');
  });
});

describe('one cell of it', () => {
  const cell = async (input: Readonly<Record<string, unknown>>) => {
    const ready = await handMadeGraph(graph);
    const found = await ask(ready, coverageCell, { year: 2024, ...input });
    const rows = await ready.store.slice(found.statements);
    return { ...found, subjects: rows.map(({ subject }) => subject).sort() };
  };
  const cobalt = { stage: 'extraction', measure: 'extracts', of: 'material:cobalt' };

  it('names the economies by state, and finds its statements without those of sites', async () => {
    const found = await cell(cobalt);
    expect(found.economies.map(({ economy, state }) => `${economy} ${state}`)).toEqual([
      'economy:COD known',
      'economy:AUS estimated',
      'economy:FIN estimated',
      'economy:CUB assumed',
      'economy:USA nothing',
    ]);
    expect(found.state).toBe('known');
    expect(found.subjects).toEqual(
      ['AUS', 'COD', 'COD', 'CUB', 'FIN', 'USA'].map((code) => `economy:${code}`),
    );
  });

  it('of one economy has its statements alone; of a year without any, none', async () => {
    expect((await cell({ ...cobalt, economy: 'economy:AUS' })).subjects).toEqual(['economy:AUS']);
    expect(await cell({ ...cobalt, year: 2001 })).toMatchObject({
      state: 'nothing',
      economies: [],
      subjects: [],
    });
  });

  it('of a harm is apart from the output of the same material', async () => {
    const harm = {
      stage: 'extraction',
      measure: 'bearsHarm',
      of: 'material:cobalt',
      by: 'harm:child-labour',
    };
    expect((await cell(harm)).subjects).toEqual(['economy:COD']);
  });

  it('of trade holds every code of the material, from either end', async () => {
    const copper = { stage: 'trade', measure: 'importsFrom', of: 'material:copper' };
    expect((await cell({ ...copper, year: 2020, economy: 'economy:USA' })).subjects).toEqual(['economy:CHL']);
    expect((await cell(copper)).economies).toEqual([{ economy: 'economy:CHN', state: 'known' }]);
  });

  it('refuses a measure that there is not', async () => {
    await expect(cell({ ...cobalt, measure: 'digs' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

it('every measure has its words in the picture, in every language', () => {
  for (const language of languages) {
    expect(Object.keys(words[language].coverage.measures).sort()).toEqual([...coverageMeasures].sort());
  }
});
