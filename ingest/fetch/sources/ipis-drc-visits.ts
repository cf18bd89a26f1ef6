/** IPIS visits to artisanal mines in DR Congo. */
import type { FetchSource } from '../entry.ts';

export const ipisDrcVisits: FetchSource = {
  id: 'ipis-drc-visits',
  title: 'IPIS visits to artisanal mines in DR Congo',
  page: 'https://ipisresearch.be/home/maps-data/open-data/',
  files: [],
  byHand: 'Choose the mines of DR Congo and take the CSV file, cod_mines_curated_all_opendata_p_ipis.csv.',
  unchecked: [],
  import: { as: 'ipis-drc-visits', give: 'file' },
};
