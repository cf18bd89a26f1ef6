/** Apple's lists of suppliers, from the two copies that hold the older ones and Apple's own PDF of 2022. */
import type { Adapter, Emit, InputTable, ReconciledDraft, Row } from '../../adapter.ts';
import { fileHasRows } from '../../row-count.ts';
import { count } from '../supplier-lists/checks.ts';
import { emitPlant, emitSupplier, type List } from '../supplier-lists/disclosure.ts';
import { appleSuppliersSource, copyFile, firstListFile, pdfFile, yearsOfCopy } from './source.ts';

const list: List = { prefix: 'apple', brand: 'org:apple' };
/** The last year whose list gives street addresses. */
const lastYearOfAddresses = 2018;

function readCopiedRow(row: Row, emit: Emit): void {
  const year = row.text('year');
  const supplier = row.text('supplier_name');
  const country = row.text('country');
  const address = row.text('supplier_address');
  if (year === '2022') {
    emit.drop(row, 'the list of 2022 is read in Apple’s own document');
    return;
  }
  if (!(yearsOfCopy as readonly string[]).includes(year)) {
    emit.fail(row, 'year', year, `a year whose list the adapter knows: ${yearsOfCopy.join(', ')} or 2022`);
    return;
  }
  if (supplier === '' || address === '') {
    emit.fail(row, supplier === '' ? 'supplier_name' : 'supplier_address', '', 'a name and a place');
    return;
  }
  const edition = { period: year, edition: year };
  emitSupplier(emit, list, supplier, { ...edition, locator: `list of ${year}, ${supplier}` });
  emitPlant(
    emit,
    list,
    {
      supplier,
      // "NA" stands where Apple names the country only.
      place: address === 'NA' ? country : address,
      isAddress: Number(year) <= lastYearOfAddresses,
      economy: { kind: 'economy', name: country },
    },
    { ...edition, locator: `list of ${year}, ${row.file}, line ${row.line}` },
  );
}

const copyTable: InputTable = {
  file: /^apple-supplier-list\.csv$/,
  fileName: copyFile,
  layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
  columns: {
    year: { is: 'term', meaning: 'year of the list' },
    supplier_name: { is: 'organisation', meaning: 'supplier as Apple prints it' },
    country_area: { ignored: 'regions of the magazine that compiled the file; a few rows are misfiled' },
    country: { is: 'place', meaning: 'country or territory, by the magazine from the address' },
    supplier_address: { is: 'place', meaning: 'street address to 2018, province or state from 2020' },
  },
  row: readCopiedRow,
};

const firstListTable: InputTable = {
  file: /^apple-2012-2019\.csv$/,
  fileName: firstListFile,
  layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
  columns: {
    supplier_name: { is: 'organisation', meaning: 'supplier as Apple prints it' },
    supplier_address: { ignored: 'blank in the list of 2011; later lists are read from the other copy' },
    supplier_address_is_internal_manufacturing_site: { ignored: 'blank in the list of 2011' },
    from_date: { is: 'term', meaning: 'first day of the year of the list' },
    to_date: { is: 'term', meaning: 'last day of the year of the list' },
  },
  row(row, emit) {
    const [from, to] = [row.text('from_date'), row.text('to_date')];
    const year = from.slice(0, 4);
    if (from !== `${year}-01-01` || to !== `${year}-12-31`)
      return emit.fail(row, 'to_date', to, `the last day of the year that begins on ${from}`);
    if (year !== '2011') return emit.drop(row, 'lists of 2012 and later are read from the other copy');
    const supplier = row.text('supplier_name');
    return emitSupplier(emit, list, supplier, { period: year, locator: `list of ${year}, ${supplier}` });
  },
};

const pdfTable: InputTable = {
  file: /^apple-suppliers-2022\.pdf$/,
  fileName: pdfFile,
  layout: {
    format: 'pdf',
    header: ['SUPPLIER NAME PRIMARY LOCATIONS WHERE MANUFACTURING FOR APPLE OCCURS'],
    columns: [
      { name: 'Supplier', left: 36 },
      { name: 'Places', left: 470 },
      { name: 'Country', left: 890 },
    ],
    anchor: 'Country',
    cells: 'top',
    carried: ['Supplier'],
    outside: /^Supplier List \d+$/,
    end: /^© \d{4} Apple/,
  },
  columns: {
    Supplier: { is: 'organisation', meaning: 'supplier' },
    Places: { is: 'place', meaning: 'provinces, states or cities, parted by commas' },
    Country: { is: 'place', meaning: 'country or territory' },
  },
  row(row, emit) {
    const supplier = row.text('Supplier');
    const country = row.text('Country');
    const at = `page ${row.sheet?.replace('page ', '') ?? ''}, ${supplier}`;
    emitSupplier(emit, list, supplier, { period: '2022', locator: `list of 2022, ${supplier}` });
    for (const place of row.text('Places').split(','))
      emitPlant(
        emit,
        list,
        { supplier, place: place.trim(), isAddress: false, economy: { kind: 'economy', name: country } },
        { period: '2022', locator: `list of 2022, ${at}, ${country}` },
      );
  },
};

const suppliesFrom = (draft: ReconciledDraft, year: string, kind: 'org' | 'site'): boolean =>
  draft.predicate === 'suppliedBy' && draft.period === year && draft.object?.startsWith(`${kind}:`) === true;

const common = {
  dataset: 'apple-suppliers',
  source: appleSuppliersSource,
  read: 'copy',
  tableFormat: 'parquet',
  corrections: [],
  quarantine: [],
  assertions: [],
} as const;

export const appleSuppliers2011: Adapter = {
  ...common,
  id: 'apple-suppliers-2011',
  edition: '2011',
  rawFolder: 'manufacture/brand-supplier-lists',
  tables: [firstListTable],
  pinnedAssertions: [
    fileHasRows(firstListFile, 5616),
    count('156 suppliers are listed', 156, (draft) => suppliesFrom(draft, '2011', 'org')),
  ],
};

export const appleSuppliers2021: Adapter = {
  ...common,
  id: 'apple-suppliers-2021',
  edition: '2021',
  rawFolder: 'manufacture/apple-supplier-list',
  tables: [copyTable],
  pinnedAssertions: [
    fileHasRows(copyFile, 7558),
    count(
      '380 plants of the list of 2018 lie in China',
      380,
      ({ predicate, period, object }) =>
        predicate === 'locatedIn' && period === '2018' && object === 'economy:CHN',
    ),
    count('745 plants are in the list of 2021', 745, (draft) => suppliesFrom(draft, '2021', 'site')),
  ],
};

export const appleSuppliers2022: Adapter = {
  ...common,
  id: 'apple-suppliers-2022',
  edition: '2022',
  rawFolder: 'manufacture/brand-supplier-lists',
  tables: [pdfTable],
  pinnedAssertions: [
    fileHasRows(pdfFile, 432),
    count('710 places are named, as in the copy', 710, (draft) => suppliesFrom(draft, '2022', 'site')),
  ],
};
