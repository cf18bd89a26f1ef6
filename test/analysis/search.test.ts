/** Search on the project's own data: in three languages, by alias and code, mistyped, and in which order. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EntityKind, kindOfEntityId } from '../../schema/entity.ts';
import { prepareGraph, type ReadyGraph } from '../../server/question/prepare.ts';
import { sharedNames } from '../../server/reconcile/ambiguous.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { builtGraph } from '../built-graph.ts';

let graph: ReadyGraph;
beforeAll(async () => {
  graph = await prepareGraph(await openEmbeddedStore(await builtGraph()));
}, 180_000);
afterAll(() => graph.store.close());

const idsOf = (text: string, first = 10): readonly string[] =>
  graph.search.find(text, { first }).map(({ entity }) => entity);

describe('the first that is found', () => {
  it.each([
    // Names in three languages, with and without accents.
    ['cobalto', 'material:cobalt'],
    ['étain', 'material:tin'],
    ['etain', 'material:tin'],
    ['estaño', 'material:tin'],
    ['estano', 'material:tin'],
    ['teléfono', 'device:smartphone'],
    ['telefono', 'device:smartphone'],
    ['ordinateur portable', 'device:laptop'],
    ['Allemagne', 'economy:DEU'],
    ['Alemania', 'economy:DEU'],
    // Aliases, in any script.
    ['Hon Hai', 'org:hon-hai'],
    ['鴻海', 'org:hon-hai'],
    ['Other Asia, nes', 'economy:TWN'],
    ['other asia nes', 'economy:TWN'],
    // Codes: ISO 3166, M49, BACI, HS, CID, UNU.
    ['ZW', 'economy:ZWE'],
    ['COD', 'economy:COD'],
    ['180', 'economy:COD'],
    ['490', 'economy:TWN'],
    ['S19', 'economy:TWN'],
    ['CID000402', 'site:cid000402'],
    // A letter missing, doubled, swapped, or written as it sounds.
    ['Foxcon', 'org:hon-hai'],
    ['smartfone', 'device:smartphone'],
    ['smartphne', 'device:smartphone'],
    ['coblat', 'material:cobalt'],
    ['cobbalt', 'material:cobalt'],
    ['germnay', 'economy:DEU'],
  ])('for %j is %s', (text, id) => {
    expect(idsOf(text, 1)).toEqual([id]);
  });

  it('for a code of the Harmonized System is it, in each revision', () => {
    expect(idsOf('810520', 2)).toEqual(['product:hs2017-810520', 'product:hs2022-810520']);
    expect(idsOf('0306')).toContain('device:unu-0306');
    // Cadmium and the two letters of the Democratic Republic of the Congo.
    expect(idsOf('CD', 2)).toEqual(['material:cadmium', 'economy:COD']);
  });
});

describe('the order', () => {
  const kindsOf = (ids: readonly string[]): readonly (EntityKind | undefined)[] => ids.map(kindOfEntityId);

  it('of equal matches: what is asked about most before one place, case or model', () => {
    // Sites and models named so are many.
    expect(kindsOf(idsOf('copper', 1))).toEqual(['material']);
    expect(kindsOf(idsOf('laptop', 1))).toEqual(['device']);
    const kinds = kindsOf(
      graph.search
        .find('cobal', { first: 60 })
        .filter(({ closeness }) => closeness === 'prefix')
        .map(({ entity }) => entity),
    );
    const lastOfMost = kinds.lastIndexOf('material');
    const firstOfPlaces = kinds.findIndex((kind) => kind === 'site' || kind === 'case');
    expect(lastOfMost).toBeGreaterThanOrEqual(0);
    expect(firstOfPlaces === -1 || firstOfPlaces > lastOfMost).toBe(true);
  });

  it('of every answer: exact, begun, contained, mistyped', () => {
    const places = { exact: 0, prefix: 1, part: 2, similar: 3 };
    for (const text of ['tin', 'gold', 'fox', 'lithium ion', 'samsung', 'chile', 'mina']) {
      const hits = graph.search.find(text, { first: 50 });
      expect(hits.length, text).toBeGreaterThan(0);
      const found = hits.map(({ closeness }) => places[closeness]);
      expect(found, text).toEqual([...found].sort((a, b) => a - b));
      const scores = hits.map(({ score }) => score);
      expect(scores, text).toEqual([...scores].sort((a, b) => b - a));
    }
  });

  it('lets every economy and material be found by each of its names', () => {
    const hidden = [...graph.context.entities.values()]
      .filter(({ id }) => ['economy', 'material'].includes(kindOfEntityId(id) ?? ''))
      .flatMap(({ id, name }) => [name.en, name.fr, name.es].map((text) => ({ id, text })))
      .filter(({ id, text }) => !idsOf(text, 3).includes(id));
    expect(hidden).toEqual([]);
  });
});

it('no name leads to two organisations, but for one that a source gives to a whole group', () => {
  // The lists of suppliers say “Samsung” of the group; every other source says it of Samsung Electronics.
  expect(sharedNames(graph, 'organisation')).toEqual([
    { name: 'Samsung', entities: ['org:samsung-electronics', 'org:samsung-group'] },
  ]);
});
