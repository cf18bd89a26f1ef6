/** The manifests of the two lists of carcinogens, as the package "chemicals" carries them. */
import type { Source } from '../../../schema/source.ts';

export const edition = 'chemicals-1.5.2';
/** The year of the release, since the lists in it have no year of their own. */
export const period = '2026';
export const ntpFile = 'ntp_carcinogens.tsv';
export const iarcFile = 'iarc_carcinogens.tsv';

const common = { stages: ['extraction', 'refining', 'components', 'end-of-life'] } as const;

export const ntpCarcinogensSource: Source = {
  ...common,
  id: 'ntp-carcinogens',
  publisher: 'US National Toxicology Program',
  title: 'Report on Carcinogens: substances by registry number',
  shortTitle: {
    en: 'US NTP, carcinogens',
    fr: 'NTP (États-Unis), cancérogènes',
    es: 'NTP (EE. UU.), carcinógenos',
  },
  url: 'https://ntp.niehs.nih.gov/whatwestudy/assessments/cancer/roc',
  licence: 'us-public-domain',
  attribution: 'US National Toxicology Program, Report on Carcinogens',
  citation:
    'US National Toxicology Program, Report on Carcinogens, as in the Python package chemicals 1.5.2 (June 2026), Safety/ntp_carcinogens.tsv.',
  interest: 'public',
  cadence: 'Every few years.',
  covers: {
    en: 'Which substances the program lists as known, or reasonably anticipated, to cause cancer in humans: 24 of its 234 that mining, smelting, chips, devices or e-waste have to do with. It says what a substance may do, not who was exposed.',
    fr: 'Quelles substances le programme inscrit comme cancérogènes humains avérés ou raisonnablement présumés : 24 des 234 qui touchent aux mines, aux fonderies, aux puces, aux appareils ou aux déchets électroniques. Il dit ce qu’une substance peut faire, non qui y fut exposé.',
    es: 'Qué sustancias incluye el programa como carcinógenos humanos conocidos o razonablemente previsibles: 24 de las 234 que tienen que ver con minas, fundiciones, chips, dispositivos o residuos electrónicos. Dice lo que una sustancia puede hacer, no quién estuvo expuesto.',
  },
  defects: [
    'The list has no year of its own here; that of the package stands in for it.',
    'A name may point to a wider listing ("see Cobalt-Related Exposures"): the class is that of the listing, whose conditions are in the report only.',
    'Names are glued to such pointers without a blank; the registry number is read.',
  ],
  editions: [
    {
      id: edition,
      title: 'As in chemicals 1.5.2, June 2026',
      published: '2026-06',
      url: 'https://pypi.org/project/chemicals/1.5.2/',
      doi: null,
      checksums: { [ntpFile]: '2684c3e7d370e8e88c0787bda0e7f19ebff0bac182a2fdd6e28a9c29cc759e58' },
    },
  ],
};

export const iarcCarcinogensSource: Source = {
  ...common,
  id: 'iarc-carcinogens',
  publisher: 'International Agency for Research on Cancer (IARC)',
  title: 'IARC Monographs: agents by registry number',
  shortTitle: { en: 'IARC, carcinogens', fr: 'CIRC, cancérogènes', es: 'CIIC, carcinógenos' },
  url: 'https://monographs.iarc.who.int/list-of-classifications',
  licence: 'not-redistributable',
  attribution: 'International Agency for Research on Cancer, IARC Monographs',
  citation:
    'International Agency for Research on Cancer, Agents Classified by the IARC Monographs, as in the Python package chemicals 1.5.2 (June 2026), Safety/iarc_carcinogens.tsv.',
  interest: 'public',
  cadence: 'Several volumes a year.',
  covers: {
    en: 'Groups 1, 2A and 2B of the agents that mining, smelting, chips, devices or e-waste have to do with. Its terms were not read: an adapter for your own copy, and no figures here.',
    fr: 'Groupes 1, 2A et 2B des agents qui touchent aux mines, aux fonderies, aux puces, aux appareils ou aux déchets électroniques. Ses conditions n’ont pas été lues : un adaptateur pour votre propre copie, et aucun chiffre ici.',
    es: 'Grupos 1, 2A y 2B de los agentes que tienen que ver con minas, fundiciones, chips, dispositivos o residuos electrónicos. No se leyeron sus condiciones: un adaptador para su propia copia, y ninguna cifra aquí.',
  },
  defects: [
    'The newest entries are of 2019: later volumes, such as 131 on cobalt and antimony, are not in it.',
    'Groups are written as 1, 11 (2A), 12 (2B) and 3.',
    'The year is that of a volume, and may read "In prep." or "2020 online"; it is not read.',
    'The number of cobalt stands for cobalt with tungsten carbide; the entry is left out.',
  ],
  editions: [
    {
      id: edition,
      title: 'As in chemicals 1.5.2, June 2026',
      published: '2026-06',
      url: 'https://pypi.org/project/chemicals/1.5.2/',
      doi: null,
      checksums: { [iarcFile]: 'de0cdce14733ce1bca2773616f548d7f4a30e1fac214f58f387d6fa95aafc6f5' },
    },
  ],
};
