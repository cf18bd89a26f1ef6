/** The manifest of profit shifting and effective tax rates of the EU Tax Observatory. */
import type { Source } from '../../../schema/source.ts';

export const euTaxObservatory: Source = {
  id: 'eu-tax-observatory',
  publisher: 'EU Tax Observatory, Paris School of Economics',
  title: 'Atlas of the Offshore World: profits shifted to tax havens, and effective corporate tax rates',
  shortTitle: {
    en: 'EU Tax Observatory, profits shifted',
    fr: 'Observatoire européen de la fiscalité, profits transférés',
    es: 'Observatorio Fiscal de la UE, beneficios trasladados',
  },
  url: 'https://atlas-offshore.world/',
  licence: 'facts',
  attribution: 'EU Tax Observatory, Atlas of the Offshore World',
  citation:
    'EU Tax Observatory, Global Tax Evasion Report 2024 and Atlas of the Offshore World, October 2023, by the method of Tørsløv, Wier and Zucman.',
  interest: 'academic',
  cadence: 'About yearly.',
  covers: {
    en: 'Profits of multinational companies moved out of more than 100 economies and into 41 tax havens, and the tax lost and won, 2015–2020; effective corporate tax rates of 155 economies, from 1990. All companies together: what digital ones shift is not told apart.',
    fr: 'Profits des multinationales sortis de plus de 100 économies et entrés dans 41 paradis fiscaux, et l’impôt perdu et gagné, 2015–2020 ; taux effectifs d’impôt sur les sociétés de 155 économies, depuis 1990. Toutes les entreprises ensemble : la part des entreprises numériques n’est pas distinguée.',
    es: 'Beneficios de multinacionales salidos de más de 100 economías y entrados en 41 paraísos fiscales, y el impuesto perdido y ganado, 2015–2020; tipos efectivos del impuesto de sociedades de 155 economías, desde 1990. Todas las empresas juntas: la parte de las digitales no se distingue.',
  },
  stages: [],
  defects: [
    'Estimates from national accounts and statistics of foreign affiliates; economies as a whole, no company and no sector.',
    'Amounts are printed in billions of USD, and stand here in millions.',
    'Economies without a row of their own are lumped as ROW.',
    'The list of tax havens is that of Tørsløv, Wier and Zucman, with the Netherlands, Belgium and Puerto Rico; others draw it otherwise.',
    'Some non-havens have amounts below zero, so that more was shifted in than out.',
    'The publisher asks for a citation; a licence is not stated in the files.',
  ],
  editions: [
    {
      id: '2023-10',
      title: 'Atlas of the Offshore World, October 2023',
      published: '2023-10',
      url: 'https://atlas-offshore.world/',
      doi: null,
      checksums: {
        'profit-shifting.xlsx': '03cf01ce0e7441d7d3f639e6080d8026922bd558833a530244817d0205a21424',
        'Effective tax rates database october 2023.xlsx':
          '52d8f11e89baffc613ed54aee949c66f69c7c47488d2e74df4a2dbea8449c898',
      },
    },
  ],
};
