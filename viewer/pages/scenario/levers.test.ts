/** Levers in the address: within what is physical, or said to be invalid; never rounded into range. */
import { describe, expect, it } from 'vitest';
import { leverNames } from '../../../picture/scenario/answer.ts';
import { parseParameter } from '../../state/parameter.ts';
import { boundsOf, leverInputs, leverOf, scenarioParameters, stepOf } from './levers.ts';

const read = (name: keyof typeof scenarioParameters, text: string) =>
  parseParameter<unknown>(new URLSearchParams({ [name]: text }), name, scenarioParameters[name]);

describe('a lever in the address', () => {
  it.each(leverNames)('%s takes its bounds and nothing beyond', (name) => {
    const { min, max } = boundsOf[name];
    for (const value of [min, max, (min + max) / 2])
      expect(read(`lever.${name}`, String(value))).toEqual({ state: 'valid', value });
    for (const value of [min - 0.001, max + 0.001])
      expect(read(`b.${name}`, String(value)).state).toBe('invalid');
    for (const wrong of ['', ' 1', '1e0', 'NaN', 'Infinity', '0x1', '1,5', '--1', 'LIFETIME'])
      expect(read(`lever.${name}`, wrong).state).toBe('invalid');
    // A slider reaches both ends by whole steps.
    expect(Math.abs((max - min) / stepOf[name] - Math.round((max - min) / stepOf[name]))).toBeLessThan(1e-9);
  });

  it('is known by its name under either setting', () => {
    expect(leverOf('lever.REUSE')).toBe('REUSE');
    expect(leverOf('b.REUSE')).toBe('REUSE');
    expect(leverOf('b.material')).toBeUndefined();
    expect(leverOf('REUSE')).toBeUndefined();
  });
});

describe('what the API is given', () => {
  it('are the levers that were moved, zero too, in their order', () => {
    expect(leverInputs({ values: { REUSE: 0, LIFETIME: 2 }, material: undefined })).toEqual([
      { lever: 'LIFETIME', value: 2 },
      { lever: 'REUSE', value: 0 },
    ]);
  });

  it('has composition only with its material', () => {
    expect(leverInputs({ values: { COMPOSITION: 0.5 }, material: undefined })).toEqual([]);
    expect(leverInputs({ values: { COMPOSITION: 0.5 }, material: 'material:cobalt' })).toEqual([
      { lever: 'COMPOSITION', value: 0.5, material: 'material:cobalt' },
    ]);
  });
});
