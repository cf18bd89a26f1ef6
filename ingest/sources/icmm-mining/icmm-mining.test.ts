import { describe, expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { type SheetRows, workbook } from '../babbitt-bom/workbook-fixture.ts';
import { icmmMining2025 } from './adapter.ts';
import { nameOf } from './name.ts';

const header = [
  'ICMMID',
  'Confidence Factor',
  // The blank at the end is the publisher's.
  'Mine Name ',
  'Group Names',
  'Latitude',
  'Longitude',
  'Asset Type',
  'Country',
  'Primary Commodity',
  'Secondary Commodity',
  'Other Commodities',
];
type Cells = readonly (string | number | null)[];
const mutanda: Cells = [
  'ICMM00026',
  'High',
  'Mutanda',
  'Mutanda;Mutanda Mining',
  -10.78,
  25.81,
  'Mine;Refinery',
  'Democratic Republic of the Congo',
  'copper',
  'cobalt ',
  null,
];
const changed = (column: number, value: string | number | null): Cells =>
  mutanda.map((cell, place) => (place === column ? value : cell));
const file = (rows: readonly Cells[], names: Cells = header): Record<string, Buffer> => ({
  'global-mining-dataset.xlsx': Buffer.from(
    workbook(
      new Map([
        ['About', [['Global Mining Dataset - September 2025']]],
        ['External', [names, ...rows]],
      ] as [string, SheetRows][]),
    ),
  ),
});
const said = (result: Awaited<ReturnType<typeof runByHand>>) =>
  result.statements.map(({ predicate, object }) => `${predicate} ${object}`).sort();

describe('a site', () => {
  test('is placed, lies in an economy and has a presence for each commodity and type, without a quantity', async () => {
    const result = await runByHand(icmmMining2025, file([mutanda]));
    expect(result.entities).toMatchObject([
      { id: 'site:icmm-ICMM00026', latitude: -10.78, longitude: 25.81, name: { en: 'Mutanda' } },
    ]);
    expect(said(result)).toEqual([
      'extracts material:cobalt',
      'extracts material:copper',
      'locatedIn economy:COD',
      'refines material:cobalt',
      'refines material:copper',
    ]);
    expect(
      result.statements.every(
        ({ value, unit, missing }) => value === null && unit === null && missing === null,
      ),
    ).toBe(true);
    expect(result.statements.find(({ object }) => object === 'material:cobalt')?.note).toContain(
      'Secondary commodity. Confidence of the publisher: high.',
    );
  });

  test('tells the two states of the Congo apart', async () => {
    const result = await runByHand(icmmMining2025, file([changed(7, 'Republic of the Congo')]));
    expect(said(result)).toContain('locatedIn economy:COG');
  });

  test('of which the latitude is a text with a typographic minus is placed too', async () => {
    const result = await runByHand(icmmMining2025, file([changed(4, '−23.8901')]));
    expect(result.entities[0]?.latitude).toBe(-23.8901);
  });

  test('reads misspelt commodities as meant, leaves out those of no one material, and names each once', async () => {
    const result = await runByHand(
      icmmMining2025,
      file([
        [...changed(6, 'Mine').slice(0, 8), 'chromite', 'chormite', 'diamond;PGM;platinum group metals'],
      ]),
    );
    expect(said(result)).toEqual([
      'extracts material:chromium',
      'extracts material:platinum-group-metals',
      'locatedIn economy:COD',
    ]);
  });

  test('does not extract what is made later, and a steel plant makes steel alone', async () => {
    const result = await runByHand(
      icmmMining2025,
      file([[...changed(6, 'Mine; Steel Plant').slice(0, 8), 'steel', 'iron ore', 'ferrochrome']]),
    );
    expect(said(result)).toEqual([
      'extracts material:iron-ore',
      'locatedIn economy:COD',
      'refines material:steel',
    ]);
  });
});

test.each([
  // The bytes of "Holíč" in UTF-8 are 48 6F 6C C3 AD C4 8D; read as Latin 1 they are seven signs.
  ['Hol\u00c3\u00ad\u00c4\u008d Coal Mine', 'Holíč Coal Mine'],
  // C5 99 is "ř"; 99 is "™" in Windows-1252.
  ['Sta\u00c5\u2122', 'Stař'],
  ['Peñasquito', 'Peñasquito'],
  ['Mount Isa', 'Mount Isa'],
  ['Холбинский', 'Холбинский'],
])('the name %s is %s', (printed, meant) => {
  expect(nameOf(printed)).toBe(meant);
});

test.each<[string, Record<string, Buffer>, string]>([
  ['a column is missing', file([mutanda.slice(0, 10)], header.slice(0, 10)), 'Other Commodities'],
  ['a column is new', file([[...mutanda, 'open']], [...header, 'Status']), 'Status'],
  ['a latitude is no number', file([changed(4, 'north')]), 'north'],
  ['a latitude is off the globe', file([changed(4, 123)]), '123'],
  ['a country is unknown', file([changed(7, 'Katanga')]), 'Katanga'],
  ['a commodity is unknown', file([changed(8, 'unobtainium')]), 'unobtainium'],
  ['a type is unknown', file([changed(6, 'Mine;Quarry')]), 'Mine;Quarry'],
  ['a site stands twice', file([mutanda, changed(4, -10)]), 'ICMM00026'],
  [
    'the file is cut',
    {
      'global-mining-dataset.xlsx': (file([mutanda])['global-mining-dataset.xlsx'] as Buffer).subarray(
        0,
        200,
      ),
    },
    'global-mining-dataset.xlsx',
  ],
])('is refused when %s', async (_, files, told) => {
  expect(await refusalOf(icmmMining2025, files)).toContain(told);
});
