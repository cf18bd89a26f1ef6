/** One lot of capacities told by owner, by home of the owner, and by where the sites lie. */
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { Stage } from '../../../schema/stage.ts';
import type { Figure } from '../answer.ts';
import { derivedFigure, rowsOf, shareFigure } from '../figure.ts';
import { groupBy } from '../group-by.ts';
import {
  claimKinds,
  homeKinds,
  type OwnershipCell,
  type OwnershipHome,
  type OwnershipPart,
  type OwnershipRow,
  type OwnershipSite,
} from './answer.ts';
import type { Capacity, Lot } from './capacities.ts';
import type { Claim } from './claims.ts';
import { type ClaimHome, type Homes, homeOfClaim } from './homes.ts';

/** A claim with the capacity that it is on. */
export interface Held {
  readonly on: Capacity;
  readonly claim: Claim;
  readonly home: ClaimHome;
}

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
export const amountHeld = ({ on, claim }: Held): number => on.amount * claim.part;

const yearsOf = (capacities: readonly Capacity[]): readonly number[] =>
  [...new Set(capacities.map(({ year }) => year))].sort((a, b) => a - b);
const sitesIn = (capacities: readonly Capacity[]): number =>
  new Set(capacities.flatMap(({ sites }) => sites)).size;

/** What the figures of one part share. */
interface Whole {
  readonly unit: string;
  readonly total: number;
  readonly evidence: readonly number[];
}

export function heldIn(lot: Lot, homes: Homes): readonly Held[] {
  return lot.capacities.flatMap((on) =>
    on.claims.map((claim): Held => ({ on, claim, home: homeOfClaim(claim, homes) })),
  );
}

const rowsOfHeld = (held: readonly Held[]): readonly number[] =>
  rowsOf(...held.flatMap(({ on, claim, home }) => [on.rows, claim.rows, home.rows]), []);

function figuresOf(held: readonly Held[], { unit, total, evidence }: Whole) {
  const value = sumOf(held.map(amountHeld));
  const assumptions = held.flatMap(({ claim }) => claim.assumptions);
  const capacities = held.map(({ on }) => on);
  return {
    capacity: derivedFigure({ value }, unit, rowsOfHeld(held), { assumptions }),
    share: shareFigure({ value: value / total }, evidence, { assumptions }),
    sites: sitesIn(capacities),
    years: yearsOf(capacities),
  };
}

const isLarger = (a: { readonly capacity: Figure }, b: { readonly capacity: Figure }): number =>
  (b.capacity.quantity.value ?? 0) - (a.capacity.quantity.value ?? 0);

function ownerRows(held: readonly Held[], whole: Whole): readonly OwnershipRow[] {
  const ofKind = groupBy(held, ({ claim }) => `${claim.kind} ${claim.holders.join(' ')}`);
  const splits = held.filter(({ claim }) => claim.kind === 'split-unknown' || claim.kind === 'contradicted');
  const rows = [...ofKind.values()].map((own): OwnershipRow => {
    const [{ claim, home }] = own as [Held, ...Held[]];
    const [owner] = claim.holders;
    const others = sumOf(own.map((one) => one.on.amount * one.claim.throughOthers));
    const figures = figuresOf(own, whole);
    const more =
      claim.kind === 'owner' && owner !== undefined
        ? splits.filter((one) => one.claim.holders.includes(owner))
        : [];
    return {
      kind: claim.kind,
      owners: claim.holders,
      home: claim.kind === 'owner' ? home.economy : null,
      ...figures,
      atMost:
        more.length === 0
          ? null
          : derivedFigure(
              { value: sumOf([...own, ...more].map(amountHeld)) },
              whole.unit,
              rowsOfHeld([...own, ...more]),
            ),
      throughOthers:
        others > 0 ? derivedFigure({ value: others }, whole.unit, figures.capacity.evidence) : null,
    };
  });
  const place = (row: OwnershipRow): number => claimKinds.indexOf(row.kind);
  return rows.sort(
    (a, b) => place(a) - place(b) || isLarger(a, b) || byCodeUnit(a.owners.join(' '), b.owners.join(' ')),
  );
}

function homeRows(held: readonly Held[], whole: Whole): readonly OwnershipHome[] {
  const groups = groupBy(held, ({ home }) => `${home.kind} ${home.economy ?? ''}`);
  const rows = [...groups.values()].map((own): OwnershipHome => {
    const [{ home }] = own as [Held, ...Held[]];
    const owners = new Set(own.flatMap(({ claim }) => claim.holders));
    return { kind: home.kind, economy: home.economy, owners: owners.size, ...figuresOf(own, whole) };
  });
  const place = (row: OwnershipHome): number => homeKinds.indexOf(row.kind);
  return rows.sort(
    (a, b) => place(a) - place(b) || isLarger(a, b) || byCodeUnit(a.economy ?? '', b.economy ?? ''),
  );
}

function cells(held: readonly Held[], whole: Whole): readonly OwnershipCell[] {
  const groups = groupBy(held, ({ on, home }) => JSON.stringify([on.economy, home.kind, home.economy]));
  return [...groups]
    .map(([key, own]): readonly [string, OwnershipCell] => {
      const [{ on, home }] = own as [Held, ...Held[]];
      const places = own.map((one) => one.on.placeRows);
      const figures = figuresOf(own, whole);
      const capacity = { ...figures.capacity, evidence: rowsOf(figures.capacity.evidence, ...places) };
      return [key, { dugIn: on.economy, kind: home.kind, ownedIn: home.economy, ...figures, capacity }];
    })
    .sort(([a, one], [b, other]) => isLarger(one, other) || byCodeUnit(a, b))
    .map(([, cell]) => cell);
}

/** Owners first, the largest before others. */
const byClaim = (a: Claim, b: Claim): number =>
  claimKinds.indexOf(a.kind) - claimKinds.indexOf(b.kind) ||
  b.part - a.part ||
  byCodeUnit(a.holders.join(' '), b.holders.join(' '));

function siteRows(
  { capacities, unit }: Lot,
  operatorsOf: (site: string) => readonly string[],
): readonly OwnershipSite[] {
  return capacities
    .map(
      (one): OwnershipSite => ({
        site: one.subject,
        members: one.sites,
        economy: one.economy,
        year: one.year,
        capacity: derivedFigure({ value: one.amount }, unit, one.rows),
        claims: [...one.claims].sort(byClaim).map(({ kind, holders, part, rows, assumptions }) => ({
          kind,
          owners: holders,
          share: shareFigure({ value: part }, rowsOf(one.rows, rows), { assumptions }),
        })),
        operators: [...new Set(one.sites.flatMap(operatorsOf))].sort(byCodeUnit),
      }),
    )
    .sort((a, b) => isLarger(a, b) || byCodeUnit(a.site, b.site));
}

export interface PartInputs {
  readonly homes: Homes;
  readonly operatorsOf: (site: string) => readonly string[];
  /** The same lot with every named site. */
  readonly whole: Lot;
  readonly withoutCapacity: number;
  readonly stake: OwnershipPart['own'];
}

export const totalOf = ({ capacities, unit }: Lot): Figure =>
  derivedFigure(
    { value: sumOf(capacities.map(({ amount }) => amount)) },
    unit,
    rowsOf(...capacities.map(({ rows }) => rows), []),
  );

export function partOf(lot: Lot, inputs: PartInputs): OwnershipPart {
  const held = heldIn(lot, inputs.homes);
  const total = totalOf(lot);
  const whole: Whole = {
    unit: lot.unit,
    total: total.quantity.value ?? 0,
    evidence: rowsOf(rowsOfHeld(held)),
  };
  const joint = lot.capacities.filter(({ sites }) => sites.length > 1);
  const { material, stage, source, edition, unit, capacities } = lot;
  return {
    material,
    stage,
    source,
    edition,
    unit,
    years: yearsOf(capacities),
    total,
    named: totalOf(inputs.whole),
    sites: sitesIn(capacities),
    jointSites: sitesIn(joint),
    withoutCapacity: inputs.withoutCapacity,
    own: inputs.stake,
    rows: ownerRows(held, whole),
    homes: homeRows(held, whole),
    cells: cells(held, whole),
    list: siteRows(lot, inputs.operatorsOf),
  };
}

/** Extraction first, then the most sites first, then by id: how parts stand in an answer. */
export function byPlace(
  stages: readonly Stage[],
): (a: Pick<OwnershipPart, 'stage' | 'sites' | 'material' | 'source'>, b: typeof a) => number {
  return (a, b) =>
    stages.indexOf(a.stage) - stages.indexOf(b.stage) ||
    b.sites - a.sites ||
    byCodeUnit(a.material, b.material) ||
    byCodeUnit(a.source, b.source);
}
