/** Plants and economies of supplier lists: what is one plant, and where an address ends. */
import { describe, expect, it } from 'vitest';
import { economyAtEnd, siteOf } from './disclosure.ts';

const list = { prefix: 'made-up', brand: 'org:made-up' };
const plant = { supplier: 'Ama', place: '1 Road, Wuxi, China', isAddress: true };

describe('siteOf', () => {
  it('is the address where there is one, whoever is there', () => {
    expect(siteOf(list, plant)).toEqual(siteOf(list, { ...plant, supplier: 'Bo' }));
    expect(siteOf(list, plant).name.en).toBe('1 Road, Wuxi, China');
    expect(siteOf(list, plant).id).not.toBe(siteOf(list, { ...plant, place: '2 Road, Wuxi, China' }).id);
  });

  it('is the supplier’s plants in a province where no address is given', () => {
    const jiangsu = { supplier: 'Ama', place: 'Jiangsu', isAddress: false };
    expect(siteOf(list, jiangsu).name.en).toBe('Ama: Jiangsu');
    expect(siteOf(list, jiangsu).id).not.toBe(siteOf(list, { ...jiangsu, supplier: 'Bo' }).id);
  });
});

it.each([
  ['1 Road, Wuxi, China', 'China'],
  ['1 Road, Wuxi, CHINA.', 'China'],
  ['1 Road, Seoul, South Korea', 'South Korea'],
  ['1 Road, Gumi, Korea', 'Korea'],
  ['Zone, Phú Thọ Vietnam', 'Vietnam'],
  ['1 Road, Indochina', undefined],
  ['China Road 1, Paris', undefined],
  ['China', 'China'],
])('%s ends with %s', (address, name) => {
  expect(economyAtEnd(address, ['China', 'Korea', 'South Korea', 'Vietnam'])).toBe(name);
});
