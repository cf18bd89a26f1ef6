/** Finished answers as bytes: bounded in bytes, computed once for askers at the same time, compressed once. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import type { Language } from '../../schema/label.ts';
import type { Encoding } from './negotiate.ts';

/** An answer ready to be sent. */
export interface Answer {
  readonly bytes: Buffer;
  /** Hash of the bytes; the strong ETag is made from it. */
  readonly digest: string;
  readonly languages: readonly Language[];
  /** True when `Accept-Language` had a say in it. */
  readonly varies: boolean;
  /** True for what nobody may keep, the asker's own cache included. */
  readonly isPassing?: boolean;
}

interface Kept extends Answer {
  readonly compressed: Map<Encoding, Buffer>;
}

/** Text as an answer. */
export function answerOf(
  text: string,
  { languages, varies }: { readonly languages: readonly Language[]; readonly varies: boolean },
): Answer {
  return packedAnswer(Buffer.from(text, 'utf8'), { languages, varies });
}

/** Bytes as an answer: an archive, pixels. */
export function packedAnswer(
  bytes: Buffer,
  { languages, varies }: { readonly languages: readonly Language[]; readonly varies: boolean },
): Answer {
  const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 32);
  return { bytes, digest, languages, varies };
}

/** Below this many bytes compression gains nothing. */
export const worthCompressing = 1024;

/** What an entry costs beside its bytes: hash, key and bookkeeping. */
const overhead = 500;

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

function pack(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return toGzip(bytes, { level: 6 });
  const { BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_SIZE_HINT: size } = constants;
  return toBrotli(bytes, { params: { [quality]: 5, [size]: bytes.length } });
}

export interface CacheCounts {
  readonly hits: number;
  readonly misses: number;
  /** Askers that waited for the same computation. */
  readonly joined: number;
  readonly entries: number;
  readonly bytes: number;
}

export type Computed<Refusal> = { readonly answer: Answer } | { readonly refusal: Refusal };

export interface ByteCache {
  /** The answer, or the refusal, which is not kept. Only one computation a key runs at a time. */
  get<Refusal>(key: string, compute: () => Promise<Computed<Refusal>>): Promise<Computed<Refusal>>;
  /** The bytes in that compression, made once while the answer is kept. */
  compressed(answer: Answer, encoding: Encoding): Promise<Buffer>;
  counts(): CacheCounts;
  clear(): void;
}

/** @param mostBytes what it holds at most, keys and compressed twins included */
export function byteCache(mostBytes: number): ByteCache {
  let hits = 0;
  let misses = 0;
  let joined = 0;
  const sizeOf = (kept: Kept, key: string): number => {
    let size = overhead + key.length + kept.bytes.length;
    for (const bytes of kept.compressed.values()) size += bytes.length;
    return size;
  };
  const cache = new LRUCache<string, Kept>({
    maxSize: mostBytes,
    // One answer may not push out all others.
    maxEntrySize: Math.ceil(mostBytes / 4),
    sizeCalculation: sizeOf,
  });
  const keyOf = new WeakMap<Answer, string>();
  const running = new Map<string, Promise<Computed<unknown>>>();
  /** Compressions under way. */
  const packing = new WeakMap<Answer, Map<Encoding, Promise<Buffer>>>();

  const run = async <Refusal>(
    key: string,
    compute: () => Promise<Computed<Refusal>>,
  ): Promise<Computed<Refusal>> => {
    const computed = await compute();
    if ('refusal' in computed) return computed;
    const kept: Kept = { ...computed.answer, compressed: new Map() };
    keyOf.set(kept, key);
    cache.set(key, kept);
    return { answer: kept };
  };

  return {
    async get<Refusal>(key: string, compute: () => Promise<Computed<Refusal>>): Promise<Computed<Refusal>> {
      const kept = cache.get(key);
      if (kept !== undefined) {
        hits += 1;
        return { answer: kept };
      }
      const under = running.get(key);
      if (under !== undefined) {
        joined += 1;
        return under as Promise<Computed<Refusal>>;
      }
      misses += 1;
      const computing = run(key, compute).finally(() => running.delete(key));
      running.set(key, computing);
      return computing;
    },
    async compressed(answer, encoding) {
      const key = keyOf.get(answer);
      const kept = key === undefined ? undefined : cache.peek(key);
      const held = kept === answer ? kept.compressed.get(encoding) : undefined;
      if (held !== undefined) return held;
      const packed = packing.get(answer) ?? new Map<Encoding, Promise<Buffer>>();
      packing.set(answer, packed);
      const under = packed.get(encoding);
      if (under !== undefined) return under;
      const bytes = pack(answer.bytes, encoding);
      packed.set(encoding, bytes);
      try {
        const found = await bytes;
        // Taken out and set again, so that its size is counted again.
        if (key !== undefined && kept === answer && cache.peek(key) === kept) {
          kept.compressed.set(encoding, found);
          cache.delete(key);
          cache.set(key, kept);
        }
        return found;
      } finally {
        packed.delete(encoding);
      }
    },
    counts: () => ({ hits, misses, joined, entries: cache.size, bytes: cache.calculatedSize }),
    clear: () => cache.clear(),
  };
}
