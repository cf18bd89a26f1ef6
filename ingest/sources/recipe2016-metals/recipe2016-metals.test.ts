/** Factors of metals, on small files written by hand in the layout of the tables. */
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { recipe2016Metals } from './adapter.ts';
import { scarcityFile, toxicityFile } from './source.ts';

const scarcityHeader = 'mineral_resource,element,individualist,hierarchist,egalitarian';
const toxicityHeader =
  'category,unit_as_printed,name,emission_compartment,individualist,hierarchist,egalitarian';
/** Invented figures, in the places of the publisher's; copper is 1 by definition. */
const files = (minerals: readonly string[], ions: readonly string[]) => ({
  [scarcityFile]: [scarcityHeader, ...minerals, ''].join('\n'),
  [toxicityFile]: [toxicityHeader, ...ions, ''].join('\n'),
});
const ion = (name: string, compartment: string, value = '2.5', category = 'Marine ecotoxicity'): string =>
  `${category},"1,4-DCB eq. emitted to seawater",${name},${compartment},1,${value},9`;
const copper = 'Copper,Cu,1,1,1';
const arsenic = ion('As(III)', 'urban  air');

test('a mineral is found by its name, since the symbol of caesium is that of cerium', async () => {
  const { statements } = await runByHand(recipe2016Metals, files([copper, 'Cesium*,Ce,3,4,5'], [arsenic]));
  expect(statements.slice(0, 2).map(({ subject, value, status }) => [subject, value, status])).toEqual([
    ['material:copper', 1, 'estimated'],
    ['material:caesium', 4, 'assumed'],
  ]);
});

test('ions of one metal are told apart, and compartments are one in both spellings', async () => {
  const { statements, entities } = await runByHand(
    recipe2016Metals,
    files(
      [copper],
      [arsenic, ion('As(V)', 'urban air'), ion('Pb(II)', 'sea water'), ion('Zn(II)', 'seawater')],
    ),
  );
  expect(statements.slice(1).map(({ subject, object }) => `${subject} ${object}`)).toEqual([
    'material:ion-as-iii indicator:recipe-marine-ecotoxicity-urban-air',
    'material:ion-as-v indicator:recipe-marine-ecotoxicity-urban-air',
    'material:ion-pb-ii indicator:recipe-marine-ecotoxicity-seawater',
    'material:ion-zn-ii indicator:recipe-marine-ecotoxicity-seawater',
  ]);
  expect(entities.find(({ id }) => id === 'material:ion-pb-ii')?.partOf).toBe('material:lead');
});

test('what is no material here, no ion, or blank, is dropped with the reason', async () => {
  const { report } = await runByHand(
    recipe2016Metals,
    files(
      [copper, 'Ball clay*,,1,1,1'],
      [ion('CADMIUM STEARATE', 'urban air'), ion('Ag(I)', 'rural air', '')],
    ),
  );
  expect(report.dropped.map(({ reason }) => reason)).toEqual([
    'a mineral that is no material here',
    'cadmium stearate, which is no ion of a metal',
    'no factor',
  ]);
});

test.each([
  ['an unknown ion', files([copper], [ion('Xx(II)', 'urban air')]), '(column name): "Xx(II)" found'],
  ['an unknown compartment', files([copper], [ion('Ag(I)', 'space')]), 'a compartment (space)'],
  ['an unknown criterion', files([copper], [ion('Ag(I)', 'urban air', '1', 'Noise')]), '"Noise" found'],
  ['text in a number', files(['Copper,Cu,1,one,1'], [arsenic]), '"one" found'],
  ['another measure than copper', files(['Copper,Cu,1,2,1'], [arsenic]), 'its factor is 1'],
  [
    'a mineral twice',
    files([copper, 'Copper,Cu,1,1,2', 'Copper,Cu,1,3,1'], [arsenic]),
    'one row with the key',
  ],
  ['a row that is cut off', files(['Copper,Cu'], [arsenic]), 'truncated'],
])('%s is refused', async (_, given, message) => {
  expect(await refusalOf(recipe2016Metals, given)).toContain(message);
});

test('other columns are refused, and nothing is bundled', async () => {
  const given = files([copper], [arsenic]);
  expect(await refusalOf(recipe2016Metals, { ...given, [scarcityFile]: `${scarcityHeader},x\n` })).toContain(
    'x',
  );
  expect(
    await refusalOf(recipe2016Metals, {
      ...given,
      [toxicityFile]: `${toxicityHeader.replace('name,', '')}\n`,
    }),
  ).toContain('name');
  expect([recipe2016Metals.bundled, recipe2016Metals.source.licence]).toEqual([false, 'not-redistributable']);
});
