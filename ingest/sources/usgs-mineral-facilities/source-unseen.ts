/** Manifests of the layers of mineral facilities of which no file was at hand: China, Southwest Asia, Latin America. */
import type { Source } from '../../../schema/source.ts';

export const chinaFile = 'CHN_Mineral_Facilities.geojson';
export const southwestAsiaFile = 'SWA_Mineral_Facilities.geojson';
export const latinAmericaFile = 'MINFAC_LAC.csv';

const common = {
  publisher: 'U.S. Geological Survey, National Minerals Information Center',
  licence: 'us-public-domain',
  interest: 'public',
  cadence: 'Once.',
  stages: ['extraction', 'refining'],
} as const;

const defects = [
  'No file was at hand, and this reader was never run on a real one.',
  'Capacity is what a facility could produce in a year, not what it produced.',
  'Operators and owners without a mark of an organisation in their name may be private persons and are left out.',
  'A commodity that no layer at hand has is left out, and named in the report of the import.',
];

const editionAt = (id: string, published: string | null, url: string, doi: string | null) => [
  { id, title: `Mineral facilities, ${id}`, published, url, doi, checksums: {} },
];

export const chinaSource: Source = {
  ...common,
  id: 'usgs-china-facilities',
  title:
    'Compilation of Geospatial Data (GIS) for the Mineral Industries and Related Infrastructure of the People’s Republic of China: mineral facilities',
  shortTitle: {
    en: 'USGS, mineral facilities of China',
    fr: 'USGS, installations minérales de Chine',
    es: 'USGS, instalaciones minerales de China',
  },
  url: 'https://doi.org/10.5066/P9HK2K8I',
  attribution: 'U.S. Geological Survey, mineral facilities of China',
  citation:
    'Neustaedter, E.R., Buteyn, S., Moon, J.W., and others (2023), Compilation of Geospatial Data (GIS) for the Mineral Industries and Related Infrastructure of the People’s Republic of China: U.S. Geological Survey data release, https://doi.org/10.5066/P9HK2K8I.',
  covers: {
    en: 'Mines, plants, fields and refineries of China: place, operator, owners with their shares, and yearly capacity by commodity. Output is not in it.',
    fr: 'Mines, usines, champs et raffineries de Chine : lieu, exploitant, propriétaires avec leurs parts, et capacité annuelle par substance. La production n’y figure pas.',
    es: 'Minas, plantas, yacimientos y refinerías de China: lugar, operador, propietarios con sus participaciones y capacidad anual por sustancia. La producción no figura.',
  },
  defects: [
    ...defects,
    'It is not known which of the two orders of columns it has that other regions use; each row is read in the one that its commodity and unit fit, and refused where neither does.',
    'Where a row prints no year, it stands under the year of the release.',
  ],
  editions: editionAt('2023', '2023-11-16', 'https://doi.org/10.5066/P9HK2K8I', '10.5066/P9HK2K8I'),
};

const southwestAsiaUrl = 'https://www.sciencebase.gov/catalog/item/63891269d34ed907bf78e9cc';
export const southwestAsiaSource: Source = {
  ...common,
  id: 'usgs-southwest-asia-facilities',
  title: 'Geospatial data (GIS) for the mineral industries of Southwest Asia: mineral facilities',
  shortTitle: {
    en: 'USGS, mineral facilities of Southwest Asia',
    fr: 'USGS, installations minérales d’Asie du Sud-Ouest',
    es: 'USGS, instalaciones minerales del suroeste de Asia',
  },
  url: southwestAsiaUrl,
  attribution: 'U.S. Geological Survey, mineral facilities of Southwest Asia',
  citation:
    'U.S. Geological Survey, National Minerals Information Center, geospatial data for the mineral industries of Southwest Asia, ScienceBase item 63891269d34ed907bf78e9cc.',
  covers: {
    en: 'Mines, plants, fields and refineries of Southwest Asia: place, operator, owners with their shares, and yearly capacity by commodity. Output is not in it.',
    fr: 'Mines, usines, champs et raffineries d’Asie du Sud-Ouest : lieu, exploitant, propriétaires avec leurs parts, et capacité annuelle par substance. La production n’y figure pas.',
    es: 'Minas, plantas, yacimientos y refinerías del suroeste de Asia: lugar, operador, propietarios con sus participaciones y capacidad anual por sustancia. La producción no figura.',
  },
  defects: [
    ...defects,
    'It is not known which of the two orders of columns it has that other regions use; each row is read in the one that its commodity and unit fit, and refused where neither does.',
    'A row without a year is refused, since the year of the release was not at hand.',
  ],
  editions: editionAt('data-release', null, southwestAsiaUrl, null),
};

const latinAmericaUrl = 'https://www.sciencebase.gov/catalog/item/5804d720e4b0824b2d1c19c6';
export const latinAmericaSource: Source = {
  ...common,
  id: 'usgs-latin-america-facilities',
  title: 'Geospatial data for the mineral industries of Latin America and the Caribbean: mineral facilities',
  shortTitle: {
    en: 'USGS, mineral facilities of Latin America',
    fr: 'USGS, installations minérales d’Amérique latine',
    es: 'USGS, instalaciones minerales de América Latina',
  },
  url: latinAmericaUrl,
  attribution: 'U.S. Geological Survey, mineral facilities of Latin America and the Caribbean',
  citation:
    'U.S. Geological Survey, National Minerals Information Center, geospatial data for the mineral industries of Latin America and the Caribbean, ScienceBase item 5804d720e4b0824b2d1c19c6.',
  covers: {
    en: 'Mines, plants, fields and refineries of Latin America and the Caribbean: place, operator, owner where one is printed, and yearly capacity by commodity. Output is not in it.',
    fr: 'Mines, usines, champs et raffineries d’Amérique latine et des Caraïbes : lieu, exploitant, propriétaire là où il est imprimé, et capacité annuelle par substance. La production n’y figure pas.',
    es: 'Minas, plantas, yacimientos y refinerías de América Latina y el Caribe: lugar, operador, propietario donde se imprime, y capacidad anual por sustancia. La producción no figura.',
  },
  defects: [
    ...defects,
    'The table numbers nothing: name, country and point tell a site apart.',
    'No year is known of a row: the statements stand under the year of Open-File Report 2017–1079, which others cite for these facilities; that it is the report of this table was not checked.',
    'One capacity may stand on the rows of several sites, and nothing in the columns that are known tells where.',
  ],
  editions: editionAt('2017', '2017', latinAmericaUrl, null),
};
