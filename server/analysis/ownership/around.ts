/** What stands around an answer about ownership: assumptions, choices, coverage, caveats. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { Label } from '../../../schema/label.ts';
import { stages } from '../../../schema/stage.ts';
import type { Assumption, ChoiceRange, CoverageShares } from '../answer.ts';
import { choiceRange } from '../choice-range.ts';
import type { GraphContext } from '../context/context.ts';
import { fill, labelInSentence, nameOf } from '../label.ts';
import type { Capacity, Lot } from './capacities.ts';
import type { Owning } from './claims.ts';
import { elsewhereOf } from './elsewhere.ts';
import type { Homes } from './homes.ts';
import { amountHeld, type Held, sumOf } from './part.ts';
import { allocationText, assumptionTexts, caveats, coverageOf } from './words.ts';

export interface About {
  readonly context: GraphContext;
  readonly lots: readonly Lot[];
  readonly held: readonly Held[];
  readonly owners: Owning;
  readonly homes: Homes;
}

/** Of one lot the weight of a part is its amount; units of several lots cannot be added, so each capacity counts 1. */
function weightsOf({ lots, held }: About): { readonly whole: number; readonly of: (one: Held) => number } {
  const capacities = lots.flatMap((lot) => lot.capacities);
  return lots.length === 1
    ? { whole: sumOf(capacities.map(({ amount }) => amount)), of: amountHeld }
    : { whole: held.length === 0 ? 1 : capacities.length, of: ({ claim }) => claim.part };
}

export function assumptionsOf(about: About): readonly Assumption[] {
  const { whole, of } = weightsOf(about);
  return (Object.keys(assumptionTexts) as (keyof typeof assumptionTexts)[])
    .sort(byCodeUnit)
    .flatMap((id): Assumption[] => {
      const resting = about.held.filter(({ claim }) => claim.assumptions.includes(id));
      const share = Math.min(1, sumOf(resting.map(of)) / whole);
      return share > 0 ? [{ id, text: assumptionTexts[id], share }] : [];
    });
}

export function coverageFor(about: About): CoverageShares {
  const { whole, of } = weightsOf(about);
  const owned = about.held.filter(({ claim }) => claim.kind === 'owner');
  const assumed = sumOf(owned.filter(({ claim }) => claim.assumptions.length > 0).map(of)) / whole;
  const known = sumOf(owned.filter(({ claim }) => claim.assumptions.length === 0).map(of)) / whole;
  return {
    known: Math.min(1, known),
    assumed: Math.min(1 - Math.min(1, known), assumed),
    unknown: Math.max(0, 1 - known - assumed),
    of: about.lots.length === 1 ? coverageOf.capacity : coverageOf.sites,
  };
}

const soleHolder = ({ claims }: Capacity): number =>
  sumOf(
    claims
      .filter(({ kind, holders }) => kind === 'split-unknown' && holders.length === 1)
      .map(({ part }) => part),
  );

/** How far the owned share of a lot moves over what one may take a name without a share for. */
export function choicesOf(
  context: GraphContext,
  lot: Lot,
  operators: ReadonlyMap<string, readonly string[]>,
): readonly ChoiceRange[] {
  const { capacities, material, stage, source } = lot;
  const total = sumOf(capacities.map(({ amount }) => amount));
  const share = (part: (capacity: Capacity) => number): number =>
    sumOf(capacities.map((one) => one.amount * part(one))) / total;
  const isRunByOne = ({ sites }: Capacity): boolean => {
    const all = sites.map((site) => new Set(operators.get(site) ?? []));
    return all.every(({ size }) => size === 1) && new Set(all.flatMap((one) => [...one])).size === 1;
  };
  const stated = ({ claims }: Capacity): number =>
    sumOf(claims.filter(({ kind }) => kind === 'owner').map(({ part }) => part));
  const withSole = (one: Capacity): number => stated(one) + soleHolder(one);
  const withOperator = (one: Capacity): number =>
    one.claims.every(({ kind }) => kind === 'not-named') && isRunByOne(one) ? 1 : withSole(one);
  return choiceRange(
    'allocation',
    [
      { option: 'stated-shares', value: share(stated) },
      { option: 'sole-owner-has-the-rest', value: share(withSole) },
      { option: 'operator-for-owner', value: share(withOperator) },
    ],
    fill(allocationText, {
      material: labelInSentence(nameOf(context, material)),
      stage: labelInSentence(stages.get(stage).label),
      source: context.sources.get(source)?.shortTitle ?? source,
    }),
  );
}

export function caveatsOf(
  { context, lots, held, owners, homes }: About,
  isOverview: boolean,
): readonly Label[] {
  const capacities = lots.flatMap((lot) => lot.capacities);
  const places = new Set(capacities.flatMap(({ economy }) => economy ?? []));
  const named = [
    ...new Set(held.filter(({ claim }) => claim.kind === 'owner').flatMap(({ claim }) => claim.holders)),
  ];
  const settled = named.filter((owner) => homes.of(owner) !== undefined);
  const states = settled.filter((owner) => owner.startsWith('economy:'));
  const joint = new Set(capacities.filter(({ sites }) => sites.length > 1).flatMap(({ sites }) => sites));
  const isThroughOthers = held.some(({ claim }) => claim.throughOthers > 0);
  const isWithoutShare = held.some(({ claim }) => claim.kind === 'split-unknown');
  return [
    caveats.notOutput,
    fill(caveats.notWorld, { economies: places.size }),
    ...(lots.length > 1 ? [caveats.apart] : []),
    ...(lots.some(({ stage }) => stage === 'refining') ? [caveats.smelters] : []),
    ...(isOverview ? [] : elsewhereOf(context, lots)),
    ...(named.length === 0
      ? []
      : [fill(caveats.homes, { owners: named.length, known: settled.length, states: states.length })]),
    isThroughOthers ? caveats.chains : caveats.noChains,
    caveats.names,
    ...(joint.size === 0 ? [] : [fill(caveats.joint, { sites: joint.size })]),
    ...(isWithoutShare ? [caveats.withoutShare] : []),
    ...(owners.contradictions.size === 0
      ? []
      : [fill(caveats.contradicted, { count: owners.contradictions.size })]),
    caveats.operators,
    ...(lots.some(({ unit }) => unit.endsWith(':gross')) ? [caveats.gross] : []),
  ];
}
