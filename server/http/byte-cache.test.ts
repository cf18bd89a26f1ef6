import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { answerOf, byteCache } from './byte-cache.ts';

const plain = { languages: ['en'], varies: false } as const;
const text = (length: number, letter = 'x'): (() => Promise<{ answer: ReturnType<typeof answerOf> }>) => {
  return async () => ({ answer: answerOf(letter.repeat(length), plain) });
};

test('holds no more bytes than it may, and lets go of what was not asked for longest', async () => {
  const cache = byteCache(10_000);
  for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) await cache.get(key, text(1500));
  // Each costs 1,500 bytes, 500 beside and its key: 2,001. Four of them are 8,004, five would be 10,005.
  expect(cache.counts()).toMatchObject({ entries: 4, bytes: 8004, misses: 8, hits: 0 });
  await cache.get('h', text(1500));
  await cache.get('a', text(1500));
  expect(cache.counts()).toMatchObject({ hits: 1, misses: 9, entries: 4 });
});

test('an answer larger than a quarter of it is given but not kept', async () => {
  const cache = byteCache(10_000);
  const big = await cache.get('big', text(3000));
  expect('answer' in big && big.answer.bytes.length).toBe(3000);
  expect(cache.counts().entries).toBe(0);
});

test('one computation a key at the same time', async () => {
  const cache = byteCache(100_000);
  let computed = 0;
  const compute = async () => {
    computed += 1;
    await new Promise((resolve) => setTimeout(resolve, 20));
    return { answer: answerOf('once', plain) };
  };
  const answers = await Promise.all(Array.from({ length: 10 }, () => cache.get('key', compute)));
  expect(computed).toBe(1);
  expect(new Set(answers.map((item) => ('answer' in item ? item.answer : undefined))).size).toBe(1);
  expect(cache.counts()).toMatchObject({ misses: 1, joined: 9 });
});

test('a refusal is shared by those who wait, and not kept; a thrown error neither', async () => {
  const cache = byteCache(100_000);
  let computed = 0;
  const refuse = async () => {
    computed += 1;
    return { refusal: 'no' };
  };
  expect(await Promise.all([cache.get('key', refuse), cache.get('key', refuse)])).toEqual([
    { refusal: 'no' },
    { refusal: 'no' },
  ]);
  await cache.get('key', refuse);
  expect(computed).toBe(2);
  const fail = async (): Promise<never> => {
    throw new Error('broken');
  };
  await expect(cache.get('key', fail)).rejects.toThrow('broken');
  expect(await cache.get('key', text(3))).toHaveProperty('answer');
});

test('compressed twins are made once, counted, and say the same', async () => {
  const cache = byteCache(100_000);
  const result = await cache.get('key', text(5000));
  if (!('answer' in result)) throw new Error('no answer');
  const before = cache.counts().bytes;
  const [gzip, twin] = await Promise.all([
    cache.compressed(result.answer, 'gzip'),
    cache.compressed(result.answer, 'gzip'),
  ]);
  expect(twin).toBe(gzip);
  expect(gunzipSync(gzip).toString()).toBe('x'.repeat(5000));
  expect(cache.counts().bytes).toBe(before + gzip.length);
  expect(await cache.compressed(result.answer, 'gzip')).toBe(gzip);
  const brotli = await cache.compressed(result.answer, 'br');
  expect(brotliDecompressSync(brotli).toString()).toBe('x'.repeat(5000));
  expect(cache.counts().bytes).toBe(before + gzip.length + brotli.length);
});

test('what was cleared meanwhile is still compressed, but not kept', async () => {
  const cache = byteCache(100_000);
  const result = await cache.get('key', text(5000));
  if (!('answer' in result)) throw new Error('no answer');
  cache.clear();
  expect(gunzipSync(await cache.compressed(result.answer, 'gzip')).length).toBe(5000);
  expect(cache.counts()).toMatchObject({ entries: 0, bytes: 0 });
});

test('the digest is of the bytes', () => {
  expect(answerOf('é', plain).digest).toBe(answerOf('é', { languages: [], varies: true }).digest);
  expect(answerOf('é', plain).digest).not.toBe(answerOf('e', plain).digest);
});
