import { describe, expect, it } from 'vitest';
import { ask } from '../../question/ask.ts';
import { type HandMade, handMadeGraph, type Line, named } from '../../question/testing/hand-made-graph.ts';
import type { TraceAnswer, TraceNode, TraceTrack } from './answer.ts';
import { trace } from './trace.ts';

const t = 't:contained';
const g = 'g:contained';
const cobalt = 'material:cobalt';
const phone = 'device:phone';

/**
 * Cobalt of 2023. Mined: COD 70, AUS 20, IDN 6, PNG 4 (100). Refined: CHN 60, COD 10, AUS 5, FIN 25 (100), and
 * the publisher prints 100 for the world. Harm in mining it: COD (child labour, twice) and ZMB, which mines none.
 */
const chain: HandMade = {
  lines: [
    ['economy:COD', 'extracts', cobalt, { value: 70, unit: t, period: '2023' }],
    ['economy:AUS', 'extracts', cobalt, { value: 20, unit: t, period: '2023' }],
    ['economy:IDN', 'extracts', cobalt, { value: 6, unit: t, period: '2023' }],
    ['economy:PNG', 'extracts', cobalt, { value: 4, unit: t, period: '2023' }],
    ['economy:CUB', 'extracts', cobalt, { unit: t, missing: 'withheld', period: '2023' }],
    ['economy:COD', 'extracts', cobalt, { value: 90, unit: t, period: '2024' }],
    ['economy:AUS', 'extracts', cobalt, { value: 10, unit: t, period: '2024' }],
    ['group:world', 'extracts', cobalt, { value: 100, unit: t, period: '2024' }],
    ['economy:CHN', 'refines', cobalt, { value: 60, unit: t, period: '2023', source: 'bgs' }],
    ['economy:COD', 'refines', cobalt, { value: 10, unit: t, period: '2023', source: 'bgs' }],
    ['economy:AUS', 'refines', cobalt, { value: 5, unit: t, period: '2023', source: 'bgs' }],
    ['economy:FIN', 'refines', cobalt, { value: 25, unit: t, period: '2023', source: 'bgs' }],
    [phone, 'contains', cobalt, { value: 6, unit: g, product: 'component:battery', period: '2011' }],
    [phone, 'contains', cobalt, { value: 5, unit: g, product: 'component:battery', period: '2016' }],
    [phone, 'contains', cobalt, { value: 0.07, unit: g, period: '2019' }],
    [phone, 'contains', 'material:tin', { value: 1, unit: g, period: '2016' }],
    [phone, 'contains', 'component:battery', { value: 30, unit: 'g:gross', period: '2020', source: 'bom' }],
    [phone, 'contains', 'material:steel', { value: 70, unit: 'g:gross', period: '2020', source: 'bom' }],
    ...['CHN', 'COD', 'IDN', 'PNG', 'AUS', 'FIN', 'ZMB'].map(
      (code): Line => [
        `economy:${code}`,
        'memberOf',
        ['AUS', 'FIN'].includes(code) ? 'group:imf-advanced' : 'group:m49-142',
        { source: 'imf-weo' },
      ],
    ),
    [
      'economy:COD',
      'bearsHarm',
      'harm:child-labour',
      { product: cobalt, stage: 'extraction', period: '2022' },
    ],
    [
      'economy:COD',
      'bearsHarm',
      'harm:forced-labour',
      { product: cobalt, stage: 'extraction', period: '2022' },
    ],
    [
      'economy:ZMB',
      'bearsHarm',
      'harm:child-labour',
      { product: cobalt, stage: 'extraction', period: '2022' },
    ],
    [
      'economy:COD',
      'bearsHarm',
      'harm:child-labour',
      { product: 'material:tin', stage: 'extraction', period: '2022' },
    ],
    ['economy:CHN', 'generatesEwaste', null, { value: 10, unit: 't:gross', period: '2019', source: 'un' }],
    ['economy:USA', 'generatesEwaste', null, { value: 7, unit: 't:gross', period: '2019', source: 'un' }],
    ['group:world', 'generatesEwaste', null, { value: 20, unit: 't:gross', period: '2019', source: 'un' }],
    ['group:world', 'recyclesEwaste', null, { value: 4, unit: 't:gross', period: '2019', source: 'un' }],
  ],
  entities: [
    { id: phone, name: named('Phone') },
    { id: cobalt, name: named('Cobalt') },
  ],
  unknowns: [
    { id: 'assembly', kind: 'no-figure-yet', stage: 'assembly', entity: null, text: named('Who assembles.') },
  ],
};

async function traced(input: Readonly<Record<string, unknown>> = {}, parts = chain): Promise<TraceAnswer> {
  return ask(await handMadeGraph(parts), trace, { start: phone, ...input });
}

function trackOf(answer: TraceAnswer, id: string): TraceTrack {
  const track = answer.columns.flatMap(({ tracks }) => tracks).find((one) => one.id === id);
  if (track === undefined) throw new Error(`no track ${id}`);
  return track;
}

const sharesOf = ({ nodes }: TraceTrack): Readonly<Record<string, number | null | undefined>> =>
  Object.fromEntries(
    nodes.map((node: TraceNode) => [node.id.split('/').slice(2).join('/'), node.share?.quantity.value]),
  );

describe('trace of a device', () => {
  it('has seven columns in the order of the stages; where nothing is known the column says so', async () => {
    const { columns } = await traced();
    expect(columns.map(({ stage }) => stage)).toEqual([
      'extraction',
      'refining',
      'components',
      'assembly',
      'trade',
      'use',
      'end-of-life',
    ]);
    const [assembly] = columns[3]?.tracks ?? [];
    expect(assembly?.state).toBe('no-figure');
    expect(assembly?.nodes.map(({ kind }) => kind)).toEqual(['no-figure']);
    expect(assembly?.note?.en).toBe('Who assembles.');
  });

  it('follows what is both mined and refined by economy, and says that the rule chose it', async () => {
    const answer = await traced();
    expect(answer.contents.map(({ entity, selected, hasOutput }) => [entity, selected, hasOutput])).toEqual([
      ['material:steel', false, false],
      ['component:battery', false, false],
      [cobalt, true, true],
      ['material:tin', false, false],
    ]);
    expect(answer.parameters.find(({ name }) => name === 'materials')).toEqual({
      name: 'materials',
      value: cobalt,
      isDefault: true,
    });
    expect(answer.caveats.some(({ en }) => en.startsWith('Materials followed here: cobalt.'))).toBe(true);
  });

  it('takes the middle of three masses, with its component, and keeps the other two beside it', async () => {
    const content = (await traced()).contents.find(({ entity }) => entity === cobalt);
    expect(content?.mass?.quantity).toMatchObject({ value: 5, unit: g });
    expect(content?.component).toBe('component:battery');
    expect(content?.others).toHaveLength(2);
  });

  it('takes both stages of a material in the latest year that they share', async () => {
    const answer = await traced();
    expect(trackOf(answer, `extraction/${cobalt}`).period).toBe('2023');
    expect(trackOf(answer, `refining/${cobalt}`).period).toBe('2023');
    expect(answer.parameters.find(({ name }) => name === 'year')?.value).toBe('2019,2023');
  });

  it('divides the sum of rows, folds small economies by side, and names who is listed without a figure', async () => {
    // IDN 6 % and PNG 4 % lie below 10 %; both are South: together 10 %.
    const track = trackOf(await traced({ minShare: 0.1 }), `extraction/${cobalt}`);
    expect(sharesOf(track)).toEqual({ 'economy:COD': 0.7, 'economy:AUS': 0.2, 'others-south': 0.1 });
    const others = track.nodes.find(({ kind }) => kind === 'others');
    expect(others?.members.map(({ entity, share }) => [entity, share.quantity.value])).toEqual([
      ['economy:IDN', 0.06],
      ['economy:PNG', 0.04],
    ]);
    expect(others?.quantity?.quantity.value).toBe(10);
    expect(track.note?.en).toContain('Listed without a figure: CUB (withheld).');
    expect(track.nodes.map(({ side }) => side)).toEqual(['south', 'north', 'south']);
  });

  it('does not call one small economy "others"', async () => {
    const track = trackOf(await traced({ minShare: 0.05 }), `extraction/${cobalt}`);
    expect(track.nodes.map(({ kind }) => kind)).toEqual(['economy', 'economy', 'economy', 'economy']);
  });

  it('links ore to metal: the economy’s own first, then the world pool; the shares add up to the metal', async () => {
    // Own ore: COD 10 of 10, AUS 5 of 5. Pool: ore 100 − 15 = 85 for 85 of metal. Nothing is unmatched.
    const answer = await traced();
    const feed = answer.links.filter(({ to }) => to.startsWith(`refining/${cobalt}`));
    expect(feed.map(({ from, to, kind, share }) => [from, to, kind, share?.quantity.value])).toEqual([
      [`extraction/${cobalt}/economy:AUS`, `refining/${cobalt}/economy:AUS`, 'domestic-first', 0.05],
      [`extraction/${cobalt}/economy:COD`, `refining/${cobalt}/economy:COD`, 'domestic-first', 0.1],
      [`extraction/${cobalt}`, `refining/${cobalt}`, 'world-pool', 0.85],
    ]);
    expect(feed.every(({ share }) => share?.quantity.status === 'assumed')).toBe(true);
    expect(answer.assumptions.map(({ id, share }) => [id, share])).toEqual([
      [`domestic-first:${cobalt}`, 0.15],
      [`world-pool:${cobalt}`, 0.85],
      [`same-mix:${cobalt}`, 1],
      ['same-waste', 1],
    ]);
  });

  it('gives refined metal without ore a track of its own', async () => {
    // 40 more from FIN: 140 refined, 100 mined; 40 of 140 have no ore.
    const lines = chain.lines.map(
      (line): Line =>
        line[0] === 'economy:FIN' && line[1] === 'refines'
          ? [line[0], line[1], line[2], { ...line[3], value: 65 }]
          : line,
    );
    const answer = await traced({}, { ...chain, lines });
    const track = trackOf(answer, `extraction/${cobalt}/unmatched-feed`);
    expect(track.nodes.map(({ kind, quantity }) => [kind, quantity?.quantity.value])).toEqual([
      ['unmatched-feed', 40],
    ]);
    const link = answer.links.find(({ from }) => from === track.nodes[0]?.id);
    expect(link).toMatchObject({ to: `refining/${cobalt}`, kind: 'not-known' });
    expect(link?.share?.quantity.value).toBeCloseTo(40 / 140, 12);
  });

  it('does not match ore and metal of two years, and says so', async () => {
    const answer = await traced({ year: 2024 });
    expect(trackOf(answer, `extraction/${cobalt}`)).toMatchObject({ period: '2024', isNearestYear: false });
    expect(trackOf(answer, `refining/${cobalt}`)).toMatchObject({ period: '2023', isNearestYear: true });
    expect(answer.links.find(({ to }) => to === `refining/${cobalt}`)).toMatchObject({
      kind: 'not-known',
      share: null,
    });
    expect(answer.caveats.some(({ en }) => en.startsWith('Ore and metal are not matched for cobalt'))).toBe(
      true,
    );
    expect(answer.assumptions.map(({ id }) => id)).toEqual([
      `mine-mix:${cobalt}`,
      `same-mix:${cobalt}`,
      'same-waste',
    ]);
  });

  it('shows documented harm of that material at its economy, once a kind, without a size or a site', async () => {
    const track = trackOf(await traced(), `extraction/${cobalt}`);
    const harms = track.nodes.find(({ entity }) => entity === 'economy:COD')?.harms ?? [];
    expect(harms.map(({ harm, figure }) => [harm, figure])).toEqual([
      ['harm:child-labour', null],
      ['harm:forced-labour', null],
    ]);
    expect(harms[0]?.evidence).toHaveLength(1);
    expect(harms[0]?.scope.en).toBe('documented in COD; the source names no site or company');
    expect(track.note?.en).toContain('Harm in mining it is also documented in ZMB');
    expect(trackOf(await traced(), `refining/${cobalt}`).nodes.every((node) => node.harms.length === 0)).toBe(
      true,
    );
  });

  it('shows harm documented at assembly where no economy is counted, with economy and good in its scope', async () => {
    const harm: Line = [
      'economy:MYS',
      'bearsHarm',
      'harm:forced-labour',
      { product: 'product:electronics', stage: 'assembly', period: '2022' },
    ];
    const answer = await traced({}, { ...chain, lines: [...chain.lines, harm] });
    const [node] = trackOf(answer, `assembly/${phone}`).nodes;
    expect(node).toMatchObject({ kind: 'no-figure', share: null, quantity: null });
    expect(node?.harms.map(({ harm: kind, scope }) => [kind, scope.en])).toEqual([
      ['harm:forced-labour', 'documented in MYS, for electronics; the source names no site or company'],
    ]);
    expect(answer.evidence).toEqual(expect.arrayContaining([...(node?.harms[0]?.evidence ?? [])]));
  });

  it('draws a bill of materials from the document that divides the whole device', async () => {
    const track = trackOf(await traced(), `components/${phone}`);
    expect(track.total?.quantity).toMatchObject({ value: 100, unit: 'g:gross' });
    expect(sharesOf(track)).toEqual({ 'material:steel': 0.7, 'component:battery': 0.3 });
  });

  it('gives at least how much where only a lower bound is known, and takes it for the order', async () => {
    const phone2 = 'device:other-phone';
    const bounds: readonly Line[] = [
      [phone2, 'contains', cobalt, { low: 3, unit: g, missing: 'only-bounds', product: 'component:battery' }],
      [phone2, 'contains', 'material:tin', { value: 1, unit: g }],
    ];
    const answer = await traced({ start: phone2 }, { ...chain, lines: [...chain.lines, ...bounds] });
    expect(answer.contents.map(({ entity }) => entity)).toEqual([cobalt, 'material:tin']);
    const track = trackOf(answer, `components/${cobalt}`);
    expect(track.nodes.map(({ entity, share, quantity }) => [entity, share, quantity?.quantity.low])).toEqual(
      [['component:battery', null, 3]],
    );
  });

  it('says so where a device holds nothing with output by economy', async () => {
    const lines: readonly Line[] = [
      ...chain.lines,
      ['device:box', 'contains', 'material:steel', { value: 1, unit: 'g:gross' }],
    ];
    const answer = await traced({ start: 'device:box' }, { ...chain, lines });
    expect(answer.columns[0]?.tracks.map(({ id, state }) => [id, state])).toEqual([
      ['extraction/device:box', 'no-figure'],
    ]);
    expect(answer.columns[0]?.tracks[0]?.note?.en).toMatch(/^No material of the device has/);
  });

  it('ends with e-waste by economy, what no row holds, and a fate that is mostly unknown', async () => {
    // 10 + 7 of a printed 20 (rounded to tens: half is 5, and 3 is within it): shares are of 17.
    const answer = await traced();
    const generated = trackOf(answer, 'end-of-life/generated');
    expect(generated.total?.quantity.value).toBe(17);
    expect(generated.publishedTotal?.quantity.value).toBe(20);
    expect(sharesOf(trackOf(answer, 'end-of-life/fate'))).toEqual({ documented: 0.2, unknown: 0.8 });
  });

  it('goes back or forward only', async () => {
    const back = await traced({ direction: 'back' });
    expect(back.columns.map(({ stage }) => stage)).toEqual([
      'extraction',
      'refining',
      'components',
      'assembly',
    ]);
    const forward = await traced({ direction: 'forward' });
    expect(forward.columns.map(({ stage }) => stage)).toEqual(['assembly', 'trade', 'use', 'end-of-life']);
    // Going forward, no metal is assumed to come from anywhere.
    expect(forward.assumptions.map(({ id }) => id)).toEqual(['same-waste']);
    const ids = new Set(
      forward.columns.flatMap(({ tracks }) =>
        tracks.flatMap(({ id, nodes }) => [id, ...nodes.map((node) => node.id)]),
      ),
    );
    expect(forward.links.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true);
  });

  it('says how the South’s share moves over schemes, when the graph holds more than one', async () => {
    const oecd: readonly Line[] = ['AUS', 'IDN'].map((code) => [
      `economy:${code}`,
      'memberOf',
      'group:oecd',
      { source: 'oecd-members' },
    ]);
    const { choices } = await traced({}, { ...chain, lines: [...chain.lines, ...oecd] });
    // IMF: all but AUS (80 %); with IDN also North: 74 %.
    expect(choices.map(({ choice }) => choice)).toEqual(['scheme', 'content']);
    expect(choices[0]).toMatchObject({
      choice: 'scheme',
      leastOption: 'oecd-2025',
      mostOption: 'imf-advanced-2024',
    });
    expect(choices[0]?.least.value).toBeCloseTo(0.74, 12);
    expect(choices[0]?.most.value).toBeCloseTo(0.8, 12);
    // One phone holds 6 g, 5 g or 0.07 g of cobalt, says who is asked.
    expect(choices[1]).toMatchObject({
      least: { value: 0.07, unit: g },
      most: { value: 6, unit: g },
      leastOption: 'test 2025, 2019',
      mostOption: 'test 2025, 2011',
    });
  });
});

describe('trace of a material', () => {
  it('goes back to mines and forward to the devices that contain it', async () => {
    const answer = await traced({ start: cobalt });
    expect(answer.contents.map(({ entity, mass }) => [entity, mass?.quantity.value])).toEqual([[phone, 5]]);
    const track = trackOf(answer, `components/${cobalt}`);
    expect(track.nodes.map(({ entity, share }) => [entity, share])).toEqual([[phone, null]]);
    expect(trackOf(answer, `extraction/${cobalt}`).state).toBe('covered');
  });
});

describe('what a trace refuses', () => {
  it.each([
    [{ start: 'device:phoen' }, 'UNKNOWN_ID', /did you mean device:phone/],
    // An organisation is nothing to start at, known or not: what is named can be.
    [{ start: 'org:phoen' }, 'UNKNOWN_ID', /did you mean device:phone/],
    [{ start: '__proto__' }, 'UNKNOWN_ID', /not an entity/],
    [{ start: 'constructor' }, 'UNKNOWN_ID', /not an entity/],
    [{ start: 'economy:COD' }, 'NOT_ANSWERABLE', /starts at a device or a material/],
    [{ materials: ['material:gold'] }, 'UNKNOWN_ID', /material:gold/],
    [
      { materials: ['material:zinc'] },
      'NOT_ANSWERABLE',
      /no source .* contains material:zinc; it does of material:cobalt/,
    ],
    [{ start: 'material:zinc' }, 'NOT_ANSWERABLE', /try material:cobalt/],
    [{ start: 'device:empty' }, 'NOT_ANSWERABLE', /try device:phone/],
    [{ start: cobalt, materials: ['material:tin'] }, 'BAD_USER_INPUT', /follows only material:cobalt/],
    [{ year: 20_000 }, 'BAD_USER_INPUT', /year/],
    [{ minShare: -1 }, 'BAD_USER_INPUT', /minShare/],
    [{ minShare: Number.NaN }, 'BAD_USER_INPUT', /minShare/],
    [{ scheme: 'north' }, 'BAD_USER_INPUT', /scheme/],
    [{ precedence: 'mine' }, 'BAD_USER_INPUT', /not a rule of this graph/],
    [{ colour: 'red' }, 'BAD_USER_INPUT', /colour/],
  ])('%o: %s', async (input, code, message) => {
    const graph = {
      ...chain,
      entities: [...(chain.entities ?? []), { id: 'material:zinc' }, { id: 'device:empty' }],
    };
    await expect(traced(input, graph)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });
});
