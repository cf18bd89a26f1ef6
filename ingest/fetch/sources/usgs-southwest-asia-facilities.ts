/** USGS mineral facilities of Southwest Asia. */
import type { FetchSource } from '../entry.ts';

export const usgsSouthwestAsiaFacilities: FetchSource = {
  id: 'usgs-southwest-asia-facilities',
  title: 'USGS mineral facilities of Southwest Asia',
  page: 'https://www.sciencebase.gov/catalog/item/63891269d34ed907bf78e9cc',
  files: [],
  byHand: 'Take the layer of mineral facilities as GeoJSON, and call it SWA_Mineral_Facilities.geojson.',
  unchecked: ['reader'],
  import: { as: 'usgs-southwest-asia-facilities', give: 'file' },
};
