import { describe, expect, it } from 'vitest';
import { ask } from '../../question/ask.ts';
import { handMadeGraph, type Line } from '../../question/testing/hand-made-graph.ts';
import { cathodes, extentOf, traded, tradedAs } from '../flows/testing/trade.ts';
import { origin } from '../origin/origin.ts';
import { routes } from './routes-analysis.ts';

const copper = 'material:copper';
const ore = 'product:hs2017-260300';
const made = (economy: string, predicate: 'extracts' | 'refines', value: number): Line => [
  `economy:${economy}`,
  predicate,
  copper,
  { value, unit: 't:contained', source: 'usgs' },
];
const holds = (product: string, value: number): Line => [
  product,
  'contains',
  copper,
  { source: 'factors', unit: 'fraction:contained', value },
];
const at = (product: string, stage: 'extraction' | 'refining'): Line => [
  product,
  'belongsToStage',
  null,
  { source: 'codes', stage, status: 'assumed' },
];
const sent = (product: string, from: string, to: string, contained: number): readonly Line[] => {
  const mass = product === ore ? contained * 4 : contained;
  return traded(from, to, mass * 10, mass, { product });
};

/**
 * Z mines 100, keeps 40 and refines it; R has 60 of it and refines 80, 20 of them of no ore; P mines 50 and refines 50.
 * R sends 32 of its metal to U, Z sends 10 to U and 5 to V, P sends 20 to R, which sends on in one mix: R has
 * 80 + 20 = 100, so that of 32 to U 25.6 are R's and 6.4 are P's.
 */
const lines: readonly Line[] = [
  tradedAs('copper', ore, 'Exact. Ore.'),
  tradedAs('copper', cathodes, 'Exact. Cathodes.'),
  at(ore, 'extraction'),
  at(cathodes, 'refining'),
  holds(ore, 0.25),
  holds(cathodes, 1),
  made('Z', 'extracts', 100),
  made('P', 'extracts', 50),
  made('Z', 'refines', 40),
  made('R', 'refines', 80),
  made('P', 'refines', 50),
  ...sent(ore, 'Z', 'R', 60),
  ...sent(cathodes, 'R', 'U', 32),
  ...sent(cathodes, 'Z', 'U', 10),
  ...sent(cathodes, 'Z', 'V', 5),
  ...sent(cathodes, 'P', 'R', 20),
  ...(['U', 'V'] as const).map((code): Line => [`economy:${code}`, 'memberOf', 'group:union', {}]),
  ['device:phone', 'contains', copper, { value: 12, unit: 'g:contained', product: 'component:board' }],
];

const graph = () => handMadeGraph({ lines, extents: [extentOf()] });
const asked = async (input: Readonly<Record<string, unknown>>) =>
  ask(await graph(), routes, { start: copper, ...input });
const names = (id: string): string => id.slice(id.lastIndexOf('/') + 1).replace('economy:', '');

describe('routes to who uses the metal', () => {
  const question = { from: 'economy:Z', to: 'group:union', toStage: 'components' };

  it('come in the order of what came by them, each with its part of what the user has', async () => {
    const { routes: found, count } = await asked(question);
    // To U: of R's 25.6 three quarters are ore of Z, 19.2 of 42; Z's own 10 of 42. To V all 5 of 5.
    expect(
      found.map(({ stops, share, mass }) => [
        stops.map(({ node }) => names(node?.id ?? '')).join(' '),
        share?.quantity.value,
        mass?.quantity.value,
      ]),
    ).toEqual([
      ['Z R U', expect.closeTo(19.2 / 42, 12), expect.closeTo(19.2, 9)],
      ['Z Z U', expect.closeTo(10 / 42, 12), expect.closeTo(10, 9)],
      ['Z Z V', expect.closeTo(1, 12), expect.closeTo(5, 9)],
    ]);
    expect(count).toBe(3);
    expect(found.every(({ links }) => links.every(({ kind }) => kind === 'traded'))).toBe(true);
  });

  it('are added up for a group after each member is reckoned', async () => {
    const { reached } = await asked(question);
    expect(reached?.mass.quantity.value).toBeCloseTo(34.2, 9);
    expect(reached?.share.quantity.value).toBeCloseTo(34.2 / 47, 12);
  });

  it('come to what the origin of the material says of the same consumer', async () => {
    const ready = await graph();
    const of = await ask(ready, origin, { material: copper, consumer: 'group:union', year: 2024 });
    const mined = of.origins.find(({ economy }) => economy === 'economy:Z');
    const { reached } = await ask(ready, routes, { start: copper, ...question });
    expect(reached?.mass.quantity.value).toBeCloseTo(mined?.mass.quantity.value ?? Number.NaN, 9);
  });

  it('say what each link rests on, and who shipped last beside who refined', async () => {
    const { routes: found } = await asked({ ...question, from: 'economy:P' });
    // P's metal reaches U through R alone: by the last shipper it has no part in U.
    const through = found.find(({ stops }) => names(stops.at(-1)?.node?.id ?? '') === 'U');
    expect(through?.stops.map(({ node }) => names(node?.id ?? ''))).toEqual(['P', 'P', 'U']);
    expect(through?.links[1]).toMatchObject({ kind: 'traded', period: '2024' });
    expect(through?.links[1]?.lastShipped?.quantity.value).toBe(0);
    expect(through?.links[1]?.restsOn.en).toMatch(/followed back over every border that the metal crossed/);
  });

  it('say that using metal is not buying a device', async () => {
    const { caveats } = await asked(question);
    expect(caveats.some(({ en }) => en.startsWith('Who uses a material is whoever works it next'))).toBe(
      true,
    );
  });

  it('begin at another stage when asked', async () => {
    const { routes: found } = await asked({ ...question, from: 'economy:R', fromStage: 'refining' });
    expect(found.map(({ stops }) => stops.map(({ stage }) => stage))).toEqual([['refining', 'components']]);
  });

  it('shares of what users have add up, with what is followed to no refinery, to all that they use', async () => {
    const { users } = await asked(question);
    const sum = users[0]?.nodes.reduce((all, { share }) => all + (share?.quantity.value ?? 0), 0);
    expect(sum).toBeCloseTo(1, 12);
    // All metal is used by somebody: 40 + 80 + 50.
    expect(users[0]?.total?.quantity.value).toBeCloseTo(170, 9);
  });
});

it('of ore that nobody is known to refine end at who uses the ore', async () => {
  // Without refineries: Z keeps 40 of its 100 and sends 60 to R, which sends 20 on to U and keeps 40, all of Z.
  const ready = await handMadeGraph({
    lines: [
      ...lines.filter(([, predicate, , rest]) => predicate !== 'refines' && rest?.product !== cathodes),
      ...sent(ore, 'R', 'U', 20),
    ],
    extents: [extentOf()],
  });
  const question = { start: copper, from: 'economy:Z', to: 'group:union', toStage: 'refining' };
  const { routes: found, reached } = await ask(ready, routes, question);
  expect(found.map(({ stops }) => stops.map(({ node }) => names(node?.id ?? '')))).toEqual([['Z', 'U']]);
  expect(found[0]?.links[0]?.lastShipped?.quantity.value).toBe(0);
  expect(reached?.mass.quantity.value).toBeCloseTo(20, 9);
  const of = await ask(ready, origin, {
    material: copper,
    consumer: 'group:union',
    stage: 'extraction',
    year: 2024,
  });
  expect(of.origins[0]?.mass.quantity.value).toBeCloseTo(20, 9);
});

it('of a device lead on through what it holds, and say no share where a link is a pool', async () => {
  const { routes: found, reached } = await asked({
    start: 'device:phone',
    from: 'economy:Z',
    to: 'component:board',
  });
  expect(found[0]?.links.map(({ kind }) => kind)).toEqual(['traded', 'world-pool']);
  expect(found.every(({ share }) => share === null)).toBe(true);
  expect(reached).toBeNull();
});

it('of a material whose trade nobody publishes say that nobody is known to use it', async () => {
  const graphWithout = await handMadeGraph({
    lines: lines.filter(([, predicate]) => predicate !== 'exportsTo'),
  });
  const question = { start: copper, to: 'group:union', toStage: 'components' };
  await expect(ask(graphWithout, routes, question)).rejects.toMatchObject({
    code: 'NOT_ANSWERABLE',
    message: expect.stringMatching(/no place in this trace at components; nobody has: no trade by pairs/),
    nearest: [],
  });
});

describe('routes to or from a group', () => {
  const withTable = (product: string) =>
    handMadeGraph({
      lines: [
        ...lines,
        ...(['Z', 'P'] as const).map((code): Line => [`economy:${code}`, 'memberOf', 'group:mines', {}]),
      ],
      extents: [extentOf(), extentOf({ extent: 'largest', product })],
    });

  it('are refused where the table that they arrive by leaves flows out; a member is not', async () => {
    const graphOf = await withTable(cathodes);
    const question = { start: copper, from: 'economy:Z', toStage: 'components' };
    await expect(ask(graphOf, routes, { ...question, to: 'group:union' })).rejects.toMatchObject({
      code: 'NOT_ANSWERABLE',
      message: expect.stringMatching(/union is a group.*of refining there is only/),
      nearest: ['economy:U', 'economy:V'],
    });
    expect((await ask(graphOf, routes, { ...question, to: 'economy:U' })).count).toBe(2);
  });

  it('are refused where the table that they leave by does, and not for another one', async () => {
    const graphOf = await withTable(ore);
    await expect(ask(graphOf, routes, { start: copper, from: 'group:mines' })).rejects.toMatchObject({
      code: 'NOT_ANSWERABLE',
      nearest: ['economy:P', 'economy:Z'],
    });
    const { reached } = await ask(graphOf, routes, {
      start: copper,
      to: 'group:union',
      toStage: 'components',
    });
    // All that U and V use came from mines or R's feed of no ore: of mines 34.2 from Z and 6.4 from P.
    expect(reached?.mass.quantity.value).toBeCloseTo(40.6, 9);
  });
});

it.each([
  [{ from: 'economy:ZZZ' }, 'UNKNOWN_ID'],
  [{ to: 'group:union', toStage: 'refining' }, 'NOT_ANSWERABLE'],
  [{ from: 'economy:U' }, 'NOT_ANSWERABLE'],
  [{ toStage: 'somewhere' }, 'BAD_USER_INPUT'],
])('%o is refused with %s', async (input, code) => {
  await expect(asked(input)).rejects.toMatchObject({ code });
});
