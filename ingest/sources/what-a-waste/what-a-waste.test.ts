/** The country table and its codebook, on small files in the layout of the World Bank. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { whatAWaste2018 } from './adapter.ts';
import { dataColumns, ewasteColumn, municipalColumn } from './measures.ts';
import { codebookFile, dataFile } from './source.ts';

const head = Object.keys(dataColumns);
const people = 'population_population_number_of_people';
const dump = 'waste_treatment_open_dump_percent';
const recycling = 'waste_treatment_recycling_percent';

const data = (...rows: readonly Readonly<Record<string, string>>[]): string =>
  `${[head, ...rows.map((row) => head.map((column) => row[column] ?? ''))].map((cells) => cells.join(',')).join('\n')}\n`;
const codebook = (...rows: readonly (readonly [economy: string, measure: string, year: string])[]): string =>
  [
    'regionID,iso3c,country_name,incomeID,measurement,units,year,source,comments',
    ...rows.map(
      ([economy, measure, year]) => `X,${economy},X,X,${measure},tonnes/year,${year},"Office.  2017",1; 2`,
    ),
    '',
  ].join('\n');
const run = (table: string, years: string) =>
  runByHand(whatAWaste2018, { [dataFile]: table, [codebookFile]: years });

test('a figure has the year and document that the codebook gives it, and 2e4 is a number', async () => {
  const { statements } = await run(
    data({ iso3c: 'AFG', [people]: '34656032', [ewasteColumn]: '2e4', [dump]: '62' }),
    codebook(['AFG', ewasteColumn, '2016'], ['AFG', dump, '2014-2015']),
  );
  expect(
    statements.map(({ predicate, object, period, value, unit, note }) => [
      predicate,
      object,
      period,
      value,
      unit,
      note,
    ]),
  ).toEqual([
    ['generatesEwaste', null, '2016', 20_000, 't:gross', 'From: Office. 2017'],
    [
      'hasIndicator',
      'indicator:municipal-waste-open-dump',
      '2014/2015',
      62,
      'percent',
      'Of municipal waste. From: Office. 2017',
    ],
  ]);
});

test('e-waste that no person can throw away is kept in quarantine', async () => {
  // 721,671 t for 9.8 million people are 73.6 kg each; 72.5 t for 21.2 million are 3 g, 71.07 t for 1.3 million 54 g.
  const { statements } = await run(
    data(
      { iso3c: 'SWE', [people]: '9799186', [ewasteColumn]: '721671' },
      { iso3c: 'LKA', [people]: '21203000', [ewasteColumn]: '72.5' },
      { iso3c: 'NOR', [people]: '5188607', [ewasteColumn]: '15e4' },
      { iso3c: 'TTO', [people]: '1328100', [ewasteColumn]: '71.07' },
    ),
    codebook(
      ['TTO', ewasteColumn, '2008'],
      ['SWE', ewasteColumn, '2014'],
      ['LKA', ewasteColumn, '2015'],
      ['NOR', ewasteColumn, '2014'],
    ),
  );
  expect(
    statements.map(({ subject, quarantine }) => [subject, quarantine?.reason.split(';')[0]]).sort(),
  ).toEqual([
    ['economy:LKA', '0.0034 kg per person in a year'],
    ['economy:NOR', undefined],
    ['economy:SWE', '74 kg per person in a year'],
    ['economy:TTO', '0.054 kg per person in a year'],
  ]);
});

test('shares that sum to more than the whole are kept in quarantine, all of them', async () => {
  const { statements } = await run(
    data({ iso3c: 'EGY', [dump]: '81', [recycling]: '29.5', [municipalColumn]: '21e6' }),
    codebook(['EGY', dump, '2012'], ['EGY', recycling, '2013'], ['EGY', municipalColumn, '2012']),
  );
  expect(
    statements.filter(({ quarantine }) => quarantine?.reason === 'The shares of treatment sum to 110.5 %.'),
  ).toHaveLength(2);
  expect(statements.filter(({ quarantine }) => quarantine === null)).toHaveLength(1);
});

test('a figure without one year is left out and told; a row of nothing is dropped', async () => {
  const { statements, report } = await run(
    data(
      { iso3c: 'BIH', [recycling]: '9.7e-4' },
      { iso3c: 'GRC', [recycling]: '3', [dump]: '4' },
      { iso3c: 'MAF' },
    ),
    codebook(
      ['GRC', dump, '2006'],
      ['GRC', dump, '2011'],
      ['GRC', recycling, '2011'],
      ['GRC', 'composition_glass_percent', '2011'],
    ),
  );
  expect(statements.map(({ subject, object }) => [subject, object])).toEqual([
    ['economy:GRC', 'indicator:municipal-waste-recycled'],
  ]);
  expect(report.dropped.map(({ reason, count }) => [reason.split(',')[0], count])).toEqual(
    expect.arrayContaining([
      ['a figure to which the codebook gives no year', 2],
      ['holds no figure that is read', 1],
      ['the year of a figure that is not read', 1],
    ]),
  );
});

test('the Channel Islands are a lump of the publisher, and nothing is carried from one run to the next', async () => {
  const years = codebook(['CHI', municipalColumn, '2016']);
  const { statements } = await run(data({ iso3c: 'CHI', [municipalColumn]: '178933' }), years);
  // A file of a reader's own has lumps of its own.
  expect(statements.map(({ subject }) => subject.split('.')[0])).toEqual([
    'group:what-a-waste-channel-islands',
  ]);
  const again = await run(data({ iso3c: 'CHI', [municipalColumn]: '178933' }), codebook());
  expect(again.statements).toEqual([]);
});

test.each([
  [
    'an unknown economy',
    data({ iso3c: 'QQQ', [municipalColumn]: '1' }),
    '"QQQ" found; expected a code of economy',
  ],
  ['text in a number', data({ iso3c: 'AFG', [dump]: 'most' }), `column ${dump}): "most" found`],
  ['a missing column', data({ iso3c: 'AFG' }).replace(`${ewasteColumn},`, ''), ewasteColumn],
  ['an extra column', data({ iso3c: 'AFG' }).replace('\n', ',remarks\n').replace(/\n$/, ',\n'), 'remarks'],
])('%s is refused', async (_, table, message) => {
  const years = codebook(['QQQ', municipalColumn, '2016'], ['AFG', dump, '2016']);
  expect(await refusalOf(whatAWaste2018, { [dataFile]: table, [codebookFile]: years })).toContain(message);
});

test('the codebook must be there', async () => {
  expect(await refusalOf(whatAWaste2018, { [dataFile]: data({ iso3c: 'AFG' }) })).toContain(codebookFile);
});
