/** The manifests of the price splits: research and press on the devices of others, and what a maker says of its own. */
import type { Source } from '../../../schema/source.ts';
import { editionsOf } from './documents.ts';

const table = {
  id: '2023',
  title: 'Filon’s table of single figures, each cited with its document',
  published: '2023',
  url: null,
  doi: null,
  checksums: { 'value_capture.csv': 'b3d11b09ac0591b1930a755680abfef504b7f6f1760da97accafd8a180250edc' },
} as const;

export const valueCapture: Source = {
  id: 'value-capture',
  publisher: 'Filon, from the documents named by edition',
  title: 'Who gets what of the price of a device: single figures from nine documents',
  shortTitle: {
    en: 'Price of devices split, cited figures',
    fr: 'Prix des appareils décomposé, chiffres cités',
    es: 'Precio de los dispositivos desglosado, cifras citadas',
  },
  url: 'https://pcic.merage.uci.edu/',
  licence: 'facts',
  attribution: 'The document that the edition names, as quoted by Filon',
  citation: 'The document that the edition names; the place in it is the locator.',
  interest: 'academic',
  cadence: 'Irregular: when another document is read.',
  covers: {
    en: 'How the price of ten devices is divided among companies, economies, labour and materials: iPod 2005, iPhone 3GS, 4, 7, X, 12 Pro and 15, iPad 2010, Galaxy S7, Huawei P9. Nobody publishes such a split for laptops, servers or cheap phones here; none says what miners get.',
    fr: 'Comment le prix de dix appareils se répartit entre entreprises, économies, travail et matières : iPod 2005, iPhone 3GS, 4, 7, X, 12 Pro et 15, iPad 2010, Galaxy S7, Huawei P9. Rien ici sur les portables, les serveurs ou les téléphones bon marché ; aucun ne dit ce que reçoivent les mineurs.',
    es: 'Cómo se reparte el precio de diez dispositivos entre empresas, economías, trabajo y materiales: iPod 2005, iPhone 3GS, 4, 7, X, 12 Pro y 15, iPad 2010, Galaxy S7, Huawei P9. Nada aquí sobre portátiles, servidores o teléfonos baratos; ninguno dice lo que reciben los mineros.',
  },
  stages: ['components', 'assembly', 'trade'],
  defects: [
    'What is divided stands as the world’s; a company’s part is the company’s own and not its country’s, so that shares by economy leave it over.',
    'Parts of one document are never added to those of another: some divide the retail price, some the factory cost, some the cost of the parts.',
    'Value capture (WIPO) and gross profit (Linden, Kraemer and Dedrick) hold overheads such as research and marketing; they are no net profit.',
    'iPad 2010: the parts sum to 500 USD for a price of 499, by rounding in the document.',
    'iPhone 4: shares of the EU, of suppliers not identified and of labour outside China are not printed in what was read; they are what printed sums leave and stand as derived.',
    'iPhone 7, factory cost: 88 % of it is given.',
    'iPhone 3GS: parts of 180 USD for a printed 179; a price of 500 rounded.',
    'iPhone X: the parts of other countries than China and the United States are what their sum leaves; "Parts imported" are prices of parts, not value added.',
    'Nikkei: parts by nationality of the supplier, wherever they are made.',
  ],
  editions: [table, ...editionsOf(false)],
};

export const valueCaptureMaker: Source = {
  id: 'value-capture-maker',
  publisher: 'Fairphone',
  title: 'What Fairphone says of the price of its phones',
  shortTitle: {
    en: 'Fairphone, price of its phones split',
    fr: 'Fairphone, prix de ses téléphones décomposé',
    es: 'Fairphone, precio de sus teléfonos desglosado',
  },
  url: 'https://www.fairphone.com/en/2015/09/09/cost-breakdown-of-the-fairphone-2/',
  licence: 'facts',
  attribution: 'Fairphone, as quoted by Filon',
  citation: 'Fairphone, cost breakdowns of 2013 and 2015.',
  interest: 'self-report',
  cadence: 'Two documents, of 2013 and 2015.',
  covers: {
    en: 'How Fairphone divides the price of the Fairphone 1 (a part of it) and of the Fairphone 2 (a plan), by kind of cost and not by country.',
    fr: 'Comment Fairphone décompose le prix du Fairphone 1 (en partie) et du Fairphone 2 (un plan), par type de coût et non par pays.',
    es: 'Cómo desglosa Fairphone el precio del Fairphone 1 (en parte) y del Fairphone 2 (un plan), por tipo de coste y no por país.',
  },
  stages: ['assembly', 'trade'],
  defects: [
    'By a company about its own products, read in pages that quote it.',
    'Fairphone 1: another summary gives 185 EUR for the product, 45 for operations and 22 for interventions.',
    'Fairphone 2: planned for 140,000 phones, so that its figures stand as projected.',
  ],
  editions: [table, ...editionsOf(true)],
};
