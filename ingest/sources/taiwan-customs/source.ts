/** The manifest of Taiwan's customs statistics: what Taiwan sends, which UN Comtrade shows only as “Other Asia, nes”. */
import type { Source } from '../../../schema/source.ts';

export const chipsEdition = '2013-2025';
export const chipsFile = 'taiwan_exports_by_country_2013_2025.csv';

export const taiwanCustoms: Source = {
  id: 'taiwan-customs',
  publisher: 'Customs Administration, Ministry of Finance (Taiwan)',
  title: 'Trade statistics: exports of integrated circuits by destination',
  shortTitle: {
    en: 'Taiwan Customs, exports',
    fr: 'Douanes de Taïwan, exportations',
    es: 'Aduanas de Taiwán, exportaciones',
  },
  url: 'https://portal.sw.nat.gov.tw/APGA/GA30E',
  licence: 'taiwan-customs-unverified',
  attribution: 'Customs Administration, Ministry of Finance (Taiwan)',
  citation:
    'Customs Administration, Ministry of Finance (Taiwan): trade statistics, exports of heading 8542 by destination, 2013 to 2025.',
  interest: 'public',
  cadence: 'Monthly; revised.',
  covers: {
    en: 'Taiwan’s exports of integrated circuits and their parts (heading 8542) in 23 codes of eleven digits, by destination, 2013 to 2024; values only.',
    fr: 'Exportations taïwanaises de circuits intégrés et de leurs pièces (position 8542) dans 23 codes à onze chiffres, par destination, de 2013 à 2024 ; valeurs seulement.',
    es: 'Exportaciones taiwanesas de circuitos integrados y sus partes (partida 8542) en 23 códigos de once dígitos, por destino, de 2013 a 2024; solo valores.',
  },
  stages: ['trade'],
  defects: [
    'The copy does not say how goods are valued; the customs statistics of Taiwan value exports free on board.',
    'From 2016 values are in whole thousands of dollars: a zero beside a destination is less than 500 USD, and is kept as a bound.',
    '2025 was not over when the copy was drawn, and is left out.',
    'Gross exports: chips that were brought in, tested or packed, and sent on are counted; destinations are the first known, and Hong Kong and Singapore pass many on.',
    'The address of the database and its licence were not verified: the copy names neither.',
    'The codes of eleven digits are Taiwan’s own; the first six are those of the Harmonized System.',
  ],
  editions: [
    {
      id: chipsEdition,
      title: 'Exports of heading 8542 by destination, 2013 to 2025 (part of the year)',
      published: '2025',
      url: 'https://portal.sw.nat.gov.tw/APGA/GA30E',
      doi: null,
      checksums: { [chipsFile]: '90254a0c6e7bc3dbc73f1df6fcf7d292051149314fe2ca56d95e52c4a7a3155e' },
    },
  ],
};
