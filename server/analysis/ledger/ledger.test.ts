import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemes } from '../../../schema/scheme.ts';
import { ask } from '../../question/ask.ts';
import { type HandMade, handMadeGraph, type Line, named } from '../../question/testing/hand-made-graph.ts';
import { type LedgerAnswer, type LedgerRow, type LedgerRowId, ledgerRowIds } from './answer.ts';
import { ledger } from './ledger.ts';
import { ledgerRows } from './rows/index.ts';

const t = 't:contained';
const mined = (economy: string, material: string, value: number, rest: Line[3] = {}): Line => [
  economy.includes(':') ? economy : `economy:${economy}`,
  'extracts',
  `material:${material}`,
  { value, unit: t, ...rest },
];
const member = (code: string, group: string, source: string): Line => [
  `economy:${code}`,
  'memberOf',
  group,
  { source },
];
const harm = (code: string, material: string, kind = 'child-labour'): Line => [
  `economy:${code}`,
  'bearsHarm',
  `harm:${kind}`,
  { product: `material:${material}`, stage: 'extraction', period: '2022', source: 'ilab-goods' },
];

/**
 * Cobalt: COD 80, AUS 20. Copper: CHN 100, AUS 100, lump 200; the printed world 400. Iron is in no device.
 * North by the IMF: AUS, USA. OECD lists USA only. Africa: COD, ZMB.
 */
const graph: HandMade = {
  lines: [
    mined('COD', 'cobalt', 80),
    mined('AUS', 'cobalt', 20),
    mined('CHN', 'copper', 100),
    mined('AUS', 'copper', 100),
    mined('group:lump', 'copper', 200),
    mined('AUS', 'iron', 1e9),
    mined('CHN', 'iron', 1e9),
    ['device:phone', 'contains', 'material:cobalt', { value: 5, unit: 'g:contained' }],
    ['component:board', 'contains', 'material:copper', { value: 9, unit: 'g:contained' }],
    ['device:phone', 'contains', 'material:neodymium', { value: 1, unit: 'g:contained' }],
    ['material:cobalt', 'hasPrice', 'indicator:spot', { value: 40, unit: 'USD/kg:contained' }],
    ['material:cobalt', 'hasPrice', 'indicator:lme', { value: 30, unit: 'USD/kg:contained' }],
    ['material:copper', 'hasPrice', 'indicator:lme', { value: 2500, unit: 'USD/t:contained' }],
    ...[
      ['USA', 600],
      ['CHN', 900],
      ['TWN', 27],
    ].map(
      ([code, value]): Line => [
        `economy:${code}`,
        'capturesValue',
        'indicator:value-added-isic-c26',
        { value: Number(value), unit: 'MUSD:current', period: '2018', source: 'ncses-kti' },
      ],
    ),
    [
      'group:world',
      'capturesValue',
      'indicator:value-added-isic-c26',
      { value: 1999, unit: 'MUSD:current', period: '2018', source: 'ncses-kti' },
    ],
    harm('COD', 'cobalt'),
    harm('COD', 'cobalt', 'forced-labour'),
    harm('COD', 'copper'),
    harm('USA', 'copper'),
    harm('COD', 'iron'),
    ['economy:CHN', 'generatesEwaste', null, { value: 6, unit: 't:gross', period: '2019', source: 'un' }],
    ['economy:AUS', 'generatesEwaste', null, { value: 3, unit: 't:gross', period: '2019', source: 'un' }],
    ['economy:ZMB', 'generatesEwaste', null, { value: 1, unit: 't:gross', period: '2019', source: 'un' }],
    member('AUS', 'group:imf-advanced', 'imf-weo'),
    member('USA', 'group:imf-advanced', 'imf-weo'),
    member('USA', 'group:oecd', 'oecd-members'),
    ...['COD', 'CHN'].map((code) => member(code, 'group:m49-developing', 'un-m49')),
    ...['AUS', 'USA'].map((code) => member(code, 'group:m49-developed', 'un-m49')),
    member('COD', 'group:m49-002', 'un-m49'),
    member('ZMB', 'group:m49-002', 'un-m49'),
  ],
  entities: [
    { id: 'group:lump', ownedBy: { source: 'test', edition: '2025' } },
    { id: 'material:cobalt', name: named('Cobalt') },
  ],
  unknowns: [
    {
      id: 'ewaste-received-from-abroad',
      kind: 'no-figure-yet',
      stage: 'end-of-life',
      entity: null,
      text: named('Received.'),
    },
  ],
};

async function asked(input: Readonly<Record<string, unknown>> = {}, parts = graph): Promise<LedgerAnswer> {
  return ask(await handMadeGraph(parts), ledger, input);
}

function rowOf(answer: LedgerAnswer, id: LedgerRowId): LedgerRow {
  const row = answer.rows.find((one) => one.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
}

const bandsOf = ({ bands }: LedgerRow): Readonly<Record<string, number | null>> =>
  Object.fromEntries(bands.map(({ band, share }) => [band, share.quantity.value]));
const spreadOf = ({ spread }: LedgerRow): Readonly<Record<string, number | null>> =>
  Object.fromEntries(spread.map(({ scheme, southShare }) => [scheme, southShare.quantity.value]));

describe('digs', () => {
  it('is the mean of shares over materials that are found in devices and mined by economy', async () => {
    // Cobalt: South 0.8, North 0.2. Copper: South 0.25, North 0.25, lump 0.5. Means: 0.525, 0.225, 0.25.
    const row = rowOf(await asked(), 'digs');
    expect(row.measure.en).toBe('Mine output of 2 device minerals, mean of shares');
    expect(row.materials.map(({ material }) => material)).toEqual(['material:cobalt', 'material:copper']);
    const bands = bandsOf(row);
    expect(bands.south).toBeCloseTo(0.525, 12);
    expect(bands.north).toBeCloseTo(0.225, 12);
    expect(bands['not-named']).toBeCloseTo(0.25, 12);
    expect(Object.keys(bands)).toEqual(['south', 'not-named', 'north']);
    expect(row.materials[1]?.otherShare.quantity.value).toBeCloseTo(0.5, 12);
    expect(row.total).toBeNull();
    expect(row.economies.map(({ economy, side }) => [economy, side])).toEqual([
      ['economy:COD', 'south'],
      ['economy:AUS', 'north'],
      ['economy:CHN', 'south'],
    ]);
    expect(row.africa?.share.quantity.value).toBeCloseTo(0.4, 12);
  });

  it('weighs by value: tonnes times the lowest price printed', async () => {
    // Cobalt 100 t at 30 USD/kg: 3.0 M. Copper 400 t at 2,500 USD/t: 1.0 M. Weights 0.75 and 0.25.
    // South: 0.75 × 0.8 + 0.25 × 0.25 = 0.6625.
    const answer = await asked({ weighting: 'value' });
    const row = rowOf(answer, 'digs');
    expect(bandsOf(row).south).toBeCloseTo(0.6625, 12);
    expect(row.bands[0]?.share.quantity.status).toBe('assumed');
    expect(answer.assumptions.map(({ id }) => id)).toEqual(['value-by-lowest-price']);
  });

  it('leaves out of the weighting what has no price in its basis, and says so', async () => {
    const lines = graph.lines.map(
      (line): Line =>
        line[0] === 'material:copper' && line[1] === 'hasPrice'
          ? [line[0], line[1], line[2], { ...line[3], unit: 'USD/t:gross' }]
          : line,
    );
    const row = rowOf(await asked({ weighting: 'value' }, { ...graph, lines }), 'digs');
    expect(row.materials.map(({ material }) => material)).toEqual(['material:cobalt']);
    expect(row.note?.en).toContain('having no price of its own in the basis of its output: copper.');
    expect(bandsOf(row).south).toBeCloseTo(0.8, 12);
  });

  it('says that no price is there, rather than no figure, where nothing can be weighed', async () => {
    const lines = graph.lines.filter(([, predicate]) => predicate !== 'hasPrice');
    const row = rowOf(await asked({ weighting: 'value' }, { ...graph, lines }), 'digs');
    expect(row.state).toBe('no-figure');
    expect(row.note?.en).toMatch(/^Left out of this weighting.*cobalt and copper\.$/);
  });

  it('counts rare earths once for neodymium, which has no output of its own', async () => {
    const answer = await asked(
      {},
      {
        ...graph,
        lines: [...graph.lines, mined('CHN', 'rare-earths', 9), mined('AUS', 'rare-earths', 1)],
        entities: [...(graph.entities ?? []), { id: 'material:neodymium', partOf: 'material:rare-earths' }],
      },
    );
    expect(rowOf(answer, 'digs').materials.map(({ material }) => material)).toContain('material:rare-earths');
  });

  it('tells how far the South’s share moves over schemes, weightings and the lump', async () => {
    const { choices } = await asked();
    const range = (choice: string) => choices.find((one) => one.choice === choice);
    // OECD without AUS: South is everybody but the USA: cobalt 1, copper 0.5: 0.75.
    expect(range('scheme')?.most.value).toBeCloseTo(0.75, 12);
    expect(range('scheme')?.mostOption).toBe('oecd-2025');
    expect(range('weighting')?.least.value).toBeCloseTo(0.525, 12);
    expect(range('weighting')?.most.value).toBeCloseTo(0.6625, 12);
    expect(range('lump')?.most.value).toBeCloseTo(0.775, 12);
  });
});

describe('earns', () => {
  it('shows the publisher’s remainder, and Taiwan unclassified under M49 only', async () => {
    // 600 + 900 + 27 = 1,527 of a printed 1,999: 472 left over.
    const imf = rowOf(await asked(), 'earns');
    expect(imf.bands.find(({ band }) => band === 'unallocated')?.amount?.quantity).toMatchObject({
      value: 472,
      unit: 'MUSD:current',
    });
    expect(imf.total?.quantity.value).toBe(1999);
    expect(bandsOf(imf).south).toBeCloseTo(927 / 1999, 12);
    const m49 = rowOf(await asked({ scheme: 'm49-developed-2020' }), 'earns');
    expect(bandsOf(m49).unclassified).toBeCloseTo(27 / 1999, 12);
    expect(m49.economies.find(({ economy }) => economy === 'economy:TWN')?.side).toBe('unclassified');
  });

  it('puts China in a band of its own on request, and takes it out of the South everywhere', async () => {
    const row = rowOf(await asked({ chinaApart: true }), 'earns');
    expect(bandsOf(row).china).toBeCloseTo(900 / 1999, 12);
    expect(bandsOf(row).south).toBeCloseTo(27 / 1999, 12);
    expect(spreadOf(row)['imf-advanced-2024']).toBeCloseTo(27 / 1999, 12);
  });

  it('has no line for Africa where no African economy has a row: that is not zero', async () => {
    expect(rowOf(await asked(), 'earns').africa).toBeNull();
    expect(rowOf(await asked(), 'throws-away').africa?.share.quantity.value).toBeCloseTo(0.1, 12);
  });

  it('takes the nearest covered year and says so', async () => {
    const answer = await asked({ year: 2030 });
    expect(rowOf(answer, 'earns').period).toBe('2018');
    expect(rowOf(answer, 'earns').note?.en).toContain('No figures for 2030; the nearest covered: 2018.');
  });
});

describe('bears harm', () => {
  it('counts pairs of economy and device mineral once, with the sentence on where the list looks', async () => {
    // COD cobalt (two kinds, one pair), COD copper, USA copper; iron is in no device.
    const answer = await asked();
    const row = rowOf(answer, 'bears-harm');
    expect(row.state).toBe('presence');
    expect(row.bands.map(({ band, count, amount }) => [band, count, amount])).toEqual([
      ['south', 2, null],
      ['north', 1, null],
    ]);
    expect(row.africa?.count).toBe(2);
    expect(row.total?.quantity).toMatchObject({ value: 3, unit: 'count' });
    expect(row.scope.en).toContain('looks abroad from the United States');
    expect(
      answer.caveats.some(({ en }) => en.includes('made in the United States about other economies')),
    ).toBe(true);
  });
});

it('says that China is South everywhere only where the graph shows it', async () => {
  const says = ({ caveats }: LedgerAnswer): boolean =>
    caveats.some(({ en }) => en.startsWith('China is South'));
  expect(says(await asked())).toBe(false);
  // On the side of the South in the lists that name their South; in no list of the North.
  const everywhere = [
    ...graph.lines,
    member('CHN', 'group:g77', 'g77-members'),
    member('USA', 'group:unctad-developed', 'unctad-classification'),
    member('USA', 'group:wb-high-income', 'wb-income-groups'),
    member('CHN', 'group:wb-upper-middle', 'wb-income-groups'),
  ];
  expect(says(await asked({}, { ...graph, lines: everywhere }))).toBe(true);
});

describe('uses', () => {
  const mobile = (subject: string, value: number, period = '2023', unit = 'count'): Line => [
    subject,
    'hasIndicator',
    'indicator:mobile-subscriptions',
    { value, unit, period, source: 'ict' },
  ];
  const lines = [
    ...graph.lines,
    mobile('economy:CHN', 600),
    mobile('economy:COD', 100),
    mobile('economy:USA', 200),
    mobile('economy:TWN', 100),
    // One more economy in the year before; a rate is no amount to share out; a region holds its members again.
    ...['CHN', 'COD', 'USA', 'TWN', 'AUS'].map((code) => mobile(`economy:${code}`, 50, '2022')),
    mobile('economy:USA', 110, '2023', 'per100persons'),
    mobile('group:m49-002', 100),
  ];

  it('is mobile subscriptions, with what they do not tell and who is in no share', async () => {
    const row = rowOf(await asked({}, { ...graph, lines }), 'uses');
    // Of 1,000: CHN 600, COD 100 and TWN 100, which this graph's IMF list does not hold, South; USA 200 North.
    expect(row).toMatchObject({ state: 'covered', period: '2023', digitalPart: 'known' });
    expect(row.total?.quantity).toMatchObject({ value: 1000, unit: 'count' });
    expect(bandsOf(row)).toEqual({ south: 0.8, north: 0.2 });
    expect(row.africa?.share.quantity.value).toBeCloseTo(0.1, 12);
    expect(row.note?.en).toContain(
      'Shares are of the 4 economies with a figure in 2023; the same series has 5 in 2022.',
    );
  });

  it('puts an economy that the scheme does not place on no side', async () => {
    const row = rowOf(await asked({ scheme: 'm49-developed-2020' }, { ...graph, lines }), 'uses');
    expect(bandsOf(row)).toEqual({ south: 0.7, unclassified: 0.1, north: 0.2 });
  });

  it('is for each hundred persons where amounts are per head', async () => {
    const people = (code: string, value: number): Line => [
      `economy:${code}`,
      'hasIndicator',
      'indicator:population',
      { value, unit: 'count', period: '2023', source: 'hdr' },
    ];
    const more = [...lines, people('CHN', 400), people('COD', 300), people('USA', 160)];
    const row = rowOf(await asked({ perHead: true }, { ...graph, lines: more }), 'uses');
    // South 700 by 700 people: 100 for each hundred; North 200 by 160: 125. Taiwan has no population here.
    expect(row.bands.map(({ band, amount }) => [band, amount?.quantity.value])).toEqual([
      ['south', 100],
      ['north', 125],
    ]);
    expect(row.bands[0]?.amount?.quantity.unit).toBe('per100persons');
    expect(row.note?.en).toContain('for each hundred persons');
  });
});

describe('the gap', () => {
  it('is a sentence of the numbers, with its range over schemes, weightings and lumps', async () => {
    const { gap } = await asked();
    // Digs 52.5 %, earns (CHN 900 + TWN 27) / 1999 = 46.4 %: 6 points.
    // Least: what nobody is given of value added, 472 / 1999, to the South too: 0.525 - 0.7 = -17 points.
    // Most by the OECD, with Australia South and the lump too: all is dug there, 1 - 0.464 = 54 points.
    expect(gap?.en).toMatch(
      /has 53% of the mine output .* and 46% of the value added of electronics \(2018\)/,
    );
    expect(gap?.en).toMatch(/is 6 points; .* from -17 to 54 points\./);
    expect(gap?.fr).toContain('46\u202f%');
  });

  it('names a South without China, and is not there without both rows', async () => {
    // Without China: digs (0.8 + 0) / 2 = 40 %, earns 27 / 1999 = 1.4 %.
    const apart = await asked({ chinaApart: true });
    expect(apart.gap?.en).toMatch(/the South without China has 40% .* and 1.4% /);
    const lines = graph.lines.filter(([, predicate]) => predicate !== 'capturesValue');
    expect((await asked({}, { ...graph, lines })).gap).toBeNull();
  });
});

describe('rows without a figure', () => {
  it('stand in their place with the reason, and with no band', async () => {
    const answer = await asked();
    expect(ledgerRows.map(({ words }) => words.id)).toEqual(ledgerRowIds);
    expect(answer.rows.map(({ id }) => id)).toEqual(ledgerRowIds);
    expect(rowOf(answer, 'uses')).toMatchObject({ state: 'no-figure', bands: [], total: null });
    expect(rowOf(answer, 'receives-waste').note?.en).toBe('No figure yet. Received.');
  });

  it('are all in an empty graph, rather than an error or a zero', async () => {
    const answer = await asked({}, { lines: [] });
    expect(answer.rows.map(({ state }) => state)).toEqual(ledgerRowIds.map(() => 'no-figure'));
    expect(answer.coverage).toMatchObject({ known: 0, assumed: 0, unknown: 1 });
  });
});

describe('any ledger', () => {
  it('has bands that add up to 1 in every row, finite and not below zero, under every scheme and option', async () => {
    const economies = ['COD', 'CHN', 'AUS', 'USA', 'TWN'];
    const line = fc
      .tuple(
        fc.constantFrom(...economies.map((code) => `economy:${code}`), 'group:lump', 'group:world'),
        fc.constantFrom('cobalt', 'copper'),
        fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e9, noNaN: true })),
      )
      .map(([subject, material, value]): Line => mined(subject, material, value));
    const others = graph.lines.filter(([, predicate]) => predicate !== 'extracts');
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 20 }),
        fc.constantFrom(...schemes.ids),
        fc.constantFrom('plain', 'value'),
        fc.boolean(),
        async (lines, scheme, weighting, chinaApart) => {
          const answer = await asked(
            { scheme, weighting, chinaApart },
            { ...graph, lines: [...others, ...lines] },
          );
          for (const { id, bands, state } of answer.rows) {
            if (state === 'no-figure') continue;
            // A side of which nobody is named has a highest share alone, and nothing to add.
            const shares = bands.map(({ share: { quantity } }) =>
              quantity.missing === 'only-bounds' ? 0 : (quantity.value ?? Number.NaN),
            );
            expect(Math.min(...shares), id).toBeGreaterThanOrEqual(0);
            expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1), id).toBeLessThan(1e-9);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('what a ledger refuses', () => {
  it.each([
    [{ scheme: 'brics' }, /scheme/],
    [{ weighting: 'mass' }, /weighting/],
    [{ year: 1.5 }, /year/],
    [{ precedence: 'newest' }, /did you mean newest-edition-of-first-source/],
    [{ colour: 'red' }, /colour/],
  ])('%o', async (input, message) => {
    await expect(asked(input)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(message),
    });
  });
});
