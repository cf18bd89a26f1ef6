/** OpenStreetMap, data centres. */
import type { FetchSource } from '../entry.ts';

export const osmDataCentres: FetchSource = {
  id: 'osm-data-centres',
  title: 'OpenStreetMap, data centres',
  page: 'https://wiki.openstreetmap.org/wiki/Tag:telecom%3Ddata_center',
  files: [
    {
      address:
        'https://overpass-api.de/api/interpreter?data=%5Bout%3Ajson%5D%5Btimeout%3A180%5D%3Bnwr%5B%22telecom%22%3D%22data_center%22%5D%3Bout%20center%3B',
      name: 'osm-data-centres.json',
      format: 'json',
    },
  ],
  pauseMs: 5000,
  unchecked: ['address', 'reader'],
  import: { as: 'osm-data-centres', give: 'file' },
};
