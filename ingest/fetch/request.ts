/** One request: a few redirects, never to a less safe place, and a key for the publisher’s own host only. */
import { connectionFault } from './connection.ts';
import { FetchError } from './fault.ts';
import type { Pace } from './pace.ts';

const redirectsAtMost = 5;
const redirects = new Set([301, 302, 303, 307, 308]);

export interface RequestOptions {
  readonly headers: Readonly<Record<string, string>>;
  /** Sent to the host of the first address only. */
  readonly secretHeaders: Readonly<Record<string, string>>;
  readonly pace: Pace;
  /** Aborts the request and the reading of its body. */
  readonly signal: AbortSignal;
}

/**
 * The first answer that is no redirect, its body unread.
 * @throws PassingFault when the connection fails
 * @throws FetchError when the redirects lead nowhere good, or the certificate is not trusted
 */
export async function request(address: string, options: RequestOptions): Promise<Response> {
  const first = new URL(address);
  let here = first;
  for (let hop = 0; hop <= redirectsAtMost; hop += 1) {
    await options.pace.wait(here.host, options.signal);
    const secret = here.host === first.host ? options.secretHeaders : {};
    const response = await ask(here, { ...options.headers, ...secret }, options.signal);
    if (!redirects.has(response.status)) return response;
    await response.body?.cancel();
    here = nextOf(response, here, address);
  }
  throw new FetchError({
    address,
    found: `more than ${redirectsAtMost} redirects, the last to ${here.origin}${here.pathname}`,
    expected: 'the file after a few redirects; a loop often means that a login is wanted: fetch it by hand',
  });
}

function nextOf(response: Response, here: URL, address: string): URL {
  const location = response.headers.get('location') ?? '';
  if (location === '' || !URL.canParse(location, here.href))
    throw new FetchError({
      address,
      found: `a redirect to ${JSON.stringify(location)}`,
      expected: 'an address',
    });
  const next = new URL(location, here);
  const isSafe = next.protocol === 'https:' || (next.protocol === 'http:' && here.protocol === 'http:');
  if (!isSafe)
    throw new FetchError({
      address,
      found: `a redirect to ${next.protocol}//${next.host}`,
      expected: 'an address as safe as the one before (https)',
    });
  return next;
}

async function ask(
  url: URL,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Response> {
  try {
    return await fetch(url, { headers, redirect: 'manual', signal });
  } catch (error) {
    signal.throwIfAborted();
    throw connectionFault(error, url.href);
  }
}
