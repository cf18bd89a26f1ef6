/** Apple's lists of suppliers, on small files in the layouts of the two copies and of Apple's PDF. */
import { describe, expect, it, test } from 'vitest';
import { type PlacedText, pdfByHand } from '../../testing/pdf-by-hand.ts';
import { refusalOf, runByHand } from '../../testing/run-by-hand.ts';
import { appleSuppliers2011, appleSuppliers2021, appleSuppliers2022 } from './adapters.ts';

const copyHeader = 'year,supplier_name,country_area,country,supplier_address\n';
const copy = (rows: string): Record<string, string> => ({ 'apple-supplier-list.csv': copyHeader + rows });
const road = '"1 Made Up Road, Wuxi Jiangsu China"';

describe('the copy of 2012 to 2021', () => {
  it('says of a street address who supplies Apple there, who runs it and where it lies', async () => {
    const { statements, entities } = await runByHand(
      appleSuppliers2021,
      copy(`2018,Made Up Cells Ltd,中港澳,China,${road}\n`),
    );
    const site = entities.find(({ id }) => id.startsWith('site:'));
    expect(site?.name.en).toBe('1 Made Up Road, Wuxi Jiangsu China');
    expect(statements.map((row) => [row.subject, row.predicate, row.object, row.stage])).toEqual([
      ['org:apple', 'suppliedBy', 'org:made-up-cells-ltd', null],
      ['org:apple', 'suppliedBy', site?.id, null],
      ['org:made-up-cells-ltd', 'operates', site?.id, null],
      [site?.id, 'locatedIn', 'economy:CHN', null],
    ]);
    expect(new Set(statements.map(({ period, edition }) => `${period} ${edition}`)).size).toBe(1);
    expect(statements[0]).toMatchObject({ period: '2018', value: null, unit: null });
  });

  it('names a supplier once a year, and one address one plant in every year', async () => {
    const rows = `2017,Ama,中港澳,China,${road}\n2018,Ama,中港澳,China,${road}\n2018,Ama,東北亞,Korea,"2 Road, Gumi"\n`;
    const { statements, entities } = await runByHand(appleSuppliers2021, copy(rows));
    const suppliers = statements.filter(({ object }) => object === 'org:ama');
    expect(suppliers.map(({ period }) => period)).toEqual(['2017', '2018']);
    expect(entities.filter(({ id }) => id.startsWith('site:'))).toHaveLength(2);
    expect(statements.filter(({ object }) => object === 'economy:KOR')).toHaveLength(1);
  });

  it('takes a province for the plants of one supplier, and a country where nothing finer is given', async () => {
    const rows = '2020,Ama,中港澳,China,Jiangsu\n2020,Bo,中港澳,China,Jiangsu\n2020,Bo,東南亞,Singapore,NA\n';
    const { entities } = await runByHand(appleSuppliers2021, copy(rows));
    const sites = entities.filter(({ id }) => id.startsWith('site:')).map(({ name }) => name.en);
    expect(sites.sort()).toEqual(['Ama: Jiangsu', 'Bo: Jiangsu', 'Bo: Singapore']);
  });

  it('drops the list of 2022 with the reason', async () => {
    const rows = `2022,Ama,中港澳,China,Jiangsu\n2018,Ama,中港澳,China,${road}\n`;
    const { report } = await runByHand(appleSuppliers2021, copy(rows));
    expect(report.dropped).toEqual([
      { reason: 'the list of 2022 is read in Apple’s own document', count: 1 },
    ]);
  });

  it.each([
    ['a year without a list', '2019,Ama,x,China,Road\n', '(column year): "2019" found'],
    ['an unknown country', '2018,Ama,x,Chyna,Road\n', '"Chyna" found; expected a name or alias of economy'],
    ['a plant without a place', '2018,Ama,x,China,\n', '(column supplier_address)'],
    ['a row that is cut off', '2018,Ama,x\n', '3 cells'],
    ['a quote that is not closed', '2018,"Ama,x,China,Road\n', 'a closing quote'],
  ])('refuses %s', async (_, rows, message) => {
    expect(await refusalOf(appleSuppliers2021, copy(rows))).toContain(message);
  });

  it('refuses a file with another column, and one without a column', async () => {
    const file = 'apple-supplier-list.csv';
    const more = copyHeader.replace('\n', ',tier\n');
    expect(await refusalOf(appleSuppliers2021, { [file]: `${more}2018,A,x,China,R,1\n` })).toContain(
      '"tier" found',
    );
    const less = copyHeader.replace(',country,', ',');
    expect(await refusalOf(appleSuppliers2021, { [file]: `${less}2018,A,x,R\n` })).toContain(
      '(column country): expected this column',
    );
  });
});

const firstHeader =
  'supplier_name,supplier_address,supplier_address_is_internal_manufacturing_site,from_date,to_date\n';

test('of the other copy only the list of 2011 is read, which names suppliers alone', async () => {
  const rows = 'Ama Ltd,,,2011-01-01,2011-12-31\nAma Ltd, 1 Road,True,2012-01-01,2012-12-31\n';
  const { statements, report } = await runByHand(appleSuppliers2011, {
    'apple-2012-2019.csv': firstHeader + rows,
  });
  expect(statements.map(({ object, period }) => `${object} ${period}`)).toEqual(['org:ama-ltd 2011']);
  expect(report.dropped.map(({ count }) => count)).toEqual([1]);
  const cut = { 'apple-2012-2019.csv': `${firstHeader}Ama Ltd,,,2011-01-01,2011-06-30\n` };
  expect(await refusalOf(appleSuppliers2011, cut)).toContain('"2011-06-30" found');
});

describe('Apple’s own list of 2022', () => {
  const header: PlacedText[] = [
    [36, 688, 'SUPPLIER NAME'],
    [470, 688, 'PRIMARY LOCATIONS WHERE MANUFACTURING FOR APPLE OCCURS'],
  ];
  const file = (words: readonly PlacedText[]): Record<string, Buffer> => ({
    'apple-suppliers-2022.pdf': pdfByHand([[...header, ...words]]),
  });

  it('gives each place of a supplier, whose name stands beside the first country only', async () => {
    const { statements, entities } = await runByHand(
      appleSuppliers2022,
      file([
        [36, 658, 'Ama'],
        [470, 658, 'Jiangsu, Shanghai'],
        [890, 658, 'China mainland'],
        [470, 628, 'Gyeonggi-Do'],
        [890, 628, 'South Korea'],
      ]),
    );
    const sites = entities.filter(({ id }) => id.startsWith('site:')).map(({ name }) => name.en);
    expect(sites).toEqual(['Ama: Jiangsu', 'Ama: Shanghai', 'Ama: Gyeonggi-Do']);
    const located = statements.filter(({ predicate }) => predicate === 'locatedIn');
    expect(located.map(({ object }) => object)).toEqual(['economy:CHN', 'economy:CHN', 'economy:KOR']);
  });

  it('refuses a page with other columns, and a file that is cut off', async () => {
    const other = pdfByHand([
      [
        [36, 688, 'SUPPLIER NAME'],
        [36, 650, 'Ama'],
      ],
    ]);
    expect(await refusalOf(appleSuppliers2022, { 'apple-suppliers-2022.pdf': other })).toContain(
      'the header',
    );
    const cut = pdfByHand([header]).subarray(0, 300);
    expect(await refusalOf(appleSuppliers2022, { 'apple-suppliers-2022.pdf': cut })).toContain('cut off');
  });
});
