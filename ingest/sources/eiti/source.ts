/** Manifest of the EITI's open data, for a reader's own pages of its API: nothing of it was at hand. */
import type { Source } from '../../../schema/source.ts';

export const edition = 'api-v2';

export const eitiSource: Source = {
  id: 'eiti',
  publisher: 'Extractive Industries Transparency Initiative (EITI), International Secretariat',
  title: 'EITI open data: payments of companies to governments',
  shortTitle: {
    en: 'EITI, payments to governments',
    fr: 'ITIE, paiements aux États',
    es: 'EITI, pagos a los gobiernos',
  },
  url: 'https://eiti.org/open-data',
  licence: 'facts',
  attribution: 'EITI International Secretariat, eiti.org',
  citation: 'EITI International Secretariat, open data, https://eiti.org/api/v2.0/.',
  interest: 'ngo',
  cadence: 'As countries report, one to two years after the fiscal year.',
  covers: {
    en: 'What companies paid the governments of EITI countries by fiscal year, in US dollars as converted by the EITI, added up here by company, country and year; and revenue, exports and value added of the extractive industries by country. Oil, gas and minerals stand together. Comments and what agencies received are not read.',
    fr: 'Ce que des entreprises ont payé aux États de l’ITIE par exercice, en dollars US selon la conversion de l’ITIE, additionné ici par entreprise, pays et année ; et recettes, exportations et valeur ajoutée des industries extractives par pays. Pétrole, gaz et minerais sont confondus. Ni les commentaires ni ce que des services ont reçu ne sont lus.',
    es: 'Lo que las empresas pagaron a los gobiernos de los países EITI por ejercicio, en dólares estadounidenses según la conversión de la EITI, sumado aquí por empresa, país y año; e ingresos, exportaciones y valor añadido de las industrias extractivas por país. Petróleo, gas y minerales están juntos. No se leen los comentarios ni lo que recibieron los organismos.',
  },
  stages: ['extraction'],
  defects: [
    'This reader was written from the description of the service and from others’ programs, and never run on the publisher’s own pages.',
    'Payments stand in the answers named “revenue”; those named “indicator_value” hold totals of a country and no company.',
    'Where not all pages of an answer are given, a sum is a lowest value.',
    'Some records name neither country nor year and are left out; others’ programs found about two fifths of all.',
    'A company without a mark of an organisation in its name, and that Filon does not know, may be a private person and is left out.',
    'Payments in kind are not valued here. Repayments are negative and lower the sum.',
    'The EITI asks to be named and allows its data to be republished; the text of its terms was not at hand.',
  ],
  editions: [
    {
      id: edition,
      title: 'API version 2.0, as served',
      published: null,
      url: 'https://eiti.org/api/v2.0/revenue',
      doi: null,
      checksums: {},
    },
  ],
};
