/** The manifest of the series on access to networks of the UN Global SDG Indicators Database. */
import type { Source } from '../../../schema/source.ts';

export const edition = '2023';
const file = (code: string, by: string): string => `ddf--datapoints--${code}--by--${by}.csv`;
const plain = 'geo_area--nature--units--year';
const broadband = 'age--freq--geo_area--location--nature--sex--type_of_speed--units--year';

export const fileNames = {
  it_mob_2gntwk: file('it_mob_2gntwk', plain),
  it_mob_3gntwk: file('it_mob_3gntwk', plain),
  it_mob_4gntwk: file('it_mob_4gntwk', plain),
  it_mob_own: file('it_mob_own', 'geo_area--nature--sex--units--year'),
  it_net_bbnd: file('it_net_bbnd', broadband),
  it_net_bbndn: file('it_net_bbndn', broadband),
  it_use_ii99: file('it_use_ii99', 'age--geo_area--nature--sex--units--year'),
} as const;
export type SeriesCode = keyof typeof fileNames;

export const unSdgIctSource: Source = {
  id: 'un-sdg-ict',
  publisher:
    'United Nations Statistics Division; compiled by the International Telecommunication Union (ITU)',
  title: 'Global SDG Indicators Database: series on phones, internet and networks',
  shortTitle: {
    en: 'UN SDG database, phones and internet',
    fr: 'Base ODD de l’ONU, téléphones et internet',
    es: 'Base ODS de la ONU, teléfonos e internet',
  },
  url: 'https://unstats.un.org/sdgs/indicators/database/',
  licence: 'un-terms',
  attribution: 'Source: United Nations, Global SDG Indicators Database',
  citation:
    'United Nations Statistics Division, Global SDG Indicators Database, series IT_MOB_OWN, IT_MOB_2GNTWK, IT_MOB_3GNTWK, IT_MOB_4GNTWK, IT_NET_BBND, IT_NET_BBNDN and IT_USE_II99, release of December 2023.',
  interest: 'public',
  cadence: 'Several releases a year.',
  covers: {
    en: 'Persons who own a mobile phone (2013–2022, where surveys asked) and who use the internet (2000–2022), with women and men apart; fixed broadband subscriptions of any speed; population covered by mobile networks. By economy and region of the United Nations. Broadband by speed is not read.',
    fr: 'Personnes qui possèdent un téléphone mobile (2013–2022, là où des enquêtes l’ont demandé) et qui utilisent internet (2000–2022), femmes et hommes à part ; abonnements au haut débit fixe de toute vitesse ; population couverte par les réseaux mobiles. Par économie et région de l’ONU. Le haut débit par vitesse n’est pas lu.',
    es: 'Personas que poseen un teléfono móvil (2013–2022, donde lo preguntaron encuestas) y que usan internet (2000–2022), mujeres y hombres aparte; abonos de banda ancha fija de cualquier velocidad; población cubierta por redes móviles. Por economía y región de la ONU. La banda ancha por velocidad no se lee.',
  },
  stages: ['use'],
  defects: [
    'Ownership of phones is given for years of surveys only: 110 areas, few years each.',
    'Coverage of a network is not use of it: whoever lives within reach of the signal is counted.',
    'Regional rows are made by the compiling agency and hold estimates for countries without a survey.',
  ],
  editions: [
    {
      id: edition,
      title: 'SDG indicators database, release of December 2023',
      published: '2023-12',
      url: 'https://unstats.un.org/sdgs/indicators/database/',
      doi: null,
      checksums: {
        [fileNames.it_mob_2gntwk]: '0623699e10aaede0322be0803c741b9ffbd95210d9999d7f7f2827769ec921bf',
        [fileNames.it_mob_3gntwk]: '361eb740ec81988aee000947dc39efc2707fb28f624acde16409aeab8aacfd4c',
        [fileNames.it_mob_4gntwk]: '72bf0246ca435a07d082bb2eefda607ac464d9cdee9b53927e6e0419f47bca6b',
        [fileNames.it_mob_own]: 'e2f48463402fcd138b668ce1363e2c4b870ee1a41c8c2a278b772e08d3fef79b',
        [fileNames.it_net_bbnd]: '836e39f070502ff65ed1fddf40188d563b41a8465a5b1f2fe0f6d37b8cb8bde8',
        [fileNames.it_net_bbndn]: '8a3592e6aa1e34826fe17044a1b1dba09a4f501663e116062b567ac420344955',
        [fileNames.it_use_ii99]: '55cbff365e90fde0a692341710abd37535f9c0ae50fe1966dccbe847b47bf763',
      },
    },
  ],
};
