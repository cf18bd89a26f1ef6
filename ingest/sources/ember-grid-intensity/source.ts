/** The manifest of Ember's yearly overview of electricity. */
import type { Source } from '../../../schema/source.ts';

export const fileName = 'api_country_overview_yearly.csv';
export const edition = '2025-05';

export const emberGridIntensitySource: Source = {
  id: 'ember-grid-intensity',
  publisher: 'Ember',
  title: 'Yearly Electricity Data: overview by country',
  shortTitle: {
    en: 'Ember, carbon of electricity',
    fr: 'Ember, carbone de l’électricité',
    es: 'Ember, carbono de la electricidad',
  },
  url: 'https://ember-energy.org/data/yearly-electricity-data/',
  licence: 'CC-BY-4.0',
  attribution: 'Ember, Yearly Electricity Data (CC BY 4.0)',
  citation: 'Ember (2025): Yearly Electricity Data, release of May 2025.',
  interest: 'ngo',
  cadence: 'Several releases a year; the newest year is complete only for some economies.',
  covers: {
    en: 'Carbon intensity of the electricity generated, over the life cycle, and electricity demand, by economy and year, 2000–2024, with the world and Ember’s own regions. 2024 is given for 87 economies. Mix by source and demand per person are not read.',
    fr: 'Intensité carbone de l’électricité produite, sur le cycle de vie, et demande d’électricité, par économie et par an, 2000–2024, avec le monde et les régions propres à Ember. 2024 n’est donné que pour 87 économies. Le mix par source et la demande par personne ne sont pas lus.',
    es: 'Intensidad de carbono de la electricidad generada, en su ciclo de vida, y demanda de electricidad, por economía y año, 2000–2024, con el mundo y las regiones propias de Ember. 2024 solo se da para 87 economías. La combinación por fuente y la demanda por persona no se leen.',
  },
  stages: ['use'],
  defects: [
    'An intensity of zero (Burundi 2000–2009 and 2012, Central African Republic 2013–2022) is too little for the decimals in which Ember counts emissions; kept in quarantine.',
    'Regions are Ember’s own and differ from those of the United Nations; the EU, the G20, the G7, the OECD and ASEAN have the members of today in all years.',
    'Electricity is counted where it is generated: imports and losses of the grid are not in the intensity.',
  ],
  editions: [
    {
      id: edition,
      title: 'Yearly Electricity Data, May 2025',
      published: '2025-05-21',
      url: 'https://github.com/ember-climate/ember-data-api',
      doi: null,
      checksums: { [fileName]: 'fec6da5789635bd656e15934248b0c6f8aa11da7c155d0b5db4c2524d80ae973' },
    },
  ],
};
