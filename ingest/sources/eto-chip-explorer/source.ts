/** The manifest of the chip explorer's data set of the Emerging Technology Observatory. */
import type { Source } from '../../../schema/source.ts';

export const etoSource: Source = {
  id: 'eto-chip-explorer',
  publisher:
    'Emerging Technology Observatory, Center for Security and Emerging Technology, Georgetown University',
  title: 'Advanced Semiconductor Supply Chain Dataset',
  shortTitle: {
    en: 'ETO, chip supply chain',
    fr: 'ETO, chaîne des puces',
    es: 'ETO, cadena de los chips',
  },
  url: 'https://eto.tech/dataset-docs/chipexplorer/',
  licence: 'CC-BY-NC-4.0',
  attribution: 'Emerging Technology Observatory, Advanced Semiconductor Supply Chain Dataset, CC BY-NC 4.0',
  citation:
    'Emerging Technology Observatory (2026): Advanced Semiconductor Supply Chain Dataset. Center for Security and Emerging Technology, Georgetown University.',
  interest: 'academic',
  cadence: 'Irregular; this edition has figures of 2019 to 2025.',
  covers: {
    en: 'The 126 designs, tools, materials and steps from which an advanced logic chip is made, what goes into what, and who provides each: shares of the world market of companies, and of economies by the headquarters of their companies. Only fabrication and packaging are counted where the plants are. Memory is covered in part.',
    fr: 'Les 126 conceptions, machines, matériaux et étapes dont une puce logique avancée est faite, ce qui entre dans quoi, et qui fournit chacun : parts du marché mondial des entreprises, et des économies selon le siège de leurs entreprises. Seules la fabrication et l’encapsulation sont comptées là où sont les usines. La mémoire n’est couverte qu’en partie.',
    es: 'Los 126 diseños, máquinas, materiales y pasos de los que se hace un chip lógico avanzado, qué entra en qué y quién provee cada uno: cuotas del mercado mundial de las empresas, y de las economías según la sede de sus empresas. Solo la fabricación y el encapsulado se cuentan donde están las fábricas. La memoria se cubre en parte.',
  },
  stages: ['components'],
  defects: [
    'The country of a provider is that of its headquarters, not of its plants; shares by country follow it, save for fabrication and for assembly, testing and packaging.',
    'Years differ from input to input (2019, 2021, 2022, 2025), so that the network is of no single year.',
    'Providers and countries without a share are known to provide, and nothing more.',
    'Seven rows repeat a provider under another alias.',
    'Europe, “Various countries” and “Various companies” are lumps.',
    'Names of companies are short: Samsung is taken for Samsung Electronics; others are joined with other sources only where the name is the same.',
    'The licence file says CC BY-NC 4.0; a data catalogue lists an older edition as CC BY 4.0. The stricter one is followed.',
    'Sizes of markets are printed in words; some are of a part of the input only, which the note says.',
  ],
  editions: [
    {
      id: '2026-08',
      title: 'Data files of 14 August 2026',
      published: '2026-08-14',
      url: 'https://github.com/georgetown-cset/eto-chip-explorer',
      doi: null,
      checksums: {
        'inputs.csv': '0c0a3418a80a6e7edea5c63c98c4829d6d6b613cd648c30905fe22f70dbbd17b',
        'providers.csv': 'c529479afe7d35afa750729bf6dd45227a375568c02b8cf401aad239360a13e4',
        'provision.csv': 'd94267801a73745e40bfaee8a30341adb37a168a8a0f28bf5d03f78e05f6c16f',
        'sequence.csv': '955b51cc347d6f16bf191553d7287c8a4a9eaccffdd0ac0701efb3fc17f90b15',
        'stages.csv': '87717f108a0fdc874d7a0a261d35c3450d46ce8042eba53e957b9a03a24786ce',
      },
    },
  ],
};
