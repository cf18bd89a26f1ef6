/** One try at a file: goes on where the part ends if the file is still the same, and begins again if not. */
import type { OnProgress } from '../command.ts';
import { type FetchFile, usualBytesAtMost } from './entry.ts';
import { PassingFault } from './fault.ts';
import type { Manners } from './manners.ts';
import type { Pace } from './pace.ts';
import { type Part, validatorOf } from './part.ts';
import { receive, tooLarge } from './receive.ts';
import { request } from './request.ts';
import { roomFor } from './room.ts';
import { statusFault } from './status.ts';

export interface DownloadOptions {
  /** Where a person finds the file. */
  readonly page: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly secretHeaders: Readonly<Record<string, string>>;
  readonly passingStatuses: readonly number[];
  readonly pace: Pace;
  readonly manners: Manners;
  /** What the file at the address was when it was fetched before, and still stands there. */
  readonly validator?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: OnProgress | undefined;
}

export interface Outcome {
  readonly state: 'whole' | 'unchanged';
  readonly validator: string | undefined;
  /** Bytes of the part that were gone on with. */
  readonly keptBytes: number;
}

export interface AttemptOptions extends DownloadOptions {
  readonly remarks: string[];
}

/**
 * @throws PassingFault when another try may do
 * @throws FetchError when none will
 */
export async function attempt(file: FetchFile, part: Part, options: AttemptOptions): Promise<Outcome> {
  const stopper = new AbortController();
  const onAbort = (): void => stopper.abort(options.signal?.reason);
  options.signal?.addEventListener('abort', onAbort, { once: true });
  options.signal?.throwIfAborted();
  try {
    return await tried(file, part, options, stopper);
  } finally {
    options.signal?.removeEventListener('abort', onAbort);
    // Whatever of the body was not read must not keep the connection.
    stopper.abort(new Error('the attempt is over'));
  }
}

async function tried(
  file: FetchFile,
  part: Part,
  options: AttemptOptions,
  stopper: AbortController,
): Promise<Outcome> {
  const { address } = file;
  const { manners } = options;
  const state = await part.state(address);
  const validator = state?.validator;
  const bytes = validator === undefined ? 0 : await part.bytes();
  const timer = setTimeout(() => {
    const found = `no answer in ${manners.headersWithinMs / 1000} s`;
    stopper.abort(new PassingFault(found, 'an answer; the publisher’s server is in trouble: try later'));
  }, manners.headersWithinMs);
  const response = await request(address, {
    headers: { ...options.headers, ...conditions(bytes, validator, options.validator) },
    secretHeaders: options.secretHeaders,
    pace: options.pace,
    signal: stopper.signal,
  }).finally(() => clearTimeout(timer));
  if (response.status === 304 && bytes === 0 && options.validator !== undefined)
    return { state: 'unchanged', validator: options.validator, keptBytes: 0 };
  if (response.status === 416 && bytes > 0) {
    if (isWhole(response, bytes)) return { state: 'whole', validator, keptBytes: bytes };
    throw new PassingFault('a part that is longer than the file', 'the file as it was before', {
      discard: true,
    });
  }
  if (response.status !== 200 && response.status !== 206)
    throw statusFault(response, { ...options, address, now: Date.now() });
  const range = response.status === 206 ? rangeOf(response, bytes, validator) : undefined;
  const offset = range === undefined ? 0 : bytes;
  const total = range?.total ?? lengthOf(response);
  const bytesAtMost = file.bytesAtMost ?? usualBytesAtMost;
  if (total !== undefined && total > bytesAtMost) throw tooLarge(address, bytesAtMost);
  if (offset === 0) {
    if (bytes > 0)
      options.remarks.push(
        `${file.name} was begun again: the publisher sends no parts, or the file has changed.`,
      );
    const now = validatorOf(response.headers);
    await part.begin({
      address,
      ...(now === undefined || isEncoded(response) ? {} : { validator: now }),
      ...(total === undefined ? {} : { total }),
    });
  }
  if (total !== undefined) await roomFor(part.path, total - offset);
  const size = await receive(response, part, {
    ...options,
    address,
    name: file.name,
    format: file.format,
    offset,
    total,
    bytesAtMost,
    patience: manners.patience,
    stop: (reason) => stopper.abort(reason),
    signal: stopper.signal,
  });
  if (total !== undefined && size !== total)
    throw new PassingFault(
      `${size.toLocaleString('en')} bytes`,
      `${total.toLocaleString('en')}, as the publisher’s server announced; it was cut short`,
      size > total ? { discard: true } : {},
    );
  return { state: 'whole', validator: validatorOf(response.headers) ?? validator, keptBytes: offset };
}

function conditions(
  bytes: number,
  validator: string | undefined,
  before: string | undefined,
): Readonly<Record<string, string>> {
  if (bytes > 0 && validator !== undefined) return { range: `bytes=${bytes}-`, 'if-range': validator };
  if (before === undefined) return {};
  return before.startsWith('"') ? { 'if-none-match': before } : { 'if-modified-since': before };
}

/** What a `Content-Range` says, held against what was asked for. */
function rangeOf(
  response: Response,
  bytes: number,
  validator: string | undefined,
): { readonly total: number | undefined } {
  const text = response.headers.get('content-range') ?? '';
  const [, first, total = ''] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(text) ?? [];
  const now = validatorOf(response.headers);
  if (Number(first) !== bytes || bytes === 0)
    throw new PassingFault(`the part ${JSON.stringify(text)}`, `the part from byte ${bytes} on`, {
      discard: true,
    });
  if (now !== undefined && now !== validator)
    throw new PassingFault(`a part of ${now}`, `one of ${validator}; the file has changed meanwhile`, {
      discard: true,
    });
  return { total: total === '*' ? undefined : Number(total) };
}

function isWhole(response: Response, bytes: number): boolean {
  return response.headers.get('content-range') === `bytes */${bytes}`;
}

/** Bytes of the whole, where the body is not packed for the way. */
function lengthOf(response: Response): number | undefined {
  const length = response.headers.get('content-length');
  return length === null || isEncoded(response) ? undefined : Number(length);
}

function isEncoded(response: Response): boolean {
  return !['', 'identity'].includes(response.headers.get('content-encoding') ?? '');
}
