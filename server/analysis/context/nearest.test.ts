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
      { id: 'economy:EUX' },
      { id: 'group:eu-27' },
      { id: 'group:oecd' },
      { id: 'org:apple' },
      { id: 'harm:apply' },
    ],
  });
  context = graph.context;
});

describe('knownId', () => {
  it('names organisations where one is wanted: their ids begin with org', () => {
    expect(() => knownId(context, 'device:phone', ['organisation'])).toThrow(
      expect.objectContaining({ nearest: ['org:apple'] }),
    );
  });

  it('offers no company to who asks about a harm, however alike the two are spelled', () => {
    expect(() => knownId(context, 'harm:apply', ['organisation', 'site'])).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', nearest: [] }),
    );
  });

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

  it('refuses what is of another kind than the question takes, also behind a retired id', () => {
    const refusal = (id: string) =>
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        message: expect.stringMatching(
          /^"device:phone" is of the kind device, expected material; did you mean material:/,
        ),
        nearest: expect.arrayContaining(['material:copper']),
        found: id,
      });
    for (const id of ['device:phone', 'device:old-phone'])
      expect(() => knownId(context, id, ['material'])).toThrow(refusal('device:phone'));
    expect(() => knownId(context, 'device:phone', ['site'])).toThrow(/expected site; the graph holds none/);
    expect(knownId(context, 'device:phone', ['material', 'device'])).toBe('device:phone');
  });

  it('offers the kinds that the question takes', () => {
    expect(nearestIds(context, 'material:cobolt', { kinds: ['material'] })[0]).toBe('material:cobalt');
    expect(
      nearestIds(context, 'material:cobolt', { kinds: ['device'] }).every((id) => id.startsWith('device:')),
    ).toBe(true);
  });

  it('offers groups to who writes of a group, though an economy’s code has fewer letters to change', () => {
    const kinds = ['economy', 'group'] as const;
    // "eu" is one letter from "EUX" and three from "eu-27".
    expect(nearestIds(context, 'group:eu', { kinds })).toEqual(['group:eu-27', 'group:oecd', 'economy:EUX']);
    expect(() => knownId(context, 'group:eu', kinds)).toThrow(/did you mean group:eu-27,/);
    expect(nearestIds(context, 'eu', { kinds })[0]).toBe('economy:EUX');
  });

  it('offers what bears that very name under another kind, and passes over a kind that there is not', () => {
    expect(nearestIds(context, 'device:cobalt')[0]).toBe('material:cobalt');
    expect(nearestIds(context, 'grup:eu-27')[0]).toBe('group:eu-27');
  });
});
