/**
 * What if: nine levers on the devices of one class, and what they move, before and after. The rules are in
 * docs/methods/scenario.md.
 */
import type { Label } from '../../../schema/label.ts';
import { type Asked, analysis, type Slices } from '../analysis.ts';
import type { Figure } from '../answer.ts';
import { parametersOf } from '../asked.ts';
import type { GraphContext } from '../context/context.ts';
import { derivedFigure, figureOfRow, rowsOf } from '../figure.ts';
import { fill, inEach, labelInSentence, listed, nameOf } from '../label.ts';
import { stock } from '../stock/stock.ts';
import { rowsBySeries } from '../whole/by-series.ts';
import type { MovedLever, ScenarioAnswer, ScenarioGroup, ScenarioResult, ScenarioSeries } from './answer.ts';
import { type Inputs, inputsOf, steadySales } from './inputs.ts';
import { type LeverId, levers } from './levers.ts';
import { type MetalCases, metalCases } from './metals.ts';
import type { DeviceYear } from './model.ts';
import { type Case, movedFigures, rangedFigure } from './moved.ts';
import { type ScenarioParameters, scenarioParameters } from './parameters.ts';
import { placesOf, producersOf, sharedOut, worldShares } from './places.ts';
import { planOf, type ScenarioPlan, spanOf } from './plan.ts';
import { extraYears, type Runs, rebound, runsOf, total } from './runs.ts';
import * as words from './words.ts';

export const scenario = analysis({
  id: 'scenario',
  label: { en: 'Scenario', fr: 'Scénario', es: 'Escenario' },
  sentence: {
    en: 'What if devices lasted longer, were repaired, collected or fewer: what is dug, thrown away and emitted, before and after, and what producers lose.',
    fr: 'Et si les appareils duraient plus, étaient réparés, collectés ou moins nombreux\u202f: ce qui est extrait, jeté et émis, avant et après, et ce que perdent les producteurs.',
    es: 'Y si los aparatos duraran más, se repararan, se recogieran o fueran menos: qué se extrae, se tira y se emite, antes y después, y qué pierden los productores.',
  },
  method: 'scenario',
  parameters: scenarioParameters,
  gather: (context, { values }) => planOf(context, values).filters,
  compute: scenarioAnswer,
});

/** First year that is taken by itself: after the latest year of any mine output that is used. */
function usualFirst(plan: ScenarioPlan, lastSale: number | undefined): number {
  const years = plan.metals.flatMap(({ mined }) => (mined === undefined ? [] : [mined.choice.year]));
  return Math.max(...years, lastSale ?? 0) + 1;
}

const kgOf = ['construction', 'distribution', 'use-per-year', 'end-of-life'].map(
  (part) => `indicator:footprint-${part}`,
);

function scenarioAnswer(
  context: GraphContext,
  asked: Asked<ScenarioParameters>,
  slices: Slices,
): ScenarioAnswer {
  const { values } = asked;
  const plan = planOf(context, values);
  const all = slices.flat();
  const inputs = inputsOf(context, plan, all);
  const isWorld = inputs.sales.length > 0;
  const lastSale = inputs.sales.at(-1)?.year;
  const usual = usualFirst(plan, lastSale);
  const span = spanOf(values, { first: (lastSale ?? usual - 1) + 1, usual });
  const sales = isWorld ? inputs.sales : steadySales(inputs.lifetime, span.from - 1);
  const lever = (id: LeverId): number | undefined => plan.asked.get(id);
  const runs = runsOf(
    { sales, lifetime: inputs.lifetime },
    span,
    {
      lifetime: lever('lifetime') ?? 1,
      repair: lever('repair') ?? 0,
      reuse: lever('reuse') ?? 0,
      purchases: lever('purchases') ?? 1,
      growth: lever('demand-growth') ?? 0,
    },
    lever('rebound'),
  );
  const evidence = rowsOf(
    inputs.sales.map(({ row }) => row.row).sort((a, b) => a - b),
    inputs.lifetimeRows.map(({ row }) => row).sort((a, b) => a - b),
  );
  const isUsedOn = (lever('repair') ?? 0) > 0 || (lever('reuse') ?? 0) > 0;
  const ids = [
    'stock-kept',
    ...(lever('rebound') === undefined ? ['rebound'] : []),
    ...(isUsedOn ? ['extra-years'] : []),
  ];
  const grounds = { evidence, assumptions: ids };
  const collectedBefore = inputs.collection?.value ?? 0;
  const metals = plan.metals.map((metal) =>
    metalCases(metal, runs, inputs, {
      collectedBefore,
      collectedAfter: lever('collection') ?? collectedBefore,
      recovered: lever('recycling'),
      content: plan.composed === metal.material ? (lever('composition') ?? 1) : 1,
    }),
  );
  const metalIds = [...ids, 'same-content', 'displaces'];
  const rows = rowsBySeries(all);
  const shared = sharedOut(context, metals, rows);
  const results = resultsOf(context, {
    runs,
    inputs,
    metals,
    grounds,
    metalIds,
    collected: lever('collection'),
  });
  const placed = { evidence, assumptions: metalIds };
  const places = placesOf(context, shared, placed);
  const producers = producersOf(context, shared, inputs, placed);
  const used = [...metalIds, ...(places.length === 0 ? [] : [worldShares])];
  return {
    method: 'scenario',
    parameters: parametersOf(
      {
        ...asked,
        values: { ...values, levers: values.levers.map(({ lever: id, value }) => `${id}=${value}`) },
      },
      { from: String(span.from), to: String(span.to) },
    ),
    assumptions: used.map((id) => ({
      id,
      text: id === worldShares ? words.unknown.chainReason : (words.assumptions[id] ?? inEach(() => id)),
      share: id === 'stock-kept' ? 1 : null,
    })),
    choices: [],
    coverage: { known: 0, assumed: 1, unknown: 0, of: words.coverageOf },
    caveats: [
      words.caveats.calculation,
      words.caveats.class,
      ...(isWorld ? [words.caveats.young] : []),
      ...fewerThanSold(inputs, runs.before[0]?.purchases),
      words.caveats.loss,
    ],
    evidence: rowsOf(
      evidence,
      ...results.map(({ before }) => before.evidence),
      ...places.map(({ before }) => before.evidence),
      ...producers.map(({ change }) => change.evidence),
    ),
    device: plan.device,
    devices: plan.devices,
    from: span.from,
    to: span.to,
    scale: scaleOf(inputs, span.from),
    levers: leversOf(plan, inputs),
    headline: headlineOf(plan, runs, span),
    results,
    years: seriesOf(runs, inputs, grounds),
    places,
    producers,
    assumed: assumedOf(used),
    calibration: calibrationOf(context, plan, inputs),
    against: isWorld ? againstOf(inputs, evidence) : [],
    balance: runs.balance,
    unknown: unknownOf(
      context,
      plan,
      inputs,
      shared.map(({ cases }) => cases.metal.material),
    ),
  };
}

interface About {
  readonly runs: Runs;
  readonly inputs: Inputs;
  readonly metals: readonly MetalCases[];
  readonly grounds: { readonly evidence: readonly number[]; readonly assumptions: readonly string[] };
  readonly metalIds: readonly string[];
  /** Share collected that was asked for. */
  readonly collected: number | undefined;
}

function resultsOf(
  context: GraphContext,
  { runs, inputs, metals, grounds, metalIds, collected }: About,
): readonly ScenarioResult[] {
  const result = (
    id: string,
    label: Label,
    group: ScenarioGroup,
    figures: ReturnType<typeof movedFigures>,
    more: { readonly material?: string; readonly note?: Label } = {},
  ): ScenarioResult => ({
    id,
    label,
    group,
    material: more.material ?? null,
    note: more.note ?? null,
    ...figures,
  });
  /** A quantity that is a sum over one run, in every combination, times a factor with its bounds. */
  const casesOf = (of: (years: readonly DeviceYear[]) => number, factors: readonly number[] = [1]) => {
    const [first = 1] = factors;
    return {
      middle: { before: of(runs.before) * first, after: of(runs.after) * first },
      cases: runs.ends.flatMap((years) =>
        factors.map((factor): Case => ({ before: of(runs.before) * factor, after: of(years) * factor })),
      ),
    };
  };
  const devices = (['purchases', 'discarded'] as const).map((of) => {
    const { middle, cases } = casesOf((years) => total(years, of));
    return result(of, words.results[of], 'devices', movedFigures(middle, cases, 'count', grounds));
  });
  const atEnd = casesOf((years) => years.at(-1)?.inUse ?? 0);
  const inUse = result(
    'in-use',
    words.results.inUse,
    'devices',
    movedFigures(atEnd.middle, atEnd.cases, 'count', grounds),
  );
  const dug = metals.map(({ metal, middle, cases }) =>
    result(
      `dug-${metal.material.replace('material:', '')}`,
      nameOf(context, metal.material),
      'extraction',
      movedFigures(middle, cases, 't:contained', {
        evidence: rowsOf(grounds.evidence, metal.content.mass?.evidence ?? []),
        assumptions: metalIds,
      }),
      { material: metal.material },
    ),
  );
  return [
    ...devices,
    inUse,
    ...dug,
    ...wasteOf(result, casesOf, { inputs, grounds, runs, collected }),
    ...gasesOf(result, casesOf, inputs, grounds),
    ...worthOf(context, result, metals, inputs, { evidence: grounds.evidence, assumptions: metalIds }),
  ];
}

type MakeResult = (
  id: string,
  label: Label,
  group: ScenarioGroup,
  figures: ReturnType<typeof movedFigures>,
  more?: { readonly material?: string; readonly note?: Label },
) => ScenarioResult;
type MakeCases = (
  of: (years: readonly DeviceYear[]) => number,
  factors?: readonly number[],
) => { readonly middle: Case; readonly cases: readonly Case[] };
type Grounds = About['grounds'];

const rowNumbers = (rows: readonly { readonly row: number }[]): readonly number[] =>
  rowsOf(rows.map(({ row }) => row).sort((a, b) => a - b));

function wasteOf(
  result: MakeResult,
  casesOf: MakeCases,
  { inputs, grounds, collected }: Pick<About, 'inputs' | 'grounds' | 'runs' | 'collected'>,
): readonly ScenarioResult[] {
  const { mass, collection } = inputs;
  if (mass === undefined) return [];
  const tonnes = [mass.value, mass.low, mass.high].map((kg) => kg / 1000);
  const thrown = casesOf((years) => total(years, 'discarded'), tonnes);
  const own = { ...grounds, evidence: rowsOf(grounds.evidence, rowNumbers(mass.rows)) };
  const waste = result(
    'ewaste',
    words.results.ewaste,
    'waste',
    movedFigures(thrown.middle, thrown.cases, 't:gross', own),
  );
  if (collection === undefined) return [waste];
  const part = ({ before, after }: Case): Case => ({
    before: before * collection.value,
    after: after * (collected ?? collection.value),
  });
  return [
    waste,
    result(
      'collected',
      words.results.collected,
      'waste',
      movedFigures(part(thrown.middle), thrown.cases.map(part), 't:gross', {
        ...own,
        evidence: rowsOf(own.evidence, rowNumbers(collection.rows)),
      }),
    ),
  ];
}

/** Tonnes of CO2 equivalent of one year; undefined where a part of the life of a device is not known. */
function gasesIn({ emissions }: Inputs): ((year: DeviceYear) => number) | undefined {
  const [made, carried, used, thrown] = kgOf.map((id) => emissions.get(id)?.value);
  if (made === undefined || carried === undefined || used === undefined || thrown === undefined)
    return undefined;
  return ({ purchases, inUse, discarded }) =>
    (purchases * (made + carried) + inUse * used + discarded * thrown) / 1000;
}

const gasRows = ({ emissions }: Inputs): readonly number[] =>
  rowNumbers(kgOf.flatMap((id) => emissions.get(id)?.rows ?? []));

function gasesOf(
  result: MakeResult,
  casesOf: MakeCases,
  inputs: Inputs,
  grounds: Grounds,
): readonly ScenarioResult[] {
  const inYear = gasesIn(inputs);
  if (inYear === undefined) return [];
  const { middle, cases } = casesOf((years) => years.reduce((sum, year) => sum + inYear(year), 0));
  const own = { ...grounds, evidence: rowsOf(grounds.evidence, gasRows(inputs)) };
  return [result('gases', words.results.gases, 'climate', movedFigures(middle, cases, 't:co2e', own))];
}

function worthOf(
  context: GraphContext,
  result: MakeResult,
  metals: readonly MetalCases[],
  { prices }: Inputs,
  grounds: Grounds,
): readonly ScenarioResult[] {
  const priced = metals.flatMap((one) => {
    const price = prices.get(one.metal.material);
    return price === undefined ? [] : [{ one, usd: price.usdPerKg * 1000, row: price.row.row }];
  });
  if (priced.length === 0) return [];
  const sum = (of: (one: MetalCases) => Case): Case => ({
    before: priced.reduce((all, { one, usd }) => all + of(one).before * usd, 0),
    after: priced.reduce((all, { one, usd }) => all + of(one).after * usd, 0),
  });
  // Combinations stand in one order for each number of accounts: of each metal its least and most are added up.
  const end = (pick: (...values: number[]) => number): Case =>
    sum(({ cases }) => ({
      before: pick(...cases.map(({ before }) => before)),
      after: pick(...cases.map(({ after }) => after)),
    }));
  const middle = priced.every(({ one }) => one.middle !== null)
    ? sum(({ middle: own }) => own ?? { before: 0, after: 0 })
    : null;
  const cases = [end(Math.min), end(Math.max), ...(middle === null ? [] : [middle])];
  const without = metals.filter(({ metal }) => !prices.has(metal.material));
  return [
    result(
      'value',
      words.results.value,
      'value',
      movedFigures(middle, cases, 'USD:current', {
        ...grounds,
        evidence: rowsOf(grounds.evidence, rowsOf(priced.map(({ row }) => row).sort((a, b) => a - b))),
      }),
      without.length === 0
        ? {}
        : {
            note: fill(words.unpriced, {
              names: listed(
                without.map(({ metal }) => labelInSentence(nameOf(context, metal.material))),
                4,
              ),
            }),
          },
    ),
  ];
}

function seriesOf(runs: Runs, inputs: Inputs, grounds: Grounds): readonly ScenarioSeries[] {
  const inYear = gasesIn(inputs);
  const made: readonly {
    readonly id: string;
    readonly label: Label;
    readonly unit: string;
    readonly of: (year: DeviceYear) => number;
    readonly evidence: readonly number[];
  }[] = [
    {
      id: 'purchases',
      label: words.results.purchases,
      unit: 'count',
      of: (one) => one.purchases,
      evidence: [],
    },
    { id: 'in-use', label: words.results.inUseYears, unit: 'count', of: (one) => one.inUse, evidence: [] },
    {
      id: 'discarded',
      label: words.results.discarded,
      unit: 'count',
      of: (one) => one.discarded,
      evidence: [],
    },
    ...(inYear === undefined
      ? []
      : [
          {
            id: 'gases',
            label: words.results.emissions,
            unit: 't:co2e',
            of: inYear,
            evidence: gasRows(inputs),
          },
        ]),
  ];
  return made.map(({ id, label, unit, of, evidence }) => {
    const own = {
      ...grounds,
      evidence: evidence.length === 0 ? grounds.evidence : rowsOf(grounds.evidence, evidence),
    };
    return {
      id,
      label,
      unit,
      points: runs.before.map((year, at) => {
        const after = runs.ends.flatMap((years) => {
          const one = years[at];
          return one === undefined ? [] : [of(one)];
        });
        const middle = runs.after[at];
        return {
          year: year.year,
          before: rangedFigure(of(year), [of(year)], unit, own),
          after: rangedFigure(middle === undefined ? null : of(middle), after, unit, own),
        };
      }),
    };
  });
}

/** Where the lifetime asks for fewer a year than were last sold, both are said. */
function fewerThanSold({ sales }: Inputs, baseline: number | undefined): readonly Label[] {
  const last = sales.at(-1);
  if (last === undefined || baseline === undefined || baseline >= last.amount) return [];
  const count = (value: number): Label =>
    inEach((language) =>
      new Intl.NumberFormat(language, { notation: 'compact', maximumSignificantDigits: 3 }).format(value),
    );
  return [
    fill(words.caveats.fewer, {
      baseline: count(baseline),
      sold: count(last.amount),
      year: String(last.year),
    }),
  ];
}

function scaleOf({ sales }: Inputs, from: number): ScenarioAnswer['scale'] {
  const [first, last] = [sales[0], sales.at(-1)];
  return first === undefined || last === undefined
    ? { id: 'per-1000-in-use', label: words.scale.thousand, reason: words.scale.thousandReason }
    : {
        id: 'world',
        label: words.scale.world,
        reason: fill(words.scale.worldReason, { first: first.year, last: last.year, from }),
      };
}

function leversOf(plan: ScenarioPlan, { collection }: Inputs): readonly MovedLever[] {
  return levers.map((item) => ({
    ...item,
    neutral: item.id === 'collection' ? (collection?.value ?? null) : item.neutral,
    value: plan.asked.get(item.id) ?? null,
    low: item.id === 'rebound' ? rebound.low : null,
    high: item.id === 'rebound' ? rebound.high : null,
    material: item.id === 'composition' ? plan.composed : null,
  }));
}

function headlineOf(
  plan: ScenarioPlan,
  runs: Runs,
  { from, to }: { readonly from: number; readonly to: number },
): Label {
  if (plan.asked.size === 0) return words.headline.still;
  const [before, after] = [total(runs.before, 'purchases'), total(runs.after, 'purchases')];
  if (after === before) return fill(words.headline.same, { from, to });
  const part = before === 0 ? 0 : Math.abs(after - before) / before;
  return fill(after < before ? words.headline.fewer : words.headline.more, {
    from,
    to,
    count: countText(Math.abs(after - before)),
    part: inEach((language) =>
      new Intl.NumberFormat(language, { style: 'percent', maximumSignificantDigits: 2 })
        .format(part)
        .replace(/[\u00a0 ]%/, '\u202f%'),
    ),
  });
}

const countText = (count: number): Label =>
  inEach((language) =>
    new Intl.NumberFormat(language, {
      notation: 'compact',
      compactDisplay: 'long',
      maximumSignificantDigits: 3,
    }).format(count),
  );

function assumedOf(used: readonly string[]): ScenarioAnswer['assumed'] {
  const figures: Readonly<
    Record<
      string,
      { readonly value: number; readonly low?: number; readonly high?: number; readonly unit: string }
    >
  > = {
    'stock-kept': { value: 0, unit: 'fraction' },
    'same-content': { value: 1, unit: 'fraction' },
    displaces: { value: 1, unit: 'fraction' },
    rebound: { ...rebound, unit: 'fraction' },
    'extra-years': { ...extraYears, unit: 'year' },
  };
  return used.flatMap((id) => {
    const text = words.assumptions[id];
    const one = figures[id];
    if (text === undefined || one === undefined) return [];
    return [{ id, text, figure: derivedFigure(one, one.unit, [], { assumptions: [id] }) }];
  });
}

function calibrationOf(
  context: GraphContext,
  plan: ScenarioPlan,
  inputs: Inputs,
): ScenarioAnswer['calibration'] {
  const [shape, scale] = inputs.lifetimeRows;
  const of = (what: Label, figure: Figure | null): ScenarioAnswer['calibration'] =>
    figure === null ? [] : [{ what, figure }];
  const ofRow = (what: Label, row: Parameters<typeof figureOfRow>[0] | undefined) =>
    row === undefined ? [] : of(what, figureOfRow(row));
  return [
    ...inputs.sales.flatMap(({ year, row }) => ofRow(fill(words.calibration.sales, { year }), row)),
    ...ofRow(fill(words.calibration.lifetime, { name: nameOf(context, inputs.deviceClass) }), scale),
    ...ofRow(words.calibration.shape, shape),
    ...inputs.otherLifetimes.flatMap((row) => ofRow(words.calibration.other, row)),
    ...(inputs.mass === undefined ? [] : ofRow(words.calibration.mass, inputs.mass.rows[0])),
    ...(inputs.collection === undefined
      ? []
      : ofRow(words.calibration.collection, inputs.collection.rows[0])),
    ...kgOf.flatMap((id) =>
      ofRow(
        fill(words.calibration.emission, { name: labelInSentence(nameOf(context, id)) }),
        inputs.emissions.get(id)?.rows[0],
      ),
    ),
    ...plan.metals.flatMap(({ material, content }) =>
      of(fill(words.calibration.content, { name: nameOf(context, material) }), content.mass),
    ),
  ];
}

/** E-waste of the class as the model has it beside the published total of all e-waste, for the years that both cover. */
function againstOf(inputs: Inputs, evidence: readonly number[]): ScenarioAnswer['against'] {
  const { mass } = inputs;
  const last = inputs.sales.at(-1)?.year;
  if (mass === undefined || last === undefined) return [];
  const years = stock({
    sales: inputs.sales.map(({ year, amount }) => ({ year, amount, lifetime: inputs.lifetime })),
    to: last,
  });
  return years.flatMap(({ year, waste }) => {
    const published = inputs.ewaste.find((one) => one.year === year);
    if (published === undefined) return [];
    const own = (waste * mass.value) / 1000;
    const rows = rowsOf(evidence, rowNumbers(mass.rows));
    return [
      {
        year,
        baseline: derivedFigure(
          { value: own, low: (waste * mass.low) / 1000, high: (waste * mass.high) / 1000 },
          't:gross',
          rows,
        ),
        published: derivedFigure({ value: published.tonnes }, 't:gross', [published.row.row]),
        difference: derivedFigure(
          { value: own - published.tonnes },
          't:gross',
          rowsOf(rows, [published.row.row]),
        ),
      },
    ];
  });
}

function unknownOf(
  context: GraphContext,
  plan: ScenarioPlan,
  inputs: Inputs,
  placed: readonly string[],
): ScenarioAnswer['unknown'] {
  const named = (template: Label, material: string): Label =>
    fill(template, { name: labelInSentence(nameOf(context, material)) });
  return [
    ...(plan.asked.has('recycling')
      ? []
      : [{ what: words.unknown.recovery, reason: words.unknown.recoveryReason }]),
    { what: words.unknown.chain, reason: words.unknown.chainReason },
    { what: words.unknown.harm, reason: words.unknown.harmReason },
    ...(inputs.mass === undefined ? [{ what: words.unknown.mass, reason: words.unknown.massReason }] : []),
    ...(gasesIn(inputs) === undefined
      ? [{ what: words.unknown.gases, reason: words.unknown.gasesReason }]
      : []),
    ...plan.metals
      .filter(({ material }) => !placed.includes(material))
      .map(({ material }) => ({
        what: named(words.unknown.place, material),
        reason: words.unknown.placeReason,
      })),
    ...plan.metals
      .filter(({ material }) => !inputs.prices.has(material))
      .map(({ material }) => ({
        what: named(words.unknown.price, material),
        reason: words.unknown.priceReason,
      })),
  ];
}
