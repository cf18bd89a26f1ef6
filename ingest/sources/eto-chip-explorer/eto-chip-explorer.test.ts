/** The chip explorer's files, on small ones in their layout; the shares are made up. */
import { expect, it, test } from 'vitest';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { etoChipExplorer } from './adapter.ts';
import { inputs } from './names.ts';

const inputsHeader =
  'input_id,input_name,type,stage_name,stage_id,description,year,market_share_chart_global_market_size_info,market_share_chart_caption,market_share_chart_source\n';
const stagesHeader =
  'stage_id,stage_name,description,market_share_chart_global_market_size_info,market_share_chart_caption,market_share_chart_source\n';
const files = {
  'inputs.csv': `\uFEFF${inputsHeader}N20,EUV lithography tools,tool_resource,,,text,2025,$13 billion (2025),,\nN19,Lithography tools,tool_resource,,,text,2025,,,\nN25,Photolithography,process,Fabrication,S2,text,,,,\nN31,Photoresists,material_resource,,,text,2019,$3.3 billion (all photoresists),,\n`,
  'stages.csv': `${stagesHeader}S2,Fabrication,text,,,\n`,
  'sequence.csv':
    'input_name,input_id,goes_into_name,goes_into_id,is_type_of_name,is_type_of_id\nEUV,N20,,,Lithography tools,N19\nLithography tools,N19,Photolithography,N25,,\n',
  'providers.csv':
    'provider_name,alias,provider_id,provider_type,country\nNLD,Netherlands,P45,country,\nMade Up Litho,,P900,organization,NLD\nMade Up Litho,MUL,P900,organization,NLD\nVarious companies,,P370,organization,Various countries\n',
  'provision.csv':
    'provider_name,provider_id,provided_name,provided_id,share_provided,year,source\nMade Up Litho,P900,EUV,N20,97.5,2025,x\nVarious companies,P370,EUV,N20,,2019,x\nNLD,P45,EUV,N20,100,2025,x\nNLD,P45,Lithography tools,N19,,2019,x\nNLD,P45,Fabrication,S2,1,2022,x\n',
};
const changed = (name: keyof typeof files, found: string, instead: string) => {
  expect(files[name]).toContain(found);
  return { ...files, [name]: files[name].replace(found, instead) };
};

test('what goes into what, who provides it by headquarters and by place, and the size of a market', async () => {
  const { statements, entities, report } = await runByHand(etoChipExplorer, files);
  expect(
    statements.map((row) => [
      // A lump of another edition than the pinned one is kept apart.
      row.subject.replace(/\.file-.*/, ''),
      row.predicate,
      row.object,
      row.product,
      row.value ?? row.missing,
      row.unit,
      row.period,
    ]),
  ).toEqual([
    ['product:eto-n20', 'hasIndicator', 'indicator:global-market-size', null, 13_000, 'MUSD:current', '2025'],
    ['product:eto-n31', 'hasIndicator', 'indicator:global-market-size', null, 3300, 'MUSD:current', '2019'],
    ['product:eto-n19', 'usedToMake', 'product:eto-n25', null, null, null, '2026'],
    ['org:made-up-litho', 'locatedIn', 'economy:NLD', null, null, null, '2026'],
    ['org:made-up-litho', 'manufactures', 'product:eto-n20', null, 97.5, 'percent', '2025'],
    ['group:eto-various-companies', 'manufactures', 'product:eto-n20', null, null, null, '2019'],
    [
      'economy:NLD',
      'hasIndicator',
      'indicator:market-share-by-headquarters',
      'product:eto-n20',
      100,
      'percent',
      '2025',
    ],
    [
      'economy:NLD',
      'hasIndicator',
      'indicator:market-share-by-headquarters',
      'product:eto-n19',
      'not-available',
      'percent',
      '2019',
    ],
    ['economy:NLD', 'hasCapacity', 'product:eto-s2', null, 1, 'percent', '2022'],
  ]);
  expect(statements[1]?.note).toContain('of a part or kind: all photoresists');
  const parents = new Map(entities.map(({ id, partOf }) => [id, partOf]));
  expect(parents.get('product:eto-n20')).toBe('product:eto-n19');
  expect(parents.get('product:eto-n25')).toBe('product:eto-s2');
  expect(report.dropped.map(({ count }) => count).reduce((sum, count) => sum + count)).toBe(4);
});

it.each([
  [
    'an input that nobody has named',
    changed('inputs.csv', 'N31,', 'N999,'),
    '(column input_id): "N999" found',
  ],
  [
    'an input under another name',
    changed('inputs.csv', 'EUV lithography tools', 'EUV'),
    '"EUV lithography tools", as names.ts has it',
  ],
  ['a size that is no amount', changed('inputs.csv', '$13 billion (2025)', 'large'), '"large" found'],
  ['another stage of a step', changed('inputs.csv', 'S2,text', 'S3,text'), '(column stage_id): "S3" found'],
  [
    'another parent of a kind',
    changed('sequence.csv', 'tools,N19\n', 'tools,N25\n'),
    '(column is_type_of_id): "N25" found',
  ],
  ['text for a share', changed('provision.csv', '97.5', 'most'), '(column share_provided): "most" found'],
  ['a share above the whole', changed('provision.csv', '97.5', '197.5'), 'at most 100 percent'],
  ['a country under another id', changed('providers.csv', 'P45', 'P46'), '(column provider_id): "P46" found'],
  [
    'an unknown headquarters',
    changed('providers.csv', 'NLD\nMade Up Litho,MUL', 'XXX\nMade Up Litho,MUL'),
    '"XXX" found',
  ],
  ['a missing column', changed('provision.csv', ',year,', ',yr,'), '(column year): expected this column'],
])('refuses %s', async (_, changedFiles, message) => {
  expect(await refusalOf(etoChipExplorer, changedFiles)).toContain(message);
});

it('names every input in three languages, and its parent among them', () => {
  for (const { name, parent } of inputs.values()) {
    expect(Object.values(name).every((text) => text !== '')).toBe(true);
    expect(parent === undefined || inputs.has(parent)).toBe(true);
  }
  expect(inputs.size).toBe(129);
});
