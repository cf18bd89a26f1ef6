import { describe, expect, it } from 'vitest';
import { type Line, statementsOf } from '../../question/testing/hand-made-graph.ts';
import { type Membership, membership, nearestYear } from './membership.ts';

const member = (code: string, group: string, source: string, period = '2024'): Line => [
  `economy:${code}`,
  'memberOf',
  group,
  { source, period },
];

function membershipOf(lines: readonly Line[]): Membership {
  return membership(statementsOf(lines).statements.map((row, place) => ({ ...row, row: place, fact: null })));
}

describe('a scheme held fixed', () => {
  const fixed = membershipOf([
    member('USA', 'group:imf-advanced', 'imf-weo'),
    member('ZMB', 'group:g77', 'g77-members'),
    member('USA', 'group:m49-developed', 'un-m49'),
    member('ZMB', 'group:m49-developing', 'un-m49'),
    member('ZMB', 'group:m49-002', 'un-m49'),
    member('GRL', 'group:imf-advanced', 'somebody-else'),
  ]);

  it('puts everybody else on the other side where its list covers the world', () => {
    expect(fixed.side('economy:USA', 'imf-advanced-2024', 2024)).toBe('north');
    expect(fixed.side('economy:TWN', 'imf-advanced-2024', 1990)).toBe('south');
    // The members of the Group of 77 are the South; who is not is North.
    expect(fixed.side('economy:ZMB', 'g77-complement-2025', 2024)).toBe('south');
    expect(fixed.side('economy:TWN', 'g77-complement-2025', 2024)).toBe('north');
  });

  it('leaves unclassified whom M49 gives no class, such as Taiwan', () => {
    expect(fixed.side('economy:USA', 'm49-developed-2020', 2024)).toBe('north');
    expect(fixed.side('economy:ZMB', 'm49-developed-2020', 2024)).toBe('south');
    expect(fixed.side('economy:TWN', 'm49-developed-2020', 2024)).toBe('unclassified');
  });

  it('believes only the source that the scheme names', () => {
    expect(fixed.side('economy:GRL', 'imf-advanced-2024', 2024)).toBe('south');
  });

  it('gives no side to lumps, regions, the world, or anything else that is no economy', () => {
    for (const id of ['group:world', 'group:lump', 'material:tin', '__proto__', 'constructor', '']) {
      expect(fixed.side(id, 'imf-advanced-2024', 2024)).toBe('unclassified');
    }
  });

  it('gives no side at all where the graph holds no list: nobody is South by omission', () => {
    expect(fixed.hasScheme('oecd-2025')).toBe(false);
    expect(fixed.side('economy:ZMB', 'oecd-2025', 2024)).toBe('unclassified');
  });

  it('lists groups of an economy and members of a group, in order', () => {
    expect(fixed.groupsOf('economy:ZMB')).toEqual(['group:g77', 'group:m49-002', 'group:m49-developing']);
    expect(fixed.membersOf('group:m49-002')).toEqual(['economy:ZMB']);
    expect(fixed.membersOf('__proto__')).toEqual([]);
  });
});

describe('a scheme that goes by year', () => {
  const yearly = membershipOf([
    member('RUS', 'group:wb-upper-middle', 'wb-income-groups', '2010/2011'),
    member('RUS', 'group:wb-high-income', 'wb-income-groups', '2012/2014'),
    member('RUS', 'group:wb-upper-middle', 'wb-income-groups', '2015/2020'),
    member('USA', 'group:wb-high-income', 'wb-income-groups', '2010/2020'),
  ]);

  it.each([
    [2011, 'south'],
    [2012, 'north'],
    [2014, 'north'],
    [2015, 'south'],
  ])('places Russia in %d in the %s', (year, side) => {
    expect(yearly.side('economy:RUS', 'wb-high-income', year)).toBe(side);
  });

  it('leaves unclassified who has no group that year', () => {
    expect(yearly.side('economy:VEN', 'wb-high-income', 2015)).toBe('unclassified');
  });

  it('takes the nearest year that it covers, and says which', () => {
    expect(yearly.yearUsed('wb-high-income', 2025)).toBe(2020);
    expect(yearly.side('economy:USA', 'wb-high-income', 2025)).toBe('north');
    expect(yearly.yearUsed('imf-advanced-2024', 2025)).toBeUndefined();
  });
});

describe('nearestYear', () => {
  it.each([
    [[2000, 2010], 2004, 2000],
    [[2000, 2010], 2005, 2010],
    [[2010, 2000], 2005, 2010],
    [[2000], 1900, 2000],
  ])('of %j to %d is %d; of two as near, the later', (years, wanted, expected) => {
    expect(nearestYear(years, wanted)).toBe(expected);
  });
  it('of none is undefined', () => {
    expect(nearestYear([], 2000)).toBeUndefined();
  });
});
