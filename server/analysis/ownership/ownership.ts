/**
 * Who owns what is dug: stated capacity of named sites by owner and by the owner's home, along chains of owners. The
 * rules are in docs/methods/ownership.md.
 */
import { defaultPrecedence } from '../../../schema/precedence.ts';
import { stages } from '../../../schema/stage.ts';
import type { StatementRow } from '../../../schema/store.ts';
import { type Asked, analysis, type Slices } from '../analysis.ts';
import { parametersOf } from '../asked.ts';
import type { GraphContext } from '../context/context.ts';
import { derivedFigure, rowsOf } from '../figure.ts';
import type { OwnershipAnswer } from './answer.ts';
import { assumptionsOf, caveatsOf, choicesOf, coverageFor } from './around.ts';
import { type Lot, lotsOf } from './capacities.ts';
import { type Owning, owning } from './claims.ts';
import { homesFrom } from './homes.ts';
import { type OwnershipParameters, ownershipParameters } from './parameters.ts';
import { byPlace, heldIn, partOf, sumOf } from './part.ts';
import { type OwnershipPlan, planOf } from './plan.ts';
import { stakeOf } from './stake.ts';
import { summaryOf } from './summary.ts';

export const ownership = analysis({
  id: 'ownership',
  label: { en: 'Ownership', fr: 'Propriété', es: 'Propiedad' },
  sentence: {
    en: 'Who owns what is dug: stated capacity of named sites by owner and by the owner’s home, with what no source gives anybody.',
    fr: 'À qui appartient ce que l’on extrait : capacité indiquée des sites nommés, par propriétaire et par siège du propriétaire, avec ce qu’aucune source n’attribue.',
    es: 'De quién es lo que se extrae: capacidad indicada de los sitios nombrados, por propietario y por sede del propietario, con lo que ninguna fuente asigna.',
  },
  method: 'ownership',
  parameters: ownershipParameters,
  gather: (context, { values }) => planOf(context, values).filters,
  compute: ownershipAnswer,
});

function ownershipAnswer(
  context: GraphContext,
  asked: Asked<OwnershipParameters>,
  slices: Slices,
): OwnershipAnswer {
  const plan = planOf(context, asked.values);
  const rows = plan.pick(slices);
  const rule = (predicate: string) => context.precedence.compare(defaultPrecedence, predicate, plan.material);
  const owners = owning(rows.owners, rule('owns'));
  const homes = homesFrom(rows.seats);
  const all = lotsOf(rows.capacities, plan.year, {
    cover: context.capacities,
    owners,
    isAsked: (subject) => plan.subjects.has(subject),
    aboutSites: rows.aboutSites,
    prefer: rule('hasCapacity'),
  });
  const lots = all.flatMap((whole): { readonly whole: Lot; readonly lot: Lot }[] => {
    const capacities = whole.capacities.filter(({ subject }) => plan.subjects.has(subject));
    // Without any capacity there is nothing to have a share of.
    const isSome = sumOf(capacities.map(({ amount }) => amount)) > 0;
    return isSome ? [{ whole, lot: { ...whole, capacities } }] : [];
  });
  const isOverview = plan.of === null && plan.material === null;
  const order = byPlace(stages.ids);
  const operators = operatorsFrom(rows.operators);
  const parts = isOverview
    ? []
    : lots
        .map(({ lot, whole }) =>
          partOf(lot, {
            homes,
            whole,
            operatorsOf: (site) => operators.get(site) ?? [],
            withoutCapacity: withoutCapacity(context, plan, lot),
            stake: plan.of === null ? null : stakeOf(plan.of, lot, whole, owners),
          }),
        )
        .sort(order);
  const overview = isOverview
    ? lots.map(({ lot }) => summaryOf(lot, homes, withoutCapacity(context, plan, lot))).sort(order)
    : [];
  const held = lots.flatMap(({ lot }) => heldIn(lot, homes));
  const first = lots
    .map(({ lot }) => lot)
    .sort((a, b) => order({ ...a, sites: a.capacities.length }, { ...b, sites: b.capacities.length }))[0];
  const about = { context, lots: lots.map(({ lot }) => lot), held, owners, homes };
  return {
    method: 'ownership',
    parameters: parametersOf(asked, plan.year === null ? { year: plan.years.join(',') } : {}),
    assumptions: assumptionsOf(about),
    choices: isOverview || first === undefined ? [] : choicesOf(context, first, operators),
    coverage: coverageFor(about),
    caveats: caveatsOf(about, isOverview),
    evidence: rowsOf(
      ...lots.flatMap(({ lot }) => lot.capacities.flatMap(({ rows: own, placeRows }) => [own, placeRows])),
      ...held.flatMap(({ claim, home }) => [claim.rows, home.rows]),
      [],
    ),
    of: plan.of,
    material: plan.material,
    year: plan.year,
    years: plan.years,
    places: plan.places,
    parts,
    overview,
    contradictions: contradictionsOf(owners),
  };
}

function operatorsFrom(rows: readonly StatementRow[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { subject, object, quarantine } of rows) {
    if (object === null || quarantine !== null) continue;
    found.set(object, [...(found.get(object) ?? []), subject]);
  }
  return found;
}

/** Sites that the source names for the material and stage, whose capacity it gives neither alone nor with others. */
function withoutCapacity(
  { capacities }: GraphContext,
  plan: OwnershipPlan,
  { material, stage, source, edition }: Lot,
): number {
  const named = capacities
    .ofMaterial(material)
    .filter((one) => one.stage === stage && one.source === source && one.edition === edition);
  const stated = new Set(
    named.filter(({ unit }) => unit !== null).flatMap(({ subject }) => capacities.sitesOf(subject)),
  );
  const all = new Set(named.filter(plan.isAsked).flatMap(({ subject }) => capacities.sitesOf(subject)));
  return [...all].filter((site) => !stated.has(site)).length;
}

function contradictionsOf({ contradictions }: Owning): OwnershipAnswer['contradictions'] {
  return [...contradictions.values()]
    .map(({ owned, owners, sum, rows }) => ({
      owned,
      owners,
      sum: derivedFigure({ value: sum }, 'fraction', rows),
    }))
    .sort((a, b) => (a.owned < b.owned ? -1 : 1));
}
