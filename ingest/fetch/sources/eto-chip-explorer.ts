/** ETO Supply Chain Explorer: advanced chips. */
import type { FetchSource } from '../entry.ts';

export const etoChipExplorer: FetchSource = {
  id: 'eto-chip-explorer',
  title: 'ETO Supply Chain Explorer: advanced chips',
  page: 'https://eto.tech/dataset-docs/chipexplorer/',
  files: [
    {
      address: 'https://raw.githubusercontent.com/georgetown-cset/eto-chip-explorer/main/data/inputs.csv',
      name: 'inputs.csv',
      format: 'csv',
    },
    {
      address: 'https://raw.githubusercontent.com/georgetown-cset/eto-chip-explorer/main/data/providers.csv',
      name: 'providers.csv',
      format: 'csv',
    },
    {
      address: 'https://raw.githubusercontent.com/georgetown-cset/eto-chip-explorer/main/data/provision.csv',
      name: 'provision.csv',
      format: 'csv',
    },
    {
      address: 'https://raw.githubusercontent.com/georgetown-cset/eto-chip-explorer/main/data/sequence.csv',
      name: 'sequence.csv',
      format: 'csv',
    },
    {
      address: 'https://raw.githubusercontent.com/georgetown-cset/eto-chip-explorer/main/data/stages.csv',
      name: 'stages.csv',
      format: 'csv',
    },
  ],
  unchecked: ['address'],
  import: { as: 'eto-chip-explorer', give: 'folder' },
};
