/** The price splits, on small files in their layout. */
import { describe, expect, test } from 'vitest';
import type { Adapter, ReconciledDraft } from '../../adapter.ts';
import { lines, runOnFiles } from '../../testing/run-on-files.ts';
import { partsOfTheIpad, sharesSumTo, valueCapture2023, valueCaptureMaker2023 } from './adapters.ts';

const head =
  'case_id,device,year,currency,reference_price,stage,actor,country,amount,share_pct,kind,source,read_at_url,licence,confidence,note';
const nsf = 'partition_of_retail_price,NSF National Science Board,https://example.org/nsf,public domain';
const ipad = (stage: string, actor: string, country: string, amount: string): string =>
  `ipad_2010,Apple iPad 16GB Wi-Fi,2010,USD,499,${stage},${actor},${country},${amount},1.0,${nsf},A,`;
const apple = ipad('design_marketing', 'Apple (gross profit)', 'USA', '150');
const fairphone =
  'fairphone2_2015,Fairphone 2,2015,EUR,525,result,Result / reserve,,9,1.7,partition_of_retail_price,Fairphone 2 cost breakdown 2015,https://example.org/f,facts,B,';

/** Against the real names: that they fit the table is part of what is tested. */
const run = (adapter: Adapter, rows: readonly string[], header = head) =>
  runOnFiles(adapter, { 'value_capture.csv': lines(header, ...rows) });

/** A file that is not the pinned one has editions, and lumps, of its own. */
const own = (id: string): string => id.replace(/\.file-.*$/, '');

describe('a part of a price', () => {
  test('goes to a company, an economy or a lump of the document', async () => {
    const { statements, entities } = await run(valueCapture2023, [
      apple,
      ipad('direct_labour', 'Final assembly labour', 'CHN', '8'),
      ipad('distribution_retail', 'Distributors/retailers', 'Worldwide', '75'),
      ipad('components_profit', 'EU suppliers (gross profit)', 'EUR', '1'),
    ]);
    const parts = statements.filter(({ predicate }) => predicate === 'capturesValue');
    expect(parts.map(({ subject, stage, value, unit }) => [own(subject), stage, value, unit]).sort()).toEqual(
      [
        ['economy:CHN', 'assembly', 8, 'USD:current'],
        ['group:value-capture-nsf-2012-distribution', 'trade', 75, 'USD:current'],
        ['group:value-capture-nsf-2012-eu-suppliers', 'components', 1, 'USD:current'],
        ['group:world', null, 499, 'USD:current'],
        ['org:apple', null, 150, 'USD:current'],
      ],
    );
    expect(statements.find(({ subject }) => subject === 'org:apple')).toMatchObject({
      predicate: 'capturesValue',
      object: 'device:apple-ipad-2010',
      edition: expect.stringMatching(/^nsf-2012/),
      read: 'copy',
      status: 'reported',
      note: 'Apple (gross profit) (printed under USA). Part of the retail price of 499 USD. Read at https://example.org/nsf.',
    });
    expect(entities.find(({ id }) => id === 'device:apple-ipad-2010')?.partOf).toBe('device:tablet');
    expect(entities.find(({ id }) => own(id).endsWith('eu-suppliers'))?.ownedBy).toEqual({
      source: 'value-capture',
      edition: expect.stringMatching(/^nsf-2012/),
    });
  });

  test('keeps the price that a document prints beside shares, and makes no amounts of it', async () => {
    const iphone = (price: string): string =>
      `iphone7_2016,Apple iPhone 7,2016,USD,${price},materials,Cost of materials,Worldwide,177.98,22,partition_of_retail_price,"WIPO, World Intellectual Property Report 2017",https://example.org/w,CC BY,A,amount derived = price x share`;
    const { statements } = await run(valueCapture2023, [iphone('809')]);
    const prices = statements.filter(({ predicate }) => predicate === 'hasPrice');
    expect(prices.map(({ subject, object, value, unit }) => [subject, object, value, unit])).toEqual([
      ['device:apple-iphone-7', 'indicator:split-of-retail-price', 809, 'USD:current'],
    ]);
    expect(statements.some(({ value }) => value === 177.98)).toBe(false);
    const without = await run(valueCapture2023, [iphone('')]);
    expect(without.statements.some(({ predicate }) => predicate === 'hasPrice')).toBe(false);
  });

  test('says what is divided, in the part and in the whole, and under which country a company is counted', async () => {
    const { statements, entities } = await run(valueCapture2023, [
      apple,
      'iphonex_2017,Apple iPhone X,2017,USD,1000,bill_of_materials,BoM total,Worldwide,409.25,40.9,total,"Xing, VoxEU 2019",https://example.org/x,facts,B,',
      'ipod_2005,Apple iPod 30GB 5th gen,2005,USD,299,components_profit,US component makers,USA,8,2.7,partial_value_added,"Linden, Kraemer & Dedrick 2007/2009",https://example.org/l,facts,B,',
    ]);
    const said = statements.filter(({ predicate }) => predicate === 'capturesValue');
    expect(said.map(({ subject, object, product }) => [subject, object, product].join(' ')).sort()).toEqual([
      'economy:USA device:apple-ipod-30gb-2005 indicator:split-of-retail-price-as-value-added',
      'group:world device:apple-ipad-2010 indicator:split-of-retail-price',
      'group:world device:apple-iphone-x indicator:split-of-parts-cost',
      'group:world device:apple-ipod-30gb-2005 indicator:split-of-retail-price-as-value-added',
      'org:apple device:apple-ipad-2010 indicator:split-of-retail-price',
    ]);
    expect(entities.find(({ id }) => id === 'indicator:split-of-parts-cost')?.name.fr).toBe(
      'Coût de toutes les pièces',
    );
    expect(statements.filter(({ predicate }) => predicate === 'locatedIn')).toMatchObject([
      {
        subject: 'org:apple',
        object: 'economy:USA',
        period: '2010',
        edition: expect.stringMatching(/^nsf-2012/),
        locator: 'Apple iPad 16GB Wi-Fi: Apple (gross profit), USA',
      },
    ]);
  });

  test('is a share where the document prints shares, and derived where it is what others leave', async () => {
    const paper =
      'partition_of_sales_price,Kraemer; Linden & Dedrick (July 2011),https://example.org/k,facts'.replace(
        ';',
        ',',
      );
    const quoted = paper.replace(/,(Kraemer.*2011\)),/, ',"$1",');
    const row = (actor: string, share: string, confidence: string, note: string): string =>
      `iphone4_2010,Apple iPhone 4,2010,USD,,components_profit,${actor},EUR,,${share},${quoted},${confidence},${note}`;
    const { statements } = await run(valueCapture2023, [
      row('EU suppliers (profit)', '1.1', 'C', '"derived: 8.7 - 2.4 - 4.7 - 0.5"'),
    ]);
    // 8.7 − 2.4 − 4.7 − 0.5 = 1.1
    // The whole, and the part.
    expect(statements).toMatchObject([
      { subject: 'group:world', value: 100, unit: 'percent', status: 'derived' },
      { value: 1.1, unit: 'percent', status: 'derived', read: 'secondary' },
    ]);
    expect(statements[1]?.note).toContain('By subtraction, derived: 8.7 - 2.4 - 4.7 - 0.5.');
  });

  test('of a maker’s own phone stands under its own source, a plan as projected', async () => {
    const { statements, report } = await run(valueCaptureMaker2023, [apple, fairphone]);
    expect(statements).toMatchObject([
      { subject: 'group:world', value: 525, unit: 'EUR:current-eur', status: 'projected' },
      {
        subject: 'org:fairphone',
        value: 9,
        unit: 'EUR:current-eur',
        status: 'projected',
        source: 'value-capture-maker',
      },
    ]);
    expect(report.dropped).toEqual([{ reason: 'not of the maker itself: read by value-capture', count: 1 }]);
  });

  test('that is a total is the whole, and a repeated price is said once', async () => {
    const { statements, report } = await run(valueCapture2023, [
      apple,
      ipad('direct_labour', 'Final assembly labour', 'CHN', '8'),
      'iphonex_2017,Apple iPhone X,2017,USD,1000,bill_of_materials,BoM total,Worldwide,409.25,40.9,total,"Xing, VoxEU 2019",https://example.org/x,facts,B,',
    ]);
    const wholes = statements.filter(({ subject }) => subject === 'group:world');
    expect(wholes.map(({ object, value }) => [object, value])).toEqual([
      ['device:apple-ipad-2010', 499],
      ['device:apple-iphone-x', 409.25],
    ]);
    expect(report.dropped).toEqual([{ reason: 'identical statement repeated', count: 1 }]);
  });
});

describe('bad input', () => {
  test.each([
    ['an unknown split', apple.replace('ipad_2010', 'ipad_2031'), /column case_id\): "ipad_2031" found/],
    [
      'another document',
      apple.replace('NSF', 'Blog'),
      /column source\): "Blog National Science Board" found/,
    ],
    [
      'an actor without a place',
      ipad('other', 'Somebody', 'Mars', '1'),
      /column actor\): "Somebody, Mars" found/,
    ],
    ['an unknown country', ipad('other', 'Suppliers', 'QQQ', '1'), /"QQQ" found/],
    ['a word for a number', ipad('other', 'Suppliers', 'USA', 'much'), /column amount\): "much" found/],
    ['a blank amount', ipad('other', 'Suppliers', 'USA', ''), /column amount\).*expected a number/],
    [
      'another kind',
      apple.replace('retail_price', 'factory_cost'),
      /column kind\): "partition_of_factory_cost" found/,
    ],
    ['a row cut short', apple.slice(0, 60), /expected 16 cells as in the header/],
  ])('%s is refused', async (_, row, message) => {
    await expect(run(valueCapture2023, [row])).rejects.toThrow(message);
  });

  test('a missing and an extra column are refused', async () => {
    await expect(run(valueCapture2023, [], head.replace(',kind', ''))).rejects.toThrow(/kind/);
    await expect(run(valueCapture2023, [], `${head},guess`)).rejects.toThrow(/column guess\)/);
  });
});

describe('assertions', () => {
  const part = (value: number, unit: string, object: string): ReconciledDraft => ({
    subject: 'org:apple',
    predicate: 'capturesValue',
    object,
    period: '2010',
    value,
    unit,
    status: 'reported',
    locator: 'row',
  });
  const input = (statements: readonly ReconciledDraft[]) => ({
    statements,
    entities: [],
    rowsRead: new Map(),
  });

  test('the iPad may be a dollar off its price, and no more', () => {
    const parts = (last: number) =>
      input([
        part(425, 'USD:current', 'device:apple-ipad-2010'),
        part(last, 'USD:current', 'device:apple-ipad-2010'),
      ]);
    expect(partsOfTheIpad.check(parts(75))).toBeUndefined();
    expect(partsOfTheIpad.check(parts(76))).toBe('501 USD');
  });

  test('shares must sum to what is known', () => {
    const all = input([
      part(58.5, 'percent', 'device:a'),
      part(41.7, 'percent', 'device:a'),
      part(5, 'percent', 'device:b'),
    ]);
    expect(sharesSumTo('device:a', '100.2').check(all)).toBeUndefined();
    expect(sharesSumTo('device:a', '100.0').check(all)).toBe('100.2 %');
  });
});
