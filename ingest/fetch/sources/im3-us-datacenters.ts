/** IM3 atlas of data centres of the United States. */
import type { FetchSource } from '../entry.ts';

export const im3UsDatacenters: FetchSource = {
  id: 'im3-us-datacenters',
  title: 'IM3 atlas of data centres of the United States',
  page: 'https://github.com/IMMM-SFA/datacenter-atlas',
  files: [
    {
      address:
        'https://raw.githubusercontent.com/IMMM-SFA/datacenter-atlas/f7ea5f9d9b583857019bcfab02a013e5c7e44d3c/im3_datacenter_centroids.geojson',
      name: 'im3_datacenter_centroids.geojson',
      format: 'json',
      sha256: 'b9aa809cdc3dfdb13b41b58ed2308e17830d6ca63adb75795a00f950b65b31b3',
    },
  ],
  unchecked: ['address'],
  import: { as: 'im3-us-datacenters', give: 'file' },
};
