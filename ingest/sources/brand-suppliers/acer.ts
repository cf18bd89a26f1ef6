/** Acer's suppliers: final assembly with addresses, components by name; 2018 from a transcription, 2019 from its PDF. */
import type { Adapter, Emit, InputTable } from '../../adapter.ts';
import { fileHasRows } from '../../row-count.ts';
import { columnAt, count } from '../supplier-lists/checks.ts';
import { economyAtEnd, emitPlant, emitSupplier, type List } from '../supplier-lists/disclosure.ts';
import { isSupplier, listAdapter } from './list-adapter.ts';
import { files } from './source.ts';

const list: List = { prefix: 'acer', brand: 'org:acer' };

function emitAssembler(emit: Emit, supplier: string, address: string, year: string): boolean {
  const economy = economyAtEnd(address, ['China', 'Taiwan']);
  if (economy === undefined) return false;
  const said = { period: year, stage: 'assembly', locator: `list of ${year}, ${supplier}` } as const;
  emitSupplier(emit, list, supplier, said);
  emitPlant(
    emit,
    list,
    { supplier, place: address, isAddress: true, economy: { kind: 'economy', name: economy } },
    said,
  );
  return true;
}

const expectedAddress = 'an address that ends with China or Taiwan';

const table2018: InputTable = {
  file: /^acer-2018\.csv$/,
  fileName: files['acer-2018'],
  layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
  columns: {
    supplier_name: { is: 'organisation', meaning: 'supplier' },
    supplier_type: { is: 'term', meaning: 'Final Assembly or Component' },
    csr_url: { ignored: 'address of the supplier’s own page' },
    supplier_address: { is: 'place', meaning: 'street address; blank for components' },
  },
  row(row, emit) {
    const supplier = row.text('supplier_name');
    const type = row.text('supplier_type');
    const address = row.text('supplier_address');
    if (type === 'Component') {
      if (address !== '')
        return emit.fail(row, 'supplier_address', address, 'no address of a component supplier');
      const locator = `list of 2018, ${supplier}`;
      return emitSupplier(emit, list, supplier, { period: '2018', stage: 'components', locator });
    }
    if (type !== 'Final Assembly')
      return emit.fail(row, 'supplier_type', type, 'Final Assembly or Component');
    if (!emitAssembler(emit, supplier, address, '2018'))
      emit.fail(row, 'supplier_address', address, expectedAddress);
  },
};

const assembly2019: InputTable = {
  file: /^acer-suppliers-2019\.pdf$/,
  fileName: files['acer-2019'],
  layout: {
    format: 'pdf',
    header: ['Supplier Name Sustainability Information Site Address'],
    columns: [columnAt('Supplier', 64), columnAt('Sustainability', 150), columnAt('Address', 270)],
    anchor: 'Supplier',
    cells: 'middle',
    outside: /^\d{4} Version$/,
    end: /^Component Suppliers$/,
  },
  columns: {
    Supplier: { is: 'organisation', meaning: 'supplier of final assembly' },
    Sustainability: { ignored: 'title of the supplier’s own page' },
    Address: { is: 'place', meaning: 'street address; several follow each other' },
  },
  row(row, emit) {
    const supplier = row.text('Supplier');
    const address = row.text('Address');
    // A second address begins after the country of the first.
    for (const one of address.split(/(?<=China) (?=No)/))
      if (!emitAssembler(emit, supplier, one, '2019')) emit.fail(row, 'Address', one, expectedAddress);
  },
};

const components2019: InputTable = {
  file: /^acer-suppliers-2019\.pdf$/,
  fileName: files['acer-2019'],
  layout: {
    format: 'pdf',
    header: ['Component Suppliers', 'Supplier Name Sustainability Information'],
    columns: [columnAt('Supplier', 71), columnAt('Sustainability', 210)],
    anchor: 'Supplier',
    cells: 'top',
    outside: /^\d{4} Version$/,
  },
  columns: {
    Supplier: { is: 'organisation', meaning: 'supplier of components' },
    Sustainability: { ignored: 'title of the supplier’s own page' },
  },
  row(row, emit) {
    const supplier = row.text('Supplier');
    const locator = `list of 2019, ${supplier}`;
    emitSupplier(emit, list, supplier, { period: '2019', stage: 'components', locator });
  },
};

export const acerSuppliers2018: Adapter = {
  ...listAdapter,
  id: 'brand-suppliers-acer-2018',
  edition: 'acer-2018',
  tables: [table2018],
  pinnedAssertions: [
    fileHasRows(files['acer-2018'], 36),
    count('13 assemblers and 22 makers of components are named', 35, isSupplier),
  ],
};

export const acerSuppliers2019: Adapter = {
  ...listAdapter,
  id: 'brand-suppliers-acer-2019',
  edition: 'acer-2019',
  tables: [assembly2019, components2019],
  pinnedAssertions: [
    fileHasRows(files['acer-2019'], 33),
    count('13 assemblers and 20 makers of components are named', 33, isSupplier),
    count(
      'Wistron has two plants',
      2,
      (draft) => draft.predicate === 'operates' && /wistron/.test(draft.subject),
    ),
  ],
};
