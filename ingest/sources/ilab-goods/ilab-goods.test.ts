/** The list of goods, on a small file in the department's layout. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { ilabGoods2022 } from './adapter.ts';
import { keptGoods, leftOutManufactures, minedGoodNames } from './goods.ts';

const file = 'goods_2021.xml';
const text = readFileSync(join(import.meta.dirname, 'fixtures', file), 'utf8');
const changed = (found: string, instead: string): { readonly [file]: string } => {
  expect(text).toContain(found);
  return { [file]: text.replace(found, instead) };
};

test('each harm of a pair is a presence without a quantity, at the stage of the good', async () => {
  const { statements } = await runByHand(ilabGoods2022, { [file]: text });
  const coltan = statements.filter(({ product }) => product === 'material:tantalum');
  expect(coltan.map(({ subject, object }) => `${subject} ${object}`)).toEqual([
    'economy:COD harm:child-labour',
    'economy:COD harm:forced-labour',
    'economy:COD harm:forced-child-labour',
  ]);
  for (const { predicate, stage, period, value, unit, missing } of coltan)
    expect({ predicate, stage, period, value, unit, missing }).toEqual({
      predicate: 'bearsHarm',
      stage: 'extraction',
      period: '2022',
      value: null,
      unit: null,
      missing: null,
    });
  expect(coltan[0]?.locator).toBe('Tantalum ore (coltan); Congo, Democratic Republic of the; Child Labor');
});

test('every pair is kept or dropped with the reason', async () => {
  const { statements, report } = await runByHand(ilabGoods2022, { [file]: text });
  const keptPairs = new Set(statements.map(({ product, subject }) => `${product} ${subject}`)).size;
  const dropped = report.dropped.reduce((sum, { count }) => sum + count, 0);
  // Kept: jade, sand twice, coltan, batteries. Dropped: bananas, footwear.
  expect([report.rowsRead, keptPairs, dropped]).toEqual([7, 5, 2]);
  expect(report.dropped.map(({ reason }) => reason.split(':')[0])).toEqual([
    'a manufactured good that is no part of devices, their components or materials',
    'agriculture',
  ]);
});

test('a downstream good is made with a tainted input, and no harm is said of where it is made', async () => {
  const { statements } = await runByHand(ilabGoods2022, { [file]: text });
  const batteries = statements.filter(({ product }) => product === 'component:li-ion-battery');
  expect(batteries.map(({ subject, predicate, object }) => [subject, predicate, object])).toEqual([
    ['economy:CHN', 'hasIndicator', 'indicator:made-with-an-input-of-child-or-forced-labour'],
  ]);
  expect(batteries[0]?.note).toMatch(/^Made with an input from: Congo, Democratic Republic of the\. /);
  const solar = await runByHand(ilabGoods2022, changed('Lithium-Ion Batteries<', 'Solar Cells<'));
  expect(solar.report.dropped.map(({ reason }) => reason.split(':')[0])).toContain(
    'a downstream good that is no part of devices',
  );
});

test('what the vocabulary says less exactly than the list is noted; what it lacks is a good of the list', async () => {
  const { statements, entities } = await runByHand(ilabGoods2022, { [file]: text });
  const jade = statements.filter(({ product }) => product === 'material:gemstones');
  expect(jade.map(({ note, subject }) => `${subject}: ${note}`)).toEqual(
    Array(2).fill('economy:MMR: Listed as “Jade”.'),
  );
  expect(entities.map(({ id }) => id)).toEqual(['product:ilab-sand']);
});

test.each([
  [
    'a mining good that nobody has looked at',
    'Sand<',
    'Nickel<',
    '(column Good/Good_Name): "Nickel" found; expected a good that goods.ts keeps or leaves out',
  ],
  [
    'a manufactured good that nobody has looked at',
    'Footwear<',
    'Circuit Boards<',
    '(column Good/Good_Name): "Circuit Boards" found',
  ],
  [
    'a country that is not known',
    'Kenya<',
    'Kennya<',
    '(column Country_Name): "Kennya" found; expected a name or alias of economy; nearest: "Kenya"',
  ],
  ['an unknown sector', 'Mining<', 'Quarrying<', '(column Good/Good_Sector): "Quarrying" found'],
  [
    'a flag other than Yes and No',
    '<Forced_Labor>Yes',
    '<Forced_Labor>yes',
    '(column Forced_Labor): "yes" found; expected Yes or No',
  ],
  [
    'a pair without any harm',
    '<Derived_Labor_Exploitation>Yes',
    '<Derived_Labor_Exploitation>No',
    '(column Derived_Labor_Exploitation): "No" found; expected Yes in one of the columns of harms',
  ],
  [
    'a downstream good without an origin',
    '<Derived_Country>Congo, Democratic Republic of the<',
    '<Derived_Country>No<',
    '(column Derived_Country): "No" found; expected where the input of a downstream good comes from',
  ],
  [
    'a missing element',
    '<Child_Labor>Yes</Child_Labor>',
    '',
    '(column Child_Labor): expected this element, which the record does not have',
  ],
  [
    'an unknown element',
    '<Child_Labor>Yes</Child_Labor>',
    '<Child_Labor>Yes</Child_Labor><Narrative>x</Narrative>',
    '(column Narrative): "Narrative" found; expected only elements that the adapter declares',
  ],
])('%s is refused with its place', async (_, found, instead, message) => {
  expect(await refusalOf(ilabGoods2022, changed(found, instead))).toContain(message);
});

test('a pair repeated alike is dropped; a pair repeated with another flag is refused', async () => {
  const { report } = await runByHand(ilabGoods2022, changed('Uganda', 'Kenya'));
  expect(report.dropped).toContainEqual({ reason: 'identical row repeated', count: 1 });
  const ofUganda = '<Country_Name>Uganda</Country_Name>';
  const region = '\n        <Country_Region>Sub-Saharan Africa</Country_Region>\n        ';
  const refusal = await refusalOf(
    ilabGoods2022,
    changed(
      `${ofUganda}${region}<Child_Labor>Yes</Child_Labor>\n        <Forced_Labor>No`,
      `<Country_Name>Kenya</Country_Name>${region}<Child_Labor>Yes</Child_Labor>\n        <Forced_Labor>Yes`,
    ),
  );
  expect(refusal).toContain('expected one row with the key Good/Good_Name "Sand", Country_Name "Kenya"');
});

test('a file that is cut off is refused, and so is an empty one', async () => {
  expect(await refusalOf(ilabGoods2022, { [file]: text.slice(0, 2000) })).toContain(
    'it is cut off or damaged',
  );
  expect(await refusalOf(ilabGoods2022, { [file]: '' })).toContain('empty');
});

test('no good is both kept and left out, and every mined good of the list has a name', () => {
  expect([...keptGoods.keys()].filter((good) => leftOutManufactures.has(good))).toEqual([]);
  const listed = [...keptGoods.values()]
    .map(({ product }) => product)
    .filter((id) => id.startsWith('product:ilab-'));
  expect([...minedGoodNames.keys()]).toEqual([...new Set(listed)].sort());
});
