/** The manifest of Google's yearly tables on the electricity of its cloud regions. */
import type { Source } from '../../../schema/source.ts';

export const edition = '2025-12';

export const googleRegionCarbonSource: Source = {
  id: 'google-region-carbon',
  publisher: 'Google',
  title: 'Carbon free energy for Google Cloud regions',
  shortTitle: {
    en: 'Google, electricity of its cloud regions',
    fr: 'Google, électricité de ses régions cloud',
    es: 'Google, electricidad de sus regiones en la nube',
  },
  url: 'https://cloud.google.com/sustainability/region-carbon',
  licence: 'Apache-2.0',
  attribution: 'Google, Carbon free energy for Google Cloud regions (Apache 2.0)',
  citation:
    'Google: region-carbon-info, data/yearly, commit 49f3f26b of 3 December 2025, https://github.com/GoogleCloudPlatform/region-carbon-info.',
  interest: 'self-report',
  cadence: 'Yearly.',
  covers: {
    en: 'Share of hours in which each cloud region ran on carbon-free electricity, as Google counts it with its own contracts, and carbon intensity of the local grid, 2019–2024, 24 to 44 regions. How much electricity a region uses is not told.',
    fr: 'Part des heures où chaque région cloud a tourné à l’électricité décarbonée, telle que Google la compte avec ses propres contrats, et intensité carbone du réseau local, 2019–2024, 24 à 44 régions. La quantité d’électricité consommée n’est pas dite.',
    es: 'Proporción de horas en que cada región de la nube funcionó con electricidad sin carbono, tal como la cuenta Google con sus propios contratos, e intensidad de carbono de la red local, 2019–2024, de 24 a 44 regiones. No se dice cuánta electricidad usa una región.',
  },
  stages: ['use'],
  defects: [
    'The share counts what Google buys elsewhere on the same grid: it is no measurement of what reached the site.',
    'In 2019 and 2020 the carbon intensity is over the life cycle, from 2021 of operation only; the two are different indicators.',
    'Locations are towns, states or countries and change their spelling between years; a region keeps its code.',
    'Grid values of neighbouring regions are the same where they share a grid (Berlin and Frankfurt, Columbus and Northern Virginia).',
  ],
  editions: [
    {
      id: edition,
      title: 'region-carbon-info, 3 December 2025: 2019–2024',
      published: '2025-12-03',
      url: 'https://github.com/GoogleCloudPlatform/region-carbon-info/tree/49f3f26bfd682305e8d9b572fea1f811900421a9',
      doi: null,
      checksums: {
        '2019.csv': '8a69e0d92fc4839a629a0adf7bf412ed738f0f7935c09fab8c2c607c8089b94b',
        '2020.csv': '1b45648c0b8c51e9ab60232795deb7148483c150752adbc413e578c0fa72983f',
        '2021.csv': '67fe75fcabc665913edbe8e0d2d792b6384b60d4943391855e1f777a9e10768f',
        '2022.csv': 'b8298eab07497f1565dddcbd06052544adca64a1d8beb94ea8b3f50a966de9ba',
        '2023.csv': '3332f81bf6db43f31a263788319aeb9305820b2b198a04702c2b4ae646e5ac8a',
        '2024.csv': '7c2d3fb7169063c6c59ef317f0188f54b85c83c3a65f4e2a571aaf58dace8a82',
      },
    },
  ],
};
