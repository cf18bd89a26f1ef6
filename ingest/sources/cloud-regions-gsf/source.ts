/** The manifest of the Green Software Foundation's table of cloud regions. */
import type { Source } from '../../../schema/source.ts';

export const edition = '2026-03';
export const fileName = 'Cloud_Region_Metadata.csv';

export const cloudRegionsGsfSource: Source = {
  id: 'cloud-regions-gsf',
  publisher: 'Green Software Foundation; values of Amazon, Google and Microsoft',
  title: 'Real Time Cloud: Cloud Region Metadata',
  shortTitle: {
    en: 'Green Software Foundation, cloud regions',
    fr: 'Green Software Foundation, régions cloud',
    es: 'Green Software Foundation, regiones en la nube',
  },
  url: 'https://github.com/Green-Software-Foundation/real-time-cloud',
  licence: 'not-redistributable',
  attribution: 'Green Software Foundation, Real Time Cloud, Cloud Region Metadata',
  citation:
    'Green Software Foundation, real-time-cloud, Cloud_Region_Metadata.csv, commit b2858aa2 of 12 March 2026.',
  interest: 'self-report',
  cadence: 'Yearly, when the providers publish.',
  covers: {
    en: 'Power and water usage effectiveness and hourly share of carbon-free electricity of the cloud regions of Amazon, Google and Microsoft, 2019–2024. All rights are reserved by the publisher: an adapter for your own copy, and no figures here. Values of grids by other companies, and the projection beside the table, are not read.',
    fr: 'Efficacité énergétique et hydrique et part horaire d’électricité décarbonée des régions cloud d’Amazon, de Google et de Microsoft, 2019–2024. L’éditeur se réserve tous les droits\u202f: un adaptateur pour votre propre copie, et aucun chiffre ici. Les valeurs de réseau d’autres entreprises et la projection jointe ne sont pas lues.',
    es: 'Eficiencia energética y de agua y proporción horaria de electricidad sin carbono de las regiones en la nube de Amazon, Google y Microsoft, 2019–2024. El editor se reserva todos los derechos: un adaptador para su propia copia, y ninguna cifra aquí. No se leen los valores de red de otras empresas ni la proyección adjunta.',
  },
  stages: ['use'],
  defects: [
    'Azure’s northeurope, which is in Ireland, stands a second time in Finland, with other values; those rows are dropped.',
    'Zones are blank for some regions, so that their economy is not told by the table; no place is said of them.',
    'Six columns on energy and water are blank in all rows.',
    'Power and water usage effectiveness are blank for most rows.',
  ],
  editions: [
    {
      id: edition,
      title: 'Cloud Region Metadata, 12 March 2026',
      published: '2026-03-12',
      url: 'https://github.com/Green-Software-Foundation/real-time-cloud',
      doi: null,
      checksums: { [fileName]: '2ae0c172a33251fa96230b134fc1ec020702843329d18a3f93448d4e8135dd37' },
    },
  ],
};
