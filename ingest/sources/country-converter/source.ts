/** The manifest of the table of classifications that the package "country_converter" carries. */
import type { Source } from '../../../schema/source.ts';

export const edition = 'coco-1.3.2';
/** The year of the release: the last in which its lists of members are known to hold. */
export const lastYear = '2025';
export const fileName = 'country_data.tsv';

export const countryConverterSource: Source = {
  id: 'country-converter',
  publisher: 'Konstantin Stadler and contributors (country_converter)',
  title: 'Country classifications side by side',
  shortTitle: {
    en: 'country_converter, classifications',
    fr: 'country_converter, classifications',
    es: 'country_converter, clasificaciones',
  },
  url: 'https://github.com/IndEcol/country_converter',
  licence: 'not-redistributable',
  attribution: 'country_converter, K. Stadler and contributors (GPL-3.0)',
  citation:
    'K. Stadler (2017): The country converter coco. Journal of Open Source Software 2(16), 332, doi 10.21105/joss.00332; version 1.3.2 (October 2025), country_data.tsv.',
  interest: 'academic',
  cadence: 'Several times a year.',
  covers: {
    en: 'English names, codes of the FAO, Gleditsch and Ward, the Global Burden of Disease and the DAC, regions of EXIOBASE 3 and names of Eora, and members of the OECD, the euro area and the United Nations with their year of entry, of the European Union, the EEA, the G7, APEC, BRIC and BASIC without. The package is GPL-3.0 and says nothing else of its table: an adapter for your own copy, and nothing of it here.',
    fr: 'Noms anglais, codes de la FAO, de Gleditsch et Ward, du Global Burden of Disease et du CAD, régions d’EXIOBASE 3 et noms d’Eora, et membres de l’OCDE, de la zone euro et des Nations unies avec leur année d’entrée, de l’Union européenne, de l’EEE, du G7, de l’APEC, du BRIC et du BASIC sans elle. Le paquet est sous GPL-3.0 et ne dit rien d’autre de sa table : un adaptateur pour votre propre copie, et rien d’elle ici.',
    es: 'Nombres ingleses, códigos de la FAO, de Gleditsch y Ward, del Global Burden of Disease y del CAD, regiones de EXIOBASE 3 y nombres de Eora, y miembros de la OCDE, la zona del euro y las Naciones Unidas con su año de entrada, de la Unión Europea, el EEE, el G7, el APEC, BRIC y BASIC sin él. El paquete está bajo GPL-3.0 y no dice más de su tabla: un adaptador para su propia copia, y nada de ella aquí.',
  },
  stages: [],
  defects: [
    'Names to be found in free text are patterns (regular expressions), which are no names; they are not read. Greece and the United Kingdom have a pattern for their two letters.',
    'Four rows are no economies here: British Antarctic Territories, Channel Islands, Tanganyika, Zanzibar.',
    'The Schengen area has the Faroes and Greenland, and lacks Bulgaria, Croatia and Romania; the CIS lacks Kyrgyzstan; the G20 has each member of the European Union: none of the three is read.',
    'Earlier sizes of the European Union stand without the years for which they held; they are not read.',
    'Of a member that left and came back, or of a successor, one year is given: Indonesia’s absence from the United Nations in 1965 is not told.',
    'The row of Åland ends three cells early.',
    'Numbers have lost their leading zeros.',
  ],
  editions: [
    {
      id: edition,
      title: 'country_converter 1.3.2, October 2025',
      published: '2025-10',
      url: 'https://github.com/IndEcol/country_converter',
      doi: '10.21105/joss.00332',
      checksums: { [fileName]: '73c5f9c3b94110d74e63ed79f2da61d589280a5301d26aa3680a78ecb1d478b9' },
    },
  ],
};
