/** Manifest of the figures that companies report to the SEC, for a reader's own file: nothing of it was at hand. */
import type { Source } from '../../../schema/source.ts';

export const edition = 'company-facts';

export const secCompanyFactsSource: Source = {
  id: 'sec-company-facts',
  publisher: 'U.S. Securities and Exchange Commission (SEC)',
  title: 'EDGAR company facts: figures of annual reports',
  shortTitle: {
    en: 'SEC, figures of annual reports',
    fr: 'SEC, chiffres des rapports annuels',
    es: 'SEC, cifras de los informes anuales',
  },
  url: 'https://www.sec.gov/search-filings/edgar-application-programming-interfaces',
  licence: 'us-public-domain',
  attribution: 'U.S. Securities and Exchange Commission, EDGAR',
  citation:
    'U.S. Securities and Exchange Commission, EDGAR, company facts, https://data.sec.gov/api/xbrl/companyfacts/.',
  interest: 'self-report',
  cadence: 'With every filing of the company.',
  covers: {
    en: 'Revenue, net income and income tax expense by fiscal year, in US dollars, and employees where the filing marks them, of one company listed in the United States, as its latest annual report that gives the year has them. Segments, quarters and other currencies are not read.',
    fr: 'Chiffre d’affaires, bénéfice net et charge d’impôt par exercice, en dollars US, et effectif là où le dépôt le balise, d’une entreprise cotée aux États-Unis, selon le dernier rapport annuel qui donne l’exercice. Les segments, les trimestres et les autres monnaies ne sont pas lus.',
    es: 'Ingresos, beneficio neto y gasto por impuesto por ejercicio, en dólares estadounidenses, y empleados donde la presentación los marca, de una empresa que cotiza en Estados Unidos, según el último informe anual que da el ejercicio. No se leen segmentos, trimestres ni otras monedas.',
  },
  stages: [],
  defects: [
    'This reader was written from the description of the service and never run on the publisher’s own file.',
    'The company’s own figures, under US accounting rules; a year is the company’s fiscal year and stands under the year in which it ends.',
    'Companies choose the tag: revenue is read from “Revenues”, else from revenue of contracts with customers, else from older tags.',
    'Few filings mark the number of employees.',
    'Income tax is the expense of the accounts, deferred tax included: not what was paid, and not where.',
  ],
  editions: [
    {
      id: edition,
      title: 'Company facts, as served',
      published: null,
      url: 'https://data.sec.gov/api/xbrl/companyfacts/',
      doi: null,
      checksums: {},
    },
  ],
};
