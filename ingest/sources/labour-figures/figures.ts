/** What each row of the table is about: the words of the table are for people, so that each is placed by hand. */
import type { PredicateId } from '../../../schema/predicate.ts';
import type { Stage } from '../../../schema/stage.ts';

export interface Placed {
  readonly subject: string;
  readonly predicate: PredicateId;
  readonly object: string;
  readonly product?: string;
  readonly stage?: Stage;
  /** What the row says that no other part of the statement does. */
  readonly note?: string;
}

/** A plant that the table names, with the economy in which it lies. */
export interface Plant {
  readonly id: string;
  readonly name: string;
  readonly economy: string;
}

export const plants: readonly Plant[] = [
  { id: 'site:labour-foxconn-zhengzhou', name: 'Foxconn Zhengzhou', economy: 'economy:CHN' },
  { id: 'site:labour-foxconn-shenzhen', name: 'Foxconn Shenzhen', economy: 'economy:CHN' },
  { id: 'site:labour-foxconn-sri-city', name: 'Foxconn Sri City', economy: 'economy:IND' },
];

const [zhengzhou, shenzhen, sriCity] = plants.map(({ id }) => id) as [string, string, string];
const indicator = (slug: string): string => `indicator:${slug}`;

const cobalt = (slug: string, note?: string): Placed => ({
  subject: 'economy:COD',
  predicate: 'hasIndicator',
  object: indicator(slug),
  product: 'material:cobalt',
  stage: 'extraction',
  ...(note === undefined ? {} : { note }),
});
const rubaya = (predicate: PredicateId, object: string, note: string): Placed => ({
  subject: 'site:rubaya',
  predicate,
  object,
  product: 'material:tantalum',
  stage: 'extraction',
  note,
});
const plant = (subject: string, slug: string, predicate: PredicateId = 'pays', note?: string): Placed => ({
  subject,
  predicate,
  object: indicator(slug),
  stage: 'assembly',
  ...(note === undefined ? {} : { note }),
});
const apple = (predicate: PredicateId, slug: string): Placed => ({
  subject: 'org:apple',
  predicate,
  object: indicator(slug),
  note: 'Fiscal year, which ends in September.',
});
const vietNam = (
  predicate: PredicateId,
  slug: string,
  note = 'All sectors, not electronics alone.',
): Placed => ({
  subject: 'economy:VNM',
  predicate,
  object: indicator(slug),
  note,
});
const ofApple = (years: readonly string[]): [string, Placed][] =>
  years.flatMap((year): [string, Placed][] => [
    [`apple${year}-ceo`, apple('pays', 'pay-of-the-chief-executive')],
    [`apple${year}-neo`, apple('pays', 'pay-of-other-executives')],
    [`apple${year}-ni`, apple('hasIndicator', 'net-income')],
    [`apple${year}-ns`, apple('hasIndicator', 'net-sales')],
  ]);

/** By the key of the row. */
export const placed: ReadonlyMap<string, Placed> = new Map<string, Placed>([
  [
    'co-asm-day',
    {
      ...cobalt('earnings-of-artisanal-miners', 'What is commonly earned in the south of the country.'),
      predicate: 'pays',
    },
  ],
  ['co-asm-workers', cobalt('artisanal-miners', 'Diggers, sorters and washers in the south of the country.')],
  ['co-asm-t', cobalt('artisanal-mine-output-bought')],
  ['co-asm-t17', cobalt('artisanal-mine-output')],
  ['co-asm-t18', cobalt('artisanal-mine-output')],
  ['co-asm-17usd', cobalt('value-of-artisanal-mine-output')],
  ['co-asm-17share', cobalt('artisanal-share-of-mine-output')],
  [
    'co-asm-n23',
    cobalt('artisanal-miners-at-unauthorised-sites', 'Copper and cobalt. The copy does not show its date.'),
  ],
  [
    'drc-jobs16',
    {
      subject: 'economy:COD',
      predicate: 'hasIndicator',
      object: indicator('mining-jobs-lost'),
      stage: 'extraction',
    },
  ],
  [
    'ta-month',
    rubaya('pays', indicator('earnings-of-artisanal-miners'), 'What one miner says, not a survey; coltan.'),
  ],
  [
    'ta-price',
    {
      subject: 'material:tantalum',
      predicate: 'hasPrice',
      object: indicator('price-of-metal'),
      stage: 'refining',
      note: 'World market.',
    },
  ],
  ['ta-tax', rubaya('pays', 'org:m23', 'Tax on coltan produced and traded.')],
  ['ta-rev', rubaya('pays', 'org:m23', 'Revenue from coltan in a month.')],
  [
    'ta-vol',
    rubaya('hasIndicator', indicator('mineral-trade-in-a-month'), 'Coltan traded in a month under M23.'),
  ],
  ['ta-share', rubaya('hasIndicator', indicator('share-of-world-coltan'), 'Coltan.')],
  ['fox25-disp', plant(zhengzhou, 'wage-of-dispatch-workers')],
  ['fox25-stud', plant(zhengzhou, 'wage-of-student-workers')],
  ['fox25-hours', plant(zhengzhou, 'working-time-of-assembly-workers', 'hasIndicator')],
  ['fox25-n', plant(zhengzhou, 'assembly-workers', 'hasIndicator', 'Peak season.')],
  ['fox23-sz', plant(shenzhen, 'wage-offered-to-assembly-workers')],
  ['fox22-sz', plant(shenzhen, 'wage-offered-to-assembly-workers')],
  ['fox19-zz', plant(zhengzhou, 'basic-wage-of-assembly-workers')],
  ['fox19-zzh', plant(zhengzhou, 'wage-offered-to-assembly-workers', 'pays', 'For a week of 40 hours.')],
  [
    'fox12',
    plant(
      'org:hon-hai',
      'wage-of-assembly-workers',
      'pays',
      'Junior workers in China, after tests; at most.',
    ),
  ],
  ['foxin19-m', plant(sriCity, 'wage-of-assembly-workers')],
  ['foxin19-d', plant(sriCity, 'wage-of-assembly-workers')],
  ...ofApple(['2021', '2022', '2023', '2024']),
  ['apple2023-ni-b', apple('hasIndicator', 'net-income')],
  ['apple2020-med', apple('pays', 'pay-of-the-median-employee')],
  ['apple2020-ratio', apple('pays', 'pay-ratio-of-chief-executive-to-median-employee')],
  ['apple2021-ratio', apple('pays', 'pay-ratio-of-chief-executive-to-median-employee')],
  ['vn18-base', vietNam('pays', 'average-base-wage')],
  ['vn18-need', vietNam('hasIndicator', 'minimum-living-costs')],
  [
    'vn18-min',
    vietNam('pays', 'minimum-wage', 'From the lowest to the highest of the regions; all sectors.'),
  ],
  ['vn17-avg', vietNam('pays', 'average-wage', 'Fourth quarter; all sectors, not electronics alone.')],
  ['vn23-base', vietNam('pays', 'average-base-wage')],
  ['vn23-need', vietNam('hasIndicator', 'living-costs')],
  ['vn23-short', vietNam('hasIndicator', 'workers-whose-income-does-not-meet-spending')],
]);

/** Units as the table writes them; kinds of mass differ between metal and ore. */
export const units: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['CNY/h', 'CNY/hour:current-cny'],
  ['CNY/month', 'CNY/month:current-cny'],
  ['INR/month', 'INR/month:current-inr'],
  ['USD/day', 'USD/day:current'],
  ['USD/h', 'USD/hour:current'],
  ['USD/month', 'USD/month:current'],
  ['USD/yr', 'USD:current'],
  ['VND/month', 'VND/month:current-vnd'],
  ['h/week', 'hours/week'],
  ['jobs', 'count'],
  ['million USD', 'MUSD:current'],
  ['persons', 'count'],
  ['t', 't:contained'],
  ['t/month', 't:gross'],
  ['x', 'fraction'],
]);
/** A price per kilogram is of metal in the market, of ore at the mine. */
export const pricesPerKilogram: ReadonlyMap<string, string> = new Map([
  ['price', 'USD/kg:contained'],
  ['levy', 'USD/kg:gross'],
]);
