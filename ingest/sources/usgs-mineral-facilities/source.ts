/** Manifests of the two layers of mineral facilities of the U.S. Geological Survey. */
import type { Source } from '../../../schema/source.ts';

export const africaFile = 'AFR_Mineral_Facilities.geojson';
export const indopacificFile = 'INDOPAC_Mineral_facilities.geojson';

const common = {
  publisher: 'U.S. Geological Survey, National Minerals Information Center',
  licence: 'us-public-domain',
  interest: 'public',
  stages: ['extraction', 'refining'],
} as const;

const sharedDefects = [
  'Capacity is what a facility could produce in a year, not what it produced.',
  'One capacity figure often stands on the rows of several sites. It is given here once, for the group of those sites; each site carries only the presence.',
  'Where a capacity is marked as combined and the other sites are not listed, the figure stands in the note only.',
  'Gross weight is marked by a code or by the form. A metal without such a mark is taken to be counted by its content.',
  'Operators and owners without a mark of an organisation in their name may be private persons and are left out.',
  'Several facilities may stand under one number; each is a site of its own here.',
];

export const africaSource: Source = {
  ...common,
  id: 'usgs-africa-facilities',
  title:
    'Compilation of Geospatial Data (GIS) for the Mineral Industries and Related Infrastructure of Africa: mineral facilities',
  shortTitle: {
    en: 'USGS, mineral facilities of Africa',
    fr: 'USGS, installations minérales d’Afrique',
    es: 'USGS, instalaciones minerales de África',
  },
  url: 'https://doi.org/10.5066/P97EQWXP',
  attribution: 'U.S. Geological Survey, mineral facilities of Africa',
  citation:
    'Padilla, A.J., Otarod, D., Deloach-Overton, S.W., and others (2021), Compilation of Geospatial Data (GIS) for the Mineral Industries and Related Infrastructure of Africa: U.S. Geological Survey data release, https://doi.org/10.5066/P97EQWXP.',
  cadence: 'Once; the state is that of 2017 and 2018.',
  covers: {
    en: 'Mines, plants, oil and gas fields and refineries of 52 African countries in 2017 or 2018: place, operator, owners with their shares, and yearly capacity by commodity. Output is not in it. Fuels and building materials are kept as sites; a capacity in barrels or bricks is a presence only.',
    fr: 'Mines, usines, champs de pétrole et de gaz et raffineries de 52 pays d’Afrique en 2017 ou 2018 : lieu, exploitant, propriétaires avec leurs parts, et capacité annuelle par substance. La production n’y figure pas. Les combustibles et les matériaux de construction sont gardés comme sites ; une capacité en barils ou en briques n’est qu’une présence.',
    es: 'Minas, plantas, yacimientos de petróleo y gas y refinerías de 52 países africanos en 2017 o 2018: lugar, operador, propietarios con sus participaciones y capacidad anual por sustancia. La producción no figura. Los combustibles y los materiales de construcción se conservan como sitios; una capacidad en barriles o en ladrillos es solo una presencia.',
  },
  defects: [
    'The state is that of 2017 and 2018; owners have changed since: Mutanda is wholly Glencore’s today.',
    'Nineteen owners have a share of 0 %, beside others with none: it stands for a share that is not told. One cell of three oil blocks holds three owners and is left out.',
    'The columns are named by number; their meaning is read from the values, since the description of the layer was not at hand.',
    ...sharedDefects,
  ],
  editions: [
    {
      id: '2021',
      title: 'Mineral facilities of Africa, data release of 2021',
      published: '2021',
      url: 'https://doi.org/10.5066/P97EQWXP',
      doi: '10.5066/P97EQWXP',
      checksums: { [africaFile]: '15be984925e5346c2d8ac3361fd290e841771fbf47b51ef68dd656c93f83fa34' },
    },
  ],
};

export const indopacificSource: Source = {
  ...common,
  id: 'usgs-indopacific-facilities',
  title:
    'Compilation of Geospatial Data (GIS) for the Mineral Industries and Related Infrastructure of Select Countries of the Indo-Pacific: mineral facilities',
  shortTitle: {
    en: 'USGS, mineral facilities of the Indo-Pacific',
    fr: 'USGS, installations minérales de l’Indo-Pacifique',
    es: 'USGS, instalaciones minerales del Indopacífico',
  },
  url: 'https://www.sciencebase.gov/catalog/item/65caa1aed34ef4b119cb3427',
  attribution: 'U.S. Geological Survey, mineral facilities of the Indo-Pacific',
  citation:
    'U.S. Geological Survey, National Minerals Information Center (2024), Compilation of Geospatial Data (GIS) for the Mineral Industries and Related Infrastructure of Select Countries of the Indo-Pacific, ScienceBase item 65caa1aed34ef4b119cb3427.',
  cadence: 'Once.',
  covers: {
    en: 'Mines, plants, oil and gas fields and refineries of 19 countries and territories, among them Malaysia, Vietnam, South Korea, the Philippines, Taiwan, Burma and New Caledonia: place, operator, owners with their shares, and yearly capacity by commodity. Indonesia, Australia, Japan, Thailand, India and China are not in it.',
    fr: 'Mines, usines, champs de pétrole et de gaz et raffineries de 19 pays et territoires, dont la Malaisie, le Viêt Nam, la Corée du Sud, les Philippines, Taïwan, la Birmanie et la Nouvelle-Calédonie : lieu, exploitant, propriétaires avec leurs parts, et capacité annuelle par substance. L’Indonésie, l’Australie, le Japon, la Thaïlande, l’Inde et la Chine n’y figurent pas.',
    es: 'Minas, plantas, yacimientos de petróleo y gas y refinerías de 19 países y territorios, entre ellos Malasia, Vietnam, Corea del Sur, Filipinas, Taiwán, Birmania y Nueva Caledonia: lugar, operador, propietarios con sus participaciones y capacidad anual por sustancia. Indonesia, Australia, Japón, Tailandia, India y China no figuran.',
  },
  defects: [
    'No year is printed on the rows; the statements stand under the year of the release, and the sources of the layer are mostly of 2019 to 2023.',
    'Whether the copy is complete could not be checked against the publisher’s count.',
    ...sharedDefects,
  ],
  editions: [
    {
      id: '2024',
      title: 'Mineral facilities of the Indo-Pacific, data release of 2024',
      published: '2024',
      url: 'https://www.sciencebase.gov/catalog/item/65caa1aed34ef4b119cb3427',
      doi: null,
      checksums: { [indopacificFile]: 'bac326cc53966abad8fb2c727d6b7b902d04e719b02d1ab1232ed71db7c4f125' },
    },
  ],
};
