import { expect, it } from 'vitest';
import { layOutCoverage } from '../../../picture/coverage/layout.ts';
import { words } from '../../../picture/words/index.ts';
import { cellAt, nextPlace, placeOfKey } from './places.ts';

const row = (id: string) => ({
  measure: 'extracts',
  measureLabel: '',
  of: { id, name: id },
  by: null,
  economies: 0,
  moments: [],
});
const picture = layOutCoverage(
  {
    material: null,
    economy: null,
    unknowns: [],
    grid: {
      from: 2020,
      to: 2024,
      firstYear: 2020,
      lastYear: 2024,
      parts: [
        { stage: 'EXTRACTION', rowCount: 2, rows: [row('material:a'), row('material:b')] },
        { stage: 'USE', rowCount: 0, rows: [] },
      ],
    },
  },
  { width: 1200, locale: 'en', labels: words.en.coverage },
);
const from = { part: 0, row: 0, year: 2024 };

it('goes along the years and stays at their ends', () => {
  expect(nextPlace(picture, from, 'ArrowRight')).toEqual(from);
  expect(nextPlace(picture, from, 'ArrowLeft')).toEqual({ ...from, year: 2023 });
  expect(nextPlace(picture, from, 'Home')).toEqual({ ...from, year: 2020 });
  expect(nextPlace(picture, { ...from, year: 2020 }, 'End')).toEqual(from);
});

it('goes from row to row over the stages, and from stage to stage', () => {
  const second = { ...from, row: 1 };
  const use = { ...from, part: 1 };
  expect(nextPlace(picture, from, 'ArrowDown')).toEqual(second);
  expect(nextPlace(picture, second, 'ArrowDown')).toEqual(use);
  expect(nextPlace(picture, use, 'ArrowDown')).toEqual(use);
  expect(nextPlace(picture, use, 'ArrowUp')).toEqual(second);
  expect(nextPlace(picture, second, 'PageDown')).toEqual(use);
  expect(nextPlace(picture, use, 'PageUp')).toEqual(from);
  expect(nextPlace(picture, from, 'x')).toBeUndefined();
});

it('finds the cell of a name and the name of a cell', () => {
  const place = placeOfKey(picture, 'EXTRACTION+extracts+material:b+-+2021');
  expect(place).toEqual({ part: 0, row: 1, year: 2021 });
  expect(cellAt(picture, { part: 1, row: 0, year: 2020 })).toEqual({ stage: 'USE', row: null, year: 2020 });
  expect(placeOfKey(picture, 'USE+-+-+-+2019')).toBeNull();
});
