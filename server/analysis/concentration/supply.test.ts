/** Choke points of what a group uses: on the worked example of docs/methods/origin.md. */
import { expect, it } from 'vitest';
import { ask } from '../../question/ask.ts';
import { handMadeGraph, type Line } from '../../question/testing/hand-made-graph.ts';
import type { Figure } from '../answer.ts';
import { extentOf, tradedAs } from '../flows/testing/trade.ts';
import { atStage, cathodes, made, pure, sent, worked } from '../origin/testing/copper.ts';
import { concentration } from './concentration.ts';

const bloc: readonly Line[] = ['B', 'C'].map((id) => [
  `economy:${id}`,
  'memberOf',
  'group:bloc',
  { source: 'blocs' },
]);
const asked = async (lines: readonly Line[], group: string | null = 'group:bloc') =>
  ask(
    await handMadeGraph({
      lines: [
        tradedAs('copper', cathodes, 'Exact. Cathodes.'),
        atStage(cathodes, 'refining'),
        ...bloc,
        ...lines,
      ],
      extents: [extentOf({})],
    }),
    concentration,
    { material: 'material:copper', stage: 'refining', group },
  );
const value = (figure: Figure | null | undefined): number | null | undefined => figure?.quantity.value;

it('is of what the group uses, wherever it was refined', async () => {
  // B keeps 37.5 of A and 12.5 of its own, C 22.5 and 7.5: of 80 that the two use A made 60, and they themselves 20.
  const { chokePoints, caveats, assumptions } = await asked([...worked, pure]);
  const choke = chokePoints.find(({ stage }) => stage === 'refining');
  expect(choke).toMatchObject({
    of: 'supply',
    economy: 'economy:A',
    isOwn: false,
    isCertain: true,
    year: 2024,
  });
  expect([value(choke?.share), value(choke?.ownShare)]).toEqual([0.75, 0.25]);
  expect(caveats.map(({ en }) => en).join(' ')).toContain('name who produced it');
  const known = assumptions.map(({ id }) => id);
  expect(choke?.share.assumptions.filter((id) => !known.includes(id))).toEqual([]);
});

it('is not certain where what has no known origin could be another’s', async () => {
  // X is on no list: of 100 that C and B use 40 are of nobody known, and A’s 35 may be less than another’s.
  const { chokePoints } = await asked([
    made('A', 35),
    made('B', 25),
    ...sent('A', 'C', 35),
    ...sent('X', 'C', 40),
    pure,
  ]);
  const choke = chokePoints.find(({ stage }) => stage === 'refining');
  expect(choke).toMatchObject({ of: 'supply', economy: 'economy:A', isCertain: false });
  expect(value(choke?.share)).toBeCloseTo(0.35, 12);
});

it('is the world’s largest producer where it cannot be told whose output the group uses, and says so', async () => {
  // Nothing says what part of the goods is copper: shares are weak, and of a group none is given. A made 100 of 120.
  const { chokePoints, caveats } = await asked(worked);
  const choke = chokePoints.find(({ stage }) => stage === 'refining');
  expect(choke).toMatchObject({ of: 'output', economy: 'economy:A' });
  expect(value(choke?.share)).toBeCloseTo(100 / 120, 12);
  expect(caveats.map(({ en }) => en).join(' ')).toContain(
    'At refining the choke point is the largest producer of the world',
  );
  // Of the world nothing is asked about a supply.
  const world = await asked([...worked, pure], null);
  expect(world.chokePoints.map(({ of }) => of)).toEqual(['output', 'exports']);
  expect(world.caveats.map(({ en }) => en).join(' ')).not.toContain('the group uses');
});
