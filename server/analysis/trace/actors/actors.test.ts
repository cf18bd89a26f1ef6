/** Named actors under the aggregate they belong to, and never beside the harm of a country. */
import { describe, expect, it } from 'vitest';
import { ask } from '../../../question/ask.ts';
import { handMadeGraph, type Line, named } from '../../../question/testing/hand-made-graph.ts';
import type { TraceAnswer, TraceNode } from '../answer.ts';
import { trace } from '../trace.ts';

const t = 't:contained';
const cobalt = 'material:cobalt';
const phone = 'device:phone';
const model = 'device:phone-one';
const lump = { id: 'group:lump', ownedBy: { source: 'test', edition: '2025' } };

const lines: readonly Line[] = [
  ['economy:COD', 'extracts', cobalt, { value: 70, unit: t }],
  ['economy:AUS', 'extracts', cobalt, { value: 20, unit: t }],
  ['group:lump', 'extracts', cobalt, { value: 10, unit: t }],
  ['economy:CHN', 'refines', cobalt, { value: 60, unit: t }],
  ['economy:FIN', 'refines', cobalt, { value: 40, unit: t }],
  [phone, 'contains', cobalt, { value: 6, unit: 'g:contained' }],
  ['economy:COD', 'bearsHarm', 'harm:child-labour', { product: cobalt, stage: 'extraction', period: '2022' }],
  ['economy:ZMB', 'bearsHarm', 'harm:child-labour', { product: cobalt, stage: 'extraction', period: '2022' }],
  ['economy:CHN', 'bearsHarm', 'harm:forced-labour', { product: 'product:phones', stage: 'assembly' }],
  // A mine in COD with an operator and two owners; one in MAR, which the table does not list; one of tin.
  ['site:deep', 'extracts', cobalt, { period: '2019' }],
  ['site:deep', 'locatedIn', 'economy:COD'],
  ['org:digger', 'operates', 'site:deep', { period: '2018' }],
  ['economy:COD', 'owns', 'site:deep', { value: 20, unit: 'percent', period: '2018' }],
  ['org:holder', 'owns', 'site:deep', { value: 80, unit: 'percent', period: '2018' }],
  ['site:bou', 'extracts', cobalt, { period: '2019' }],
  ['site:bou', 'locatedIn', 'economy:MAR'],
  ['site:tin', 'extracts', 'material:tin', { period: '2019' }],
  ['site:tin', 'locatedIn', 'economy:COD'],
  // A smelter in CHN that two companies name, one for two years.
  ['org:brand', 'sourcesFrom', 'site:furnace', { product: cobalt, period: '2017' }],
  ['org:brand', 'sourcesFrom', 'site:furnace', { product: cobalt, period: '2018' }],
  ['org:other', 'sourcesFrom', 'site:furnace', { product: cobalt, period: '2025' }],
  ['site:furnace', 'locatedIn', 'economy:CHN'],
  // Brand puts a model of the phone on the market; its supplier is disclosed. Another makes something else.
  ['org:brand', 'putsOnMarket', model, { period: '2020' }],
  ['org:brand', 'suppliedBy', 'org:screens', { period: '2015' }],
  ['org:other', 'putsOnMarket', 'device:laptop', { period: '2020' }],
];

async function traced(input: Readonly<Record<string, unknown>> = {}): Promise<TraceAnswer> {
  const entities = [
    lump,
    { id: phone, name: named('Phone') },
    { id: model, name: named('Phone One'), partOf: phone },
    { id: 'org:brand', name: named('Brand') },
    { id: 'org:other', name: named('Other') },
  ];
  return ask(await handMadeGraph({ lines, entities }), trace, { start: phone, named: true, ...input });
}

const nodesOf = ({ columns }: TraceAnswer): readonly TraceNode[] =>
  columns.flatMap(({ tracks }) => tracks.flatMap(({ nodes }) => nodes));
function nodeOf(answer: TraceAnswer, id: string): TraceNode {
  const node = nodesOf(answer).find((one) => one.id === id);
  if (node === undefined) throw new Error(`no node ${id}`);
  return node;
}

describe('named actors', () => {
  it('mines stand under their economy, with operators and owners', async () => {
    const { actors } = nodeOf(await traced(), `extraction/${cobalt}/economy:COD`);
    expect(actors.map(({ entity, role }) => [entity, role])).toEqual([['site:deep', 'mine']]);
    expect(actors[0]?.words.en).toBe('listed by test for 2019, no volume for this device');
    expect(actors[0]?.ties.map(({ entity, role, words }) => [entity, role, words.en])).toEqual([
      ['org:digger', 'operator', 'operator, according to test for 2018'],
      ['economy:COD', 'owner', 'owner (20%), according to test for 2018'],
      ['org:holder', 'owner', 'owner (80%), according to test for 2018'],
    ]);
  });

  it('a mine in an economy that the publisher lumps stands under the lump', async () => {
    const { actors } = nodeOf(await traced(), `extraction/${cobalt}/group:lump`);
    expect(actors.map(({ entity }) => entity)).toEqual(['site:bou']);
  });

  it('smelters stand under their economy, disclosed by whom, for when, and with no volume', async () => {
    const { actors } = nodeOf(await traced(), `refining/${cobalt}/economy:CHN`);
    expect(actors.map(({ entity, role }) => [entity, role])).toEqual([['site:furnace', 'smelter']]);
    expect(actors[0]?.ties.map(({ words }) => [words.en, words.fr, words.es])).toEqual([
      [
        'disclosed by Brand for 2017–2018, no volume',
        'indiqué par Brand pour 2017–2018, sans volume',
        'declarado por Brand para 2017–2018, sin volumen',
      ],
      [
        'disclosed by Other for 2025, no volume',
        'indiqué par Other pour 2025, sans volume',
        'declarado por Other para 2025, sin volumen',
      ],
    ]);
    expect(actors[0]?.evidence).toHaveLength(3);
  });

  it('brands of the device’s models stand at assembly, with the suppliers they disclose; others do not', async () => {
    const { actors } = nodeOf(await traced(), `assembly/${phone}/no-figure`);
    expect(actors.map(({ entity, ties }) => [entity, ties.map((tie) => tie.entity)])).toEqual([
      ['org:brand', ['org:screens']],
    ]);
    expect(actors[0]?.words.en).toBe('1 of its models listed by test for 2020, no volume');
  });

  it('of a material: its mines and smelters, and no brand', async () => {
    const answer = await traced({ start: cobalt });
    expect(nodeOf(answer, `refining/${cobalt}/economy:CHN`).actors).toHaveLength(1);
    expect(answer.columns.find(({ stage }) => stage === 'assembly')?.tracks[0]?.nodes[0]?.actors).toEqual([]);
  });

  it('are among the evidence', async () => {
    const { evidence } = await traced();
    const plain = await traced({ named: false });
    expect(evidence.length).toBeGreaterThan(plain.evidence.length);
  });
});

describe('harm of a country and named actors never stand beside each other', () => {
  it('named: actors and no harm, not even in a note', async () => {
    const answer = await traced();
    expect(nodesOf(answer).some(({ actors }) => actors.length > 0)).toBe(true);
    expect(
      nodesOf(answer)
        .flatMap(({ harms, members }) => [harms, ...members.map((one) => one.harms)])
        .flat(),
    ).toEqual([]);
    const notes = answer.columns.flatMap(({ tracks }) => tracks.map(({ note }) => note?.en ?? ''));
    expect(notes.some((note) => /harm/i.test(note))).toBe(false);
    expect(answer.caveats.some(({ en }) => en.includes('other view'))).toBe(true);
  });

  it('by default: harms and no actor', async () => {
    const answer = await traced({ named: undefined });
    expect(nodesOf(answer).some(({ harms }) => harms.length > 0)).toBe(true);
    expect(nodesOf(answer).every(({ actors }) => actors.length === 0)).toBe(true);
  });
});
