/** What the command line asks of this room: the four functions' options and results. */
import type { RowCounts } from '../schema/row-account.ts';
import type { LeftOut } from '../schema/store.ts';
import type { Problem } from './problem.ts';

/** How far a long run is. `total` is absent where it is not known. */
export interface Progress {
  readonly step: string;
  readonly done?: number;
  readonly total?: number;
}
export type OnProgress = (progress: Progress) => void;

/** What happened to one adapter's input. */
export interface ImportReport {
  readonly adapter: string;
  readonly source: string;
  readonly edition: string;
  /** Files read, with their rows, and whether each is the pinned file of the edition. */
  readonly files: readonly { readonly name: string; readonly rows: number; readonly isPinned: boolean }[];
  readonly rowsRead: number;
  /** What became of each row; the counts add up. */
  readonly rows: RowCounts;
  readonly statementsKept: number;
  readonly entities: number;
  readonly aliases: number;
  readonly codes: number;
  readonly corrected: number;
  /** Kept, but used by no answer; by rule. */
  readonly quarantined: readonly { readonly rule: string; readonly count: number }[];
  /** Rows that yield nothing, and parts left out of rows that are kept; by reason. */
  readonly dropped: readonly { readonly reason: string; readonly count: number }[];
  /** What the reader should know, each in a sentence. */
  readonly remarks: readonly string[];
}

export interface ImportOptions {
  /** Folder that receives a folder named like the dataset; by default `imported` in the working folder. */
  readonly out?: string;
  /** Folder of the committed datasets, whose names and codes reconcile; by default the project's own. */
  readonly datasets?: string;
  /** What to call the edition of a file that is not the pinned one; by default a name with its hash. */
  readonly edition?: string;
  readonly onProgress?: OnProgress;
}
export interface ImportResult {
  /** The dataset folder written; give it to `filon build --datasets`. */
  readonly folder: string;
  readonly report: ImportReport;
}

export interface RegenerateOptions {
  /** Folder of the datasets to write; by default the project's own. */
  readonly datasets?: string;
  /** Only these datasets. */
  readonly only?: readonly string[];
  readonly onProgress?: OnProgress;
}
export interface RegenerateResult {
  readonly reports: readonly ImportReport[];
  /** Dataset names, and whether their bytes changed. */
  readonly datasets: readonly { readonly name: string; readonly folder: string; readonly changed: boolean }[];
}

export interface ValidateOptions {
  /** Folder of datasets to whose entities and sources the checked ones may refer; by default the project's own. */
  readonly datasets?: string;
  readonly onProgress?: OnProgress;
}
export interface ValidateResult {
  /** Sorted; empty when all is well. */
  readonly problems: readonly Problem[];
  readonly datasets: readonly {
    readonly name: string;
    readonly folder: string;
    readonly tables: number;
    readonly rows: number;
  }[];
}

export interface BuildOptions {
  /** Aborting leaves the last good graph and removes what was half written. */
  readonly signal?: AbortSignal;
  /** Releases kept beside the new one; by default one, so that two remain. */
  readonly keepOlder?: number;
  /** Memory for DuckDB, as it writes it: `400MB` by default. */
  readonly memoryLimit?: string;
  /** `open` leaves out every data set with a share-alike, a non-commercial or an unverified licence. */
  readonly licence?: 'all' | 'open' | undefined;
  readonly onProgress?: OnProgress;
}
export interface BuildResult {
  readonly release: string;
  /** The graph file. */
  readonly file: string;
  readonly counts: {
    readonly entities: number;
    readonly aliases: number;
    readonly sources: number;
    readonly statements: number;
    readonly quarantined: number;
  };
  readonly datasets: readonly string[];
  /** Data sets that were left out for their licences. */
  readonly leftOut: readonly LeftOut[];
}
