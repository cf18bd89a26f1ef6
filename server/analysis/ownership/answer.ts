/** The shape of an answer about ownership: capacity of named sites, by owner and by the home of the owner. */
import type { Stage } from '../../../schema/stage.ts';
import type { AnswerCore, Figure } from '../answer.ts';

/**
 * Who has a part of a capacity. `owner` has a stated share, or stands last in a chain of stated shares. Nobody is
 * given what is `split-unknown` (owners named, without shares), `contradicted` (stated shares that cannot all be
 * true), a `ring` (companies that own one another wholly) or `not-named`.
 */
export const claimKinds = ['owner', 'split-unknown', 'contradicted', 'ring', 'not-named'] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** Where the home of a part is not known, why. */
export const homeKinds = ['home', 'home-not-known', ...claimKinds.slice(1)] as readonly (
  | 'home'
  | 'home-not-known'
  | Exclude<ClaimKind, 'owner'>
)[];
export type HomeKind = 'home' | 'home-not-known' | Exclude<ClaimKind, 'owner'>;

interface Part {
  readonly capacity: Figure;
  /** Of the total of the part. */
  readonly share: Figure;
  /** Sites in which it is; sites that are counted together count each. */
  readonly sites: number;
  /** Years of the statements of capacity, ascending. */
  readonly years: readonly number[];
}

export interface OwnershipRow extends Part {
  readonly kind: ClaimKind;
  /** One owner; or all that are named for it, by id; none where nobody is named. */
  readonly owners: readonly string[];
  /** Home economy of the one owner; null where no source says it. */
  readonly home: string | null;
  /** What would be its own if all that it is named for without a share were; null where that is nothing more. */
  readonly atMost: Figure | null;
  /** The part that it holds through other companies; null where there is none. */
  readonly throughOthers: Figure | null;
}

export interface OwnershipHome extends Part {
  readonly kind: HomeKind;
  readonly economy: string | null;
  readonly owners: number;
}

/** What lies in one economy and belongs in another. */
export interface OwnershipCell extends Part {
  /** Null where no source says where the sites lie, or where they lie in several. */
  readonly dugIn: string | null;
  readonly kind: HomeKind;
  readonly ownedIn: string | null;
}

export interface SiteClaim {
  readonly kind: ClaimKind;
  readonly owners: readonly string[];
  /** Of the capacity of the site. */
  readonly share: Figure;
}

/** One stated capacity: of a site, or of several that are counted together. */
export interface OwnershipSite {
  /** A site, or the group of those that are counted together. */
  readonly site: string;
  readonly members: readonly string[];
  readonly economy: string | null;
  readonly year: number;
  readonly capacity: Figure;
  /** Owners first, the largest before others. */
  readonly claims: readonly SiteClaim[];
  /** Who runs it: no owner for that. */
  readonly operators: readonly string[];
}

/** What the organisation or state that was asked about has of a part. */
export interface OwnStake {
  /** What it holds, itself and through companies in which it holds shares. */
  readonly held: Figure;
  /** What of that stays with it, as the last owner that is named. */
  readonly kept: Figure;
  /** `held` of all named sites of the part, whoever owns them. */
  readonly share: Figure;
}

/** Capacities that may be added: of one material, stage, source, edition and dimension of unit. */
export interface OwnershipPart {
  readonly material: string;
  readonly stage: Stage;
  readonly source: string;
  readonly edition: string;
  readonly unit: string;
  readonly years: readonly number[];
  /** Of the sites asked about, which shares are of. */
  readonly total: Figure;
  /** Of all named sites of this material, stage, source and unit: not the world. */
  readonly named: Figure;
  /** Sites with a stated capacity; how many of them only together with others. */
  readonly sites: number;
  readonly jointSites: number;
  /** Sites that the source names at this stage without a capacity. */
  readonly withoutCapacity: number;
  readonly own: OwnStake | null;
  /** Owners, largest first; then what nobody can be given. */
  readonly rows: readonly OwnershipRow[];
  readonly homes: readonly OwnershipHome[];
  /** Largest first. */
  readonly cells: readonly OwnershipCell[];
  /** Largest capacity first. */
  readonly list: readonly OwnershipSite[];
}

/** How much is known of one part, without its owners. */
export interface OwnershipSummary
  extends Pick<
    OwnershipPart,
    'material' | 'stage' | 'source' | 'edition' | 'years' | 'total' | 'sites' | 'withoutCapacity'
  > {
  readonly economies: number;
  /** Owners that have a stated share. */
  readonly owners: number;
  /** Of the capacity: with an owner and a share; with an owner whose home is known. */
  readonly withOwner: Figure;
  readonly withHome: Figure;
}

/** Stated shares that cannot all be true: printed as they are, and counted for nobody. */
export interface OwnershipContradiction {
  readonly owned: string;
  readonly owners: readonly string[];
  /** What the stated shares add up to. */
  readonly sum: Figure;
}

export interface OwnershipAnswer extends AnswerCore {
  readonly of: string | null;
  readonly material: string | null;
  readonly year: number | null;
  /** Years that can be asked for, ascending. */
  readonly years: readonly number[];
  /** Economies in which named sites of the material lie, whichever of them were asked about; by id. */
  readonly places: readonly string[];
  /** Extraction first, then the most sites first; empty where neither `of` nor a material was given. */
  readonly parts: readonly OwnershipPart[];
  /** Every material of which a site has a capacity; empty where something was asked about. */
  readonly overview: readonly OwnershipSummary[];
  readonly contradictions: readonly OwnershipContradiction[];
}
