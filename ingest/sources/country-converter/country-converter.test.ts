/** Names, codes and memberships, on small tables in the layout of the package. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { countryConverter } from './adapter.ts';
import { fileName } from './source.ts';

const columns = (
  'name_short name_official regex ISO2 ISO3 ISOnumeric UNcode FAOcode GBDcode continent Continent_7 UNregion ' +
  'EXIO1 EXIO2 EXIO3 EXIO1_3L EXIO2_3L EXIO3_3L WIOD Eora MESSAGE IMAGE REMIND OECD EU EU28 EU27 EU27_2007 ' +
  'EU25 EU15 EU12 EEA Schengen EURO UN UNmember obsolete Cecilia2050 BRIC APEC BASIC CIS G7 G20 IEA DACcode ' +
  'ccTLD GWcode CC41 IOC FIFA GEOnumeric CoE'
).split(' ');
const rowOf = (cells: Readonly<Record<string, string>>): string =>
  columns.map((column) => cells[column] ?? '').join('\t');
const tableOf = (...rows: readonly string[]) => ({
  [fileName]: `${[columns.join('\t'), ...rows].join('\n')}\n`,
});
const austria = {
  ...{ name_short: 'Austria', name_official: 'Republic of Austria', regex: '^(?!.*hungary).*austria' },
  ...{ ISO2: 'AT', ISO3: 'AUT', FAOcode: '11', GWcode: '305', EXIO3: 'AT', Eora: 'AUT' },
  ...{
    OECD: '1961',
    EU: 'EU',
    EU27: 'EU27',
    EURO: '1999',
    UNmember: '1955',
    G20: 'G20',
    Schengen: 'Schengen',
  },
};
const togo = { name_short: 'Togo', name_official: 'Togo', ISO3: 'TGO', EXIO3: 'WF', regex: 'togo' };

test('a membership lasts from its year of entry to the year of the table; without one it is of that year', async () => {
  const { statements } = await runByHand(countryConverter, tableOf(rowOf(austria)));
  expect(statements.map(({ object, period, note }) => [object, period, note !== null])).toEqual([
    ['group:oecd', '1961/2025', false],
    ['group:euro-area', '1999/2025', false],
    ['group:un-members', '1955/2025', false],
    ['group:eu-27', '2025', true],
  ]);
  for (const { subject, predicate, status } of statements)
    expect([subject, predicate, status]).toEqual(['economy:AUT', 'memberOf', 'reported']);
});

test('names are further names, and a pattern is none', async () => {
  const { aliases } = await runByHand(countryConverter, tableOf(rowOf(austria), rowOf(togo)));
  expect(aliases.map(({ entity, name, language, scope }) => [entity, name, language, scope])).toEqual([
    ['economy:AUT', 'Austria', 'en', ''],
    ['economy:AUT', 'Republic of Austria', 'en', ''],
    ['economy:TGO', 'Togo', 'en', ''],
  ]);
});

test('a name that several lands bear is of this source alone', async () => {
  const guiana = { name_short: 'French Guiana', name_official: 'Guiana', ISO3: 'GUF', EXIO3: 'WL' };
  const { aliases } = await runByHand(countryConverter, tableOf(rowOf(guiana)));
  expect(aliases.map(({ name, scope }) => [name, scope])).toEqual([
    ['French Guiana', ''],
    ['Guiana', 'country-converter'],
  ]);
});

test('a region of EXIOBASE is one economy, or a group that has the code', async () => {
  const { statements, codes, entities } = await runByHand(
    countryConverter,
    tableOf(rowOf(austria), rowOf(togo)),
  );
  expect(
    codes.filter(({ system }) => system === 'exiobase-3').map(({ entity, code }) => [entity, code]),
  ).toEqual([
    ['economy:AUT', 'AT'],
    ['group:exiobase-3-wf', 'WF'],
  ]);
  expect(statements.filter(({ subject }) => subject === 'economy:TGO').map(({ object }) => object)).toEqual([
    'group:exiobase-3-wf',
  ]);
  expect(entities.find(({ id }) => id === 'group:exiobase-3-wf')?.name.es).toBe(
    'Resto de África (EXIOBASE 3)',
  );
  expect(
    codes.filter(({ system }) => ['fao', 'gw', 'eora'].includes(system)).map(({ code }) => code),
  ).toEqual(['11', '305', 'AUT']);
});

test('withdrawn entries are counted with the reason', async () => {
  const { report } = await runByHand(
    countryConverter,
    tableOf(rowOf(austria), rowOf({ ISO3: 'CHI', EXIO3: 'WE' }), rowOf({ ISO3: 'EAZ', EXIO3: 'WF' })),
  );
  expect(report.dropped.map(({ count }) => count)).toEqual([1, 1]);
});

test('a row may end early by cells that are not read, but not where the file may be cut off', async () => {
  const early = rowOf(togo).replace(/\t\t\t$/, '');
  const { statements } = await runByHand(countryConverter, tableOf(early, rowOf(austria)));
  expect(statements.map(({ subject }) => subject)).toContain('economy:TGO');
  expect(await refusalOf(countryConverter, tableOf(rowOf(austria), early))).toContain('truncated file');
});

test.each([
  ['a year in words', { ...austria, OECD: 'founder' }, '(column OECD): "founder" found; expected the year'],
  ['a year after the table', { ...austria, EURO: '2026' }, '(column EURO): "2026" found'],
  ['a flag of another list', { ...austria, EU27: 'EU28' }, '(column EU27): "EU28" found; expected EU27'],
  ['a code that is none', { ...austria, GWcode: 'x' }, '(column GWcode): "x" found'],
  ['no region', { ...austria, EXIO3: '' }, '(column EXIO3)'],
  ['an economy that is not known', { ...austria, ISO3: 'ATL' }, '(column ISO3): "ATL" found'],
] as const)('%s is refused with its place', async (_, cells, message) => {
  expect(await refusalOf(countryConverter, tableOf(rowOf(cells)))).toContain(message);
});

test('an economy twice, another header and an empty file are refused', async () => {
  const twice = tableOf(rowOf(austria), rowOf({ ...austria, OECD: '1962' }));
  expect(await refusalOf(countryConverter, twice)).toContain('one row with the key');
  const renamed = { [fileName]: `${columns.join('\t').replace('EURO', 'Euro')}\n${rowOf(austria)}\n` };
  expect(await refusalOf(countryConverter, renamed)).toContain('EURO');
  expect(await refusalOf(countryConverter, { [fileName]: '' })).toContain('the file is empty');
});

test('what a licence of software may forbid is not bundled', () => {
  expect(countryConverter.bundled).toBe(false);
  expect(countryConverter.source.licence).toBe('not-redistributable');
});
