/** The sanctions list, on rows written by hand in its layout; no row of a person is read. */
import { expect, test } from 'vitest';
import type { InputTable } from '../../adapter.ts';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { euDrcSanctions2026 } from './adapter.ts';

const file = '32005R1183.csv';
const columns = Object.keys((euDrcSanctions2026.tables[0] as InputTable).columns);
const line = (cells: Readonly<Record<string, string>>): string =>
  columns.map((column) => `"${cells[column] ?? ''}"`).join(',');
const organisation = (name: string, startDate: string, more = {}): string =>
  line({
    recordId: '2',
    annex: 'Ia.B',
    measure: 'Asset freeze',
    schema: 'LegalEntity',
    name,
    startDate,
    ...more,
  });
const person = line({
  ...{ recordId: '1', annex: 'I.a', measure: 'Asset freeze', schema: 'Person' },
  ...{ name: 'A. Nobody', startDate: 'a day that is none', reason: 'of A. Nobody', birthDate: '1970' },
});
const files = (...rows: readonly string[]) => ({ [file]: `${[columns.join(','), ...rows].join('\n')}\n` });
const gasabo = organisation('Gasabo Gold Refinery', '17.3.2025');
const airlines = organisation(
  'COMPAGNIE AERIENNE DES GRANDS LACS (CAGL); GREAT LAKES BUSINESS COMPANY (GLBC)',
  '29 March 2007',
);

test('an organisation is listed since a day, and lies where its address says', async () => {
  const { statements } = await runByHand(
    euDrcSanctions2026,
    files(gasabo, organisation('M23', '31 December 2012')),
  );
  expect(
    statements.map(({ subject, predicate, object, product, period }) => [
      subject,
      predicate,
      object,
      product,
      period,
    ]),
  ).toEqual([
    ['instrument:eu-drc-sanctions', 'sanctions', 'org:gasabo-gold-refinery', 'material:gold', '2025/2026'],
    ['org:gasabo-gold-refinery', 'locatedIn', 'economy:RWA', null, '2025/2026'],
    ['instrument:eu-drc-sanctions', 'sanctions', 'org:m23', null, '2012/2026'],
  ]);
  expect(statements[0]?.note).toMatch(/^Listed by the European Union on 2025-03-17: asset freeze\. /);
});

test('a row that names two organisations gives two', async () => {
  const { entities } = await runByHand(euDrcSanctions2026, files(airlines));
  expect(entities.map(({ id }) => id).sort()).toEqual([
    'org:compagnie-aerienne-des-grands-lacs-cagl',
    'org:great-lakes-business-company-glbc',
  ]);
});

test('of a person nothing is read, not even what could not be', async () => {
  const { statements, entities, report } = await runByHand(euDrcSanctions2026, files(person));
  expect([statements, entities]).toEqual([[], []]);
  expect(report.dropped).toEqual([expect.objectContaining({ reason: 'a person: never read', count: 1 })]);
  expect(JSON.stringify(report)).not.toContain('Nobody');
});

test.each([
  [
    'an organisation that nobody looked at',
    organisation('Some Refinery', '17.3.2025'),
    '(column name): "Some Refinery"',
  ],
  [
    'another kind of row',
    organisation('M23', '17.3.2025', { schema: 'Vessel' }),
    '(column schema): "Vessel" found',
  ],
  ['a day that is none', organisation('M23', '17 Mars 2025'), '(column startDate): "17 Mars 2025" found'],
  ['a month that is none', organisation('M23', '17.13.2025'), '(column startDate)'],
])('%s is refused with its place', async (_, row, message) => {
  expect(await refusalOf(euDrcSanctions2026, files(row))).toContain(message);
});

test('a missing or extra column and a cut file are refused', async () => {
  const header = columns.join(',');
  expect(await refusalOf(euDrcSanctions2026, { [file]: `${header.replace(',schema', '')}\n` })).toContain(
    'schema',
  );
  expect(await refusalOf(euDrcSanctions2026, { [file]: `${header},photo\n` })).toContain('photo');
  const cut = `${header}\n${gasabo.slice(0, 60)}`;
  expect(await refusalOf(euDrcSanctions2026, { [file]: cut })).not.toBe('not refused');
});
