import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../../question/ask.ts';
import { type HandMade, handMadeGraph, type Line } from '../../../question/testing/hand-made-graph.ts';
import type { Figure } from '../../answer.ts';
import type { ValueCaptureAnswer } from '../answer.ts';
import { valueCapture } from '../value-capture.ts';
import type { IndustryLens } from './answer.ts';

const money = 'MUSD:current';
const earns = (subject: string, value: number, rest: Line[3] = {}): Line => [
  subject.includes(':') ? subject : `economy:${subject}`,
  'capturesValue',
  'indicator:value-added-isic-c26',
  { value, unit: money, ...rest },
];
const people = (subject: string, value: number): Line => [
  `economy:${subject}`,
  'hasIndicator',
  'indicator:population',
  { value, unit: 'count' },
];
const exported = (what: string, value: number): Line => [
  'economy:CHN',
  'hasIndicator',
  `indicator:${what}-isic-c26`,
  { value, unit: money },
];
const lump = { id: 'group:rest', ownedBy: { source: 'test', edition: '2025' } } as const;
const imf = (economy: string): Line => [
  `economy:${economy}`,
  'memberOf',
  'group:imf-advanced',
  { source: 'imf-weo' },
];
const africa: Line = ['economy:ZAF', 'memberOf', 'group:m49-002', { source: 'un-m49' }];
const amount = (figure: Figure | null | undefined): number | null | undefined => figure?.quantity.value;
/** A number in the digits that a computed figure has: fifteen significant ones. */
const digits = (value: number): number => Number(value.toPrecision(15));

const asked = async (graph: HandMade, input: Readonly<Record<string, unknown>> = {}) =>
  ask(await handMadeGraph(graph), valueCapture, { lens: 'industry', ...input });
function industryOf({ industry }: ValueCaptureAnswer): IndustryLens {
  if (industry === null) throw new Error('no industry');
  return industry;
}
const lens = async (graph: HandMade, input: Readonly<Record<string, unknown>> = {}): Promise<IndustryLens> =>
  industryOf(await asked(graph, input));

// The example of docs/methods/value-capture.md.
const example: HandMade = {
  lines: [
    earns('CHN', 301.5),
    earns('USA', 402),
    earns('ZAF', 20.1),
    earns('group:rest', 180.9),
    earns('group:world', 1005),
    earns('CHN', 200, { period: '2023' }),
    earns('USA', 300, { period: '2023' }),
    earns('group:world', 500, { period: '2023' }),
    earns('CHN', 350, { edition: '2026' }),
    earns('USA', 450, { edition: '2026' }),
    imf('USA'),
    africa,
    people('CHN', 1400),
    people('USA', 340),
  ],
  entities: [lump],
  precedence: [
    {
      rule: 'newest-edition-of-first-source',
      predicate: 'capturesValue',
      object: '*',
      rank: 1,
      source: 'test',
      edition: '2025',
    },
  ],
};

describe('value added of the industry', () => {
  it('divides one edition’s world among sides, China apart, Africa, and what is nobody’s', async () => {
    const {
      bands,
      africa: line,
      lumps,
      unallocated,
      total,
      edition,
      year,
    } = await lens(example, {
      chinaApart: true,
    });
    expect([year, edition, amount(total)]).toEqual([2024, '2025', 1005]);
    // 301.5 + 402 + 20.1 + 180.9 = 904.5 of a printed 1005: 100.5 are left over.
    expect(bands.map(({ band, amount: own, share }) => [band, amount(own), amount(share)])).toEqual([
      ['south', 20.1, 0.02],
      ['china', 301.5, 0.3],
      ['not-named', 180.9, 0.18],
      ['unallocated', 100.5, 0.1],
      ['north', 402, 0.4],
    ]);
    expect(amount(line?.share)).toBe(0.02);
    expect(lumps.map(({ entity, share }) => [entity, amount(share)])).toEqual([['group:rest', 0.18]]);
    expect(amount(unallocated?.figure)).toBe(100.5);
  });

  it('gives each side a least and a most: what is named of it, and with it what no side can be given', async () => {
    const { bands, through } = await lens(example, { chinaApart: true });
    const range = ({ quantity: { value, low, high } }: Figure): readonly unknown[] => [value, low, high];
    // 180.9 are not named and 100.5 left over: 281.4 of 1005, 28 %, may be the South's or the North's.
    expect(bands.map(({ band, share, amount: own }) => [band, range(share), own && range(own)])).toEqual([
      ['south', [0.02, 0.02, 0.3], [20.1, 20.1, 301.5]],
      // China has a row of its own.
      ['china', [0.3, null, null], [301.5, null, null]],
      ['not-named', [0.18, null, null], [180.9, null, null]],
      ['unallocated', [0.1, null, null], [100.5, null, null]],
      ['north', [0.4, 0.4, 0.68], [402, 402, 683.4]],
    ]);
    // Nothing is left to nobody in 2023.
    const before = through.find(({ year }) => year === 2023)?.bands ?? [];
    expect(before.map(({ band, share }) => [band, range(share)])).toContainEqual([
      'north',
      [0.6, null, null],
    ]);
  });

  it('counts economies on no side in the most of both sides', async () => {
    const graph: HandMade = {
      lines: [earns('CHN', 50), earns('USA', 40), earns('group:rest', 10), imf('USA')],
      entities: [lump],
    };
    const { bands } = await lens(graph, { scheme: 'm49-developed-2020' });
    const open = bands.filter(({ band }) => band !== 'south' && band !== 'north');
    const rest = open.reduce((sum, { share }) => sum + (amount(share) ?? 0), 0);
    for (const { band, share } of bands.filter((one) => !open.includes(one)))
      expect([band, share.quantity.high]).toEqual([band, digits((amount(share) ?? 0) + rest)]);
  });

  it('divides by the people of the economies that have both, and says who has none', async () => {
    const answer = await asked(example);
    const { bands, economies, africa: line } = industryOf(answer);
    // The South is China and South Africa; South Africa has no population here: 301.5 MUSD / 1400.
    expect(amount(bands.find(({ band }) => band === 'south')?.perHead)).toBe(digits(301.5e6 / 1400));
    expect(amount(bands.find(({ band }) => band === 'not-named')?.perHead)).toBeUndefined();
    expect(economies.map(({ economy, perHead }) => [economy, amount(perHead)])).toEqual([
      ['economy:USA', digits(402e6 / 340)],
      ['economy:CHN', digits(301.5e6 / 1400)],
      ['economy:ZAF', undefined],
    ]);
    expect(line?.perHead).toBeNull();
    expect(answer.caveats.map(({ en }) => en)).toContain(
      'Without a population in this graph, and in no figure for each person: ZAF.',
    );
  });

  it('never joins editions: years are of the one that is used, the other moves a choice', async () => {
    const answer = await asked(example);
    const { through, editions } = industryOf(answer);
    expect(through.map(({ year, total }) => [year, amount(total)])).toEqual([
      [2023, 500],
      [2024, 1005],
    ]);
    expect(editions.map(({ edition, years }) => [edition, years])).toEqual([
      ['2025', [2023, 2024]],
      ['2026', [2024]],
    ]);
    // The South has (301.5 + 20.1) / 1005 in 2025 and 350 / 800 in 2026.
    expect(answer.choices.find(({ choice }) => choice === 'precedence')).toMatchObject({
      least: { value: 0.32 },
      leastOption: 'test 2025',
      most: { value: 0.4375 },
      mostOption: 'test 2026',
    });
    const other = await lens(example, { edition: '2026' });
    expect([other.edition, amount(other.total), other.africa]).toEqual(['2026', 800, null]);
  });

  it('counts what is kept out, and puts it in no sum', async () => {
    const quarantine = { rule: 'below-zero', reason: 'Below zero.' };
    const answer = await asked({ ...example, lines: [...example.lines, earns('EST', 50, { quarantine })] });
    expect(amount(industryOf(answer).total)).toBe(1005);
    expect(answer.caveats.map(({ en }) => en)).toContain(
      'Kept out of every sum, with the reason beside it: 1 (EST).',
    );
  });

  it('says that no African row is no finding', async () => {
    const { lines } = example;
    const answer = await asked({ ...example, lines: lines.filter(([subject]) => subject !== 'economy:ZAF') });
    expect(industryOf(answer).africa).toBeNull();
    expect(answer.caveats.some(({ en }) => en.startsWith('No African economy has a row'))).toBe(true);
  });

  it.each([
    ['a year that is not there', { year: 2020 }, 'YEAR_NOT_COVERED', ['2023', '2024']],
    ['an edition that is not there', { edition: '1999' }, 'BAD_USER_INPUT', ['2025', '2026']],
    ['an edition that has not the year', { edition: '2026', year: 2023 }, 'YEAR_NOT_COVERED', ['2024']],
    ['a measure that nobody gives', { measure: 'final-income' }, 'NOT_ANSWERABLE', ['value-added']],
    ['exports that nobody gives', { measure: 'exports' }, 'NOT_ANSWERABLE', ['value-added']],
    [
      'a rule that is not there',
      { precedence: '__proto__' },
      'BAD_USER_INPUT',
      ['newest-edition-of-first-source'],
    ],
  ])('is refused with what could be asked: %s', async (_, input, code, nearest) => {
    const error = await asked(example, input).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code, nearest });
  });
});

describe('exports', () => {
  const lines = [
    exported('gross-exports', 100.5),
    exported('domestic-value-added-in-exports', 60),
    exported('foreign-value-added-in-exports', 42.6),
  ];
  it('shows what gross exports leave over, below zero where the source counts twice', async () => {
    const answer = await asked({ lines }, { measure: 'exports' });
    const { exports, bands, total } = industryOf(answer);
    // 100.5 − 60 − 42.6 = −2.1, to the source's own last digit.
    expect(exports.map(({ residual, domesticShare }) => [amount(residual), amount(domesticShare)])).toEqual([
      [-2.1, digits(60 / 100.5)],
    ]);
    expect([bands, total]).toEqual([[], null]);
    expect(answer.caveats.some(({ en }) => en.includes('at most 2.1 MUSD'))).toBe(true);
    expect(answer.coverage.unknown).toBeCloseTo(2.1 / 100.5, 12);
  });

  it('tells nothing of an economy of which one of the three is not known', async () => {
    const error = await asked({ lines: lines.slice(0, 2) }, { measure: 'exports' }).catch(
      (caught: unknown) => caught,
    );
    expect(error).toMatchObject({ code: 'NOT_ANSWERABLE' });
  });
});

const value = fc.integer({ min: 1, max: 1e6 });
const amounts = fc.record({ CHN: value, USA: value, ZAF: value, BRA: value, rest: value, left: value });
const graphOf = ({ rest, left, ...economies }: Readonly<Record<string, number>>): HandMade => {
  const own = Object.entries(economies).map(([id, amountOf]) => earns(id, amountOf));
  const sum = Object.values(economies).reduce((all, one) => all + one, rest ?? 0);
  return {
    lines: [
      ...own,
      earns('group:rest', rest ?? 0),
      earns('group:world', sum + (left ?? 0)),
      imf('USA'),
      africa,
    ],
    entities: [lump],
  };
};
const bandShares = ({ bands }: IndustryLens): Readonly<Record<string, number>> =>
  Object.fromEntries(bands.map(({ band, share }) => [band, amount(share) ?? 0]));

describe('what must hold of any world', () => {
  it('bands add up to the whole, and a side is the sum of its members', async () => {
    await fc.assert(
      fc.asyncProperty(amounts, fc.boolean(), async (rows, chinaApart) => {
        const answer = await lens(graphOf(rows), { chinaApart });
        const shares = bandShares(answer);
        expect(Object.values(shares).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
        for (const side of ['south', 'north'] as const) {
          const members = answer.economies
            .filter((one) => one.side === side && !(chinaApart && one.economy === 'economy:CHN'))
            .reduce((sum, { share }) => sum + (amount(share) ?? 0), 0);
          expect(shares[side]).toBeCloseTo(members, 9);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('neither the order of the rows nor a split of an economy within its side moves a band', async () => {
    await fc.assert(
      fc.asyncProperty(amounts, async (rows) => {
        const graph = graphOf(rows);
        const whole = bandShares(await lens(graph));
        const reversed = bandShares(await lens({ ...graph, lines: [...graph.lines].reverse() }));
        expect(reversed).toEqual(whole);
        // Brazil as two economies of the South.
        const { BRA = 0, ...others } = rows;
        const part = Math.floor(BRA / 3);
        const split = bandShares(await lens(graphOf({ ...others, ARG: part, BRA: BRA - part })));
        for (const [band, share] of Object.entries(whole)) expect(split[band]).toBeCloseTo(share, 9);
      }),
      { numRuns: 40 },
    );
  });
});
