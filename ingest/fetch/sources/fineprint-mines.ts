/** Mine-level production, Jasansky and others. */
import type { FetchSource } from '../entry.ts';

export const fineprintMines: FetchSource = {
  id: 'fineprint-mines',
  title: 'Mine-level production, Jasansky and others',
  page: 'https://zenodo.org/records/7369478',
  files: [],
  byHand: 'Take the archive, and unpack detailed_data_mining.xlsx and the tables beside it into one folder.',
  unchecked: [],
  import: { as: 'fineprint-mines', give: 'folder' },
};
