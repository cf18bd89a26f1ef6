/** Names of world shares lead back to the stage and the number that they were made from. */
import { expect, it } from 'vitest';
import { worldKey, worldStages, worldTarget } from './world-key.ts';

it.each(worldStages)('%s: a name leads back to what it was made from', (stage) => {
  const key = 'holder.economy:COD';
  expect(worldTarget(worldKey(stage, key))).toEqual({ stage, key });
});

it.each(['', 'world', 'world/USE/index', 'origin/economy:COD', 'world/extraction/index'])(
  '"%s" is no name of a world share',
  (name) => {
    expect(worldTarget(name)).toBeUndefined();
  },
);
