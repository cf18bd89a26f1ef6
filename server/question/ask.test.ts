import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { analysis } from '../analysis/analysis.ts';
import { analyses, QuestionError } from '../analysis/index.ts';
import { ask, parseParameters } from './ask.ts';
import { handMadeGraph } from './testing/hand-made-graph.ts';

const schema = z.strictObject({
  start: z.string().min(1),
  year: z.int().nullable().default(null),
  share: z.number().default(0.5),
});

describe('parseParameters', () => {
  it('fills in defaults and knows which were given; null counts as not given', () => {
    const { values, given } = parseParameters(schema, { start: 'a', year: null, share: 0 });
    expect(values).toEqual({ start: 'a', year: null, share: 0 });
    expect([...given].sort()).toEqual(['share', 'start']);
  });

  it('names every parameter that does not fit, at once', () => {
    expect(() => parseParameters(schema, { start: '', year: 1.5, colour: 'red' })).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        message: expect.stringMatching(/colour.*start:.*year:/s),
      }),
    );
  });

  it.each(['__proto__', 'constructor'])('refuses a parameter named %s, and changes nothing by it', (name) => {
    const input = JSON.parse(`{ "start": "a", "${name}": { "polluted": true } }`) as Record<string, unknown>;
    expect(() => parseParameters(schema, input)).toThrow(QuestionError);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('ask', () => {
  it('fetches the slices that the analysis names, in their order, and passes them on', async () => {
    const graph = await handMadeGraph({
      lines: [
        ['economy:COD', 'extracts', 'material:cobalt', { value: 1, unit: 't:contained' }],
        ['economy:CHN', 'refines', 'material:cobalt', { value: 1, unit: 't:contained' }],
      ],
    });
    const plain = analysis({
      id: 'plain',
      label: { en: 'a', fr: 'a', es: 'a' },
      sentence: { en: 'a', fr: 'a', es: 'a' },
      method: null,
      parameters: z.strictObject({}),
      gather: () => [{ predicate: ['refines'] }, { predicate: ['extracts'] }, { predicate: ['owns'] }],
      compute: (_context, _asked, slices) => slices.map((rows) => rows.map(({ subject }) => subject)),
    });
    expect(await ask(graph, plain, {})).toEqual([['economy:CHN'], ['economy:COD'], []]);
  });

  it('has counted what the analysis names, without reading it', async () => {
    const graph = await handMadeGraph({
      lines: [
        ['economy:COD', 'extracts', 'material:cobalt', { value: 1, unit: 't:contained', period: '2021' }],
        [
          'economy:COD',
          'extracts',
          'material:cobalt',
          { value: 1, unit: 't:contained', period: '2011/2016' },
        ],
        ['economy:CHN', 'refines', 'material:cobalt', { value: 1, unit: 't:contained' }],
      ],
    });
    const counting = analysis({
      id: 'counting',
      label: { en: 'a', fr: 'a', es: 'a' },
      sentence: { en: 'a', fr: 'a', es: 'a' },
      method: null,
      parameters: z.strictObject({ of: z.string() }),
      gather: () => [],
      tally: (_context, { values }) => [{ filter: { about: values.of }, keys: ['predicate', 'object'] }],
      compute: (_context, _asked, slices, { counts, amounts }) => ({ slices, counts, amounts }),
    });
    expect(await ask(graph, counting, { of: 'economy:COD' })).toEqual({
      slices: [],
      counts: [[{ values: ['extracts', 'material:cobalt'], count: 2, yearFrom: 2011, yearTo: 2021 }]],
      amounts: [],
    });
  });

  it('gives the same answer to the same question', async () => {
    const graph = await handMadeGraph({
      lines: [
        ['device:phone', 'contains', 'material:cobalt', { value: 1, unit: 'g:contained' }],
        ['economy:COD', 'extracts', 'material:cobalt', { value: 1, unit: 't:contained' }],
        ['economy:AUS', 'extracts', 'material:cobalt', { value: 1, unit: 't:contained' }],
      ],
    });
    const once = await ask(graph, analyses.trace, { start: 'device:phone' });
    expect(JSON.stringify(await ask(graph, analyses.trace, { start: 'device:phone' }))).toBe(
      JSON.stringify(once),
    );
  });
});
