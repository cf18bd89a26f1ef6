/** Scarcity of water by basin, on small files written by hand in the layout of the table. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { awareWaterScarcity, fileName } from './adapter.ts';

const header =
  'id,area_m2,consumption,lon_point,lat_point,min_lon,min_lat,max_lon,max_lat,january,february,march,april,may,june,july,august,september,october,november,december,annual_agriculture,annual_non_agriculture';
/** Invented figures, in the places of the publisher's. */
const row = (id: string, farming: string, other: string, latitude = '-11.5'): string =>
  `${id},340000000.0,0.0,25.25,${latitude},25,-12,26,-11,,,,,,,,,,,,,${farming},${other}`;
const file = (...rows: readonly string[]) => ({ [fileName]: [header, ...rows, ''].join('\n') });

test('a basin is a group with a point, and a factor for each kind of use', async () => {
  const { statements, entities } = await runByHand(awareWaterScarcity, file(row('7', '2.5', '1.25')));
  expect(
    statements.map(({ subject, object, value, unit }) => [subject, object, value, unit].join(' ')),
  ).toEqual([
    'group:aware-basin-7 indicator:aware-farming 2.5 score',
    'group:aware-basin-7 indicator:aware-other-uses 1.25 score',
  ]);
  expect(entities.find(({ id }) => id === 'group:aware-basin-7')).toMatchObject({
    latitude: -11.5,
    longitude: 25.25,
  });
});

test('a basin without factors is dropped; a factor beyond the cut-off is kept out of answers', async () => {
  const { report } = await runByHand(awareWaterScarcity, file(row('1', '', ''), row('2', '101', '')));
  expect(report.dropped).toEqual([{ reason: 'a basin without factors', count: 1 }]);
  expect(report.quarantined).toEqual([{ rule: 'beyond-the-cut-off', count: 1 }]);
});

test.each([
  ['a basin without a number', row('Congo', '1', '1'), '(column id): "Congo" found'],
  ['a point beyond the pole', row('1', '1', '1', '95'), '(column lat_point): "95" found'],
  ['text in a number', row('1', 'scarce', '1'), '"scarce" found'],
  ['a row that is cut off', '1,340000000.0', 'truncated'],
])('%s is refused with its place', async (_, line, message) => {
  expect(await refusalOf(awareWaterScarcity, file(line))).toContain(message);
});

test('other columns are refused, and nothing is bundled', async () => {
  expect(await refusalOf(awareWaterScarcity, { [fileName]: `${header},country\n` })).toContain('country');
  expect(await refusalOf(awareWaterScarcity, { [fileName]: `${header.replace('id,', '')}\n` })).toContain(
    'id',
  );
  expect([awareWaterScarcity.bundled, awareWaterScarcity.source.licence]).toEqual([
    false,
    'not-redistributable',
  ]);
});
