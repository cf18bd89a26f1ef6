/** What a trace carries: masses of one device, worked out by hand, and conserved whatever the graph. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../../question/ask.ts';
import { handMadeGraph, type Line, named } from '../../../question/testing/hand-made-graph.ts';
import type { TraceAnswer, TraceTrack } from '../answer.ts';
import { trace } from '../trace.ts';

const t = 't:contained';
const cobalt = 'material:cobalt';
const phone = 'device:phone';

/**
 * Mined: COD 70, AUS 20, not named 10. Refined: CHN 60, COD 10, FIN 50 (120). Own ore first: COD 10. Ore left: 90, metal
 * left: 110; pooled 90, not matched 20. In one phone: 6 g of cobalt; the phone weighs 100 g.
 */
const graph: readonly Line[] = [
  ['economy:COD', 'extracts', cobalt, { value: 70, unit: t }],
  ['economy:AUS', 'extracts', cobalt, { value: 20, unit: t }],
  ['group:lump', 'extracts', cobalt, { value: 10, unit: t }],
  ['economy:CHN', 'refines', cobalt, { value: 60, low: 54, high: 66, unit: t }],
  ['economy:COD', 'refines', cobalt, { value: 10, unit: t }],
  ['economy:FIN', 'refines', cobalt, { value: 50, unit: t }],
  [phone, 'contains', cobalt, { value: 6, low: 5, high: 7, unit: 'g:contained' }],
  [phone, 'contains', 'component:battery', { value: 30, unit: 'g:gross', source: 'bom' }],
  [phone, 'contains', 'material:steel', { value: 70, unit: 'g:gross', source: 'bom' }],
  ['economy:CHN', 'generatesEwaste', null, { value: 30, unit: 't:gross', source: 'un' }],
  ['economy:USA', 'generatesEwaste', null, { value: 10, unit: 't:gross', source: 'un' }],
];
const lump = { id: 'group:lump', ownedBy: { source: 'test', edition: '2025' } };

async function traced(
  input: Readonly<Record<string, unknown>> = {},
  lines: readonly Line[] = graph,
): Promise<TraceAnswer> {
  const entities = [lump, { id: phone, name: named('Phone') }, { id: cobalt, name: named('Cobalt') }];
  return ask(await handMadeGraph({ lines, entities }), trace, { start: phone, minShare: 0, ...input });
}

function trackOf({ columns }: TraceAnswer, id: string): TraceTrack {
  const track = columns.flatMap(({ tracks }) => tracks).find((one) => one.id === id);
  if (track === undefined) throw new Error(`no track ${id}`);
  return track;
}

const carriedBy = ({ id, nodes }: TraceTrack): Readonly<Record<string, number | null | undefined>> =>
  Object.fromEntries(nodes.map((node) => [node.id.slice(id.length + 1), node.carried?.quantity.value]));

describe('what is carried for one device', () => {
  it('at the refineries: its content by their shares, with the ranges of both', async () => {
    const track = trackOf(await traced(), `refining/${cobalt}`);
    // 6 g × 60/120, × 10/120, × 50/120.
    expect(carriedBy(track)).toEqual({
      'economy:CHN': expect.closeTo(3, 12),
      'economy:COD': expect.closeTo(0.5, 12),
      'economy:FIN': expect.closeTo(2.5, 12),
    });
    const china = track.nodes.find(({ entity }) => entity === 'economy:CHN')?.carried;
    // Least: 5 g × 54/114; most: 7 g × 66/126.
    expect(china?.quantity.low).toBeCloseTo((5 * 54) / 114, 12);
    expect(china?.quantity.high).toBeCloseTo((7 * 66) / 126, 12);
    expect(china?.quantity).toMatchObject({ unit: 'g:contained', status: 'assumed' });
    expect(china?.assumptions).toEqual([`same-mix:${cobalt}`]);
  });

  it('at the mines: own ore first, then the pool; what no ore matches and who is not named keep their part', async () => {
    const answer = await traced();
    // Of 120: COD 10 own + 90 × 60/90 of the pool = 70; AUS 20; not named 10; not matched 20.
    expect(carriedBy(trackOf(answer, `extraction/${cobalt}`))).toEqual({
      'economy:COD': expect.closeTo((6 * 70) / 120, 12),
      'economy:AUS': expect.closeTo(1, 12),
      'group:lump': expect.closeTo(0.5, 12),
    });
    expect(carriedBy(trackOf(answer, `extraction/${cobalt}/unmatched-feed`))).toEqual({
      'unmatched-feed': expect.closeTo(1, 12),
    });
  });

  it('at the mines where ore and metal cannot be matched: by the shares of the ore, which is an assumption', async () => {
    const other = graph.map(
      ([subject, predicate, object, rest]): Line =>
        predicate === 'refines'
          ? ([subject, predicate, object, { ...rest, period: '2019' }] as Line)
          : [subject, predicate, object, rest ?? {}],
    );
    const answer = await traced({}, other);
    expect(carriedBy(trackOf(answer, `extraction/${cobalt}`))).toEqual({
      'economy:COD': expect.closeTo(4.2, 12),
      'economy:AUS': expect.closeTo(1.2, 12),
      'group:lump': expect.closeTo(0.6, 12),
    });
    expect(answer.assumptions.map(({ id, share }) => [id, share])).toContainEqual([`mine-mix:${cobalt}`, 1]);
  });

  it('on links: their share of the metal, the whole of it into the device, and on where nobody knows who takes it', async () => {
    const { links } = await traced();
    const carried = Object.fromEntries(links.map(({ id, carried: own }) => [id, own?.quantity.value]));
    expect(carried[`extraction/${cobalt}/economy:COD→refining/${cobalt}/economy:COD`]).toBeCloseTo(0.5, 12);
    expect(carried[`extraction/${cobalt}→refining/${cobalt}`]).toBeCloseTo((6 * 90) / 120, 12);
    expect(carried[`refining/${cobalt}→components/${cobalt}`]).toBe(6);
    expect(carried[`assembly/${phone}→trade/${phone}`]).toBe(100);
  });

  it('after use: the whole device where all e-waste arises, assumed; before, all of it with whom nobody knows', async () => {
    const answer = await traced();
    expect(carriedBy(trackOf(answer, `trade/${phone}`))).toEqual({ 'no-figure': 100 });
    const waste = trackOf(answer, 'end-of-life/generated');
    expect(carriedBy(waste)).toEqual({
      'economy:CHN': expect.closeTo(75, 12),
      'economy:USA': expect.closeTo(25, 12),
    });
    expect(waste.nodes[0]?.carried?.assumptions).toEqual(['same-waste']);
  });

  it('is known by its bounds where the content is', async () => {
    const bounds: readonly Line[] = [
      ...graph.filter(([subject, , object]) => subject !== phone || object !== cobalt),
      [phone, 'contains', cobalt, { low: 4, high: 8, unit: 'g:contained', missing: 'only-bounds' }],
    ];
    const [china] = trackOf(await traced({}, bounds), `refining/${cobalt}`).nodes;
    expect(china?.carried?.quantity).toMatchObject({ value: null, missing: 'only-bounds' });
    expect(china?.carried?.quantity.low).toBeCloseTo((4 * 54) / 114, 12);
  });

  it('is nothing where the trace starts at a material: there is no device to hold it', async () => {
    const { columns, links } = await traced({ start: cobalt });
    const nodes = columns.flatMap(({ tracks }) => tracks.flatMap((track) => track.nodes));
    expect([...nodes, ...links].every(({ carried }) => carried === null)).toBe(true);
  });
});

describe('what is carried for many devices', () => {
  const shipped: Line = [
    'group:world',
    'hasIndicator',
    'indicator:devices-shipped',
    { product: phone, value: 2, low: 1.5, unit: 'billion', period: '2023' },
  ];
  const market: Line = [
    'economy:FRA',
    'putsOnMarket',
    phone,
    { value: 15_000_000, unit: 'count', period: '2022' },
  ];

  it('of a year of the world: the device times their number, in tonnes', async () => {
    const answer = await traced({ per: 'world-year' }, [...graph, shipped]);
    expect(answer.devices?.quantity).toMatchObject({ value: 2e9, unit: 'count' });
    // 3 g × 2 billion = 6,000 t; least 5 g × 54/114 × 1.5 billion.
    const [china] = trackOf(answer, `refining/${cobalt}`).nodes;
    expect(china?.carried?.quantity).toMatchObject({ value: expect.closeTo(6000, 8), unit: t });
    expect(china?.carried?.quantity.low).toBeCloseTo(((5 * 54) / 114) * 1500, 8);
    expect(trackOf(answer, `use/${phone}`).nodes[0]?.carried?.quantity).toMatchObject({
      value: 200_000,
      unit: 't:gross',
    });
    expect(answer.caveats.some(({ en }) => en.includes('2023'))).toBe(true);
  });

  it('of a year of one economy, where a source counts them', async () => {
    const answer = await traced({ per: 'economy', economy: 'economy:FRA' }, [...graph, market]);
    const [china] = trackOf(answer, `refining/${cobalt}`).nodes;
    // 3 g × 15 million = 45 t.
    expect(china?.carried?.quantity.value).toBeCloseTo(45, 10);
  });

  it.each([
    [{ per: 'world-year' }, [market], 'NOT_ANSWERABLE', /device:phone the world .*economy:FRA/],
    [{ per: 'economy', economy: 'economy:USA' }, [shipped], 'NOT_ANSWERABLE', /economy:USA .*WORLD_YEAR/],
    [{ per: 'economy' }, [market], 'BAD_USER_INPUT', /needs the economy/],
    [{ economy: 'economy:USA' }, [market], 'BAD_USER_INPUT', /per: ECONOMY only/],
    [{ per: 'world-year', start: cobalt }, [shipped], 'NOT_ANSWERABLE', /starts at a material/],
  ] as const)('%o is refused without a count', async (input, more, code, message) => {
    await expect(traced(input, [...graph, ...more])).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });
});

describe('what is carried in other measures', () => {
  const price = (object: string, value: number, period = '2024'): Line => [
    cobalt,
    'hasPrice',
    object,
    { value, unit: 'USD/kg:contained', period },
  ];
  const prices = [
    price('indicator:a', 30),
    price('indicator:b', 40),
    price('indicator:c', 50),
    price('indicator:a', 9, '2020'),
  ];
  const energy: Line = [
    cobalt,
    'hasImpactFactor',
    'indicator:cumulative-energy-demand',
    { value: 100, low: 80, high: 150, unit: 'MJ/kg' },
  ];

  it('value: grams times the middle price of the latest year, with the least and the most', async () => {
    const answer = await traced({ measure: 'value' }, [...graph, ...prices]);
    const track = trackOf(answer, `refining/${cobalt}`);
    // 6 g at 40 USD/kg is 0.24 USD, half of it with CHN; least 5 g × 54/114 at 30, most 7 g × 66/126 at 50.
    const [china] = track.nodes;
    expect(china?.carried?.quantity).toMatchObject({ value: expect.closeTo(0.12, 12), unit: 'USD:current' });
    expect(china?.carried?.quantity.low).toBeCloseTo((5 * 0.03 * 54) / 114, 12);
    expect(china?.carried?.quantity.high).toBeCloseTo((7 * 0.05 * 66) / 126, 12);
  });

  it('energy: from the mine to the gate, so at the refinery and not told apart for the mine', async () => {
    const answer = await traced({ measure: 'energy' }, [...graph, energy]);
    const [china] = trackOf(answer, `refining/${cobalt}`).nodes;
    expect(china?.carried?.quantity).toMatchObject({ value: expect.closeTo(0.3, 12), unit: 'MJ' });
    const ore = trackOf(answer, `extraction/${cobalt}`);
    expect(ore.nodes.every(({ carried }) => carried === null)).toBe(true);
    expect(trackOf(answer, `use/${phone}`).nodes[0]?.carried).toBeNull();
  });

  it.each(['value', 'energy'])('%s is refused where no source gives it', async (measure) => {
    await expect(traced({ measure })).rejects.toMatchObject({ code: 'NOT_ANSWERABLE' });
  });
});

describe('conservation', () => {
  const amount = fc.double({ min: 0.001, max: 1e6, noNaN: true });
  const worlds = fc.record({
    mined: fc.array(amount, { minLength: 2, maxLength: 5 }),
    refined: fc.array(amount, { minLength: 2, maxLength: 5 }),
    notNamed: fc.option(amount),
    world: fc.option(amount),
    content: amount,
    minShare: fc.constantFrom(0, 0.05, 0.3),
  });
  const codes = ['COD', 'CHN', 'AUS', 'FIN', 'CHL'];

  it('what mines carry, with unmatched feed, and what refineries carry is what the device holds', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async ({ mined, refined, notNamed, world, content, minShare }) => {
        const rows = (predicate: 'extracts' | 'refines', values: readonly number[], from: number): Line[] =>
          values.map((value, index) => [
            `economy:${codes[(from + index) % codes.length]}`,
            predicate,
            cobalt,
            { value, unit: t },
          ]);
        const answer = await traced({ minShare }, [
          ...rows('extracts', mined, 0),
          ...rows('refines', refined, 2),
          ...(notNamed === null
            ? []
            : [['group:lump', 'extracts', cobalt, { value: notNamed, unit: t }] as Line]),
          ...(world === null ? [] : [['group:world', 'extracts', cobalt, { value: world, unit: t }] as Line]),
          [phone, 'contains', cobalt, { value: content, unit: 'g:contained' }],
        ]);
        for (const stage of ['extraction', 'refining']) {
          const tracks = answer.columns.find((column) => column.stage === stage)?.tracks ?? [];
          const nodes = tracks.flatMap((track) => track.nodes);
          const sum = nodes.reduce((all, node) => all + (node.carried?.quantity.value ?? Number.NaN), 0);
          expect(Math.abs(sum / content - 1)).toBeLessThan(1e-9);
          for (const { carried, members } of nodes.filter(({ kind }) => kind === 'others')) {
            const inner = members.reduce(
              (all, member) => all + (member.carried?.quantity.value ?? Number.NaN),
              0,
            );
            expect(Math.abs(inner - (carried?.quantity.value ?? 0))).toBeLessThan(1e-9 * content);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
