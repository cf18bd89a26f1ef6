/** Open Supply Hub, on small files written by hand in the order of columns that its open source code writes. */
import { expect, test } from 'vitest';
import { importOnFile } from '../../testing/import-on-file.ts';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { fileName, openSupplyHub } from './adapter.ts';
import { workersOf } from './workers.ts';

const header =
  'os_id,contribution_date,name,address,country_code,country_name,lat,lng,sector,contributor (list),number_of_workers,parent_company,processing_type_facility_type_raw,facility_type,processing_type,product_type,claim_point_of_contact,claim_point_of_contact_email,claim_description,is_closed,partner.audit.date';
const names = header.split(',');
/** Invented sites. */
const usual: Readonly<Record<string, string>> = {
  os_id: 'CN2021250D1DTN7',
  contribution_date: '2021-09-07',
  name: 'Invented Precision Co. Ltd.',
  country_code: 'CN',
  lat: '22.5',
  lng: '114.1',
  sector: 'Electronics',
  is_closed: 'False',
};
const line = (cells: Readonly<Record<string, string>> = {}): string =>
  names.map((name) => ({ ...usual, ...cells })[name] ?? '').join(',');
const file = (...rows: readonly string[]) => ({ [fileName]: [header, ...rows, ''].join('\n') });
const said = (result: Awaited<ReturnType<typeof runByHand>>): string[] =>
  result.statements.map(({ subject, predicate, object, value, low, high, period }) =>
    [subject, predicate, object, value, low, high, period].filter((part) => part !== null).join(' '),
  );

test('a site has its place, its parent companies and its workers', async () => {
  const result = await runByHand(
    openSupplyHub,
    file(line({ number_of_workers: '120|101-500', parent_company: 'Invented Holdings Ltd|Apple Inc.' })),
  );
  // 120 lies in 101 to 500: the range that holds both contributions is the second.
  expect(said(result).sort()).toEqual([
    'org:apple owns site:os-CN2021250D1DTN7 2021',
    'org:invented-holdings-ltd owns site:os-CN2021250D1DTN7 2021',
    'site:os-CN2021250D1DTN7 hasIndicator indicator:workers-at-site 101 500 2021',
    'site:os-CN2021250D1DTN7 locatedIn economy:CHN 2021',
  ]);
  expect(result.entities.find(({ id }) => id.startsWith('site:'))).toMatchObject({
    name: { en: 'Invented Precision Co. Ltd.' },
    latitude: 22.5,
    longitude: 114.1,
  });
});

test('no person comes out: not of a contact, a site or a parent', async () => {
  const result = await runByHand(
    openSupplyHub,
    file(
      line({
        name: 'Jane Doe',
        parent_company: 'John Roe',
        claim_point_of_contact: 'Mary Major',
        claim_point_of_contact_email: 'mary@example.org',
        claim_description: 'Ask Richard Miles',
        lat: '0',
        lng: '0',
      }),
    ),
  );
  expect(JSON.stringify([result.statements, result.entities])).not.toMatch(/Doe|Roe|Mary|mary|Miles/);
  expect(result.entities).toMatchObject([
    { name: { en: 'Production site CN2021250D1DTN7' }, latitude: null, longitude: null },
  ]);
  expect(result.report.dropped).toEqual([
    { reason: 'a parent company without a mark of an organisation, which may be a private person', count: 1 },
  ]);
});

test('other sectors and closed sites are left out, unless the parent company is known', async () => {
  const { statements, report } = await runByHand(
    openSupplyHub,
    file(
      line({ sector: 'Apparel' }),
      line({ os_id: 'CN2021250D1DTN8', sector: 'Apparel', parent_company: 'Apple Inc.' }),
      line({ os_id: 'CN2021250D1DTN9', is_closed: 'True' }),
    ),
  );
  expect(new Set(statements.map(({ locator }) => locator))).toEqual(new Set(['OS ID CN2021250D1DTN8']));
  expect(report.dropped.map(({ reason }) => reason)).toEqual([
    'a sector outside the digital supply chain',
    'a site that is closed',
  ]);
});

test.each([
  ['', undefined],
  ['350', { figure: { value: 350 }, count: 1 }],
  ['350|350', { figure: { value: 350 }, count: 2 }],
  ['101-500', { figure: { low: 101, high: 500, missing: 'only-bounds' }, count: 1 }],
  ['20|101-500', { figure: { low: 20, high: 500, missing: 'only-bounds' }, count: 2 }],
  ['20|>10000', { figure: { low: 20, missing: 'only-bounds' }, count: 2 }],
])('workers %j', (printed, expected) => expect(workersOf(printed)).toEqual(expected));

test.each([
  ['a number of a site that is none', file(line({ os_id: '1' })), 'a number such as CN2021250D1DTN7'],
  ['a country that is not known', file(line({ country_code: 'QZ' })), '"QZ" found'],
  ['a point off the Earth', file(line({ lat: '95' })), 'degrees from -90 to 90'],
  ['a blank point', file(line({ lng: '' })), 'degrees from -180 to 180'],
  ['a day that is none', file(line({ contribution_date: '18/05/2022' })), 'a day such as 2022-05-18'],
  ['workers in words', file(line({ number_of_workers: 'many' })), '"many" found'],
  ['more workers than a site has', file(line({ number_of_workers: '900000' })), 'at most 500000 people'],
  ['a site twice with another place', file(line(), line({ lat: '23' })), 'one row with the key os_id'],
  ['a word for closed', file(line({ is_closed: 'perhaps' })), 'True, False or nothing'],
  [
    'a missing column',
    { [fileName]: file(line())[fileName]?.replace('country_code', 'country') ?? '' },
    'country_code',
  ],
  ['a page for people', { [fileName]: '<!DOCTYPE html><html><body>Log in</body></html>\n' }, 'os_id'],
  ['an empty file', { [fileName]: '' }, 'the file is empty'],
  ['a file that is cut', { [fileName]: file(line())[fileName]?.slice(0, -20) ?? '' }, 'expected'],
])('%s is refused', async (_, files, message) => {
  expect(await refusalOf(openSupplyHub, files)).toContain(message);
});

test('it is imported under the name that the publisher gives', async () => {
  const { report } = await importOnFile(
    'open-supply-hub',
    'facilities (1).csv',
    file(line())[fileName] ?? '',
  );
  expect(report).toMatchObject({ rowsRead: 1, statementsKept: 1 });
});
