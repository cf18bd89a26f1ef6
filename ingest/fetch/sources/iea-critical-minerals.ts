/** IEA Critical Minerals Dataset. */
import type { FetchSource } from '../entry.ts';

export const ieaCriticalMinerals: FetchSource = {
  id: 'iea-critical-minerals',
  title: 'IEA Critical Minerals Dataset',
  page: 'https://www.iea.org/data-and-statistics/data-product/critical-minerals-dataset',
  files: [],
  byHand: 'The IEA gives it to those who have a free account and accept its terms.',
  unchecked: [],
  import: {
    none: 'Filon reads the figures as the International Energy Agency’s explorer gives them (iea.json), not this workbook.',
  },
};
