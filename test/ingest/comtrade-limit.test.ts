/** The UN's limit: no more records of UN Comtrade may be passed on than its policy leaves free, in all data sets together. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LicenceItem, licences } from '../../schema/licence.ts';
import type { GraphStore } from '../../schema/store.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { builtGraph } from '../built-graph.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openEmbeddedStore(await builtGraph());
}, 120_000);
afterAll(() => store.close());

/** One reporter's row: its value and its mass share a locator. Rows in quarantine are passed on too. */
async function records(): Promise<ReadonlyMap<string, number>> {
  const sources = (await store.sources()).filter(({ licence }) => licence === 'un-comtrade');
  const found = new Map<string, Set<string>>();
  for (const { id } of sources) {
    for (const { edition, locator } of await store.slice({ source: [id], includeQuarantined: true })) {
      const table = `${id} ${edition}`;
      const locators = found.get(table) ?? new Set();
      found.set(table, locators.add(locator));
    }
  }
  return new Map([...found].map(([table, locators]) => [table, locators.size]));
}

it('the records of UN Comtrade in all data sets stay under the limit of its policy', async () => {
  const { recordsAtMost } = licences.get('un-comtrade') as LicenceItem;
  expect(recordsAtMost).toBe(100_000);
  const counted = await records();
  // So many reports the copies print: 29,902 exporters', and 34,784 importers' of which 193 are of goods that
  // come back; 44 partners of China and 32 of the United States, each with the world; 13,739 of nickel, of which
  // 38 come back and one is zero; 15,313 of partners, of which 109 come back; 1,686 of chips by year; and six
  // exporters of 51 goods with the sum of all. Ten traders of three minerals, two stages, two ways and 24 years are
  // sums of such records, and count as one each, as does the margin of insurance and freight over imports of nickel.
  expect(Object.fromEntries(counted)).toMatchObject({
    'comtrade-exports 31-codes-2022-2024': 29_902,
    'comtrade-imports 31-codes-2022-2024': 34_784 - 193,
    'comtrade-exports hs8542-2024': 45,
    'comtrade-imports hs8542-2024': 33,
    'comtrade-exports nickel-2000-2024': 5856,
    'comtrade-imports nickel-2000-2024': 7883 - 38 - 1 + 1,
    'comtrade-exports partners-2014-2025': 1150,
    'comtrade-imports partners-2002-2025': 15_313 - 1150 - 109,
    'comtrade-exports hs8542-2013-2024': 1686,
    'comtrade-exports electronics-2023': 51 * (6 + 1),
    'crimingeo-trade 2000-2023': 3 * 2 * 2 * 24 * 10,
  });
  const all = [...counted.values()].reduce((sum, count) => sum + count, 0);
  expect(all).toBeLessThan(recordsAtMost ?? 0);
});

it('no source of UN Comtrade stands under another licence, and escapes the count', async () => {
  const sources = await store.sources();
  const named = sources.filter(({ id, title }) => /comtrade/i.test(`${id} ${title}`));
  expect(named.map(({ id }) => id)).toEqual(['comtrade-exports', 'comtrade-imports']);
  expect(new Set(named.map(({ licence }) => licence))).toEqual(new Set(['un-comtrade']));
});
