/**
 * On the project's own data: a side's share is the sum of its members' under every scheme, in every row of the ledger;
 * and a shared responsibility is territorial at one end of its weight and consumption at the other.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemes } from '../../schema/scheme.ts';
import type { Figure } from '../../server/analysis/answer.ts';
import type { HarmAttributionAnswer } from '../../server/analysis/harm/answer.ts';
import { analyses } from '../../server/analysis/index.ts';
import { ask } from '../../server/question/ask.ts';
import { prepareGraph, type ReadyGraph } from '../../server/question/prepare.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { builtGraph } from '../built-graph.ts';

let graph: ReadyGraph;
beforeAll(async () => {
  graph = await prepareGraph(await openEmbeddedStore(await builtGraph()));
}, 300_000);
afterAll(() => graph.store.close());

const amount = (figure: Figure | null | undefined): number => figure?.quantity.value ?? Number.NaN;
const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

describe('rows of the ledger', () => {
  it.each(schemes.ids.flatMap((scheme) => [[scheme, true] as const, [scheme, false] as const]))(
    'have sides that are the sums of their members under %s, China apart: %s',
    async (scheme, chinaApart) => {
      const { rows } = await ask(graph, analyses.ledger, { scheme, chinaApart });
      let told = 0;
      for (const { id, bands, economies, state } of rows) {
        if (state === 'no-figure') continue;
        const bandOf = ({ economy, side }: (typeof economies)[number]): string =>
          chinaApart && economy === 'economy:CHN' ? 'china' : side;
        for (const { band, share } of bands) {
          if (band === 'not-named' || band === 'unallocated') continue;
          const members = economies.filter((one) => bandOf(one) === band);
          if (share.quantity.value === null) {
            // A side of which nobody is named, beside what is given to nobody: it may be all of that, or nothing.
            expect(members, `${id} ${band}`).toEqual([]);
            expect(share.quantity, `${id} ${band}`).toMatchObject({ low: 0, missing: 'only-bounds' });
            continue;
          }
          expect(sum(members.map((one) => amount(one.share))), `${id} ${band}`).toBeCloseTo(amount(share), 9);
        }
        told += 1;
      }
      // Of thirteen rows one has no world: waste received.
      expect(told).toBe(12);
    },
  );
});

describe('shared responsibility', () => {
  const asked = (input: Readonly<Record<string, unknown>>): Promise<HarmAttributionAnswer> =>
    ask(graph, analyses.harmAttribution, { harm: 'harm:tree-cover-loss-at-mines', ...input });
  /** Who answers for how much, and what nobody does by its kind and material: without those that have nothing. */
  const borne = ({ bearers, unattributable }: HarmAttributionAnswer): Readonly<Record<string, number>> =>
    Object.fromEntries(
      [
        ...bearers.map((one) => [one.economy, amount(one.amount)] as const),
        ...unattributable.map((one) => [`${one.kind} ${one.material}`, amount(one.amount)] as const),
      ].filter(([, value]) => value !== 0),
    );
  const shares = ({ bySide, groups }: HarmAttributionAnswer): Readonly<Record<string, number>> =>
    Object.fromEntries([
      ...bySide.map(({ side, share }) => [side ?? 'nobody', amount(share)] as const),
      ...groups
        .filter(({ share }) => amount(share) > 0)
        .map(({ group, share }) => [group, amount(share)] as const),
    ]);
  /** The same but for the last digits of a sum, which are no digits of a source. */
  function same(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): void {
    expect(Object.keys(one).sort()).toEqual(Object.keys(other).sort());
    for (const [key, value] of Object.entries(other)) expect(one[key], key).toBeCloseTo(value, 12);
  }

  it.each([
    ['material:copper', 0, 'territorial'],
    ['material:copper', 1, 'consumption'],
    ['material:bauxite', 0, 'territorial'],
    ['material:bauxite', 1, 'consumption'],
    // All together: materials with a chain and without.
    [null, 0, 'territorial'],
    [null, 1, 'consumption'],
  ] as const)('of tree cover, %s: weight %s is %s', async (material, weight, rule) => {
    const [shared, end] = await Promise.all([
      asked({ material, rule: 'shared-weighted', weight }),
      asked({ material, rule }),
    ]);
    expect(amount(shared.total)).toBe(amount(end.total));
    same(borne(shared), borne(end));
    expect(Object.keys(borne(end)).length).toBeGreaterThan(5);
    same(shares(shared), shares(end));
  });

  it('of copper, a half: half of each end, to the last economy', async () => {
    const [shared, here, used] = await Promise.all(
      ['shared-weighted', 'territorial', 'consumption'].map((rule) =>
        asked({ material: 'material:copper', rule }),
      ),
    );
    if (shared === undefined || here === undefined || used === undefined) throw new Error('three are asked');
    const [at, by] = [borne(here), borne(used)];
    expect(shared.weight).toBe(0.5);
    for (const [who, value] of Object.entries(borne(shared)))
      expect(value, who).toBeCloseTo(((at[who] ?? 0) + (by[who] ?? 0)) / 2, 9);
  });
});
