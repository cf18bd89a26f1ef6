import { describe, expect, it } from 'vitest';
import { columnsOf, emptyTrack, figureOf, nodeOf, optionsOf, small, traceOf, trackOf } from './fixture.ts';
import { shortMeasure, unitOf } from './heads.ts';
import { layOutChain } from './layout.ts';
import type { ChainPicture } from './picture.ts';

const options = optionsOf(1384);
const part = { kind: 'COMPONENT', side: null } as const;
const copper = { material: { id: 'material:copper', name: 'copper' } };

const firstLines = ({ columns }: ChainPicture) =>
  columns.map(({ tracks }) => {
    const [, ...below] = tracks[0]?.head ?? [];
    return { first: tracks[0]?.head[0], below };
  });

describe('the words above a track', () => {
  it('say what it counts, told by its stage and nodes', () => {
    const content = trackOf('t', [nodeOf('battery', 1, part)], copper);
    expect(shortMeasure(content, 'COMPONENTS', options)).toBe('in one unit');
    expect(shortMeasure({ ...content, material: null }, 'COMPONENTS', options)).toBe('one unit, by part');
    const holders = trackOf(
      't',
      [{ ...nodeOf('a', null, part), share: null, quantity: figureOf(5) }],
      copper,
    );
    expect(shortMeasure(holders, 'COMPONENTS', options)).toBe('in one unit of');
    const fate = trackOf('t', [nodeOf('a', 0.2, { kind: 'FATE' })]);
    expect(shortMeasure(fate, 'END_OF_LIFE', options)).toBe('what became of it');
    expect(shortMeasure(emptyTrack('t', null), 'END_OF_LIFE', options)).toBe('all e-waste generated');
    const feed = trackOf('t', [nodeOf('a', 1, { kind: 'UNMATCHED_FEED' })], copper);
    expect(shortMeasure(feed, 'EXTRACTION', options)).toBe('refined, not matched by ore');
    const kinds = trackOf(
      't',
      [nodeOf('a', 0.7, { kind: 'UNMATCHED_FEED' }), nodeOf('b', 0.3, { kind: 'LUMPED' })],
      copper,
    );
    expect(shortMeasure(kinds, 'EXTRACTION', options)).toBe('refined, followed to no mine');
  });

  it('keep the unit with its basis, of the total or else of an amount, and none where there is none', () => {
    expect(unitOf(trackOf('t', [nodeOf('a', 1)]))).toBe('t (contained)');
    expect(unitOf(trackOf('t', [nodeOf('a', 1)], { total: null }))).toBe('t (contained)');
    expect(unitOf(emptyTrack('t', null))).toBe('');
  });

  it('begin at one height in all columns, however many lines they have', () => {
    const picture = layOutChain(small, options);
    const said = firstLines(picture).flatMap(({ first }) =>
      first?.kind === 'text' ? [{ text: first.text, y: first.y }] : [],
    );
    expect(said.map(({ text }) => text)).toEqual([
      'Ore',
      'refinery output',
      'devices made',
      'what became of it',
    ]);
    const [ore, ...others] = said;
    expect(new Set(others.map(({ y }) => y)).size).toBe(1);
    // The material stands on a line of its own, above the first line of the measure.
    expect(ore?.y).toBeLessThan(others[0]?.y ?? 0);
  });
});

describe('a list that is longer than its room', () => {
  const holders = Array.from({ length: 40 }, (_, index) => ({
    ...nodeOf(`components/x/${index}`, null, part),
    share: null,
    quantity: figureOf(40 - index),
  }));
  const trace = traceOf(columnsOf({ COMPONENTS: [trackOf('components/x', holders)] }));
  const blocks = layOutChain(trace, options).columns[2]?.tracks[0]?.blocks ?? [];

  it('shows its first entries, and how many more there are in a block that is not hatched', () => {
    // 560 px have room for eight of 70: seven entries, and one block for the other 33.
    expect(blocks).toHaveLength(8);
    const last = blocks.at(-1);
    expect([last?.id, last?.kind, last?.name]).toEqual(['components/x/more', 'MORE', 'and 33 more']);
    expect(last?.colours.fill).toBe('plain-node');
    expect(last?.shareText).toBe('');
  });

  it('fills its track all the same', () => {
    expect(blocks.reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(560, 9);
  });
});
