/** Names and codes of EXIOBASE 3, on small lists written by hand in the layout of the package. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { exiobase3Classification } from './adapter.ts';
import { files } from './source.ts';

const text = (header: string, lines: readonly string[]): string =>
  `${[header, ...lines].map((line) => line.replaceAll('|', '\t')).join('\n')}\n`;
const industries = (...lines: readonly string[]) => ({
  [files.industries]: text(
    'ExioNumber|ExioName|ExioCode|ExioLabel|ISICCode|ISICName|ConsumptionCategories',
    lines,
  ),
});
const products = (...lines: readonly string[]) => ({
  [files.products]: text('ExioNumber|ExioName|ExioCode|ExioLabel|ConsumptionCategories|Type', lines),
});
const computersIndustry = '1|Making of computers (30)|i30|A_COMX|ISIC_D|Making (D)|Made';
const ore = '2|Ore of copper|p13.20.11|C_COPX|Building|Commodity';
const both = { ...industries(computersIndustry), ...products(ore) };

test('a product is a product, an industry the indicator of its output; each with code, label and long name', async () => {
  const { statements, entities, codes, aliases } = await runByHand(exiobase3Classification, both);
  expect(statements).toEqual([]);
  expect(entities.map(({ id, name }) => [id, name.en, name.fr])).toEqual([
    [
      'indicator:exiobase-3-output-i30',
      'Output of the industry: Making of computers (30) (EXIOBASE 3)',
      'Production de la branche\u202f: Making of computers (30) (EXIOBASE 3)',
    ],
    ['product:exiobase-3-p13.20.11', 'Ore of copper (EXIOBASE 3)', 'Ore of copper (EXIOBASE 3)'],
  ]);
  expect(codes.map(({ entity, system, code }) => `${entity} ${system} ${code}`).sort()).toEqual([
    'indicator:exiobase-3-output-i30 exiobase-3-industry i30',
    'indicator:exiobase-3-output-i30 exiobase-3-industry-label A_COMX',
    'product:exiobase-3-p13.20.11 exiobase-3-product p13.20.11',
    'product:exiobase-3-p13.20.11 exiobase-3-product-label C_COPX',
  ]);
  expect(aliases.map(({ name, scope }) => [name, scope])).toEqual([
    ['Making of computers (30)', 'exiobase3-classification'],
    ['Ore of copper', 'exiobase3-classification'],
  ]);
});

test('final demand and value added are indicators, and may be absent', async () => {
  const { entities } = await runByHand(exiobase3Classification, {
    ...both,
    [files.finalDemand]: text('ExioNumber|ExioName|ExioCode|ExioLabel|Type', [
      '164|Spending by households|y02.a|F_SPEN|Expenditure',
    ]),
    [files.valueAdded]: text('ExioNumber|ExioName|ExioCode|ExioLabel', ['205|Wages|w03|V_WAGX']),
  });
  expect(entities.map(({ id }) => id).sort()).toEqual([
    'indicator:exiobase-3-output-i30',
    'indicator:exiobase-3-w03',
    'indicator:exiobase-3-y02.a',
    'product:exiobase-3-p13.20.11',
  ]);
});

test.each([
  ['a product among industries', '1|Computers|p30|A_COMX|ISIC_D|Making (D)|Made', '(column ExioCode): "p30"'],
  ['a code in capitals', '1|Computers|I30|A_COMX|ISIC_D|Making (D)|Made', '(column ExioCode): "I30"'],
  ['a label of products', '1|Computers|i30|C_COMX|ISIC_D|Making (D)|Made', '(column ExioLabel): "C_COMX"'],
  ['no name', '1||i30|A_COMX|ISIC_D|Making (D)|Made', '(column ExioName)'],
  ['a row that is cut off', '1|Computers|i30', 'truncated'],
])('%s is refused with its place', async (_, line, message) => {
  expect(await refusalOf(exiobase3Classification, { ...both, ...industries(line) })).toContain(message);
});

test('a code twice, another header, a list that is not there and an empty one are refused', async () => {
  const twice = industries(computersIndustry, computersIndustry.replace('computers', 'radios'));
  expect(await refusalOf(exiobase3Classification, { ...both, ...twice })).toContain('one row with the key');
  const renamed = { [files.products]: both[files.products].replace('ExioLabel', 'Label') };
  expect(await refusalOf(exiobase3Classification, { ...both, ...renamed })).toContain('ExioLabel');
  expect(await refusalOf(exiobase3Classification, industries(computersIndustry))).toContain(files.products);
  expect(await refusalOf(exiobase3Classification, { ...both, [files.products]: '' })).toContain(
    'the file is empty',
  );
});

test('what its terms may forbid is not bundled', () => {
  expect(exiobase3Classification.bundled).toBe(false);
  expect(exiobase3Classification.source.licence).toBe('not-redistributable');
});
