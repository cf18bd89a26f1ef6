/** What the page of owners takes from its address, and what it asks. */
import type { FigureResult, NamedResult, SourceUseResult, StageName } from '../../../picture/answer.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { quantityFragment } from '../../figure/statement.ts';
import { matching, year } from '../../state/parameter.ts';

export const ownershipParameters = {
  material: matching(/^material:[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/),
  of: matching(/^(economy|org|site):[A-Za-z0-9][A-Za-z0-9._-]{0,120}$/),
  year,
} as const;

export type Amount = Pick<FigureResult, 'quantity'>;
export type ClaimKind = 'OWNER' | 'SPLIT_UNKNOWN' | 'CONTRADICTED' | 'RING' | 'NOT_NAMED';
export type HomeKind = 'HOME' | 'HOME_NOT_KNOWN' | Exclude<ClaimKind, 'OWNER'>;

export interface OwnerRow {
  readonly kind: ClaimKind;
  readonly owners: readonly NamedResult[];
  readonly home: NamedResult | null;
  readonly capacity: Amount;
  readonly share: Amount;
  readonly sites: number;
  readonly years: readonly number[];
  readonly atMost: Amount | null;
}
export interface HomeRow {
  readonly kind: HomeKind;
  readonly economy: NamedResult | null;
  readonly capacity: Amount;
  readonly share: Amount;
  readonly owners: number;
  readonly sites: number;
}
export interface Cell {
  readonly dugIn: NamedResult | null;
  readonly kind: HomeKind;
  readonly ownedIn: NamedResult | null;
  readonly share: Amount;
}
export interface SiteRow {
  readonly site: NamedResult;
  readonly members: readonly NamedResult[];
  readonly economy: NamedResult | null;
  readonly year: number;
  readonly capacity: Amount;
  readonly claims: readonly {
    readonly kind: ClaimKind;
    readonly owners: readonly NamedResult[];
    readonly share: Amount;
  }[];
  readonly operators: readonly NamedResult[];
}
interface Series {
  readonly material: NamedResult;
  readonly stage: StageName;
  readonly source: { readonly shortTitle: string };
  readonly edition: string;
  readonly years: readonly number[];
  readonly total: Amount;
  readonly sites: number;
  readonly withoutCapacity: number;
}
export interface Part extends Series {
  readonly named: Amount;
  readonly jointSites: number;
  readonly own: { readonly held: Amount; readonly kept: Amount; readonly share: Amount } | null;
  readonly rows: readonly OwnerRow[];
  readonly homes: readonly HomeRow[];
  readonly cells: readonly Cell[];
  readonly list: readonly SiteRow[];
}
export interface Summary extends Series {
  readonly economies: number;
  readonly owners: number;
  readonly withOwner: Amount;
  readonly withHome: Amount;
}
export interface OwnershipResult {
  readonly of: NamedResult | null;
  readonly material: NamedResult | null;
  readonly years: readonly number[];
  readonly places: readonly NamedResult[];
  readonly parts: readonly Part[];
  readonly overview: readonly Summary[];
  readonly contradictions: readonly {
    readonly owned: NamedResult;
    readonly owners: readonly NamedResult[];
    readonly sum: Amount;
  }[];
  readonly choices: readonly { readonly text: string; readonly least: Quantity; readonly most: Quantity }[];
  readonly caveats: readonly string[];
  readonly sources: readonly SourceUseResult[];
}
type Quantity = FigureResult['quantity'];
export interface OwnershipData {
  readonly release: { readonly id: string };
  readonly ownership: OwnershipResult;
}

export const ownershipArguments = {
  declared: '$of: ID, $material: ID, $year: Int, $lang: Language',
  given: 'of: $of, material: $material, year: $year, lang: $lang',
} as const;
const amount = '{ quantity { ...Amount } }';
const series = `material { id name } stage source { id shortTitle } edition years total ${amount} sites withoutCapacity`;

export const ownershipQuery = defineQuery<OwnershipData, Variables>(`
  query Owners(${ownershipArguments.declared}) {
    release { id }
    ownership(${ownershipArguments.given}) {
      of { id name } material { id name } years places { id name } caveats
      sources { source { id shortTitle } edition statements }
      choices { text least { ...Amount } most { ...Amount } }
      overview { ${series} economies owners withOwner ${amount} withHome ${amount} }
      contradictions { owned { id name } owners { id name } sum ${amount} }
      parts {
        ${series} named ${amount} jointSites own { held ${amount} kept ${amount} share ${amount} }
        rows {
          kind owners { id name } home { id name } capacity ${amount} share ${amount} sites years atMost ${amount}
        }
        homes { kind economy { id name } capacity ${amount} share ${amount} owners sites }
        cells { dugIn { id name } kind ownedIn { id name } share ${amount} }
        list {
          site { id name } members { id name } economy { id name } year capacity ${amount}
          claims { kind owners { id name } share ${amount} } operators { id name }
        }
      }
    }
  }
  ${quantityFragment}
`);
