/** What the ledger picture asks of the API, and the type of what comes back. */
import type { FigureResult, NamedResult, SideName, SourceUseResult, StageName } from '../answer.ts';

export type LedgerRowName =
  | 'DIGS'
  | 'REFINES'
  | 'EARNS'
  | 'USES'
  | 'DATA_CENTRES'
  | 'COMPUTES'
  | 'BEARS_HARM'
  | 'LOSES_FOREST'
  | 'LOSES_DEFENDERS'
  | 'LOSES_TO_DAMS'
  | 'THROWS_AWAY'
  | 'LEAVES_UNCONTROLLED'
  | 'RECEIVES_WASTE';

/** The rows of the picture that stands for all of it, on the home page and in previews. */
export const homeRows: readonly LedgerRowName[] = [
  'DIGS',
  'EARNS',
  'USES',
  'BEARS_HARM',
  'THROWS_AWAY',
  'RECEIVES_WASTE',
];

/** Rows of harm, which have a colour of their own. */
export const harmRows: readonly LedgerRowName[] = [
  'BEARS_HARM',
  'LOSES_FOREST',
  'LOSES_DEFENDERS',
  'LOSES_TO_DAMS',
  'LEAVES_UNCONTROLLED',
];
export type LedgerBandName = SideName | 'CHINA' | 'NOT_NAMED' | 'UNALLOCATED';

export interface LedgerBandResult {
  readonly band: LedgerBandName;
  readonly share: FigureResult;
  readonly amount: FigureResult | null;
  readonly count: number | null;
}

export interface LedgerEconomyResult {
  readonly economy: NamedResult;
  readonly side: SideName;
  readonly share: FigureResult;
  readonly amount: FigureResult | null;
  readonly count: number | null;
}

export interface LedgerRowResult {
  readonly id: LedgerRowName;
  readonly stage: StageName | null;
  readonly title: string;
  readonly measure: string;
  readonly period: string | null;
  readonly state: 'COVERED' | 'PRESENCE' | 'NO_FIGURE';
  readonly note: string | null;
  readonly digitalPart: 'KNOWN' | 'AT_MOST' | 'NOT_KNOWN';
  readonly scope: string;
  readonly bands: readonly LedgerBandResult[];
  readonly total: FigureResult | null;
  readonly africa: LedgerBandResult | null;
  readonly spread: readonly {
    readonly scheme: { readonly id: string; readonly label: string };
    readonly southShare: FigureResult;
  }[];
  readonly economies: readonly LedgerEconomyResult[];
  /** Single figures of a row that has no world. */
  readonly figures: readonly {
    readonly subject: NamedResult;
    readonly object: NamedResult;
    readonly period: string;
    readonly figure: FigureResult;
  }[];
  readonly sources: readonly SourceUseResult[];
}

export interface LedgerResult {
  readonly scheme: { readonly id: string; readonly label: string };
  readonly weighting: 'PLAIN' | 'VALUE';
  /** What the South digs beside what it earns, in a sentence; null without both. */
  readonly gap: string | null;
  readonly rows: readonly LedgerRowResult[];
  readonly unclassified: readonly NamedResult[];
  readonly sideChanges: readonly {
    readonly economy: NamedResult;
    readonly year: number;
    readonly from: SideName;
    readonly to: SideName;
  }[];
  readonly sources: readonly SourceUseResult[];
  readonly caveats: readonly string[];
  readonly permalink: string;
}

export interface LedgerData {
  readonly release: { readonly id: string };
  readonly ledger: LedgerResult;
}

export interface LedgerVariables {
  readonly scheme?: string | null;
  readonly year?: number | null;
  readonly weighting?: 'PLAIN' | 'VALUE' | null;
  readonly perHead?: boolean | null;
  readonly chinaApart?: boolean | null;
  /** Null for all rows. */
  readonly rows?: readonly LedgerRowName[] | null;
  readonly lang: 'EN' | 'FR' | 'ES';
}

export const ledgerQuery = `query LedgerPicture($scheme: ID, $year: Int, $weighting: Weighting, $perHead: Boolean, $chinaApart: Boolean, $rows: [LedgerRowId!], $lang: Language) {
  release { id }
  ledger(scheme: $scheme, year: $year, weighting: $weighting, perHead: $perHead, chinaApart: $chinaApart, lang: $lang) {
    scheme { id label }
    weighting
    gap
    rows(only: $rows) {
      id stage title measure period state note digitalPart scope
      bands { ...LedgerBand }
      sources { source { id shortTitle } edition statements }
      total { ...LedgerFigure }
      africa { ...LedgerBand }
      spread { scheme { id label } southShare { ...LedgerFigure } }
      economies { economy { id name } side share { ...LedgerFigure } amount { ...LedgerFigure } count }
      figures { subject { id name } object { id name } period figure { ...LedgerFigure } }
    }
    unclassified { id name }
    sideChanges { economy { id name } year from to }
    sources { source { id shortTitle } edition statements }
    caveats
    permalink
  }
}
fragment LedgerBand on LedgerBand { band share { ...LedgerFigure } amount { ...LedgerFigure } count }
fragment LedgerFigure on Figure {
  quantity { value low high unit { id symbol dimension basis basisLabel } status missing }
}`;
