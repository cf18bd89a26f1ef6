/** The manifest of the lists of suppliers that six makers of computers and phones publish, an edition a list. */
import type { Edition, Source } from '../../../schema/source.ts';

const list = (
  id: string,
  title: string,
  published: string | null,
  file: string,
  sha256: string,
): Edition => ({
  id,
  title,
  published,
  url: null,
  doi: null,
  checksums: { [file]: sha256 },
});

export const files = {
  'acer-2018': 'acer-2018.csv',
  'acer-2019': 'acer-suppliers-2019.pdf',
  'dell-2019': 'dell-suppliers-2020-11.pdf',
  'hp-2019': 'hp-suppliers-2019-07.pdf',
  'lenovo-2018': 'lenovo-suppliers.pdf',
  'microsoft-2018': 'microsoft-suppliers-fy18.pdf',
  'samsung-2018': 'samsung-suppliers-2018-10.pdf',
  'samsung-2019': 'samsung-2019-09-20.html',
} as const;

export const brandSuppliersSource: Source = {
  id: 'brand-suppliers',
  publisher: 'Acer, Dell, HP, Lenovo, Microsoft and Samsung Electronics, each its own list',
  title: 'Supplier lists of six makers of computers and phones',
  shortTitle: {
    en: 'Supplier lists of six brands',
    fr: 'Listes de fournisseurs de six marques',
    es: 'Listas de proveedores de seis marcas',
  },
  url: 'https://github.com/theprepared-dot-org/supply-chain-reports',
  licence: 'facts',
  attribution: 'The brand that the edition names; copies kept by The Prepared',
  citation: 'The list that the edition names, as published by the brand.',
  interest: 'self-report',
  cadence: 'Irregular; most brands renew their list every year or two.',
  covers: {
    en: 'Whom Acer, Dell, HP, Lenovo, Microsoft and Samsung Electronics name as suppliers in lists of 2018 and 2019, and the plants or countries that they give. Most lists stand for 80 to 95 percent of spend or are of the largest suppliers; absence says nothing. No volumes, and tiers only where a list parts final assembly from components.',
    fr: 'Les fournisseurs que nomment Acer, Dell, HP, Lenovo, Microsoft et Samsung Electronics dans des listes de 2018 et 2019, avec les usines ou pays qu’elles donnent. La plupart des listes représentent 80 à 95 pour cent des dépenses ou les plus grands fournisseurs ; une absence ne dit rien. Pas de volumes ; des rangs seulement là où une liste sépare l’assemblage final des composants.',
    es: 'A quiénes nombran como proveedores Acer, Dell, HP, Lenovo, Microsoft y Samsung Electronics en listas de 2018 y 2019, con las fábricas o países que dan. La mayoría de las listas representan del 80 al 95 por ciento del gasto o los mayores proveedores; no figurar no significa nada. Sin volúmenes; los niveles solo donde una lista separa el montaje final de los componentes.',
  },
  stages: ['components', 'assembly'],
  defects: [
    'Samsung, October 2018: the addresses of a supplier are printed around its centred name without lines between rows, so that they cannot be told apart; only the names are read.',
    'Samsung, both lists: 80 percent of transaction volume, and only suppliers who agreed to be disclosed.',
    'Lenovo, January 2018: a place is a city or a country; for cities the country is added here and marked as derived. The name of one supplier in Taiwan is cut at the break of a page and left out.',
    'Dell, November 2020: called a list of 2019 and a snapshot of at least 95 percent of spend in fiscal year 2020; Dell’s own factories are listed among the suppliers.',
    'HP, July 2019: more than 95 percent of spend; component suppliers have countries only. Workers are those on HP’s lines, not of the whole plant.',
    'Microsoft, fiscal year 2018: the top 100 names without any place, among them Microsoft itself; “FREESCAE” is printed so.',
    'Acer: 95 percent of spend on final assembly and components in 2019; component suppliers are names only. The list of 2018 is read from a transcription.',
    'Brands shorten names as they like (“Delta”, “Victory”): a short name is joined with a company only where it cannot be another.',
    'Acer and Dell print “Samsung” and no company of the group, of which several make displays and parts: it is the group, and is not joined with Samsung Electronics.',
  ],
  editions: [
    list(
      'acer-2018',
      'Acer, suppliers, 2018',
      null,
      files['acer-2018'],
      'bc7acc33fc0d2dadad659e7171a2a9471322d6a45871ced6b9ae1025f6697dfd',
    ),
    list(
      'acer-2019',
      'Acer Supplier, 2019 Version',
      null,
      files['acer-2019'],
      'dd864aa76c774e72b3e357e81ce3dfbfbcf3e258f50aee36d9e92bc8e2a5abce',
    ),
    list(
      'dell-2019',
      'Dell, 2019 Public Supplier List',
      '2020-11',
      files['dell-2019'],
      '93c311bb655729cc32241b0a369900463659f62fa730ac43f9efc476706d2c72',
    ),
    list(
      'hp-2019',
      'HP Supplier List, July 2019',
      '2019-07',
      files['hp-2019'],
      '3e15322baf423bc2d45b6df9808acd062c392180e8527be3baa87472f28bd3e0',
    ),
    list(
      'lenovo-2018',
      'Lenovo Suppliers as of January 2018',
      '2018-01',
      files['lenovo-2018'],
      '295bae9f9d55c05603d1b586da09029f0e9f314a8111efc544f76119e9730775',
    ),
    list(
      'microsoft-2018',
      'Microsoft Top 100 Production Suppliers, fiscal year 2018',
      null,
      files['microsoft-2018'],
      '3fa18f2de55bc95098e8b7c5a878f92ccf024e0ddb03be3920f193815dd2ce69',
    ),
    list(
      'samsung-2018',
      'Samsung Electronics, supplier list of October 2018',
      '2018-10',
      files['samsung-2018'],
      '0185bae58075c98c99a61470cd70e6c72b199af3adbf4878a717d96e9f1d766b',
    ),
    list(
      'samsung-2019',
      'Samsung Electronics, supplier list, page of 20 September 2019',
      '2019-09-20',
      files['samsung-2019'],
      '8759d4eb0bff85761629a1ea7b3602b1ba4839842d111a92f37f2578f077a419',
    ),
  ],
};
