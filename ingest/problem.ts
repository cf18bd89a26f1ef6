/** Bad input: where it stands, what was found, what was expected. Many are reported together, sorted. */
import { byCodeUnit } from '../schema/canonical.ts';

export interface Problem {
  /** File or folder, as the reader of the message can open it. */
  readonly file: string;
  /** Line of a text file, row of a sheet, number of a record; counted from 1. */
  readonly line?: number;
  readonly sheet?: string;
  readonly column?: string;
  /** The text that stands there; absent where nothing stands. */
  readonly found?: string;
  /** What should stand there, or what to do. */
  readonly expected: string;
}

/** `datasets/usgs-mcs/x.csv:214 (column unit): "kt " found; expected one of t, kg`. */
export function problemText(problem: Problem): string {
  const sheet = problem.sheet === undefined ? '' : ` sheet "${problem.sheet}"`;
  const line = problem.line === undefined ? '' : `:${problem.line}`;
  const column = problem.column === undefined ? '' : ` (column ${problem.column})`;
  const found = problem.found === undefined ? '' : `${JSON.stringify(shortened(problem.found))} found; `;
  return `${problem.file}${sheet}${line}${column}: ${found}expected ${problem.expected}`;
}

function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

/** A fault of a descriptor has others in its train: every name of its tables is then unknown. */
function comesFirst({ file }: Problem): number {
  return file.endsWith('datapackage.json') ? 0 : 1;
}

/** Descriptors first, then by file, sheet, line, column and text, the same on every machine. */
export function sortedProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      comesFirst(a) - comesFirst(b) ||
      byCodeUnit(a.file, b.file) ||
      byCodeUnit(a.sheet ?? '', b.sheet ?? '') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      byCodeUnit(a.column ?? '', b.column ?? '') ||
      byCodeUnit(problemText(a), problemText(b)),
  );
}

const printedAtMost = 200;

/** The input was refused; nothing was written. `message` lists the problems, sorted, with their count. */
export class InputError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = sortedProblems(problems);
    const lines = sorted.slice(0, printedAtMost).map(problemText);
    if (sorted.length > printedAtMost) lines.push(`… and ${sorted.length - printedAtMost} more`);
    const count = sorted.length === 1 ? '1 problem' : `${sorted.length} problems`;
    super(`${lines.join('\n')}\n${count}; nothing was written.`);
    this.name = 'InputError';
    this.problems = sorted;
  }
}
