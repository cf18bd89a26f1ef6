/**
 * From a company's facts in the layout that the SEC describes to the lens company, by the command that a reader would
 * give. The company and its figures are invented; the data sets beside it are the project's own.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildGraph } from '../../ingest/build.ts';
import { importSource } from '../../ingest/import.ts';
import { analyses } from '../../server/analysis/index.ts';
import type { CompanyLens } from '../../server/analysis/value-capture/company/answer.ts';
import { ask } from '../../server/question/ask.ts';
import { prepareGraph, type ReadyGraph } from '../../server/question/prepare.ts';
import { openEmbeddedStore } from '../../server/store/embedded.ts';
import { datasetsFolder } from '../built-graph.ts';

const fact = (end: string, val: number, more: object = {}) => ({
  start: `${end.slice(0, 4)}-01-01`,
  end,
  val,
  accn: '0000000001-25-000001',
  fy: 2024,
  fp: 'FY',
  form: '10-K',
  filed: '2025-02-01',
  ...more,
});
const concept = (unit: string, ...facts: readonly object[]) => ({
  label: 'x',
  description: 'x',
  units: { [unit]: facts },
});
/** 5,000 million of revenue, 1,250 million of net income, 300 million of tax, 20,000 employees. */
const synthetic = {
  cik: 1,
  entityName: 'Synthetic Test Devices Inc.',
  facts: {
    'us-gaap': {
      Revenues: concept('USD', fact('2023-12-31', 4e9), fact('2024-12-31', 5e9)),
      NetIncomeLoss: concept('USD', fact('2024-12-31', 1.25e9)),
      IncomeTaxExpenseBenefit: concept('USD', fact('2024-12-31', 3e8)),
    },
    dei: { EntityNumberOfEmployees: concept('employee', fact('2024-12-31', 20_000, { start: '' })) },
  },
};

let root = '';
let graph: ReadyGraph;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'filon-company-facts-'));
  const file = join(root, 'CIK0000000001.json');
  await writeFile(file, JSON.stringify(synthetic));
  await importSource('sec-company-facts', file, { out: join(root, 'imported') });
  await buildGraph([datasetsFolder, join(root, 'imported')], join(root, 'graph'));
  graph = await prepareGraph(await openEmbeddedStore(join(root, 'graph')));
}, 240_000);
afterAll(async () => {
  await graph?.store.close();
  await rm(root, { recursive: true });
});

async function lensOf(year?: number): Promise<CompanyLens> {
  const answer = await ask(graph, analyses.valueCapture, {
    lens: 'company',
    subject: 'org:synthetic-test-devices-inc',
    year,
  });
  if (answer.company === null) throw new Error('no company');
  return answer.company;
}

it('answers for any filer: revenue, net income, tax and employees as they were filed', async () => {
  const { accounts, gaps, years } = await lensOf();
  expect(years).toEqual([2023, 2024]);
  expect(accounts.map((one) => [one.topic, one.year, one.amount.quantity.value, one.source])).toEqual([
    ['revenue', 2024, 5e9, 'sec-company-facts'],
    ['revenue', 2023, 4e9, 'sec-company-facts'],
    ['profit', 2024, 1.25e9, 'sec-company-facts'],
    ['tax', 2024, 3e8, 'sec-company-facts'],
    ['employees', 2024, 20_000, 'sec-company-facts'],
  ]);
  // 5,000 and 1,250 million over 20,000.
  expect(accounts.map(({ perEmployee }) => perEmployee?.quantity.value ?? null)).toEqual([
    250_000,
    null,
    62_500,
    null,
    null,
  ]);
  expect(gaps.map(({ topic }) => topic)).toEqual(['lobbying', 'pay']);
});

it('stands beside the pay and the prices that the project has, each with its own year', async () => {
  const { pay, prices, priceYear } = await lensOf(2023);
  expect(pay.length).toBeGreaterThan(5);
  expect(new Set(pay.map(({ amount }) => amount.quantity.unit)).size).toBeGreaterThan(4);
  expect(priceYear).toBe(2023);
  expect(prices.find(({ material }) => material === 'material:copper')).toMatchObject({
    quotation: 'indicator:price-lme-cash',
    amount: { quantity: { value: 3.848, unit: 'USD/lb:contained' } },
  });
});
