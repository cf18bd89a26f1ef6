/** Data centres, cloud regions and cables: who is named for them, where they stand, on what electricity. The rules are in docs/methods/infrastructure.md. */
import { z } from 'zod';
import { defaultScheme, SchemeIdSchema, type Side, schemes } from '../../../schema/scheme.ts';
import type { StatementRow } from '../../../schema/store.ts';
import { analysis } from '../analysis.ts';
import type { CoverageShares } from '../answer.ts';
import { parametersOf } from '../asked.ts';
import type { GraphContext } from '../context/context.ts';
import { listYearCaveat } from '../context/list-year.ts';
import { knownId } from '../context/nearest.ts';
import { figureOfRow, rowsOf } from '../figure.ts';
import { groupBy } from '../group-by.ts';
import { homesFrom } from '../ownership/homes.ts';
import type {
  InfrastructureAnswer,
  InfrastructureList,
  InfrastructureSite,
  ReportedElectricity,
  StatedUse,
} from './answer.ts';
import { mostOwnedOf, singlesOf } from './cables.ts';
import { gridOf, gridsOf, regionsOf, reportedOf, yearOf } from './electricity.ts';
import { listOf } from './groups.ts';
import { infrastructureKinds } from './lists.ts';
import { type PlannedRows, planOf } from './plan.ts';
import { powerFigure, powerOf } from './power.ts';
import { checkYear, nothingListed } from './refusals.ts';
import { type ListedSite, listedSites } from './sites.ts';
import { statedUses } from './stated.ts';
import { caveats, coverageOf, coverageOfReports, coverageOfStated } from './words.ts';

const parameters = z.strictObject({
  of: z
    .string()
    .min(1)
    .max(200)
    .nullable()
    .default(null)
    .describe('Id of an economy, an organisation or a site; all that is listed when null.'),
  kind: z.enum(infrastructureKinds).nullable().default(null).describe('Only sites of this kind.'),
  year: z
    .int()
    .min(1000)
    .max(2200)
    .nullable()
    .default(null)
    .describe(
      'Year of what companies report, and last year for grids, regions and power; the newest of each when null.',
    ),
  scheme: SchemeIdSchema.default(defaultScheme).describe('The scheme that tells the sides.'),
});
type InfrastructureParameters = z.output<typeof parameters>;

export const infrastructure = analysis({
  id: 'infrastructure',
  label: {
    en: 'Data centres and cables',
    fr: 'Centres de données et câbles',
    es: 'Centros de datos y cables',
  },
  sentence: {
    en: 'Who owns or operates listed data centres, cloud regions and cables, where they stand, and on what electricity.',
    fr: 'Qui possède ou exploite les centres de données, régions de nuage et câbles listés, où ils sont, et avec quelle électricité.',
    es: 'Quién posee u opera los centros de datos, regiones de nube y cables listados, dónde están y con qué electricidad.',
  },
  method: 'infrastructure',
  parameters,
  gather(context, { values }) {
    if (values.of !== null) knownId(context, values.of, ['economy', 'organisation', 'site']);
    return planOf(context, values).filters;
  },
  compute(context, asked, slices): InfrastructureAnswer {
    const { values } = asked;
    const of = values.of === null ? null : knownId(context, values.of, ['economy', 'organisation', 'site']);
    const rows = planOf(context, values).pick(slices);
    const years = yearsOf(context, rows, of);
    checkYear(years, values.year);
    const all = listedSites(rows.sites, powerOf(rows.power, values.year), rows.ready);
    const sites = all.filter(isOf(of));
    const sidesIn = listYear(rows, values);
    const sideOf = remembered((economy) => context.membership.side(economy, values.scheme, sidesIn));
    const homes = homesFrom(rows.seats);
    const economies = new Set([
      ...sites.filter(({ list }) => list.kind !== 'cable').flatMap((site) => [...site.economies.keys()]),
      ...(of?.startsWith('economy:') === true ? [of] : []),
    ]);
    const grids = gridsOf(rows.grids, economies, { year: values.year, sideOf });
    const reported =
      of === null || of.startsWith('org:')
        ? reportedOf(context, rows.reported, { of, year: values.year, keptOut: rows.keptOut })
        : [];
    const electricity = electricityOf(rows.stated);
    const siteIds = new Set(sites.map(({ id }) => id));
    const stated = statedUses(context, rows.stated, {
      year: values.year,
      isAsked: (subject, reporter) =>
        of === null
          ? !subject.startsWith('site:')
          : subject === of || reporter === of || siteIds.has(subject),
    });
    const parts = [...groupBy(sites, ({ list }) => list.source)].map(([source, own]) =>
      listOf(
        all.filter(({ list }) => list.source === source),
        own,
        of,
        { context, homes, sideOf },
      ),
    );
    if (sites.length === 0 && grids.length === 0 && reported.length === 0 && stated.length === 0) {
      throw nothingListed(context, { of, kind: values.kind }, all, rows.reported);
    }
    const cables = all.filter(({ list }) => list.kind === 'cable');
    const regions = regionsOf(
      rows.regions,
      sites.filter(({ list }) => list.kind === 'cloud-region'),
      grids,
      values.year,
    );
    const answer = {
      of,
      kind: values.kind,
      year: values.year,
      scheme: values.scheme,
      years,
      lists: parts,
      list: sites.map((site) => siteOf(site, electricity, grids)),
      grids,
      regions,
      reported,
      stated,
      mostOwned: mostOwnedOf(sites.filter(({ list }) => list.kind === 'cable')),
      singles: singlesOf(cables, {
        sideOf,
        isAsked: (economy) => of === null || (of.startsWith('economy:') ? economy === of : false),
      }),
    };
    return {
      method: 'infrastructure',
      parameters: parametersOf(asked),
      assumptions: [],
      choices: [],
      coverage: coverageOfAnswer(sites, reported),
      caveats: caveatsOf(answer, [
        ...(schemes.get(values.scheme).unlisted === 'other-side' ? [caveats.unlisted] : []),
        ...listYearCaveat(context, values.scheme, [sidesIn]),
      ]),
      evidence: rowsOf(
        sites.flatMap((site) => site.rows),
        ...parts.flatMap(({ running, announced, withHome }) =>
          [running, announced, withHome].flatMap((figure) => (figure === null ? [] : [figure.evidence])),
        ),
        ...grids.map(({ intensity }) => intensity.evidence),
        ...regions.flatMap(({ carbonFree, intensity }) =>
          [carbonFree, intensity].flatMap((figure) => (figure === null ? [] : [figure.evidence])),
        ),
        ...reported.flatMap(({ byPlace, byMarket }) =>
          [byPlace, byMarket].flatMap((figure) => (figure === null ? [] : [figure.evidence])),
        ),
        ...stated.map(({ amount }) => amount.evidence),
        ...answer.singles.map(({ landing }) => landing.evidence),
      ),
      ...answer,
    };
  },
});

/** The sides of economies, each told once: a cable asks for those of dozens. */
function remembered(tell: (economy: string) => Side): (economy: string) => Side {
  const known = new Map<string, Side>();
  return (economy) => {
    const side = known.get(economy) ?? tell(economy);
    known.set(economy, side);
    return side;
  };
}

function isOf(of: string | null): (site: ListedSite) => boolean {
  if (of === null) return () => true;
  if (of.startsWith('site:')) return ({ id }) => id === of;
  // A state may own a cable that lands elsewhere.
  return ({ economies, actors }) => economies.has(of) || actors.has(of);
}

/** Years of what companies report, of regions, of power that is no projection, and of grids that were read. */
function yearsOf(context: GraphContext, rows: PlannedRows, of: string | null): readonly number[] {
  const isAbout = (row: StatementRow): boolean =>
    of === null ||
    !of.startsWith('org:') ||
    context.entities.get(row.subject)?.partOf === of ||
    row.subject === of;
  const found = [
    ...rows.reported.filter(isAbout),
    ...rows.stated.filter(isAbout),
    ...rows.regions,
    ...rows.power,
    ...rows.grids,
  ].filter(({ status }) => status !== 'projected');
  return [...new Set(found.map(yearOf))].sort((a, b) => a - b);
}

/** The year whose list of sides is used: the one asked for, else the newest of the lists of sites. */
function listYear(rows: PlannedRows, { year }: InfrastructureParameters): number {
  return year ?? rows.sites.reduce((last, row) => Math.max(last, yearOf(row)), 0);
}

function siteOf(
  site: ListedSite,
  electricity: ReadonlyMap<string, StatementRow>,
  grids: Parameters<typeof gridOf>[0],
): InfrastructureSite {
  const used = electricity.get(site.id);
  return {
    site: site.id,
    kind: site.list.kind,
    source: site.list.source,
    economies: [...site.economies.keys()],
    actors: [...site.actors.keys()],
    isPlanned: site.isPlanned,
    running: site.power?.running == null ? null : powerFigure([site.power.running]),
    announced: site.power === null ? null : powerFigure([site.power.last]),
    electricity: used === undefined ? null : figureOfRow(used),
    grid: site.list.kind === 'cable' ? null : gridOf(grids, site.economies.keys()),
  };
}

/** The newest statement of electricity of each site. */
function electricityOf(rows: readonly StatementRow[]): ReadonlyMap<string, StatementRow> {
  return new Map(
    rows
      .filter(({ subject, predicate }) => predicate === 'usesEnergy' && subject.startsWith('site:'))
      .toSorted((a, b) => yearOf(a) - yearOf(b) || b.row - a.row)
      .map((row) => [row.subject, row] as const),
  );
}

/** Each list has its own share; the answer’s is their mean over sites. */
function coverageOfAnswer(
  sites: readonly ListedSite[],
  reported: readonly ReportedElectricity[],
): CoverageShares {
  if (sites.length === 0) {
    const both = reported.filter(({ left }) => left !== null).length;
    if (reported.length === 0) return { known: 1, assumed: 0, unknown: 0, of: coverageOfStated };
    const known = both / reported.length;
    return { known, assumed: 0, unknown: 1 - known, of: coverageOfReports };
  }
  const named = sites.filter(({ actors }) => actors.size > 0);
  const assumed = named.filter(({ isAssumed }) => isAssumed).length / sites.length;
  const known = named.length / sites.length - assumed;
  return { known, assumed, unknown: Math.max(0, 1 - known - assumed), of: coverageOf };
}

function caveatsOf(
  answer: {
    readonly lists: readonly InfrastructureList[];
    readonly grids: readonly unknown[];
    readonly regions: readonly unknown[];
    readonly reported: readonly ReportedElectricity[];
    readonly stated: readonly StatedUse[];
    readonly singles: readonly unknown[];
  },
  ofList: ReturnType<typeof listYearCaveat>,
) {
  const { lists, grids, regions, reported, singles } = answer;
  return [
    ...(lists.length > 0 ? [caveats.lists, caveats.accusation, caveats.homes] : []),
    ...(lists.some(({ kind }) => kind === 'cable') ? [caveats.severalEnds] : []),
    ...(singles.length > 0 ? [caveats.singles] : []),
    ...(lists.some(({ running, announced }) => running !== null || announced !== null)
      ? [caveats.power]
      : []),
    ...(reported.length > 0 ? [caveats.scope2, caveats.fiscal] : []),
    ...(grids.length > 0 ? [caveats.grids] : []),
    ...(regions.length > 0 ? [caveats.carbonFree] : []),
    ...(lists.length > 0 ? ofList : []),
  ];
}
