import { expect, test } from 'vitest';
import { placeOf } from './place.ts';

const named = (name: string) => ({ kind: 'economy', name });

test('world rows of every spelling are the printed world', () => {
  for (const name of [
    'World total',
    'World total (rounded)',
    'World total (rounded) 10',
    'World total (rounded), natural',
    'World total (rutile, rounded)',
  ])
    expect(placeOf(name, '2025'), name).toEqual({ subject: 'group:world' });
});

test('the bracket after Congo is part of the name, other brackets become a note', () => {
  expect(placeOf('Congo (Kinshasa)', '2025')).toEqual({ subject: named('Congo (Kinshasa)') });
  expect(placeOf('Peru (exports)', '2025')).toEqual({
    subject: named('Peru'),
    note: 'Printed as "Peru (exports)".',
  });
});

test('hard spaces inside a name do not hide it', () => {
  expect(placeOf('United\u00a0States', '2025')).toEqual({ subject: named('United States') });
});

test('a lump belongs to its edition; prototype names are names', () => {
  expect(placeOf('Other Countries', '2025').lump?.id).toBe('group:usgs-mcs-2025-other-countries');
  expect(placeOf('Other countries (rounded)', '2026').lump?.ownedBy).toEqual({
    source: 'usgs-mcs',
    edition: '2026',
  });
  expect(placeOf('United\u00a0States and Canada', '2025').lump?.id).toBe(
    'group:usgs-mcs-2025-united-states-and-canada',
  );
  expect(placeOf('constructor', '2025')).toEqual({ subject: named('constructor') });
  expect(placeOf('__proto__', '2025')).toEqual({ subject: named('__proto__') });
});
