/** The manifest of what was computed from the World Input-Output Database, release 2013, for electronics. */
import type { Source } from '../../../schema/source.ts';

export const wiod: Source = {
  id: 'wiod-2013',
  publisher: 'Filon, from the World Input-Output Database (University of Groningen and others)',
  title:
    'Value added in electrical and optical equipment, computed from the World Input-Output Database, release 2013',
  shortTitle: {
    en: 'Computed from WIOD 2013, value added in electronics',
    fr: 'Calculé d’après WIOD 2013, valeur ajoutée dans l’électronique',
    es: 'Calculado a partir de WIOD 2013, valor añadido en la electrónica',
  },
  url: 'https://www.rug.nl/ggdc/valuechain/wiod/',
  licence: 'facts',
  attribution: 'Computed by Filon from the World Input-Output Database, release 2013 (Timmer and others)',
  citation:
    'Timmer, Dietzenbacher, Los, Stehrer and de Vries (2015): An Illustrated User Guide to the World Input–Output Database. World tables 1995–2011, release 2013; computed by Filon.',
  interest: 'academic',
  cadence: 'One release; a later one of 2016 divides the world and the industries differently.',
  covers: {
    en: 'Value added of 40 economies and the rest of the world inside final electrical and optical equipment (NACE 30–33: electronics and electrical machinery together), 1995–2011: in all of it, by group of sectors, and in what is completed in China, Germany, Japan, South Korea, Mexico, Taiwan or the United States. All of Africa, Viet Nam, Malaysia and Chile are inside the rest of the world.',
    fr: 'Valeur ajoutée de 40 économies et du reste du monde dans les équipements électriques et optiques finals (NACE 30–33 : électronique et machines électriques ensemble), 1995–2011 : dans leur totalité, par groupe de secteurs, et dans ceux achevés en Chine, en Allemagne, au Japon, en Corée du Sud, au Mexique, à Taïwan ou aux États-Unis. Toute l’Afrique, le Viet Nam, la Malaisie et le Chili sont dans le reste du monde.',
    es: 'Valor añadido de 40 economías y del resto del mundo en los equipos eléctricos y ópticos finales (NACE 30–33: electrónica y maquinaria eléctrica juntas), 1995–2011: en todos ellos, por grupo de sectores, y en los que se terminan en China, Alemania, Japón, Corea del Sur, México, Taiwán o Estados Unidos. Toda África, Vietnam, Malasia y Chile están en el resto del mundo.',
  },
  stages: ['components', 'assembly'],
  defects: [
    'Every figure is derived, by a Leontief model of the world table: A is inputs over output, v is value added over output, B the inverse of I − A; the value added of X in goods completed in Y is v(X) B(X,Y) times the final output of Y.',
    'Value added is output less inputs, so that it holds taxes less subsidies on products and international transport margins, a few per cent.',
    'Computers and electronics are not told apart from electrical machinery.',
    'Estonia in 2001 and 2004: value added of the industry below zero, in four figures; kept in quarantine.',
    'The tables are rounded to a million USD; a row of one balances within 113 million.',
    'Domestic shares of exports differ from those of the OECD for electronics alone: China 71.1 against 67.1 % in 2011, Mexico 39.1 against 44.3 %.',
    'The licence of the release of 2013 was not found (that of 2016 is CC BY 4.0): only what was computed is passed on, not the tables.',
  ],
  editions: [
    {
      id: '2013',
      title: 'World Input-Output Database, release of November 2013: results computed by Filon',
      published: '2013-11',
      url: 'https://www.rug.nl/ggdc/valuechain/wiod/wiod-2013-release',
      doi: null,
      checksums: {
        'c14_by_country_year.csv': 'b194eaa2ee6f250829e227153f16aac69ce15022df7b14a0735a0ccf904122c3',
        'c14_final_goods_va_origin.csv': 'd4ec184545dad6dde9fdfd7feb1ba95fc694058b7dc6a69afb79f9055cd14a24',
        'c14_final_goods_va_origin_sector.csv':
          'cf1c6304ffe49e56a78864b8a7a132e817c84f1d1654dffd8e99202e95ea4d2e',
      },
    },
  ],
};
