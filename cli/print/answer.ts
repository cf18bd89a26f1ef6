/** The shapes of answers as the standard selection gives them: what the readable tables are printed from. */
import type { QuantityResult, SideName, StageName } from '../../picture/answer.ts';

export interface NamedOut {
  readonly id: string;
  readonly name: string;
}
export interface LabelledOut {
  readonly id: string;
  readonly label: string;
}
/** Units come without their dimension: it can be told from the id. */
export type QuantityOut = Omit<QuantityResult, 'unit'> & {
  readonly unit: { readonly id: string; readonly symbol: string; readonly basisLabel: string };
};
export interface FigureOut {
  readonly quantity: QuantityOut;
  readonly rule: LabelledOut | null;
}
export interface SourceOut {
  readonly id: string;
  readonly shortTitle: string;
}
export interface SourceUseOut {
  readonly source: SourceOut;
  readonly edition: string;
  readonly statements: number;
}
export interface PageOut<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
export interface BriefStatementOut {
  readonly id: string;
  readonly quantity: QuantityOut | null;
  readonly source: SourceOut;
  readonly edition: string;
  readonly locator: string;
}
export interface PredicateOut {
  readonly id: string;
  readonly label: string;
}
export interface StatementOut extends BriefStatementOut {
  readonly subject: NamedOut;
  readonly predicate: PredicateOut;
  readonly object: NamedOut | null;
  readonly product: NamedOut | null;
  readonly stage: StageName | null;
  readonly period: { readonly text: string };
  readonly read: string;
  readonly note: string | null;
  readonly quarantine: { readonly rule: string; readonly reason: string } | null;
  readonly disagreeing: readonly BriefStatementOut[];
  readonly permalink: string;
  readonly citation: string;
}
/** What every computed answer carries. */
export interface AnswerOut {
  /** None where no side is told. */
  readonly scheme?: LabelledOut;
  readonly assumptions: readonly { readonly text: string; readonly share: number | null }[];
  readonly caveats: readonly string[];
  readonly sources: readonly SourceUseOut[];
  readonly permalink: string;
}
export interface UnknownOut {
  readonly stage: StageName | null;
  readonly text: string;
}
export interface SeriesOut {
  readonly subject: NamedOut;
  readonly predicate: PredicateOut;
  readonly object: NamedOut | null;
  readonly product: NamedOut | null;
  readonly points: readonly {
    readonly period: { readonly text: string };
    readonly figure: FigureOut;
    readonly others: readonly BriefStatementOut[];
  }[];
  readonly sources: readonly SourceUseOut[];
}
export interface TraceLinkOut {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly material: NamedOut | null;
  readonly share: FigureOut | null;
  readonly period: string | null;
  readonly lastShipped: FigureOut | null;
  readonly restsOn: string;
}
export interface TraceNodeOut {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly side: SideName | null;
  readonly share: FigureOut | null;
  readonly quantity: FigureOut | null;
  readonly carried?: FigureOut | null;
  readonly harms: readonly { readonly harm: NamedOut; readonly scope: string }[];
  readonly actorCount?: number;
  readonly actors?: readonly TraceActorOut[];
}
export interface TraceActorOut {
  readonly entity: NamedOut;
  readonly words: string;
  readonly tieCount: number;
  readonly ties: readonly { readonly entity: NamedOut; readonly words: string }[];
}
export interface TraceOut extends AnswerOut {
  readonly start: NamedOut;
  /** Null for one device. */
  readonly devices?: FigureOut | null;
  readonly contents: readonly {
    readonly entity: NamedOut;
    readonly mass: FigureOut | null;
    readonly component: NamedOut | null;
    readonly selected: boolean;
  }[];
  readonly columns: readonly {
    readonly stage: StageName;
    readonly tracks: readonly {
      readonly id: string;
      readonly measure: string;
      readonly note: string | null;
      readonly period: string | null;
      readonly nodes: readonly TraceNodeOut[];
    }[];
  }[];
  readonly links: readonly TraceLinkOut[];
}
interface BandOut {
  readonly band: string;
  readonly share: FigureOut;
  readonly count: number | null;
}
export interface LedgerOut extends AnswerOut {
  readonly gap: string | null;
  readonly rows: readonly {
    readonly title: string;
    readonly measure: string;
    readonly period: string | null;
    readonly state: string;
    readonly note: string | null;
    readonly scope: string;
    readonly bands: readonly BandOut[];
    readonly total: FigureOut | null;
    readonly africa: BandOut | null;
    readonly figures: readonly {
      readonly subject: { readonly name: string };
      readonly object: { readonly name: string };
      readonly period: string;
      readonly figure: FigureOut;
    }[];
  }[];
}
