/** What a reader may ask of an import of BACI, and what is told of it. */
import type { OnProgress } from '../../command.ts';
import type { Choice } from './codes.ts';

export interface BaciOptions extends Choice {
  /** Folder that receives the folder `baci`; by default `imported` in the working folder. */
  readonly out?: string | undefined;
  /** Folder of the committed data sets, whose numbers and codes are used; by default the project's own. */
  readonly datasets?: string | undefined;
  /** Only these years; by default all that the archive holds. */
  readonly years?: readonly string[] | undefined;
  /** Memory for DuckDB, as it writes it: `600MB` by default. */
  readonly memoryLimit?: string | undefined;
  /** Aborting leaves what was imported before as it was; years that are finished are taken up by the next run. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: OnProgress | undefined;
}

/** What became of one year. */
export interface BaciYear {
  readonly year: string;
  readonly file: string;
  /** Read now; taken from a run that was stopped; or imported before, from the same file in the same way. */
  readonly state: 'read' | 'resumed' | 'as before';
  readonly rowsRead: number;
  readonly flowsKept: number;
  readonly statements: number;
  /** Flows whose mass the publisher does not give. */
  readonly withoutMass: number;
  readonly dropped: readonly { readonly reason: string; readonly count: number }[];
  /** Masses that are used by no answer; by rule. */
  readonly quarantined: readonly { readonly rule: string; readonly count: number }[];
}

export interface BaciResult {
  /** The data set written; give it to `filon build --datasets`. */
  readonly folder: string;
  readonly edition: string;
  /** Codes of products that were asked for. */
  readonly codes: number;
  readonly years: readonly BaciYear[];
  /** Whether any byte of the data set changed. */
  readonly changed: boolean;
  readonly remarks: readonly string[];
}
