/** The manifest of mining royalties of lithium countries, and of corporate tax rates beside them. */
import type { Source } from '../../../schema/source.ts';

export const miningRoyalties: Source = {
  id: 'mining-royalties',
  publisher: 'P. Busch, University of California, Davis',
  title:
    'Critical minerals for electric vehicles: mining royalties of lithium countries, and corporate tax rates',
  shortTitle: {
    en: 'UC Davis, mining royalties and corporate tax',
    fr: 'UC Davis, redevances minières et impôt sur les sociétés',
    es: 'UC Davis, regalías mineras e impuesto de sociedades',
  },
  url: 'https://github.com/pmbusch/Critical-Minerals-EV',
  licence: 'MIT',
  attribution: 'Copyright (c) 2024 Pablo Busch (MIT); corporate tax rates after A. Damodaran',
  citation:
    'Busch, Chen, Ogbonna and Kendall (2024), Critical-Minerals-EV, Data/Supply Model/Royalty.xlsx; corporate tax rates from the country risk table of A. Damodaran, New York University.',
  interest: 'academic',
  cadence: 'Once, about 2024.',
  covers: {
    en: 'Royalties that 27 countries with lithium ask of a mine, as a share of its revenue or of its profit; statutory corporate tax rates of some 180 economies. Contracts with a company may say otherwise.',
    fr: 'Redevances que 27 pays à lithium demandent à une mine, en part de ses recettes ou de son bénéfice ; taux légaux d’impôt sur les sociétés de quelque 180 économies. Un contrat avec une entreprise peut en décider autrement.',
    es: 'Regalías que 27 países con litio piden a una mina, como parte de sus ingresos o de su beneficio; tipos legales del impuesto de sociedades de unas 180 economías. Un contrato con una empresa puede decir otra cosa.',
  },
  stages: ['extraction'],
  defects: [
    'A compilation from laws, law firms and press of different years; each royalty names the address that was read.',
    'Neither sheet says its year; the file is of 2024, and stands under it.',
    'Where the text read gives a range, the compiler picks a rate within it; the range is kept here, not the pick.',
    'Where the base is not in the text read, the compiler takes revenue; the note says so.',
    'Corporate tax: rates that several small economies share to four digits (0.2725 in the Caribbean) look like averages of a region, put in where a rate was missing; kept in quarantine.',
  ],
  editions: [
    {
      id: '2024',
      title: 'Royalty.xlsx, version of 2024',
      published: '2024',
      url: 'https://github.com/pmbusch/Critical-Minerals-EV',
      doi: null,
      checksums: { 'Royalty.xlsx': 'c4af141fd2a17885d77bc6a0ea1d626bb9486b6a22f9add3d2a07080f9deb582' },
    },
  ],
};
