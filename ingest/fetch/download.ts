/**
 * One file from its publisher to its place: `x.part` grows, is gone on with after a stop, is checked, and gets its
 * name at the very end.
 */
import pRetry from 'p-retry';
import { sha256OfFile } from '../pipeline/files.ts';
import { attempt, type DownloadOptions } from './attempt.ts';
import { isNobodyThere } from './connection.ts';
import { contentFault } from './content.ts';
import type { FetchFile } from './entry.ts';
import { FetchError, FetchStopped, PassingFault } from './fault.ts';
import { sleepUnless } from './pace.ts';
import { Part } from './part.ts';

export interface Downloaded {
  /** `unchanged`: the publisher says that the file that was fetched before is still the one. */
  readonly state: 'fetched' | 'resumed' | 'unchanged';
  readonly sha256: string;
  readonly validator: string | undefined;
  /** What the reader should know, each in a sentence. */
  readonly remarks: readonly string[];
}

/**
 * Fetches a file to a path.
 * @throws FetchError when it cannot be had, or what came is not it
 */
export async function download(
  file: FetchFile,
  target: string,
  options: DownloadOptions,
): Promise<Downloaded> {
  const part = new Part(target);
  const { address, name, format } = file;
  const { manners, signal } = options;
  const remarks: string[] = [];
  const bytesBefore = (await part.state(address)) === undefined ? 0 : await part.bytes();
  let bytesAtStart = bytesBefore;
  try {
    const outcome = await pRetry(
      async () => {
        bytesAtStart = await part.bytes();
        return attempt(file, part, { ...options, remarks });
      },
      {
        retries: manners.retries,
        minTimeout: manners.firstPauseMs,
        maxTimeout: manners.longestPauseMs,
        randomize: true,
        ...(signal === undefined ? {} : { signal }),
        shouldRetry: ({ error, attemptNumber }) =>
          error instanceof PassingFault && !(isNobodyThere(error) && attemptNumber === 1),
        shouldConsumeRetry: async () => (await part.bytes()) - bytesAtStart < manners.bytesOfProgress,
        onFailedAttempt: async ({ error, retriesLeft }) => {
          if (!(error instanceof PassingFault)) return;
          if (error.discard) await part.discard();
          if (retriesLeft === 0 || error.waitMs === undefined) return;
          options.onProgress?.({ step: `${name}: waiting ${Math.ceil(error.waitMs / 1000)} s, as asked` });
          await sleepUnless(error.waitMs, signal);
        },
      },
    );
    if (outcome.state === 'unchanged')
      return {
        state: 'unchanged',
        sha256: await sha256OfFile(target),
        validator: options.validator,
        remarks,
      };
    options.onProgress?.({ step: `checking ${name}` });
    const fault = await contentFault(part.path, format);
    const sha256 = await sha256OfFile(part.path);
    if (fault !== undefined) throw new FetchError({ address, ...fault });
    if (file.sha256 !== undefined && file.sha256 !== sha256)
      throw new FetchError({
        address,
        found: `SHA-256 ${sha256}`,
        expected: `${file.sha256}; the file is damaged, or is not the edition that was asked for`,
      });
    signal?.throwIfAborted();
    await part.finish();
    const state = bytesBefore > 0 && outcome.keptBytes > 0 ? 'resumed' : 'fetched';
    return { state, sha256, validator: outcome.validator, remarks };
  } catch (error) {
    throw await explained(error, address, part, signal);
  }
}

/** What is refused for what it holds is of no use as a part; what was cut short is. */
async function explained(
  error: unknown,
  address: string,
  part: Part,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  if (signal?.aborted === true) return new FetchStopped(await kept(part, address));
  if (error instanceof FetchError) {
    await part.discard();
    return error;
  }
  if (!(error instanceof PassingFault)) return error;
  const left = await kept(part, address);
  const { found, expected } = error;
  return new FetchError({ address, found, expected, ...(left === undefined ? {} : { part: left }) });
}

/** The part that stays; one that cannot be gone on with does not. */
async function kept(
  part: Part,
  address: string,
): Promise<{ readonly path: string; readonly bytes: number } | undefined> {
  const bytes = await part.bytes();
  if (bytes > 0 && (await part.state(address))?.validator !== undefined) return { path: part.path, bytes };
  await part.discard();
  return undefined;
}
