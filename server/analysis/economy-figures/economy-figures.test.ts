import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../question/ask.ts';
import { type HandMade, handMadeGraph, type Line } from '../../question/testing/hand-made-graph.ts';
import type { Figure } from '../answer.ts';
import { economyFigures } from './economy-figures.ts';

const mined = (subject: string, value: number | null, rest: Line[3] = {}): Line => [
  subject.includes(':') ? subject : `economy:${subject}`,
  'extracts',
  'material:cobalt',
  { value, unit: 't:contained', ...(value === null ? { missing: 'withheld' } : {}), ...rest },
];
const other = { id: 'group:other', ownedBy: { source: 'test', edition: '2025' } } as const;
const amount = (figure: Figure | null | undefined): number | null | undefined => figure?.quantity.value;
/** A share in the digits that a computed figure has: fifteen significant ones. */
const shareOf = (part: number, whole: number): number => Number((part / whole).toPrecision(15));
const cobalt = { predicate: 'extracts', object: 'material:cobalt' } as const;
const asked = async (graph: HandMade, input: Readonly<Record<string, unknown>> = cobalt) =>
  ask(await handMadeGraph(graph), economyFigures, input);

// The example of docs/methods/economy-figures.md, with an economy listed without an amount.
const example: HandMade = {
  lines: [
    mined('COD', 220),
    mined('USA', 30),
    mined('group:other', 40),
    mined('group:world', 300),
    mined('CAN', null),
    mined('COD', 200, { period: '2023' }),
    mined('USA', 40, { period: '2023' }),
    mined('group:world', 472, { period: '2023' }),
    ['economy:USA', 'memberOf', 'group:imf-advanced', { source: 'imf-weo' }],
  ],
  entities: [other],
};

describe('one figure an economy', () => {
  it('divides one publisher’s world: economies, what is not named, and who is listed without an amount', async () => {
    const answer = await asked(example);
    expect(answer).toMatchObject({ year: 2024, years: [2023, 2024], source: 'test', edition: '2025' });
    expect(
      answer.economies.map(({ economy, side, figure, share }) => [
        economy,
        side,
        amount(figure),
        amount(share),
      ]),
    ).toEqual([
      ['economy:COD', 'south', 220, shareOf(220, 290)],
      ['economy:USA', 'north', 30, shareOf(30, 290)],
      ['economy:CAN', 'south', null, undefined],
    ]);
    expect(answer.economies[2]?.figure.quantity.missing).toBe('withheld');
    expect(answer.lumps.map(({ economy, side, share }) => [economy, side, amount(share)])).toEqual([
      ['group:other', 'unclassified', shareOf(40, 290)],
    ]);
    expect(answer.bySide.map(({ side, economies, figure }) => [side, economies, amount(figure)])).toEqual([
      ['south', 1, 220],
      ['north', 1, 30],
    ]);
    expect([amount(answer.total), amount(answer.world), answer.unallocated]).toEqual([290, 300, null]);
    expect(answer.coverage.known).toBeCloseTo(250 / 290, 12);
    const [named, , without] = answer.caveats.map(({ en }) => en);
    expect([named, without]).toEqual([
      'Not named by the publisher, and on no side: other.',
      'Who is South and who North is contested: here IMF advanced economies.',
    ]);
  });

  it('gives what the world row holds beyond its rows to nobody', async () => {
    const { unallocated, bySide } = await asked(example, { ...cobalt, year: 2023 });
    expect([amount(unallocated?.figure), amount(unallocated?.share)]).toEqual([232, shareOf(232, 472)]);
    expect(bySide.map(({ share }) => amount(share))).toEqual([shareOf(200, 472), shareOf(40, 472)]);
  });

  it('takes one publisher, by the rule, and says that there are others', async () => {
    const graph: HandMade = {
      lines: [
        mined('COD', 1),
        mined('USA', 1),
        mined('COD', 9, { source: 'z' }),
        mined('USA', 1, { source: 'z' }),
      ],
      precedence: [
        { rule: 'z-first', predicate: 'extracts', object: '*', rank: 1, source: 'z', edition: '*' },
      ],
    };
    expect((await asked(graph, { ...cobalt, precedence: 'z-first' })).source).toBe('z');
    const { source, total, caveats } = await asked(graph);
    expect([source, amount(total)]).toEqual(['test', 2]);
    expect(caveats[0]?.en).toContain('Other publishers or editions give the same year and may differ: 1.');
  });

  it('takes a thing without an object, and one in money', async () => {
    const graph: HandMade = {
      lines: [
        ['economy:COD', 'generatesEwaste', null, { value: 1, unit: 't:gross' }],
        ['economy:USA', 'generatesEwaste', null, { value: 3, unit: 't:gross' }],
        ['economy:USA', 'generatesEwaste', null, { value: 20, unit: 'kg/person:gross' }],
        ['economy:CHN', 'capturesValue', 'indicator:value', { value: 5, unit: 'MUSD:current' }],
        ['economy:USA', 'capturesValue', 'indicator:value', { value: 5, unit: 'MUSD:current' }],
      ],
    };
    expect(amount((await asked(graph, { predicate: 'generatesEwaste' })).total)).toBe(4);
    const value = await asked(graph, { predicate: 'capturesValue', object: 'indicator:value' });
    expect(value.total.quantity).toMatchObject({ value: 10, unit: 'MUSD:current' });
  });

  it.each([
    ['a year that is not there', { ...cobalt, year: 2020 }, 'YEAR_NOT_COVERED', '2023'],
    ['no object where one is needed', { predicate: 'extracts' }, 'NOT_ANSWERABLE', 'material:cobalt'],
    ['an object without figures', { ...cobalt, object: 'group:other' }, 'NOT_ANSWERABLE', 'material:cobalt'],
    ['an unknown object', { ...cobalt, object: 'material:cobald' }, 'UNKNOWN_ID', 'material:cobalt'],
    ['a predicate without a whole', { predicate: 'bearsHarm' }, 'NOT_ANSWERABLE', 'extracts'],
    ['prices, which no economy has', { ...cobalt, predicate: 'hasPrice' }, 'NOT_ANSWERABLE', 'extracts'],
  ])('is refused with the nearest answerable question: %s', async (_, input, code, nearest) => {
    const error = await asked(example, input).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code });
    expect((error as { nearest: readonly string[] }).nearest[0]).toBe(nearest);
  });

  it('loses nothing: economies, lumps and the rest add up to the whole', async () => {
    const amounts = fc.record({
      COD: fc.integer({ min: 1, max: 1e6 }),
      USA: fc.integer({ min: 0, max: 1e6 }),
      'group:other': fc.integer({ min: 0, max: 1e6 }),
      rest: fc.integer({ min: 0, max: 1e6 }),
    });
    await fc.assert(
      fc.asyncProperty(amounts, async ({ rest, ...rows }) => {
        const all = Object.values(rows).reduce((sum, value) => sum + value, 0);
        const answer = await asked({
          lines: [
            ...Object.entries(rows).map(([id, value]) => mined(id, value)),
            mined('group:world', all + rest),
          ],
          entities: [other],
        });
        const parts = [
          ...answer.economies,
          ...answer.lumps,
          ...(answer.unallocated === null ? [] : [answer.unallocated]),
        ];
        const sum = (of: 'figure' | 'share'): number =>
          parts.reduce((total, part) => total + (amount(part[of]) ?? 0), 0);
        expect(sum('share')).toBeCloseTo(1, 9);
        expect(sum('figure')).toBeCloseTo(amount(answer.total) ?? 0, 3);
      }),
      { numRuns: 50 },
    );
  });
});
