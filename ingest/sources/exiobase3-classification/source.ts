/** The manifest of the names and codes of EXIOBASE 3 that the package "pymrio" carries. */
import type { Source } from '../../../schema/source.ts';

export const edition = 'pymrio-0.7.0';
export const files = {
  industries: 'sectors_ixi.tsv',
  products: 'sectors_pxp.tsv',
  finalDemand: 'finaldemand.tsv',
  valueAdded: 'valueadded.tsv',
} as const;

export const exiobase3ClassificationSource: Source = {
  id: 'exiobase3-classification',
  publisher: 'EXIOBASE consortium; table of pymrio (Konstantin Stadler and contributors)',
  title: 'EXIOBASE 3: names and codes of industries and products',
  shortTitle: {
    en: 'EXIOBASE 3, classification',
    fr: 'EXIOBASE 3, classification',
    es: 'EXIOBASE 3, clasificación',
  },
  url: 'https://www.exiobase.eu/',
  licence: 'not-redistributable',
  attribution: 'EXIOBASE 3, Stadler et al. 2018; pymrio (LGPL-3.0)',
  citation:
    'Stadler et al. (2018): EXIOBASE 3, Journal of Industrial Ecology 22(3), 502, doi 10.1111/jiec.12715; names and codes as in the Python package pymrio 0.7.0 (October 2026), mrio_models/exio3_ixi and exio3_pxp.',
  interest: 'academic',
  cadence: 'With versions of EXIOBASE; the classification of version 3 does not change.',
  covers: {
    en: 'Names and codes of 163 industries, 200 products, 7 categories of final demand and 12 of value added, by which tables of EXIOBASE 3 are read. No figure of EXIOBASE is in it. The package is LGPL-3.0 and the terms of EXIOBASE were not read: an adapter for your own copy, and nothing of it here.',
    fr: 'Noms et codes de 163 branches, 200 produits, 7 catégories de demande finale et 12 de valeur ajoutée, par lesquels se lisent les tableaux d’EXIOBASE 3. Aucun chiffre d’EXIOBASE n’y figure. Le paquet est sous LGPL-3.0 et les conditions d’EXIOBASE n’ont pas été lues : un adaptateur pour votre propre copie, et rien d’elle ici.',
    es: 'Nombres y códigos de 163 industrias, 200 productos, 7 categorías de demanda final y 12 de valor añadido, con los que se leen las tablas de EXIOBASE 3. No hay en ellos ninguna cifra de EXIOBASE. El paquete está bajo LGPL-3.0 y no se leyeron las condiciones de EXIOBASE: un adaptador para su propia copia, y nada de ella aquí.',
  },
  stages: [],
  defects: [
    'Names are in English and stand so in all three languages; some are misspelt ("preciuos metals").',
    'An industry is no thing that is spoken of here: its code leads to the indicator of its output, as industries of TiVA and WIOD are held by what is measured of them.',
    'Products are those of a table of the whole economy: services and treatments of waste stand among them, and electronics are four of 200.',
    'Computers, and radio, television and communication equipment, are divisions 30 and 32 of an older classification of industries (ISIC Rev. 3), not C26.',
  ],
  editions: [
    {
      id: edition,
      title: 'EXIOBASE 3, as in pymrio 0.7.0, October 2026',
      published: '2026-10',
      url: 'https://github.com/IndEcol/pymrio',
      doi: null,
      checksums: {
        [files.industries]: 'b43372dbf71f1ef77c5120e579d686d74c08d458a00faf6d74b71f823932d426',
        [files.products]: 'f69a515b036cb369f0b354c3318f17b0bdccea7df534d8eca1166e65e218bbd0',
        [files.finalDemand]: 'c8d8f516ace02e4dee1e71b97f29f3c4e353676a48ffaad49730e40bbbef6ca0',
        [files.valueAdded]: 'edc9418a82a4d62626953f9b8b9dae89ad321909d04f492b0f00961f41a42736',
      },
    },
  ],
};
