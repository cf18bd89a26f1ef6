import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanYears } from '../../../model/stock/lifetime.ts';
import { ask } from '../../question/ask.ts';
import { type HandMade, handMadeGraph, type Line } from '../../question/testing/hand-made-graph.ts';
import type { Figure } from '../answer.ts';
import type { LifeCycleAnswer } from './answer.ts';
import { lifeCycle } from './life-cycle.ts';
import { lifeCycleOverview } from './overview.ts';

const ademe = { source: 'impactco2-ademe', period: '2024', unit: 'kg:co2e', status: 'estimated' } as const;
const keys = { source: 'unu-lifetimes', period: '2015', status: 'estimated' } as const;
const report = { source: 'hyperscaler-reports', period: '2022' } as const;
const footprint = (phase: string, value: number): Line => [
  'device:thing',
  'emits',
  `indicator:footprint-${phase}`,
  { ...ademe, value },
];
const lifetimeOfThing = (value: number): Line => [
  'device:thing',
  'hasLifetime',
  null,
  { ...ademe, value, unit: 'year', status: 'assumed' },
];
const reckoned = (production: number, transport: number, use: number, end: number, years: number): Line[] => [
  footprint('construction', production),
  footprint('distribution', transport),
  footprint('use-per-year', use),
  footprint('end-of-life', end),
  lifetimeOfThing(years),
];
const holds = (material: string, value: number, source: string): Line => [
  'device:thing',
  'contains',
  material,
  { source, value, unit: 'g:contained' },
];
const entities: HandMade['entities'] = [
  { id: 'device:thing', partOf: 'device:unu-9901' },
  { id: 'device:boavizta-thing', partOf: 'device:thing' },
];

const graph: HandMade = {
  entities,
  lines: [
    ...reckoned(80, 2, 3, 1, 4),
    [
      'device:thing',
      'hasIndicator',
      'indicator:device-mass',
      { source: 'babbitt-bom', value: 100, unit: 'g:gross' },
    ],
    // Shape 1 is the exponential distribution: its mean is its scale.
    ['device:unu-9901', 'hasLifetime', null, { ...keys, value: 10, unit: 'year' }],
    [
      'device:unu-9901',
      'hasIndicator',
      'indicator:lifetime-weibull-shape',
      { ...keys, value: 1, unit: 'score' },
    ],
    holds('material:gold', 0.03, 'device-elements'),
    holds('material:gold', 0.05, 'device-elements-maker'),
    holds('material:cobalt', 7, 'device-elements'),
    [
      'device:thing',
      'contains',
      'component:battery',
      { source: 'device-elements', value: 30, unit: 'g:gross' },
    ],
    // 10 TWh for 2 million people of whom half use the internet: 10,000 kWh each.
    [
      'economy:FRA',
      'usesEnergy',
      'indicator:electricity-of-data-centres',
      { source: 'iea-data-centres', period: '2024', value: 10, unit: 'TWh' },
    ],
    [
      'economy:FRA',
      'usesEnergy',
      'indicator:electricity-of-data-centres',
      { source: 'iea-data-centres', period: '2030', value: 99, unit: 'TWh', status: 'projected' },
    ],
    [
      'economy:FRA',
      'hasIndicator',
      'indicator:population',
      { source: 'undp-hdr', period: '2022', value: 2_000_000, unit: 'count' },
    ],
    [
      'economy:FRA',
      'hasIndicator',
      'indicator:internet-use',
      { source: 'gapminder-ict', period: '2023', value: 50, unit: 'percent' },
    ],
    // After the year of the electricity.
    [
      'economy:FRA',
      'hasIndicator',
      'indicator:internet-use',
      { source: 'gapminder-ict', period: '2025', value: 90, unit: 'percent' },
    ],
    // A place without a population, and a range without a value.
    [
      'group:region',
      'usesEnergy',
      'indicator:electricity-of-telecom-networks',
      {
        source: 'eu-data-centres',
        period: '2022',
        value: null,
        low: 25,
        high: 30,
        unit: 'TWh',
        missing: 'only-bounds',
      },
    ],
    ['org:cloud', 'emits', 'indicator:ghg-scope-2-location', { ...report, value: 400, unit: 't:co2e' }],
    ['org:cloud', 'emits', 'indicator:ghg-scope-2-market', { ...report, value: 100, unit: 't:co2e' }],
    ['org:cloud', 'emits', 'indicator:ghg-scope-3-capital-goods', { ...report, value: 50, unit: 't:co2e' }],
    ['org:cloud', 'emits', 'indicator:ghg-scope-3', { ...report, value: 900, unit: 't:co2e' }],
    ['org:cloud', 'usesEnergy', 'indicator:electricity-use', { ...report, value: 1, unit: 'GWh' }],
    ['org:cloud', 'emits', 'indicator:ghg-total-gross', { source: 'elsewhere', value: 7, unit: 't:co2e' }],
    ['org:mine', 'emits', 'indicator:ghg-scope-1', { source: 'elsewhere', value: 7, unit: 't:co2e' }],
    [
      'economy:FRA',
      'hasIndicator',
      'indicator:electricity-carbon-intensity',
      { source: 'ember-grid-intensity', period: '2022', value: 50, unit: 'g/kWh:co2e' },
    ],
    [
      'product:ai-x',
      'hasIndicator',
      'indicator:model-parameters',
      { source: 'epoch-notable-models', value: 3, unit: 'billion' },
    ],
    [
      'product:ai-y',
      'hasIndicator',
      'indicator:training-power',
      { source: 'epoch-notable-models', value: 3, unit: 'W' },
    ],
    [
      'product:ai-y',
      'hasIndicator',
      'indicator:training-time',
      { source: 'epoch-notable-models', value: 3, unit: 'hour' },
    ],
  ],
};

const asked = async (
  input: Readonly<Record<string, unknown>>,
  of: HandMade = graph,
): Promise<LifeCycleAnswer> => ask(await handMadeGraph(of), lifeCycle, input);
const value = (figure: Figure | null | undefined): number | null | undefined =>
  figure === null ? null : figure?.quantity.value;

describe('lifetimes', () => {
  it('are means of the distribution: its scale at shape 1, half the root of π of it at shape 2', () => {
    expect(meanYears({ shape: 1, scaleYears: 10 })).toBeCloseTo(10, 9);
    expect(meanYears({ shape: 2, scaleYears: 10 })).toBeCloseTo(5 * Math.sqrt(Math.PI), 9);
    // Γ(1 + 1/0.5) = Γ(3) = 2.
    expect(meanYears({ shape: 0.5, scaleYears: 10 })).toBeCloseTo(20, 9);
  });

  it('divide the mass each under its own name', async () => {
    const { lifetimes, spreads } = await asked({ of: 'device:thing' });
    expect(
      lifetimes.map(({ subject, source, years, isMean }) => [subject, source, value(years), isMean]),
    ).toEqual([
      ['device:thing', 'impactco2-ademe', 4, false],
      ['device:unu-9901', 'unu-lifetimes', 10, true],
    ]);
    // 0.1 kg in 4 years and in 10.
    expect(
      spreads.flatMap(({ measure, source, least, most }) =>
        measure === 'waste' ? [[source, value(least), value(most)]] : [],
      ),
    ).toEqual([
      ['impactco2-ademe', 0.025, 0.025],
      ['unu-lifetimes', 0.01, 0.01],
    ]);
    // What a year of it takes of material is what a year of it throws away.
    expect(
      spreads.flatMap(({ measure, isComputed, source, least }) =>
        measure === 'material' && isComputed ? [[source, value(least)]] : [],
      ),
    ).toEqual([
      ['impactco2-ademe', 0.025],
      ['unu-lifetimes', 0.01],
    ]);
  });
});

describe('materials', () => {
  it('are told one by one, with the range over what sources say, and no component twice', async () => {
    const { materials } = await asked({ of: 'device:thing' });
    expect(materials.map(({ material, mass, accounts }) => [material, value(mass), accounts])).toEqual([
      ['material:cobalt', 7, 1],
      ['material:gold', expect.any(Number), 2],
    ]);
    // 7 g in 4 years by one source and in 10 by the other; of gold 0.03 to 0.05 g.
    expect(materials.map(({ perYear }) => perYear?.quantity)).toMatchObject([
      { value: null, low: 0.7, high: 1.75, missing: 'only-bounds', status: 'assumed' },
      { value: null, low: 0.003, high: 0.0125 },
    ]);
    const gold = materials[1]?.mass;
    expect([gold?.quantity.low, gold?.quantity.high]).toEqual([0.03, 0.05]);
    expect(gold?.evidence).toHaveLength(2);
  });
});

describe('networks and data centres of a place', () => {
  it('are shared among those who use the internet, in no later year', async () => {
    const { behind } = await asked({ of: 'device:thing' });
    expect(
      behind.map(({ place, part, period, users, perUser }) => [
        place,
        part,
        period,
        value(users),
        value(perUser),
      ]),
    ).toEqual([
      ['economy:FRA', 'data-centres', '2024', 1_000_000, 10_000],
      ['group:region', 'telecom-networks', '2022', null, null],
    ]);
    expect(behind[1]?.total.quantity).toMatchObject({ value: null, low: 25, high: 30 });
  });
});

describe('an operator', () => {
  it('has what it reports: running, capital goods as production, and the rest beside', async () => {
    const { stated, cells, reported, computed } = await asked({ of: 'org:cloud' });
    expect(
      stated.map(({ indicator, measure, phase, amount }) => [indicator, measure, phase, value(amount)]),
    ).toEqual([
      ['indicator:electricity-use', 'energy', 'use', 1],
      ['indicator:ghg-scope-2-location', 'emissions', 'use', 400],
      ['indicator:ghg-scope-2-market', 'emissions', 'use', 100],
      ['indicator:ghg-scope-3-capital-goods', 'emissions', 'production', 50],
      ['indicator:ghg-scope-3', null, null, 900],
    ]);
    expect(reported.map(({ byPlace, byMarket }) => [value(byPlace), value(byMarket)])).toEqual([[400, 100]]);
    // Where it draws its electricity is not said: no grid, no sum.
    expect(computed).toEqual([]);
    expect(cells.find(({ measure, phase }) => measure === 'water' && phase === 'use')?.state).toBe('unknown');
  });

  it('is none of which no report is read', async () => {
    await expect(asked({ of: 'org:mine' })).rejects.toMatchObject({ code: 'NOT_ANSWERABLE' });
  });
});

describe('what is unknown', () => {
  it('has its reason, and what is known has none', async () => {
    for (const of of ['device:thing', 'org:cloud', 'product:ai-x', 'product:ai-y']) {
      const { cells } = await asked({ of });
      expect(cells).toHaveLength(15);
      for (const { state, reason } of cells) expect(reason === null).toBe(state !== 'unknown');
    }
    // Of this device no electricity is stated: to ask for an economy would not help.
    const { cells } = await asked({ of: 'device:thing' });
    const water = cells.find(({ measure, phase }) => measure === 'water' && phase === 'use');
    expect(water?.reason?.en).toContain('which no source here states');
  });
});

describe('the overview', () => {
  it('names what can be asked about, and where there is a grid', async () => {
    const { subjects, economies, coverage } = await ask(await handMadeGraph(graph), lifeCycleOverview, {});
    expect(subjects.map(({ subject, kind, measures }) => [subject, kind, measures])).toEqual([
      ['device:thing', 'device', ['emissions']],
      ['org:cloud', 'operator', ['energy', 'emissions']],
      ['product:ai-x', 'model', []],
      ['product:ai-y', 'model', ['energy']],
    ]);
    expect(economies).toEqual(['economy:FRA']);
    expect(coverage.known).toBeCloseTo(3 / 4, 12);
  });

  it('is all that can be asked: each of it has an answer', async () => {
    const { subjects } = await ask(await handMadeGraph(graph), lifeCycleOverview, {});
    for (const { subject, kind } of subjects) expect((await asked({ of: subject })).kind).toBe(kind);
  });
});

describe('whatever the figures', () => {
  const amount = fc.double({ min: 0.001, max: 10_000, noNaN: true });

  it('the phases of a class add up to its whole, and each stands within its spread', async () => {
    await fc.assert(
      fc.asyncProperty(
        amount,
        amount,
        amount,
        amount,
        amount,
        async (production, transport, use, end, years) => {
          const { footprints, spreads } = await asked(
            { of: 'device:thing' },
            { entities, lines: reckoned(production, transport, use, end, years) },
          );
          const year = footprints[0]?.emissions;
          const parts = [year?.production, year?.transport, year?.use, year?.endOfLife].map(
            (one) => value(one) ?? Number.NaN,
          );
          const whole = value(year?.whole) ?? Number.NaN;
          expect(Math.abs(parts.reduce((sum, part) => sum + part, 0) - whole)).toBeLessThanOrEqual(
            1e-9 * whole,
          );
          for (const { least, most } of spreads)
            expect(value(least)).toBeLessThanOrEqual(value(most) ?? Number.NaN);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('electricity by a grid is as many kilowatt-hours as grams of each', async () => {
    await fc.assert(
      fc.asyncProperty(amount, amount, async (kilowattHours, grams) => {
        const { footprints } = await asked(
          { of: 'device:boavizta-thing', economy: 'economy:FRA' },
          {
            entities,
            lines: [
              [
                'device:boavizta-thing',
                'emits',
                'indicator:footprint-whole-life',
                { source: 'boavizta-devices', value: 1, unit: 'kg:co2e' },
              ],
              [
                'device:boavizta-thing',
                'usesEnergy',
                'indicator:electricity-of-one-device-per-year',
                { source: 'boavizta-devices', value: kilowattHours, unit: 'kWh' },
              ],
              [
                'economy:FRA',
                'hasIndicator',
                'indicator:electricity-carbon-intensity',
                { source: 'ember-grid-intensity', value: grams, unit: 'g/kWh:co2e' },
              ],
            ],
          },
        );
        const kilograms = (kilowattHours * grams) / 1000;
        expect(Math.abs((value(footprints[0]?.useElsewhere) ?? Number.NaN) - kilograms)).toBeLessThanOrEqual(
          1e-12 * kilograms,
        );
      }),
      { numRuns: 25 },
    );
  });

  it('the range of a material holds its value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(amount, { minLength: 1, maxLength: 4 }), async (grams) => {
        const { materials } = await asked(
          { of: 'device:thing' },
          {
            entities,
            lines: [
              ...reckoned(1, 1, 1, 1, 1),
              ...grams.map((one, place) => holds('material:gold', one, `source-${place}`)),
            ],
          },
        );
        const { value: held, low, high } = materials[0]?.mass.quantity ?? {};
        expect(held).toBeGreaterThanOrEqual(low ?? Math.min(...grams));
        expect(held).toBeLessThanOrEqual(high ?? Math.max(...grams));
        if (grams.length > 1) expect([low, high]).toEqual([Math.min(...grams), Math.max(...grams)]);
      }),
      { numRuns: 25 },
    );
  });
});
