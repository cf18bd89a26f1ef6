/** Microsoft's hundred largest suppliers of hardware, names in two columns. */
import type { Adapter } from '../../adapter.ts';
import { fileHasRows } from '../../row-count.ts';
import { columnAt, count } from '../supplier-lists/checks.ts';
import { emitSupplier, type List } from '../supplier-lists/disclosure.ts';
import { isSupplier, listAdapter } from './list-adapter.ts';
import { files } from './source.ts';

const list: List = { prefix: 'microsoft', brand: 'org:microsoft', ownNames: ['MICROSOFT'] };

export const microsoftSuppliers2018: Adapter = {
  ...listAdapter,
  id: 'brand-suppliers-microsoft-2018',
  edition: 'microsoft-2018',
  tables: [
    {
      file: /^microsoft-suppliers-fy18\.pdf$/,
      fileName: files['microsoft-2018'],
      layout: {
        format: 'pdf',
        header: [
          'Microsoft Top 100 Production Suppliers',
          'Based on FY18 spend for commercially available hardware products',
        ],
        columns: [columnAt('First', 72), columnAt('Second', 300)],
        anchor: 'First',
        cells: 'top',
      },
      columns: {
        First: { is: 'organisation', meaning: 'a supplier of the left column' },
        Second: { is: 'organisation', meaning: 'a supplier of the right column' },
      },
      row(row, emit) {
        for (const supplier of [row.text('First'), row.text('Second')].filter((name) => name !== ''))
          emitSupplier(emit, list, supplier, {
            period: '2018',
            locator: `top 100 of fiscal year 2018, ${supplier}`,
            note: 'Fiscal year 2018.',
          });
      },
    },
  ],
  pinnedAssertions: [
    fileHasRows(files['microsoft-2018'], 50),
    count('99 suppliers beside Microsoft itself are named', 99, isSupplier),
  ],
};
