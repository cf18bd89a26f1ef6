import { describe, expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { ieaCriticalMinerals2025 } from './adapter.ts';

const years = (first: number, ...rest: number[]) =>
  Object.fromEntries(
    ['2024', '2030', '2035', '2040'].map((year, at) => [year, [first, ...rest][at] ?? first]),
  );
const blank = Object.fromEntries(['2024', '2030', '2035', '2040'].map((year) => [year, null]));
const shares = years(0.8);

/** The layout of the copy: `supply`, mineral, stage, then countries, total and share. */
const file = (supply: object): Record<string, string> => ({
  'iea.json': JSON.stringify({ source: 'by hand', supply }),
});
const cobalt = (countries: object, total: object = years(273, 300, 260, 214)) => ({
  Cobalt: { mining: { countries, total, top3Share: shares } },
});
const congo = { 'Democratic Republic of Congo': years(181.5, 200, 160, 140) };

describe('the supply of a mineral', () => {
  test('has its base year as an estimate and the other years as projected', async () => {
    const { statements } = await runByHand(ieaCriticalMinerals2025, file(cobalt(congo)));
    const of = (subject: string) =>
      statements
        .filter((item) => item.subject === subject)
        .map(({ period, value, status }) => [period, value, status])
        .sort();
    expect(of('economy:COD')).toEqual([
      ['2024', 181.5, 'estimated'],
      ['2030', 200, 'projected'],
      ['2035', 160, 'projected'],
      ['2040', 140, 'projected'],
    ]);
    expect(of('group:world')[0]).toEqual(['2024', 273, 'estimated']);
    expect(statements).toHaveLength(8);
    expect(statements[0]).toMatchObject({ object: 'material:cobalt', unit: 'kt:contained' });
  });

  test('keeps the rest of the world as a lump of the source, and drops sentences of notes', async () => {
    const notes =
      'Notes: Supply projections for the key energy transition minerals are built using the data for the pipeline of operating and announced mining and refining projects by country.';
    const { statements, entities, report } = await runByHand(
      ieaCriticalMinerals2025,
      file({
        Nickel: {
          mining: {
            countries: { Australia: years(100), 'Rest of world': years(629), [notes]: blank },
            total: years(629),
            top3Share: shares,
          },
        },
      }),
    );
    expect(entities.map(({ ownedBy }) => ownedBy?.source)).toEqual(['iea-critical-minerals']);
    expect(report.dropped.map(({ count }) => count)).toEqual([1]);
    expect(statements.find(({ subject }) => subject.startsWith('group:iea'))?.note).toContain(
      'Includes Australia',
    );
  });

  test('counts magnet rare earths and refined graphite as materials of their own', async () => {
    const of = (name: string, stage: string) => ({
      [name]: { [stage]: { countries: { China: years(46) }, total: years(46), top3Share: shares } },
    });
    const { statements } = await runByHand(
      ieaCriticalMinerals2025,
      file({ ...of('Rare Earth Elements', 'mining'), ...of('Graphite', 'refining') }),
    );
    expect([...new Set(statements.map(({ object }) => object))].sort()).toEqual([
      'material:battery-grade-graphite',
      'material:magnet-rare-earths',
    ]);
  });

  test.each([
    ['a mineral is unknown', file({ Adamantium: cobalt(congo).Cobalt }), 'Adamantium'],
    ['a country is unknown', file(cobalt({ China: years(1), Atlantis: years(1) })), 'Atlantis'],
    ['a year is missing', file(cobalt({ China: { '2024': 1, '2030': 1, '2035': 1 } })), '2040'],
    ['a year is new', file(cobalt({ China: { ...years(1), '2045': 1 } })), '2045'],
    ['a figure is text', file(cobalt({ China: { ...years(1), '2030': 'much' } })), 'much'],
    [
      'the total is missing',
      file({ Cobalt: { mining: { countries: congo, top3Share: shares } } }),
      'total.2024',
    ],
    ['the file is cut', { 'iea.json': '{"supply": {"Cobalt": {"mini' }, 'cut off'],
  ])('is refused when %s', async (_, files, told) => {
    expect(await refusalOf(ieaCriticalMinerals2025, files)).toContain(told);
  });
});
