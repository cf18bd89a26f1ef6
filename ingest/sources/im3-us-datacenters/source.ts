/** The manifest of the IM3 atlas of data centres in the United States. */
import type { Source } from '../../../schema/source.ts';

export const edition = '2025-06';
export const fileName = 'im3_datacenter_centroids.geojson';

export const im3UsDatacentersSource: Source = {
  id: 'im3-us-datacenters',
  publisher: 'Pacific Northwest National Laboratory (Battelle), IM3 project; OpenStreetMap contributors',
  title: 'IM3 Open Source Data Center Atlas',
  shortTitle: {
    en: 'IM3, data centres in the United States',
    fr: 'IM3, centres de données aux États-Unis',
    es: 'IM3, centros de datos en Estados Unidos',
  },
  url: 'https://github.com/IMMM-SFA/datacenter-atlas',
  licence: 'ODbL-1.0',
  attribution:
    '© OpenStreetMap contributors (ODbL 1.0); IM3 Open Source Data Center Atlas, Battelle Memorial Institute (BSD 2-Clause)',
  citation:
    'Pacific Northwest National Laboratory, IM3 Open Source Data Center Atlas, commit f7ea5f9d of 11 June 2025, from OpenStreetMap.',
  interest: 'public',
  cadence: 'Irregular.',
  covers: {
    en: 'Data centres of the United States that are drawn in OpenStreetMap: place, operator where one is written there, and the ground that the building or campus covers. Neither power nor water nor what stands inside.',
    fr: 'Centres de données des États-Unis dessinés dans OpenStreetMap : lieu, exploitant là où il est écrit, et emprise au sol du bâtiment ou campus. Ni puissance, ni eau, ni ce qui s’y trouve.',
    es: 'Centros de datos de Estados Unidos dibujados en OpenStreetMap: lugar, operador donde está escrito, y superficie que ocupa el edificio o campus. Ni potencia, ni agua, ni lo que hay dentro.',
  },
  stages: ['use'],
  defects: [
    'What nobody has drawn is missing, and names and operators are as volunteers wrote them: some places are offices.',
    'The operator is blank for 430 of 1,165 places; five more are the name of a building or of a person and are not read.',
    'A campus and its buildings may both be there: areas of the two are never added.',
    'One operator may stand under several names (Vantage, Vantage Data Centers); they are not joined on a guess.',
    'A building stands twice with the same point; the second is dropped.',
  ],
  editions: [
    {
      id: edition,
      title: 'Atlas of 11 June 2025',
      published: '2025-06-11',
      url: 'https://github.com/IMMM-SFA/datacenter-atlas/tree/f7ea5f9d9b583857019bcfab02a013e5c7e44d3c',
      doi: null,
      checksums: { [fileName]: 'b9aa809cdc3dfdb13b41b58ed2308e17830d6ca63adb75795a00f950b65b31b3' },
    },
  ],
};
