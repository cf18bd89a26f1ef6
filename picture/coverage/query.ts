/** What the coverage picture asks of the API, and the type of what comes back. */
import type { NamedResult, StageName } from '../answer.ts';

export type CoverageStateName = 'KNOWN' | 'ESTIMATED' | 'ASSUMED' | 'NOTHING';
/** The surest first. */
export const coverageStateNames: readonly CoverageStateName[] = ['KNOWN', 'ESTIMATED', 'ASSUMED', 'NOTHING'];

export interface CoverageMomentResult {
  readonly year: number;
  readonly state: CoverageStateName;
  readonly known: number;
  readonly estimated: number;
  readonly assumed: number;
  readonly withoutValue: number;
}

export interface CoverageRowResult {
  readonly measure: string;
  readonly measureLabel: string;
  readonly of: NamedResult | null;
  readonly by: NamedResult | null;
  readonly economies: number;
  readonly moments: readonly CoverageMomentResult[];
}

export interface CoveragePartResult {
  readonly stage: StageName;
  readonly rowCount: number;
  readonly rows: readonly CoverageRowResult[];
}

export interface KnownUnknownResult {
  readonly id: string;
  readonly kind: string;
  readonly stage: StageName | null;
  readonly entity: NamedResult | null;
  readonly text: string;
}

export interface CoverageResult {
  readonly material: NamedResult | null;
  readonly economy: NamedResult | null;
  readonly unknowns: readonly KnownUnknownResult[];
  readonly grid: {
    readonly from: number;
    readonly to: number;
    readonly firstYear: number;
    readonly lastYear: number;
    readonly parts: readonly CoveragePartResult[];
  };
}

export interface CoverageData {
  readonly release: { readonly id: string };
  readonly coverage: CoverageResult;
}

export interface CoverageVariables {
  readonly stage?: StageName | null;
  readonly material?: string | null;
  readonly economy?: string | null;
  /** Last year of the picture; the API chooses it where none is asked for. */
  readonly to?: number | null;
  /** Rows a stage; null for all. */
  readonly first: number | null;
  readonly lang: 'EN' | 'FR' | 'ES';
}

export const coverageQuery = `query CoveragePicture($stage: Stage, $material: ID, $economy: ID, $to: Int, $first: Int, $lang: Language) {
  release { id }
  coverage(stage: $stage, material: $material, economy: $economy, lang: $lang) {
    material { id name }
    economy { id name }
    unknowns { id kind stage entity { id name } text }
    grid(to: $to, first: $first) {
      from to firstYear lastYear
      parts {
        stage rowCount
        rows {
          measure measureLabel of { id name } by { id name } economies
          moments { year state known estimated assumed withoutValue }
        }
      }
    }
  }
}`;
