/** Dell's suppliers: each plant with its address, what it makes for Dell, and whether it assembles. */
import type { Stage } from '../../../schema/stage.ts';
import type { Adapter } from '../../adapter.ts';
import { fileHasRows } from '../../row-count.ts';
import { columnAt, count, pageOf } from '../supplier-lists/checks.ts';
import { economyAtEnd, emitPlant, emitSupplier, type List } from '../supplier-lists/disclosure.ts';
import { listAdapter } from './list-adapter.ts';
import { files } from './source.ts';

const list: List = { prefix: 'dell', brand: 'org:dell', ownNames: ['Dell'] };

const stageOfType: ReadonlyMap<string, Stage> = new Map([
  ['Final Assembly and/ or Original Design Manufacturers', 'assembly'],
  ['Other direct material suppliers', 'components'],
]);

/** Names of economies with which an address of the list ends. */
const economies = [
  ...['Brazil', 'Germany', 'India', 'Indonesia', 'Ireland', 'Israel', 'Japan', 'Laos PDR', 'Malaysia'],
  ...['Mexico', 'Netherlands', 'People’s Republic of China', 'Philippines', 'Poland', 'Singapore'],
  ...['South Korea', 'Taiwan', 'Thailand', 'United States of America', 'Vietnam'],
];

export const dellSuppliers2019: Adapter = {
  ...listAdapter,
  id: 'brand-suppliers-dell-2019',
  edition: 'dell-2019',
  tables: [
    {
      file: /^dell-suppliers-\d{4}-\d{2}\.pdf$/,
      fileName: files['dell-2019'],
      layout: {
        format: 'pdf',
        header: [
          'Corporate Profile Address Dell Products / Supplier Type Sustainability Site GRI',
          'Procurement Category',
        ],
        columns: [
          columnAt('Supplier', 57),
          columnAt('Address', 162),
          columnAt('Products', 317),
          columnAt('Type', 496),
          columnAt('Site', 621),
          columnAt('GRI', 734),
        ],
        anchor: 'GRI',
        cells: 'top',
        outside: /^Public Supplier List \d{4} \|/,
      },
      columns: {
        Supplier: { is: 'organisation', meaning: 'corporate profile: the supplier' },
        Address: { is: 'place', meaning: 'street address of the plant' },
        Products: { is: 'note', meaning: 'products or procurement category' },
        Type: { is: 'term', meaning: 'final assembly or other direct material' },
        Site: { ignored: 'title of the supplier’s own page' },
        GRI: { ignored: 'whether the supplier reports by the Global Reporting Initiative' },
      },
      row(row, emit) {
        const supplier = row.text('Supplier');
        const stage = stageOfType.get(row.text('Type'));
        const address = row.text('Address');
        const economy = economyAtEnd(address, economies);
        if (stage === undefined)
          return emit.fail(row, 'Type', row.text('Type'), [...stageOfType.keys()].join(' or '));
        if (economy === undefined)
          return emit.fail(
            row,
            'Address',
            address,
            `an address that ends with one of ${economies.join(', ')}`,
          );
        const said = { period: '2019', stage };
        emitSupplier(emit, list, supplier, { ...said, locator: `list of 2019, ${supplier}` });
        emitPlant(
          emit,
          list,
          { supplier, place: address, isAddress: true, economy: { kind: 'economy', name: economy } },
          { ...said, locator: `list of 2019, ${pageOf(row)}`, note: `For Dell: ${row.text('Products')}.` },
        );
      },
    },
  ],
  pinnedAssertions: [
    fileHasRows(files['dell-2019'], 243),
    count(
      '144 plants lie in China',
      144,
      ({ predicate, object }) => predicate === 'locatedIn' && object === 'economy:CHN',
    ),
  ],
};
