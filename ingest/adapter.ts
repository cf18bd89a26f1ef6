/**
 * What an adapter is: a declared table over the shared readers. Each column of the publisher's file is given
 * its meaning or the reason why it is ignored; code stands only for what cannot be declared.
 */
import type { Alias, Entity, EntityCode, EntityKind } from '../schema/entity.ts';
import type { Extent } from '../schema/extent.ts';
import type { PredicateId } from '../schema/predicate.ts';
import type { Correction, Source } from '../schema/source.ts';
import type { Stage } from '../schema/stage.ts';
import type { Quarantine } from '../schema/statement.ts';
import type { Missing, Read, Status } from '../schema/status.ts';

/** What a column holds. Person columns are never read. */
export type ColumnKind = 'figure' | 'place' | 'organisation' | 'person' | 'term' | 'note';

export type ColumnRule =
  | {
      readonly is: ColumnKind;
      readonly meaning: string;
      readonly unit?: string;
      readonly optional?: true;
      /** Why its cells may hold what is refused elsewhere: markup and formulas. */
      readonly oddText?: string;
    }
  | { readonly ignored: string; readonly optional?: true };

/** How one file of the publisher is laid out. */
export type FileLayout =
  | {
      readonly format: 'csv';
      readonly encoding: 'utf-8' | 'windows-1252' | 'iso-8859-1';
      readonly delimiter: ',' | ';' | '\t';
      /** Lines before the header that are skipped, such as a comment with the address. */
      readonly skipLines?: number;
      /** Every row ends with a delimiter that the header does not have, so that it counts a blank cell more. */
      readonly rowsEndWithDelimiter?: true;
      /** Rows leave out blank cells at their end: allowed of ignored columns, but in the last row, which may be cut off. */
      readonly rowsMayEndEarly?: true;
      /** Characters that were lost before publishing stand in the file as U+FFFD, in cells of free text. */
      readonly hasLostCharacters?: true;
    }
  | {
      readonly format: 'xlsx';
      readonly sheet: string | RegExp;
      /** Counted from 1; 0 where every row is given, since titles and headers stand at no certain place. */
      readonly headerRow: number;
      /** The header follows the language of the reader, so that columns are named by place: `(A)`, `(B)`. */
      readonly columnsByPlace?: true;
      /** Single cells of other sheets, given to every row as columns: `{ company: { sheet: 'Declaration', cell: 'D8' } }`. */
      readonly shared?: Readonly<Record<string, { readonly sheet: string; readonly cell: string }>>;
    }
  | {
      readonly format: 'xml' /** Path of the repeated element: `Goods/Good/Countries/Country`. */;
      readonly record: string;
      /** Names are read without their prefix: `LEI` for `lei:LEI`. */
      readonly localNames?: true;
      /** A declared element may stand twice in one record where it says the same both times; else it is refused. */
      readonly mayRepeatAlike?: true;
    }
  | {
      readonly format: 'json';
      /**
       * Path of the array of records; empty for a bare array. A part in braces stands for every key there
       * and gives it as a column named so, braces included: `flows.{commodity}.{year}`. Where it ends so, a
       * single record may stand under each key instead of an array: `{iso3}`.
       */
      readonly records: string;
      /** Paths of single values outside the records, given to every record as columns: `year`. */
      readonly shared?: readonly string[];
      /** A path that leads somewhere only in an answer that was broken off or refused: `remark`, `0.message`. */
      readonly brokenOff?: string;
    }
  | {
      /**
       * A cube of JSON-stat 2.0: a row a cell that has a value or a status, a column a dimension, with the code of its
       * category, beside `value` and `status`.
       */
      readonly format: 'json-stat';
    }
  | {
      readonly format: 'html-pairs';
      /** How the label of each column reads on the page; its figure stands in one element with it. */
      readonly labels: Readonly<Record<string, RegExp>>;
    }
  | {
      readonly format: 'xbrl';
      /** Local name of the dimension that numbers the rows: each context that has it is one. */
      readonly rows: string;
      /** Facts of contexts without a dimension, given to every row: `EntityRegistrantName`. */
      readonly shared?: readonly string[];
    }
  | PdfLayout
  | {
      readonly format: 'html';
      readonly encoding: 'utf-8' | 'windows-1252' | 'iso-8859-1';
      /** Row of the table that holds the header, counted from 1; the table is the one that has this header. */
      readonly headerRow: number;
    };

/** A table printed in a PDF: words at places, which columns and rows are read out of. */
export interface PdfLayout {
  readonly format: 'pdf';
  /** The lines of the header, each as its words read from left to right; another header is refused. */
  readonly header: readonly string[];
  /** Columns from left to right, each with the place in points at which its cells begin. */
  readonly columns: readonly { readonly name: string; readonly left: number }[];
  /** The column that has exactly one line in every row, by which rows are told apart; or several, of which one has. */
  readonly anchor: string | readonly string[];
  /** Where the cells of a row stand: all begin at the line of the anchor, or are centred on it. */
  readonly cells: 'top' | 'middle';
  /** Columns whose blank cells belong to the cell above. */
  readonly carried?: readonly string[];
  /** Lines that are no part of the table, such as page numbers and footnotes. */
  readonly outside?: RegExp;
  /** The line at which the table ends, before the end of the file. */
  readonly end?: RegExp;
}

/** One record of a file: its cells as text, exactly as published (white space at both ends removed). */
export interface Row {
  readonly file: string;
  /** Line of a CSV or XML file, row of a sheet, index of a JSON record; counted from 1. */
  readonly line: number;
  readonly sheet?: string;
  /** The cell of a declared column; empty text where it is blank. Throws for a column that is not declared. */
  text(column: string): string;
}

/** An entity by id, or by what the publisher calls it; reconciled through the alias and code tables. */
export type Reference =
  | string
  | { readonly kind: EntityKind; readonly name: string }
  /** An organisation that becomes an entity of the adapter where no table of names knows it; never a person. */
  | { readonly kind: 'organisation'; readonly name: string; readonly mayBeNew: true }
  /** An entity of the adapter's own where no table of names knows the name. */
  | { readonly kind: EntityKind; readonly name: string; readonly orNew: Entity }
  /** `orElse` becomes an entity of the adapter where no table knows the code, which is then its own. */
  | { readonly kind: EntityKind; readonly system: string; readonly code: string; readonly orElse?: Entity };

/** A statement as an adapter emits it, before names are reconciled. The source is the adapter's. */
export interface Draft {
  readonly subject: Reference;
  readonly predicate: PredicateId;
  readonly object?: Reference;
  readonly product?: Reference;
  readonly stage?: Stage;
  readonly period: string;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit?: string;
  readonly status: Status;
  readonly missing?: Missing;
  readonly locator: string;
  readonly note?: string;
  readonly quarantine?: Quarantine;
  /** The edition of this statement, where one file holds several; by default the adapter's. */
  readonly edition?: string;
  /** How the document behind this statement was read, where it differs from row to row; by default the adapter's. */
  readonly read?: Read;
}

export interface Emit {
  statement(draft: Draft): void;
  entity(entity: Entity): void;
  alias(alias: Alias): void;
  code(code: EntityCode): void;
  /** What the adapter's table covers of a product and years; the same line may be said many times. */
  extent(extent: Extent): void;
  /** The row, or a part of it, yields nothing, and why; counted by reason in the report. */
  drop(row: Row, reason: string): void;
  /** The row goes into a figure about many rows, which a gatherer says when all have come. */
  gathered(row: Row): void;
  /**
   * The entity of a name or code, if one is known now: for sources of which only what is known already is read.
   * Codes that were emitted before count.
   */
  known(
    reference:
      | { readonly kind: EntityKind; readonly name: string }
      | { readonly kind: EntityKind; readonly system: string; readonly code: string },
  ): string | undefined;
  /** Bad input: reported with file, line and column, together with all others; nothing is written. */
  fail(row: Row, column: string, found: string, expected: string): void;
}

/** One file that the adapter reads. */
export interface InputTable {
  /** Names of the publisher's file, as a pattern on the file name. */
  readonly file: RegExp;
  /** The name in words, for messages: `MCS2025_World_Data.csv`. One that ends in `.zip` is looked for in archives too. */
  readonly fileName: string;
  /** Optional files may be absent. */
  readonly optional?: true;
  readonly layout: FileLayout;
  readonly columns: Readonly<Record<string, ColumnRule>>;
  /**
   * Why columns that are not declared are ignored: only where the layout could not be read in a real file, so that
   * nobody knows all of them.
   */
  readonly others?: string;
  /** Columns that together name one row; two rows with one key and different values are an error. */
  readonly key?: readonly string[];
  /** Not called where `gather` is there. */
  readonly row: (row: Row, emit: Emit) => void;
  /** For statements about many rows together, such as counts by year: a fresh gatherer for each run. */
  readonly gather?: () => Gatherer;
  /** One gatherer takes the rows of all files of this table: the publisher gives it out in pages. */
  readonly together?: true;
}

/**
 * Takes the rows of one file, or of all pages of a table, and speaks when they have all come. Of each row it says
 * by `emit.gathered` or `emit.drop` what became of it, at once or at the end.
 */
export interface Gatherer {
  row(row: Row, emit: Emit): void;
  end(emit: Emit): void;
}

/** A rule that keeps an impossible or suspect value out of every answer: the reason, or undefined. */
export interface QuarantineRule {
  readonly id: string;
  readonly applies: (draft: Draft, all: readonly Draft[]) => string | undefined;
}

/** A check on what came out: a count, a known total. Returns what is wrong, or undefined. */
export interface Assertion {
  readonly says: string;
  readonly check: (result: AssertionInput) => string | undefined;
}

export interface ReconciledDraft extends Omit<Draft, 'subject' | 'object' | 'product'> {
  readonly subject: string;
  readonly object?: string;
  readonly product?: string;
}

export interface AssertionInput {
  readonly statements: readonly ReconciledDraft[];
  readonly entities: readonly Entity[];
  /** Rows read, by file name. */
  readonly rowsRead: ReadonlyMap<string, number>;
}

export interface Adapter {
  /** Names the adapter on the command line: `usgs-mcs-2025`. */
  readonly id: string;
  /** Folder under `datasets/` that it fills, and the stem of its tables there. */
  readonly dataset: string;
  readonly source: Source;
  readonly edition: string;
  /** How the files in hand were read; a user's own download is `original`. */
  readonly read: Read;
  /** Folder under the raw data from which `npm run datasets` reads it. */
  readonly rawFolder: string;
  readonly tables: readonly InputTable[];
  /**
   * False where nothing is committed and a reader's own file is read: the licence forbids passing the figures on,
   * or no file was at hand.
   */
  readonly bundled?: false;
  /**
   * Nothing is bundled because no file of this layout was at hand; its licence would allow it. Its data set may hold
   * figures of the source all the same, read in another layout, against which a reader's own file is then held.
   */
  readonly awaitsFile?: true;
  /** No file was at hand either, and its licence would not allow it: the reader was not run on a real one. */
  readonly neverRun?: true;
  /** `emit.known` asks the organisations of every data set, not of the naming ones alone. */
  readonly knowsEveryOrganisation?: true;
  /** Statements are written as CSV, which can be read line by line; Parquet is for more than about 5 MB of it. */
  readonly tableFormat?: 'parquet';
  /**
   * Marks that the publisher glues to names ("Russiae"): taken off a name only where what remains is a known
   * name and the whole is not.
   */
  readonly footnoteLetters?: readonly string[];
  /**
   * Misprints of the publisher, mended by data with the reason: found must match exactly or the run stops.
   * `locator` names the row by place (`World.csv, line 12`; `bom.xlsx, sheet Laptops, row 4`) or by the table's
   * key (`World.csv, Cobalt / Australia`).
   */
  readonly corrections: readonly Correction[];
  readonly quarantine: readonly QuarantineRule[];
  readonly assertions: readonly Assertion[];
  /** Assertions for the pinned edition only; a newer file of the same layout is held to `assertions`. */
  readonly pinnedAssertions: readonly Assertion[];
}
