import { expect, test } from 'vitest';
import type { StatementCount } from '../../../schema/store.ts';
import { cover } from './cover.ts';

const countOf = (subject: string, source: string): StatementCount => ({
  // In the order of coverKeys.
  values: [
    'extracts',
    'material:cobalt',
    source,
    '2025',
    't:contained',
    null,
    '2024',
    subject,
    'reported',
    null,
  ],
  yearFrom: 2024,
  yearTo: 2024,
  count: 1,
});

test('a series counts economies and its world row; the output of single sites is no series of a world', () => {
  const series = cover([
    countOf('economy:COD', 'usgs-mcs'),
    countOf('economy:AUS', 'usgs-mcs'),
    countOf('group:world', 'usgs-mcs'),
    countOf('site:mutanda', 'mines'),
  ]).seriesOf('extracts', 'material:cobalt');
  expect(series.map(({ source, years }) => [source, years])).toEqual([
    ['usgs-mcs', [{ year: 2024, economies: 2, hasWorld: true }]],
  ]);
});
