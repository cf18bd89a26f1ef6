/** Both rates, on small files in the layouts of Eurostat's table and of Our World in Data. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { eurostatEwasteRate, owidEwasteRate } from './adapters.ts';
import { eurostatFile, owidFile } from './source.ts';

const [table] = eurostatEwasteRate.tables;
const head = Object.keys(table?.columns ?? {});
const wide = (...years: readonly Readonly<Record<string, string>>[]): string =>
  `${[head, ...years.map((year) => head.map((column) => year[column] ?? 'NA'))].map((cells) => cells.join(',')).join('\n')}\n`;

test('each country of a year has its rate of what was put on the market, and NA is not zero', async () => {
  const { statements, entities } = await runByHand(eurostatEwasteRate, {
    [eurostatFile]: wide({
      period: '2016',
      Germany: '39.0',
      Bulgaria: '105.2',
      'European Union - 27 countries': '39.5',
    }),
  });
  // 31 countries and two totals.
  expect(statements).toHaveLength(33);
  const given = statements.filter(({ value }) => value !== null);
  expect(
    given.map(({ subject, value, note }) => [subject.split('.')[0], value, note === null]).sort(),
  ).toEqual([
    ['economy:BGR', 105.2, false],
    ['economy:DEU', 39, true],
    ['group:eurostat-eu-27', 39.5, true],
  ]);
  expect(new Set(statements.filter(({ value }) => value === null).map(({ missing }) => missing))).toEqual(
    new Set(['not-available']),
  );
  expect(new Set(statements.map(({ predicate, object }) => `${predicate} ${object}`))).toEqual(
    new Set(['hasIndicator indicator:ewaste-recycled-of-put-on-market']),
  );
  expect(entities.filter(({ id }) => id.startsWith('group:')).map(({ ownedBy }) => ownedBy?.source)).toEqual([
    'eurostat-ewaste-rate',
    'eurostat-ewaste-rate',
  ]);
});

test.each([
  ['a country that is missing', wide({ period: '2016' }).replaceAll('Austria,', ''), 'Austria'],
  [
    'a country that is new',
    wide({ period: '2016' }).replace('\n', ',Serbia\n').replace(/NA\n$/, 'NA,1\n'),
    'Serbia',
  ],
  ['text for a rate', wide({ period: '2016', Spain: 'many' }), 'column Spain): "many" found'],
  ['a blank cell', wide({ period: '2016', Spain: '' }), 'expected a rate, or NA'],
  [
    'a year twice',
    wide({ period: '2016' }, { period: '2016', Spain: '3' }),
    'expected one row with the key period',
  ],
])('%s is refused', async (_, text, message) => {
  expect(await refusalOf(eurostatEwasteRate, { [eurostatFile]: text })).toContain(message);
});

const rates = (...rows: readonly string[]): string =>
  ['Entity,Code,Year,_12_5_1__en_ewt_rcyr', ...rows, ''].join('\n');

test('the rate of what was collected is another quantity; above 100 it is kept in quarantine', async () => {
  const { statements, report } = await runByHand(owidEwasteRate, {
    [owidFile]: rates('Austria,AUT,2018,79.8', 'Malta,MLT,2011,122.8', 'Spain,ESP,2020,'),
  });
  expect(
    statements.map(({ subject, predicate, value, quarantine }) => [
      subject,
      predicate,
      value,
      quarantine?.rule,
    ]),
  ).toEqual([
    ['economy:AUT', 'recyclesEwaste', 79.8, undefined],
    ['economy:MLT', 'recyclesEwaste', 122.8, 'share-above-whole'],
  ]);
  expect(report.dropped).toEqual([{ reason: 'no figure', count: 1 }]);
});

test.each([
  ['an unknown country', rates('Nowhere,QQQ,2018,79.8'), '"QQQ" found'],
  ['a year in words', rates('Austria,AUT,last,79.8'), 'column Year): "last" found'],
  ['a rate below zero', rates('Austria,AUT,2018,-1'), '"-1" found'],
  ['a row cut off', rates('Austria,AUT,2018'), owidFile],
])('%s is refused', async (_, text, message) => {
  expect(await refusalOf(owidEwasteRate, { [owidFile]: text })).toContain(message);
});
