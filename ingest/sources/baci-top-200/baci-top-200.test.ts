/** The largest flows of headings, on small files in the copy's layout. */
import { describe, expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { baciTop200 } from './adapter.ts';

type Flows = readonly (readonly [from: string, to: string, usd: unknown, tonnes: unknown])[];
type Commodities = Readonly<Record<string, Readonly<Record<string, Flows>>>>;

function file(commodities: Commodities, source = 'BACI (CEPII) HS22 V202601 — reconciled UN Comtrade') {
  const flows = Object.fromEntries(
    Object.entries(commodities).map(([id, years]) => [
      id,
      Object.fromEntries(
        Object.entries(years).map(([year, rows]) => [
          year,
          rows.map(([e, i, v, w]) => ({ e, i, es: [0, 1], is: [2, 3], v, w })),
        ]),
      ),
    ]),
  );
  return { 'flows.json': JSON.stringify({ meta: { source, years: [2022] }, totals: {}, flows }) };
}

/** Ten flows at one unit value, from one exporter. */
function tenFlows(from: string, unitValue: number, tonnes: number): Flows {
  const partners = ['DEU', 'ITA', 'ESP', 'POL', 'TUR', 'USA', 'MEX', 'BRA', 'IND', 'JPN'];
  return partners.map((to) => [from, to, unitValue * tonnes, tonnes]);
}

test('a flow is a value and a mass of a heading, with what the table lacks', async () => {
  const { statements, extents } = await runByHand(
    baciTop200,
    file({ copper_ore: { 2023: [['CHL', 'TWN', 5_000_000, 2500]] } }),
  );
  expect(statements).toHaveLength(2);
  expect(statements[0]).toMatchObject({
    subject: 'economy:CHL',
    object: 'economy:TWN',
    product: 'product:hs2022-2603',
    period: '2023',
    value: 5_000_000,
    unit: 'USD:fob',
    locator: 'flows.json, copper_ore 2023, CHL → TWN',
  });
  expect(statements[1]).toMatchObject({ value: 2500, unit: 't:gross' });
  expect(extents).toMatchObject([{ period: '2023', extent: 'largest', share: null, dimension: null }]);
  expect(extents[0]?.text.en).toMatch(/France.*Hong Kong/);
});

test('a mass of 0 beside a value is a mass that is not available', async () => {
  const { statements } = await runByHand(
    baciTop200,
    file({ petroleum_gas: { 2022: [['QAT', 'BGD', 1_835_082_378, 0]] } }),
  );
  expect(statements.map(({ value, missing }) => [value, missing])).toEqual([
    [1_835_082_378, null],
    [null, 'not-available'],
  ]);
});

test('zinc at 12.5 USD a tonne is kept out by its mass, and its value stays', async () => {
  const { statements, report } = await runByHand(
    baciTop200,
    file({
      zinc: { 2024: [...tenFlows('KOR', 2900, 100_000), ['ESP', 'MEX', 62_915_564, 5_017_541] as const] },
    }),
  );
  expect(report.quarantined).toEqual([{ rule: 'unit-value-outside-band', count: 1 }]);
  const [value, mass] = statements.filter(({ subject }) => subject === 'economy:ESP');
  expect(value).toMatchObject({ value: 62_915_564, quarantine: null });
  // 62,915,564 / 5,017,541 = 12.54
  expect(mass?.quarantine?.reason).toContain('unit value 12.54 USD/t');
  expect(mass?.quarantine?.reason).toContain('2,900 USD/t');
});

test('a year of bauxite whose masses have a gap is refused as a year', async () => {
  const { statements } = await runByHand(
    baciTop200,
    file({
      bauxite: {
        2022: tenFlows('GIN', 53, 15_400_000),
        2023: tenFlows('GIN', 147, 6_800_000),
        2024: tenFlows('GIN', 62, 18_300_000),
      },
    }),
  );
  const refused = statements.filter(({ quarantine }) => quarantine !== null);
  expect(refused).toHaveLength(10);
  expect(new Set(refused.map(({ period, unit }) => `${period} ${unit}`))).toEqual(new Set(['2023 t:gross']));
  expect(refused[0]?.quarantine?.rule).toBe('year-with-mass-gap');
});

describe('is refused', () => {
  const flow: Flows = [['CHL', 'CHN', 1, 1]];
  test.each([
    ['another revision', file({ tin: { 2022: flow } }, 'BACI (CEPII) HS17 V202601'), /column meta\.source\)/],
    ['a commodity without a heading', file({ cobalt: { 2022: flow } }), /column \{commodity\}\): "cobalt"/],
    ['a year before the revision', file({ tin: { 2021: flow } }), /column \{year\}\).*from 2022 on/],
    ['an economy nobody knows', file({ tin: { 2022: [['CHL', 'QQQ', 1, 1]] } }), /"QQQ" found/],
    ['no value', file({ tin: { 2022: [['CHL', 'CHN', null, 1]] } }), /column v\).*above zero/],
    ['a mass below zero', file({ tin: { 2022: [['CHL', 'CHN', 1, -1]] } }), /column w\)/],
    [
      'one flow twice',
      file({ tin: { 2022: [...flow, ['CHL', 'CHN', 2, 1] as const] } }),
      /one row with the key/,
    ],
    [
      'a file without flows',
      { 'flows.json': '{"meta":{"source":"x"},"totals":{}}' },
      /under the key "flows"/,
    ],
  ])('%s', async (_, files, message) => {
    expect(await refusalOf(baciTop200, files)).toMatch(message);
  });
});
