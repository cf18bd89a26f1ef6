import { describe, expect, it } from 'vitest';
import { entityKinds, kindOfEntityId, prefixOfKind } from './entity.ts';
import { licences } from './licence.ts';
import { methods } from './method.ts';
import { type PredicateItem, predicates } from './predicate.ts';
import { registry } from './registry.ts';
import { defaultScheme, schemes } from './scheme.ts';
import { stages } from './stage.ts';
import { interests, missingReasons, reads, statuses } from './status.ts';
import { bases, dimensions, units } from './unit.ts';

const labelled = [
  ['stage', stages.all],
  ['status', statuses.all],
  ['missing reason', missingReasons.all],
  ['way of reading', reads.all],
  ['interest', interests.all],
  ['entity kind', entityKinds.all],
  ['predicate', predicates.all],
  ['scheme', schemes.all],
  ['licence', licences.all],
  ['method', methods.all],
  ['basis', bases.all],
  ['dimension', dimensions.all],
] as const;

describe.each(labelled)('every %s', (_, items) => {
  it('has a name in English, French and Spanish', () => {
    expect(items.length).toBeGreaterThan(0);
    for (const { label } of items) {
      for (const text of [label.en, label.fr, label.es]) expect(text.trim()).not.toBe('');
    }
  });
});

it('the seven stages stand in the order of the life cycle', () => {
  expect(stages.ids).toEqual([
    'extraction',
    'refining',
    'components',
    'assembly',
    'trade',
    'use',
    'end-of-life',
  ]);
});

it('there are six schemes, and the default is one of them', () => {
  expect(schemes.ids).toHaveLength(6);
  expect(schemes.has(defaultScheme)).toBe(true);
});

it('predicates speak of kinds and dimensions that exist, in a full sentence', () => {
  for (const predicate of predicates.all as readonly PredicateItem[]) {
    for (const kind of [...predicate.domain, ...predicate.range]) expect(entityKinds.has(kind)).toBe(true);
    for (const dimension of predicate.dimensions) expect(dimensions.has(dimension)).toBe(true);
    expect(predicate.description).toMatch(/^[A-Z].*\.$/);
  }
});

it('smelter and refinery output are two predicates, since adding them counts twice', () => {
  expect(predicates.has('smelts') && predicates.has('refines')).toBe(true);
});

it('every unit has a positive factor, a known dimension and a known basis', () => {
  for (const unit of units.all) {
    expect(Number(unit.factor)).toBeGreaterThan(0);
    expect(dimensions.has(unit.dimension) && bases.has(unit.basis)).toBe(true);
  }
});

describe('entity ids', () => {
  it('tell their kind by the prefix', () => {
    for (const kind of entityKinds.ids) expect(kindOfEntityId(`${prefixOfKind[kind]}:x-1`)).toBe(kind);
    expect(kindOfEntityId('product:hs2022-810520')).toBe('product');
  });
  it.each([
    '__proto__',
    'constructor',
    '',
    'economy:',
    'economy: COD',
    'planet:mars',
    'Economy:COD',
    'economy:<script>',
  ])('%j is none', (id) => {
    expect(kindOfEntityId(id)).toBeUndefined();
  });
});

describe('a registry', () => {
  it('refuses two items of one id', () => {
    expect(() => registry('colour', [{ id: 'red' }, { id: 'red' }])).toThrow(
      'colour "red" is registered twice',
    );
  });
  it('knows only its own items, whatever objects inherit', () => {
    const colours = registry('colour', [{ id: 'red' }]);
    expect(colours.has('__proto__')).toBe(false);
    expect(() => colours.get('constructor' as 'red')).toThrow(
      '"constructor" is not a registered colour; known: red',
    );
  });
});
