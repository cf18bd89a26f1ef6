import { expect, test } from 'vitest';
import { figureText } from './figure.ts';

const unit = { id: 'USD:fob', symbol: 'USD', basisLabel: 'free on board' };
const figure = (parts: object) => ({
  quantity: { value: null, low: 5, high: 9, unit, status: 'DERIVED' as const, missing: null, ...parts },
  rule: null,
});
const plain = (text: string): string => text.replaceAll(/\s/g, ' ');

test('a range stands beside a value, and once where there is no value', () => {
  expect(plain(figureText(figure({ value: 7 }) as never, 'en'))).toBe(
    '7 USD free on board, 5 to 9 USD (derived)',
  );
  expect(plain(figureText(figure({ missing: 'ONLY_BOUNDS' }) as never, 'en'))).toBe(
    '5 to 9 USD free on board (only bounds)',
  );
});
