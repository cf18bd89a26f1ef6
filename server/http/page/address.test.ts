import { describe, expect, it } from 'vitest';
import { traceVariables } from './address.ts';

const shareOf = (query: Readonly<Record<string, string>>) =>
  traceVariables('device:smartphone', query, 'en').minShare;

describe('the least share that a trace is drawn with', () => {
  it('is what the address says', () => {
    expect(shareOf({ minShare: '0.05' })).toBe(0.05);
    expect(shareOf({ minShare: '0', answer: '0123456789abcdef' })).toBe(0);
  });

  it('is what a picture has room to name where the address says nothing, or nothing valid', () => {
    expect(shareOf({})).toBe(0.02);
    expect(shareOf({ minShare: '2' })).toBe(0.02);
  });

  it('is left to the API in its own permalinks, whose digest is of that answer', () => {
    expect(shareOf({ release: '0123456789abcdef', answer: '0123456789abcdef' })).toBeUndefined();
  });
});
