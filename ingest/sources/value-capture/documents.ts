/** The documents whose price splits the table quotes, each an edition, with the device and what its price was. */
import type { Label } from '../../../schema/label.ts';
import type { Edition } from '../../../schema/source.ts';
import type { Read, Status } from '../../../schema/status.ts';
import type { PrintedKind } from './kinds.ts';

export interface Split {
  /** How the column `case_id` names it. */
  readonly caseId: string;
  /** Edition id: the document. */
  readonly edition: string;
  readonly title: string;
  readonly published: string;
  readonly url: string | null;
  readonly doi: string | null;
  /** What a company says of its own product stands under a source of its own. */
  readonly isSelfReport: boolean;
  /** How the column `source` begins. */
  readonly printed: string;
  readonly device: {
    readonly id: string;
    readonly printed: string;
    readonly name: Label;
    readonly partOf: string;
  };
  /** The only `kind` whose rows are parts; a row of the kind `total` is none. See `kinds.ts`. */
  readonly kind: PrintedKind;
  /** What the parts are parts of, for the note. */
  readonly of: string;
  /** Amounts are printed in the document; otherwise only shares are. */
  readonly prints: 'amount' | 'share';
  /** Where the whole stands: the price beside every part, or a row of its own. */
  readonly wholeIn: 'every row' | 'total row';
  readonly status: Status;
}

const split = (
  caseId: string,
  edition: string,
  published: string,
  title: string,
  rest: Pick<Split, 'printed' | 'device' | 'kind' | 'of' | 'prints'> & Partial<Split>,
): Split => ({
  caseId,
  edition,
  title,
  published,
  url: null,
  doi: null,
  isSelfReport: false,
  status: 'reported',
  wholeIn: 'every row',
  ...rest,
});
const device = (
  slug: string,
  printed: string,
  /** A model is called the same in every language. */
  name: string | Label,
  partOf = 'device:smartphone',
): Split['device'] => ({
  id: `device:${slug}`,
  printed,
  name: typeof name === 'string' ? { en: name, fr: name, es: name } : name,
  partOf,
});
/** The same models, of which another source says what the metals in them weigh. */
export const sevens = 'device:apple-iphone-5-to-7-plus';
const ofRetail = (price: string): Pick<Split, 'kind' | 'of'> => ({
  kind: 'partition_of_retail_price',
  of: `the retail price of ${price}`,
});
const wipo = {
  printed: 'WIPO, World Intellectual Property Report 2017',
  url: 'https://www.wipo.int/publications/en/details.jsp?id=4225',
  prints: 'share',
} as const;
const wipoTitle =
  'World Intellectual Property Organization: World Intellectual Property Report 2017, chapter 4, opening figure';

/** Read in the documents themselves, or in pages that reproduce their figures; others are quoted in part. */
export const splits: readonly Split[] = [
  split(
    'ipad_2010',
    'nsf-2012',
    '2012',
    'National Science Board: Science and Engineering Indicators 2012, table 6-B, value chain of the Apple iPad by location and activity, from Linden, Kraemer and Dedrick 2011',
    {
      printed: 'NSF National Science Board',
      url: 'http://nsf.gov/statistics/seind12/c6/tt06-b.htm',
      device: device(
        'apple-ipad-2010',
        'Apple iPad 16GB Wi-Fi',
        'Apple iPad 16 GB Wi-Fi (2010)',
        'device:tablet',
      ),
      ...ofRetail('499 USD'),
      prints: 'amount',
    },
  ),
  split(
    'iphone4_2010',
    'kraemer-2011',
    '2011',
    'Kraemer, Linden and Dedrick, July 2011: Capturing Value in Global Networks, Apple’s iPad and iPhone, as quoted by others',
    {
      printed: 'Kraemer, Linden & Dedrick (July 2011)',
      device: device('apple-iphone-4', 'Apple iPhone 4', 'Apple iPhone 4'),
      kind: 'partition_of_sales_price',
      of: 'the sales price; it was sold through carriers, without a retail share of its own',
      prints: 'share',
    },
  ),
  split('iphone7_2016', 'wipo-2017', '2017', wipoTitle, {
    ...wipo,
    device: device('apple-iphone-7', 'Apple iPhone 7', 'Apple iPhone 7', sevens),
    ...ofRetail('809 USD, a world average'),
  }),
  split('galaxys7_2016', 'wipo-2017', '2017', wipoTitle, {
    ...wipo,
    device: device('samsung-galaxy-s7', 'Samsung Galaxy S7', 'Samsung Galaxy S7'),
    ...ofRetail('708 USD, a world average'),
  }),
  split('huaweip9_2016', 'wipo-2017', '2017', wipoTitle, {
    ...wipo,
    device: device('huawei-p9', 'Huawei P9', 'Huawei P9'),
    ...ofRetail('449 USD, a world average'),
  }),
  split(
    'iphone7_2016_factory',
    'dedrick-2018',
    '2018',
    'Dedrick, Linden and Kraemer, 2018: We estimate China only makes $8.46 from an iPhone, The Conversation, as quoted by others',
    {
      printed: 'Dedrick, Linden & Kraemer 2018',
      device: device('apple-iphone-7', 'Apple iPhone 7 (factory cost)', 'Apple iPhone 7', sevens),
      kind: 'partition_of_factory_cost_incomplete',
      of: 'the factory cost of 237.45 USD, of which the document leaves some 12 % unsaid',
      prints: 'amount',
      status: 'estimated',
    },
  ),
  split(
    'iphone3g_2009',
    'xing-detert-2010',
    '2010-12',
    'Xing and Detert: How the iPhone Widens the United States Trade Deficit with the People’s Republic of China, ADBI Working Paper 257, as printed in TIME and quoted by others',
    {
      printed: 'Xing & Detert, ADBI Working Paper 257',
      url: 'https://www.adb.org/publications/how-iphone-widens-united-states-trade-deficit-peoples-republic-china',
      device: device('apple-iphone-3gs', 'Apple iPhone 3GS', 'Apple iPhone 3GS'),
      ...ofRetail('500 USD, rounded'),
      prints: 'amount',
    },
  ),
  split(
    'iphonex_2017',
    'xing-2019',
    '2019',
    'Xing, VoxEU 2019: How the iPhone widens the US trade deficit with China, the case of the iPhone X, as reproduced by others',
    {
      printed: 'Xing, VoxEU 2019',
      device: device('apple-iphone-x', 'Apple iPhone X', 'Apple iPhone X'),
      kind: 'partition_of_BoM_409.25',
      of: 'the cost of all parts, 409.25 USD, of a phone of 1,000 USD',
      wholeIn: 'total row',
      prints: 'amount',
      status: 'estimated',
    },
  ),
  split(
    'ipod_2005',
    'linden-2007',
    '2007',
    'Linden, Kraemer and Dedrick, 2007: Who Captures Value in a Global Innovation System? The case of Apple’s iPod, as summed up in the New York Times of 28 June 2007',
    {
      printed: 'Linden, Kraemer & Dedrick 2007/2009',
      device: device(
        'apple-ipod-30gb-2005',
        'Apple iPod 30GB 5th gen',
        'Apple iPod 30 GB (2005)',
        'device:mp3-player',
      ),
      kind: 'partial_value_added',
      of: 'the retail price of 299 USD, of which the summary gives a part',
      prints: 'amount',
      status: 'estimated',
    },
  ),
  split(
    'iphone12pro_2020',
    'nikkei-2020',
    '2020-11',
    'Nikkei Asia and Fomalhaut Techno Solutions, November 2020: parts of an iPhone 12 Pro by nationality of supplier, as quoted by others',
    {
      printed: 'Nikkei Asia / Fomalhaut Techno Solutions teardown, Nov 2020',
      device: device('apple-iphone-12-pro', 'Apple iPhone 12 Pro (parts)', 'Apple iPhone 12 Pro'),
      kind: 'partition_of_BoM',
      of: 'the cost of all parts, 406 USD',
      prints: 'share',
      status: 'estimated',
    },
  ),
  split(
    'iphone15_2023',
    'nikkei-2023',
    '2023-10-21',
    'Nikkei Asia and Fomalhaut Techno Solutions, 21 October 2023: iPhone 15 teardown',
    {
      printed: 'Nikkei Asia 21 Oct 2023',
      url: 'https://asia.nikkei.com/Business/Technology/iPhone-15-teardown-reveals-10-costlier-parts-than-2022-flagship',
      device: device('apple-iphone-15', 'Apple iPhone 15 series (parts)', {
        en: 'Apple iPhone 15 series',
        fr: 'Série Apple iPhone 15',
        es: 'Serie Apple iPhone 15',
      }),
      kind: 'partial_share_of_BoM',
      of: 'the cost of all parts, of which two countries are given',
      prints: 'share',
      status: 'estimated',
    },
  ),
  split(
    'fairphone1_2013',
    'fairphone-2013',
    '2013',
    'Fairphone: cost breakdown of the Fairphone 1, 2013, as summed up by others',
    {
      printed: 'Fairphone cost breakdown 2013',
      isSelfReport: true,
      device: device('fairphone-1', 'Fairphone 1', 'Fairphone 1'),
      kind: 'partial_partition_of_retail_price',
      of: 'the retail price of 325 EUR, of which the summary gives 272.25',
      prints: 'amount',
    },
  ),
  split(
    'fairphone2_2015',
    'fairphone-2015',
    '2015-09-09',
    'Fairphone: cost breakdown of the Fairphone 2, as quoted by others',
    {
      printed: 'Fairphone 2 cost breakdown 2015',
      url: 'https://www.fairphone.com/en/2015/09/09/cost-breakdown-of-the-fairphone-2/',
      isSelfReport: true,
      device: device('fairphone-2', 'Fairphone 2', 'Fairphone 2'),
      ...ofRetail('525 EUR, planned for 140,000 phones'),
      prints: 'amount',
      status: 'projected',
    },
  ),
];

/** A confidence as the table marks it: how the figure was read, and whether it was computed by subtraction. */
export const confidences: ReadonlyMap<string, { readonly read: Read; readonly isDerived: boolean }> = new Map(
  [
    ['A', { read: 'copy', isDerived: false }],
    ['B', { read: 'secondary', isDerived: false }],
    ['C', { read: 'secondary', isDerived: true }],
  ],
);

/** The documents of one source as editions, each once. */
export function editionsOf(isSelfReport: boolean): readonly Edition[] {
  const own = splits.filter((item) => item.isSelfReport === isSelfReport);
  const editions = own.map(({ edition, title, published, url, doi }): Edition => {
    return { id: edition, title, published, url, doi, checksums: {} };
  });
  return [...new Map(editions.map((item) => [item.id, item])).values()];
}
