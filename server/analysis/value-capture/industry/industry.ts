/** The lens industry: how much of the value added of electronics, or of the income in it, stays where. */
import type { Asked, Slices } from '../../analysis.ts';
import { QuestionError } from '../../answer.ts';
import { parametersOf } from '../../asked.ts';
import type { GraphContext } from '../../context/context.ts';
import type { Series } from '../../context/cover.ts';
import { coverageOf } from '../../economy-figures/words.ts';
import { rowsOf, shareFigure } from '../../figure.ts';
import { worldDivision } from '../../ledger/division.ts';
import { perHead, populationOf, withoutPeople } from '../../ledger/per-head.ts';
import { africaOf, bandsOf, economiesOf } from '../../ledger/row.ts';
import { rowsBySeries } from '../../whole/by-series.ts';
import { partShare, publishedFigure, quantityFigure, unallocatedFigures } from '../../whole/share.ts';
import { type Whole, whole } from '../../whole/whole.ts';
import type { ValueCaptureAnswer } from '../answer.ts';
import type { LensItem } from '../lens.ts';
import type { ValueCaptureParameters } from '../parameters.ts';
import type { IndustryBloc, IndustryLens, IndustrySector, IndustryYear } from './answer.ts';
import { rangedBands } from './bands.ts';
import { blocs } from './blocs.ts';
import { industryChoices } from './choices.ts';
import { exportsAnswer, exportsFilters } from './exports.ts';
import { sectorIndicators, worldIndicators } from './measures.ts';
import { type IndustryPlan, industryFilters, industryPlan } from './plan.ts';
import { industryCaveats, scopes } from './words.ts';

export const industryLens: LensItem & { readonly id: 'industry' } = {
  id: 'industry',
  label: { en: 'Industry', fr: 'Industrie', es: 'Industria' },
  own: ['measure', 'edition'],
  gather: (context, values) =>
    values.measure === 'exports'
      ? exportsFilters()
      : industryFilters(industryPlan(context, values.measure, values)),
  compute: (context, asked, slices) =>
    asked.values.measure === 'exports'
      ? exportsAnswer(context, asked, slices.flat())
      : worldAnswer(context, asked, slices),
};

function worldAnswer(
  context: GraphContext,
  asked: Asked<ValueCaptureParameters>,
  slices: Slices,
): ValueCaptureAnswer {
  const { values } = asked;
  if (values.measure === 'exports') throw new Error('exports are no world');
  const plan = industryPlan(context, values.measure, values);
  const rows = slices.flat();
  const bySeries = rowsBySeries(rows);
  const worldOf = (series: Series, year: number): Whole | undefined =>
    whole(context, { series, year, rule: plan.choice.rule }, bySeries(series, year));
  const { series, year } = plan.choice;
  const world = worldOf(series, year);
  if (world === undefined) {
    throw new QuestionError('NOT_ANSWERABLE', `year: no amount above zero in ${year}`, [], String(year));
  }
  const division = worldDivision([{ world, weight: 1, rows: [] }]);
  const population = populationOf(context, slices[1] ?? [], year, values.precedence);
  const heads = population === undefined ? undefined : perHead(division, population);
  const headsOf = new Map(
    heads === undefined ? [] : bandsOf(context, heads, values).map(({ band, amount }) => [band, amount]),
  );
  const economyHeads = new Map(
    heads === undefined
      ? []
      : economiesOf(context, heads, values.scheme).map(({ economy, amount }) => [economy, amount]),
  );
  const africa = africaOf(context, division);
  const through = plan.years.flatMap((one) => yearOf(context, values, worldOf(series, one)));
  const sectors = plan.measure === 'final-income' ? sectorsOf(context, values, plan, worldOf) : [];
  const otherWorlds = plan.choice.others.flatMap((other) => worldOf(other, year) ?? []);
  const keptOut = (slices[0] ?? []).filter((row) => row.quarantine !== null && row.period === String(year));
  const industry: IndustryLens = {
    measure: plan.measure,
    indicator: worldIndicators[plan.measure],
    scope: scopes[plan.measure],
    year,
    years: plan.years,
    source: series.source,
    edition: series.edition,
    editions: plan.editions,
    total: division.total,
    world: publishedFigure(world),
    bands: rangedBands(context, division, values).map((band) => ({
      ...band,
      perHead: headsOf.get(band.band) ?? null,
    })),
    africa:
      africa === null
        ? null
        : { ...africa, perHead: heads === undefined ? null : (africaOf(context, heads)?.amount ?? null) },
    economies: economiesOf(context, division, values.scheme).map(({ economy, side, amount, share }) => ({
      economy,
      side,
      amount,
      share,
      perHead: economyHeads.get(economy) ?? null,
    })),
    lumps: world.lumps.map((part) => ({
      entity: part.entity,
      amount: quantityFigure(world, [part]),
      share: partShare(world, [part]),
    })),
    unallocated:
      world.unallocated > 0
        ? { figure: unallocatedFigures(world).quantity, share: unallocatedFigures(world).share }
        : null,
    blocs: blocsOf(context, world),
    through,
    sectors,
    exports: [],
    exportsThrough: [],
  };
  return {
    method: 'value-capture',
    parameters: parametersOf(asked, { year: String(year), edition: series.edition }),
    assumptions: [],
    choices: industryChoices(context, values.scheme, world, otherWorlds),
    coverage: coverageOf(world),
    caveats: industryCaveats(context, {
      plan,
      world,
      scheme: values.scheme,
      isLatest: values.year === null && values.edition === null,
      keptOut,
      population: population?.year,
      withoutPeople: population === undefined ? [] : withoutPeople(division, population),
    }),
    evidence: rowsOf(
      world.evidence,
      ...through.map(({ total }) => total?.evidence ?? []),
      ...sectors.map(({ total }) => total?.evidence ?? []),
      [...(population?.people.values() ?? [])]
        .filter(({ subject }) => division.economies.includes(subject) || subject === 'group:world')
        .map(({ row }) => row),
    ),
    lens: 'industry',
    scheme: values.scheme,
    chinaApart: values.chinaApart,
    industry,
    ladder: null,
    priceSplit: null,
    company: null,
  };
}

function yearOf(
  context: GraphContext,
  values: ValueCaptureParameters,
  world: Whole | undefined,
): readonly IndustryYear[] {
  if (world === undefined) return [];
  const division = worldDivision([{ world, weight: 1, rows: [] }]);
  return [
    {
      year: world.year,
      total: division.total,
      bands: rangedBands(context, division, values),
      africa: africaOf(context, division),
    },
  ];
}

/** Sectors are parts of one whole: their shares are of the sum of all of them, in the same year and edition. */
function sectorsOf(
  context: GraphContext,
  values: ValueCaptureParameters,
  { choice }: IndustryPlan,
  worldOf: (series: Series, year: number) => Whole | undefined,
): readonly IndustrySector[] {
  const worlds = sectorIndicators.flatMap((sector) => {
    const series = context.cover
      .seriesOf('capturesValue', sector)
      .find(({ source, edition }) => source === choice.series.source && edition === choice.series.edition);
    const world = series === undefined ? undefined : worldOf(series, choice.year);
    return world === undefined ? [] : [{ sector, world }];
  });
  const all = worlds.reduce((sum, { world }) => sum + world.total, 0);
  const evidence = rowsOf(...worlds.map(({ world }) => world.evidence), []);
  return worlds.map(({ sector, world }): IndustrySector => {
    const division = worldDivision([{ world, weight: 1, rows: [] }]);
    return {
      sector,
      total: division.total,
      share: shareFigure({ value: world.total / all }, evidence),
      bands: rangedBands(context, division, values),
    };
  });
}

function blocsOf(context: GraphContext, world: Whole): readonly IndustryBloc[] {
  return blocs.flatMap((bloc): IndustryBloc[] => {
    const members = new Set(context.membership.membersOf(bloc));
    if (members.size === 0) return [];
    const own = world.economies.filter(({ entity }) => members.has(entity));
    if (own.length === 0) return [];
    return [
      {
        bloc,
        members: members.size,
        named: own.length,
        amount: quantityFigure(world, own),
        share: partShare(world, own),
      },
    ];
  });
}
