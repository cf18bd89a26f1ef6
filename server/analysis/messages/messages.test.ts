/** The seven messages, on a small graph: the sums of docs/methods/messages.md, and what must not be said. */
import { describe, expect, it } from 'vitest';
import { ask } from '../../question/ask.ts';
import { type HandMade, handMadeGraph, type Line } from '../../question/testing/hand-made-graph.ts';
import { QuestionError } from '../answer.ts';
import { type Message, type MessageId, type MessagesAnswer, messageIds } from './answer.ts';
import { items } from './items/index.ts';
import { messages } from './messages.ts';

const world = 'group:world';
const iea = { source: 'iea-data-centres', unit: 'TWh', edition: '2025' } as const;
const electricity = 'indicator:electricity-of-data-centres';
const usgs = { source: 'usgs-mcs' } as const;
const mass = { unit: 'kt:contained' } as const;
const use = (service: string, part: string, value: number): Line => [
  `product:${service}`,
  'emits',
  `indicator:digital-use-${part}`,
  { source: 'impactco2-ademe', value, unit: 'kg:co2e' },
];
const reserves = (material: string, year: number, rest: Line[3]): Line => [
  world,
  'hasReserves',
  `material:${material}`,
  { ...usgs, ...mass, period: String(year), edition: String(year + 1), ...rest },
];
const output = (material: string, year: number, value: number, unit = 'kt:contained'): Line => [
  world,
  'extracts',
  `material:${material}`,
  { ...usgs, period: String(year), edition: String(year + 1), value, unit },
];
const holds = (device: string, material: string): Line => [
  `device:${device}`,
  'contains',
  `material:${material}`,
  { source: 'lab', value: 1, unit: 'g:contained' },
];
const plant = (economy: string, fuel: string, period: string, value: number): Line => [
  `economy:${economy}`,
  'hasIndicator',
  `indicator:electricity-${fuel}`,
  { source: 'codecarbon-grid', period, value, unit: 'TWh' },
];
const repairs = (device: string, outcome: string, value: number): Line => [
  `device:ords-${device}`,
  'hasIndicator',
  `indicator:repairs-${outcome}`,
  { source: 'openrepair', value, unit: 'count' },
];

async function answerOf(lines: readonly Line[], rest: Partial<HandMade> = {}): Promise<MessagesAnswer> {
  const graph = await handMadeGraph({ lines, ...rest });
  try {
    return await ask(graph, messages, {});
  } finally {
    await graph.store.close();
  }
}
const messageIn = (answer: MessagesAnswer, id: MessageId): Message => {
  const found = answer.messages.find((message) => message.id === id);
  if (found === undefined) throw new Error(`no message ${id}`);
  return found;
};
/** What a finding comes to, by what each figure is of. */
const valuesOf = (message: Message, finding: string): readonly (readonly [string | null, number | null])[] =>
  (message.findings.find(({ id }) => id === finding)?.figures ?? []).map(({ of, figure }) => [
    of,
    figure.quantity.value,
  ]);

describe('matter', () => {
  it('counts each material once, without heaps of “other”, and data centres as a part of the same year', async () => {
    const answer = await answerOf([
      holds('smartphone', 'gold'),
      holds('smartphone', 'other-metals'),
      holds('tablet', 'gold'),
      holds('tablet', 'tin'),
      [world, 'usesEnergy', electricity, { ...iea, period: '2023', value: 300 }],
      [world, 'usesEnergy', electricity, { ...iea, period: '2024', value: 400 }],
      [
        world,
        'hasIndicator',
        'indicator:electricity-demand',
        { source: 'ember-grid-intensity', period: '2024', value: 20_000, unit: 'TWh' },
      ],
      [
        world,
        'hasIndicator',
        'indicator:electricity-demand',
        { source: 'ember-grid-intensity', period: '2023', value: 10_000, unit: 'TWh' },
      ],
    ]);
    const message = messageIn(answer, 'material');
    // Gold and tin in any device; gold alone in the smartphone.
    expect(valuesOf(message, 'elements').map(([, value]) => value)).toEqual([2, 1]);
    // 400 / 20,000, and not over the demand of another year.
    expect(valuesOf(message, 'part-of-electricity')).toEqual([[null, 0.02]]);
    // Nothing is known of water: it is told as unknown, not as none.
    expect(message.findings.map(({ id }) => id)).not.toContain('water');
    expect(message.unknown.map(({ what }) => what.en)).toContain(
      'Training a model of artificial intelligence takes fresh water.',
    );
  });
});

describe('devices, networks and data centres', () => {
  const whole = (
    service: string,
    devices: readonly [number, number],
    behind: readonly [number, number, number],
  ): Line[] => [
    use(service, 'terminals-construction', devices[0]),
    use(service, 'terminals-use', devices[1]),
    use(service, 'transmission', behind[0]),
    use(service, 'data-centres-construction', behind[1]),
    use(service, 'data-centres-use', behind[2]),
  ];
  it('divides a use of which all five parts are stated, and no other', async () => {
    const answer = await answerOf([
      ...whole('a', [5, 1], [2, 1, 1]),
      ...whole('b', [1, 1], [3, 2, 1]),
      use('c', 'transmission', 2),
      use('c', 'data-centres-use', 1),
    ]);
    const message = messageIn(answer, 'terminals');
    // a: 6 of 10 on devices; b: 2 of 8. One of two has more than half.
    expect(valuesOf(message, 'uses')).toEqual([
      [null, 1],
      ['product:a', 0.6],
      ['product:b', 0.25],
    ]);
    // c states no device: its networks and data centres stand beside, 2 + 1, and bear nothing out.
    expect(valuesOf(message, 'uses-without-devices')).toEqual([['product:c', 3]]);
    expect(message.findings.find(({ id }) => id === 'uses-without-devices')?.bearing).toBe('contradicts');
  });
  const region = (name: string, period: string, value: number): Line => [
    `group:${name}`,
    'usesEnergy',
    electricity,
    { ...iea, period, value, ...(period === '2030' ? { status: 'projected' as const } : {}) },
  ];
  it('adds projected regions where the same regions make up the world of today', async () => {
    const now: Line = [world, 'usesEnergy', electricity, { ...iea, period: '2024', value: 30 }];
    const both = [region('north', '2024', 20), region('south', '2024', 11), region('north', '2030', 50)];
    const whole = messageIn(await answerOf([now, ...both, region('south', '2030', 25)]), 'terminals');
    // 20 + 11 is 30 within rounding of each: 50 + 25.
    expect(valuesOf(whole, 'growth')).toEqual([
      [world, 30],
      [null, 75],
    ]);
    expect(whole.findings.find(({ id }) => id === 'growth')?.figures[1]?.figure.quantity.status).toBe(
      'projected',
    );
    // The projection of a region is missing: no sum is made.
    const partial = messageIn(await answerOf([now, ...both]), 'terminals');
    expect(valuesOf(partial, 'growth')).toEqual([[world, 30]]);
  });
});

describe('ore', () => {
  it('sets a device beside its raw materials, lightest to heaviest, and contents from least to most', async () => {
    const answer = await answerOf([
      [
        'device:smartphone',
        'hasIndicator',
        'indicator:raw-materials-for-one-device',
        { value: 50, unit: 'kg:gross' },
      ],
      [
        'device:smartphone',
        'hasIndicator',
        'indicator:device-mass-laboratory-mean',
        { value: 100, low: 50, high: 200, unit: 'g:gross' },
      ],
      holds('smartphone', 'gold'),
      [
        'device:smartphone',
        'contains',
        'material:gold',
        { source: 'other-lab', value: 3, unit: 'g:contained' },
      ],
    ]);
    const message = messageIn(answer, 'ore');
    const part = message.findings.find(({ id }) => id === 'raw-materials')?.figures.at(-1)?.figure.quantity;
    // 0.1 of 50 kg, 0.05 at least, 0.2 at most.
    expect(part).toMatchObject({ value: 0.002, low: 0.001, high: 0.004, unit: 'fraction' });
    const gold = message.findings.find(({ id }) => id === 'contents')?.figures[0]?.figure.quantity;
    // No laboratory is preferred: 1 to 3 g, and no middle.
    expect(gold).toMatchObject({ value: null, low: 1, high: 3 });
  });
});

describe('recycling', () => {
  it('takes what is documented from what is generated in the same year alone', async () => {
    const monitor = { source: 'un-ewaste-monitors', unit: 'Mt:gross' } as const;
    const lines: Line[] = [
      [world, 'collectsEwaste', null, { ...monitor, period: '2022', value: 13 }],
      [world, 'collectsEwaste', null, { ...monitor, period: '2022', value: 21, unit: 'percent' }],
      [world, 'generatesEwaste', null, { ...monitor, period: '2019', value: 53 }],
    ];
    const without = messageIn(await answerOf(lines), 'recycling');
    expect(valuesOf(without, 'documented').map(([, value]) => value)).toEqual([21, 13]);
    const same: Line = [world, 'generatesEwaste', null, { ...monitor, period: '2022', value: 61 }];
    const message = messageIn(await answerOf([...lines, same]), 'recycling');
    // 61 − 13.
    expect(valuesOf(message, 'documented').map(([, value]) => value)).toEqual([21, 61, 13, 48]);
    expect(message.headline.en).toMatch(/^21% .* 48\u00a0Mt/);
  });
});

describe('finite', () => {
  it('divides reserves by output of one edition and one kind of mass; “more than” stays a least', async () => {
    const answer = await answerOf([
      holds('smartphone', 'tin'),
      holds('smartphone', 'gold'),
      holds('smartphone', 'iron'),
      reserves('tin', 2022, { value: 500 }),
      output('tin', 2022, 10),
      reserves('tin', 2025, { value: null, low: 600, missing: 'only-bounds' }),
      output('tin', 2025, 20),
      reserves('gold', 2022, { value: 80 }),
      reserves('gold', 2025, { value: 100 }),
      output('gold', 2025, 5),
      reserves('iron', 2025, { value: 100, unit: 'kt:gross' }),
      output('iron', 2025, 10),
    ]);
    const message = messageIn(answer, 'finite');
    const [gold, tin, ...others] = message.findings.find(({ id }) => id === 'years-of-output')?.figures ?? [];
    // 100 / 5; at least 600 / 20, and not the 500 / 10 of an older edition; iron is ore against metal: no ratio.
    expect(gold).toMatchObject({ of: 'material:gold', figure: { quantity: { value: 20, unit: 'year' } } });
    expect(tin).toMatchObject({
      of: 'material:tin',
      figure: { quantity: { value: null, low: 30, high: null } },
    });
    expect(others).toEqual([]);
    // Tin has no value in its last edition: gold alone is compared, (100 − 80) / 80.
    expect(valuesOf(message, 'reserves-change')).toEqual([
      [null, 1],
      [null, 1],
      [null, 0],
      ['material:gold', 0.25],
    ]);
    for (const language of ['en', 'fr', 'es'] as const) {
      expect(message.unknown[0]?.what[language].length).toBeGreaterThan(10);
    }
  });
  it('takes the year of which the table has most electricity, not the one with most rows', async () => {
    const answer = await answerOf([
      plant('AAA', 'generation', '2022', 1),
      plant('BBB', 'generation', '2022', 1),
      plant('AAA', 'from-coal', '2022', 1),
      plant('CCC', 'generation', '2023', 100),
      plant('CCC', 'from-coal', '2023', 30),
      plant('CCC', 'from-gas', '2023', 20),
      plant('CCC', 'from-oil', '2023', 5),
    ]);
    // (30 + 20 + 5) / 100.
    expect(valuesOf(messageIn(answer, 'finite'), 'fossil')).toEqual([[null, 0.55]]);
  });
});

describe('rebound', () => {
  it('sets less per unit beside more in all, and the people online in the same years', async () => {
    const ember = { source: 'ember-grid-intensity' } as const;
    const monitor = { source: 'un-ewaste-monitors', unit: 'Mt:gross' } as const;
    const online = { source: 'un-sdg-ict', unit: 'percent' } as const;
    const answer = await answerOf([
      [
        world,
        'hasIndicator',
        'indicator:electricity-carbon-intensity',
        { ...ember, period: '2000', value: 500, unit: 'g/kWh:co2e' },
      ],
      [
        world,
        'hasIndicator',
        'indicator:electricity-carbon-intensity',
        { ...ember, period: '2020', value: 400, unit: 'g/kWh:co2e' },
      ],
      [
        world,
        'hasIndicator',
        'indicator:electricity-demand',
        { ...ember, period: '2000', value: 100, unit: 'TWh' },
      ],
      [
        world,
        'hasIndicator',
        'indicator:electricity-demand',
        { ...ember, period: '2020', value: 250, unit: 'TWh' },
      ],
      [world, 'generatesEwaste', null, { ...monitor, period: '2010', value: 30 }],
      [world, 'generatesEwaste', null, { ...monitor, period: '2022', value: 60 }],
      [world, 'generatesEwaste', null, { ...monitor, period: '2030', value: 80, status: 'projected' }],
      ...['2000', '2010', '2022'].map(
        (period, place): Line => [
          world,
          'hasIndicator',
          'indicator:internet-use',
          { ...online, period, value: 10 * (place + 1) },
        ],
      ),
    ]);
    const message = messageIn(answer, 'rebound');
    // (400 − 500) / 500 and (250 − 100) / 100.
    expect(valuesOf(message, 'electricity').map(([, value]) => value)).toEqual([
      500, 400, -0.2, 100, 250, 1.5,
    ]);
    // The projection is no measurement: 30 to 60.
    expect(valuesOf(message, 'waste').map(([, value]) => value)).toEqual([30, 60, 1]);
    expect(valuesOf(message, 'more-people').map(([, value]) => value)).toEqual([20, 30]);
    expect(message.headline.en).toContain('2000–2020');
  });
});

describe('another', () => {
  it('counts what was fixed among all that was brought, and digital devices alone', async () => {
    const answer = await answerOf([
      repairs('laptop', 'fixed', 6),
      repairs('laptop', 'repairable', 2),
      repairs('laptop', 'end-of-life', 1),
      repairs('laptop', 'unknown', 1),
      repairs('mobile', 'fixed', 1),
      repairs('mobile', 'end-of-life', 9),
      repairs('kettle', 'fixed', 100),
    ]);
    // 7 of 20; 6 of 10; 1 of 10. Kettles are not of the digital.
    expect(valuesOf(messageIn(answer, 'another'), 'repair')).toEqual([
      [null, 0.35],
      ['device:ords-laptop', 0.6],
      ['device:ords-mobile', 0.1],
    ]);
  });
});

describe('every message', () => {
  it('says that nothing is known where the graph holds nothing, and invents no figure', async () => {
    const answer = await answerOf([['economy:AAA', 'memberOf', 'group:m49-019', { source: 'm49' }]]);
    expect(answer.messages.map(({ id, number }) => [id, number])).toEqual(
      messageIds.map((id, place) => [id, place + 1]),
    );
    for (const message of answer.messages) {
      expect(message.findings).toEqual([]);
      expect(message.headline.en).toBe('This graph holds no figure to say it in a sentence.');
      expect(message.unknown.length).toBeGreaterThan(2);
    }
    expect(answer.coverage).toMatchObject({ known: 0, unknown: 1 });
    expect(answer.evidence).toEqual([]);
  });
  it('quotes the scenario with what it assumes: half of what fails each year, kept twice as long', async () => {
    const phone = 'device:smartphone';
    const graph = await handMadeGraph({
      lines: [
        [phone, 'hasIndicator', 'indicator:device-sales', { value: 1000, unit: 'count', period: '2023' }],
        [phone, 'hasIndicator', 'indicator:device-sales', { value: 1000, unit: 'count', period: '2024' }],
        ['device:unu-0306', 'hasLifetime', null, { value: 1 / Math.LN2, unit: 'year' }],
        ['device:unu-0306', 'hasIndicator', 'indicator:lifetime-weibull-shape', { value: 1, unit: 'score' }],
        holds('smartphone', 'cobalt'),
      ],
      entities: [{ id: phone, partOf: 'device:unu-0306' }],
    });
    const answer = await ask(graph, messages, { of: 'rebound' });
    const kept = answer.messages[0]?.findings.find(({ id }) => id === 'kept-longer');
    const [spared, withRebound] = kept?.figures ?? [];
    // In use 750; before, 750 bought a year for 16 years: half fail within the year, half of what was in use too.
    // Kept twice as long, 1 − 1/√2 = 0.2929 of what is new fails each year: in the first year 375 of the old are left, and
    // 375 / 0.7071 = 530.3 are bought. After many years 750 · (√2 − 1) = 310.7 a year. What is in use of the old at the end
    // of year t is 750 / 2^t; of the new 750 · (1 − 2^−t).
    let [fresh, bought] = [0, 0];
    for (let year = 1; year <= 16; year += 1) {
      const wanted = 750 * (1 - 2 ** -year);
      const purchase = (wanted - fresh * Math.SQRT1_2) / Math.SQRT1_2;
      bought += purchase;
      fresh = wanted;
    }
    expect(spared?.figure.quantity.value).toBeCloseTo(bought / (750 * 16) - 1, 9);
    expect(spared?.period).toBe('2025/2040');
    expect(spared?.figure.evidence.length).toBe(4);
    // 15 of 100 of what is spared come back in the middle, none to 30 as assumed.
    expect(withRebound?.figure.quantity.value).toBeCloseTo(0.85 * (bought / (750 * 16) - 1), 9);
    expect(answer.assumptions.map(({ id }) => id).sort()).toEqual(['rebound', 'stock-kept']);
    await graph.store.close();
  });
  it('answers one alone, and refuses an unknown one with the nearest', async () => {
    const graph = await handMadeGraph({ lines: [holds('smartphone', 'gold')] });
    const one = await ask(graph, messages, { of: 'rebound' });
    expect(one.messages.map(({ id }) => id)).toEqual(['rebound']);
    const refusal = await ask(graph, messages, { of: 'recicling' }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(QuestionError);
    expect(refusal).toMatchObject({
      code: 'UNKNOWN_ID',
      found: 'recicling',
      nearest: ['recycling', expect.any(String), expect.any(String)],
    });
    await graph.store.close();
  });
  it('is written in three languages, with the thin space of French', async () => {
    const graph = await handMadeGraph({ lines: [holds('smartphone', 'gold')] });
    const { context } = graph;
    for (const item of items) {
      const { found, unknown } = item.body({ context, rows: () => [], settled: () => () => null });
      const texts = [
        item.label,
        ...found.flatMap(({ text, scope }) => [text, scope]),
        ...unknown.flatMap(({ what, reason }) => [what, reason]),
      ];
      for (const { en, fr, es } of texts) {
        expect(new Set([en, fr, es]).size, en).toBe(3);
        expect(fr).not.toMatch(/(?<!\u202f)[:;?!%]|« |«(?!\u202f)/);
        expect(`${fr}${es}`).not.toMatch(/\{\w+\}/);
      }
    }
    await graph.store.close();
  });
});
