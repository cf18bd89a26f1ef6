import { describe, expect, it } from 'vitest';
import type { Entity } from '../../schema/entity.ts';
import { NameTable } from './names.ts';

const entity = (id: string, en: string, fr = en, es = en): Entity => ({
  id,
  name: { en, fr, es },
  latitude: null,
  longitude: null,
  partOf: null,
  ownedBy: null,
  replacedBy: null,
});

function names(): NameTable {
  const table = new NameTable();
  table.addEntity(entity('economy:COD', 'DR Congo', 'RD Congo', 'RD del Congo'));
  table.addEntity(entity('economy:COG', 'Congo'));
  table.addEntity(entity('economy:CIV', 'Côte d’Ivoire'));
  table.addEntity(entity('material:cobalt', 'Cobalt', 'Cobalt', 'Cobalto'));
  table.addAlias({ entity: 'economy:COD', name: 'Zaire', language: 'en', scope: '' });
  table.addAlias({ entity: 'economy:COD', name: 'Congo', language: 'en', scope: 'old-office' });
  table.addCode({ entity: 'economy:COD', system: 'm49', code: '180' });
  return table;
}

describe('a name becomes an id', () => {
  it.each([
    ['DR Congo', 'economy:COD'],
    ['rd congo', 'economy:COD'],
    ['  DR   Congo ', 'economy:COD'],
    ['Zaire', 'economy:COD'],
    ['Congo', 'economy:COG'],
    ["Cote d'Ivoire".replace('o', 'ô'), 'economy:CIV'],
    ['Co\u0302te d’Ivoire', 'economy:CIV'],
  ])('%j is %s', (name, id) => {
    expect(names().byName(['economy'], name, 'new-office')).toEqual({ id });
  });

  it('a source’s own word comes before everybody’s', () => {
    expect(names().byName(['economy'], 'Congo', 'old-office')).toEqual({ id: 'economy:COD' });
  });

  it('of the wanted kind only', () => {
    expect(names().byName(['economy'], 'Cobalt', '')).toHaveProperty('expected');
    expect(names().byName(['economy', 'material'], 'Cobalt', '')).toEqual({ id: 'material:cobalt' });
  });

  it('not when it fits two', () => {
    const table = names();
    table.addAlias({ entity: 'economy:COG', name: 'Zaire', language: 'en', scope: '' });
    expect(table.byName(['economy'], 'Zaire', '')).toEqual({
      expected: 'one entity; the name fits economy:COD and economy:COG',
    });
  });

  it.each(['__proto__', 'constructor', 'toString', ''])('%j is a name like others, and unknown', (name) => {
    expect(names().byName(['economy'], name, '__proto__')).toHaveProperty('expected');
    expect(names().byCode('economy', name, name)).toHaveProperty('expected');
    expect(names().byId(`economy:${name}`)).toHaveProperty('expected');
  });

  it('an unknown one is told with the nearest', () => {
    expect(names().byName(['economy'], 'DR Kongo', '')).toEqual({
      expected: expect.stringContaining('nearest: "DR Congo"'),
    });
  });
});

it('a code becomes an id, and counts its zeros', () => {
  expect(names().byCode('economy', 'm49', '180')).toEqual({ id: 'economy:COD' });
  expect(names().byCode('economy', 'm49', '0180')).toHaveProperty('expected');
  expect(names().byCode('material', 'm49', '180')).toHaveProperty('expected');
});

it('an entity may be given twice, but not with other content', () => {
  const table = names();
  expect(table.addEntity(entity('economy:COG', 'Congo'))).toBe(true);
  expect(table.addEntity(entity('economy:COG', 'Kongo'))).toBe(false);
});

describe('a name of an organisation', () => {
  function organisations(): NameTable {
    const table = names();
    table.addEntity(entity('org:amphenol', 'Amphenol'));
    table.addEntity(entity('org:nokia', 'Nokia'));
    table.addAlias({ entity: 'org:amphenol', name: 'Amphenol Corp.', language: 'en', scope: '' });
    table.addAlias({ entity: 'org:nokia', name: 'The Company', language: 'en', scope: 'old-office' });
    return table;
  }

  it.each(['Amphenol Corp', 'AMPHENOL CORP.', 'Ampheñol, Corp.'])(
    '%j differs from its alias by no letter',
    (name) => {
      expect(organisations().fits(['organisation'], name, 'new-office')).toEqual(['org:amphenol']);
    },
  );

  it('that differs by a letter, or is another source’s word, is not known', () => {
    expect(organisations().fits(['organisation'], 'Amphenol Corps', 'new-office')).toEqual([]);
    expect(organisations().fits(['organisation'], 'The Company.', 'new-office')).toEqual([]);
    expect(organisations().fits(['organisation'], 'The Company.', 'old-office')).toEqual(['org:nokia']);
  });

  it('is read so for organisations only', () => {
    expect(organisations().fits(['economy'], 'D.R. Congo', 'new-office')).toEqual([]);
  });
});

it('what is added to a copy is not in the table that was copied, nor the other way round', () => {
  const first = names();
  const copy = first.copy();
  copy.addEntity(entity('economy:FRA', 'France'));
  copy.addAlias({ entity: 'economy:COG', name: 'Zaire', language: 'en', scope: '' });
  copy.addCode({ entity: 'economy:FRA', system: 'm49', code: '180' });
  first.addEntity(entity('economy:CHL', 'Chile'));
  expect(first.has('economy:FRA')).toBe(false);
  expect(copy.has('economy:CHL')).toBe(false);
  expect([...copy.entities()].length).toBe([...names().entities()].length + 1);
  expect(first.byName(['economy'], 'Zaire', '')).toEqual({ id: 'economy:COD' });
  expect(copy.fits(['economy'], 'Zaire', '')).toEqual(['economy:COD', 'economy:COG']);
  expect(first.byCode('economy', 'm49', '180')).toEqual({ id: 'economy:COD' });
  expect(copy.idOfCode('economy', 'm49', '180')).toBeUndefined();
  expect(copy.byName(['economy'], 'Congo', 'old-office')).toEqual({ id: 'economy:COD' });
});
