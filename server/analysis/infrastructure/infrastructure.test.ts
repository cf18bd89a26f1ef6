import { describe, expect, it } from 'vitest';
import { ask } from '../../question/ask.ts';
import { type HandMade, handMadeGraph, type Line } from '../../question/testing/hand-made-graph.ts';
import type { Figure } from '../answer.ts';
import type { InfrastructureAnswer } from './answer.ts';
import { infrastructure } from './infrastructure.ts';

const cables = { source: 'telegeography-cables', period: '2021', stage: 'use' } as const;
const frontier = { source: 'epoch-frontier-datacenters', stage: 'use', status: 'estimated' } as const;
const mapped = { source: 'im3-us-datacenters', period: '2025', stage: 'use' } as const;
const clouds = { source: 'google-region-carbon', stage: 'use' } as const;
const reports = { source: 'hyperscaler-reports', unit: 't:co2e' } as const;

const landing = (cable: string, economy: string): Line => [
  `site:${cable}`,
  'locatedIn',
  `economy:${economy}`,
  cables,
];
const owner = (actor: string, cable: string, status: 'reported' | 'projected' = 'reported'): Line => [
  actor,
  'owns',
  `site:${cable}`,
  { ...cables, status },
];
const power = (site: string, period: string, value: number, status: 'estimated' | 'projected'): Line => [
  `site:${site}`,
  'hasCapacity',
  'indicator:power',
  { ...frontier, period, value, unit: 'MW', status },
];
const scope2 = (subject: string, way: 'location' | 'market', period: string, value: number): Line => [
  subject,
  'emits',
  `indicator:ghg-scope-2-${way}`,
  { ...reports, period, value },
];
const grid = (economy: string, period: string, value: number, source = 'ember-grid-intensity'): Line => [
  `economy:${economy}`,
  'hasIndicator',
  'indicator:electricity-carbon-intensity',
  { source, period, value, unit: 'g/kWh:co2e' },
];

/** The example of docs/methods/infrastructure.md. */
const graph: HandMade = {
  lines: [
    // Cables: one joins A, B and C; one joins A and B; one is inside D; one, planned, joins C and D.
    landing('cable-long', 'AAA'),
    landing('cable-long', 'BBB'),
    landing('cable-long', 'CCC'),
    owner('org:first', 'cable-long'),
    owner('org:second', 'cable-long'),
    owner('economy:AAA', 'cable-long'),
    landing('cable-short', 'AAA'),
    landing('cable-short', 'BBB'),
    owner('org:first', 'cable-short'),
    landing('cable-inside', 'DDD'),
    landing('cable-planned', 'CCC'),
    landing('cable-planned', 'DDD'),
    owner('org:second', 'cable-planned', 'projected'),
    ['org:first', 'locatedIn', 'economy:BBB', { source: 'registry' }],
    // Data centres of two lists that may be the same places.
    ['site:epoch-one', 'locatedIn', 'economy:AAA', { ...frontier, period: '2026-01-05' }],
    ['org:first', 'owns', 'site:epoch-one', { ...frontier, period: '2026-01-05', status: 'assumed' }],
    power('epoch-one', '2024-06-01', 100, 'estimated'),
    power('epoch-one', '2025-06-01', 300, 'estimated'),
    power('epoch-one', '2027-01-01', 900, 'projected'),
    ['site:epoch-two', 'locatedIn', 'economy:AAA', { ...frontier, period: '2026-01-05' }],
    power('epoch-two', '2025-01-01', 50, 'estimated'),
    ['site:im3-a', 'locatedIn', 'economy:AAA', mapped],
    ['org:first', 'operates', 'site:im3-a', mapped],
    ['site:im3-b', 'locatedIn', 'economy:AAA', mapped],
    // A region of a cloud, told again each year.
    ...['2023', '2024'].flatMap((period, place): readonly Line[] => [
      ['site:cloud-one', 'locatedIn', 'economy:BBB', { ...clouds, period }],
      ['org:first', 'operates', 'site:cloud-one', { ...clouds, period }],
      [
        'site:cloud-one',
        'hasIndicator',
        'indicator:carbon-free-energy-share',
        { ...clouds, period, value: [0.5, 0.75][place] ?? null, unit: 'fraction' },
      ],
    ]),
    [
      'site:cloud-one',
      'hasIndicator',
      'indicator:electricity-carbon-intensity-operational',
      { ...clouds, period: '2024', value: 320, unit: 'g/kWh:co2e' },
    ],
    grid('AAA', '2023', 500),
    grid('BBB', '2023', 410),
    grid('BBB', '2024', 400),
    grid('BBB', '2022', 450, 'codecarbon-grid'),
    scope2('org:first', 'location', '2023', 2000),
    scope2('org:first', 'market', '2023', 500),
    scope2('org:first', 'location', '2022', 1000),
    scope2('group:first-asia', 'location', '2023', 400),
    scope2('group:first-asia', 'market', '2023', 0),
    scope2('org:second', 'market', '2023', 7),
    ['org:third', 'emits', 'indicator:ghg-scope-1', { ...reports, period: '2023', value: 3 }],
    [
      'org:third',
      'emits',
      'indicator:ghg-scope-2-market',
      {
        ...reports,
        period: '2023',
        value: 9,
        quarantine: { rule: 'read-by-a-language-model', reason: 'Read by a machine.' },
      },
    ],
    ['economy:AAA', 'memberOf', 'group:imf-advanced', { source: 'imf-weo' }],
    ['economy:BBB', 'memberOf', 'group:imf-advanced', { source: 'imf-weo' }],
  ],
  entities: [
    {
      id: 'group:first-asia',
      partOf: 'org:first',
      ownedBy: { source: 'hyperscaler-reports', edition: '2025' },
    },
    { id: 'economy:EEE' },
  ],
};

const asked = async (
  input: Readonly<Record<string, unknown>> = {},
  parts: HandMade = graph,
): Promise<InfrastructureAnswer> => ask(await handMadeGraph(parts), infrastructure, input);

const amount = (figure: Figure | null | undefined): number | null => figure?.quantity.value ?? null;
const listIn = (answer: InfrastructureAnswer, source: string) => {
  const found = answer.lists.find((list) => list.source === source);
  if (found === undefined) throw new Error(`no list of ${source}`);
  return found;
};

describe('lists of sites', () => {
  it('stand each for itself: what two publishers list is never added', async () => {
    const { lists } = await asked();
    expect(lists.map(({ source, kind, total }) => [source, kind, amount(total)])).toEqual([
      ['epoch-frontier-datacenters', 'data-centre', 2],
      ['im3-us-datacenters', 'data-centre', 2],
      ['google-region-carbon', 'cloud-region', 1],
      ['telegeography-cables', 'cable', 4],
    ]);
  });

  it('count a cable once in the row of each owner and each landing, and once by sides', async () => {
    const list = listIn(await asked(), 'telegeography-cables');
    expect(list.actors.map(({ actor, home, sites }) => [actor, home, amount(sites)])).toEqual([
      ['org:first', 'economy:BBB', 2],
      ['org:second', null, 2],
      ['economy:AAA', 'economy:AAA', 1],
      [null, null, 1],
    ]);
    expect(list.places.map(({ economy, sites }) => [economy, amount(sites)])).toEqual([
      ['economy:AAA', 2],
      ['economy:BBB', 2],
      ['economy:CCC', 2],
      ['economy:DDD', 2],
    ]);
    // Long joins North (A, B) and South (C); short is of the North; inside and planned of the South.
    expect(list.sides.map(({ sides, sites }) => [sides.join('+'), amount(sites)])).toEqual([
      ['south', 2],
      ['north+south', 1],
      ['north', 1],
    ]);
    const shares = list.sides.reduce((sum, { share }) => sum + (amount(share) ?? 0), 0);
    expect(shares).toBeCloseTo(1, 12);
    expect(list.homes.map(({ kind, economy, sites }) => [kind, economy, amount(sites)])).toEqual([
      ['home', 'economy:BBB', 2],
      ['home', 'economy:AAA', 1],
      ['home-not-known', null, 1],
      ['not-named', null, 1],
    ]);
    expect([amount(list.withActor), amount(list.withHome)]).toEqual([0.75, 0.5]);
  });

  it('lead each count to the statements of what is counted, and of the seat where a home is told', async () => {
    const hand = await handMadeGraph(graph);
    const answer = await ask(hand, infrastructure, {});
    const list = listIn(answer, 'telegeography-cables');
    const said = async (figure: Figure | undefined) =>
      (await hand.store.statementsAt(figure?.evidence ?? [])).map(
        ({ subject, predicate, object }) => `${subject} ${predicate} ${object}`,
      );
    expect((await said(list.actors[1]?.sites)).sort()).toEqual([
      'org:second owns site:cable-long',
      'org:second owns site:cable-planned',
    ]);
    expect((await said(list.homes[0]?.sites)).sort()).toEqual([
      'org:first locatedIn economy:BBB',
      'org:first owns site:cable-long',
      'org:first owns site:cable-short',
    ]);
  });

  it('say in a sentence how many have a name beside them, and name those that are tied', async () => {
    const list = listIn(await asked(), 'telegeography-cables');
    expect(list.finding.en).toBe(
      '4 submarine cables; an owner is named for 75%. Named most often: first and second (50% each). Landing named most often: AAA, BBB, CCC and 1 more (50% each).',
    );
    expect(list.finding.fr).toContain(
      '4 câbles sous-marins\u202f; un propriétaire est nommé pour 75\u202f%.',
    );
  });

  it('of an economy are those that lie or land there, with who is named beside them', async () => {
    const answer = await asked({ of: 'economy:CCC' });
    const list = listIn(answer, 'telegeography-cables');
    expect([amount(list.sites), amount(list.total)]).toEqual([2, 4]);
    expect(answer.list.map(({ site, isPlanned }) => [site, isPlanned])).toEqual([
      ['site:cable-long', false],
      ['site:cable-planned', true],
    ]);
    // A state that owns is asked about like an organisation.
    expect((await asked({ of: 'economy:AAA', kind: 'cable' })).list.map(({ site }) => site)).toEqual([
      'site:cable-long',
      'site:cable-short',
    ]);
  });

  it('count owners named on an assumption of the source as assumed', async () => {
    // Seven of nine are named, one of them on an assumption; epoch-two, im3-b and cable-inside have nobody.
    const { coverage } = await asked();
    expect(coverage.assumed).toBeCloseTo(1 / 9, 12);
    expect(coverage.known).toBeCloseTo(5 / 9, 12);
    expect(coverage.unknown).toBeCloseTo(3 / 9, 12);
  });
});

describe('power', () => {
  it('that runs is the newest that is no projection; announced is what stands once all is built', async () => {
    const list = listIn(await asked(), 'epoch-frontier-datacenters');
    expect([amount(list.running), list.running?.quantity.status]).toEqual([350, 'derived']);
    // 900 is announced of the first, 50 runs at the second, of which no more is announced.
    expect([amount(list.announced), list.announced?.quantity.status]).toEqual([950, 'projected']);
  });

  it('of an earlier year is what ran by its end', async () => {
    const list = listIn(await asked({ year: 2024 }), 'epoch-frontier-datacenters');
    expect(amount(list.running)).toBe(100);
    // What was stated later, of 2025 and announced for 2027, is not looked at; of the second nothing is known by then.
    expect([amount(list.announced), list.announced?.quantity.status]).toEqual([100, 'estimated']);
  });

  it('is unknown, not zero, where nobody states it', async () => {
    const list = listIn(await asked(), 'im3-us-datacenters');
    expect([list.running, list.announced]).toEqual([null, null]);
  });
});

describe('cables', () => {
  it('that are planned, or that join an economy to nobody, are no way out', async () => {
    // A and B have two; C has the long one alone, since the other is planned; D has none that is there.
    const { singles } = await asked();
    expect(singles.map(({ economy, cable }) => [economy, cable])).toEqual([
      ['economy:CCC', 'site:cable-long'],
    ]);
  });

  it('with the most owners come first, and those with one are no consortium', async () => {
    const { mostOwned } = await asked();
    expect(mostOwned.map(({ cable, count }) => [cable, amount(count)])).toEqual([['site:cable-long', 3]]);
  });
});

describe('electricity', () => {
  it('by market stands beside that by place, with what is left and the difference', async () => {
    const { reported } = await asked();
    const rows = reported.map(({ subject, year, byPlace, byMarket, left, gone }) => [
      subject,
      year,
      ...[byPlace, byMarket, left, gone].map(amount),
    ]);
    expect(rows).toEqual([
      ['org:first', 2022, 1000, null, null, null],
      // 500 ÷ 2,000 = 0.25.
      ['org:first', 2023, 2000, 500, 0.25, 1500],
      // Zero by market is a figure: nothing is left.
      ['group:first-asia', 2023, 400, 0, 0, 400],
      ['org:second', 2023, null, 7, null, null],
      // A company that reports, of which neither was found, stands there empty.
      ['org:third', 2023, null, null, null, null],
    ]);
  });

  it('of an organisation is its own and that of its parts, of the year asked for', async () => {
    const { reported } = await asked({ of: 'org:first', year: 2023 });
    expect(reported.map(({ subject }) => subject)).toEqual(['org:first', 'group:first-asia']);
  });

  it('has the newest grid of each publisher, never mixed', async () => {
    const { grids, regions } = await asked();
    expect(
      grids.map(({ economy, source, year, intensity }) => [economy, source, year, amount(intensity)]),
    ).toEqual([
      ['economy:AAA', 'ember-grid-intensity', 2023, 500],
      ['economy:BBB', 'ember-grid-intensity', 2024, 400],
      ['economy:BBB', 'codecarbon-grid', 2022, 450],
    ]);
    expect(
      regions.map(({ year, carbonFree, intensity, indicator, grid: own }) => [
        year,
        amount(carbonFree),
        amount(intensity),
        indicator,
        amount(own),
      ]),
    ).toEqual([[2024, 0.75, 320, 'indicator:electricity-carbon-intensity-operational', 400]]);
  });

  it('of a region of an earlier year is that of the year', async () => {
    const { regions } = await asked({ year: 2023 });
    expect(regions.map(({ year, carbonFree, intensity }) => [year, amount(carbonFree), intensity])).toEqual([
      [2023, 0.5, null],
    ]);
  });
});

describe('what is stated', () => {
  it('is read and never added; of an effectiveness, what goes beyond the computers stands beside it', async () => {
    const pue: Line = [
      'org:first',
      'hasIndicator',
      'indicator:power-usage-effectiveness',
      { source: 'datacenter-pue', period: '2025', value: 1.13, unit: 'fraction' },
    ];
    const use = (period: string, value: number, status: 'estimated' | 'projected'): Line => [
      'group:world',
      'usesEnergy',
      'indicator:electricity-of-data-centres',
      { source: 'iea-data-centres', period, value, unit: 'TWh', status },
    ];
    const { stated } = await asked(
      {},
      {
        ...graph,
        lines: [
          ...graph.lines,
          pue,
          use('2022', 400, 'estimated'),
          use('2024', 415, 'estimated'),
          use('2030', 945, 'projected'),
        ],
      },
    );
    expect(
      stated.map(({ measure, period, isProjected, amount: said, beyond }) => [
        measure,
        period,
        isProjected,
        amount(said),
        amount(beyond),
      ]),
    ).toEqual([
      ['electricity', '2024', false, 415, null],
      ['electricity', '2030', true, 945, null],
      // 1.13 − 1 = 0.13.
      ['effectiveness', '2025', false, 1.13, 0.13],
    ]);
  });
});

describe('what a machine read', () => {
  it('is kept out, and said to be; what was not transcribed is that', async () => {
    const { reported } = await asked({ of: 'org:third', year: 2023 });
    expect(
      reported.map(({ byMarket, isMarketKeptOut, isPlaceKeptOut }) => [
        byMarket,
        isMarketKeptOut,
        isPlaceKeptOut,
      ]),
    ).toEqual([[null, true, false]]);
    const { reported: others } = await asked({ of: 'org:second', year: 2023 });
    expect(others.map(({ isMarketKeptOut, isPlaceKeptOut }) => [isMarketKeptOut, isPlaceKeptOut])).toEqual([
      [false, false],
    ]);
  });
});

describe('questions without an answer', () => {
  it('name the nearest that can be asked', async () => {
    await expect(asked({ of: 'economy:EEE', kind: 'cable' })).rejects.toMatchObject({
      code: 'NOT_ANSWERABLE',
      nearest: expect.arrayContaining(['economy:AAA']),
    });
    await expect(asked({ of: 'economy:EEF' })).rejects.toMatchObject({
      code: 'UNKNOWN_ID',
      nearest: expect.arrayContaining(['economy:EEE']),
    });
    await expect(asked({ of: 'group:first-asia' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(asked({ year: 1990 })).rejects.toMatchObject({
      code: 'YEAR_NOT_COVERED',
      nearest: ['2022', '2023', '2024'],
    });
    await expect(asked({}, { lines: [] })).rejects.toMatchObject({ code: 'NOT_ANSWERABLE' });
  });
});
