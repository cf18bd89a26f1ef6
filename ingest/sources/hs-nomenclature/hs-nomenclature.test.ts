/** Codes of the Harmonized System by stage, on a small file in the layout of the table. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { hsNomenclature } from './adapter.ts';
import { componentsNames } from './names/components.ts';
import { devicesNames } from './names/devices.ts';
import { endOfLifeNames } from './names/end-of-life.ts';
import { extractionNames } from './names/extraction.ts';
import { refiningNames } from './names/refining.ts';

const file = 'digital_life_cycle_hs6.csv';
const text = readFileSync(join(import.meta.dirname, 'fixtures', file), 'utf8');
const changed = (found: string, instead: string): { readonly [file]: string } => {
  expect(text).toContain(found);
  return { [file]: text.replace(found, instead) };
};

test('a code is an entity of the newest revision that has it, with its code as text', async () => {
  const { entities, codes } = await runByHand(hsNomenclature, { [file]: text });
  expect(entities.map(({ id }) => id)).toEqual([
    'product:hs2002-250621',
    'product:hs2022-260500',
    'product:hs2022-811213',
    'product:hs2017-851712',
    'product:hs2022-851713',
  ]);
  expect(codes).toContainEqual({ entity: 'product:hs2017-851712', system: 'hs2017', code: '851712' });
  expect(entities[4]?.name).toEqual({
    en: 'Telephone sets; smartphones for cellular or other wireless networks',
    fr: 'Téléphones intelligents',
    es: 'Teléfonos inteligentes',
  });
});

test('the stage is said as ours; a code at two stages is one entity with two statements', async () => {
  const { statements, report } = await runByHand(hsNomenclature, { [file]: text });
  expect(report.statementsKept).toBe(6);
  const beryllium = statements.filter(({ subject }) => subject === 'product:hs2022-811213');
  expect(beryllium.map(({ stage }) => stage)).toEqual(['refining', 'end-of-life']);
  expect(new Set(statements.map(({ predicate, status }) => `${predicate} ${status}`))).toEqual(
    new Set(['belongsToStage assumed']),
  );
  const phones = statements.find(({ subject }) => subject === 'product:hs2017-851712');
  expect(phones?.note).toBe('Stage assigned by Filon. Revisions that have this number: 2007, 2012, 2017.');
});

test.each([
  [
    'a code that lost its leading zero',
    '260500,Cobalt',
    '60500,Cobalt',
    ':3 (column hs6): "60500" found; expected six digits; where a leading zero was lost',
  ],
  ['a code of four digits', '260500,Cobalt', '2605,Cobalt', ':3 (column hs6): "2605" found'],
  ['a code without a translated name', '260500,Cobalt', '260800,Zinc', ':3 (column hs6): "260800" found'],
  ['an unknown stage', '2 refining', '2 refinning', ':4 (column stage): "2 refinning" found'],
  ['a flag that is neither 0 nor 1', 'HS2002,1,1,1,0', 'HS2002,1,x,1,0', ':2 (column HS1996): "x" found'],
  [
    'a text of an older revision than the newest with the code',
    'networks,HS2017',
    'networks,HS2012',
    ':5 (column description_from): "HS2012" found; expected HS2017',
  ],
  [
    'a code in no revision',
    'HS2002,1,1,1,0,0',
    'HS2002,0,0,0,0,0',
    ':2 (column description_from): "HS2002" found; expected a revision',
  ],
  [
    'a code with two texts',
    '5 end of life,"e-waste, scrap, spent batteries",811213,Beryllium; waste',
    '5 end of life,"e-waste, scrap, spent batteries",811213,Beryllium; scrap',
    'expected one entity of that id; two differ',
  ],
  ['a row cut short', 'HS2022,0,0,0,0,0,0,1', 'HS2022,0,0', ':6: "7 cells" found; expected 12 cells'],
])('%s is refused with its place', async (_, found, instead, message) => {
  expect(await refusalOf(hsNomenclature, changed(found, instead))).toContain(message);
});

test('every translated name is of one code, and no two codes share a name', () => {
  const all = [extractionNames, refiningNames, componentsNames, devicesNames, endOfLifeNames].flat();
  // 371 rows less the 24 codes that stand at a second stage.
  expect(all).toHaveLength(371 - 24);
  for (const place of [0, 1, 2] as const)
    expect(new Set(all.map((item) => item[place])).size).toBe(all.length);
  expect(all.every(([code]) => /^\d{6}$/.test(code))).toBe(true);
  // French sets a narrow space before its high signs, and none of the three languages a plain one before %.
  expect(all.filter(([, fr, es]) => /[^\u202f][;:!?%]/.test(fr) || / %/.test(es))).toEqual([]);
});
