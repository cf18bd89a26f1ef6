/** ICMM Global Mining Dataset. */
import type { FetchSource } from '../entry.ts';

export const icmmMining: FetchSource = {
  id: 'icmm-mining',
  title: 'ICMM Global Mining Dataset',
  page: 'https://www.icmm.com/en-gb/research/data/2025/global-mining-dataset',
  files: [],
  byHand: 'Follow “download” there, and keep the name global-mining-dataset.xlsx.',
  unchecked: [],
  import: { as: 'icmm-mining', give: 'file' },
};
