/** Seats of companies, on a small table in Epoch AI's layout; the models are made up. */
import { stringify } from 'csv-stringify/sync';
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { orgHomeEpoch } from './adapter.ts';

const columns = Object.keys(orgHomeEpoch.tables[0]?.columns ?? {});
const country = 'Country (of organization)';

function file(...rows: readonly (readonly [maker: string, kind: string, country: string])[]) {
  const records = rows.map(([maker, kind, place], at) => ({
    Model: `Made up ${at}`,
    Organization: maker,
    'Organization categorization': kind,
    [country]: place,
    Authors: 'A. Person',
  }));
  return { 'notable-ai-models.csv': stringify(records, { header: true, columns }) };
}

test('a company that made a model alone has its seat where the table says, once', async () => {
  const { statements, report } = await runByHand(
    orgHomeEpoch,
    file(
      ['Ama Ltd', 'Industry', 'China'],
      ['Ama Ltd', 'Industry', 'China'],
      ['Ama Ltd,Bo Inc', 'Industry,Industry', 'China,Japan'],
      ['Cy University', 'Academia', 'Japan'],
      ['Do Corp', 'Industry', 'Multinational'],
      ['', '', ''],
    ),
  );
  expect(statements.map(({ subject, predicate, object }) => `${subject} ${predicate} ${object}`)).toEqual([
    'org:ama-ltd locatedIn economy:CHN',
  ]);
  expect(report.dropped.map(({ reason, count }) => `${count} ${reason.split(':')[0]}`)).toEqual([
    '1 identical statement repeated',
    '1 no maker or no country',
    '1 not a company',
    '1 several countries of one maker',
    '1 several makers',
  ]);
});

test('a company with two countries, an unknown country and a missing column are refused', async () => {
  const two = file(['Ama Ltd', 'Industry', 'China'], ['Ama Ltd', 'Industry', 'Japan']);
  expect(await refusalOf(orgHomeEpoch, two)).toContain('that every company has one country');
  expect(await refusalOf(orgHomeEpoch, file(['Ama Ltd', 'Industry', 'Atlantis']))).toContain(
    '"Atlantis" found',
  );
  const [text = ''] = Object.values(file(['Ama Ltd', 'Industry', 'China']));
  const less = { 'notable-ai-models.csv': text.replace(country, 'Nation') };
  expect(await refusalOf(orgHomeEpoch, less)).toContain(`(column ${country}): expected this column`);
});
