/** A page leaves out what is not valid; a picture is told of it by name. */
import { describe, expect, it } from 'vitest';
import { concentrationVariables, coverageVariables, mapForm, mapVariables } from './address.ts';
import { Address, type AddressQuery, written } from './parameter.ts';

const wrongOf = (
  query: AddressQuery,
  read: (address: Address) => unknown,
): Readonly<Record<string, string>> => {
  const address = new Address(query, true);
  read(address);
  return Object.fromEntries(address.wrong(['lang']).map(({ name, expected }) => [name, expected]));
};

describe('an address that is read strictly', () => {
  it('names every value that cannot be understood, and what was expected', () => {
    const query = { year: '12', measure: 'weight', n: '301', areas: 'extracts', centre: '400', lang: 'en' };
    const wrong = wrongOf(query, (address) => [mapVariables(address, 'en'), mapForm(address)]);
    expect(wrong).toEqual({
      areas: 'one of side, sends, receives',
      centre: 'a whole number from -180 to 180',
      measure: 'one of value, mass',
      n: 'a whole number from 1 to 300',
      year: 'a year such as 2024',
    });
  });

  it('names what nothing reads: a name with a typing error, one of another picture, a word of the language', () => {
    const read = (address: Address) => coverageVariables(address, 'en');
    const expected = 'one of the parameters economy, lang, material, rows, stage, to';
    expect(wrongOf({ economie: 'economy:DEU' }, read)).toEqual({ economie: expected });
    expect(wrongOf(JSON.parse('{ "__proto__": "x" }') as AddressQuery, read)).toEqual(
      JSON.parse(`{ "__proto__": "${expected}" }`),
    );
    // A stage without a material would be left out of the picture of all.
    const concentration = (address: Address) => concentrationVariables(address, 'en');
    expect(Object.keys(wrongOf({ stage: 'trade' }, concentration))).toEqual(['stage']);
    expect(wrongOf({ stage: 'trade', material: 'material:tin' }, concentration)).toEqual({});
  });

  it('takes a name that stands twice for none of both', () => {
    const read = (address: Address) => coverageVariables(address, 'en');
    expect(wrongOf({ economy: ['economy:DEU', 'economy:FRA'] }, read)).toEqual({ economy: 'it once' });
  });

  it.each(['__proto__', 'constructor', 'Germany', 'economy:ZZZ', 'material:copper'])(
    'hands %j on as an id, for the API to say what is nearest',
    (economy) => {
      expect(coverageVariables(new Address({ economy }, true), 'en').economy).toBe(economy);
    },
  );
});

it('a page leaves the same out, and an id that is none', () => {
  const query = { economy: '__proto__', stage: 'constructor', to: '12', rows: 'ALL', more: 'x' };
  expect(coverageVariables(query, 'en')).toEqual({ lang: 'EN', first: 8 });
});

it('an address writes values in small letters with hyphens', () => {
  expect(written(['END_OF_LIFE', 'USE'] as const)).toEqual({ 'end-of-life': 'END_OF_LIFE', use: 'USE' });
});
