/** Rules and standards for minerals, on rows written by hand in the layout of the atlas. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { mineralRegulations2021 } from './adapter.ts';
import { instruments } from './instruments.ts';

const file = 'pages_data.csv';
const header =
  '\ufeffRegulation_Name,Organizing_Body,Year,categories,Regulation_Type,Requirements,Description,';
const rule =
  'EU Conflict Minerals Regulation,European Union,2021,"3Ts, Gold",Mandatory Legal Frameworks,words,words,';
const scheme =
  'RJC code of conduct,Responsible Jewellery Council (RJC),2009/2019,Coloured Gemstones,Voluntary Standards,,,';
const any = 'IRMA Standard for Responsible Mining,IRMA,2018,Any (except energy),Certification Schemes,,,';
const files = (...rows: readonly string[]) => ({ [file]: `${[header, ...rows].join('\n')}\n` });

test('each mineral that a rule covers is a statement, with whose rule it is', async () => {
  const { statements, report } = await runByHand(mineralRegulations2021, files(rule, scheme, any, ',,,,,,,'));
  expect(statements.map(({ subject, object, period }) => [subject, object, period])).toEqual([
    ['instrument:eu-conflict-minerals-regulation', 'material:tantalum', '2021'],
    ['instrument:eu-conflict-minerals-regulation', 'material:tin', '2021'],
    ['instrument:eu-conflict-minerals-regulation', 'material:tungsten', '2021'],
    ['instrument:eu-conflict-minerals-regulation', 'material:gold', '2021'],
    ['instrument:rjc-code-of-conduct', 'material:gemstones', '2009/2021'],
    [
      'instrument:irma-standard',
      expect.stringMatching(/^product:mineral-regulations-any-but-energy/),
      '2018/2021',
    ],
  ]);
  expect(statements[4]?.note).toBe(
    'Voluntary standard, of Responsible Jewellery Council (RJC), since 2009. Revised in 2019. Listed as “Coloured Gemstones”.',
  );
  for (const { note } of statements) expect(note).not.toContain('words');
  // The blank row at the end is no row.
  expect([report.rowsRead, report.dropped]).toEqual([3, []]);
});

test('no two instruments share an id', () => {
  expect(new Set([...instruments.values()].map(({ id }) => id)).size).toBe(43);
});

test.each([
  [
    'an unknown instrument',
    rule.replace('EU Conflict', 'UK Conflict'),
    '(column Regulation_Name): "UK Conflict',
  ],
  ['an unknown mineral', rule.replace('Gold', 'Unobtainium'), '(column categories): "Unobtainium" found'],
  ['an unknown kind', rule.replace('Mandatory', 'Optional'), '(column Regulation_Type)'],
  ['a year that is none', rule.replace('2021', 'soon'), '(column Year): "soon" found'],
])('%s is refused with its place', async (_, row, message) => {
  expect(await refusalOf(mineralRegulations2021, files(row))).toContain(message);
});

test('a missing or extra column and a cut file are refused', async () => {
  const without = header.replace(',Year', '');
  expect(await refusalOf(mineralRegulations2021, { [file]: `${without}\n` })).toContain('Year');
  expect(await refusalOf(mineralRegulations2021, { [file]: `${header}Author\n` })).toContain('Author');
  expect(await refusalOf(mineralRegulations2021, { [file]: `${header}\n${rule.slice(0, 40)}` })).not.toBe(
    'not refused',
  );
});
