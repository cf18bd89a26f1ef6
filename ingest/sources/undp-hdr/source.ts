/** The manifest of the time series of the Human Development Report 2023/24. */
import type { Source } from '../../../schema/source.ts';

export const undpHdr: Source = {
  id: 'undp-hdr',
  publisher: 'United Nations Development Programme, Human Development Report Office',
  title: 'Human Development Report 2023/24: composite indices, complete time series',
  shortTitle: {
    en: 'UNDP, human development',
    fr: 'PNUD, développement humain',
    es: 'PNUD, desarrollo humano',
  },
  url: 'https://hdr.undp.org/data-center/documentation-and-downloads',
  licence: 'CC-BY-3.0-IGO',
  attribution: 'United Nations Development Programme, Human Development Report 2023/24 (CC BY 3.0 IGO)',
  citation: 'UNDP (2024): Human Development Report 2023/24, composite indices, complete time series.',
  interest: 'public',
  cadence: 'About yearly; each edition revises all earlier years.',
  covers: {
    en: 'Human development, its loss to inequality, gender inequality, income, carbon dioxide and material footprint a person, and population, of 195 economies and the world, 1990–2022. Not Taiwan nor Kosovo. Its parts, such as schooling, are left out.',
    fr: 'Développement humain, sa perte par l’inégalité, inégalité de genre, revenu, dioxyde de carbone et empreinte matières par personne, et population, de 195 économies et du monde, 1990–2022. Ni Taïwan ni le Kosovo. Ses composantes, comme la scolarité, sont laissées de côté.',
    es: 'Desarrollo humano, su pérdida por la desigualdad, desigualdad de género, ingreso, dióxido de carbono y huella material por persona, y población, de 195 economías y del mundo, 1990–2022. Ni Taiwán ni Kosovo. Sus componentes, como la escolaridad, se dejan fuera.',
  },
  stages: ['use'],
  defects: [
    'The file is in Latin-1 and not in UTF-8.',
    'Superseded by the report of 2025, which revises these years.',
    'Material footprints of 2021 and 2022 are estimates, and 40 economies have none.',
    'Material footprints below 0.2 t per person (North Korea in six years, down to 0.0001 t, and South Sudan in 2011) are impossible: quarantined.',
    'Population is that of the United Nations (World Population Prospects 2022), printed in millions; 2022 is its medium projection.',
    'Carbon dioxide is that of production, so that what is imported is not in it; the material footprint is that of consumption.',
  ],
  editions: [
    {
      id: '2023-24',
      title: 'Human Development Report 2023/24',
      published: '2024',
      url: 'https://hdr.undp.org/data-center/documentation-and-downloads',
      doi: null,
      checksums: {
        'HDR23-24_Composite_indices_complete_time_series.csv':
          '7085032f67b682250de74488c74d2f7b9b674e3abc256ad1b008d4dac724056f',
      },
    },
  ],
};
