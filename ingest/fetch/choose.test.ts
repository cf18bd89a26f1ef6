/** Which source a name means: an entry, the newest edition, or none, with what is known instead. */
import { expect, test } from 'vitest';
import { chosenSource } from './choose.ts';
import { FetchError } from './fault.ts';
import { sourceAt } from './testing/server.ts';

const edition = (name: string) =>
  sourceAt('https://example.org/', { id: `table-${name}`, edition: { of: 'table', name } });
const sources = [sourceAt('https://example.org/'), edition('2024'), edition('2026'), edition('2025')];

async function refusal(id: string, among?: typeof sources): Promise<string> {
  const error = await chosenSource(id, among).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(FetchError);
  return (error as FetchError).message;
}

test('a name of an entry is that entry, and nothing is said', async () => {
  expect(await chosenSource('table-2025', sources)).toEqual({ source: edition('2025') });
});

test('the name of a source with editions is the newest, and the others are named', async () => {
  const { source, remark } = await chosenSource('table', sources);
  expect(source.id).toBe('table-2026');
  expect(remark).toBe(
    'table: table-2026 is taken, the newest edition known here; name another to fetch it: table-2024, table-2025.',
  );
});

test('an edition that is not known is refused with those that are', async () => {
  expect(await refusal('table-2021', sources)).toBe(
    'table-2021: expected an edition of table that is known here: table-2024, table-2025, table-2026.',
  );
});

test('usgs-mcs is its newest edition, and each edition that is read has an entry', async () => {
  expect((await chosenSource('usgs-mcs')).source.id).toBe('usgs-mcs-2026');
  const { adapters } = await import('../sources/index.ts');
  const read = adapters.filter(({ dataset }) => dataset === 'usgs-mcs').map(({ id }) => id);
  expect(read).toContain('usgs-mcs-2022');
  for (const id of read) expect((await chosenSource(id)).source.id).toBe(id);
});

// The names are those of data sets, sources and readers that stand under another name among what can be fetched.
test.each([
  ['un-sdg-ewaste', /what can be fetched of it: un-sdg\.$/],
  ['bgs-wms-2024', /what can be fetched of it: bgs-wms\.$/],
  ['ncses-kti-2024', /what can be fetched of it: ncses-kti\.$/],
  ['usgs-mineral-facilities', /of it: usgs-africa-facilities, usgs-indopacific-facilities\.$/],
  [
    'apple-suppliers',
    /that of apple-suppliers is not: find its files at https:.* filon import apple-suppliers/,
  ],
  ['usgs-msc', /a source that can be fetched: babbitt-bom, .*; nearest: "usgs-mcs"/],
  ['__proto__', /a source that can be fetched: babbitt-bom/],
  ['', /a source that can be fetched: babbitt-bom/],
])('%j is refused with what is known', async (id, message) => {
  expect(await refusal(id)).toMatch(message);
});
