import { beforeAll, describe, expect, it } from 'vitest';
import { handMadeGraph } from '../../question/testing/hand-made-graph.ts';
import type { GraphContext } from './context.ts';
import { knownId, nearestIds } from './nearest.ts';

let context: GraphContext;
beforeAll(async () => {
  const graph = await handMadeGraph({
    lines: [],
    entities: [
      { id: 'material:cobalt' },
      { id: 'material:copper' },
      { id: 'device:phone' },
      { id: 'device:old-phone', replacedBy: 'device:phone' },
      { id: 'device:ring-a', replacedBy: 'device:ring-b' },
      { id: 'device:ring-b', replacedBy: 'device:ring-a' },
    ],
  });
  context = graph.context;
});

describe('knownId', () => {
  it('is the id itself, or the one that replaced it', () => {
    expect(knownId(context, 'material:cobalt')).toBe('material:cobalt');
    expect(knownId(context, 'device:old-phone')).toBe('device:phone');
  });

  it('does not go round in a ring of replacements', () => {
    expect(() => knownId(context, 'device:ring-a')).toThrow(/not an entity/);
  });

  it.each(['material:cobolt', 'cobalt', '__proto__', 'hasOwnProperty', ''])(
    'refuses %j with what is nearest',
    (id) => {
      expect(() => knownId(context, id)).toThrow(
        expect.objectContaining({
          code: 'UNKNOWN_ID',
          nearest: expect.arrayContaining([expect.any(String)]),
        }),
      );
    },
  );

  it('offers the kinds that the question takes', () => {
    expect(nearestIds(context, 'material:cobolt', { kinds: ['material'] })[0]).toBe('material:cobalt');
    expect(
      nearestIds(context, 'material:cobolt', { kinds: ['device'] }).every((id) => id.startsWith('device:')),
    ).toBe(true);
  });
});
