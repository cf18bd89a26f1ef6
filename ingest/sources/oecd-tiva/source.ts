/** The manifest of Trade in Value Added of the OECD, for computers, electronic and optical products. */
import type { Source } from '../../../schema/source.ts';

export const oecdTiva: Source = {
  id: 'oecd-tiva',
  publisher: 'Organisation for Economic Co-operation and Development (OECD)',
  title: 'Trade in Value Added (TiVA): computers, electronic and optical products',
  shortTitle: {
    en: 'OECD, trade in value added',
    fr: 'OCDE, échanges en valeur ajoutée',
    es: 'OCDE, comercio en valor añadido',
  },
  url: 'https://www.oecd.org/en/topics/sub-issues/trade-in-value-added.html',
  licence: 'oecd-terms',
  attribution: 'OECD, Trade in Value Added, 2025 edition',
  citation:
    'OECD, Trade in Value Added (TiVA) 2025 edition, dataflows DSD_TIVA_MAINLV@DF_MAINLV and DSD_TIVA_MAINSH@DF_MAINSH, version 1.1, activity C26.',
  interest: 'public',
  cadence: 'Every one to two years; each edition revises all earlier years.',
  covers: {
    en: 'Value added, gross exports, and the domestic and foreign value added in them of computer, electronic and optical products (ISIC C26), in Brazil, China, Japan, South Korea, Mexico, Taiwan, the United States and Viet Nam, 1995–2022; value added of the world; where the value added in China’s exports of 2018 ends. Not from which economy the foreign value added comes.',
    fr: 'Valeur ajoutée, exportations brutes et valeur ajoutée nationale et étrangère qu’elles contiennent pour les produits informatiques, électroniques et optiques (CITI C26), au Brésil, en Chine, au Japon, en Corée du Sud, au Mexique, à Taïwan, aux États-Unis et au Viet Nam, 1995–2022 ; valeur ajoutée du monde ; où finit la valeur ajoutée des exportations chinoises de 2018. Non de quelle économie vient la valeur ajoutée étrangère.',
    es: 'Valor añadido, exportaciones brutas y el valor añadido nacional y extranjero que contienen de los productos informáticos, electrónicos y ópticos (CIIU C26), en Brasil, China, Japón, Corea del Sur, México, Taiwán, Estados Unidos y Vietnam, 1995–2022; valor añadido del mundo; dónde termina el valor añadido de las exportaciones chinas de 2018. No de qué economía viene el valor añadido extranjero.',
  },
  stages: ['components', 'assembly', 'trade'],
  defects: [
    'Estimates of a world input-output model, not counts.',
    'Domestic and foreign value added sum to gross exports within 0.1 million USD, but in China only within 2.1 million: so in the edition.',
    'Viet Nam changes level between 2007 and 2008: a break in the national source.',
    'The eight economies hold 68 to 76 % of the world’s value added of C26; the others are not in hand, so that most of Europe and all of Africa are in none of the rows.',
    'Rows were copied one by one from a download of September 2026; gross exports equal intermediate and final exports to 0.002 million, value added has no such check.',
    'The unit of shares in per cent of gross exports was named PT_EXGR by whoever copied them.',
  ],
  editions: [
    {
      id: '2025',
      title: 'Trade in Value Added, 2025 edition',
      published: '2025',
      url: 'https://data-explorer.oecd.org/',
      doi: null,
      checksums: {
        'tiva2025_C26_CHN_dva_destination_shares_2018.csv':
          'f9d09d04961c9d784e5c54e47a0d5b0a062614bde3930c143f831e0de3d483af',
        'tiva2025_C26_levels_8economies_1995-2022.csv':
          'bc63dc937a4d967d0ac6ba4a5bb1ab0692e87d4a8e0c919f8f1b4805965eb936',
        'tiva2025_C26_exports_6economies_2005-2022.csv':
          'b72fdab47806c26d661ff7b7cc8eb29c8d163363993dee1fa0c832300e012211',
        'tiva2025_world_value_added_1995-2022.csv':
          'a9265c6db48da9d34ac0b72c582d45dace5725c4e4fe056e9211522b4a15050e',
      },
    },
  ],
};
