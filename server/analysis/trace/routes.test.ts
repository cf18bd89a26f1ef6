import { describe, expect, it } from 'vitest';
import { ask } from '../../question/ask.ts';
import { handMadeGraph } from '../../question/testing/hand-made-graph.ts';
import { type RouteQuestion, routesOf } from './routes.ts';
import { trace } from './trace.ts';

const t = 't:contained';
const phone = 'device:phone';
const cobalt = 'material:cobalt';

/** Mined: COD 70, AUS 20, IDN 6, PNG 4. Refined: CHN 60, COD 10, AUS 5, FIN 25. So 15 of own ore, 85 pooled. */
const lines = [
  ['economy:COD', 'extracts', cobalt, { value: 70, unit: t }],
  ['economy:AUS', 'extracts', cobalt, { value: 20, unit: t }],
  ['economy:IDN', 'extracts', cobalt, { value: 6, unit: t }],
  ['economy:PNG', 'extracts', cobalt, { value: 4, unit: t }],
  ['economy:CHN', 'refines', cobalt, { value: 60, unit: t }],
  ['economy:COD', 'refines', cobalt, { value: 10, unit: t }],
  ['economy:AUS', 'refines', cobalt, { value: 5, unit: t }],
  ['economy:FIN', 'refines', cobalt, { value: 25, unit: t }],
  [phone, 'contains', cobalt, { value: 5, unit: 'g:contained', product: 'component:battery' }],
  ['economy:COD', 'hasReserves', 'material:tin', { value: 1, unit: t }],
] as const;

async function routes(question: Partial<RouteQuestion>) {
  const graph = await handMadeGraph({ lines });
  const answer = await ask(graph, trace, { start: phone, minShare: 0.1 });
  return routesOf(graph.context, answer, { from: null, to: null, ...question }, 1000).routes.map(
    ({ stops, links }) => ({
      stops: stops.map(({ track, node }) => node?.id ?? track.id),
      kinds: links.map(({ kind }) => kind),
      shares: links.map(({ share }) => share?.quantity.value ?? null),
    }),
  );
}

describe('routes', () => {
  it('lead to a group through its members, those first through which most can go; each link says what it rests on', async () => {
    const members = ['economy:FIN', 'economy:AUS'].map((id) => [id, 'memberOf', 'group:union', {}] as const);
    const graph = await handMadeGraph({ lines: [...lines, ...members] });
    const answer = await ask(graph, trace, { start: phone, minShare: 0 });
    const { routes: found } = routesOf(
      graph.context,
      answer,
      { from: 'economy:COD', to: 'group:union' },
      1000,
    );
    // Of COD's 70 %, through a pool of 85 %, to FIN with 25 % and to AUS with 5 % of the metal.
    const pooled = found.filter(({ links }) => links.every(({ kind }) => kind === 'world-pool'));
    const ends = pooled.map(({ stops }) => stops.at(-1)?.node?.entity);
    expect(ends).toEqual(['economy:FIN', 'economy:AUS']);
    expect(pooled[0]?.links[0]?.restsOn.en).toMatch(/one band stands for all: a world mix, assumed/);
  });

  it('go through the economy’s own refineries and through the world pool', async () => {
    const found = await routes({ from: 'economy:COD', to: 'component:battery' });
    const ends = ['components/material:cobalt/component:battery'];
    expect(found.map(({ stops }) => stops)).toEqual([
      // Cobalt that COD refines, whoever mined it; its own ore in its own refineries; its ore in anybody's.
      ['refining/material:cobalt/economy:COD', ...ends],
      ['extraction/material:cobalt/economy:COD', 'refining/material:cobalt/economy:COD', ...ends],
      ['extraction/material:cobalt/economy:COD', 'refining/material:cobalt', ...ends],
    ]);
    expect(found[1]).toMatchObject({ kinds: ['domestic-first', 'world-pool'] });
    expect(found[1]?.shares[0]).toBeCloseTo(0.1, 12);
    expect(found[2]).toMatchObject({ kinds: ['world-pool', 'world-pool'] });
    expect(found[2]?.shares[0]).toBeCloseTo(0.85, 12);
  });

  it('begin at the block that an economy is folded into', async () => {
    const [route] = await routes({ from: 'economy:PNG', to: 'component:battery' });
    expect(route?.stops[0]).toMatch(/^extraction\/material:cobalt\/others/);
  });

  it('are sorted with what is not known last', async () => {
    const found = await routes({});
    const unknowns = found.map(({ kinds }) => kinds.filter((kind) => kind === 'not-known').length);
    expect(unknowns).toEqual([...unknowns].sort((a, b) => a - b));
    expect(found.length).toBeGreaterThan(1);
  });

  it.each([
    [{ from: 'economy:ZZZ' }, 'UNKNOWN_ID', /not an entity/],
    [{ from: 'constructor' }, 'UNKNOWN_ID', /not an entity/],
    [{ from: 'component:battery', to: 'economy:COD' }, 'NOT_ANSWERABLE', /nothing in this trace leads/],
    [{ from: 'material:tin' }, 'NOT_ANSWERABLE', /no place in this trace; among those that have: component/],
  ])('%o is refused: %s', async (question, code, message) => {
    await expect(routes(question)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });
});
