/** Why a file could not be fetched, in words that say what to do. */

/** What was found and expected at an address. */
export interface FetchFault {
  readonly address: string;
  /** What came; absent where nothing did. */
  readonly found?: string;
  /** What should have come, and what to do. */
  readonly expected: string;
  /** A part that was kept, from which the same command goes on. */
  readonly part?: { readonly path: string; readonly bytes: number };
}

const shownAtMost = 200;

/** Fetching failed; nothing stands under the file’s own name that was not there before. */
export class FetchError extends Error {
  readonly fault: FetchFault;

  constructor(fault: FetchFault) {
    super(faultText(fault));
    this.name = 'FetchError';
    this.fault = fault;
  }
}

function faultText({ address, found, expected, part }: FetchFault): string {
  const what = found === undefined ? '' : `${JSON.stringify(shortened(found))} found; `;
  const kept = part === undefined ? '' : `\n${keptText(part)}`;
  return `${address}: ${what}expected ${expected}.${kept}`;
}

/** Stopped by the person at the keyboard while a file was on its way. */
export class FetchStopped extends Error {
  constructor(part: { readonly path: string; readonly bytes: number } | undefined) {
    super(part === undefined ? 'Stopped. Nothing was left half written.' : `Stopped. ${keptText(part)}`);
    this.name = 'FetchStopped';
  }
}

/** Says that a part stays, and how to go on. */
export function keptText({ path, bytes }: { readonly path: string; readonly bytes: number }): string {
  return `Kept ${path} (${bytes.toLocaleString('en')} bytes); the same command goes on from there.`;
}

function shortened(text: string): string {
  return text.length > shownAtMost ? `${text.slice(0, shownAtMost)}…` : text;
}

/** One attempt failed; another may do. Never leaves this folder. */
export class PassingFault extends Error {
  readonly found: string;
  readonly expected: string;
  /** How long the publisher asks to be left alone. */
  readonly waitMs: number | undefined;
  /** The part belongs to another edition of the file: it must not be gone on with. */
  readonly discard: boolean;
  /** The system’s name for it, such as `ENOTFOUND`. */
  readonly code: string | undefined;

  constructor(
    found: string,
    expected: string,
    more: { readonly waitMs?: number | undefined; readonly discard?: true; readonly code?: string } = {},
  ) {
    super(found);
    this.name = 'PassingFault';
    this.found = found;
    this.expected = expected;
    this.waitMs = more.waitMs;
    this.discard = more.discard === true;
    this.code = more.code;
  }
}
