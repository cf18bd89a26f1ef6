/** USGS Mineral Commodity Summaries 2022, a file a commodity. */
import type { FetchSource } from '../entry.ts';

export const usgsMcs2022: FetchSource = {
  id: 'usgs-mcs-2022',
  edition: { of: 'usgs-mcs', name: '2022' },
  title: 'USGS Mineral Commodity Summaries 2022, a file a commodity',
  page: 'https://doi.org/10.5066/P9KKMCP4',
  files: [],
  byHand:
    'What the page offers was not seen. Twelve world tables of it are read, named like mcs2022-cobal_world.csv: cobalt, copper, gallium, germanium, graphite, lithium, manganese, nickel, platinum-group metals, rare earths, titanium minerals, tungsten.',
  unchecked: [],
  import: { as: 'usgs-mcs-2022', give: 'folder' },
};
