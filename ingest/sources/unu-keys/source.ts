/** The manifests of the keys with their weights and customs codes, and of the lifetimes of the 2015 guidelines. */
import type { Source } from '../../../schema/source.ts';

export const files = {
  customs: 'htbl_CN_Match_Key.csv',
  descriptions: 'htbl_Key_Description.csv',
  weights: 'htbl_Key_Weight.csv',
  lifetimes: 'electronics_lifespan.xlsx',
} as const;

export const cbsUnuKeys: Source = {
  id: 'cbs-unu-keys',
  publisher: 'Statistics Netherlands (CBS)',
  title: 'UNU keys of e-waste: average weights and customs codes (Waste over Time, version 1.2)',
  shortTitle: {
    en: 'Statistics Netherlands, e-waste keys',
    fr: 'Statistics Netherlands, clés des déchets électroniques',
    es: 'Statistics Netherlands, claves de residuos electrónicos',
  },
  url: 'https://github.com/Statistics-Netherlands/ewaste',
  licence: 'MIT',
  attribution: 'Statistics Netherlands, Waste over Time, V.M. van Straalen',
  citation: 'Statistics Netherlands (2017): Waste over Time, version 1.2, tables of UNU keys.',
  interest: 'public',
  cadence: 'Once, in 2017.',
  covers: {
    en: 'The 54 kinds of equipment of the United Nations University, what one unit weighs by year (1980–2021, European average; laptops also in sixteen countries), and under which codes of the Combined Nomenclature each is traded. Prodcom codes, weights by customs code and years of introduction are left out.',
    fr: 'Les 54 types d’équipements de l’Université des Nations unies, ce que pèse une unité par année (1980–2021, moyenne européenne ; portables aussi dans seize pays), et sous quels codes de la Nomenclature combinée chacun s’échange. Les codes Prodcom, les poids par code douanier et les années d’introduction sont laissés de côté.',
    es: 'Los 54 tipos de equipos de la Universidad de las Naciones Unidas, cuánto pesa una unidad por año (1980–2021, media europea; portátiles también en dieciséis países) y con qué códigos de la Nomenclatura Combinada se comercia cada uno. Se omiten los códigos Prodcom, los pesos por código aduanero y los años de introducción.',
  },
  stages: ['use', 'trade', 'end-of-life'],
  defects: [
    'Weights after 2017 were not yet known when the table was made: they are read as projected.',
    'A blank country means the European average, and stands in one table with laptops of sixteen countries, 2012 to 2016.',
    'Six codes of the Combined Nomenclature belong to two keys, each in other years.',
    'Weights are made for Europe; elsewhere the devices sold are others.',
  ],
  editions: [
    {
      id: '2017',
      title: 'Waste over Time, version 1.2, November 2017',
      published: '2017-11-23',
      url: 'https://github.com/Statistics-Netherlands/ewaste',
      doi: null,
      checksums: {
        [files.customs]: 'f3b2e5be17fddf6991f94fb802763467f855eac38aa4c6fe4d51d47a8df9c016',
        [files.descriptions]: '9c13e690208c13d10544bc9cc3388a02f046e19e22bf4beddf21422379e616e4',
        [files.weights]: 'f08c0a27ecf0a7fb097bdff21fc0a150113da54cfaf483ec9203effd325df179',
      },
    },
  ],
};

export const unuLifetimes: Source = {
  id: 'unu-lifetimes',
  publisher: 'United Nations University (UNU-IAS SCYCLE)',
  title: 'E-waste Statistics: Guidelines on classification, reporting and indicators, lifetimes by key',
  shortTitle: {
    en: 'UNU guidelines, lifetimes of devices',
    fr: 'Lignes directrices de l’UNU, durées de vie des appareils',
    es: 'Directrices de la UNU, vida útil de los aparatos',
  },
  url: 'https://i.unu.edu/media/ias.unu.edu-en/project/2238/E-waste-Guidelines_Partnership_2015.pdf',
  licence: 'MIT',
  attribution: 'Baldé et al. (2015), United Nations University, as collected by O. Lysaght (MIT)',
  citation:
    'Baldé, Kuehr, Blumenthal, Fondeur Gill, Kern, Micheli, Magpantay, Huisman (2015): E-waste Statistics, Guidelines on classification, reporting and indicators. United Nations University, IAS SCYCLE, Bonn.',
  interest: 'academic',
  cadence: 'Editions of 2015 and 2018.',
  covers: {
    en: 'Shape and scale of the Weibull distribution of lifetimes, by kind of equipment. A second pair of columns of the sheet, from a paper that is not named, is not read; nor are the curves computed from both.',
    fr: 'Forme et échelle de la distribution de Weibull des durées de vie, par type d’équipement. Une seconde paire de colonnes de la feuille, d’un article non nommé, n’est pas lue ; ni les courbes calculées à partir des deux.',
    es: 'Forma y escala de la distribución de Weibull de la vida útil, por tipo de equipo. No se lee un segundo par de columnas de la hoja, de un artículo sin nombre, ni las curvas calculadas con ambos.',
  },
  stages: ['use'],
  defects: [
    'Lifetimes of European households, storage in drawers included; elsewhere devices are used longer or shorter.',
    'The scale is not the mean: by that age 63 % of the devices have become waste, whatever the shape.',
    'Read in a sheet that another project copied from the guidelines.',
  ],
  editions: [
    {
      id: '2015',
      title: 'E-waste Statistics: Guidelines on classification, reporting and indicators, 2015',
      published: '2015',
      url: 'https://i.unu.edu/media/ias.unu.edu-en/project/2238/E-waste-Guidelines_Partnership_2015.pdf',
      doi: null,
      checksums: {
        [files.lifetimes]: '68991666d7a114eec113efd7e386753784216e9d6ea0fd4e6bc81d86a9af86f6',
      },
    },
  ],
};
