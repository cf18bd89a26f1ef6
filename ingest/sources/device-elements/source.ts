/** The manifests of the element tables: documents of research and public bodies, and what a maker says of itself. */
import type { Source } from '../../../schema/source.ts';
import { documents, editionOf } from './documents.ts';

const gramsFile = {
  'device_element_grams.csv': '4bffb0de56661aebc77b31b551c91e117756e1e8290a459662165d086a6d578e',
};
const tableTitle = 'Filon’s table of single figures, each cited with its document';

export const deviceElements: Source = {
  id: 'device-elements',
  publisher: 'Filon, from the documents named by edition',
  title:
    'Elements in devices and circuit boards, and recycling of elements: single figures from eleven documents',
  shortTitle: {
    en: 'Elements in devices, cited figures',
    fr: 'Éléments dans les appareils, chiffres cités',
    es: 'Elementos en los dispositivos, cifras citadas',
  },
  url: 'https://research.chalmers.se/publication/502981',
  licence: 'facts',
  attribution: 'The document that the edition names, as quoted by Filon',
  citation: 'The document that the edition names; the place in it is the locator.',
  interest: 'academic',
  cadence: 'Irregular: when another document is read.',
  covers: {
    en: 'Grams of elements in a smartphone, basic phone, laptop and desktop computer; elements in the circuit boards of routers and phones; which metals are recycled at the end of life above 50 % or below 1 %. Documents of 1996 to 2020, which disagree. No tablets, televisions or servers.',
    fr: 'Grammes d’éléments dans un smartphone, un téléphone simple, un ordinateur portable et un ordinateur de bureau ; éléments des circuits imprimés de routeurs et de téléphones ; métaux recyclés en fin de vie à plus de 50 % ou à moins de 1 %. Documents de 1996 à 2020, qui se contredisent. Ni tablettes, ni téléviseurs, ni serveurs.',
    es: 'Gramos de elementos en un teléfono inteligente, un móvil básico, un portátil y un ordenador de sobremesa; elementos en los circuitos impresos de enrutadores y teléfonos; qué metales se reciclan al final de la vida útil por encima del 50 % o por debajo del 1 %. Documentos de 1996 a 2020, que discrepan. Sin tabletas, televisores ni servidores.',
  },
  stages: ['components', 'end-of-life'],
  defects: [
    'Gold in a smartphone: 16.8 mg (Bookhagen, without battery), 30 mg (Oeko-Institut 2012 and 2016), 36 mg (Plymouth, one phone). All are kept.',
    'Cobalt in a smartphone: 0.07 g (Plymouth, apparently without the battery) against 5.4 to 6.3 g. Both are kept.',
    'Neodymium in a desktop computer: 23 g is printed in the abstract of 2009, far above the few grams of other studies; kept in quarantine.',
    'Laptop boards (Oeko-Institut 2012, Table 16): the boards sum to 437, 104 and 40 mg of silver, gold and palladium, the printed totals are 438, 104 and 39.',
    'Desktop with CRT monitor (MCC 1996): the table read ends after selenium; the 24.9 % that are missing are essentially silica. Leaded glass of that time. A printed 0 is less than 0.00005 %.',
    'Recycling bands (UNEP 2011): all 18 elements above 50 %, but only eight of the 34 below 1 %, which press coverage names.',
    'Figures for "recoverable" amounts are lower bounds of what a device contains.',
  ],
  editions: [
    {
      id: '2020',
      title: tableTitle,
      published: '2020',
      url: null,
      doi: null,
      checksums: {
        ...gramsFile,
        'mcc1996_desktop_with_crt.csv': '29a36b892a29cc3849e469d8e473ad623493cb0abb9233806b3f002ba4ac633b',
        'pcb_concentrations.csv': 'f1d36b8594e3556b228eacca47f9feeba8653d52c40017bf1363bd916382e824',
        'unep2011_eol_recycling_gt50.csv': '1b8f9d0eaf5392bc89f3a673df9cc466a3086355217675e041169a8b78e95bd9',
      },
    },
    ...documents.filter(({ isSelfReport }) => !isSelfReport).map(editionOf),
  ],
};

export const deviceElementsMaker: Source = {
  id: 'device-elements-maker',
  publisher: 'Apple Inc.',
  title: 'What Apple says its machines can recover from iPhones',
  shortTitle: {
    en: 'Apple, what it can recover from iPhones',
    fr: 'Apple, ce qu’elle peut récupérer des iPhone',
    es: 'Apple, lo que puede recuperar de los iPhone',
  },
  url: 'https://www.apple.com/environment/',
  licence: 'facts',
  attribution: 'Apple Inc., as quoted by Filon',
  citation: 'Apple Inc., Environmental Responsibility Report 2016 and press release of April 2018.',
  interest: 'self-report',
  cadence: 'Two documents, of 2016 and 2018.',
  covers: {
    en: 'Grams of eleven metals that Apple says its machines Liam and Daisy can recover from one iPhone: at least that much is inside. No other maker has published such a list here.',
    fr: 'Grammes de onze métaux qu’Apple dit pouvoir récupérer d’un iPhone avec ses machines Liam et Daisy : il y en a au moins autant à l’intérieur. Aucun autre fabricant n’a de telle liste ici.',
    es: 'Gramos de once metales que Apple dice poder recuperar de un iPhone con sus máquinas Liam y Daisy: dentro hay al menos esa cantidad. Ningún otro fabricante tiene aquí una lista así.',
  },
  stages: ['components'],
  defects: [
    'Lower bounds, by a company about its own products. Cobalt 5.5 g (Liam) and 7.7 g (Daisy), gold 3 and 9.7 mg, tungsten 35 and 930 mg: the machines differ more than the phones.',
  ],
  editions: [
    { id: '2020', title: tableTitle, published: '2020', url: null, doi: null, checksums: gramsFile },
    ...documents.filter(({ isSelfReport }) => isSelfReport).map(editionOf),
  ],
};
