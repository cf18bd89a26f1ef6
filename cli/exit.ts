/** How a command ends: 0 when it did what was asked, 1 when the input was wrong, 2 when the fault is ours. */
import { FetchError } from '../ingest/fetch/fault.ts';
import { InputError } from '../ingest/problem.ts';
import { QuestionError } from '../server/analysis/answer.ts';
import { CannotListenError } from '../server/http/cannot-listen.ts';
import { NoticesError } from '../server/notices/read.ts';
import { Neo4jStoreError } from '../server/store/neo4j/fault.ts';
import { UnreadableGraphError } from '../server/store/unreadable.ts';

/** What the asker can mend: what was found, where, and what to do. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** Stopped by the person at the keyboard (Ctrl-C); nothing is left half written, but where the message says so. */
export class Interrupted extends Error {
  constructor(message = 'Stopped. Nothing was left half written.') {
    super(message);
    this.name = 'Interrupted';
  }
}

/** Shells print 128 + the number of the signal: SIGINT is 2. */
const afterInterrupt = 130;

export interface Ending {
  readonly status: number;
  /** For standard error. */
  readonly text: string;
}

/** Errors whose message says what the asker can do. */
const mendable = [
  FetchError,
  InputError,
  UsageError,
  CannotListenError,
  UnreadableGraphError,
  Neo4jStoreError,
  NoticesError,
];

/** The exit status of an error and what is printed for it. */
export function endingOf(error: unknown): Ending {
  if (error instanceof Interrupted) return { status: afterInterrupt, text: error.message };
  if (mendable.some((kind) => error instanceof kind)) return { status: 1, text: (error as Error).message };
  if (error instanceof QuestionError) return { status: 1, text: questionText(error) };
  if (isFileError(error)) return { status: 1, text: fileText(error) };
  // DuckDB says it in words only, and Node leaves out the path where a stream or an open file meets it.
  if (error instanceof Error && /no space left on device/i.test(error.message))
    return { status: 1, text: `The disk is full; nothing was left half written.\n${error.message}` };
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    status: 2,
    text: `This is a fault of Filon’s, not of your input. Please report it with the lines below.\n${text}`,
  };
}

function questionText({ code, message, nearest }: QuestionError): string {
  return nearest.length === 0 ? `${code}: ${message}` : `${code}: ${message}\nNearest: ${nearest.join(', ')}`;
}

interface FileError extends Error {
  readonly code: string;
  readonly path: string;
}
const fileReasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'it may not be read or written',
  EISDIR: 'it is a folder; a file was expected',
  ENOTDIR: 'it is a file; a folder was expected',
  ENOSPC: 'the disk is full',
  ELOOP: 'its symbolic links lead round in a circle',
  ENAMETOOLONG: 'the path is too long',
};

function isFileError(error: unknown): error is FileError {
  return error instanceof Error && 'code' in error && 'path' in error && String(error.code) in fileReasons;
}

function fileText({ code, path }: FileError): string {
  return `${path}: ${fileReasons[code]}.`;
}
