import { beforeAll, describe, expect, it } from 'vitest';
import { handMadeGraph } from '../../question/testing/hand-made-graph.ts';
import type { SearchIndex } from './search.ts';

let search: SearchIndex;
beforeAll(async () => {
  const graph = await handMadeGraph({
    lines: [],
    entities: [
      { id: 'device:smartphone', name: { en: 'Smartphone', fr: 'Smartphone', es: 'Teléfono inteligente' } },
      { id: 'device:laptop', name: { en: 'Laptop', fr: 'Ordinateur portable', es: 'Ordenador portátil' } },
      { id: 'material:tin', name: { en: 'Tin', fr: 'Étain', es: 'Estaño' } },
      { id: 'material:titanium', name: { en: 'Titanium', fr: 'Titane', es: 'Titanio' } },
      { id: 'material:cobalt', name: { en: 'Cobalt', fr: 'Cobalt', es: 'Cobalto' } },
      {
        id: 'economy:COD',
        name: { en: 'DR Congo', fr: 'RD Congo', es: 'RD Congo' },
      },
      { id: 'economy:COG', name: { en: 'Congo', fr: 'Congo', es: 'Congo' } },
      { id: 'economy:CIV', name: { en: 'Ivory Coast', fr: 'Côte d’Ivoire', es: 'Costa de Marfil' } },
      {
        id: 'product:hs2022-810520',
        name: { en: 'Cobalt mattes', fr: 'Mattes de cobalt', es: 'Matas de cobalto' },
      },
    ],
    aliases: [
      { entity: 'device:smartphone', name: 'mobile phone', language: 'en', scope: '' },
      { entity: 'economy:COD', name: 'Zaïre', language: 'fr', scope: '' },
    ],
    codes: [
      { entity: 'material:tin', system: 'symbol', code: 'Sn' },
      { entity: 'product:hs2022-810520', system: 'hs2022', code: '810520' },
      { entity: 'economy:COD', system: 'iso2', code: 'CD' },
    ],
  });
  search = graph.search;
});

describe('search', () => {
  it.each([
    // In the three languages, with and without accents or apostrophes.
    ['smartphone', 'device:smartphone', 'name', 'exact'],
    ['telefono inteligente', 'device:smartphone', 'name', 'exact'],
    ['Ordinateur portable', 'device:laptop', 'name', 'exact'],
    ['étain', 'material:tin', 'name', 'exact'],
    ['ESTANO', 'material:tin', 'name', 'exact'],
    ["cote d'ivoire", 'economy:CIV', 'name', 'exact'],
    // By alias, code and id.
    ['mobile phone', 'device:smartphone', 'alias', 'exact'],
    ['zaire', 'economy:COD', 'alias', 'exact'],
    ['sn', 'material:tin', 'code', 'exact'],
    ['810520', 'product:hs2022-810520', 'code', 'exact'],
    ['economy:COD', 'economy:COD', 'id', 'exact'],
    // Begun, and mistyped.
    ['smart', 'device:smartphone', 'name', 'prefix'],
    ['cobal', 'material:cobalt', 'name', 'prefix'],
    ['smartfone', 'device:smartphone', 'name', 'similar'],
    ['coblat', 'material:cobalt', 'name', 'similar'],
    ['titainum', 'material:titanium', 'name', 'similar'],
  ])('%j finds %s by %s, %s', (text, entity, matchedAs, closeness) => {
    expect(search.find(text)[0]).toMatchObject({ entity, matchedAs, closeness });
  });

  it('prefers the exact name to the longer one', () => {
    expect(search.find('congo').map(({ entity }) => entity)).toEqual(['economy:COG', 'economy:COD']);
  });

  it('keeps to the kinds and the number asked for', () => {
    expect(search.find('cobalt', { kinds: ['product'] }).map(({ entity }) => entity)).toEqual([
      'product:hs2022-810520',
    ]);
    expect(search.find('co', { first: 1 })).toHaveLength(1);
    expect(search.find('co', { first: 0 })).toEqual([]);
  });

  it.each(['', '   ', '·', '__proto__', 'constructor', 'toString', '*', '(', 'xyzzy', '\u0000'])(
    'finds nothing for %j, and does not fail',
    (text) => {
      expect(search.find(text)).toEqual([]);
    },
  );

  it('does not take a mistyped code for another', () => {
    expect(search.find('810521')).toEqual([]);
  });

  it('survives a very long text', () => {
    expect(search.find('cobalt '.repeat(200)).map(({ entity }) => entity)).toContain('material:cobalt');
    expect(search.find('x'.repeat(100_000))).toEqual([]);
  });
});
