/** Figures of trade that must come out of the committed data sets, as their publishers print them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore, StatementFilter, StatementRow } from '../../schema/store.ts';
import { convert } from '../../schema/unit.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { builtGraph } from '../built-graph.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openEmbeddedStore(await builtGraph());
}, 120_000);
afterAll(() => store.close());

async function trade(filter: StatementFilter, year: number): Promise<readonly StatementRow[]> {
  return store.slice({ ...filter, predicate: ['exportsTo'], years: { from: year, to: year } });
}

const sumIn = (rows: readonly StatementRow[], unit: string): number =>
  rows
    .filter((row) => row.unit?.split(':')[1] === unit.split(':')[1])
    .reduce((sum, row) => sum + (row.value === null ? 0 : convert(row.value, row.unit ?? '', unit)), 0);

describe('BACI', () => {
  const complete = { source: ['baci'], edition: ['hs17-v202601-30-codes'] };
  const of = (number: string): StatementFilter => ({ ...complete, product: [`product:hs2017-${number}`] });

  it('copper cathodes 2024: 86.80 billion USD, 9,446 kt, 849 flows', async () => {
    const rows = await trade(of('740311'), 2024);
    expect(sumIn(rows, 'USD:fob') / 1e9).toBeCloseTo(86.8, 2);
    expect(Math.round(sumIn(rows, 'kt:gross'))).toBe(9446);
    expect(new Set(rows.map(({ subject, object }) => `${subject} ${object}`)).size).toBe(849);
  });

  it('lithium carbonate 2024: 327 kt', async () => {
    expect(Math.round(sumIn(await trade(of('283691'), 2024), 'kt:gross'))).toBe(327);
  });

  it('Namibia, whose two-letter code is NA, exports cobalt oxides for 118.9 million USD in 2024', async () => {
    const rows = await trade({ ...of('282200'), subject: ['economy:NAM'] }, 2024);
    expect(sumIn(rows, 'USD:fob') / 1e6).toBeCloseTo(118.9, 1);
  });

  it('a mass that BACI does not give is not available, and never zero', async () => {
    const masses = (await trade({ ...complete, includeQuarantined: true }, 2024)).filter(
      ({ unit }) => unit === 't:gross',
    );
    // 4.7 % of the 21,723 rows have no mass.
    expect(masses).toHaveLength(21_723);
    const missing = masses.filter(({ value }) => value === null);
    expect(missing).toHaveLength(1030);
    expect(new Set(missing.map((row) => row.missing))).toEqual(new Set(['not-available']));
    expect(masses.filter(({ value }) => value === 0)).toEqual([]);
  });

  it('zinc from Spain to Mexico in 2024: 5.0 Mt at 12.5 USD a tonne, in quarantine by the rule', async () => {
    const flow: StatementFilter = {
      source: ['baci'],
      subject: ['economy:ESP'],
      object: ['economy:MEX'],
      product: ['product:hs2022-7901'],
    };
    const used = await trade(flow, 2024);
    expect(used.map(({ unit }) => unit)).toEqual(['USD:fob']);
    const kept = (await trade({ ...flow, includeQuarantined: true }, 2024)).filter(
      ({ unit }) => unit === 't:gross',
    );
    expect(kept).toHaveLength(1);
    expect(kept[0]?.value).toBeCloseTo(5_017_541, -1);
    expect(kept[0]?.quarantine?.rule).toBe('unit-value-outside-band');
  });

  it('bauxite: every mass of 2023 is refused by the rule of years, none of 2022 and 2024', async () => {
    const masses = async (year: number) =>
      (
        await trade({ source: ['baci'], product: ['product:hs2022-2606'], includeQuarantined: true }, year)
      ).filter((row) => row.unit === 't:gross' && row.value !== null);
    const rules = (rows: readonly StatementRow[]) => new Set(rows.map(({ quarantine }) => quarantine?.rule));
    const of2023 = await masses(2023);
    expect(of2023.length).toBeGreaterThan(100);
    expect([...rules(of2023)].filter((rule) => rule === undefined)).toEqual([]);
    expect(rules(of2023)).toContain('year-with-mass-gap');
    for (const year of [2022, 2024]) expect(rules(await masses(year))).not.toContain('year-with-mass-gap');
  });
});

describe('UN Comtrade', () => {
  const pair = (from: string, to: string, number: string): StatementFilter => ({
    subject: [`economy:${from}`],
    object: [`economy:${to}`],
    product: [`product:hs2022-${number}`],
  });
  const side = (rows: readonly StatementRow[], source: string, unit: string) =>
    rows.filter((row) => row.source === source && row.unit === unit);

  it('DR Congo sends China cathodes in 2022: 706.8 kt by its own report, 768.3 kt by China’s', async () => {
    const rows = await trade(pair('COD', 'CHN', '740311'), 2022);
    expect(rows).toHaveLength(4);
    const [exported] = side(rows, 'comtrade-exports', 'kg:gross');
    const [imported] = side(rows, 'comtrade-imports', 'kg:gross');
    expect((exported?.value ?? 0) / 1e6).toBeCloseTo(706.8, 1);
    expect((imported?.value ?? 0) / 1e6).toBeCloseTo(768.3, 1);
    const [fob] = side(rows, 'comtrade-exports', 'USD:fob');
    const [cif] = side(rows, 'comtrade-imports', 'USD:cif');
    expect((fob?.value ?? 0) / 1e9).toBeCloseTo(6.15, 2);
    expect((cif?.value ?? 0) / 1e9).toBeCloseTo(6.84, 2);
  });

  it('in 2024 DR Congo reports nothing, which is no statement, and China 1,449.8 kt', async () => {
    const rows = await trade(pair('COD', 'CHN', '740311'), 2024);
    expect(rows.map(({ source }) => source)).toEqual(['comtrade-imports', 'comtrade-imports']);
    expect((side(rows, 'comtrade-imports', 'kg:gross')[0]?.value ?? 0) / 1e6).toBeCloseTo(1449.8, 1);
    const all = await trade({ source: ['comtrade-exports'], subject: ['economy:COD'] }, 2024);
    expect(all).toEqual([]);
  });

  it('magnets from China to Germany in 2022 are counted once a side, not 416 times', async () => {
    const rows = await trade({ ...pair('CHN', 'DEU', '850511'), includeQuarantined: true }, 2022);
    expect(side(rows, 'comtrade-exports', 'USD:fob').map(({ value }) => value)).toEqual([704_421_671]);
    expect(side(rows, 'comtrade-imports', 'USD:cif').map(({ value }) => value)).toEqual([765_179_836.583]);
    expect(side(rows, 'comtrade-exports', 'kg:gross').map(({ value }) => value)).toEqual([11_289_597]);
    expect(side(rows, 'comtrade-imports', 'kg:gross').map(({ value }) => value)).toEqual([12_648_091.76]);
    expect(rows).toHaveLength(4);
  });

  it('18,413 flows are reported by both sides', async () => {
    const values = async (source: string) => {
      const rows = await store.slice({ source: [source], edition: ['31-codes-2022-2024'] });
      const flows = rows
        .filter(({ unit }) => unit?.startsWith('USD:'))
        .map(({ subject, object, product, period }) => JSON.stringify([subject, object, product, period]));
      expect(new Set(flows).size).toBe(flows.length);
      return new Set(flows);
    };
    const exported = await values('comtrade-exports');
    const imported = await values('comtrade-imports');
    const both = [...exported].filter((flow) => imported.has(flow));
    expect(both).toHaveLength(18_413);
    // 46,273 pairs, less 193 of goods that come back.
    expect(exported.size + imported.size - both.length).toBe(46_273 - 193);
  });

  it('China sends chips for 2.219 billion USD to the United States, which reports 1.473 from China', async () => {
    const rows = await trade({ ...pair('CHN', 'USA', '8542'), includeQuarantined: true }, 2024);
    expect(side(rows, 'comtrade-exports', 'USD:fob')[0]?.value).toBe(2_219_490_012);
    expect(side(rows, 'comtrade-imports', 'USD:cif')[0]?.value).toBe(1_473_432_024);
    const [weight] = side(rows, 'comtrade-imports', 'kg:gross');
    expect(weight?.quarantine?.rule).toBe('mass-estimated-from-value');
    // Of the table of two economies; other tables give the totals of many.
    const edition = ['hs8542-2024'];
    const totals = await trade({ product: ['product:hs2022-8542'], about: 'group:world', edition }, 2024);
    expect(side(totals, 'comtrade-exports', 'USD:fob').map(({ value }) => value)).toEqual([159_747_196_497]);
    expect(side(totals, 'comtrade-imports', 'USD:cif').map(({ value }) => value)).toEqual([40_386_451_682]);
  });
});
