/** Pages of the service, on small files written by hand with the keys that others' programs read. */
import { expect, test } from 'vitest';
import { importOnFile } from '../../../testing/import-on-file.ts';
import { refusalOf, runByHand } from '../../../testing/run-by-hand.ts';
import { unSdgEwasteService } from './adapter.ts';

/** Invented figures. */
const usual = {
  goal: ['12'],
  series: 'EN_EWT_GENV',
  geoAreaCode: '276',
  geoAreaName: 'Germany',
  timePeriodStart: 2022,
  value: '1700000.5',
  upperBound: null,
  footnotes: [''],
  attributes: { Nature: 'E', 'Observation Status': 'A', Units: 'TONNES' },
  dimensions: { 'Reporting Type': 'G' },
};
type Item = Readonly<Partial<Record<keyof typeof usual, unknown>>>;
const pageOf = (all: number, items: readonly Item[]): string =>
  JSON.stringify({
    size: 20_000,
    totalElements: all,
    totalPages: 1,
    pageNumber: 1,
    attributes: [{ id: 'Nature', codes: [] }],
    dimensions: [],
    data: items.map((item) => ({ ...usual, ...item })),
  });
const page = (...items: readonly Item[]): string => pageOf(items.length, items);
const name = (series: string, number = 1): string => `un-sdg-${series}-${number}.json`;
const genv = name('EN_EWT_GENV');
const attributes = (Units: string, Nature = 'C'): Item['attributes'] => ({ Nature, Units });

test('records of several series are read as rows of the mirror are', async () => {
  const { statements, report } = await runByHand(unSdgEwasteService, {
    [genv]: page(
      {},
      { geoAreaCode: '1', value: '62000000', attributes: attributes('TONNES', 'M') },
      { geoAreaCode: '4', value: 'NaN' },
    ),
    [name('EN_EWT_RCYR')]: page(
      { series: 'EN_EWT_RCYR', value: '42.5', attributes: attributes('PERCENT') },
      { series: 'EN_EWT_RCYR', geoAreaCode: '752', value: '142', attributes: attributes('PERCENT') },
    ),
  });
  expect(
    statements.map(({ subject, predicate, period, value, missing, unit, status, quarantine }) =>
      [subject, predicate, period, value, missing, unit, status, quarantine?.rule].join(' '),
    ),
  ).toEqual([
    'economy:DEU generatesEwaste 2022 1700000.5  t:gross estimated ',
    'group:world generatesEwaste 2022 62000000  t:gross estimated ',
    'economy:AFG generatesEwaste 2022  not-available t:gross estimated ',
    'economy:DEU recyclesEwaste 2022 42.5  percent reported ',
    'economy:SWE recyclesEwaste 2022 142  percent reported rate-above-100-percent',
  ]);
  expect(statements[1]?.note).toBe('Modelled by the compiling agency.');
  expect(report.rowsRead).toBe(5);
});

test('a thousandfold figure of one year is kept out of answers, in both units', async () => {
  // What others found in a release of 2026: Guadeloupe has 5,367,000 t and 13,951.2 kg per person in 2022.
  const of = (series: string, value: string, unit: string): string =>
    page({ series, geoAreaCode: '312', value, attributes: attributes(unit) });
  const { statements } = await runByHand(unSdgEwasteService, {
    [name('EN_EWT_COLLV')]: of('EN_EWT_COLLV', '5367000', 'TONNES'),
    [name('EN_EWT_COLLPCAP')]: of('EN_EWT_COLLPCAP', '13951.2', 'KG'),
  });
  expect(statements.map(({ subject, quarantine }) => [subject, quarantine?.rule])).toEqual([
    ['economy:GLP', 'kg-per-person-impossible'],
    ['economy:GLP', 'kg-per-person-impossible'],
  ]);
});

test('what edition 2023 misprints is kept out where a release still prints it, and not where it does not', async () => {
  const perPerson = (geoAreaCode: string, timePeriodStart: number, value: string): Item => ({
    ...{ series: 'EN_EWT_GENPCAP', geoAreaCode, timePeriodStart, value, attributes: attributes('KG') },
  });
  const held = async (...items: readonly Item[]): Promise<string[]> => {
    const run = await runByHand(unSdgEwasteService, { [name('EN_EWT_GENPCAP')]: page(...items) });
    return run.statements.map(
      ({ subject, period, quarantine }) => `${subject} ${period} ${quarantine?.rule}`,
    );
  };
  // Kazakhstan: less than a tenth of 8.44 kg, and not; the region from 1.2 to 4.8 kg, and to 1.3.
  expect(await held(perPerson('398', 2016, '0.05'), perPerson('398', 2022, '9.1'))).toEqual([
    'economy:KAZ 2016 generated-below-recycled',
    'economy:KAZ 2022 undefined',
  ]);
  expect(await held(perPerson('62', 2009, '1.2'), perPerson('62', 2010, '4.8'))).toEqual([
    'group:m49-062 2009 undefined',
    'group:m49-062 2010 region-of-other-members',
  ]);
  expect(await held(perPerson('62', 2009, '1.2'), perPerson('62', 2010, '1.3'))).toEqual([
    'group:m49-062 2009 undefined',
    'group:m49-062 2010 undefined',
  ]);
});

test('other series and national reporting are left out and counted', async () => {
  const { statements, report } = await runByHand(unSdgEwasteService, {
    [genv]: page({}, { dimensions: { 'Reporting Type': 'N' }, value: '9' }),
    [name('AG_FLS_PCT')]: page({ series: 'AG_FLS_PCT' }),
  });
  expect(statements).toHaveLength(1);
  expect(report.dropped).toEqual([
    { reason: 'a figure of another reporting (N) than the global one (G)', count: 1 },
    { reason: 'another series than those of e-waste: AG_FLS_PCT', count: 1 },
  ]);
});

test('pages of a series count together, and a missing page is refused', async () => {
  const [one, two] = [pageOf(2, [{}]), pageOf(2, [{ geoAreaCode: '8' }])];
  const both = await runByHand(unSdgEwasteService, { [genv]: one, [name('EN_EWT_GENV', 2)]: two });
  expect(both.statements).toHaveLength(2);
  expect(await refusalOf(unSdgEwasteService, { [genv]: one })).toContain(
    '"1 of 2 records of EN_EWT_GENV" found; expected all pages of the series',
  );
});

test('a page is held against the committed figures of the same source', async () => {
  const { report } = await importOnFile('un-sdg-ewaste-service', genv, page({ timePeriodStart: 2019 }));
  expect(report.remarks.join('\n')).toContain('compared with the committed data set un-sdg-ewaste');
});

const whole = page({});
test.each([
  ['a key under another name', whole.replace('"geoAreaCode"', '"area"'), 'column geoAreaCode'],
  ['another unit', page({ attributes: attributes('KG') }), '(column attributes.Units): "kg" found'],
  ['an area that is none', page({ geoAreaCode: 'DEU' }), '(column geoAreaCode): "deu" found'],
  ['an area that nobody knows', page({ geoAreaCode: '999' }), '"999" found'],
  [
    'a nature that is not known',
    page({ attributes: attributes('TONNES', 'X') }),
    '(column attributes.Nature)',
  ],
  ['a value in words', page({ value: 'many' }), '"many" found'],
  ['a value below zero', page({ value: '-1' }), '"-1" found'],
  ['a year that is none', page({ timePeriodStart: 20 }), '(column timePeriodStart): "20" found'],
  ['one area and year with two values', page({}, { value: '1' }), 'expected one value for economy:DEU'],
  ['a page for people', '<html><body>Not found</body></html>', 'cut off or damaged'],
  ['a page that is cut', whole.slice(0, -20), 'cut off or damaged'],
  ['an empty file', '', 'the file is empty'],
  ['an answer without records', page(), 'the array is empty'],
  ['an answer of another form', '{"data":[{}]}', 'under the key "totalElements"'],
])('%s is refused', async (_, text, message) => {
  expect(await refusalOf(unSdgEwasteService, { [genv]: text })).toContain(message);
});
