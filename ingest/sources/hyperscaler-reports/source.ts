/** The manifest of what six companies report of their energy, water and emissions: an edition a report. */
import type { Source } from '../../../schema/source.ts';

export const fileName = 'hyperscalers_transcribed.csv';
const checksums = { [fileName]: 'f352fc0676889e4da96dd2e3a99a7641b81b4e5541f38a9574594fda183c8d44' };

export const editionOfCompany: ReadonlyMap<string, string> = new Map([
  ['Amazon', 'amazon-2023'],
  ['Apple', 'apple-2024'],
  ['Google', 'google-2024'],
  ['Meta', 'meta-2024'],
  ['Microsoft', 'microsoft-2024'],
  ['NVIDIA', 'nvidia-fy2024'],
]);

export const hyperscalerReportsSource: Source = {
  id: 'hyperscaler-reports',
  publisher: 'Amazon, Apple, Google, Meta, Microsoft and NVIDIA, each of itself',
  title: 'Environmental reports of Amazon, Apple, Google, Meta, Microsoft and NVIDIA',
  shortTitle: {
    en: 'Environmental reports of six companies',
    fr: 'Rapports environnementaux de six entreprises',
    es: 'Informes ambientales de seis empresas',
  },
  url: 'https://query.prod.cms.rt.microsoft.com/cms/api/am/binary/RW1lmju',
  licence: 'facts',
  attribution: 'Environmental reports of Amazon, Apple, Google, Meta, Microsoft and NVIDIA, 2023 and 2024',
  citation:
    'Microsoft (2024): Environmental Data Fact Sheet. Apple (2024): Environmental Progress Report. Google (2024): Environmental Report. Meta (2024): Sustainability Report. NVIDIA: Corporate Sustainability Report, fiscal year 2024. Amazon (2024): 2023 Sustainability Report.',
  interest: 'self-report',
  cadence: 'A report a year; companies correct earlier years in later reports.',
  covers: {
    en: 'Emissions by scope, Scope 2 both by place and by market where a company prints both, with energy and water of Microsoft (by region) and Apple (data centres one by one), fiscal years 2019–2024. Electricity and water of Google and Meta and the electricity of Amazon were not found.',
    fr: 'Émissions par périmètre, le périmètre 2 selon le lieu et selon le marché là où l’entreprise imprime les deux, avec l’énergie et l’eau de Microsoft (par région) et d’Apple (centre de données par centre de données), exercices 2019–2024. L’électricité et l’eau de Google et de Meta et l’électricité d’Amazon n’ont pas été trouvées.',
    es: 'Emisiones por alcance, el alcance 2 según el lugar y según el mercado donde la empresa imprime ambos, con energía y agua de Microsoft (por región) y de Apple (centro de datos por centro de datos), ejercicios 2019–2024. No se hallaron la electricidad y el agua de Google y Meta ni la electricidad de Amazon.',
  },
  stages: ['use'],
  defects: [
    'The figures were copied from the reports into one table by hand; Google and Meta from a machine’s reading of the tables, since the reports were not at hand.',
    'Scope 2 by market counts certificates and contracts for clean electricity: it is up to 20 times smaller than Scope 2 by place. Amazon’s Scope 2 by place was not found, and Meta prints only its total by place.',
    'Amazon’s figures were read by a language model, which misread another company’s table: all but Scope 1 of 2023, which the press confirms, are kept in quarantine.',
    'Apple’s table of sites prints a total of 3,199 GWh whose parts sum to 3,487; the assurance statement says about 3,500, which is read. Apple’s figures of scopes and products are rounded.',
    'Fiscal years differ, and the months are assumed, not printed in the tables: Microsoft July to June, Apple October to September, NVIDIA February to January. Each statement stands under the year after which its company names the fiscal year.',
  ],
  editions: [
    {
      id: 'amazon-2023',
      title: 'Amazon: 2023 Sustainability Report',
      ...{ published: '2024', url: null, doi: null, checksums },
    },
    {
      id: 'apple-2024',
      title: 'Apple: Environmental Progress Report 2024',
      ...{ published: '2024', url: null, doi: null, checksums },
    },
    {
      id: 'google-2024',
      title: 'Google: Environmental Report 2024',
      ...{ published: '2024', url: null, doi: null, checksums },
    },
    {
      id: 'meta-2024',
      title: 'Meta: 2024 Sustainability Report',
      ...{ published: '2024', url: null, doi: null, checksums },
    },
    {
      id: 'microsoft-2024',
      title: 'Microsoft: 2024 Environmental Sustainability Report, Environmental Data Fact Sheet',
      published: '2024',
      url: 'https://query.prod.cms.rt.microsoft.com/cms/api/am/binary/RW1lmju',
      ...{ doi: null, checksums },
    },
    {
      id: 'nvidia-fy2024',
      title: 'NVIDIA: Corporate Sustainability Report, fiscal year 2024',
      ...{ published: '2024', url: null, doi: null, checksums },
    },
  ],
};
