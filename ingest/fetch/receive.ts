/** Takes the body of an answer into a part, and gives up on one that only trickles. */
import { open } from 'node:fs/promises';
import type { OnProgress } from '../command.ts';
import { connectionFault } from './connection.ts';
import { looksLikePage, pageFault } from './content.ts';
import type { FileFormat } from './entry.ts';
import { FetchError, PassingFault } from './fault.ts';
import type { Part } from './part.ts';

/** Slower than so many bytes in so long is a connection that has died and does not know it. */
export interface Patience {
  readonly windowMs: number;
  readonly bytesInWindow: number;
}

export interface ReceiveOptions {
  readonly address: string;
  readonly name: string;
  readonly format: FileFormat;
  readonly offset: number;
  readonly total: number | undefined;
  readonly bytesAtMost: number;
  readonly patience: Patience;
  /** Aborts the request, for the reason that is thrown then. */
  readonly stop: (reason: Error) => void;
  readonly signal: AbortSignal;
  readonly onProgress?: OnProgress | undefined;
}

/** Appends the body to the part. @returns bytes of the part then */
export async function receive(response: Response, part: Part, options: ReceiveOptions): Promise<number> {
  const { address, format, signal, bytesAtMost } = options;
  if (response.body === null) return options.offset;
  const file = await open(part.path, 'a');
  let size = options.offset;
  let sizeBefore = size;
  const watch = setInterval(() => {
    if (size - sizeBefore < options.patience.bytesInWindow) options.stop(tooSlow(size - sizeBefore, options));
    sizeBefore = size;
  }, options.patience.windowMs);
  try {
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      if (size === 0 && looksLikePage(Buffer.from(chunk.subarray(0, 2048))))
        throw new FetchError({
          address,
          found: Buffer.from(chunk.subarray(0, 120)).toString('utf8').replaceAll(/\s+/g, ' '),
          expected: pageFault(format),
        });
      if (size + chunk.length > bytesAtMost) throw tooLarge(address, bytesAtMost);
      await file.write(chunk);
      size += chunk.length;
      options.onProgress?.({ step: `fetching ${options.name}, MB`, ...megabytes(size, options.total) });
    }
    return size;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof FetchError) throw error;
    // The disk speaks with a code of the system, the connection with a cause.
    if (/^(ENOSPC|EDQUOT|EIO|EROFS|EFBIG)$/.test((error as NodeJS.ErrnoException).code ?? ''))
      throw Object.assign(error as Error, { path: part.path });
    throw connectionFault(error, address);
  } finally {
    clearInterval(watch);
    await file.close();
  }
}

function tooSlow(bytes: number, { patience }: ReceiveOptions): PassingFault {
  return new PassingFault(
    `${bytes} bytes in ${patience.windowMs / 1000} s`,
    `at least ${patience.bytesInWindow}; the connection has died or is too slow: try later`,
  );
}

export function tooLarge(address: string, bytesAtMost: number): FetchError {
  return new FetchError({
    address,
    found: `more than ${bytesAtMost.toLocaleString('en')} bytes`,
    expected: 'at most so many; if the file has grown, raise it with --size-limit',
  });
}

function megabytes(
  done: number,
  total: number | undefined,
): { readonly done: number; readonly total?: number } {
  return { done: Math.floor(done / 1e6), ...(total === undefined ? {} : { total: Math.ceil(total / 1e6) }) };
}
