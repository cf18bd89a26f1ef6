/** Manifest of the data centres in OpenStreetMap, for a reader's own answer of Overpass: nothing of it was at hand. */
import type { Source } from '../../../schema/source.ts';

export const edition = 'overpass';

export const osmDataCentresSource: Source = {
  id: 'osm-data-centres',
  publisher: 'OpenStreetMap contributors',
  title: 'OpenStreetMap: data centres (telecom=data_center)',
  shortTitle: {
    en: 'OpenStreetMap, data centres',
    fr: 'OpenStreetMap, centres de données',
    es: 'OpenStreetMap, centros de datos',
  },
  url: 'https://wiki.openstreetmap.org/wiki/Tag:telecom%3Ddata_center',
  licence: 'ODbL-1.0',
  attribution: '© OpenStreetMap contributors (ODbL 1.0)',
  citation: 'OpenStreetMap contributors, objects with telecom=data_center, asked by the Overpass API.',
  interest: 'public',
  cadence: 'Every minute; an answer holds the state of its moment.',
  covers: {
    en: 'Data centres of the world that volunteers have drawn: the point, the operator where an organisation is written there, and the country where one is. Neither power nor water nor what stands inside.',
    fr: 'Centres de données du monde que des bénévoles ont dessinés : le point, l’exploitant là où une organisation est écrite, et le pays là où il l’est. Ni puissance, ni eau, ni ce qui s’y trouve.',
    es: 'Centros de datos del mundo que han dibujado voluntarios: el punto, el operador donde está escrita una organización, y el país donde lo está. Ni potencia, ni agua, ni lo que hay dentro.',
  },
  stages: ['use'],
  defects: [
    'This reader was written from the description of the service and never run on a real answer.',
    'What nobody has drawn is missing, and names and operators are as volunteers wrote them; some places are offices or exchanges.',
    'Most objects do not say their country: such a site has a point and no country.',
    'A campus, its buildings and an entrance may each be there; they are never added.',
    'The atlas im3-us-datacenters was made from the same map: sites of the United States stand in both.',
    'An operator without a mark of an organisation in its name, and that Filon does not know, may be a private person and is left out.',
  ],
  editions: [
    {
      id: edition,
      title: 'An answer of the Overpass API',
      published: null,
      url: 'https://overpass-api.de/',
      doi: null,
      checksums: {},
    },
  ],
};
