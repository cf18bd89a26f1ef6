/** The manifest of the World Mineral Statistics of the British Geological Survey. */
import type { Source } from '../../../schema/source.ts';

export const bgsWms: Source = {
  id: 'bgs-wms',
  publisher: 'British Geological Survey (UK Research and Innovation)',
  title: 'World Mineral Statistics: production of minerals and metals by country',
  shortTitle: {
    en: 'BGS World Mineral Statistics',
    fr: 'BGS, World Mineral Statistics (statistiques minérales mondiales)',
    es: 'BGS, World Mineral Statistics (estadísticas minerales mundiales)',
  },
  url: 'https://www.bgs.ac.uk/mineralsuk/statistics/world-mineral-statistics/',
  licence: 'OGL-UK-3.0',
  attribution: 'Contains British Geological Survey materials © UKRI',
  citation:
    'British Geological Survey, World Mineral Statistics archive, OGC API, collection world-mineral-statistics (years 1971–2023); World Mineral Production 2012–2016 and 2017–2021.',
  interest: 'public',
  cadence: 'Every year; the book covers five years, the archive reaches back to 1970.',
  covers: {
    en: 'Refinery and smelter output by country and year of cobalt, copper, gallium, germanium, nickel, magnesium, silicon metal and ferro-alloys, and mine output of cobalt, copper, nickel and rare earths, 1971–2023. No world row: the sum of the countries is the total. Only production was exported: no imports, no exports. Edition 2021 adds some forty other minerals and metals, mined and refined, 2012–2021.',
    fr: 'Production des raffineries et fonderies par pays et par année pour le cobalt, le cuivre, le gallium, le germanium, le nickel, le magnésium, le silicium métal et les ferroalliages, et production minière de cobalt, cuivre, nickel et terres rares, 1971–2023. Pas de ligne mondiale : le total est la somme des pays. Seule la production a été extraite : ni importations ni exportations. L’édition 2021 ajoute une quarantaine d’autres minéraux et métaux, extraits et raffinés, 2012–2021.',
    es: 'Producción de refinerías y fundiciones por país y año de cobalto, cobre, galio, germanio, níquel, magnesio, silicio metálico y ferroaleaciones, y producción minera de cobalto, cobre, níquel y tierras raras, 1971–2023. Sin fila mundial: el total es la suma de los países. Solo se extrajo la producción: ni importaciones ni exportaciones. La edición 2021 añade unos cuarenta minerales y metales más, extraídos y refinados, 2012–2021.',
  },
  stages: ['extraction', 'refining'],
  defects: [
    'Rows of "Congo" (the Republic, ISO2 CG) carry the ISO3 code COD of DR Congo: the join is on ISO2.',
    'The two-letter code CS stands for Czechoslovakia and for Serbia and Montenegro, DE for Germany and for the German Federal Republic of before; Rhodesia has no code; Kosovo has XK and "1A0"; Namibia has NA.',
    'Zaire is DR Congo and Rhodesia is Zimbabwe under their former names; the Soviet Union, Yugoslavia, Czechoslovakia, Serbia and Montenegro and the two German states before 1991 are economies of their own.',
    'The year is written as a moment ("2023-01-01 00:00:00").',
    'Refined cobalt, gallium, germanium, magnesium, copper and nickel are in "tonnes (metric)", read as contained metal; refined cobalt may be metal, oxide, carbonate or sulphate. Nickel joins smelter and refinery: refined metal and the nickel in ferro-nickel, oxide, salts, and from 2019 matte and nickel pig iron, so that the series breaks there.',
    'China’s refined cobalt of 2023 (140,000 t, 80 % of the sum) is an estimate; some of it is recorded in Belgium.',
    'Silicon metal and ferrosilicon of the United States are one figure, so that the sum of either leaves the United States out.',
    'Refined copper of 1976 has one row only; the table begins in 1977.',
    'Five figures of magnesium are capacity, not output; some figures are exports, sales or shipments, as their notes say.',
    'Ferrosilicon of Bulgaria in 1991 and other ferro-alloys of Germany in 1992 are more than eight times the years around them: quarantined.',
    'Refined copper of Finland in 2017 and 2018, and to 2021 in the edition of 2021, is a tenth or less of what the smelter beside it makes: quarantined.',
    'Ferrotungsten of Portugal in 1980 is printed as 131,812 t, 540 times the year after and more than the world makes: quarantined. The 199 t of other ferro-alloys beside it are very probably the ferrotungsten.',
    'Edition 2021 was read in a sheet of the Python package premise 2.5.2, which keeps neither units, notes nor marks of estimates: units are those of the tables of the book, a zero may be nil or less than half a unit, and 108 of 1,378 figures shared with the archive differ, since BGS revised them later (mine copper of Ecuador in 2021: 4,220 t there, 89,200 t in the archive).',
    'Edition 2021: the names of lithium, tantalum, niobium and rare-earth minerals are lost, so that spodumene by gross weight stands beside lithium content; these tables are left out. Two rows each of phosphate rock of the Philippines and Senegal are quarantined.',
    'Edition 2021: "Congo" is the Republic of the Congo, "Congo, Democratic Republic" is DR Congo. "Magnesium metal, ore" is primary magnesium metal.',
    'The licence is stated by mirrors of the data; it was not read at the publisher.',
  ],
  editions: [
    {
      id: '2021',
      title: 'World Mineral Production 2012–2016 and 2017–2021, as a sheet of the package premise',
      published: '2023',
      url: 'https://www.bgs.ac.uk/mineralsuk/statistics/world-mineral-statistics/',
      doi: null,
      checksums: {
        'BGS_2012-2021_sheet.csv': '6fbbbbd529f4d36e5d0dd0d95e35a7ead71c0ab227e3aebcef46e999385ec18b',
      },
    },
    {
      id: '2024',
      title: 'World Mineral Statistics archive: export of the OGC API with the years 1971–2023',
      published: null,
      url: 'https://ogcapi.bgs.ac.uk/collections/world-mineral-statistics',
      doi: null,
      checksums: {
        'BGS_REs_production.csv': '9d8d5f448a85f861af36cde5f49c70a4f1c3c968059b7a04c49843d3dd097491',
        'BGS_cobalt_production.csv': '08ac8dd6487e6a7ed5917dd7dc854a3dcc87a5fe04fa14784af896b38c0ea23a',
        'BGS_copper_production.csv': 'e7cec46d6565d386e3c5f0dd75b323aad45ddebc7c37423861624839fa36b2f2',
        'BGS_ferroalloys_production.csv': '5aa1bb89f448bd0c2d5a422266027a42848c6fc1bb7573efd1468493a07a5e0f',
        'BGS_gallium_production.csv': 'caa6ebfc86b7147fb3924d898113dd01147ec977dd8e1db8733c394c56a9ee5b',
        'BGS_germanium_production.csv': '826feec919933b1dfe440f151a0e7afbbb65cf4671fa491fb1cd4d59d84d48de',
        'BGS_magnesium_production.csv': 'd5996a0d058a28e1fbfb688ca316365ae22ecb067cf1a47ec56a72ca0c96c233',
        'BGS_nickel_production.csv': 'e8ce7061127ccf7ef00ad2bd0379fb8aeaf8178819b5538e4e4a44b40c474bea',
      },
    },
  ],
};
