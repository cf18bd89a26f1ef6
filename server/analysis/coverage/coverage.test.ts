import { describe, expect, it } from 'vitest';
import { ask } from '../../question/ask.ts';
import { type HandMade, handMadeGraph, type Line, named } from '../../question/testing/hand-made-graph.ts';
import { coverage } from './coverage.ts';

const mined = (subject: string, value: number, rest: Line[3] = {}): Line => [
  subject,
  'extracts',
  'material:cobalt',
  { value, unit: 't:contained', ...rest },
];
const graph: HandMade = {
  lines: [
    mined('economy:COD', 50),
    mined('economy:AUS', 20, { status: 'estimated' }),
    mined('economy:CUB', 5, { status: 'derived' }),
    mined('group:lump', 15),
    mined('group:world', 101),
    mined('economy:COD', 1, { period: '2030', status: 'projected' }),
    ['economy:FIN', 'refines', 'material:cobalt', { value: 1, unit: 't:contained', period: '2020' }],
    ['economy:CHN', 'refines', 'material:cobalt', { value: 3, unit: 't:contained', period: '2020' }],
    ['group:world', 'generatesEwaste', null, { value: 20, unit: 't:gross', period: '2019' }],
    ['group:world', 'recyclesEwaste', null, { value: 4, unit: 't:gross', period: '2019' }],
  ],
  entities: [{ id: 'group:lump', ownedBy: { source: 'test', edition: '2025' } }],
  unknowns: [
    { id: 'a', kind: 'no-figure-yet', stage: 'use', entity: null, text: named('a') },
    { id: 'b', kind: 'no-figure-yet', stage: 'refining', entity: 'material:tin', text: named('b') },
  ],
};
const asked = async (input: Readonly<Record<string, unknown>> = {}) =>
  ask(await handMadeGraph(graph), coverage, input);

describe('coverage', () => {
  it('divides each world by how sure its named figures are; the rest is nothing', async () => {
    // 50 + 20 + 5 + 15 = 90; the printed 101 is 11 more, beyond half a ton: shares are of 101.
    const cell = (await asked()).cells.find(({ stage }) => stage === 'extraction');
    expect(cell).toMatchObject({ material: 'material:cobalt', year: 2024, economies: 3 });
    expect(cell?.known.quantity.value).toBeCloseTo(50 / 101, 12);
    expect(cell?.estimated.quantity.value).toBeCloseTo(20 / 101, 12);
    expect(cell?.assumed.quantity.value).toBeCloseTo(5 / 101, 12);
    expect(cell?.nothing.quantity.value).toBeCloseTo(26 / 101, 12);
    // Each stands on the five statements that make up that world: three economies, the lump, the printed total.
    expect(cell?.known.evidence).toHaveLength(5);
    expect(cell?.nothing).toMatchObject({ evidence: cell?.known.evidence, rule: null });
    expect(cell?.known.quantity).toMatchObject({ unit: 'fraction', status: 'derived' });
  });

  it('counts statements, materials and economies by stage; projections are no latest year', async () => {
    const { stages } = await asked();
    expect(stages).toHaveLength(7);
    expect(stages[0]).toMatchObject({
      stage: 'extraction',
      statements: 6,
      materials: 1,
      economies: 3,
      yearFrom: 2024,
      yearTo: 2024,
    });
    expect(stages[5]).toMatchObject({
      stage: 'use',
      statements: 0,
      yearFrom: null,
      yearTo: null,
      named: null,
    });
  });

  it('counts flows of trade without reading them; quarantined ones are not counted', async () => {
    const flow = (from: string, to: string, period: string, rest: Line[3] = {}): Line => [
      `economy:${from}`,
      'exportsTo',
      `economy:${to}`,
      { product: 'product:hs2022-740311', period, value: 5, unit: 'kUSD:fob', ...rest },
    ];
    const trading: HandMade = {
      lines: [
        flow('CHL', 'CHN', '2023'),
        flow('CHL', 'CHN', '2024'),
        flow('CHL', 'USA', '2024'),
        flow('ESP', 'MEX', '2025', { quarantine: { rule: 'unit-value', reason: 'too cheap' } }),
        ['material:copper', 'tradedAs', 'product:hs2022-740311', { period: '2022' }],
      ],
    };
    const trade = async (input: Readonly<Record<string, unknown>>) =>
      (await ask(await handMadeGraph(trading), coverage, input)).stages.find(
        ({ stage }) => stage === 'trade',
      );
    // Three flows in use and the line that copper has a code; CHL, CHN and USA.
    expect(await trade({})).toMatchObject({
      statements: 4,
      materials: 1,
      economies: 3,
      yearFrom: 2022,
      yearTo: 2024,
    });
    expect(await trade({ material: 'material:copper' })).toMatchObject({ statements: 1, economies: 0 });
  });

  it('says how much of the latest figures is given to somebody, and of what that is the share', async () => {
    const { stages } = await asked();
    const named = (stage: string) => stages.find((one) => one.stage === stage)?.named;
    expect(named('extraction')?.figure.quantity.value).toBeCloseTo(75 / 101, 12);
    expect(named('refining')?.figure.quantity.value).toBe(1);
    expect(named('refining')?.of.en).toContain('mean of 1 materials, 2020');
    expect(named('end-of-life')?.figure.quantity.value).toBeCloseTo(0.2, 12);
  });

  it('keeps to a stage and a material, known unknowns too', async () => {
    const refining = await asked({ stage: 'refining' });
    expect(refining.cells.map(({ stage }) => stage)).toEqual(['refining']);
    expect(refining.unknowns.map(({ id }) => id)).toEqual(['b']);
    expect(refining.stages.map(({ stage }) => stage)).toEqual(['refining']);
    const cobalt = await asked({ material: 'material:cobalt' });
    expect(cobalt.unknowns.map(({ id }) => id)).toEqual(['a']);
    await expect(asked({ material: 'material:cobolt' })).rejects.toMatchObject({ code: 'UNKNOWN_ID' });
    // An economy is no material, and a material no economy: neither is answered as if nothing were known.
    await expect(asked({ material: 'economy:COD' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('of the kind economy, expected material; did you mean material:'),
    });
    await expect(asked({ economy: 'material:cobalt' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('of the kind material, expected economy; did you mean economy:'),
    });
    await expect(asked({ stage: 'mining' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
