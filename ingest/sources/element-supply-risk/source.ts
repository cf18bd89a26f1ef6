/** The manifest of the table of elements that the package "mendeleev" carries. */
import type { Source } from '../../../schema/source.ts';

export const edition = 'mendeleev-1.3.0';
export const fileName = 'elements.csv';

export const elementSupplyRiskSource: Source = {
  id: 'element-supply-risk',
  publisher:
    'mendeleev; scores of the Royal Society of Chemistry, abundance of the CRC Handbook, prices of Wikipedia',
  title: 'Chemical elements: abundance in the crust, supply risk, recycling and price',
  shortTitle: {
    en: 'Elements, supply risk (RSC)',
    fr: 'Éléments, risque d’approvisionnement (RSC)',
    es: 'Elementos, riesgo de suministro (RSC)',
  },
  url: 'https://github.com/lmmentel/mendeleev',
  licence: 'not-redistributable',
  attribution:
    'Royal Society of Chemistry, Periodic Table; CRC Handbook of Chemistry and Physics; English Wikipedia',
  citation:
    'Royal Society of Chemistry, Periodic Table (supply risk, recycling); Haynes (ed.), CRC Handbook of Chemistry and Physics, 2014 (abundance); English Wikipedia, Prices of chemical elements, revision 1262554464; as in the Python package mendeleev 1.3.0 (September 2026), its table of elements as CSV.',
  interest: 'academic',
  cadence: 'With releases of the package; the scores themselves are not renewed.',
  covers: {
    en: 'Of the 118 elements the 72 that are materials here: abundance in the Earth’s crust, a score of supply risk from 1 to 10 with a class of recycling, of about 2011 to 2015, and a price from a list of mixed years. Background, not today. The terms of the Royal Society were not read and Wikipedia’s are share-alike: an adapter for your own copy, and no figures here.',
    fr: 'Des 118 éléments, les 72 qui sont ici des matières : abondance dans la croûte terrestre, indice de risque d’approvisionnement de 1 à 10 avec une classe de recyclage, d’environ 2011 à 2015, et un prix tiré d’une liste d’années mêlées. Un arrière-plan, non l’actualité. Les conditions de la Royal Society n’ont pas été lues et celles de Wikipédia imposent le partage à l’identique : un adaptateur pour votre propre copie, et aucun chiffre ici.',
    es: 'De los 118 elementos, los 72 que aquí son materiales: abundancia en la corteza terrestre, índice de riesgo de suministro de 1 a 10 con una clase de reciclaje, de hacia 2011 a 2015, y un precio de una lista de años mezclados. Un trasfondo, no la actualidad. No se leyeron las condiciones de la Royal Society y las de Wikipedia obligan a compartir igual: un adaptador para su propia copia, y ninguna cifra aquí.',
  },
  stages: ['extraction'],
  defects: [
    'The scores print no year: what they say of producers (Russia the first of nickel) places them at about 2011 to 2015. They are history.',
    'The score mixes abundance, concentration, substitutes, recycling and political stability in one number, with weights that are the publisher’s.',
    'Recycling is a class: below 10, 10 to 30, or above 30 %. What is recycled of what is not said.',
    'Prices are of mixed years, the lower end where the list gives a range, and of a form and purity that are not said; they are an indicator of their own and stand for no market price.',
    'First producers, first holders of reserves and their political stability are not read: what mining surveys and the World Bank print themselves is newer.',
    'Small numbers carry the rounding of a computer (2.9999999999999997e-05 for xenon); 15 digits are read.',
  ],
  editions: [
    {
      id: edition,
      title: 'As in mendeleev 1.3.0, September 2026',
      published: '2026-09',
      url: 'https://github.com/lmmentel/mendeleev',
      doi: null,
      checksums: { [fileName]: '28c9fe328d5d4a949e3d0306fe37e50d6d269e769ae7cc24c8ed4402b9a2aa60' },
    },
  ],
};
