/** The manifest of the lists of smelters and refiners that Apple, Fujitsu and Samsung Electronics publish. */
import type { Edition, Source } from '../../../schema/source.ts';

export const files = {
  'apple-2017': 'apple-smelters-2018.pdf',
  'apple-2018': 'apple-smelters-2019.pdf',
  'apple-2021': 'apple-smelters-2021.pdf',
  'fujitsu-2017': 'fujitsu-smelters-2018.pdf',
  'samsung-2018': 'samsung-smelters.pdf',
} as const;

const list = (
  id: keyof typeof files,
  title: string,
  published: string | null,
  sha256: string,
  url: string | null = null,
): Edition => ({ id, title, published, url, doi: null, checksums: { [files[id]]: sha256 } });

export const brandSmeltersSource: Source = {
  id: 'brand-smelters',
  publisher: 'Apple, Fujitsu and Samsung Electronics, each its own list',
  title: 'Smelter and refiner lists of three makers of electronics',
  shortTitle: {
    en: 'Smelter lists of three brands',
    fr: 'Listes de fonderies de trois marques',
    es: 'Listas de fundiciones de tres marcas',
  },
  url: 'https://github.com/theprepared-dot-org/supply-chain-reports',
  licence: 'facts',
  attribution: 'The brand that the edition names; copies kept by The Prepared',
  citation: 'The list that the edition names, as published by the brand.',
  interest: 'self-report',
  cadence: 'Yearly, in reports on conflict minerals.',
  covers: {
    en: 'Smelters and refiners of tin, tantalum, tungsten, gold and, by Apple, cobalt that Apple, Fujitsu and Samsung Electronics identified in their supply chains, 2017 to 2021, with the country of each and whether an audit found it conformant. Not where the ore comes from, nor how much, nor in which product: being identified does not mean that metal of the smelter is in a given device.',
    fr: 'Les fonderies et affineries d’étain, de tantale, de tungstène, d’or et, chez Apple, de cobalt qu’Apple, Fujitsu et Samsung Electronics ont identifiées dans leurs chaînes d’approvisionnement, de 2017 à 2021, avec le pays de chacune et si un audit l’a jugée conforme. Ni l’origine du minerai, ni les quantités, ni le produit : être identifiée ne veut pas dire que du métal de la fonderie se trouve dans un appareil donné.',
    es: 'Las fundiciones y refinerías de estaño, tantalio, tungsteno, oro y, en el caso de Apple, cobalto que Apple, Fujitsu y Samsung Electronics identificaron en sus cadenas de suministro, de 2017 a 2021, con el país de cada una y si una auditoría la halló conforme. No dice de dónde viene el mineral, ni cuánto, ni en qué producto: estar identificada no significa que haya metal de la fundición en un dispositivo dado.',
  },
  stages: ['refining'],
  defects: [
    'Apple prints no number of a smelter: it is joined with one that other lists number where metal and name agree, letter by letter or but for the legal form (“Corp.”, “Corporation”); 46 names of Apple’s lists stand for themselves.',
    'A smelter that changed its name keeps its number: lists of different years may give one place two names.',
    'Samsung also prints levels of the countries that each smelter sources from, as the audit programme gives them; they are not read.',
    'Fujitsu’s list is of what a survey for fiscal year 2017 found, audited or not.',
    'Apple, 2021, counts smelters that were in the process of removal.',
  ],
  editions: [
    list(
      'apple-2017',
      'Apple, Smelter and Refiner List, as of 31 December 2017',
      null,
      'e4e835c9e2695c97086a2339b57d6cba4b23d69ebcb0420487c11b960364ee36',
    ),
    list(
      'apple-2018',
      'Apple, Smelter and Refiner List, as of 31 December 2018',
      null,
      '2fc96fb2f8799dda9c9c969792d345de49efd5c3996d7b39026142f404da04c6',
    ),
    list(
      'apple-2021',
      'Apple, 2021 Conflict Minerals Report, Annex I',
      '2022',
      '7f586546c8d074785857016e7bf254bfda4daef5a3c555d50af83670566fbe5e',
      'https://www.sec.gov/Archives/edgar/data/320193/',
    ),
    list(
      'fujitsu-2017',
      'Fujitsu, List of Smelters and Refiners for 3TG, fiscal year 2017, as of 6 March 2018',
      '2018-03-06',
      '1da62130eb2a66c0dfffd49d9ab6a0dcd93e5f1e3339453c93b1d03f761fb6f7',
    ),
    list(
      'samsung-2018',
      'Samsung Electronics, Smelter and Refiner List, 1 June 2018',
      '2018-06-01',
      '7b7cf6a304ee246321c4a2608edf432c4297248cdf8e2b3c47fe8b7a9f4a62eb',
    ),
  ],
};
