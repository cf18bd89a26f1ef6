/** What an answer that is not the file means, and whether another try may help. */
import { FetchError, PassingFault } from './fault.ts';

/** Asking again within this time is left to the program; beyond it, to the reader. */
const longestWaitMs = 10 * 60_000;

const passing = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Milliseconds of a `Retry-After`, which is a number of seconds or a date (RFC 9110, 10.2.3). */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header.trim()) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

export interface StatusContext {
  readonly address: string;
  /** Where a person finds the file. */
  readonly page: string;
  readonly passingStatuses: readonly number[];
  readonly now: number;
}

/** The error of an answer that holds no file. */
export function statusFault(response: Response, context: StatusContext): FetchError | PassingFault {
  const { status, statusText, headers } = response;
  const { address, page } = context;
  const found = `${status} ${statusText}`.trim();
  if (passing.has(status) || context.passingStatuses.includes(status)) {
    const waitMs = retryAfterMs(headers.get('retry-after'), context.now);
    if (waitMs !== undefined && waitMs > longestWaitMs)
      return new FetchError({
        address,
        found,
        expected: `the file; the publisher asks to come back in ${Math.ceil(waitMs / 60_000)} minutes`,
      });
    const busy =
      status === 429
        ? 'the file; too many requests came from here: wait an hour, or fetch it by hand at'
        : 'the file; the publisher’s server is in trouble: try later, or look at';
    return new PassingFault(found, `${busy} ${page}`, { waitMs });
  }
  return new FetchError({ address, found, expected: `the file; ${advice(status)} ${page}` });
}

function advice(status: number): string {
  switch (status) {
    case 401:
    case 403:
    case 407:
      return 'the publisher lets only those in who are known to it, or refuses programs: fetch it by hand at';
    case 404:
    case 410:
      return 'it has moved or is gone: look for the new address, and give it with --url, at';
    default:
      return 'this answer is not understood: look at';
  }
}
