/** USGS mineral facilities of Latin America. */
import type { FetchSource } from '../entry.ts';

export const usgsLatinAmericaFacilities: FetchSource = {
  id: 'usgs-latin-america-facilities',
  title: 'USGS mineral facilities of Latin America',
  page: 'https://www.sciencebase.gov/catalog/item/5804d720e4b0824b2d1c19c6',
  files: [],
  byHand: 'Take the table MINFAC_LAC.csv.',
  unchecked: ['reader'],
  import: { as: 'usgs-latin-america-facilities', give: 'file' },
};
