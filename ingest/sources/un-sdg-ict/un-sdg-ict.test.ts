/** The series on access to networks, on small files in the layout of the mirror. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { unSdgIct2023 } from './adapter.ts';
import { fileNames, type SeriesCode } from './source.ts';

const headers: Readonly<Record<SeriesCode, string>> = {
  it_mob_2gntwk: 'geo_area,nature,units,year,it_mob_2gntwk',
  it_mob_3gntwk: 'geo_area,nature,units,year,it_mob_3gntwk',
  it_mob_4gntwk: 'geo_area,nature,units,year,it_mob_4gntwk',
  it_mob_own: 'geo_area,nature,sex,units,year,it_mob_own',
  it_net_bbnd: 'age,freq,geo_area,location,nature,sex,type_of_speed,units,year,it_net_bbnd',
  it_net_bbndn: 'age,freq,geo_area,location,nature,sex,type_of_speed,units,year,it_net_bbndn',
  it_use_ii99: 'age,geo_area,nature,sex,units,year,it_use_ii99',
};
const rows: Readonly<Record<SeriesCode, string>> = {
  it_mob_2gntwk: '1,n,percent,2015,94.8',
  it_mob_3gntwk: '8,c,percent,2015,78.3',
  it_mob_4gntwk: '412,e,percent,2020,99.5',
  it_mob_own: '420,n,female,percent,2019,66.6',
  it_net_bbnd: 'notspec,notspec,250,notspec,e,notspec,anys,per_100_pop,2005,15.4',
  it_net_bbndn: 'notspec,notspec,250,notspec,c,notspec,anys,number,2005,9471000',
  it_use_ii99: 'notspec,1,n,male,percent,2022,69.2',
};
const files = (changed: Partial<Record<SeriesCode, string>> = {}): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (Object.keys(headers) as SeriesCode[]).map((code) => [
      fileNames[code],
      `${headers[code]}\n${changed[code] ?? rows[code]}\n`,
    ]),
  );

test('each series is an indicator in its unit; women and men are indicators of their own', async () => {
  const { statements } = await runByHand(unSdgIct2023, files());
  expect(
    statements.map(({ subject, object, value, unit, status }) =>
      [subject, object?.replace('indicator:', ''), value, unit, status].join(' '),
    ),
  ).toEqual([
    'group:world network-coverage-2g 94.8 percent estimated',
    'economy:ALB network-coverage-3g 78.3 percent reported',
    'economy:XKX network-coverage-4g 99.5 percent estimated',
    'group:un-sdg-latin-america mobile-phone-ownership-women 66.6 percent estimated',
    'economy:FRA fixed-broadband-subscriptions 15.4 per100persons estimated',
    'economy:FRA fixed-broadband-subscriptions 9471000 count reported',
    'group:world internet-use-men 69.2 percent estimated',
  ]);
});

test('broadband of one speed is dropped; a blank is said to be missing; a share above all is kept apart', async () => {
  const { statements, report } = await runByHand(
    unSdgIct2023,
    files({
      it_net_bbndn: 'notspec,notspec,4,notspec,c,notspec,10mbps,number,2015,350',
      it_mob_2gntwk: '8,c,percent,2015,NaN',
      it_mob_3gntwk: '8,c,percent,2015,100.1',
    }),
  );
  expect(report.dropped).toEqual([
    { reason: 'subscriptions of one speed; those of any speed are read', count: 1 },
  ]);
  expect(statements[0]).toMatchObject({ value: null, missing: 'not-available' });
  expect(report.quarantined).toEqual([{ rule: 'share-above-whole', count: 1 }]);
});

test.each([
  ['an unknown area', { it_mob_2gntwk: '999,c,percent,2015,1' }, '"999" found'],
  ['a name for a number', { it_mob_2gntwk: 'France,c,percent,2015,1' }, '(column geo_area): "France" found'],
  ['an unknown nature', { it_mob_2gntwk: '8,z,percent,2015,1' }, '(column nature): "z" found'],
  ['another unit', { it_mob_2gntwk: '8,c,number,2015,1' }, 'the unit of IT_MOB_2GNTWK'],
  ['an unknown sex', { it_mob_own: '8,c,x,percent,2019,1' }, '(column sex): "x" found'],
  ['ages told apart', { it_use_ii99: '15-24,1,n,male,percent,2022,69.2' }, '(column age): "15-24" found'],
  [
    'an unknown speed',
    { it_net_bbnd: 'notspec,notspec,4,notspec,c,notspec,1gbps,per_100_pop,2015,1' },
    '(column type_of_speed): "1gbps" found',
  ],
  ['text in a number', { it_mob_2gntwk: '8,c,percent,2015,most' }, '"most" found'],
  ['a row that is cut off', { it_mob_2gntwk: '8,c,perc' }, 'fewer mean a truncated file'],
])('%s is refused with its place', async (_, changed, message) => {
  expect(await refusalOf(unSdgIct2023, files(changed))).toContain(message);
});

test('a file without one of its columns is refused, and so is an extra column', async () => {
  const name = fileNames.it_mob_own;
  expect(
    await refusalOf(unSdgIct2023, { ...files(), [name]: 'geo_area,nature,units,year,it_mob_own\n' }),
  ).toContain('sex');
  expect(await refusalOf(unSdgIct2023, { ...files(), [name]: `${headers.it_mob_own},quintile\n` })).toContain(
    'quintile',
  );
});
