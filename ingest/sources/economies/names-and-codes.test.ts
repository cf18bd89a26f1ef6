/** Names, codes and places of economies, on small files in the publishers' layouts. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { baciCountryCodes } from './baci-country-codes.ts';
import { countryCodes } from './country-codes.ts';
import { countryTable } from './country-table.ts';
import { fixture } from './fixture.ts';
import { gapminderGeo } from './gapminder-geo.ts';

const table = 'country_master.csv';
const codesOf = (codes: readonly { entity: string; system: string; code: string }[], system: string) =>
  Object.fromEntries(
    codes.filter((item) => item.system === system).map(({ entity, code }) => [entity, code]),
  );

test('economies have names in three languages, a point, and codes as text', async () => {
  const { entities, codes, aliases, report } = await runByHand(countryTable, { [table]: fixture(table) });
  expect(report.rowsRead).toBe(9);
  const congo = entities.find(({ id }) => id === 'economy:COD');
  expect(congo?.name).toEqual({ en: 'DR Congo', fr: 'RD Congo', es: 'RD Congo' });
  expect([congo?.latitude, congo?.longitude]).toEqual([-2.5, 23.5]);
  // The names of the table stay findable where a shorter one is shown.
  expect(aliases).toContainEqual({
    entity: 'economy:COD',
    name: 'Congo - Kinshasa',
    language: 'en',
    scope: '',
  });
  expect(aliases).toContainEqual({
    entity: 'economy:COD',
    name: 'République démocratique du Congo',
    language: 'fr',
    scope: '',
  });
  expect(aliases.filter(({ entity }) => entity === 'economy:AFG')).toEqual([]);
  expect(codesOf(codes, 'm49')).toMatchObject({ 'economy:AFG': '004', 'economy:TWN': '158' });
  expect(codesOf(codes, 'm49')).not.toHaveProperty('economy:XKX');
});

test('the code NA of Namibia is a code, and a blank in its place is refused', async () => {
  const { codes } = await runByHand(countryTable, { [table]: fixture(table) });
  expect(codesOf(codes, 'iso2')['economy:NAM']).toBe('NA');
  const refusal = await refusalOf(countryTable, { [table]: fixture(table, ['NAM,NA,516', 'NAM,,516']) });
  expect(refusal).toContain(
    `${table}:8 (column iso2): "" found; expected two capital letters (Namibia has NA)`,
  );
});

test('an economy without coordinates has none, not zero', async () => {
  const { entities } = await runByHand(countryTable, { [table]: fixture(table) });
  const islands = entities.find(({ id }) => id === 'economy:BES');
  expect([islands?.latitude, islands?.longitude]).toEqual([null, null]);
});

test.each([
  ['a lost leading zero', ['AFG,AF,004', 'AFG,AF,4'], ':2 (column m49): "4" found'],
  ['a number missing where only Kosovo has none', ['TWN,TW,158', 'TWN,TW,'], ':9 (column m49): "" found'],
  ['a code in small letters', ['COD,CD', 'Cod,CD'], ':5 (column iso3): "Cod" found'],
  [
    'a latitude beyond the pole',
    ['-22.0,17.0', '-122.0,17.0'],
    ':8: "economy:NAM" found; expected an entity: latitude',
  ],
  ['a latitude in words', ['33.0,66.0', 'north,66.0'], ':2 (column lat): "north" found'],
  [
    'an unknown column',
    ['iso3,iso2', 'iso3,iso_2'],
    'expected only columns that the adapter declares; nearest: "iso2"',
  ],
] as const)('%s is refused with its place', async (_, change, message) => {
  expect(await refusalOf(countryTable, { [table]: fixture(table, change) })).toContain(message);
});

test('two rows of one economy that differ are refused; an identical one is dropped', async () => {
  const row = 'NAM,NA,516,Namibia';
  const line = fixture(table)
    .split('\n')
    .find((text) => text.startsWith(row)) as string;
  const twice = `${fixture(table)}${line}\n`;
  const { report } = await runByHand(countryTable, { [table]: twice });
  expect(report.dropped).toEqual([{ reason: 'identical row repeated', count: 1 }]);
  const other = `${fixture(table)}${line.replace('Namibie', 'Namibia')}\n`;
  expect(await refusalOf(countryTable, { [table]: other })).toContain(
    'one row with the key iso3 "NAM"; line 8 has it',
  );
});

test('BACI: economies under their own numbers, former states left out with the reason', async () => {
  const file = 'country_codes_V202601.csv';
  const { codes, report } = await runByHand(baciCountryCodes, { [file]: fixture(file) });
  // Taiwan has letters of BACI's own; the others' letters are those of ISO 3166.
  expect(codesOf(codes, 'baci-iso3')).toEqual({ 'economy:TWN': 'S19' });
  expect(codesOf(codes, 'baci')).toEqual({
    'economy:TWN': '490',
    'economy:USA': '842',
    'economy:IND': '699',
    'economy:FRA': '251',
    'economy:CHE': '757',
    'economy:NOR': '579',
    'economy:NAM': '516',
  });
  expect(report.dropped.map(({ reason }) => reason)).toEqual([
    'Belgium-Luxembourg, before 1999: two economies of today in one',
    'Federal Republic of Germany, before 1991: not the Germany of today',
  ]);
  const padded = await refusalOf(baciCountryCodes, { [file]: fixture(file, ['516,Nam', '0516,Nam']) });
  expect(padded).toContain(`${file}:6 (column country_code): "0516" found`);
  const unknown = await refusalOf(baciCountryCodes, { [file]: fixture(file, ['490,', '491,']) });
  expect(unknown).toContain(`${file}:5 (column country_iso3): "S19" found`);
});

test('official names are further names; a number of M49 without its zeros is not read', async () => {
  const file = 'country-codes.csv';
  const { aliases, codes } = await runByHand(countryCodes, { [file]: fixture(file) });
  expect(codes).toEqual([]);
  const names = aliases
    .filter(({ entity }) => entity === 'economy:KOR')
    .map(({ name, language }) => `${language} ${name}`);
  expect(names).toEqual([
    'en Republic of Korea',
    'fr République de Corée',
    'es República de Corea',
    'en South Korea',
  ]);
  const nameless = await refusalOf(countryCodes, { [file]: fixture(file, [',KOR,', ',,']) });
  expect(nameless).toContain(`${file}:3 (column ISO3166-1-Alpha-3): "" found`);
});

test('synonyms: codes, addresses, capitals, damaged names and former states are left out, each counted', async () => {
  const file = 'ddf--synonyms--country.csv';
  const { aliases, report } = await runByHand(gapminderGeo, { [file]: fixture(file) });
  expect(aliases.map(({ entity, name }) => `${entity} ${name}`)).toEqual([
    'economy:COD Congo, Dem. Rep.',
    'economy:XKX Republic of Kosovo',
  ]);
  expect(Object.fromEntries(report.dropped.map(({ reason, count }) => [reason, count]))).toEqual({
    'a code, not a name': 1,
    'a former state, or a territory without a code of ISO 3166': 1,
    'a name damaged by a wrong encoding': 2,
    'a name in capitals: case does not tell names apart': 1,
    'a name with underscores for spaces': 1,
    'an address, not a name': 1,
  });
  const unknown = await refusalOf(gapminderGeo, { [file]: fixture(file, ['kos,', 'kosovo,']) });
  expect(unknown).toContain(`${file}:7 (column country): "kosovo" found`);
});
