/**
 * What the pages of the methods say "on the data" is what the answers say: each sentence is written again from an answer
 * to the project's own data, and must stand on its page word for word.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemes } from '../../schema/scheme.ts';
import type { Figure } from '../../server/analysis/answer.ts';
import type { ExposureAnswer, HarmAttributionAnswer } from '../../server/analysis/harm/answer.ts';
import { analyses } from '../../server/analysis/index.ts';
import type { IndustryLens } from '../../server/analysis/value-capture/industry/answer.ts';
import type { PriceSplit } from '../../server/analysis/value-capture/price-split/answer.ts';
import { ask } from '../../server/question/ask.ts';
import { prepareGraph, type ReadyGraph } from '../../server/question/prepare.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { builtGraph } from '../built-graph.ts';

let graph: ReadyGraph;
beforeAll(async () => {
  graph = await prepareGraph(await openEmbeddedStore(await builtGraph()));
}, 300_000);
afterAll(() => graph.store.close());

const pageOf = (method: string): string =>
  readFileSync(join(import.meta.dirname, '../../docs/methods', `${method}.md`), 'utf8');
type Input = Readonly<Record<string, unknown>>;
const amount = (figure: Figure | null | undefined): number => figure?.quantity.value ?? Number.NaN;
const digits = (value: number | null | undefined, decimals: number): string =>
  (value ?? Number.NaN).toLocaleString('en', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
const percent = (value: number | null | undefined, decimals = 0): string =>
  digits((value ?? Number.NaN) * 100, decimals);

describe('harm attribution', () => {
  const copperTrees = (input: Input): Promise<HarmAttributionAnswer> =>
    ask(graph, analyses.harmAttribution, {
      harm: 'harm:tree-cover-loss-at-mines',
      material: 'material:copper',
      ...input,
    });
  const sideOf = ({ bySide }: HarmAttributionAnswer, side: string | null): number =>
    amount(bySide.find((one) => one.side === side)?.share);

  it('tree cover lost inside copper mines, where it happened and by who first used the metal', async () => {
    const [here, used] = await Promise.all([
      copperTrees({ rule: 'territorial' }),
      copperTrees({ rule: 'consumption' }),
    ]);
    expect(pageOf('harm-attribution')).toContain(
      `of the ${digits(amount(here.total), 1)} km² of tree cover lost inside copper mines in ${here.period} (by price), ${percent(sideOf(here, 'south'))} % lie in the South under the default scheme; by first use of the metal, on the chain of ${used.chainYear}, the South answers for ${percent(sideOf(used, 'south'))} %, the North for ${percent(sideOf(used, 'north'))} %, and ${percent(sideOf(used, null))} % is attributed to nobody.`,
    );
  });

  it('the same by price and in equal parts', async () => {
    const [price, equal] = await Promise.all(
      ['price', 'equal'].map((allocation) => copperTrees({ rule: 'territorial', allocation })),
    );
    expect(pageOf('harm-attribution')).toContain(
      `for copper in ${price?.period} from ${digits(amount(price?.total), 1)} km² (price) to ${digits(amount(equal?.total), 1)} km² (equal)`,
    );
  });

  it('of what Zambia mined two thirds are in no metal refined where the ore went', async () => {
    const { unknowns } = await ask(graph, analyses.origin, {
      material: 'material:copper',
      producer: 'economy:ZMB',
      year: 2022,
    });
    const unmatched = unknowns.filter(({ kind }) => kind === 'unmatched');
    const share = unmatched.reduce((all, one) => all + amount(one.share), 0);
    expect(share).toBeCloseTo(2 / 3, 1);
    expect(pageOf('harm-attribution')).toContain(
      '(on the chain of 2022 two thirds of what Zambia mined end here)',
    );
  });

  it('gold and coal are nearly three quarters of all of it', async () => {
    const of = async (material: string | null): Promise<number> =>
      amount((await copperTrees({ rule: 'territorial', material })).total);
    const [all, gold, coal] = await Promise.all([null, 'material:gold', 'material:coal'].map(of));
    const share = ((gold ?? Number.NaN) + (coal ?? Number.NaN)) / (all ?? Number.NaN);
    expect(share).toBeGreaterThan(0.7);
    expect(share).toBeLessThan(0.75);
    expect(pageOf('harm-attribution')).toContain('gold and coal alone are nearly three quarters');
  });
});

describe('exposure', () => {
  const childLabour = (material: string): Promise<ExposureAnswer> =>
    ask(graph, analyses.exposure, { harm: 'harm:child-labour', material: `material:${material}` });

  it('cobalt is of DR Congo alone, and gold from 11 % to 42 %', async () => {
    const [cobalt, gold] = await Promise.all([childLabour('cobalt'), childLabour('gold')]);
    const [dug] = cobalt.stages;
    expect(dug?.places.map(({ economy }) => economy)).toEqual(['economy:COD']);
    expect(dug?.source).toBe('usgs-mcs');
    expect(pageOf('exposure')).toContain(
      `the list of ${cobalt.documentYear} documents child labour in cobalt in DR Congo alone, which has ${percent(amount(dug?.share))} % of the mine output of ${dug?.year} (USGS)`,
    );
    const [named] = gold.stages;
    const unnamed = named?.places.filter(({ share }) => share === null).length ?? 0;
    expect(unnamed).toBeGreaterThan((named?.places.length ?? 0) / 2);
    expect(named?.places.length).toBeGreaterThanOrEqual(20);
    const { low, high } = named?.share.quantity ?? {};
    expect(pageOf('exposure')).toContain(
      `Of gold it names two dozen economies, most of which the publisher does not name: from ${percent(low)} % to ${percent(high)} %.`,
    );
  });
});

describe('value capture', () => {
  async function industry(input: Input = {}): Promise<IndustryLens> {
    const answer = await ask(graph, analyses.valueCapture, { lens: 'industry', ...input });
    if (answer.industry === null) throw new Error('no industry');
    return answer.industry;
  }
  async function splitOf(device: string): Promise<PriceSplit> {
    const answer = await ask(graph, analyses.valueCapture, {
      lens: 'price-split',
      subject: `device:${device}`,
    });
    if (answer.priceSplit === null) throw new Error('no split');
    return answer.priceSplit;
  }
  const band = ({ bands }: IndustryLens, name: string): number =>
    amount(bands.find((one) => one.band === name)?.share);

  it('who adds value, with China and without, under each scheme', async () => {
    const [whole, apart] = [await industry(), await industry({ chinaApart: true })];
    const each = await Promise.all(
      schemes.ids.map(async (scheme) => band(await industry({ scheme }), 'south')),
    );
    expect(pageOf('value-capture')).toContain(
      `in ${whole.year} (edition ${whole.edition}) the South has ${percent(band(whole, 'south'), 1)} %, of which China ${percent(band(apart, 'china'), 1)} %; without China ${percent(band(apart, 'south'), 1)} %. Nine African economies together have ${percent(amount(whole.africa?.share), 2)} %. Under the six schemes the South's share is from ${percent(Math.min(...each), 1)} to ${percent(Math.max(...each), 1)} %.`,
    );
    const africans = new Set(graph.context.membership.membersOf('group:m49-002'));
    expect(whole.economies.filter(({ economy }) => africans.has(economy))).toHaveLength(9);
  });

  it('what of China’s exports was added at home', async () => {
    const { exports } = await industry({ measure: 'exports', year: 2018 });
    const china = exports.find(({ economy }) => economy === 'economy:CHN');
    const [gross, home, abroad] = [china?.gross, china?.domestic, china?.foreign].map((one) =>
      digits(amount(one), 3),
    );
    const left = digits(amount(china?.residual), 3).replace('-', '−');
    expect(pageOf('value-capture')).toContain(
      `China in 2018: ${gross} − ${home} − ${abroad} = ${left} million USD left over; ${home} ÷ ${gross} = ${percent(amount(china?.domesticShare), 1)} % added at home.`,
    );
  });

  it('the price of an iPad of 2010', async () => {
    const { parts, whole, rounding, bands } = await splitOf('apple-ipad-2010');
    const of = (text: string) => parts.find(({ printed }) => printed.includes(text));
    const [apple, suppliers, labour] = ['Apple (', 'US suppliers', 'Final assembly labour'].map(of);
    const all = parts.reduce((sum, one) => sum + amount(one.amount), 0);
    const nobody = bands.find((one) => one.band === 'not-named');
    expect(pageOf('value-capture')).toContain(
      `has parts of ${all} for ${amount(whole)} USD: rounding ${String(amount(rounding.amount)).replace('-', '−')}. Apple has ${amount(apple?.amount)} (${percent(amount(apple?.share), 1)} %), suppliers in the United States ${amount(suppliers?.amount)}, labour of the last assembly in China ${amount(labour?.amount)} (${percent(amount(labour?.share), 1)} %); ${amount(nobody?.amount)} (${percent(amount(nobody?.share), 1)} %) stand with no economy.`,
    );
  });

  it('a kilogram of copper in concentrate and in cathodes', async () => {
    const { ladder } = await ask(graph, analyses.valueCapture, {
      lens: 'unit-value',
      material: 'material:copper',
      year: 2024,
    });
    const step = (rung: string) => ladder?.rungs.find((one) => one.rung === rung)?.steps[0];
    const { low, high } = step('ore')?.weighted.contained?.quantity ?? {};
    const content = step('ore')?.content?.quantity;
    expect(pageOf('value-capture')).toContain(
      `in 2024 a kilogram of copper in concentrate cost ${digits(low, 2)} to ${digits(high, 2)} USD (content assumed at ${percent(content?.low)} to ${percent(content?.high)} %), in cathodes ${digits(amount(step('refined')?.weighted.contained), 2)}.`,
    );
  });
});

it('power: what Apple and Samsung Electronics share', async () => {
  const { shared } = await ask(graph, analyses.power, { of: 'org:apple', with: 'org:samsung-electronics' });
  const [suppliers, smelters] = ['suppliers', 'smelters'].map((id) => {
    const counts = shared.find((section) => section.id === id)?.counts;
    if (counts == null) throw new Error(`nothing of ${id}`);
    return {
      common: amount(counts.common),
      first: amount(counts.first),
      second: amount(counts.second),
      jaccard: percent(amount(counts.jaccard), 1),
      overlap: percent(amount(counts.overlap), 1),
    };
  });
  expect(pageOf('power')).toContain(
    `Apple names ${suppliers?.first} suppliers and Samsung Electronics ${suppliers?.second}, ${suppliers?.common} of them the same (Jaccard ${suppliers?.jaccard} %, overlap ${suppliers?.overlap} %); of ${smelters?.first} and ${smelters?.second} smelters and refiners ${smelters?.common} are the same (${smelters?.jaccard} % and ${smelters?.overlap} %).`,
  );
});

it('ownership: cobalt dug in Africa, by owner', async () => {
  const { parts } = await ask(graph, analyses.ownership, { material: 'material:cobalt' });
  const part = parts.find(
    ({ source, stage, unit }) =>
      source === 'usgs-africa-facilities' && stage === 'extraction' && unit === 't:contained',
  );
  if (part === undefined) throw new Error('no such part');
  expect(part.years).toEqual([2017, 2018]);
  expect(part.list.filter(({ year }) => year === 2017)).toHaveLength(1);
  const largest = part.rows.filter(({ kind }) => kind === 'owner').slice(0, 4);
  expect(largest.map(({ owners }) => owners)).toEqual([
    ['org:glencore-international-ag'],
    ['org:glencore-plc'],
    ['org:la-generale-des-carrieres-et-des-mines-sa'],
    ['org:china-molybdenum-co-ltd'],
  ]);
  const tonnes = largest.map(({ capacity }) => digits(amount(capacity), 0));
  const shares = largest.map(({ share }) => percent(amount(share), 1));
  const kind = (of: string): string =>
    percent(
      part.rows.filter((one) => one.kind === of).reduce((sum, one) => sum + amount(one.share), 0),
      1,
    );
  const homes = part.homes.filter((one) => one.kind === 'home');
  expect(homes.map(({ economy }) => economy)).toEqual(['economy:BWA']);
  expect(pageOf('ownership')).toContain(
    `(cobalt dug in Africa, contained; the latest year of each site, 2018 but for one of 2017): the named sites could produce ${digits(amount(part.total), 0)} t a year. Glencore International AG has ${tonnes[0]} t (${shares[0]} %), Glencore plc ${tonnes[1]} (${shares[1]} %), Gécamines ${tonnes[2]} (${shares[2]} %), China Molybdenum ${tonnes[3]} (${shares[3]} %). ${kind('not-named')} % has no named owner, and of ${kind('contradicted')} % the stated shares contradict each other. A home is known for ${percent(amount(homes[0]?.share), 1)} %: the state of Botswana's own share.`,
  );
});

describe('infrastructure', () => {
  it('cables, data centres and what is left by market are those of the answer', async () => {
    const answer = await ask(graph, analyses.infrastructure, {});
    const listOf = (source: string) => {
      const found = answer.lists.find((list) => list.source === source);
      if (found === undefined) throw new Error(`no list of ${source}`);
      return found;
    };
    const page = pageOf('infrastructure');
    const cables = listOf('telegeography-cables');
    const joining = (...sides: readonly string[]): string =>
      digits(amount(cables.sides.find((row) => row.sides.join() === sides.join())?.sites), 0);
    expect(page).toContain(
      `Of ${digits(amount(cables.sites), 0)} submarine cables (June 2021) an owner is named for ${percent(amount(cables.withActor), 1)} %, and the home of an owner is known for ${percent(amount(cables.withHome), 1)} %. ${joining('north')} land in the North alone, ${joining('south')} in the South alone, and ${joining('north', 'south')} join the two. The cable with the most named owners has ${digits(amount(answer.mostOwned[0]?.count), 0)}; in ${answer.singles.length} economies one listed cable lands.`,
    );
    const mapped = listOf('im3-us-datacenters');
    const frontier = listOf('epoch-frontier-datacenters');
    expect(page).toContain(
      `Of ${digits(amount(mapped.sites), 0)} data centres of the United States an operator is named for ${percent(amount(mapped.withActor), 1)} %. At ${digits(amount(frontier.sites), 0)} sites for artificial intelligence ${digits(amount(frontier.running), 0)} MW run, and ${digits(amount(frontier.announced), 0)} MW with all that is announced.`,
    );
    const of = (company: string, year: number) =>
      answer.reported.find((row) => row.subject === `org:${company}` && row.year === year);
    const microsoft = of('microsoft', 2023);
    const left = (company: string, year: number): string => percent(amount(of(company, year)?.left), 1);
    expect(page).toContain(
      `Microsoft reported ${digits(amount(microsoft?.byPlace), 0)} t by place and ${digits(amount(microsoft?.byMarket), 0)} t by market for 2023: ${left('microsoft', 2023)} % are left. Of Google ${left('google', 2023)} % are left (2023), of Apple ${left('apple', 2023)} % (2023), of NVIDIA ${left('nvidia', 2024)} % (2024).`,
    );
  });
});

describe('life cycle', () => {
  it('the year of a smartphone is that of the answer, source by source', async () => {
    const { spreads } = await ask(graph, analyses.lifeCycle, { of: 'device:smartphone' });
    const of = (source: string, phase: string) => {
      const found = spreads.find(
        (one) => one.measure === 'emissions' && one.phase === phase && one.source === source,
      );
      if (found === undefined) throw new Error(`no ${phase} of ${source}`);
      return found;
    };
    const ademe = (phase: string): string => digits(amount(of('impactco2-ademe', phase).least), 1);
    const makers = (phase: string): string => {
      const { least, most, count } = of('boavizta-devices', phase);
      return `from ${digits(amount(least), 1)} to ${digits(amount(most), 1)} kg over ${digits(amount(count), 0)} models`;
    };
    expect(pageOf('life-cycle')).toContain(
      `a year of a smartphone is ${ademe('whole')} kg of CO₂ equivalent as ADEME reckons it, and ${makers('whole')} of makers. Its production is ${ademe('production')} kg with ADEME, and ${makers('production')}.`,
    );
  });

  it('its e-waste under two lifetimes, and what data centres take for one internet user', async () => {
    const { spreads, lifetimes, behind } = await ask(graph, analyses.lifeCycle, { of: 'device:smartphone' });
    const years = (source: string): string =>
      digits(amount(lifetimes.find((one) => one.source === source)?.years), 1);
    const waste = (source: string): string => {
      const found = spreads.find((one) => one.measure === 'waste' && one.source === source);
      return `from ${digits(amount(found?.least), 3)} to ${digits(amount(found?.most), 3)} kg`;
    };
    const place = (id: string) => behind.find((one) => one.place === id && one.part === 'data-centres');
    const perUser = (id: string): string => digits(Number(amount(place(id)?.perUser).toPrecision(3)), 0);
    expect(pageOf('life-cycle')).toContain(
      `It is used ${years('impactco2-ademe')} years as ADEME assumes and ${years('unu-lifetimes')} as the statistics of e-waste do: e-waste of a year is ${waste('impactco2-ademe')}, or ${waste('unu-lifetimes')}. Data centres of the world take ${digits(amount(place('group:world')?.total), 0)} TWh, ${digits(amount(place('group:world')?.perUser), 0)} kWh for each of those who use the internet; of Ireland ${perUser('economy:IRL')} kWh.`,
    );
  });
});

describe('locks', () => {
  it('who is bound by the Basel Convention, and how much e-waste is whose', async () => {
    const { lock } = await ask(graph, analyses.locks, { of: 'instrument:basel-convention' });
    const { concerned } = lock ?? {};
    const standing = (of: string) => lock?.members.filter((one) => one.standing === of).length;
    const share = (of: string): string =>
      percent(amount(concerned?.rows.find((one) => one.standing === of)?.share), 1);
    const economies = concerned?.rows.reduce((all, one) => all + amount(one.economies), 0);
    expect(pageOf('locks')).toContain(
      `${standing('party')} economies are bound as of ${lock?.listYear}, ${standing('signed')} signed without ratifying, and ${standing('not-listed')} of UN M49 are not on the list. Of ${digits(amount(concerned?.total) / 1e6, 1)} Mt of e-waste that ${economies} economies generated in ${concerned?.year}, those bound have ${share('party')} %, one that signed without ratifying ${share('signed')} %, and those not on the list ${share('not-listed')} %.`,
    );
  });

  it('who is told to have ratified two conventions of the ILO, and that the others are unknown', async () => {
    const [minimumAge, worstForms] = await Promise.all(
      ['138', '182'].map(async (number) => {
        const { lock } = await ask(graph, analyses.locks, { of: `instrument:ilo-c${number}` });
        expect([lock?.listKind, lock?.listYear, lock?.listSources]).toEqual([
          'assessed',
          2022,
          ['ilab-findings'],
        ]);
        // No advanced economy has an answer.
        expect(lock?.sides.map(({ side }) => side)).toEqual(['south', 'south']);
        return (of: string) => lock?.members.filter((one) => one.standing === of).length;
      }),
    );
    expect(pageOf('locks')).toContain(
      `${minimumAge?.('party')} economies had ratified in 2022 as the US Department of Labor prints it, ${minimumAge?.('not-party')} had not, and on ${minimumAge?.('no-entry')} it has no answer. On convention 182, ${worstForms?.('party')} had ratified, ${worstForms?.('not-party')} had not, and on ${worstForms?.('no-entry')} it has no answer.`,
    );
  });

  it('meetings on the Digital Services Act', async () => {
    const { lock } = await ask(graph, analyses.locks, { of: 'instrument:eu-digital-services-act' });
    expect(pageOf('locks')).toContain(
      `${amount(lock?.meetings)} records name the Digital Services Act, of which ${amount(lock?.meetingsCounted)} name a counted organisation.`,
    );
  });
});

describe('messages', () => {
  it('prints the counts, parts and ratios of this release', async () => {
    const { messages } = await ask(graph, analyses.messages, {});
    const figures = (id: string, finding: string) =>
      messages.find((message) => message.id === id)?.findings.find((one) => one.id === finding)?.figures ??
      [];
    const value = (id: string, finding: string, place: number): number =>
      amount(figures(id, finding)[place]?.figure);
    const uses = figures('terminals', 'uses').length - 1;
    const copper = figures('finite', 'years-of-output').find(({ of }) => of === 'material:copper');
    expect(pageOf('messages')).toContain(
      `On the data of this release: sources state a content of ${value('material', 'elements', 0)} materials in devices, ${value('material', 'elements', 1)} of them in a smartphone. Devices have more than half of the greenhouse gases in ${value('terminals', 'uses', 0)} of the ${uses} uses that one source divides, and ${value('terminals', 'making', 2)} of ${value('terminals', 'making', 1)} models of makers have more than half in manufacture. World reserves of copper are ${digits(amount(copper?.figure), 0)} times the output of ${copper?.period}; reserves stand higher than in the first edition for ${value('finite', 'reserves-change', 1)} of ${value('finite', 'reserves-change', 0)} materials. Coal, gas and oil make ${percent(value('finite', 'fossil', 0))} % of the electricity of ${figures('finite', 'fossil')[0]?.period}. Of the laptops, desktops, tablets and mobile phones brought to repair events, ${percent(value('another', 'repair', 0))} % were fixed.`,
    );
  });
});
