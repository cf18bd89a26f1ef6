/** What the page of data centres and cables takes from its address, and what it asks. */
import type { FigureResult, NamedResult, SideName, SourceUseResult } from '../../../picture/answer.ts';
import { schemes } from '../../../schema/scheme.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { quantityFragment } from '../../figure/statement.ts';
import { oneOf, year } from '../../state/parameter.ts';

export const kinds = ['data-centre', 'cloud-region', 'cable'] as const;
export type Kind = 'DATA_CENTRE' | 'CLOUD_REGION' | 'CABLE';
/** An id of the address as the API names it. */
export const kindOf: Readonly<Record<(typeof kinds)[number], Kind>> = {
  'data-centre': 'DATA_CENTRE',
  'cloud-region': 'CLOUD_REGION',
  cable: 'CABLE',
};
/** Ids that the page may be about. */
export const subjectPattern = /^(economy|org|site):[A-Za-z0-9][A-Za-z0-9._-]{0,120}$/;

export const infrastructureParameters = {
  kind: oneOf(kinds),
  year,
  scheme: oneOf(schemes.ids),
} as const;

export type Amount = Pick<FigureResult, 'quantity'>;
interface Counted {
  readonly sites: Amount;
  readonly share: Amount;
}
interface Powered extends Counted {
  readonly running: Amount | null;
  readonly announced: Amount | null;
}
export interface ActorRow extends Powered {
  readonly actor: NamedResult | null;
  readonly home: NamedResult | null;
}
export interface PlaceRow extends Powered {
  readonly economy: NamedResult | null;
  readonly side: SideName | null;
}
export interface HomeRow extends Counted {
  readonly kind: 'HOME' | 'HOME_NOT_KNOWN' | 'NOT_NAMED';
  readonly economy: NamedResult | null;
}
export interface SidesRow extends Counted {
  readonly sides: readonly SideName[];
}
export interface SiteListResult {
  readonly kind: Kind;
  readonly source: { readonly id: string; readonly shortTitle: string };
  readonly edition: string;
  readonly relation: 'OWNS' | 'OPERATES';
  readonly scope: string;
  readonly finding: string;
  readonly total: Amount;
  readonly sites: Amount;
  readonly withActor: Amount;
  readonly withHome: Amount;
  readonly running: Amount | null;
  readonly announced: Amount | null;
  readonly actorCount: number;
  readonly actors: readonly ActorRow[];
  readonly placeCount: number;
  readonly places: readonly PlaceRow[];
  readonly homes: readonly HomeRow[];
  readonly sides: readonly SidesRow[];
}
export interface SiteRow {
  readonly site: NamedResult;
  readonly kind: Kind;
  readonly source: { readonly shortTitle: string };
  readonly economies: readonly NamedResult[];
  readonly actors: readonly NamedResult[];
  readonly isPlanned: boolean;
  readonly running: Amount | null;
  readonly announced: Amount | null;
  readonly electricity: Amount | null;
  readonly grid: Amount | null;
}
export interface GridRow {
  readonly economy: NamedResult;
  readonly source: { readonly shortTitle: string };
  readonly year: number;
  readonly intensity: Amount;
}
export interface RegionRow {
  readonly site: NamedResult;
  readonly economy: NamedResult | null;
  readonly year: number;
  readonly carbonFree: Amount | null;
  readonly intensity: Amount | null;
  readonly indicator: NamedResult | null;
  readonly grid: Amount | null;
}
export interface ReportedRow {
  readonly subject: NamedResult;
  readonly organisation: NamedResult;
  readonly year: number;
  readonly byPlace: Amount | null;
  readonly byMarket: Amount | null;
  readonly isPlaceKeptOut: boolean;
  readonly isMarketKeptOut: boolean;
  readonly left: Amount | null;
  readonly gone: Amount | null;
}
export interface StatedRow {
  readonly measure: 'ELECTRICITY' | 'WATER' | 'EFFECTIVENESS';
  readonly subject: NamedResult;
  readonly indicator: NamedResult | null;
  readonly period: string;
  readonly source: { readonly shortTitle: string };
  readonly isProjected: boolean;
  readonly amount: Amount;
  readonly beyond: Amount | null;
}
export interface InfrastructureResult {
  readonly of: NamedResult | null;
  readonly years: readonly number[];
  readonly scheme: { readonly label: string };
  readonly lists: readonly SiteListResult[];
  readonly list: { readonly totalCount: number; readonly nodes: readonly SiteRow[] };
  readonly grids: readonly GridRow[];
  readonly regions: readonly RegionRow[];
  readonly reported: readonly ReportedRow[];
  readonly stated: readonly StatedRow[];
  readonly mostOwned: readonly {
    readonly cable: NamedResult;
    readonly owners: readonly NamedResult[];
    readonly count: Amount;
    readonly economies: readonly NamedResult[];
  }[];
  readonly singles: readonly {
    readonly economy: NamedResult;
    readonly cable: NamedResult;
    readonly landing: Amount;
  }[];
  readonly caveats: readonly string[];
  readonly sources: readonly SourceUseResult[];
}
export interface InfrastructureData {
  readonly release: { readonly id: string };
  readonly infrastructure: InfrastructureResult;
}

export const infrastructureArguments = {
  declared: '$of: ID, $kind: InfrastructureKind, $year: Int, $scheme: ID, $lang: Language',
  given: 'of: $of, kind: $kind, year: $year, scheme: $scheme, lang: $lang',
} as const;
const amount = '{ quantity { ...Amount } }';
const counted = `sites ${amount} share ${amount}`;
const powered = `${counted} running ${amount} announced ${amount}`;
const named = '{ id name }';

export const infrastructureQuery = defineQuery<InfrastructureData, Variables>(`
  query Infrastructure(${infrastructureArguments.declared}) {
    release { id }
    infrastructure(${infrastructureArguments.given}) {
      of ${named} years scheme { label } caveats
      sources { source { id shortTitle } edition statements }
      lists {
        kind source { id shortTitle } edition relation scope finding
        total ${amount} ${powered.replace(`share ${amount} `, '')} withActor ${amount} withHome ${amount}
        actorCount actors { actor ${named} home ${named} ${powered} }
        placeCount places { economy ${named} side ${powered} }
        homes { kind economy ${named} ${counted} }
        sides { sides ${counted} }
      }
      list {
        totalCount
        nodes {
          site ${named} kind source { shortTitle } economies ${named} actors ${named} isPlanned
          running ${amount} announced ${amount} electricity ${amount} grid ${amount}
        }
      }
      grids { economy ${named} source { shortTitle } year intensity ${amount} }
      regions {
        site ${named} economy ${named} year carbonFree ${amount} intensity ${amount} indicator ${named} grid ${amount}
      }
      reported {
        subject ${named} organisation ${named} year byPlace ${amount} byMarket ${amount} isPlaceKeptOut isMarketKeptOut left ${amount} gone ${amount}
      }
      stated { measure subject ${named} indicator ${named} period source { shortTitle } isProjected amount ${amount} beyond ${amount} }
      mostOwned { cable ${named} owners ${named} count ${amount} economies ${named} }
      singles { economy ${named} cable ${named} landing ${amount} }
    }
  }
  ${quantityFragment}
`);
