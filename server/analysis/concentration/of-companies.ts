/** How concentrated output is among companies: where one source gives output and owners of sites. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { StatementRow } from '../../../schema/store.ts';
import { convert, dimensionOfUnit } from '../../../schema/unit.ts';
import { type Assumption, type Figure, QuestionError } from '../answer.ts';
import type { GraphContext } from '../context/context.ts';
import { rowsOf, shareFigure } from '../figure.ts';
import { fill } from '../label.ts';
import { rowsBySeries } from '../whole/by-series.ts';
import { candidates, choose } from '../whole/choose.ts';
import type { ConcentrationParameters } from './answer.ts';
import { type Core, topThreeReason } from './core.ts';
import { indicesOf } from './figures.ts';
import { wholeIn, yearNotCovered } from './outputs.ts';
import { amongOwners, type SharedOutput, type SiteYear, siteYears } from './owners.ts';
import type { Plan, PlannedRows } from './plan.ts';
import { assumptionTexts, caveats, coverageOf } from './words.ts';

export function companyAnswer(
  context: GraphContext,
  plan: Plan,
  rows: PlannedRows,
  values: ConcentrationParameters,
): Core {
  const predicate = values.stage === 'extraction' ? 'extracts' : 'refines';
  const compare = context.precedence.compare(values.precedence, predicate, plan.material);
  const known = fullYears(siteYears(rows.sites)).toSorted((a, b) => compare(a, b) || b.year - a.year);
  const ownersOf = ({ source, edition }: SiteYear): readonly StatementRow[] =>
    rows.owners.filter((row) => row.source === source && row.edition === edition);
  const owned = known.flatMap((list) => {
    const shared = amongOwners(list, ownersOf(list));
    return shared === undefined || shared.holders.length === 0 ? [] : [{ list, shared }];
  });
  const years = [...new Set(owned.map(({ list }) => list.year))].sort((a, b) => a - b);
  if (years.length === 0) throw noOwners(plan, values, known.length > 0);
  const found = values.year === null ? owned[0] : owned.find(({ list }) => list.year === values.year);
  if (found === undefined) {
    throw yearNotCovered(`no sites of ${plan.material} with output and owners`, values.year ?? 0, years);
  }
  const { list, shared } = found;
  const row = list.rows[0] as StatementRow;
  const assumptions = assumptionsOf(shared);
  const grounds = {
    evidence: shared.evidence,
    rule: null,
    assumptions: assumptions.map(({ id }) => id),
  };
  const indices = indicesOf(shared.division, shared.holders, grounds);
  const ofWorld = partOfWorld(context, plan, rows, { shared, list, values });
  const assumed = Math.min(
    1,
    [...shared.assumed.values()].reduce((sum, share) => sum + share, 0),
  );
  const named = 1 - (shared.unnamed?.share.quantity.value ?? 0);
  const source = context.sources.get(list.source)?.shortTitle ?? list.source;
  return {
    ...indices,
    year: list.year,
    years,
    source: list.source,
    edition: list.edition,
    predicate: row.predicate,
    product: null,
    topThreeReason: topThreeReason(indices, shared.division, 'company'),
    holders: shared.holders,
    lumps: [],
    unallocated: shared.unnamed,
    total: shared.total,
    world: null,
    difference: null,
    ofWorld,
    // Which sites are listed changes from year to year: a line through them would show that.
    series: [],
    assumptions,
    choices: [],
    coverage: {
      known: Math.max(0, withoutTail(named - assumed)),
      assumed: Math.min(named, assumed),
      unknown: 1 - named,
      of: coverageOf.company,
    },
    caveats: [
      fill(caveats.listedSites, { sites: shared.sites, source }),
      ...(ofWorld === null ? [] : [caveats.twoPublishers]),
      caveats.allUses,
    ],
    evidence: shared.evidence,
  };
}

/** Differences of shares leave a last digit behind. */
const withoutTail = (share: number): number => (Math.abs(share) < 1e-12 ? 0 : share);

/** Fewer sites than this make no picture of who owns a material. */
const fewestSites = 5;

/** Years with three quarters of the sites of the fullest of the same edition: lists thin out in their last years. */
function fullYears(all: readonly SiteYear[]): readonly SiteYear[] {
  return all.filter(({ source, edition, rows }) => {
    const most = Math.max(
      ...all
        .filter((other) => other.source === source && other.edition === edition)
        .map((other) => other.rows.length),
    );
    return rows.length >= Math.max(fewestSites, most * 0.75);
  });
}

function assumptionsOf({ assumed }: SharedOutput): readonly Assumption[] {
  return (Object.keys(assumptionTexts) as (keyof typeof assumptionTexts)[])
    .sort(byCodeUnit)
    .flatMap((id): Assumption[] => {
      const share = assumed.get(id) ?? 0;
      return share > 0 ? [{ id, text: assumptionTexts[id], share: Math.min(1, share) }] : [];
    });
}

/** What part of the preferred publisher's world of that year the sites have; null where nobody gives one. */
function partOfWorld(
  context: GraphContext,
  plan: Plan,
  rows: PlannedRows,
  {
    shared,
    list,
    values,
  }: { readonly shared: SharedOutput; readonly list: SiteYear; readonly values: ConcentrationParameters },
): Figure | null {
  const predicate = list.rows[0]?.predicate ?? 'extracts';
  const question = {
    predicate,
    object: plan.material,
    year: list.year,
    rule: values.precedence,
    dimension: 'mass' as const,
  };
  if (candidates(context, question).length === 0) return null;
  const choice = choose(context, question);
  const world =
    choice === undefined || choice.year !== list.year
      ? undefined
      : wholeIn(context, rowsBySeries(rows.output), choice);
  const { value, unit } = shared.total.quantity;
  if (world === undefined || value === null) return null;
  if (dimensionOfUnit(world.unit) !== dimensionOfUnit(unit)) return null;
  const part = convert(value, unit, world.unit) / world.total;
  return shareFigure({ value: part }, rowsOf(shared.total.evidence, world.evidence), { rule: world.rule });
}

function noOwners({ material }: Plan, { stage }: ConcentrationParameters, hasSites: boolean): QuestionError {
  const nearest = [`material: ${material}, stage: ${stage.toUpperCase()}, by: ECONOMY`];
  const why = hasSites
    ? `sources list sites of ${material} with output, and none of their owners`
    : `no source in this graph gives ${stage} of ${material} at five sites or more, so nothing is known by owner`;
  return new QuestionError('NOT_ANSWERABLE', `${why}; answerable: ${nearest.join('; ')}`, nearest, material);
}
