import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemes } from '../../../schema/scheme.ts';
import { ask } from '../../question/ask.ts';
import { type HandMade, handMadeGraph, type Line } from '../../question/testing/hand-made-graph.ts';
import type { BurdenAnswer } from './answer.ts';
import { burden } from './burden.ts';
import { benefits, burdens } from './measures/index.ts';

const codes = ['AAA', 'BBB', 'CCC', 'DDD', 'EEE', 'FFF', 'GGG', 'HHH'] as const;
const online = (code: string, value: number, period = '2023'): Line => [
  `economy:${code}`,
  'hasIndicator',
  'indicator:internet-use',
  { value, unit: 'percent', period, source: 'itu' },
];
const waste = (subject: string, value: number): Line => [
  subject,
  'generatesEwaste',
  null,
  { value, unit: 't:gross', period: '2019', source: 'un', stage: 'end-of-life' },
];

/** The example of docs/methods/burden.md. */
const amounts = [1, 3, 6, 10, 10, 20, 10, 20];
const graph: HandMade = {
  lines: [
    ...codes.map((code, place) => online(code, 10 * (place + 1))),
    ...codes.map((code, place) => waste(`economy:${code}`, amounts[place] ?? 0)),
    waste('economy:ZZZ', 5),
    waste('group:lump', 15),
    ['economy:HHH', 'memberOf', 'group:imf-advanced', { source: 'imf-weo' }],
  ],
  entities: [{ id: 'group:lump', ownedBy: { source: 'un', edition: '2025' } }],
};

const asked = async (
  input: Readonly<Record<string, unknown>> = {},
  parts: HandMade = graph,
): Promise<BurdenAnswer> =>
  ask(await handMadeGraph(parts), burden, {
    benefit: 'internet-use',
    burden: 'throws-away',
    perHead: false,
    ...input,
  });

const shareIn = ({ quantity }: { readonly quantity: { readonly value: number | null } }): number =>
  quantity.value ?? Number.NaN;

describe('the example of the documentation', () => {
  it('gives each quarter its share of the burden, and keeps the rest apart', async () => {
    const answer = await asked();
    expect(answer.groups.map(({ share }) => shareIn(share))).toEqual([
      expect.closeTo(0.04, 12),
      expect.closeTo(0.16, 12),
      expect.closeTo(0.3, 12),
      expect.closeTo(0.3, 12),
    ]);
    expect(shareIn(answer.withoutBenefit)).toBeCloseTo(0.05, 12);
    expect(shareIn(answer.givenToNobody)).toBeCloseTo(0.15, 12);
    expect(answer.groups.map(({ least, most }) => [least.quantity.value, most.quantity.value])).toEqual([
      [10, 20],
      [30, 40],
      [50, 60],
      [70, 80],
    ]);
    expect(answer.coverage.known).toBeCloseTo(0.8, 12);
    expect(answer.finding.en).toBe(
      'The quarter of economies with the least of “people who use the internet” (10% to 20%, 2 economies) has 4% of “E-waste generated”; the quarter with the most (70% to 80%), 30%.',
    );
  });

  it('lists economies by benefit, those without it last, each with its side and its own statements', async () => {
    const { economies } = await asked();
    expect(economies.map(({ economy, side }) => [economy, side])).toEqual([
      ['economy:HHH', 'north'],
      ...[...codes]
        .reverse()
        .slice(1)
        .map((code) => [`economy:${code}`, 'south']),
      ['economy:ZZZ', 'south'],
    ]);
    expect(economies.at(-1)).toMatchObject({ benefit: null, burden: { quantity: { value: 5 } } });
    expect(economies[0]?.burden?.evidence).toHaveLength(1);
  });
});

describe('an economy without a figure of the burden', () => {
  it('has none, which is not zero, and is said', async () => {
    const lines = graph.lines.filter(
      ([subject, predicate]) => subject !== 'economy:AAA' || predicate !== 'generatesEwaste',
    );
    const answer = await asked({}, { ...graph, lines });
    expect(answer.economies.find(({ economy }) => economy === 'economy:AAA')?.burden).toBeNull();
    expect(answer.caveats.map(({ en }) => en)).toContain(
      'An economy without a figure of the burden is not free of it: no source says.',
    );
  });
});

describe('the order of statements, and of what is asked', () => {
  it('changes nothing, and the parts are the whole under every scheme', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...graph.lines], { minLength: graph.lines.length }),
        fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 8, maxLength: 8 }),
        fc.constantFrom(...schemes.ids),
        async (shuffled, values, scheme) => {
          const lines = (from: readonly Line[]): readonly Line[] =>
            from.map((line): Line => {
              const place = codes.findIndex((code) => line[0] === `economy:${code}`);
              const isWaste = line[1] === 'generatesEwaste' && place >= 0;
              return isWaste ? waste(line[0], values[place] ?? 0) : line;
            });
          const [one, other] = await Promise.all([
            asked({ scheme }, { ...graph, lines: lines(graph.lines) }),
            asked({ scheme }, { ...graph, lines: lines(shuffled) }),
          ]);
          expect(one.groups.map(({ share }) => shareIn(share))).toEqual(
            other.groups.map(({ share }) => expect.closeTo(shareIn(share), 9)),
          );
          expect(shareIn(other.withoutBenefit)).toBeCloseTo(shareIn(one.withoutBenefit), 9);
          expect(shareIn(other.givenToNobody)).toBeCloseTo(shareIn(one.givenToNobody), 9);
          const all =
            one.groups.reduce((sum, { share }) => sum + shareIn(share), 0) +
            shareIn(one.withoutBenefit) +
            shareIn(one.givenToNobody);
          expect(Math.abs(all - 1)).toBeLessThan(1e-9);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('an economy told as two halves', () => {
  const whole = fc.record({
    values: fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 8, maxLength: 8 }),
    withoutBenefit: fc.double({ min: 1, max: 1e6, noNaN: true }),
    lump: fc.double({ min: 1, max: 1e6, noNaN: true }),
    left: fc.double({ min: 1, max: 1e6, noNaN: true }),
  });
  type Whole = typeof whole extends fc.Arbitrary<infer Made> ? Made : never;
  /** ZZZ, of which nobody says how many are online, whole or as two; a lump, and what a world row leaves over. */
  const linesOf = (
    { values, withoutBenefit, lump, left }: Whole,
    parts: readonly string[],
  ): readonly Line[] => [
    ...graph.lines.filter(([, predicate]) => predicate !== 'generatesEwaste'),
    ...codes.map((code, place) => waste(`economy:${code}`, values[place] ?? 0)),
    ...parts.map((code) => waste(`economy:${code}`, withoutBenefit / parts.length)),
    waste('group:lump', lump),
    waste('group:world', values.reduce((sum, value) => sum + value, withoutBenefit + lump) + left),
  ];

  it('moves nothing: neither quarters, nor what is without the benefit, nor what is given to nobody', async () => {
    await fc.assert(
      fc.asyncProperty(whole, fc.constantFrom(...schemes.ids), async (of, scheme) => {
        const [one, two] = await Promise.all([
          asked({ scheme }, { ...graph, lines: linesOf(of, ['ZZZ']) }),
          asked({ scheme }, { ...graph, lines: linesOf(of, ['YYY', 'ZZZ']) }),
        ]);
        const told = ({ groups, withoutBenefit, givenToNobody }: BurdenAnswer): readonly number[] =>
          [...groups.map(({ share }) => share), withoutBenefit, givenToNobody].map(shareIn);
        expect(told(two)).toEqual(told(one).map((share) => expect.closeTo(share, 9)));
        // What nobody has is the lump and what is left over, and is found from them alone.
        const total = of.values.reduce((sum, value) => sum + value, of.withoutBenefit + of.lump + of.left);
        expect(shareIn(one.givenToNobody)).toBeCloseTo((of.lump + of.left) / total, 9);
        expect(two.economies).toHaveLength(one.economies.length + 1);
      }),
      { numRuns: 40 },
    );
  });

  it('and its benefit with it, moves nothing of what is given to nobody', async () => {
    const halved: readonly Line[] = [
      ...graph.lines.filter(([subject]) => subject !== 'economy:DDD'),
      ...['DDA', 'DDD'].flatMap((code) => [online(code, 40), waste(`economy:${code}`, 5)]),
    ];
    const [one, two] = [await asked(), await asked({}, { ...graph, lines: halved })];
    expect(two.economies).toHaveLength(one.economies.length + 1);
    expect(shareIn(two.givenToNobody)).toBe(shareIn(one.givenToNobody));
    expect(shareIn(two.withoutBenefit)).toBe(shareIn(one.withoutBenefit));
    const quarters = ({ groups }: BurdenAnswer): number =>
      groups.reduce((sum, { share }) => sum + shareIn(share), 0);
    expect(quarters(two)).toBeCloseTo(quarters(one), 12);
  });
});

describe('what it refuses', () => {
  it.each([
    [{ benefit: 'internet' }, 'UNKNOWN_ID', /did you mean internet-use\?/],
    [{ burden: 'dig' }, 'UNKNOWN_ID', /did you mean digs\?/],
    [{ burden: '__proto__' }, 'UNKNOWN_ID', /burden/],
    [{ burden: 'uses' }, 'UNKNOWN_ID', /There are digs/],
    [{ burden: 'loses-forest' }, 'NOT_ANSWERABLE', /holds no figures of loses-forest/],
    [{ benefit: 'earns' }, 'NOT_ANSWERABLE', /holds no figures of earns/],
    [{ scheme: 'brics' }, 'BAD_USER_INPUT', /scheme/],
  ])('%o', async (input, code, message) => {
    await expect(asked(input)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it('too few economies for quarters, with what can be asked', async () => {
    const lines = graph.lines.filter(
      ([subject, , object]) => object !== 'indicator:internet-use' || subject < 'economy:D',
    );
    await expect(asked({}, { ...graph, lines })).rejects.toMatchObject({
      code: 'NOT_ANSWERABLE',
      nearest: ['ledger { rows(only: [THROWS_AWAY]) }'],
    });
  });

  it('has no measure on both axes', () => {
    const ids = [...benefits, ...burdens].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
