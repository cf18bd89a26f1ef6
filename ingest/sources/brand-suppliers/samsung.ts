/** Samsung's suppliers: names from the list of October 2018, names and addresses from the page of September 2019. */
import type { Adapter } from '../../adapter.ts';
import { fileHasRows } from '../../row-count.ts';
import { columnAt, count } from '../supplier-lists/checks.ts';
import { economyAtEnd, emitPlant, emitSupplier, type List } from '../supplier-lists/disclosure.ts';
import { isSupplier, listAdapter } from './list-adapter.ts';
import { files } from './source.ts';

const list: List = { prefix: 'samsung', brand: 'org:samsung-electronics' };

/** Names of economies with which addresses end; one address ends with a misprint and is given no economy. */
const economies = [
  ...['Brazil', 'China', 'Germany', 'Hongkong', 'India', 'Japan', 'Korea', 'Malaysia', 'Mexico'],
  ...['Philippines', 'Polska', 'Singapore', 'Switzerland', 'Taiwan', 'Thailand', 'The Netherlands'],
  ...['UK', 'USA', 'Vietnam'],
];

export const samsungSuppliers2018: Adapter = {
  ...listAdapter,
  id: 'brand-suppliers-samsung-2018',
  edition: 'samsung-2018',
  tables: [
    {
      file: /^samsung-suppliers-\d{4}-\d{2}\.pdf$/,
      fileName: files['samsung-2018'],
      layout: {
        format: 'pdf',
        header: ['SUPPLIER ADDRESS'],
        columns: [columnAt('Supplier', 26), columnAt('Address', 190)],
        anchor: 'Supplier',
        cells: 'middle',
      },
      columns: {
        Supplier: { is: 'organisation', meaning: 'supplier' },
        Address: { ignored: 'addresses of neighbouring suppliers cannot be told apart with certainty' },
      },
      row(row, emit) {
        const supplier = row.text('Supplier');
        emitSupplier(emit, list, supplier, {
          period: '2018',
          locator: `list of October 2018, ${supplier}`,
        });
      },
    },
  ],
  pinnedAssertions: [fileHasRows(files['samsung-2018'], 80), count('80 suppliers are named', 80, isSupplier)],
};

export const samsungSuppliers2019: Adapter = {
  ...listAdapter,
  id: 'brand-suppliers-samsung-2019',
  edition: 'samsung-2019',
  tables: [
    {
      file: /^samsung-\d{4}-\d{2}-\d{2}\.html$/,
      fileName: files['samsung-2019'],
      layout: { format: 'html', encoding: 'utf-8', headerRow: 2 },
      columns: {
        Supplier: { is: 'organisation', meaning: 'supplier' },
        Address: { is: 'place', meaning: 'address of one of its places' },
      },
      row(row, emit) {
        const supplier = row.text('Supplier');
        const address = row.text('Address');
        if (supplier === '' || address === '')
          return emit.fail(row, supplier === '' ? 'Supplier' : 'Address', '', 'a supplier and an address');
        const economy = economyAtEnd(address, economies);
        emitSupplier(emit, list, supplier, { period: '2019', locator: `page of 2019, ${supplier}` });
        emitPlant(
          emit,
          list,
          {
            supplier,
            place: address,
            isAddress: true,
            ...(economy === undefined ? {} : { economy: { kind: 'economy', name: economy } }),
          },
          { period: '2019', locator: `page of 2019, table row ${row.line}` },
        );
      },
    },
  ],
  pinnedAssertions: [
    fileHasRows(files['samsung-2019'], 198),
    count('100 suppliers are named', 100, isSupplier),
  ],
};
