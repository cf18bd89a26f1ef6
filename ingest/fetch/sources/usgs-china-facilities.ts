/** USGS mineral facilities of China. */
import type { FetchSource } from '../entry.ts';

export const usgsChinaFacilities: FetchSource = {
  id: 'usgs-china-facilities',
  title: 'USGS mineral facilities of China',
  page: 'https://www.sciencebase.gov/catalog/item/64348094d34ee8d4add91365',
  files: [],
  byHand: 'Take the layer CHN_Mineral_Facilities as GeoJSON, and call it CHN_Mineral_Facilities.geojson.',
  unchecked: ['reader'],
  import: { as: 'usgs-china-facilities', give: 'file' },
};
