/** USGS mineral facilities of Africa. */
import type { FetchSource } from '../entry.ts';

export const usgsAfricaFacilities: FetchSource = {
  id: 'usgs-africa-facilities',
  title: 'USGS mineral facilities of Africa',
  page: 'https://www.sciencebase.gov/catalog/item/607611a9d34e018b3201cbbf',
  files: [],
  byHand: 'Take the layer of mineral facilities as GeoJSON, and call it AFR_Mineral_Facilities.geojson.',
  unchecked: [],
  import: { as: 'usgs-africa-facilities', give: 'file' },
};
