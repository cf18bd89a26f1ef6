import { describe, expect, it } from 'vitest';
import { ask } from '../../question/ask.ts';
import { handMadeGraph, type Line } from '../../question/testing/hand-made-graph.ts';
import { disagreeingWith, disagreements } from './disagreements.ts';

const mined = (value: number | null, source: string, rest: Line[3] = {}): Line => [
  'economy:COD',
  'extracts',
  'material:cobalt',
  { value, source, unit: 't:contained', ...rest },
];

async function found(lines: readonly Line[], input: Readonly<Record<string, unknown>> = {}) {
  const graph = await handMadeGraph({ lines });
  const answer = await ask(graph, disagreements, input);
  const rows = await graph.store.slice({ includeQuarantined: true });
  return { answer: answer.disagreements, rows };
}

describe('disagreements', () => {
  it('are statements about one thing whose ranges do not touch, with the one an answer would use', async () => {
    const { answer, rows } = await found([mined(220_000, 'a'), mined(226, 'b', { unit: 'kt:contained' })]);
    expect(answer).toHaveLength(1);
    // (226,000 − 220,000) ÷ 220,000, the value of the source that comes first.
    expect(answer[0]?.spread?.evidence).toEqual([...(answer[0]?.rows ?? [])].sort((a, b) => a - b));
    expect(answer[0]?.spread?.quantity.value).toBeCloseTo(6 / 220, 12);
    expect(rows[answer[0]?.used ?? -1]?.source).toBe('a');
    expect(answer[0]?.rows).toHaveLength(2);
    for (const row of rows) expect(disagreeingWith(row, rows)).toHaveLength(1);
  });

  it.each<[string, readonly Line[]]>([
    ['the same value in two units', [mined(220_000, 'a'), mined(220, 'b', { unit: 'kt:contained' })]],
    [
      'ranges that touch',
      [mined(200, 'a', { low: 180, high: 210 }), mined(220, 'b', { low: 210, high: 230 })],
    ],
    [
      'a bound that the value lies within',
      [mined(220, 'a'), mined(null, 'b', { low: 200, missing: 'only-bounds' })],
    ],
    ['two years', [mined(1, 'a'), mined(2, 'b', { period: '2023' })]],
    ['two bases', [mined(1, 'a'), mined(2, 'b', { unit: 't:gross' })]],
    ['a figure and a withheld one', [mined(1, 'a'), mined(null, 'b', { missing: 'withheld' })]],
    [
      'a quarantined one',
      [mined(1, 'a'), mined(2, 'b', { quarantine: { rule: 'r', reason: 'impossible' } })],
    ],
  ])('are not: %s', async (_, lines) => {
    const { answer, rows } = await found(lines);
    expect(answer).toEqual([]);
    // Beside a quarantined statement, what others say is worth seeing; it is held against nobody.
    const used = rows.filter(({ quarantine }) => quarantine === null);
    for (const row of used) expect(disagreeingWith(row, rows)).toEqual([]);
  });

  it('come with the widest spread first, and of one predicate on request', async () => {
    const lines: readonly Line[] = [
      mined(100, 'a'),
      mined(110, 'b'),
      ['economy:CHN', 'refines', 'material:cobalt', { value: 100, unit: 't:contained', source: 'a' }],
      ['economy:CHN', 'refines', 'material:cobalt', { value: 200, unit: 't:contained', source: 'b' }],
    ];
    expect((await found(lines)).answer.map(({ predicate }) => predicate)).toEqual(['refines', 'extracts']);
    expect((await found(lines, { predicate: 'extracts' })).answer).toHaveLength(1);
    expect((await found(lines, { material: 'economy:CHN' })).answer).toHaveLength(1);
    await expect(found(lines, { material: 'material:cobolt' })).rejects.toMatchObject({ code: 'UNKNOWN_ID' });
  });
});
