/** Largest traders, on small files in the layout of the project. */
import { describe, expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { crimingeoTrade2023 } from './adapter.ts';

interface Trader {
  readonly country: string;
  readonly value_usd: unknown;
  readonly share_pct: number;
}
const trader = (country: string, value: unknown): Trader => ({ country, value_usd: value, share_pct: 50 });
const year = (...top: readonly Trader[]) => ({ '2022': { total_usd: 100, top } });

function file(exporters: object, importers: object = year(trader('UK', 1)), more: object = {}) {
  const stage = { exporters, importers, hs_codes_used: [282200], hs_descriptions: { 282200: 'Oxides' } };
  const mining = {
    units: 'tonnes',
    by_year: { 2022: { total: 1, countries: [{ country: 'DRC', quantity: 1 }] } },
  };
  const whole = {
    key: 'cobalt',
    label: 'Cobalt',
    year_min: 2000,
    year_max: 2023,
    mining,
    trade: { refined: stage },
  };
  return { 'cobalt.json': JSON.stringify({ ...whole, ...more }) };
}

test('an exporter sends to the world, and an importer receives from it', async () => {
  const { statements, entities, extents } = await runByHand(
    crimingeoTrade2023,
    file(year(trader('DRC', 4_303_722_389.09), trader('Rep. of Korea', 5))),
  );
  const said = {
    product: expect.stringContaining('product:crimingeo-trade-cobalt-refined'),
    period: '2022',
    status: 'derived',
  };
  expect(statements).toMatchObject([
    { ...said, subject: 'economy:COD', object: 'group:world', value: 4_303_722_389.09, unit: 'USD:fob' },
    { ...said, subject: 'economy:KOR', object: 'group:world', value: 5, unit: 'USD:fob' },
    { ...said, subject: 'group:world', object: 'economy:GBR', value: 1, unit: 'USD:cif' },
  ]);
  // The codes that were added stand in the name.
  expect(entities[0]?.name.en).toContain('HS 282200, 810520');
  expect(extents).toMatchObject([{ product: null, extent: 'totals' }]);
});

describe('broken files', () => {
  test.each([
    ['an unknown trader', file(year(trader('Atlantis', 1))), 'Atlantis'],
    ['text in the value', file(year(trader('DRC', 'much'))), '"much" found'],
    ['a value of zero', file(year(trader('DRC', 0))), 'a value above zero'],
    ['no value', file(year({ country: 'DRC', share_pct: 1 } as unknown as Trader)), 'value_usd'],
    ['another mineral', file(year(trader('DRC', 1)), undefined, { key: 'tin' }), 'cobalt, copper or nickel'],
    ['a year that is none', file({ total: { top: [trader('DRC', 1)] } }), '"total" found'],
    ['one trader twice', file(year(trader('DRC', 1), trader('DRC', 2))), 'DRC'],
    ['an added column', file(year({ ...trader('DRC', 1), person: 'x' } as Trader)), 'person'],
    ['a cut file', { 'cobalt.json': '{"key":"cobalt","trade":' }, 'cobalt.json'],
  ])('%s is refused', async (_, files, message) => {
    expect(await refusalOf(crimingeoTrade2023, files)).toContain(message);
  });
});
