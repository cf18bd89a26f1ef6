/** What the page of locks takes from its address, and what it asks. */
import type {
  FigureResult,
  NamedResult,
  SideName,
  SourceUseResult,
  StageName,
} from '../../../picture/answer.ts';
import { locksArguments, locksPageQuery } from '../../../picture/locks/page.ts';
import type { Standing } from '../../../picture/locks/standings.ts';
import { schemes } from '../../../schema/scheme.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import { oneOf } from '../../state/parameter.ts';

/** Ids that the page may be about. */
export const subjectPattern = /^instrument:[A-Za-z0-9][A-Za-z0-9._-]{0,120}$/;
export const locksParameters = { scheme: oneOf(schemes.ids) } as const;

export type Amount = Pick<FigureResult, 'quantity'>;
export type Nature = 'LAW' | 'GUIDELINES' | 'STANDARD' | 'CERTIFICATION' | 'TRACEABILITY';
interface Source {
  readonly id: string;
  readonly shortTitle: string;
}
export interface SummaryRow {
  readonly instrument: NamedResult;
  readonly nature: Nature | null;
  readonly parties: Amount | null;
  readonly signed: Amount | null;
  readonly notParties: Amount | null;
  readonly listKind: 'PARTIES' | 'ASSESSED' | null;
  readonly listSources: readonly Source[];
  readonly listYear: number | null;
  readonly things: Amount | null;
  readonly meetings: Amount | null;
  readonly organisations: Amount | null;
  readonly sanctioned: Amount | null;
}
export interface RuleRow {
  readonly instrument: NamedResult;
  readonly thing: NamedResult;
  readonly stage: StageName | null;
  readonly issuer: string | null;
  readonly since: number;
  readonly source: Source;
  readonly note: string | null;
  readonly statement: Amount;
}
export interface MemberRow {
  readonly economy: NamedResult;
  readonly side: SideName;
  readonly standing: Standing | 'NO_ENTRY';
  readonly day: string | null;
  readonly source: Source | null;
}
export interface SideRow {
  readonly side: SideName;
  readonly standing: Standing;
  readonly economies: Amount;
  readonly share: Amount;
}
export interface LockResult extends SummaryRow {
  readonly finding: string;
  readonly whole: NamedResult | null;
  readonly parts: readonly NamedResult[];
  readonly rules: readonly RuleRow[];
  readonly members: { readonly totalCount: number; readonly nodes: readonly MemberRow[] };
  readonly sides: readonly SideRow[];
  readonly concerned: {
    readonly thing: NamedResult;
    readonly source: Source;
    readonly year: number;
    readonly total: Amount;
    readonly withoutAmount: number;
    readonly rows: readonly {
      readonly standing: Standing;
      readonly economies: Amount;
      readonly amount: Amount;
      readonly share: Amount;
    }[];
  } | null;
  readonly meetingsCounted: Amount | null;
  readonly meetingsShare: Amount | null;
  readonly met: readonly {
    readonly organisation: NamedResult;
    readonly meetings: Amount;
    readonly years: readonly { readonly year: number; readonly meetings: Amount }[];
  }[];
  readonly meetingYears: readonly {
    readonly year: number;
    readonly all: Amount;
    readonly counted: Amount | null;
  }[];
  readonly listed: readonly {
    readonly organisation: NamedResult;
    readonly period: string;
    readonly source: Source;
    readonly statement: Amount;
  }[];
  readonly figures: readonly {
    readonly indicator: NamedResult;
    readonly product: NamedResult | null;
    readonly period: string;
    readonly source: Source;
    readonly amount: Amount;
  }[];
}
export interface LocksResult {
  readonly of: NamedResult | null;
  readonly scheme: { readonly label: string };
  readonly instruments: readonly SummaryRow[];
  readonly lock: LockResult | null;
  readonly caveats: readonly string[];
  readonly sources: readonly SourceUseResult[];
}
export interface LocksData {
  readonly release: { readonly id: string };
  readonly locks: LocksResult;
}

export const locksQuery = defineQuery<LocksData, Variables>(locksPageQuery);
export { locksArguments };
