/** Harm on the project's own data: figures traced to their rows, every rule keeping the whole, and nothing left unassigned. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Label } from '../../schema/label.ts';
import { schemes } from '../../schema/scheme.ts';
import type { HarmAttributionAnswer } from '../../server/analysis/harm/answer.ts';
import { harms } from '../../server/analysis/harm/harms/index.ts';
import { reasonsLeftOut } from '../../server/analysis/harm/harms/left-out.ts';
import { refusalOf } from '../../server/analysis/harm/refusals.ts';
import { rules } from '../../server/analysis/harm/rules/index.ts';
import { analyses, QuestionError } from '../../server/analysis/index.ts';
import { ask } from '../../server/question/ask.ts';
import { prepareGraph, type ReadyGraph } from '../../server/question/prepare.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { builtGraph } from '../built-graph.ts';

let real: ReadyGraph;
beforeAll(async () => {
  real = await prepareGraph(await openEmbeddedStore(await builtGraph()));
}, 300_000);
afterAll(() => real.store.close());

type Input = Readonly<Record<string, unknown>>;
const attributed = (input: Input): Promise<HarmAttributionAnswer> =>
  ask(real, analyses.harmAttribution, input);
const refused = async (work: Promise<unknown>): Promise<QuestionError> => {
  const error = await work.then(() => undefined).catch((thrown: unknown) => thrown);
  if (!(error instanceof QuestionError)) throw new Error(`not refused: ${String(error)}`);
  return error;
};
const amountIn = (figure: { readonly quantity: { readonly value: number | null } }): number =>
  figure.quantity.value ?? Number.NaN;
const forest = 'harm:tree-cover-loss-at-mines';

describe('the registry', () => {
  test('every statement of harm of the data sets is of a harm that is asked about, or left out with a reason', () => {
    const unassigned = real.context.harms.all
      .filter(({ predicate }) => predicate === 'bearsHarm')
      .filter(
        ({ object, source, stage, unit }) =>
          !harms.all.some(
            (item) =>
              item.predicate === 'bearsHarm' &&
              item.objects.includes(object) &&
              item.source === source &&
              // A list of presences names goods of later stages too.
              (item.stage === stage || (item.kind === 'presence' && unit === null)),
          ) && !reasonsLeftOut.some((one) => one.harm === object && (one.source ?? source) === source),
      );
    expect(unassigned).toEqual([]);
  });

  test('every harm of the registry, and everything left out, is in the data sets', async () => {
    const answer = await ask(real, analyses.harms, {});
    expect(answer.rows.map(({ harm }) => harm.id)).toEqual(harms.ids);
    for (const row of answer.rows) expect(row.statements, row.harm.id).toBeGreaterThan(0);
    expect(answer.leftOut).toHaveLength(reasonsLeftOut.length);
    // What one statement says keeps its range and how sure it is: 5,545,000 deaths, 2,305,000 to 8,271,000.
    expect(
      answer.rows.find(({ harm }) => harm.id === 'harm:deaths-from-lead')?.total?.quantity,
    ).toMatchObject({
      value: 5_545_000,
      low: 2_305_000,
      high: 8_271_000,
      status: 'estimated',
    });
  });

  test('labels and reasons are in three languages, French ones with a narrow space before high punctuation', () => {
    const labels: readonly Label[] = [
      ...harms.all.flatMap((item) => [
        item.label,
        item.scope,
        ...item.caveats,
        ...[item.noChain, item.noExposure, item.usersAreAtPlace, item.sourceNames].filter(
          (one) => one !== null,
        ),
      ]),
      ...rules.all.flatMap((rule) => [
        rule.label,
        rule.sentence,
        ...harms.all.map((item) => rule.refusal(item)).filter((one) => one !== null),
      ]),
      ...reasonsLeftOut.map(({ reason }) => reason),
    ];
    for (const { en, fr, es } of labels) {
      expect(Math.min(en.length, fr.length, es.length)).toBeGreaterThan(2);
      expect(fr).not.toMatch(/(^|[^\u202f])[;?!»]|[^\u202f]:|«(?!\u202f)/u);
    }
  });
});

describe('territorial', () => {
  test('copper in DR Congo, 2019: the row of the price allocation', async () => {
    const answer = await attributed({ harm: forest, rule: 'territorial', material: 'material:copper' });
    expect(answer.period).toBe('2019');
    const [largest] = answer.bearers;
    expect(largest?.economy).toBe('economy:COD');
    const [row] = await real.store.statementsAt(largest?.amount.evidence ?? []);
    expect(row).toMatchObject({
      subject: 'economy:COD',
      object: 'indicator:tree-cover-loss-at-mines-by-price',
      product: 'material:copper',
      period: '2019',
      locator: 'extension_forest_loss_price_allocation.csv, COD, Copper, 2019',
    });
    expect(amountIn(largest?.amount as never)).toBeCloseTo(row?.value ?? Number.NaN, 12);
  });

  test('deaths in tailings dam failures of the 1960s: seven economies, 854 people', async () => {
    // ARG 3, BEL 11, BGR 488, CHN 171, ESP 19, GBR 144, POL 18.
    const answer = await attributed({
      harm: 'harm:deaths-from-tailings-dam-failures',
      rule: 'territorial',
      year: 1965,
    });
    expect(answer.period).toBe('1960/1969');
    expect(amountIn(answer.total)).toBe(854);
    expect(answer.bearers.map(({ economy, amount }) => [economy, amountIn(amount)])).toEqual([
      ['economy:BGR', 488],
      ['economy:CHN', 171],
      ['economy:GBR', 144],
      ['economy:ESP', 19],
      ['economy:POL', 18],
      ['economy:BEL', 11],
      ['economy:ARG', 3],
    ]);
  });

  test('states that are no more are on no side, rather than in the South', async () => {
    const answer = await attributed({ harm: 'harm:tailings-dam-failure', rule: 'territorial', year: 1965 });
    const sideOf = (id: string): string | undefined =>
      answer.bearers.find(({ economy }) => economy === id)?.side;
    expect([sideOf('economy:SUN'), sideOf('economy:DDR')]).toEqual(['unclassified', 'unclassified']);
    expect(answer.caveats.some(({ en }) => en.includes('On no side of a scheme'))).toBe(true);
  });

  test('data centres of China, 2024: 102 TWh at 559.51 g a kilowatt-hour', async () => {
    const answer = await attributed({
      harm: 'harm:greenhouse-gases-of-data-centres',
      rule: 'territorial',
    });
    const china = answer.bearers.find(({ economy }) => economy === 'economy:CHN');
    // 102e9 kWh × 559.51 g = 57.07002e12 g, or megatonnes.
    expect(amountIn(china?.amount as never)).toBeCloseTo(57.07002, 9);
    expect(answer.bearers).toHaveLength(2);
  });

  test('e-waste without documented treatment, 2019: the world less the world, and what no economy documents', async () => {
    const answer = await attributed({
      harm: 'harm:ewaste-without-documented-treatment',
      rule: 'territorial',
    });
    expect(answer.period).toBe('2019');
    // World rows: 53,602,078.179554 t generated, 9,382,133.36 t recycled.
    expect(amountIn(answer.total)).toBeCloseTo(44_219_944.819554, 5);
    expect(answer.unattributable.map(({ kind }) => kind)).toEqual(['place-not-known']);
  });
});

describe('the whole is kept', () => {
  const questions = harms.all.flatMap((item) =>
    rules.all
      .filter((rule) => refusalOf(item, rule) === null)
      .flatMap((rule) =>
        (item.hasMaterial ? [null, 'material:copper', 'material:tin'] : [null]).map(
          (material) => [item.id, rule.id, material] as const,
        ),
      ),
  );

  test.each(questions)('%s, %s, %s: under every scheme', async (harm, rule, material) => {
    for (const scheme of schemes.ids) {
      const answer = await attributed({
        harm,
        rule,
        material,
        scheme,
        year: harm.includes('dam') ? 2019 : null,
      });
      const total = amountIn(answer.total);
      const within = 1e-9 * Math.max(1, total);
      const sum = (list: readonly { readonly amount: HarmAttributionAnswer['total'] }[]): number =>
        list.reduce((all, { amount }) => all + amountIn(amount), 0);
      expect(Math.abs(sum(answer.bearers) + sum(answer.unattributable) - total)).toBeLessThanOrEqual(within);
      for (const { economy } of answer.bearers) expect(economy).toMatch(/^economy:/);
      if (answer.isWeak) {
        expect([answer.bySide, answer.groups]).toEqual([[], []]);
        continue;
      }
      for (const { side, amount } of answer.bySide) {
        const members =
          side === null ? answer.unattributable : answer.bearers.filter((one) => one.side === side);
        expect(Math.abs(sum(members) - amountIn(amount)), `${side}`).toBeLessThanOrEqual(within);
      }
      expect(Math.abs(sum(answer.bySide) - total)).toBeLessThanOrEqual(within);
      for (const { group, amount } of answer.groups) {
        const members = new Set(real.context.membership.membersOf(group));
        const own = answer.bearers.filter(({ economy }) => members.has(economy));
        expect(Math.abs(sum(own) - amountIn(amount)), group).toBeLessThanOrEqual(within);
      }
    }
  });

  test('consumption prints the period of the harm and the year of the chain, and says who users are', async () => {
    const answer = await attributed({ harm: forest, rule: 'consumption', material: 'material:copper' });
    expect([answer.period, answer.chainYear]).toEqual(['2019', 2022]);
    expect(answer.chains).toMatchObject([
      { material: 'material:copper', stages: ['extraction', 'refining'] },
    ]);
    const said = answer.caveats.map(({ en }) => en).join('\n');
    expect(said).toContain('The harm is of 2019, and it is carried along the chain of 2022.');
    expect(said).toContain('first users of the metal');
    expect(answer.choices.map(({ choice }) => choice)).toEqual([
      'scheme',
      'rule',
      'allocation',
      'allocation',
      'factor',
      'merchants',
    ]);
  });

  test('e-waste by consumption is as by territory, and says why', async () => {
    const of = (rule: string) => attributed({ harm: 'harm:ewaste-without-documented-treatment', rule });
    const [here, used] = [await of('territorial'), await of('consumption')];
    expect(used.bearers).toEqual(here.bearers);
    expect(used.caveats.some(({ en }) => en.includes('consumption moves nothing'))).toBe(true);
    expect(here.caveats.some(({ en }) => en.includes('consumption moves nothing'))).toBe(false);
  });

  test('a harm of nineteen years is the sum of its years, on the chain of one', async () => {
    const of = (input: Input) =>
      attributed({ harm: forest, rule: 'territorial', material: 'material:copper', ...input });
    const years = Array.from({ length: 19 }, (_, place) => 2001 + place);
    const each = await Promise.all(years.map((year) => of({ year })));
    const together = await of({ from: 2001 });
    const sum = each.reduce((total, one) => total + amountIn(one.total), 0);
    expect(together.period).toBe('2001/2019');
    expect(amountIn(together.total)).toBeCloseTo(sum, 8);
    const carried = await attributed({
      harm: forest,
      rule: 'consumption',
      material: 'material:copper',
      from: 2001,
    });
    expect([carried.period, carried.chainYear]).toEqual(['2001/2019', 2022]);
    expect(carried.caveats.some(({ en }) => en.includes('The harm is of 2001–2019'))).toBe(true);
    expect(amountIn(carried.total)).toBeCloseTo(sum, 8);
  });

  test('the allocation moves the total of copper by more than a factor of four in 2019', async () => {
    const answer = await attributed({ harm: forest, rule: 'territorial', material: 'material:copper' });
    const range = answer.choices.find(({ choice, least }) => choice === 'allocation' && least.unit === 'km2');
    expect([range?.leastOption, range?.mostOption]).toEqual(['price', 'equal']);
    const least = await attributed({ harm: forest, rule: 'territorial', material: 'material:copper' });
    const most = await attributed({
      harm: forest,
      rule: 'territorial',
      material: 'material:copper',
      allocation: 'equal',
    });
    expect(amountIn(least.total)).toBeCloseTo(range?.least.value ?? Number.NaN, 9);
    expect(amountIn(most.total)).toBeCloseTo(range?.most.value ?? Number.NaN, 9);
    expect(amountIn(most.total) / amountIn(least.total)).toBeGreaterThan(4);
  });

  test('an industry-size key is an illustration, and says so before all else', async () => {
    const answer = await attributed({ harm: forest, rule: 'industry-size-key' });
    expect(answer.illustration?.en).toMatch(/^An illustration, not a finding/);
    expect(answer.caveats[0]).toEqual(answer.illustration);
  });
});

describe('refused', () => {
  const cases: readonly (readonly [string, Input, QuestionError['code'], RegExp])[] = [
    [
      'a presence under a rule that shares out',
      { harm: 'harm:child-labour', rule: 'territorial' },
      'NOT_ANSWERABLE',
      /exposure\(harm: "harm:child-labour"/,
    ],
    [
      'a figure of the world',
      { harm: 'harm:modern-slavery', rule: 'territorial' },
      'NOT_ANSWERABLE',
      /nobody gives it by place/,
    ],
    [
      'a concentration',
      { harm: 'harm:soil-contamination', rule: 'territorial' },
      'NOT_ANSWERABLE',
      /cannot be added up/,
    ],
    [
      'a chain that may not be published',
      { harm: forest, rule: 'consumption', material: 'material:gold' },
      'NOT_ANSWERABLE',
      /cannot be told/,
    ],
    [
      'a lump of materials',
      { harm: forest, rule: 'consumption', material: 'product:mining-forest-loss-unknown' },
      'NOT_ANSWERABLE',
      /lump/,
    ],
    [
      'a harm that names no metal',
      { harm: 'harm:tailings-released', rule: 'consumption' },
      'NOT_ANSWERABLE',
      /not the metals of the mine/,
    ],
    [
      'value added in the chain',
      { harm: forest, rule: 'value-added-in-chain' },
      'NOT_ANSWERABLE',
      /No source gives/,
    ],
    [
      'a weight beyond 1',
      { harm: forest, rule: 'shared-weighted', weight: 1.01 },
      'BAD_USER_INPUT',
      /expected 0 to 1/,
    ],
    [
      'a weight below 0',
      { harm: forest, rule: 'shared-weighted', weight: -0.01 },
      'BAD_USER_INPUT',
      /expected 0 to 1/,
    ],
    [
      'a weight under another rule',
      { harm: forest, rule: 'consumption', weight: 0.5 },
      'BAD_USER_INPUT',
      /SHARED_WEIGHTED alone/,
    ],
    [
      'a part kept under another rule',
      { harm: forest, rule: 'territorial', retained: 0.5 },
      'BAD_USER_INPUT',
      /SHARED_CHAINWISE alone/,
    ],
    [
      'a year that is not covered',
      { harm: forest, rule: 'territorial', year: 1990 },
      'YEAR_NOT_COVERED',
      /2001/,
    ],
    [
      'years that are not all there',
      { harm: forest, rule: 'territorial', from: 1999 },
      'YEAR_NOT_COVERED',
      /from 2001 to 2019/,
    ],
    [
      'years in the wrong order',
      { harm: forest, rule: 'territorial', from: 2015, year: 2010 },
      'YEAR_NOT_COVERED',
      /2015 to 2010/,
    ],
    [
      'decades added up',
      { harm: 'harm:tailings-released', rule: 'territorial', from: 1910 },
      'BAD_USER_INPUT',
      /not added up/,
    ],
    [
      'a scheme without the year',
      { harm: 'harm:tailings-released', rule: 'territorial', year: 1965, scheme: 'wb-high-income' },
      'YEAR_NOT_COVERED',
      /nearest year is 1987/,
    ],
    [
      'a material of a harm that names none',
      { harm: 'harm:tailings-released', rule: 'territorial', material: 'material:copper' },
      'BAD_USER_INPUT',
      /leave it out/,
    ],
    [
      'a material that is not there',
      { harm: forest, rule: 'territorial', material: 'material:cobalt' },
      'NOT_ANSWERABLE',
      /material:copper/,
    ],
    [
      'an id of another kind',
      { harm: forest, rule: 'territorial', material: 'economy:COD' },
      'BAD_USER_INPUT',
      /of the kind economy/,
    ],
    [
      'an unknown harm',
      { harm: 'harm:deforestatoin', rule: 'territorial' },
      'UNKNOWN_ID',
      /harm:deforestation/,
    ],
    ['a name of the language', { harm: '__proto__', rule: 'territorial' }, 'UNKNOWN_ID', /not a harm/],
    [
      'an unknown precedence',
      { harm: forest, rule: 'territorial', precedence: 'constructor' },
      'BAD_USER_INPUT',
      /precedence/,
    ],
    [
      'a year of a chain that has none',
      { harm: forest, rule: 'consumption', material: 'material:copper', chainYear: 1999 },
      'YEAR_NOT_COVERED',
      /nearest years/,
    ],
  ];
  test.each(cases)('%s', async (_, input, code, message) => {
    const error = await refused(attributed(input));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(error.message).not.toMatch(/undefined|\[object/);
  });
});

describe('exposure', () => {
  test('cobalt and child labour: the share of DR Congo in the world’s mine output, and the part dug by hand beside it', async () => {
    const answer = await ask(real, analyses.exposure, {
      harm: 'harm:child-labour',
      material: 'material:cobalt',
      year: 2025,
    });
    const [stage] = answer.stages;
    expect(stage).toMatchObject({ stage: 'extraction', year: 2025, source: 'usgs-mcs', isFloor: false });
    expect(stage?.places.map(({ economy }) => economy)).toEqual(['economy:COD']);
    const rows = await real.store.slice({
      predicate: ['extracts'],
      object: ['material:cobalt'],
      source: ['usgs-mcs'],
      edition: [stage?.edition ?? ''],
      years: { from: 2025, to: 2025 },
      withoutKinds: ['site', 'organisation'],
    });
    const parts = rows.filter(({ subject, value }) => subject !== 'group:world' && value !== null);
    const sum = parts.reduce((total, { value }) => total + (value ?? 0), 0);
    const congo = parts.find(({ subject }) => subject === 'economy:COD')?.value ?? Number.NaN;
    expect(amountIn(stage?.share as never)).toBeCloseTo(congo / sum, 9);
    const hand = answer.partsConcerned.find(
      ({ what, source }) =>
        what === 'indicator:artisanal-share-of-mine-output' && source === 'harm-figures-public',
    );
    expect(hand?.figure.quantity).toMatchObject({ low: 15, high: 30, unit: 'percent' });
    expect(answer.livelihoods.length).toBeGreaterThan(0);
    expect(answer.goods.map(({ product, hasInput }) => [product, hasInput])).toContainEqual([
      'component:li-ion-battery',
      true,
    ]);
    expect(answer.withoutShare.map(({ stage: one }) => one)).toEqual(['refining']);
  });

  test('cobalt of 2023: several publishers give the year, and the range over them is printed', async () => {
    const answer = await ask(real, analyses.exposure, {
      harm: 'harm:child-labour',
      material: 'material:cobalt',
      year: 2023,
    });
    const range = answer.choices.find(({ choice }) => choice === 'precedence');
    const shown = answer.stages[0]?.share.quantity.value ?? Number.NaN;
    expect(range?.leastOption).not.toBe(range?.mostOption);
    expect(range?.least.value).toBeLessThanOrEqual(shown);
    expect(range?.most.value).toBeGreaterThanOrEqual(shown);
  });

  test('gold: countries of the list stand inside the publisher’s lump, so that the share is a floor', async () => {
    const answer = await ask(real, analyses.exposure, {
      harm: 'harm:child-labour',
      material: 'material:gold',
    });
    const [stage] = answer.stages;
    expect(stage?.isFloor).toBe(true);
    const { value, low, high, missing } = stage?.share.quantity ?? {};
    expect([value, missing]).toEqual([null, 'only-bounds']);
    const named = (stage?.places ?? []).reduce(
      (sum, { share }) => sum + (share === null ? 0 : amountIn(share)),
      0,
    );
    expect(low).toBeCloseTo(named, 9);
    expect(high).toBeGreaterThan(low ?? 1);
    expect(stage?.places.some(({ share, reason }) => share === null && reason !== null)).toBe(true);
  });

  test('no person is counted, no site and no company is named', async () => {
    for (const harm of ['harm:child-labour', 'harm:forced-labour', 'harm:armed-presence-at-mines'] as const) {
      const answer = await ask(real, analyses.exposure, { harm, material: 'material:tantalum' });
      for (const { share } of answer.stages) expect(share.quantity.unit).toBe('fraction');
      const named = [...answer.partsConcerned, ...answer.livelihoods, ...answer.measured].map(
        ({ subject }) => subject,
      );
      expect(named.filter((id) => /^(site|org):/.test(id))).toEqual([]);
    }
  });

  test('refused: no document, no output, every sector, impossible years', async () => {
    const of = (input: Input): Promise<QuestionError> => refused(ask(real, analyses.exposure, input));
    expect(await of({ harm: 'harm:child-labour', material: 'material:lithium' })).toMatchObject({
      code: 'NOT_ANSWERABLE',
      message: expect.stringContaining('not a finding that there is none'),
    });
    expect(await of({ harm: 'harm:forced-labour', material: 'material:polysilicon' })).toMatchObject({
      code: 'NOT_ANSWERABLE',
      message: expect.stringContaining('nobody gives its output'),
    });
    expect((await of({ harm: 'harm:environmental-conflict', material: 'material:copper' })).code).toBe(
      'NOT_ANSWERABLE',
    );
    expect((await of({ harm: 'harm:child-labour', material: 'material:cobalt', year: 1500 })).code).toBe(
      'YEAR_NOT_COVERED',
    );
    expect((await of({ harm: 'harm:child-labour', material: 'economy:COD' })).code).toBe('BAD_USER_INPUT');
  });
});
