/** The manifest of Gapminder's series on phones, internet and computers. */
import type { Source } from '../../../schema/source.ts';

export const edition = 'c63631ab';

export const gapminderIctSource: Source = {
  id: 'gapminder-ict',
  publisher: 'Gapminder Foundation',
  title: 'Systema Globalis: phones, internet and personal computers',
  shortTitle: {
    en: 'Gapminder, phones and internet',
    fr: 'Gapminder, téléphones et internet',
    es: 'Gapminder, teléfonos e internet',
  },
  url: 'https://github.com/open-numbers/ddf--gapminder--systema_globalis',
  licence: 'CC-BY-4.0',
  attribution:
    'Gapminder, Systema Globalis (CC BY 4.0), from the International Telecommunication Union by way of the World Bank',
  citation:
    'Gapminder Foundation, ddf--gapminder--systema_globalis, commit c63631ab, series from ITU as in the World Development Indicators.',
  interest: 'ngo',
  cadence: 'Irregular; the series of the World Bank behind it are yearly.',
  covers: {
    en: 'Mobile phone subscriptions (1960–2023), internet users (1990–2024), fixed broadband subscriptions and personal computers (to 2006) of 212 economies. Subscriptions, not devices.',
    fr: 'Abonnements de téléphonie mobile (1960–2023), utilisateurs d’internet (1990–2024), abonnements au haut débit fixe et ordinateurs personnels (jusqu’en 2006) de 212 économies. Des abonnements, non des appareils.',
    es: 'Abonos de telefonía móvil (1960–2023), usuarios de internet (1990–2024), abonos de banda ancha fija y ordenadores personales (hasta 2006) de 212 economías. Abonos, no aparatos.',
  },
  stages: ['use'],
  defects: [
    'A person may have several subscriptions, and a subscription may be in no use: more than 100 per 100 persons is no error.',
    'Personal computers end in 2006.',
    'Zeros before the first network of an economy are filled in, some at intervals of five years.',
    'The figures have no marks: what is estimated by the ITU cannot be told from what is reported.',
  ],
  editions: [
    {
      id: edition,
      title: 'Systema Globalis, commit c63631ab',
      published: null,
      url: 'https://github.com/open-numbers/ddf--gapminder--systema_globalis/tree/c63631abeb62af6db3910f68be7c2b443beca50b',
      doi: null,
      checksums: {
        'ddf--datapoints--broadband_subscribers--by--geo--time.csv':
          'f4a96f53f5d82a5a511e022b620f63c3bedb2242ca66da30f9da3c840c6dca58',
        'ddf--datapoints--cell_phones_per_100_people--by--geo--time.csv':
          '14b07284236e6324fefe81f450a67a4dd553cff17c4fde9b6b741a5f0cfe459f',
        'ddf--datapoints--cell_phones_total--by--geo--time.csv':
          '073535b4331b31b7a61d5d7bf69597466a734e360cd4481425c0564dd2014d85',
        'ddf--datapoints--internet_users--by--geo--time.csv':
          '419483eb92b38182339334345ff0cc4780097f999b70dfe393e56a29f94aff41',
        'ddf--datapoints--personal_computers_per_100_people--by--geo--time.csv':
          '4dd1582275d456c9be12b452d767dbdc5421d86953443ec0b14c4fa1db475257',
        'ddf--datapoints--personal_computers_total--by--geo--time.csv':
          '958f0211792a145ea3d967fd16363fdd99a7865d767178a54fdafd3ea15d3073',
      },
    },
  ],
};
