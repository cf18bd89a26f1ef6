/** Located conflicts, on rows written by hand in the layout of the extract. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { ejatlasCases2025 } from './adapter.ts';
import { placesByEconomy } from './economies.ts';

const file = 'ej_data_public.csv';
const header = 'id,cluster,Lat,Lon';
const files = (...rows: readonly string[]) => ({ [file]: `${[header, ...rows].join('\n')}\n` });
/** A place of the table of economies, and one in the middle of the Atlantic, which lies in none. */
const place = (placesByEconomy['economy:COD'] ?? '').split(' ')[0] ?? '';
const known = `5152,Resists cases,${place}`;
const atSea = '9999,Transform cases,0.00001,-30.00001';

test('a case has its place and harm, and an economy only where its place tells', async () => {
  const { statements, entities } = await runByHand(ejatlasCases2025, files(known, atSea));
  expect(
    statements.map(({ subject, predicate, object, status }) => [subject, predicate, object, status]),
  ).toEqual([
    ['case:ejatlas-ipbes-1', 'bearsHarm', 'harm:environmental-conflict', 'reported'],
    ['case:ejatlas-ipbes-1', 'locatedIn', 'economy:COD', 'derived'],
    ['case:ejatlas-ipbes-2', 'bearsHarm', 'harm:environmental-conflict', 'reported'],
  ]);
  expect(entities.map(({ latitude, longitude }) => `${latitude},${longitude}`)[1]).toBe('0.00001,-30.00001');
  expect(statements[0]?.value).toBeNull();
});

test('the number of a case in EJAtlas is nowhere', async () => {
  const { statements, entities } = await runByHand(ejatlasCases2025, files(known));
  expect(JSON.stringify([statements, entities])).not.toContain('5152');
});

test('no place is in two economies', () => {
  const keys = Object.values(placesByEconomy).flatMap((list) => list.split(' '));
  expect(new Set(keys).size).toBe(keys.length);
});

test.each([
  ['an unknown outcome', '1,Peace cases,1,1', '(column cluster): "Peace cases" found'],
  ['a latitude beyond the pole', '1,Reform cases,91,1', '(column Lat): "91" found'],
  ['a longitude beyond half the world', '1,Reform cases,1,181', '(column Lon): "181" found'],
  ['a blank place', '1,Reform cases,,1', '(column Lat)'],
  ['a text for a place', '1,Reform cases,north,1', '(column Lat): "north" found'],
])('%s is refused with its place', async (_, row, message) => {
  expect(await refusalOf(ejatlasCases2025, files(row))).toContain(message);
});

test('a missing or extra column and a cut file are refused', async () => {
  expect(await refusalOf(ejatlasCases2025, { [file]: 'id,cluster,Lat\n' })).toContain('Lon');
  expect(await refusalOf(ejatlasCases2025, { [file]: `${header},name\n` })).toContain('name');
  expect(await refusalOf(ejatlasCases2025, { [file]: `${header}\n1,Reform ca` })).not.toBe('not refused');
});
