import { describe, expect, it } from 'vitest';
import { ask } from '../../../question/ask.ts';
import { handMadeGraph, type Line } from '../../../question/testing/hand-made-graph.ts';
import { extentOf, traded, tradedAs } from '../../flows/testing/trade.ts';
import type { TraceAnswer } from '../answer.ts';
import { trace } from '../trace.ts';

const copper = 'material:copper';
const ore = 'product:hs2017-260300';
const t = 't:contained';

const mined = (economy: string, value: number, rest: Line[3] = {}): Line => [
  economy.includes(':') ? economy : `economy:${economy}`,
  'extracts',
  copper,
  { value, unit: t, source: 'usgs', ...rest },
];
const refined = (economy: string, value: number, rest: Line[3] = {}): Line => [
  economy.includes(':') ? economy : `economy:${economy}`,
  'refines',
  copper,
  { value, unit: t, source: 'usgs', ...rest },
];
/** Ore as weighed holds a quarter of copper, so that `contained` tonnes are four times as many of ore. */
const sent = (from: string, to: string, contained: number, rest: Line[3] = {}): readonly Line[] =>
  traded(from, to, contained * 10, contained * 4, { product: ore, ...rest });
const content = (rest: Line[3]): Line => [
  ore,
  'contains',
  copper,
  { source: 'factors', unit: 'fraction:contained', ...rest },
];

const ground: readonly Line[] = [
  tradedAs('copper', ore, 'Exact. Ore.'),
  [ore, 'belongsToStage', null, { source: 'codes', stage: 'extraction', status: 'assumed' }],
  ['device:phone', 'contains', copper, { value: 12, unit: 'g:contained', product: 'component:board' }],
];

/**
 * A mines 100 and sends 60 to B, which mines none and sends 20 on to D. Ore used: A 40, B 40, D 20, all of A.
 * Refined: A 40, B 50, D 20 and C 10, which has no ore: 120. From ore of A: 40 + 40 + 20; of no ore: B 10, C 10.
 */
const worked: readonly Line[] = [
  mined('A', 100),
  // With a world row even one producer is a whole.
  mined('group:world', 100),
  refined('A', 40),
  refined('B', 50),
  refined('C', 10),
  refined('D', 20),
  ...sent('A', 'B', 60),
  ...sent('B', 'D', 20),
];

async function asked(
  lines: readonly Line[],
  input: Readonly<Record<string, unknown>> = {},
  factor: Line = content({ value: 0.25 }),
): Promise<TraceAnswer> {
  const graph = await handMadeGraph({
    lines: [...ground, factor, ...lines],
    entities: [{ id: 'group:lump', ownedBy: { source: 'usgs', edition: '2025' } }],
    extents: [extentOf()],
  });
  return ask(graph, trace, { start: 'device:phone', minShare: 0, direction: 'back', ...input });
}

const short = (id: string): string => id.slice(id.lastIndexOf('/') + 1).replace('economy:', '');
const feed = ({ links }: TraceAnswer) => links.filter(({ to }) => to.startsWith('refining/'));
/** Links into refining as "from→to" with tonnes of the whole. */
const tonnes = (answer: TraceAnswer, whole: number): Readonly<Record<string, number>> =>
  Object.fromEntries(
    feed(answer).map(({ from, to, share }) => [
      `${short(from)}→${short(to)}`,
      Number(((share?.quantity.value ?? Number.NaN) * whole).toFixed(9)),
    ]),
  );
const carried = (answer: TraceAnswer): number =>
  (answer.columns[0]?.tracks ?? [])
    .flatMap(({ nodes }) => nodes)
    .reduce((sum, node) => sum + (node.carried?.quantity.value ?? 0), 0);

describe('ore along trade by pairs', () => {
  it('goes to who mined it, over every border, as far as there is ore for the metal', async () => {
    const answer = await asked(worked);
    expect(tonnes(answer, 120)).toEqual({
      'A→A': 40,
      'A→B': 40,
      'A→D': 20,
      'unmatched-feed→B': 10,
      'unmatched-feed→C': 10,
    });
    expect(feed(answer).map(({ kind }) => kind)).toEqual([
      'traded',
      'traded',
      'traded',
      'not-known',
      'not-known',
    ]);
  });

  it('says what plain trade statistics would: who shipped last', async () => {
    const last = Object.fromEntries(
      feed(await asked(worked)).map(({ from, to, lastShipped }) => [
        `${short(from)}→${short(to)}`,
        lastShipped?.quantity.value ?? null,
      ]),
    );
    // B shipped all that D had, and mines nothing: by the last shipper A has no part in it.
    expect(last['A→D']).toBe(0);
    expect(last['A→B']).toBeCloseTo(40 / 120, 12);
    expect(last['unmatched-feed→C']).toBeNull();
  });

  it('says in words what each link rests on, and of which year', async () => {
    const [own, between] = feed(await asked(worked));
    expect(own?.restsOn.en).toMatch(/^Its own ore that trade does not show leaving/);
    expect(between?.restsOn.en).toMatch(/^Trade between the two, followed back over every border/);
    expect(between).toMatchObject({ period: '2024', unknown: null });
    expect(between?.share?.evidence.length).toBeGreaterThan(0);
  });

  it('gives the share that rests on each assumption, and no world pool', async () => {
    const { assumptions } = await asked(worked);
    const shares = Object.fromEntries(assumptions.map(({ id, share }) => [id, share]));
    expect(shares[`traded-mix:${copper}`]).toBeCloseTo(100 / 120, 12);
    expect(Object.keys(shares)).toEqual([`traded-mix:${copper}`, `same-mix:${copper}`]);
  });

  it('carries what the device holds, by who mined it', async () => {
    const answer = await asked(worked);
    const [mines] = answer.columns[0]?.tracks ?? [];
    // 100 of 120 of 12 g.
    expect(mines?.nodes.map(({ carried: one }) => one?.quantity.value)).toEqual([expect.closeTo(10, 12)]);
    expect(carried(answer)).toBeCloseTo(12, 12);
  });

  it('puts the range of what ore contains on each link', async () => {
    // At 20 % B had 48 − 16 = 32 of ore, at 30 % 72 − 24 = 48, always of A; the middle is 25 %.
    const answer = await asked(
      worked,
      {},
      content({ low: 0.2, high: 0.3, status: 'assumed', missing: 'only-bounds' }),
    );
    const link = feed(answer).find(({ from, to }) => short(from) === 'A' && short(to) === 'B');
    expect(link?.share?.quantity).toMatchObject({
      value: expect.closeTo(40 / 120, 12),
      low: expect.closeTo(32 / 120, 12),
      high: expect.closeTo(48 / 120, 12),
      status: 'assumed',
    });
    expect(answer.assumptions.map(({ id }) => id)).toContain(`content:${ore}:${copper}`);
  });
});

describe('what has no mine', () => {
  it('is kept apart in its kinds', async () => {
    // C refines 100 of 50 of ore: 30 of E, which lists 10; 15 of F, which nobody lists; a lump of 5 covers 5 of them.
    // F's lump also refines 20: whose ore it had is not told.
    const answer = await asked([
      mined('E', 10),
      mined('group:lump', 5),
      mined('G', 1),
      refined('C', 100),
      refined('G', 1),
      refined('group:lump', 20),
      ...sent('E', 'C', 30),
      ...sent('F', 'C', 15),
    ]);
    expect(tonnes(answer, 121)).toEqual({
      'E→C': 10,
      'G→G': 1,
      'unmatched-feed→C': 55,
      'exceeds-listed→C': 20,
      'lumped→C': 5,
      'lumped→group:lump': 20,
      'stage-not-covered→C': 10,
    });
    const track = answer.columns[0]?.tracks[1];
    expect(track?.nodes.map(({ kind, quantity }) => [kind, quantity?.quantity.value])).toEqual([
      ['unmatched-feed', expect.closeTo(55, 9)],
      ['lumped', expect.closeTo(25, 9)],
      ['exceeds-listed', expect.closeTo(20, 9)],
      ['stage-not-covered', expect.closeTo(10, 9)],
    ]);
    expect(carried(answer)).toBeCloseTo(12, 9);
  });
});

describe('the year of the trade', () => {
  const ofYear = (period: string): readonly Line[] =>
    worked.map(
      ([subject, predicate, object, rest]): Line => [subject, predicate, object, { ...rest, period }],
    );
  const outputs = (period: string): readonly Line[] =>
    ofYear(period).filter(([, predicate]) => predicate !== 'exportsTo');

  it('is the nearest that has it, and each link and an assumption say so', async () => {
    const answer = await asked([...ofYear('2023'), ...outputs('2024')]);
    expect(answer.columns[0]?.tracks[0]?.period).toBe('2024');
    const [link] = feed(answer);
    expect(link?.period).toBe('2023');
    expect(link?.restsOn.en).toMatch(/The parts of 2023 are taken for 2024/);
    expect(answer.assumptions.find(({ id }) => id === `trade-year:${copper}`)?.share).toBe(1);
    expect(link?.share?.quantity.status).toBe('assumed');
  });

  it('is no more than three years away: else the pool stands in, domestic first, and a caveat says why', async () => {
    const answer = await asked([...ofYear('2020'), ...outputs('2024')]);
    expect(feed(answer).map(({ kind }) => kind)).toEqual(['domestic-first', 'world-pool', 'not-known']);
    expect(answer.caveats.some(({ en }) => /nobody in this graph says who sends ore to whom/.test(en))).toBe(
      true,
    );
  });
});

it('does not follow goods that are another matter than the ore', async () => {
  const basket = 'Basket. Ores of several metals.';
  const lines = ground.map((line): Line => (line[1] === 'tradedAs' ? tradedAs('copper', ore, basket) : line));
  const graph = await handMadeGraph({
    lines: [...lines, content({ value: 0.25 }), ...worked],
    extents: [extentOf()],
  });
  const answer = await ask(graph, trace, { start: 'device:phone', direction: 'back' });
  expect(feed(answer).some(({ kind }) => kind === 'traded')).toBe(false);
  expect(answer.caveats.some(({ en }) => /another matter than the ore/.test(en))).toBe(true);
});

it('needs no statement again for what it has worked out', async () => {
  const graph = await handMadeGraph({
    lines: [...ground, content({ value: 0.25 }), ...worked],
    extents: [extentOf()],
  });
  const input = { start: 'device:phone', minShare: 0 };
  const first = await ask(graph, trace, input);
  const filters: unknown[] = [];
  const counted = {
    ...graph,
    store: {
      ...graph.store,
      slice(filter: Parameters<typeof graph.store.slice>[0]) {
        filters.push(filter);
        return graph.store.slice(filter);
      },
    },
  };
  expect(await ask(counted, trace, input)).toEqual(first);
  expect(JSON.stringify(filters)).not.toContain('exportsTo');
});

it('a trace forward works nothing out, and leaves it to a trace back', async () => {
  const graph = await handMadeGraph({
    lines: [...ground, content({ value: 0.25 }), ...worked],
    extents: [extentOf()],
  });
  await ask(graph, trace, { start: 'device:phone', direction: 'forward' });
  const answer = await ask(graph, trace, { start: 'device:phone' });
  expect(feed(answer).some(({ kind }) => kind === 'traded')).toBe(true);
});
