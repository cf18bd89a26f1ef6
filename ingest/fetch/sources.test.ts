/** The list of sources that can be fetched is complete, safe, and says what is not known. */
import { expect, test } from 'vitest';
import { adapters } from '../sources/index.ts';
import { filled, placedFile, variablesOf } from './address.ts';
import { FetchError } from './fault.ts';
import { fetchSources } from './sources/index.ts';
import { retryAfterMs } from './status.ts';

/** Readers of archives of any size, which are no adapters. */
const bulk = ['baci'];
const readers = new Set([
  ...bulk,
  ...adapters.flatMap(({ id, dataset, source }) => [id, dataset, source.id]),
]);

test('ids are sorted and stand once', () => {
  const ids = fetchSources.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
});

test.each(fetchSources.map((source) => [source.id, source] as const))('%s', (_, source) => {
  const { files, variables = {}, byHand, page } = source;
  expect(new URL(page).protocol).toBe('https:');
  if (files.length === 0) expect(byHand).toMatch(/\.$/);
  else expect(source.unchecked, 'no address was ever called where this was written').toContain('address');
  if ('as' in source.import) expect(readers).toContain(source.import.as);
  const examples = Object.fromEntries(
    Object.entries(variables).map(([name, { example }]) => [name, example]),
  );
  const values = variablesOf(source, examples);
  const placed = files.map((file) => placedFile(file, values));
  for (const { address, name, sha256 } of placed) {
    expect(new URL(address).protocol).toBe('https:');
    expect(name).toMatch(/^[\w][\w., +-]*\.\w+$/);
    expect(sha256 ?? '0'.repeat(64)).toMatch(/^[0-9a-f]{64}$/);
  }
  expect(new Set(placed.map(({ name }) => name)).size).toBe(placed.length);
  for (const [name, { usual, example }] of Object.entries(variables)) {
    expect(
      files.some(({ address }) => address.includes(`{${name}}`)),
      name,
    ).toBe(true);
    // Two values must not be kept under one name.
    expect(
      files.every((file) => !file.address.includes(`{${name}}`) || file.name.includes(`{${name}}`)),
      name,
    ).toBe(true);
    if (usual !== undefined)
      expect(variablesOf(source, { ...examples, [name]: usual }).get(name)).toBe(usual);
    for (const bad of ['', '../x', `${example}/..`, `${example}\n`, '?', '#', '@example.org'])
      expect(() => variablesOf(source, { ...examples, [name]: bad }), JSON.stringify(bad)).toThrow(
        FetchError,
      );
  }
});

test('a checksum of a file is the one that the manifest of its adapter pins', () => {
  const pinned = fetchSources.flatMap(({ files }) => files).filter(({ sha256 }) => sha256 !== undefined);
  const known = new Map(
    adapters.flatMap(({ source }) => source.editions).flatMap(({ checksums }) => Object.entries(checksums)),
  );
  expect(pinned.length).toBeGreaterThan(0);
  for (const { name, sha256 } of pinned) expect(known.get(name), name).toBe(sha256);
});

test('what a variable holds is written so that it stays in its place', () => {
  const values = new Map([['a', 'x/y&z=1']]);
  expect(filled('https://e.org/{a}?q={a}', values, encodeURIComponent)).toBe(
    'https://e.org/x%2Fy%26z%3D1?q=x%2Fy%26z%3D1',
  );
  expect(() => filled('{b}', values, (text) => text)).toThrow(/b is not declared/);
});

test('Retry-After is seconds or a date', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');
  expect(retryAfterMs('120', now)).toBe(120_000);
  expect(retryAfterMs('Thu, 01 Jan 2026 00:01:00 GMT', now)).toBe(60_000);
  expect(retryAfterMs('Wed, 31 Dec 2025 00:00:00 GMT', now)).toBe(0);
  for (const text of [null, '', 'soon', '-5x']) expect(retryAfterMs(text, now)).toBeUndefined();
});
