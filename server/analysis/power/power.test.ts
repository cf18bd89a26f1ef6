import { describe, expect, it } from 'vitest';
import { ask } from '../../question/ask.ts';
import { handMadeGraph } from '../../question/testing/hand-made-graph.ts';
import type { PowerAnswer, PowerSectionId } from './answer.ts';
import { power } from './power.ts';

const share = (value: number, rest = {}) => ({ value, unit: 'percent', ...rest });

function rowsIn(answer: PowerAnswer, id: PowerSectionId) {
  return answer.sections.find((section) => section.id === id)?.rows ?? [];
}
const partsIn = (answer: PowerAnswer, id: PowerSectionId) =>
  rowsIn(answer, id).map(({ entity, through, figure }) => [entity, through, figure?.quantity.value ?? null]);

describe('chains of owners', () => {
  it('multiply: who holds 60% of what holds 50% holds 30%, one step further away', async () => {
    const graph = await handMadeGraph({
      lines: [
        ['org:top', 'owns', 'org:middle', share(60)],
        ['org:middle', 'owns', 'site:mine', share(50)],
      ],
    });
    const ofSite = await ask(graph, power, { of: 'site:mine' });
    expect(partsIn(ofSite, 'owners')).toEqual([
      ['org:middle', [], 0.5],
      ['org:top', ['org:middle'], 0.3],
    ]);
    const ofTop = await ask(graph, power, { of: 'org:top' });
    expect(partsIn(ofTop, 'owned')).toEqual([
      ['org:middle', [], 0.6],
      ['site:mine', ['org:middle'], 0.3],
    ]);
    // Both statements of the chain stand behind the product.
    expect(rowsIn(ofTop, 'owned')[1]?.figure?.evidence).toHaveLength(2);
    const near = await ask(graph, power, { of: 'org:top', depth: 1 });
    expect(partsIn(near, 'owned')).toEqual([['org:middle', [], 0.6]]);
  });

  it('are solved where they go round', async () => {
    const graph = await handMadeGraph({
      lines: [
        ['org:outer', 'owns', 'org:a', share(60)],
        ['org:b', 'owns', 'org:a', share(20)],
        ['org:a', 'owns', 'org:b', share(50)],
      ],
    });
    // Of a the outer one holds x = 0.6 + 0.2 y, of b it holds y = 0.5 x; hence 0.9 x = 0.6, x = 2/3, y = 1/3.
    const answer = await ask(graph, power, { of: 'org:outer' });
    const parts = new Map(
      rowsIn(answer, 'owned').map(({ entity, figure }) => [entity, figure?.quantity.value]),
    );
    expect(parts.get('org:a')).toBeCloseTo(2 / 3, 12);
    expect(parts.get('org:b')).toBeCloseTo(1 / 3, 12);
  });

  it('are cut by a share that is not stated: unknown, and no zero', async () => {
    const graph = await handMadeGraph({
      lines: [
        ['org:top', 'owns', 'org:middle'],
        ['org:middle', 'owns', 'site:mine', share(50)],
      ],
    });
    const [middle, mine] = rowsIn(await ask(graph, power, { of: 'org:top' }), 'owned');
    expect(middle?.figure?.quantity).toMatchObject({ value: null, missing: 'not-available' });
    expect(mine?.figure?.quantity).toMatchObject({ value: null, missing: 'not-available' });
  });

  it('give at least what is known where one of two ways is cut', async () => {
    const graph = await handMadeGraph({
      lines: [
        ['org:top', 'owns', 'site:mine', share(10)],
        ['org:top', 'owns', 'org:middle'],
        ['org:middle', 'owns', 'site:mine', share(50)],
      ],
    });
    const mine = rowsIn(await ask(graph, power, { of: 'org:top' }), 'owned').find(
      ({ entity }) => entity === 'site:mine',
    );
    expect(mine?.figure?.quantity).toMatchObject({
      value: null,
      low: 0.1,
      high: null,
      missing: 'only-bounds',
    });
  });

  it('print shares that cannot all be true, and count them for nobody', async () => {
    const graph = await handMadeGraph({
      lines: [
        ['org:a', 'owns', 'site:mine', share(80)],
        ['org:b', 'owns', 'site:mine', share(70)],
      ],
    });
    const answer = await ask(graph, power, { of: 'org:a' });
    expect(rowsIn(answer, 'owned')[0]?.figure?.quantity.value).toBeNull();
    const [found] = rowsIn(answer, 'contradictions');
    expect(found).toMatchObject({ entity: 'site:mine', through: ['org:a', 'org:b'] });
    expect(found?.figure?.quantity.value).toBeCloseTo(1.5, 12);
  });
});

describe('lists of suppliers and smelters', () => {
  const graph = handMadeGraph({
    lines: [
      ['org:one', 'suppliedBy', 'org:s1', { period: '2020' }],
      ['org:one', 'suppliedBy', 'org:s1', { period: '2021' }],
      ['org:one', 'suppliedBy', 'org:s2', { period: '2021' }],
      ['org:two', 'suppliedBy', 'org:s1', { period: '2021' }],
      ['org:two', 'suppliedBy', 'org:s3', { period: '2021' }],
      ['org:two', 'suppliedBy', 'org:s4', { period: '2021' }],
      ['org:one', 'sourcesFrom', 'site:cid1', { product: 'material:tin', stage: 'refining' }],
    ],
  });

  it('are counted by year, the latest first, cut to length with the whole counted', async () => {
    const answer = await ask(await graph, power, { of: 'org:one', first: 1 });
    const suppliers = answer.sections.find(({ id }) => id === 'suppliers');
    expect(suppliers?.total?.quantity.value).toBe(2);
    expect(suppliers?.rows.map(({ entity, figure }) => [entity, figure?.quantity.value])).toEqual([
      ['org:s1', 2],
    ]);
    expect(suppliers?.rows[0]?.text.en).toContain('no volume');
  });

  it('say of a section without a source that it is not known, and give no zero', async () => {
    const answer = await ask(await graph, power, { of: 'org:two' });
    const smelters = answer.sections.find(({ id }) => id === 'smelters');
    expect(smelters).toMatchObject({ total: null, rows: [] });
    expect(smelters?.reason?.en).toContain('No list');
  });

  it('share one of four suppliers: a quarter of all, half of the shorter list', async () => {
    const { shared } = await ask(await graph, power, { of: 'org:one', with: 'org:two' });
    const suppliers = shared.find(({ id }) => id === 'suppliers');
    const { common, first, second, jaccard, overlap } = suppliers?.counts ?? {};
    expect([common, first, second, jaccard, overlap].map((figure) => figure?.quantity.value)).toEqual([
      1, 2, 3, 0.25, 0.5,
    ]);
    expect(suppliers?.rows.map(({ entity }) => entity)).toEqual(['org:s1']);
  });

  it('do not say that two share nothing where one publishes no list', async () => {
    const { shared } = await ask(await graph, power, { of: 'org:one', with: 'org:two' });
    const smelters = shared.find(({ id }) => id === 'smelters');
    expect(smelters?.counts).toBeNull();
    expect(smelters?.reason?.en).toContain('two');
  });

  it('count two symmetric: what one shares with the other, the other shares with it', async () => {
    const [there, back] = await Promise.all([
      ask(await graph, power, { of: 'org:one', with: 'org:two' }),
      ask(await graph, power, { of: 'org:two', with: 'org:one' }),
    ]);
    const jaccards = ({ shared }: PowerAnswer) =>
      shared.map(({ id, counts }) => [id, counts?.jaccard.quantity.value ?? null]);
    expect(jaccards(there)).toEqual(jaccards(back));
  });

  it('do not call two sites different whose sources number sites each in their own way', async () => {
    const own = await handMadeGraph({
      lines: [
        ['org:one', 'suppliedBy', 'site:x-1', { source: 'list-x' }],
        ['org:two', 'suppliedBy', 'site:y-1', { source: 'list-y' }],
      ],
    });
    const { shared } = await ask(own, power, { of: 'org:one', with: 'org:two' });
    const sites = shared.find(({ id }) => id === 'supplier-sites');
    expect(sites?.counts).toBeNull();
    expect(sites?.reason?.en).toContain('number them');
  });

  it('count nothing in common of things that have one id in every source', async () => {
    const own = await handMadeGraph({
      lines: [
        ['org:one', 'suppliedBy', 'org:s1', { source: 'list-x' }],
        ['org:two', 'suppliedBy', 'org:s2', { source: 'list-y' }],
        ['org:two', 'suppliedBy', 'org:s3', { source: 'list-y' }],
      ],
    });
    const { shared } = await ask(own, power, { of: 'org:one', with: 'org:two' });
    const suppliers = shared.find(({ id }) => id === 'suppliers');
    const { common, jaccard } = suppliers?.counts ?? {};
    expect([common?.quantity.value, jaccard?.quantity.value]).toEqual([0, 0]);
    // All three lines stand behind the nought.
    expect(common?.evidence).toHaveLength(3);
    expect(suppliers?.reason?.en).toContain('No source names the same one');
  });
});

describe('instruments', () => {
  const list = 'ieadb-membership';
  const graph = handMadeGraph({
    lines: [
      ['economy:AAA', 'partyTo', 'instrument:waste', { period: '1990/2020', source: list }],
      ['economy:BBB', 'signedOnly', 'instrument:waste', { period: '1990/2020', source: list }],
      ['economy:AAA', 'partyTo', 'instrument:mercury', { period: '2013/2020', source: list }],
      // A source with an entry on some countries is no list of parties, and what it says is no company's.
      ['economy:AAA', 'partyTo', 'instrument:children', { period: '2024', source: 'ilab-findings' }],
      ['economy:CCC', 'notPartyTo', 'instrument:children', { period: '2024', source: 'ilab-findings' }],
      ['instrument:import-ban', 'regulates', 'economy:AAA', { period: '2024' }],
      ['org:firm', 'locatedIn', 'economy:AAA'],
      ['site:works', 'locatedIn', 'economy:AAA'],
      ['instrument:sanctions', 'sanctions', 'org:firm', { period: '2024/2026' }],
    ],
  });

  it('tell who is bound from who only signed, and from who is not on the list', async () => {
    const said = async (of: string) =>
      rowsIn(await ask(await graph, power, { of }), 'instruments').map(({ entity, predicate, text }) => [
        entity,
        predicate,
        text.en.split(/[ (]/)[0],
      ]);
    expect(await said('economy:AAA')).toEqual([
      ['instrument:children', 'partyTo', 'bound'],
      ['instrument:mercury', 'partyTo', 'bound'],
      ['instrument:waste', 'partyTo', 'bound'],
      ['instrument:import-ban', 'regulates', 'applies'],
    ]);
    // The source that answers on some countries says nothing of BBB by its silence.
    expect(await said('economy:CCC')).toEqual([
      ['instrument:children', 'notPartyTo', 'stated'],
      ['instrument:mercury', null, 'not'],
      ['instrument:waste', null, 'not'],
    ]);
    expect(await said('economy:BBB')).toEqual([
      ['instrument:waste', 'signedOnly', 'signed'],
      ['instrument:mercury', null, 'not'],
    ]);
  });

  it('say in the row that a list of parties does not tell who may join', async () => {
    const rows = rowsIn(await ask(await graph, power, { of: 'economy:BBB' }), 'instruments');
    expect(rows.find(({ predicate }) => predicate === null)?.text.en).toContain('does not tell who may join');
  });

  it('of a site are those whose list of parties names its economy, and no record of a country', async () => {
    const rows = rowsIn(await ask(await graph, power, { of: 'site:works' }), 'instruments');
    expect(rows.map(({ entity, about, predicate }) => [entity, about, predicate])).toEqual([
      ['instrument:mercury', 'economy:AAA', 'partyTo'],
      ['instrument:waste', 'economy:AAA', 'partyTo'],
    ]);
  });

  it('of an organisation are those that name it, and those that bind its home', async () => {
    const rows = rowsIn(await ask(await graph, power, { of: 'org:firm' }), 'instruments');
    expect(rows.map(({ entity, about, predicate }) => [entity, about, predicate])).toEqual([
      ['instrument:sanctions', null, 'sanctions'],
      ['instrument:mercury', 'economy:AAA', 'partyTo'],
      ['instrument:waste', 'economy:AAA', 'partyTo'],
    ]);
  });

  it('are not shared by one who only signed', async () => {
    const { shared } = await ask(await graph, power, { of: 'economy:AAA', with: 'economy:BBB' });
    expect(shared.find(({ id }) => id === 'instruments')?.counts).toBeNull();
  });
});

it('counts sites abroad of a home, by the last owners that are named', async () => {
  const graph = await handMadeGraph({
    lines: [
      ['org:firm', 'locatedIn', 'economy:AAA'],
      ['org:firm', 'owns', 'site:mine', share(40)],
      ['economy:BBB', 'owns', 'site:mine', share(60)],
      ['site:mine', 'locatedIn', 'economy:BBB'],
      ['site:mine', 'hasCapacity', 'material:tin', { value: 10, unit: 't:contained', stage: 'extraction' }],
    ],
  });
  const abroad = rowsIn(await ask(graph, power, { of: 'economy:AAA' }), 'owned-abroad');
  expect(abroad.map(({ entity, about, figure }) => [entity, about, figure?.quantity.value])).toEqual([
    ['site:mine', 'economy:BBB', 0.4],
  ]);
  const here = rowsIn(await ask(graph, power, { of: 'economy:BBB' }), 'owned-here');
  expect(here.map(({ entity, figure }) => [entity, figure?.quantity.value])).toEqual([
    ['economy:BBB', 0.6],
    ['org:firm', 0.4],
  ]);
});

it('names the leading producers of a stage, and its share of the sum of economies', async () => {
  const tonnes = (value: number) => ({ value, unit: 't:contained', period: '2024' });
  const graph = await handMadeGraph({
    lines: [
      ['economy:AAA', 'extracts', 'material:tin', tonnes(70)],
      ['economy:BBB', 'extracts', 'material:tin', tonnes(20)],
      ['economy:CCC', 'extracts', 'material:tin', tonnes(10)],
    ],
  });
  const material = await ask(graph, power, { of: 'material:tin' });
  expect(partsIn(material, 'chokes').map(([entity, , part]) => [entity, part])).toEqual([
    ['economy:AAA', 0.7],
    ['economy:BBB', 0.2],
    ['economy:CCC', 0.1],
  ]);
  expect(material.sentence.en).toContain('AAA 70%');
  const economy = await ask(graph, power, { of: 'economy:BBB' });
  expect(partsIn(economy, 'chokes')).toEqual([['material:tin', [], 0.2]]);
});

it('calls nobody the largest where somebody unnamed could be, and leaves a sliver out of what an economy leads', async () => {
  const tonnes = (value: number) => ({ value, unit: 't:contained', period: '2024' });
  const graph = await handMadeGraph({
    lines: [
      ['economy:AAA', 'extracts', 'material:tin', tonnes(3)],
      ['economy:BBB', 'extracts', 'material:tin', tonnes(2)],
      ['group:other', 'extracts', 'material:tin', tonnes(95)],
      ['economy:AAA', 'extracts', 'material:gold', tonnes(20)],
      ['economy:BBB', 'extracts', 'material:gold', tonnes(10)],
      ['group:other', 'extracts', 'material:gold', tonnes(70)],
    ],
    entities: [{ id: 'group:other', ownedBy: { source: 'test', edition: '2025' } }],
  });
  const { sentence, ...tin } = await ask(graph, power, { of: 'material:tin' });
  // 3 and 2 of 100, and 95 of nobody.
  expect(partsIn({ sentence, ...tin }, 'chokes')).toEqual([
    ['economy:AAA', [], 0.03],
    ['economy:BBB', [], 0.02],
  ]);
  expect(sentence.en).toContain('of those named, AAA 3%, while somebody unnamed could have more');
  expect(rowsIn({ sentence, ...tin }, 'chokes')[0]?.text.en).toMatch(/^largest of those named/);
  // 3 % is below the twentieth, 20 % is not.
  expect(partsIn(await ask(graph, power, { of: 'economy:AAA' }), 'chokes')).toEqual([
    ['material:gold', [], 0.2],
  ]);
});

it('stands figures more than ten years older than the newest after the others, with their year', async () => {
  const dug = (value: number, period: string) => ({ value, unit: 't:contained', period });
  const graph = await handMadeGraph({
    lines: [
      ['economy:AAA', 'extracts', 'material:tin', dug(90, '2013')],
      ['economy:BBB', 'extracts', 'material:tin', dug(10, '2013')],
      ['economy:AAA', 'extracts', 'material:gold', dug(60, '2014')],
      ['economy:BBB', 'extracts', 'material:gold', dug(40, '2014')],
      ['economy:AAA', 'extracts', 'material:lead', dug(50, '2024')],
      ['economy:BBB', 'extracts', 'material:lead', dug(50, '2024')],
    ],
  });
  const rows = rowsIn(await ask(graph, power, { of: 'economy:AAA' }), 'chokes');
  // 2014 is ten years before 2024, 2013 more.
  expect(rows.map(({ entity, figure }) => [entity, figure?.quantity.value])).toEqual([
    ['material:gold', 0.6],
    ['material:lead', 0.5],
    ['material:tin', 0.9],
  ]);
  expect(rows.map(({ text }) => text.en.includes('the newest here'))).toEqual([false, false, true]);
  expect(rows[2]?.text.en).toContain('a figure of 2013');
  // Behind a share stand the statements of the whole that it is of.
  expect(rows[0]?.figure?.evidence).toHaveLength(2);
});

it('stands a list behind the side of whom it leaves out, as behind that of whom it names', async () => {
  const graph = await handMadeGraph({
    lines: [
      ['economy:AAA', 'memberOf', 'group:g77', { source: 'g77-members' }],
      ['economy:CCC', 'memberOf', 'group:g77', { source: 'g77-members' }],
      ['economy:BBB', 'extracts', 'material:tin'],
    ],
  });
  const behind = async (of: string) =>
    rowsIn(await ask(graph, power, { of }), 'sides').map(({ statements, text }) => [
      statements?.quantity.value,
      text.en.includes('not on its list'),
    ]);
  expect(await behind('economy:AAA')).toEqual([[1, false]]);
  expect(await behind('economy:BBB')).toEqual([[2, true]]);
});

describe('refuses', () => {
  const graph = handMadeGraph({
    lines: [
      ['org:one', 'suppliedBy', 'org:two'],
      ['device:phone', 'suppliedBy', 'org:two'],
    ],
  });

  it('an unknown id, with the nearest', async () => {
    await expect(ask(await graph, power, { of: 'org:onne' })).rejects.toMatchObject({
      code: 'UNKNOWN_ID',
      nearest: expect.arrayContaining(['org:one']),
    });
  });
  it('a kind that it cannot be asked of', async () => {
    await expect(ask(await graph, power, { of: 'device:phone' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
  it('the same thing twice', async () => {
    await expect(ask(await graph, power, { of: 'org:one', with: 'org:one' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
  it.each([0, 6])('a depth of %d, with its range', async (depth) => {
    await expect(ask(await graph, power, { of: 'org:one', depth })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: `depth: expected 1 to 5, got ${depth}`,
    });
  });
});

it('holds no harm, whatever the graph documents', async () => {
  const graph = await handMadeGraph({
    lines: [
      ['economy:COD', 'bearsHarm', 'harm:child-labour', { product: 'material:cobalt', stage: 'extraction' }],
      ['site:mine', 'bearsHarm', 'harm:child-labour', { product: 'material:cobalt' }],
      ['org:firm', 'owns', 'site:mine', share(50)],
      ['site:mine', 'locatedIn', 'economy:COD'],
    ],
  });
  for (const of of ['economy:COD', 'site:mine', 'org:firm', 'material:cobalt']) {
    expect(JSON.stringify(await ask(graph, power, { of }))).not.toContain('harm:');
  }
});
