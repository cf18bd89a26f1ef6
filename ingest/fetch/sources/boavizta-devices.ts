/** Boavizta footprints of devices, as makers report them. */
import type { FetchSource } from '../entry.ts';

export const boaviztaDevices: FetchSource = {
  id: 'boavizta-devices',
  title: 'Boavizta footprints of devices, as makers report them',
  page: 'https://github.com/Boavizta/environmental-footprint-data',
  files: [
    {
      address:
        'https://raw.githubusercontent.com/Boavizta/environmental-footprint-data/main/boavizta-data-us.csv',
      name: 'boavizta-data-us.csv',
      format: 'csv',
    },
  ],
  unchecked: ['address'],
  import: { as: 'boavizta-devices', give: 'file' },
};
