import { describe, expect, it } from 'vitest';
import { ask } from '../../question/ask.ts';
import { type HandMade, handMadeGraph, type Line } from '../../question/testing/hand-made-graph.ts';
import type { Figure } from '../answer.ts';
import type { LifeCycleAnswer, LifeMeasure, LifePhase } from './answer.ts';
import { lifeCycle } from './life-cycle.ts';

const ademe = { source: 'impactco2-ademe', period: '2024', unit: 'kg:co2e', status: 'estimated' } as const;
const maker = { source: 'boavizta-devices', period: '2022', status: 'estimated' } as const;
const epoch = { source: 'epoch-notable-models', period: '2023', status: 'estimated' } as const;
const gases = (phase: string, value: number): Line => [
  'device:thing',
  'emits',
  `indicator:footprint-${phase}`,
  { ...ademe, value },
];
const whole = (model: string, value: number, period = '2022'): Line => [
  `device:${model}`,
  'emits',
  'indicator:footprint-whole-life',
  { ...maker, period, value, unit: 'kg:co2e' },
];
const share = (model: string, phase: string, value: number): Line => [
  `device:${model}`,
  'hasIndicator',
  `indicator:footprint-${phase}-share`,
  { ...maker, value, unit: 'fraction' },
];
const lifetime = (id: string, value: number, source: typeof ademe | typeof maker): Line => [
  `device:${id}`,
  'hasLifetime',
  null,
  { ...source, value, unit: 'year', status: 'assumed' },
];
const grid = (economy: string, period: string, value: number): Line => [
  `economy:${economy}`,
  'hasIndicator',
  'indicator:electricity-carbon-intensity',
  { source: 'ember-grid-intensity', period, value, unit: 'g/kWh:co2e' },
];

/** The example of docs/methods/life-cycle.md. */
const graph: HandMade = {
  entities: [
    { id: 'device:thing-one', partOf: 'device:thing' },
    { id: 'device:thing-two', partOf: 'device:thing' },
    { id: 'device:thing-old', partOf: 'device:unreckoned' },
  ],
  lines: [
    gases('construction', 80),
    gases('distribution', 2),
    gases('use-per-year', 3),
    gases('end-of-life', 1),
    lifetime('thing', 4, ademe),
    whole('thing-one', 60),
    lifetime('thing-one', 3, maker),
    share('thing-one', 'manufacturing', 0.7),
    share('thing-one', 'use', 0.2),
    [
      'device:thing-one',
      'usesEnergy',
      'indicator:electricity-of-one-device-per-year',
      { ...maker, value: 10, unit: 'kWh' },
    ],
    ['device:thing-one', 'hasIndicator', 'indicator:device-mass', { ...maker, value: 0.3, unit: 'kg:gross' }],
    // No lifetime: a total, and nothing by the year.
    whole('thing-two', 90),
    share('thing-two', 'manufacturing', 0.5),
    // A class with one phase missing has no sum.
    ['device:stick', 'emits', 'indicator:footprint-construction', { ...ademe, value: 5 }],
    lifetime('stick', 5, ademe),
    ['device:unused', 'contains', 'material:gold', { value: 1, unit: 'g:contained' }],
    grid('POL', '2022', 800),
    grid('POL', '2024', 700),
    grid('FRA', '2024', 50),
    [
      'economy:POL',
      'hasImpactFactor',
      'indicator:electricity-water-use',
      { source: 'ecologits-models', period: '2026', value: 2, unit: 'litre/kWh' },
    ],
    // A site of which the electricity is stated, and one of which only the power is.
    [
      'site:campus',
      'usesEnergy',
      'indicator:electricity-use',
      { source: 'hyperscaler-reports', period: '2022', value: 100, unit: 'GWh' },
    ],
    ['site:campus', 'locatedIn', 'economy:POL', { source: 'hyperscaler-reports', period: '2022' }],
    ['org:cloud', 'operates', 'site:campus', { source: 'hyperscaler-reports', period: '2022' }],
    [
      'org:cloud',
      'emits',
      'indicator:ghg-scope-2-location',
      { source: 'hyperscaler-reports', period: '2022', value: 400, unit: 't:co2e' },
    ],
    [
      'org:cloud',
      'emits',
      'indicator:ghg-scope-2-market',
      { source: 'hyperscaler-reports', period: '2022', value: 100, unit: 't:co2e' },
    ],
    [
      'site:frontier',
      'hasCapacity',
      'indicator:data-centre-power',
      {
        source: 'epoch-frontier-datacenters',
        period: '2024-05-01',
        value: 10,
        unit: 'MW',
        status: 'estimated',
      },
    ],
    [
      'site:frontier',
      'hasCapacity',
      'indicator:data-centre-power',
      {
        source: 'epoch-frontier-datacenters',
        period: '2027-05-01',
        value: 99,
        unit: 'MW',
        status: 'projected',
      },
    ],
    ['product:ai-model-x', 'hasIndicator', 'indicator:training-power', { ...epoch, value: 1000, unit: 'W' }],
    [
      'product:ai-model-x',
      'hasIndicator',
      'indicator:training-time',
      { ...epoch, value: null, low: 24, high: 48, unit: 'hour', missing: 'only-bounds' },
    ],
    ['product:ai-model-y', 'hasIndicator', 'indicator:training-power', { ...epoch, value: 1000, unit: 'W' }],
    ['product:ai-model-y', 'hasIndicator', 'indicator:training-time', { ...epoch, value: 24, unit: 'hour' }],
    [
      'product:ai-model-y',
      'hasIndicator',
      'indicator:model-parameters',
      { source: 'ecologits-models', period: '2026', value: 440, unit: 'billion', status: 'assumed' },
    ],
    ['product:phone', 'hasIndicator', 'indicator:price', { value: 1, unit: 'count' }],
    // One use of a service: 1 + 1 on devices, 3 + 2 + 1 behind them; another with one part not stated.
    ...['terminals-construction', 'terminals-use', 'data-centres-construction'].map(
      (part): Line => ['product:service', 'emits', `indicator:digital-use-${part}`, { ...ademe, value: 1 }],
    ),
    ['product:service', 'emits', 'indicator:digital-use-data-centres-use', { ...ademe, value: 2 }],
    ['product:service', 'emits', 'indicator:digital-use-transmission', { ...ademe, value: 3 }],
    ['product:storage', 'emits', 'indicator:digital-use-data-centres-use', { ...ademe, value: 2 }],
  ],
};

const asked = async (input: Readonly<Record<string, unknown>>): Promise<LifeCycleAnswer> =>
  ask(await handMadeGraph(graph), lifeCycle, input);
const value = (figure: Figure | null | undefined): number | null | undefined =>
  figure === null ? null : figure?.quantity.value;
const cell = (answer: LifeCycleAnswer, measure: LifeMeasure, phase: LifePhase): string | undefined =>
  answer.cells.find((one) => one.measure === measure && one.phase === phase)?.state;
const spread = (answer: LifeCycleAnswer, measure: LifeMeasure, phase: LifePhase, isComputed = false) =>
  answer.spreads
    .filter((one) => one.measure === measure && one.phase === phase && one.isComputed === isComputed)
    .map(({ source, count, least, most }) => [source, value(count), value(least), value(most)]);

describe('a device', () => {
  it('divides what occurs once by the lifetime of the same source, and adds its four phases alone', async () => {
    const [first] = (await asked({ of: 'device:thing' })).footprints;
    // 80/4 = 20; 2/4 = 0.5; 3; 1/4 = 0.25: together 23.75.
    expect(first?.source).toBe('impactco2-ademe');
    expect(value(first?.emissions.production)).toBe(20);
    expect(value(first?.emissions.transport)).toBe(0.5);
    expect(value(first?.emissions.use)).toBe(3);
    expect(value(first?.emissions.endOfLife)).toBe(0.25);
    expect(value(first?.emissions.whole)).toBe(23.75);
    expect(first?.emissions.whole?.quantity.status).toBe('assumed');
    expect(first?.emissions.whole?.assumptions).toEqual(['lifetime']);
    // Four phases and one lifetime.
    expect(first?.emissions.whole?.evidence).toHaveLength(5);
  });

  it('takes a maker’s total by its lifetime, and the maker’s shares of it', async () => {
    const { footprints } = await asked({ of: 'device:thing' });
    const one = footprints.find(({ subject }) => subject === 'device:thing-one');
    // 60/3 = 20 a year: 14 of production, 4 of use; transport and end of life are not stated.
    expect(value(one?.emissions.whole)).toBe(20);
    expect(value(one?.emissions.production)).toBe(14);
    expect(value(one?.emissions.use)).toBe(4);
    expect(one?.emissions.transport).toBeNull();
    expect(one?.emissions.endOfLife).toBeNull();
    expect(value(one?.waste)).toBe(0.1);
  });

  it('divides nothing where a source states no lifetime', async () => {
    const { footprints } = await asked({ of: 'device:thing' });
    const two = footprints.find(({ subject }) => subject === 'device:thing-two');
    expect(value(two?.wholeLife)).toBe(90);
    expect(Object.values(two?.emissions ?? {})).toEqual([null, null, null, null, null]);
  });

  it('sets sources side by side and never blends them', async () => {
    const answer = await asked({ of: 'device:thing' });
    expect(spread(answer, 'emissions', 'production')).toEqual([
      ['boavizta-devices', 1, 14, 14],
      ['impactco2-ademe', 1, 20, 20],
    ]);
    expect(spread(answer, 'emissions', 'whole')).toEqual([
      ['boavizta-devices', 1, 20, 20],
      ['impactco2-ademe', 1, 23.75, 23.75],
    ]);
  });

  it('says unknown where no source speaks, and is covered by so much', async () => {
    const answer = await asked({ of: 'device:thing' });
    expect(cell(answer, 'water', 'production')).toBe('unknown');
    expect(cell(answer, 'water', 'use')).toBe('unknown');
    expect(cell(answer, 'emissions', 'end-of-life')).toBe('stated');
    // Mass, energy of use, three phases of emissions: five of fifteen; e-waste is mass by lifetime.
    expect(cell(answer, 'waste', 'end-of-life')).toBe('computed');
    expect(answer.coverage.known).toBeCloseTo(5 / 15, 12);
    expect(answer.coverage.assumed).toBeCloseTo(1 / 15, 12);
    expect(answer.coverage.unknown).toBeCloseTo(9 / 15, 12);
  });

  it('has no sum of a class of which a phase is missing', async () => {
    const [stick] = (await asked({ of: 'device:stick' })).footprints;
    expect(value(stick?.emissions.production)).toBe(1);
    expect(stick?.emissions.use).toBeNull();
    expect(stick?.emissions.whole).toBeNull();
  });

  it('computes the use on another grid and marks it', async () => {
    const answer = await asked({ of: 'device:thing', economy: 'economy:POL' });
    const one = answer.footprints.find(({ subject }) => subject === 'device:thing-one');
    // 10 kWh at 700 g and 2 L.
    expect(value(one?.useElsewhere)).toBe(7);
    expect(one?.useElsewhere?.quantity.unit).toBe('kg:co2e');
    expect(one?.useElsewhere?.quantity.status).toBe('assumed');
    expect(value(one?.waterElsewhere)).toBe(20);
    expect(cell(answer, 'water', 'use')).toBe('computed');
    expect(spread(answer, 'emissions', 'use', true)).toEqual([['boavizta-devices', 1, 7, 7]]);
    // The stated use stays what it was.
    expect(value(one?.emissions.use)).toBe(4);
    const before = await asked({ of: 'device:thing', economy: 'economy:POL', year: 2023 });
    // In 2023 the newest grid is that of 2022: 10 kWh at 800 g; ADEME of 2024 is not yet there.
    expect(value(before.footprints[0]?.useElsewhere)).toBe(8);
    expect(before.footprints.map(({ source }) => source)).toEqual(['boavizta-devices', 'boavizta-devices']);
  });

  it('shows networks and data centres beside devices, and no share where a part is not stated', async () => {
    const { services } = await asked({ of: 'device:thing' });
    // Behind: 3 + 1 + 2 = 6 of 8.
    expect(services.map(({ service, infrastructureShare }) => [service, value(infrastructureShare)])).toEqual(
      [
        ['product:service', 0.75],
        ['product:storage', null],
      ],
    );
  });
});

describe('a site', () => {
  it('multiplies stated electricity by the grid of its place and year', async () => {
    const answer = await asked({ of: 'site:campus' });
    // 100 GWh = 10⁸ kWh at 800 g (2022) = 8 × 10⁷ kg.
    expect(answer.computed.map(({ rule, amount }) => [rule, value(amount)])).toEqual([
      ['energy-by-grid', 80_000_000],
    ]);
    expect(answer.computed[0]?.amount.quantity.status).toBe('derived');
    expect(cell(answer, 'energy', 'production')).toBe('unknown');
  });

  it('has Scope 2 by place beside by market, of the company', async () => {
    const { reported } = await asked({ of: 'site:campus' });
    expect(reported.map(({ byPlace, byMarket }) => [value(byPlace), value(byMarket)])).toEqual([[400, 100]]);
  });

  it('marks another grid than that of the place', async () => {
    const answer = await asked({ of: 'site:campus', economy: 'economy:FRA', year: 2024 });
    // France has no grid before 2024, and the electricity is of 2022.
    expect(answer.computed).toEqual([]);
  });

  it('knows of power alone only the most', async () => {
    const { computed, stated } = await asked({ of: 'site:frontier' });
    // 10 MW × 8,766 h = 87,660,000 kWh at most; what is planned for 2027 is not in it.
    expect(computed.map(({ rule, amount: { quantity } }) => [rule, quantity.value, quantity.high])).toEqual([
      ['power-at-most', null, 87_660_000],
    ]);
    expect(stated.map(({ isProjected, amount }) => [isProjected, value(amount)])).toEqual([
      [false, 10],
      [true, 99],
    ]);
  });
});

describe('a model', () => {
  it('has energy of power by time, and emissions only on a grid that is asked for', async () => {
    const alone = await asked({ of: 'product:ai-model-y' });
    // 1 kW × 24 h.
    expect(alone.computed.map(({ rule, amount }) => [rule, value(amount)])).toEqual([['power-by-time', 24]]);
    expect(cell(alone, 'emissions', 'production')).toBe('unknown');
    const inPoland = await asked({ of: 'product:ai-model-y', economy: 'economy:POL' });
    // Trained in 2023: the grid of 2022, 24 kWh × 0.8; 24 kWh × 2 L.
    expect(inPoland.computed.map(({ rule, amount }) => [rule, value(amount)])).toEqual([
      ['power-by-time', 24],
      ['energy-by-grid', 19.2],
      ['energy-by-water', 48],
    ]);
    expect(inPoland.computed[1]?.amount.quantity.status).toBe('assumed');
  });

  it('says that parameters are a guess, and makes nothing of bounds without a value', async () => {
    const guessed = await asked({ of: 'product:ai-model-y' });
    expect(guessed.caveats.some(({ en }) => en.startsWith('Parameters of this model are assumed'))).toBe(
      true,
    );
    const bounded = await asked({ of: 'product:ai-model-x' });
    expect(bounded.computed).toEqual([]);
    expect(bounded.caveats.some(({ en }) => en.startsWith('Parameters'))).toBe(false);
  });
});

describe('what cannot be answered', () => {
  it('names what was meant', async () => {
    await expect(asked({ of: 'device:thong' })).rejects.toMatchObject({
      code: 'UNKNOWN_ID',
      nearest: expect.arrayContaining(['device:thing']),
    });
    await expect(asked({ of: 'economy:POL' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(asked({ of: 'product:phone' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      nearest: expect.arrayContaining(['product:ai-model-x']),
    });
    await expect(asked({ of: 'device:thing', economy: 'device:thing' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('names devices with a footprint for one without', async () => {
    await expect(asked({ of: 'device:unused' })).rejects.toMatchObject({
      code: 'NOT_ANSWERABLE',
      found: 'device:unused',
      nearest: expect.arrayContaining(['device:thing']),
    });
  });

  it('names the valid years', async () => {
    await expect(asked({ of: 'device:thing', year: 2021 })).rejects.toMatchObject({
      code: 'YEAR_NOT_COVERED',
      nearest: ['2022', '2024'],
    });
    await expect(asked({ of: 'device:thing', year: 2025 })).rejects.toMatchObject({
      code: 'YEAR_NOT_COVERED',
      nearest: ['2024', '2022'],
    });
  });
});
