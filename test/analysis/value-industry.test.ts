/** The lens industry on the project's own data: publishers' figures, and what must hold of every year and scheme. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemes } from '../../schema/scheme.ts';
import type { Figure } from '../../server/analysis/answer.ts';
import { analyses } from '../../server/analysis/index.ts';
import type { ValueCaptureAnswer } from '../../server/analysis/value-capture/answer.ts';
import type { IndustryLens } from '../../server/analysis/value-capture/industry/answer.ts';
import { ask } from '../../server/question/ask.ts';
import { prepareGraph, type ReadyGraph } from '../../server/question/prepare.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { builtGraph } from '../built-graph.ts';

let graph: ReadyGraph;
beforeAll(async () => {
  graph = await prepareGraph(await openEmbeddedStore(await builtGraph()));
}, 120_000);
afterAll(() => graph.store.close());

const answerOf = (input: Readonly<Record<string, unknown>>): Promise<ValueCaptureAnswer> =>
  ask(graph, analyses.valueCapture, { lens: 'industry', ...input });
async function lens(input: Readonly<Record<string, unknown>>): Promise<IndustryLens> {
  const { industry } = await answerOf(input);
  if (industry === null) throw new Error('no industry');
  return industry;
}
const amount = (figure: Figure | null | undefined): number => figure?.quantity.value ?? Number.NaN;

describe('value added of electronics', () => {
  it('gives the rows of NCSES table S6-7 for 2018', async () => {
    const { economies, total, unallocated, africa } = await lens({});
    const of = (id: string) => economies.find(({ economy }) => economy === id);
    // Rows of the World, China, the United States and Taiwan, column 2018; 472 are left over in that table.
    expect([amount(total), amount(unallocated?.figure)]).toEqual([1_185_851, 472]);
    expect(['economy:CHN', 'economy:USA', 'economy:TWN'].map((id) => amount(of(id)?.amount))).toEqual([
      364_229, 302_270, 85_287,
    ]);
    // Egypt 129, Kenya 39, Morocco 737, Tunisia 27, South Africa 559, Cameroon 1, Nigeria 1849, Senegal 3,
    // Zimbabwe 0: 3344.
    expect(amount(africa?.amount)).toBe(129 + 39 + 737 + 27 + 559 + 1 + 1849 + 3);
  });

  it.each(schemes.ids)(
    'sides are the sums of their members, and bands the whole, under %s',
    async (scheme) => {
      for (const measure of ['value-added', 'final-income'] as const) {
        const { bands, economies } = await lens({ scheme, measure });
        expect(bands.reduce((sum, { share }) => sum + amount(share), 0)).toBeCloseTo(1, 9);
        for (const { band, share } of bands) {
          if (band === 'not-named' || band === 'unallocated') continue;
          const members = economies.filter(({ side }) => side === band);
          expect(members.reduce((sum, one) => sum + amount(one.share), 0)).toBeCloseTo(amount(share), 9);
        }
      }
    },
  );

  it('is of 2018, the last year of the edition that the rule prefers, and says that others go to 2022', async () => {
    const said = async (input: Readonly<Record<string, unknown>>) => {
      const { industry, caveats } = await answerOf(input);
      return [industry?.year, caveats.some(({ en }) => en.includes('has figures until 2022'))];
    };
    expect(await said({})).toEqual([2018, true]);
    expect(await said({ year: 2018 })).toEqual([2018, false]);
    expect(await said({ edition: '2024' })).toEqual([2022, false]);
  });

  it('leaves 27 % of 2022 open between the sides, by the edition of 2024', async () => {
    const { bands } = await lens({ edition: '2024', year: 2022 });
    const named = (name: string) => bands.find(({ band }) => band === name)?.share.quantity;
    const [south, north] = [named('south'), named('north')];
    const open = 1 - (south?.value ?? 0) - (north?.value ?? 0);
    expect(open).toBeCloseTo(0.27, 2);
    for (const side of [south, north]) {
      expect(side?.low).toBe(side?.value);
      expect((side?.high ?? 0) - (side?.low ?? 0)).toBeCloseTo(open, 9);
    }
  });

  it('shows Taiwan on no side where UN M49 gives it none', async () => {
    const { caveats, industry } = await answerOf({ scheme: 'm49-developed-2020' });
    const band = industry?.bands.find((one) => one.band === 'unclassified');
    expect(amount(band?.amount)).toBe(85_287);
    expect(caveats.some(({ en }) => en.startsWith('On no side') && en.includes('Taiwan'))).toBe(true);
  });

  it('does not splice editions: the world of 2018 is each edition’s own', async () => {
    const worlds = await Promise.all(
      ['2020', '2022', '2024'].map(async (edition) => {
        const { through } = await lens({ edition });
        return amount(through.find(({ year }) => year === 2018)?.total);
      }),
    );
    expect(worlds).toEqual([1_185_851, 1_283_449, 1_285_242]);
  });

  it('gives no aggregate area to an economy', async () => {
    const { economies, lumps } = await lens({ edition: '2022' });
    expect(economies.every(({ economy }) => /^economy:[A-Z]{3}$/.test(economy))).toBe(true);
    expect(lumps.map(({ entity }) => entity)).toContain('group:ncses-kti-2022-other-africa');
  });
});

describe('income in final electrical and optical equipment', () => {
  // Final output of the world in the table itself: the column final_output_musd of 41 economies, added by year. That
  // column is in no data set here.
  const finalOutput: Readonly<Record<number, number>> = {
    1995: 895_056,
    1996: 911_269,
    1997: 941_733,
    1998: 901_807,
    1999: 960_361,
    2000: 1_063_106,
    2001: 949_181,
    2002: 909_418,
    2003: 1_002_075,
    2004: 1_142_704,
    2005: 1_223_398,
    2006: 1_365_340,
    2007: 1_536_810,
    2008: 1_683_914,
    2009: 1_495_759,
    2010: 1_736_962,
    2011: 1_981_821,
  };
  // Estonia's income is below zero in two years, and kept out of every sum: the rest is larger by so much.
  const keptOut: Readonly<Record<number, number>> = { 2001: 157.3, 2004: 51.1 };

  it('sums to final output in every year', async () => {
    const { through } = await lens({ measure: 'final-income' });
    expect(through.map(({ year }) => year)).toEqual(Object.keys(finalOutput).map(Number));
    for (const { year, total } of through) {
      // 41 amounts with one decimal each: at most 41 × 0.05 apart.
      expect(Math.abs(amount(total) - (keptOut[year] ?? 0) - (finalOutput[year] ?? 0))).toBeLessThan(2.05);
    }
  });

  it('is the sum of its sectors, mines among them', async () => {
    const { sectors, total } = await lens({ measure: 'final-income', year: 2011 });
    expect(sectors).toHaveLength(6);
    // 41 economies times 6 sectors, each rounded to 0.1.
    expect(Math.abs(sectors.reduce((sum, one) => sum + amount(one.total), 0) - amount(total))).toBeLessThan(
      12.3,
    );
    const mining = sectors.find(({ sector }) => sector.endsWith('from-mining'));
    expect(amount(mining?.total)).toBeCloseTo(115_504.5, 6);
  });

  it('says that Africa is inside the rest of the world, and who is kept out in 2001', async () => {
    const { industry, caveats } = await answerOf({ measure: 'final-income', year: 2001 });
    expect(industry?.africa).toBeNull();
    expect(caveats.some(({ en }) => en.includes('1 (Estonia)'))).toBe(true);
  });
});

describe('value added in exports', () => {
  it('domestic and foreign are gross exports for every economy and year; China is off by up to 2.1', async () => {
    const { exportsThrough } = await lens({ measure: 'exports' });
    // Eight economies, 1995 to 2022.
    expect(exportsThrough).toHaveLength(8 * 28);
    for (const { economy, gross, domestic, foreign, residual } of exportsThrough) {
      const most = economy === 'economy:CHN' ? 2.2 : 0.1;
      expect(Math.abs(amount(residual))).toBeLessThan(most);
      expect(amount(domestic) + amount(foreign) + amount(residual)).toBeCloseTo(amount(gross), 6);
    }
    const ofChina = exportsThrough.filter(({ economy }) => economy === 'economy:CHN');
    expect(Math.max(...ofChina.map(({ residual }) => Math.abs(amount(residual))))).toBe(2.11);
  });

  it('has every economy and year that the graph has, its residual as its statements leave it, and says the largest', async () => {
    const objects = [
      'gross-exports',
      'domestic-value-added-in-exports',
      'foreign-value-added-in-exports',
    ].map((name) => `indicator:${name}-isic-c26`);
    const rows = await graph.store.slice({
      predicate: ['hasIndicator'],
      object: objects,
      withoutKinds: ['site', 'organisation'],
    });
    const stated = new Map<string, (number | null)[]>();
    for (const { subject, object, period, value } of rows) {
      if (!subject.startsWith('economy:')) continue;
      const key = `${subject} ${period}`;
      const three = stated.get(key) ?? [null, null, null];
      three[objects.indexOf(object ?? '')] = value;
      stated.set(key, three);
    }
    const { exportsThrough } = await lens({ measure: 'exports' });
    const told = new Map(exportsThrough.map((one) => [`${one.economy} ${one.year}`, amount(one.residual)]));
    expect([...told.keys()].sort()).toEqual([...stated.keys()].sort());
    for (const [key, [gross, domestic, foreign]] of stated) {
      const left = (gross ?? Number.NaN) - (domestic ?? Number.NaN) - (foreign ?? Number.NaN);
      // The publisher prints three decimals.
      expect(told.get(key), key).toBeCloseTo(left, 5);
    }
    const [largest = ''] = [...told.keys()].sort(
      (a, b) => Math.abs(told.get(b) ?? 0) - Math.abs(told.get(a) ?? 0),
    );
    const [economy, year] = largest.split(' ');
    expect(economy).toBe('economy:CHN');
    const { caveats } = await answerOf({ measure: 'exports', year: Number(year) });
    expect(caveats.some(({ en }) => en.includes('at most 2.11 MUSD here (China)'))).toBe(true);
  });

  it('gives the rows of China in 2018: 526,740.348 of which 383,815.024 at home', async () => {
    const { exports } = await lens({ measure: 'exports', year: 2018 });
    const china = exports.find(({ economy }) => economy === 'economy:CHN');
    expect([amount(china?.gross), amount(china?.domestic), amount(china?.foreign)]).toEqual([
      526_740.348, 383_815.024, 142_925.738,
    ]);
    // 526,740.348 − 383,815.024 − 142,925.738
    expect(amount(china?.residual)).toBe(-0.414);
  });
});
