/** Smelters of Form SD, on rows written by hand. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { secFormSd2025 } from './adapter.ts';

const head =
  'ticker,cik,company,form,accession,filing_date,evidence_url,smelter_name_as_filed,metal,country_iso2_as_filed,cid_by_name_match,match_basis,rmi_standard_name';
const row = (name: string, metal: string, country: string, cid: string): string =>
  `NVDA,1,NVIDIA Corporation,SD,0001-26-1,2026-05-15,https://example.org,"${name}",${metal},${country},${cid},${cid === '' ? '' : 'CMRT 6.5 standard name'},"${name}"`;
const file = 'company_smelter_edges.csv';
const text = (...rows: readonly string[]) => ({ [file]: `${[head, ...rows].join('\n')}\n` });

test('a company sources a metal from a numbered smelter that lies in an economy', async () => {
  const { statements } = await runByHand(secFormSd2025, text(row('Agosi AG', 'Au', 'DE', 'CID000035')));
  expect(
    statements.map(({ subject, predicate, object, product, value }) => [
      subject,
      predicate,
      object,
      product,
      value,
    ]),
  ).toEqual([
    ['org:nvidia', 'sourcesFrom', 'site:cid000035', 'material:gold', null],
    ['site:cid000035', 'locatedIn', 'economy:DEU', null, null],
  ]);
});

test('a smelter without a number is a site under its name as filed', async () => {
  const { statements, entities } = await runByHand(secFormSd2025, text(row('Kazzinc Ltd', 'Au', 'KZ', '')));
  expect(statements[0]?.object).toBe('site:sec-form-sd-au-kazzinc-ltd');
  expect(entities.map(({ id }) => id)).toContain('site:sec-form-sd-au-kazzinc-ltd');
});

test('a pair filed twice alike is dropped', async () => {
  const line = row('Agosi AG', 'Au', 'DE', 'CID000035');
  const { report } = await runByHand(secFormSd2025, text(line, line));
  expect(report.dropped).toEqual([{ reason: 'identical row repeated', count: 1 }]);
});

test.each([
  ['another metal', row('Agosi AG', 'Pb', 'DE', 'CID000035'), /metal\): "Pb" found; expected Au, Sn, Ta, W/],
  [
    'a number cut short',
    row('Agosi AG', 'Au', 'DE', 'CID0035'),
    /"CID0035" found; expected a number such as/,
  ],
  [
    'a number that nobody knows',
    row('Agosi AG', 'Au', 'DE', 'CID999999'),
    /"CID999999" found; expected a code of site/,
  ],
  ['an unknown country', row('Agosi AG', 'Au', 'XX', 'CID000035'), /"XX" found; expected a code of economy/],
  ['a row cut short', 'NVDA,1,NVIDIA', /expected 13 cells/],
])('%s is refused', async (_, line, message) => {
  expect(await refusalOf(secFormSd2025, text(line))).toMatch(message);
});
