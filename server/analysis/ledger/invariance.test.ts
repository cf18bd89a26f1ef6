/** What must not move a ledger: the order of statements, and an economy told as two; and what its sides are sums of. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemes } from '../../../schema/scheme.ts';
import { ask } from '../../question/ask.ts';
import { handMadeGraph, type Line } from '../../question/testing/hand-made-graph.ts';
import type { LedgerAnswer, LedgerRow } from './answer.ts';
import { ledger } from './ledger.ts';

const mobile: Line[3] = { unit: 'count', source: 'ict' };
const money: Line[3] = { unit: 'MUSD:current', source: 'kti' };
const mass: Line[3] = { unit: 't:gross', source: 'un' };
const energy: Line[3] = { unit: 'TWh', source: 'iea-data-centres', stage: 'use' };
/** Rows that are one publisher's world: how an amount of each is said. */
const worldRows = {
  earns: (subject: string, value: number): Line => [
    subject,
    'capturesValue',
    'indicator:value-added-isic-c26',
    { ...money, value },
  ],
  uses: (subject: string, value: number): Line => [
    subject,
    'hasIndicator',
    'indicator:mobile-subscriptions',
    { ...mobile, value },
  ],
  'data-centres': (subject: string, value: number): Line => [
    subject,
    'usesEnergy',
    'indicator:electricity-of-data-centres',
    { ...energy, value },
  ],
  'throws-away': (subject: string, value: number): Line => [
    subject,
    'generatesEwaste',
    null,
    { ...mass, value },
  ],
} as const;
type WorldRow = keyof typeof worldRows;
const ids = Object.keys(worldRows) as readonly WorldRow[];

/** On which lists an economy is: its sides under the six schemes. */
const listsOf = {
  north: (economy: string): readonly Line[] => [
    [economy, 'memberOf', 'group:imf-advanced', { source: 'imf-weo' }],
    [economy, 'memberOf', 'group:m49-developed', { source: 'un-m49' }],
    [economy, 'memberOf', 'group:unctad-developed', { source: 'unctad-classification' }],
    [economy, 'memberOf', 'group:wb-high-income', { source: 'wb-income-groups' }],
    [economy, 'memberOf', 'group:oecd', { source: 'oecd-members' }],
  ],
  south: (economy: string): readonly Line[] => [
    [economy, 'memberOf', 'group:m49-developing', { source: 'un-m49' }],
    [economy, 'memberOf', 'group:wb-upper-middle-income', { source: 'wb-income-groups' }],
    [economy, 'memberOf', 'group:g77', { source: 'g77-members' }],
  ],
} as const;

const value = fc.double({ min: 1, max: 1e6, noNaN: true });
/** China and Brazil South, the United States North, Taiwan on the list of nobody; a lump, and what is left over. */
const amounts = fc.record({ CHN: value, BRA: value, USA: value, TWN: value, lump: value, left: value });
type Amounts = typeof amounts extends fc.Arbitrary<infer Made> ? Made : never;
const world = fc.record({ earns: amounts, uses: amounts, 'data-centres': amounts, 'throws-away': amounts });
type World = Readonly<Record<WorldRow, Amounts>>;

/** Brazil and the United States whole, or each as two economies of its side that have half of every amount. */
function linesOf(of: World, isHalved: boolean): readonly Line[] {
  const parts = {
    BRA: isHalved ? ['BRA', 'ARG'] : ['BRA'],
    USA: isHalved ? ['USA', 'CAN'] : ['USA'],
    CHN: ['CHN'],
    TWN: ['TWN'],
  } as const;
  const economies = Object.entries(parts) as readonly [keyof typeof parts, readonly string[]][];
  return [
    ...parts.USA.flatMap((code) => listsOf.north(`economy:${code}`)),
    ...[...parts.BRA, ...parts.CHN].flatMap((code) => listsOf.south(`economy:${code}`)),
    ...ids.flatMap((id) => {
      const line = worldRows[id];
      const { lump, left, ...own } = of[id];
      const sum = Object.values(own).reduce((all, one) => all + one, lump);
      return [
        ...economies.flatMap(([code, two]) =>
          two.map((one) => line(`economy:${one}`, own[code] / two.length)),
        ),
        line('group:lump', lump),
        line('group:world', sum + left),
      ];
    }),
  ];
}

const entities = [{ id: 'group:lump', ownedBy: { source: 'test', edition: '2025' } }];
async function asked(
  lines: readonly Line[],
  input: Readonly<Record<string, unknown>> = {},
): Promise<LedgerAnswer> {
  return ask(await handMadeGraph({ lines, entities }), ledger, input);
}
function rowsOf({ rows }: LedgerAnswer): readonly LedgerRow[] {
  const found = rows.filter(({ state }) => state !== 'no-figure');
  expect(found.map(({ id }) => id)).toEqual(ids);
  return found;
}
type Told = Readonly<Record<string, number>>;
const bands = (row: LedgerRow): Told =>
  Object.fromEntries(row.bands.map(({ band, share }) => [band, share.quantity.value ?? Number.NaN]));
const spread = (row: LedgerRow): Told =>
  Object.fromEntries(
    row.spread.map(({ scheme, southShare }) => [scheme, southShare.quantity.value ?? Number.NaN]),
  );
function same(one: Told, other: Told, of: string): void {
  expect(Object.keys(other)).toEqual(Object.keys(one));
  for (const [key, share] of Object.entries(one)) expect(other[key], `${of} ${key}`).toBeCloseTo(share, 9);
}
const reading = fc.record({ scheme: fc.constantFrom(...schemes.ids), chinaApart: fc.boolean() });

describe('rows that are one world', () => {
  it('do not hang on the order of statements', async () => {
    const graphs = world.chain((of) => {
      const lines = linesOf(of, false);
      return fc.tuple(
        fc.constant(lines),
        fc.shuffledSubarray([...lines], { minLength: lines.length, maxLength: lines.length }),
      );
    });
    await fc.assert(
      fc.asyncProperty(graphs, reading, async ([lines, shuffled], input) => {
        const [there, back] = await Promise.all([asked(lines, input), asked(shuffled, input)]);
        for (const [place, row] of rowsOf(there).entries()) {
          const other = rowsOf(back)[place];
          if (other === undefined) throw new Error(`no row ${row.id}`);
          same(bands(row), bands(other), row.id);
          same(spread(row), spread(other), row.id);
          expect(other.economies.map(({ economy }) => economy)).toEqual(
            row.economies.map(({ economy }) => economy),
          );
        }
        expect(back.gap).toEqual(there.gap);
      }),
      { numRuns: 25 },
    );
  });

  it('give each side the same where an economy of it becomes two halves, under every scheme', async () => {
    await fc.assert(
      fc.asyncProperty(world, reading, async (of, input) => {
        const [whole, halved] = await Promise.all([
          asked(linesOf(of, false), input),
          asked(linesOf(of, true), input),
        ]);
        for (const [place, row] of rowsOf(whole).entries()) {
          const other = rowsOf(halved)[place];
          if (other === undefined) throw new Error(`no row ${row.id}`);
          expect(other.economies).toHaveLength(row.economies.length + 2);
          same(bands(row), bands(other), row.id);
          same(spread(row), spread(other), row.id);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('give each side the sum of its members, China out of it where it stands apart', async () => {
    await fc.assert(
      fc.asyncProperty(world, reading, async (of, input) => {
        for (const row of rowsOf(await asked(linesOf(of, true), input))) {
          const inBand = (economy: string, side: string): string =>
            input.chinaApart && economy === 'economy:CHN' ? 'china' : side;
          for (const { band, share, amount } of row.bands) {
            if (band === 'not-named' || band === 'unallocated') continue;
            const members = row.economies.filter(({ economy, side }) => inBand(economy, side) === band);
            const sum = members.reduce((all, one) => all + (one.share.quantity.value ?? Number.NaN), 0);
            expect(share.quantity.value, `${row.id} ${band}`).toBeCloseTo(sum, 9);
            const own = members.reduce((all, one) => all + (one.amount?.quantity.value ?? Number.NaN), 0);
            const within = 1e-9 * (row.total?.quantity.value ?? Number.NaN);
            expect(Math.abs((amount?.quantity.value ?? Number.NaN) - own)).toBeLessThanOrEqual(within);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});

it('an economy that a scheme moved stands on one side of a row of several years, that of the last', async () => {
  const mined = (code: string, material: string, period: string): Line => [
    `economy:${code}`,
    'extracts',
    `material:${material}`,
    { value: 50, unit: 't:contained', period },
  ];
  const income = (code: string, group: string, period: string): Line => [
    `economy:${code}`,
    'memberOf',
    `group:wb-${group}-income`,
    { source: 'wb-income-groups', period },
  ];
  const answer = await asked(
    [
      ['device:phone', 'contains', 'material:cobalt', { value: 5, unit: 'g:contained' }],
      ['device:phone', 'contains', 'material:copper', { value: 9, unit: 'g:contained' }],
      ...['FIN', 'CHN'].flatMap((code) => [mined(code, 'cobalt', '2018'), mined(code, 'copper', '2020')]),
      income('FIN', 'upper-middle', '2018'),
      income('EST', 'high', '2018'),
      income('FIN', 'high', '2020'),
      ...['2018', '2020'].map((year) => income('CHN', 'upper-middle', year)),
    ],
    { scheme: 'wb-high-income' },
  );
  const row = answer.rows.find(({ id }) => id === 'digs');
  if (row === undefined) throw new Error('no row');
  expect(row.period).toBe('2018–2020');
  // Half of each metal: half of both. By the year of each figure Finland would be South for cobalt, and in no sum.
  expect(bands(row)).toEqual({ south: 0.5, north: 0.5 });
  expect(row.economies.map(({ economy, side }) => [economy, side])).toEqual([
    ['economy:CHN', 'south'],
    ['economy:FIN', 'north'],
  ]);
  expect(row.materials.map(({ northShare }) => northShare.quantity.value)).toEqual([0.5, 0.5]);
  expect(answer.sideChanges).toEqual([{ economy: 'economy:FIN', year: 2020, from: 'south', to: 'north' }]);
});
