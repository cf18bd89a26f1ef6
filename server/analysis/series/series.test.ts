import { describe, expect, it } from 'vitest';
import { ask } from '../../question/ask.ts';
import { type HandMade, handMadeGraph, type Line } from '../../question/testing/hand-made-graph.ts';
import { series } from './series.ts';

const mined = (period: string, value: number | null, edition: string, rest: Line[3] = {}): Line => [
  'economy:COD',
  'extracts',
  'material:cobalt',
  { period, value, edition, unit: 't:contained', ...rest },
];
const graph: HandMade = {
  lines: [
    mined('2023', 175_000, '2025'),
    mined('2024', 220_000, '2025'),
    mined('2024', 226, '2026', { unit: 'kt:contained' }),
    mined('2020', null, '2025', { missing: 'withheld' }),
    ['economy:COD', 'extracts', 'material:tin', { value: 1, unit: 't:contained' }],
    ['economy:CHN', 'generatesEwaste', null, { value: 10, unit: 't:gross', period: '2019' }],
    ['economy:CHN', 'generatesEwaste', null, { value: 11, unit: 't:gross', period: '2018' }],
    ['economy:CHN', 'generatesEwaste', null, { value: 7, unit: 'kg/person:gross', period: '2019' }],
  ],
  precedence: ['2026', '2025'].map((edition, place) => ({
    rule: 'newest-edition-of-first-source',
    predicate: 'extracts',
    object: '*',
    rank: place + 1,
    source: 'test',
    edition,
  })),
};
const cobalt = { subject: 'economy:COD', predicate: 'extracts', object: 'material:cobalt' };
const asked = async (input: Readonly<Record<string, unknown>>) =>
  ask(await handMadeGraph(graph), series, input);

describe('series', () => {
  it('takes the preferred figure of each year, in one unit, with the others beside it; gaps stay gaps', async () => {
    const { points } = await asked(cobalt);
    expect(
      points.map(({ period, figure, others }) => [period, figure.quantity.value, others.length]),
    ).toEqual([
      ['2020', null, 0],
      ['2023', 175_000, 0],
      ['2024', 226_000, 1],
    ]);
    expect(points[0]?.figure.quantity.missing).toBe('withheld');
    expect(points[2]?.figure.rule).toBe('newest-edition-of-first-source');
    expect(points[1]?.figure.rule).toBeNull();
  });

  it('keeps to the years asked for', async () => {
    expect((await asked({ ...cobalt, from: 2024 })).points.map(({ period }) => period)).toEqual(['2024']);
    expect((await asked({ ...cobalt, to: 2023 })).points.map(({ period }) => period)).toEqual([
      '2020',
      '2023',
    ]);
  });

  it('says what it is about, also where only one object was to choose', async () => {
    const only = await handMadeGraph({ lines: [mined('2024', 5, '2025')] });
    const answer = await ask(only, series, { subject: 'economy:COD', predicate: 'extracts' });
    expect(answer.object).toBe('material:cobalt');
    const none = await asked({ subject: 'economy:CHN', predicate: 'generatesEwaste' });
    expect(none.object).toBeNull();
  });

  it('does not mix tonnes with kilograms per person', async () => {
    const { points } = await asked({ subject: 'economy:CHN', predicate: 'generatesEwaste' });
    expect(points.map(({ figure }) => figure.quantity.unit)).toEqual(['t:gross', 't:gross']);
  });

  it.each([
    [{ ...cobalt, from: 2030 }, 'YEAR_NOT_COVERED', /nearest: 2024, 2023, 2020/],
    [{ ...cobalt, from: 2021, to: 2022 }, 'YEAR_NOT_COVERED', /nearest: 2020, 2023/],
    [{ ...cobalt, from: 2024, to: 2020 }, 'BAD_USER_INPUT', /is after/],
    [{ ...cobalt, object: 'material:cobolt' }, 'UNKNOWN_ID', /material:cobalt/],
    [{ ...cobalt, subject: '__proto__' }, 'UNKNOWN_ID', /not an entity/],
    [{ ...cobalt, predicate: 'digs' }, 'BAD_USER_INPUT', /predicate/],
    [{ ...cobalt, subject: 'economy:CHN' }, 'NOT_ANSWERABLE', /no figure/],
    [{ subject: 'economy:COD', predicate: 'extracts' }, 'NOT_ANSWERABLE', /material:cobalt, material:tin/],
    [{ subject: 'economy:COD', predicate: 'generatesEwaste' }, 'NOT_ANSWERABLE', /no figure/],
    [{ ...cobalt, precedence: 'best' }, 'BAD_USER_INPUT', /not a rule/],
  ])('refuses %o: %s', async (input, code, message) => {
    await expect(asked(input)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });
});
