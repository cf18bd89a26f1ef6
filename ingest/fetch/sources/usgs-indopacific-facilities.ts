/** USGS mineral facilities of the Indo-Pacific. */
import type { FetchSource } from '../entry.ts';

export const usgsIndopacificFacilities: FetchSource = {
  id: 'usgs-indopacific-facilities',
  title: 'USGS mineral facilities of the Indo-Pacific',
  page: 'https://www.sciencebase.gov/catalog/item/65caa1aed34ef4b119cb3427',
  files: [],
  byHand: 'Take the layer of mineral facilities as GeoJSON, and call it INDOPAC_Mineral_facilities.geojson.',
  unchecked: [],
  import: { as: 'usgs-indopacific-facilities', give: 'file' },
};
