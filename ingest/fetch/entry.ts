/** What is known of a source’s files at their publisher: one small entry a source, a line each in the list. */

/** What must come, so that a login page in place of a table is refused. */
export const fileFormats = ['zip', 'xlsx', 'csv', 'json', 'xml', 'pdf'] as const;
export type FileFormat = (typeof fileFormats)[number];

export interface FetchFile {
  /** The address; `{hs}` stands for a variable. */
  readonly address: string;
  /** The name under which it is kept; it may hold variables. */
  readonly name: string;
  readonly format: FileFormat;
  /** SHA-256 of a file that never changes at its address. */
  readonly sha256?: string;
  /** Bytes above which it cannot be this file; `usualBytesAtMost` where absent. */
  readonly bytesAtMost?: number;
}

/** Larger than most tables, smaller than what fills a disk. */
export const usualBytesAtMost = 2 * 2 ** 30;

/** A part of an address that the reader may choose. */
export interface FetchVariable {
  readonly meaning: string;
  /** The whole value; a value that does not fit is refused, so that it cannot lead elsewhere. */
  readonly pattern: RegExp;
  /** Such as `22`; without it the variable must be given. */
  readonly usual?: string;
  readonly example: string;
}

/** A key that the publisher gives to those who register. */
export interface FetchKey {
  readonly environment: string;
  /** The header that carries it; it is sent to the publisher’s own host only. */
  readonly header: string;
  readonly how: string;
}

/** How the files get into a data set. */
export type FetchImport =
  | { readonly as: string; readonly give: 'file' | 'folder' }
  /** Why `filon import` cannot read them. */
  | { readonly none: string };

/** What was never tried where this was written; said whenever the source is fetched. */
export type Unchecked = 'address' | 'reader';

export interface FetchSource {
  readonly id: string;
  /** Where each edition of a source is an entry of its own: the source, and the edition as a name that sorts by age. */
  readonly edition?: { readonly of: string; readonly name: string };
  readonly title: string;
  /** Where a person finds it. */
  readonly page: string;
  /** Empty where it can only be fetched by hand. */
  readonly files: readonly FetchFile[];
  /** How to fetch it by hand, and why; always there where there are no files. */
  readonly byHand?: string;
  readonly variables?: Readonly<Record<string, FetchVariable>>;
  readonly key?: FetchKey;
  /** The publisher refuses programs that do not name a person to write to. */
  readonly asksForContact?: true;
  /** Answers that this publisher gives now and then, and that are worth another try. */
  readonly passingStatuses?: readonly number[];
  /** The shortest time between two requests; one second where absent. */
  readonly pauseMs?: number;
  readonly unchecked: readonly Unchecked[];
  readonly import: FetchImport;
}
