/** The bill of materials, on small workbooks in the publisher's layout. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Statement } from '../../../schema/statement.ts';
import { runAdapter } from '../../pipeline/run.ts';
import { babbittBom2020 } from './adapter.ts';
import { smartphone } from './assertions.ts';
import { listedProduct, namesModel } from './product.ts';
import { type SheetRows, workbook } from './workbook-fixture.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'babbitt-bom-'));
  await mkdir(join(folder, 'vocabulary'));
  const ids = [
    'device:smartphone',
    'device:vcr',
    'device:printer',
    'device:tablet',
    'indicator:device-mass',
    'indicator:device-mass-laboratory-mean',
    'material:aluminium',
    'material:copper',
    'material:steel',
    'material:plastics',
    'material:other-metals',
    'material:other-materials',
    'component:li-ion-battery',
    'component:printed-circuit-board',
    'component:flat-panel-glass',
    'component:crt-glass',
    'component:other-glass',
  ];
  const names = new Map([['device:vcr', 'VCR']]);
  const lines = ids.map((id) => {
    const name = names.get(id) ?? id.slice(id.indexOf(':') + 1);
    return `${id},${name},${name},${name},,,,,,`;
  });
  await writeFile(
    join(folder, 'vocabulary', 'entities.csv'),
    `id,name_en,name_fr,name_es,latitude,longitude,part_of,owner_source,owner_edition,replaced_by\n${lines.join('\n')}\n`,
  );
});
afterEach(() => rm(folder, { recursive: true }));

const blank = [null];
const contents = [
  'Aluminum',
  'Copper',
  'Steel',
  'Plastic',
  'Li-ion battery',
  'PCB',
  'Flat panel glass',
  'CRT glass',
];
const rest = ['Other glass', 'Other metals', 'Others'];
const laboratoryHead = ['Product name', ...contents, ...rest, 'Total', 'Source'];
const qualities = ['Traceability', 'Level of detail', 'Category consistency'];
const literatureHead = ['Product name', ...contents, ...rest, 'Total mass (g)', 'Source', ...qualities];

/** Two phones: the second has a blank cell for other metals, and no aluminium was detected in it. */
const phones = [
  ['Palm Treo 650 (2004)', 10, 2, 1, 30, 40, 50, 20, null, 5, 4, 8, 170, 'D'],
  ['LG VX5300 (approx. 2006)', 0, 4, 3, 30, 20, 10, 10, null, 5, null, 8, 90.00000000000001, 'D'],
] as const;
// Means: (10+0)/2, (2+4)/2, (1+3)/2, 30, 30, 30, 15, 5, 4 (of one), 8; total (170+90)/2 = 130.
const phoneMean = ['Average (g)', 5, 3, 2, 30, 30, 30, 15, null, 5, 4, 8, 130, null];
const phoneMost = ['Maximum (g)', 10, 4, 3, 30, 40, 50, 20, null, 5, 4, 8, 170, null];
const phoneLeast = ['Minimum (g)', 0, 2, 1, 30, 20, 10, 10, null, 5, 4, 8, 90, null];
const phoneSheet: SheetRows = [
  ['Data from laboratory disassembly'],
  blank,
  ['Smartphone'],
  [null, 'Mass (grams)'],
  laboratoryHead,
  ...phones,
  blank,
  phoneMean,
  phoneMost,
  phoneLeast,
  blank,
  ['Summary'],
  [
    'Final average reflects all lab data (mass %):',
    0.04,
    0.03,
    0.02,
    0.23,
    0.23,
    0.23,
    0.11,
    null,
    0.04,
    0.03,
    0.04,
  ],
];
const summaryHead = ['Product category', ...contents, ...rest, null, 'Average', 'Maximum', 'Minimum'];
const summaryLine = (category: string, mass: readonly number[]) => [
  category,
  0,
  0.02,
  0.03,
  0.3,
  0.2,
  0.2,
  0.15,
  null,
  0.05,
  0.01,
  0.04,
  null,
  ...mass,
];
const summarySheet = (...lines: SheetRows): SheetRows => [
  [null, 'Average bill of materials (mass %)'],
  summaryHead,
  ...lines,
  blank,
  ['Note :'],
];
const phoneSummary = summarySheet(summaryLine('smartphone', [130, 170, 90]));

async function run(sheets: Readonly<Record<string, SheetRows>>, bytes?: Uint8Array) {
  const path = join(folder, 'Product Bill of Materials_June2020.xlsx');
  await writeFile(path, bytes ?? workbook(new Map(Object.entries(sheets))));
  return runAdapter(babbittBom2020, path, { datasets: folder });
}

function find(statements: readonly Statement[], subject: string, object: string, unit = 'g:gross') {
  return statements.find((one) => one.subject === subject && one.object === object && one.unit === unit);
}

describe('a sheet of laboratory units', () => {
  test('gives each unit as a model of its category, with its parts and its mass in grams', async () => {
    const { statements, entities } = await run({ Summary: phoneSummary, Smartphone: phoneSheet });
    expect(entities.map(({ id, partOf }) => [id, partOf])).toEqual([
      ['device:palm-treo-650-2004', 'device:smartphone'],
      ['device:lg-vx5300-2006', 'device:smartphone'],
    ]);
    expect(find(statements, 'device:palm-treo-650-2004', 'component:printed-circuit-board')).toMatchObject({
      predicate: 'contains',
      stage: 'components',
      period: '2004',
      value: 50,
      locator: 'sheet Smartphone, row 6 (Palm Treo 650 (2004)), column PCB',
    });
    // The noise of the binary number is rounded off.
    expect(find(statements, 'device:lg-vx5300-2006', 'indicator:device-mass')).toMatchObject({ value: 90 });
  });

  test('keeps "-" apart from zero, and a blank cell says nothing', async () => {
    const { statements } = await run({ Summary: phoneSummary, Smartphone: phoneSheet });
    const undetected = find(statements, 'device:lg-vx5300-2006', 'material:aluminium');
    expect(undetected).toMatchObject({ value: null, missing: 'not-available' });
    expect(undetected?.note).toContain('not detected');
    expect(undetected?.note).toContain('The year is approximate.');
    expect(find(statements, 'device:lg-vx5300-2006', 'material:other-metals')).toBeUndefined();
    expect(statements.some(({ object }) => object === 'component:crt-glass')).toBe(false);
  });

  test('gives the printed mean with the least and most of the units as bounds', async () => {
    const { statements } = await run({ Summary: phoneSummary, Smartphone: phoneSheet });
    expect(find(statements, 'device:smartphone', 'component:printed-circuit-board')).toMatchObject({
      value: 30,
      low: 10,
      high: 50,
      period: '2004/2006',
    });
    expect(find(statements, 'device:smartphone', 'indicator:device-mass-laboratory-mean')).toMatchObject({
      value: 130,
      low: 90,
      high: 170,
    });
    // A blank cell does not count: the mean of other metals is of one unit.
    const metals = find(statements, 'device:smartphone', 'material:other-metals');
    expect(metals).toMatchObject({ value: 4, low: 4, high: 4 });
    expect(metals?.note).toContain('Mean of 1 laboratory unit;');
  });

  test('drops every other row with its reason, so that none is unaccounted for', async () => {
    const { report } = await run({ Summary: phoneSummary, Smartphone: phoneSheet });
    // Smartphone: 10 rows under the first title that are not blank; Summary: 2 under its header.
    expect(report.rowsRead).toBe(12);
    expect(report.dropped).toEqual([
      { reason: 'greatest and least of the units, held against them', count: 2 },
      { reason: 'header of a table', count: 1 },
      { reason: 'mean, greatest or least share of mass; the mean stands in the sheet Summary', count: 1 },
      { reason: 'note under the table', count: 1 },
      { reason: 'title, unit or note above or below a table', count: 3 },
    ]);
    // 12 rows less 8 dropped: two units, their mean, and the category of the summary.
    const kept = report.rowsRead - report.dropped.reduce((sum, { count }) => sum + count, 0);
    expect(kept).toBe(4);
  });

  test('refuses parts that do not weigh what the total says', async () => {
    const wrong = phoneSheet.map((row) =>
      row[0] === 'Palm Treo 650 (2004)' ? [...row.slice(0, 12), 240, 'D'] : row,
    );
    await expect(run({ Summary: phoneSummary, Smartphone: wrong })).rejects.toThrow(
      /sheet "Smartphone":6 \(column \(M\)\): "240" found; expected about 170\.00/,
    );
  });

  test('refuses a mean or a maximum that is not that of the units', async () => {
    const mean = phoneSheet.map((row) => (row === phoneMean ? ['Average (g)', 6, ...row.slice(2)] : row));
    await expect(run({ Summary: phoneSummary, Smartphone: mean })).rejects.toThrow(
      /expected 5, the mean of the 2 units/,
    );
    const most = phoneSheet.map((row) => (row === phoneMost ? ['Maximum (g)', 11, ...row.slice(2)] : row));
    await expect(run({ Summary: phoneSummary, Smartphone: most })).rejects.toThrow(
      /expected 10, as in the units above/,
    );
  });

  test('refuses an unknown content, a unit of another kind, an unknown category and a word for a number', async () => {
    const replaced = (found: string, text: string | number): SheetRows =>
      phoneSheet.map((row) => row.map((cell) => (cell === found ? text : cell)));
    const refused = (sheet: SheetRows) => expect(run({ Summary: phoneSummary, Smartphone: sheet })).rejects;
    await refused(replaced('Copper', 'Unobtainium')).toThrow(
      /"Unobtainium" found; expected a material or component/,
    );
    await refused(replaced('Mass (grams)', 'Mass (ounces)')).toThrow(
      /"Mass \(ounces\)" found; expected "Mass \(grams\)"/,
    );
    await refused(replaced('Smartphone', 'Teleporter')).toThrow(
      /"Teleporter" found; expected the title of a category/,
    );
    await refused(replaced('Palm Treo 650 (2004)', 'Palm Treo 650')).toThrow(/its year in parentheses/);
    const words = phoneSheet.map((row) =>
      row[0] === 'Palm Treo 650 (2004)' ? row.map((cell) => (cell === 50 ? 'heavy' : cell)) : row,
    );
    await refused(words).toThrow(/column \(G\)\): "heavy" found/);
  });
});

describe('a sheet with literature', () => {
  const tablet: SheetRows = [
    ['Data from literature'],
    blank,
    ['Tablet'],
    [null, 'Mass percent'],
    literatureHead,
    [
      'Apple iPad 8GB 1st gen (2009)',
      0.2,
      0,
      0.02,
      0.05,
      0.19,
      0.03,
      0.22,
      null,
      0.28,
      0,
      0.01,
      685.8,
      'Teehan and Kandlikar9',
      'High',
      'High',
      'High',
    ],
    [
      'Tablet (unknown model and year)',
      0.2,
      0,
      0.02,
      0.05,
      0.19,
      0.03,
      0.22,
      null,
      0.28,
      0,
      0.01,
      '--',
      'Oguchi et al.11',
      'Low',
      'Low',
      'Low',
    ],
    [
      'Sony PFM0C1 (unknown year)',
      0.2,
      0,
      0.02,
      0.05,
      0.19,
      0.03,
      0.22,
      null,
      0.28,
      0,
      0.01,
      700,
      'Department report 13',
      'Medium',
      'Medium',
      'Medium',
    ],
  ];

  test('keeps entries of a named model as quoted, and drops those of none', async () => {
    const { statements, report } = await run({ Summary: phoneSummary, Tablet: tablet });
    const glass = find(
      statements,
      'device:apple-ipad-8gb-1st-gen-2009',
      'component:other-glass',
      'fraction:gross',
    );
    expect(glass).toMatchObject({ value: 0.28, read: 'secondary', period: '2009' });
    expect(glass?.note).toBe(
      'Quoted from Teehan and Kandlikar; rated by the publisher: traceability high, level of detail high, category consistency high.',
    );
    expect(find(statements, 'device:apple-ipad-8gb-1st-gen-2009', 'indicator:device-mass')).toMatchObject({
      value: 685.8,
    });
    expect(report.dropped).toContainEqual({ reason: 'literature entry of no named model', count: 1 });
    // Reference 13 of the workbook is of 2004.
    expect(find(statements, 'device:sony-pfm0c1', 'indicator:device-mass')).toMatchObject({ period: '2004' });
  });

  test('refuses shares that do not make a whole', async () => {
    const wrong = tablet.map((row) => row.map((cell) => (cell === 0.28 ? 0.38 : cell)));
    // 0.2 + 0.02 + 0.05 + 0.19 + 0.03 + 0.22 + 0.38 + 0.01 = 1.1
    await expect(run({ Summary: phoneSummary, Tablet: wrong })).rejects.toThrow(
      /device:apple-ipad-8gb-1st-gen-2009: 1\.1000/,
    );
  });
});

test('reads the columns of a sheet by its own header, as in the sheet VCR where two stand the other way round', async () => {
  const head = [...laboratoryHead];
  [head[7], head[8], head[11]] = ['CRT glass', 'Flat panel glass', 'Other'];
  const vcr: SheetRows = [
    ['Data from laboratory disassembly'],
    ['VCR'],
    [null, 'Mass (grams)'],
    head,
    ['Panasonic (1990)', 0, 59, 2493, 718.8, null, 590.2, null, 7, 0, 0, 0, 3868, 'D'],
  ];
  const summary = summarySheet(summaryLine('VCR', [3868, 0, 0]));
  const { statements } = await run({ Summary: summary, VCR: vcr });
  expect(find(statements, 'device:panasonic-1990', 'component:flat-panel-glass')).toMatchObject({ value: 7 });
  expect(find(statements, 'device:panasonic-1990', 'component:crt-glass')).toBeUndefined();
  // The sheet Summary prints 0 as the greatest and least mass of the one unit.
  expect(find(statements, 'device:vcr', 'indicator:device-mass')).toMatchObject({
    value: 3868,
    low: null,
    high: null,
  });
});

test('refuses a content that stands in two columns', async () => {
  const twice = phoneSheet.map((row) => row.map((cell) => (cell === 'Other glass' ? 'CRT glass' : cell)));
  await expect(run({ Summary: phoneSummary, Smartphone: twice })).rejects.toThrow(
    /expected each content in one column/,
  );
});

test('gives the mass of a category from the summary, with the lightest and heaviest as bounds', async () => {
  const { statements } = await run({ Summary: phoneSummary, Smartphone: phoneSheet });
  expect(find(statements, 'device:smartphone', 'indicator:device-mass')).toMatchObject({
    value: 130,
    low: 90,
    high: 170,
    locator: 'sheet Summary, row 3 (smartphone), column Average',
  });
});

test('refuses a workbook without its summary, an empty file, a cut one, and one of another kind', async () => {
  await expect(run({ Smartphone: phoneSheet })).rejects.toThrow(/expected a sheet named Summary/);
  await expect(run({}, new Uint8Array())).rejects.toThrow(/the file is empty/);
  const whole = workbook(new Map([['Summary', phoneSummary]]));
  await expect(run({}, whole.slice(0, whole.length / 2))).rejects.toThrow(
    /cut off, damaged or another format/,
  );
  await expect(run({}, new TextEncoder().encode('Product name,Aluminum\n'))).rejects.toThrow(
    /another format/,
  );
});

test('refuses a column beyond the known ones', async () => {
  const wider = phoneSheet.map((row, place) => (place === 5 ? [...row, null, null, null, 'new'] : row));
  await expect(run({ Summary: phoneSummary, Smartphone: wider })).rejects.toThrow(
    /"new" found; expected a blank cell/,
  );
});

describe('names of products', () => {
  test.each([
    ['Samsung Galaxy S6 SMG920V(2015)', 'device:samsung-galaxy-s6-smg920v-2015', '2015', false],
    ['iPod Classic A1136  (2005)', 'device:ipod-classic-a1136-2005', '2005', false],
    ['RCA DVD/CD player (approx. 2004)', 'device:rca-dvd-cd-player-2004', '2004', true],
    ['Panasonic TY-ST50PX20 (unknown year)', 'device:panasonic-ty-st50px20', undefined, false],
  ])('%s', (text, id, year, isYearApproximate) => {
    const found = listedProduct(text, 'device:tablet');
    expect([found.entity.id, found.year, found.isYearApproximate]).toEqual([id, year, isYearApproximate]);
  });

  test.each([
    ['HP Mini 110-1030CA (2009)', true],
    ['Sony PFM50C1 (unknown year)', true],
    ['Desktop (unkown model and year)', false],
    ['LCD TV (unknown models)(2002), weighted average of several samples', false],
    ['LCD TV 32" model (2007)', false],
    ['CRT TV (average of 6 samples ranging from 1987-2001)', false],
  ])('%s names a model: %s', (text, expected) => {
    expect(namesModel(text)).toBe(expected);
  });
});

test('the smartphone must have its printed mass in both places, and the sum of its parts', () => {
  const draft = (object: string, value: number, predicate: 'contains' | 'hasIndicator' = 'hasIndicator') =>
    ({
      subject: 'device:smartphone',
      predicate,
      object,
      period: '2020',
      value,
      unit: 'g:gross',
      status: 'reported',
      locator: 'row',
    }) as const;
  const mean = 135.166666667;
  const drafts = [
    draft('indicator:device-mass', mean),
    draft('indicator:device-mass-laboratory-mean', mean),
    draft('material:steel', 100, 'contains'),
    draft('material:plastics', 35.47, 'contains'),
  ];
  const input = (statements: typeof drafts) => ({ statements, entities: [], rowsRead: new Map() });
  expect(smartphone.check(input(drafts))).toBeUndefined();
  expect(smartphone.check(input(drafts.slice(1)))).toBe(
    'indicator:device-mass-laboratory-mean 135.17, 135.47',
  );
});
