/** Manifest of what resource companies report to the SEC that they paid governments: nothing of it was at hand. */
import type { Source } from '../../../schema/source.ts';

export const edition = 'exhibit-2.01';

export const secResourcePaymentsSource: Source = {
  id: 'sec-resource-payments',
  publisher: 'U.S. Securities and Exchange Commission (filings of the companies)',
  title: 'Form SD, Exhibit 2.01: payments to governments under rule 13q-1',
  shortTitle: {
    en: 'SEC Form SD, payments to governments',
    fr: 'SEC, formulaire SD, paiements aux États',
    es: 'SEC, formulario SD, pagos a los gobiernos',
  },
  url: 'https://www.sec.gov/edgar/search/',
  licence: 'facts',
  attribution: 'Form SD filings of the companies to the U.S. Securities and Exchange Commission',
  citation: 'The company, Form SD with Exhibit 2.01 for the fiscal year, SEC EDGAR.',
  interest: 'self-report',
  cadence: 'Yearly since 2024, within 270 days after the end of the fiscal year.',
  covers: {
    en: 'What one oil, gas or mining company listed in the United States paid governments in a fiscal year, added up here by country with the parts by kind of payment. Projects are counted, and neither they nor single authorities are named. Payments under 100,000 US dollars need not be reported, and companies that report elsewhere may file that report in place of this one.',
    fr: 'Ce qu’une entreprise pétrolière, gazière ou minière cotée aux États-Unis a payé à des États pendant un exercice, additionné ici par pays avec les parts par type de paiement. Les projets sont comptés ; ni eux ni les services ne sont nommés. Les paiements de moins de 100 000 dollars US ne doivent pas être déclarés, et une entreprise qui déclare ailleurs peut déposer cette autre déclaration.',
    es: 'Lo que una empresa de petróleo, gas o minería que cotiza en Estados Unidos pagó a gobiernos en un ejercicio, sumado aquí por país con las partes por tipo de pago. Los proyectos se cuentan; ni ellos ni los organismos se nombran. Los pagos de menos de 100 000 dólares no tienen que declararse, y una empresa que declara en otro país puede presentar esa declaración.',
  },
  stages: ['extraction'],
  defects: [
    'This reader was written from the SEC’s public checks of an earlier version of the taxonomy and never run on a real exhibit: the names of the facts may be others today.',
    'Only the numbered single payments are read; the totals that the exhibit repeats by project and by government are not, and are not held against them.',
    'A year is the company’s fiscal year and stands under the year in which it ends.',
    'Some companies file the exhibit as a table for people or under another country’s rule; such a file is refused.',
  ],
  editions: [
    {
      id: edition,
      title: 'Exhibit 2.01, as filed',
      published: null,
      url: 'https://www.sec.gov/edgar/search/',
      doi: null,
      checksums: {},
    },
  ],
};
