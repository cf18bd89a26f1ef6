/** Lenovo's suppliers, each with a city or a country. */
import type { Adapter } from '../../adapter.ts';
import { fileHasRows } from '../../row-count.ts';
import { columnAt, count, pageOf } from '../supplier-lists/checks.ts';
import { emitPlant, emitSupplier, type List } from '../supplier-lists/disclosure.ts';
import { isSupplier, listAdapter } from './list-adapter.ts';
import { files } from './source.ts';

const list: List = { prefix: 'lenovo', brand: 'org:lenovo' };

/** Cities of the list, all of them in China. */
const citiesOfChina = new Set([
  ...['Beihai', 'Chongqing', 'Dezhou', 'DongGuan', 'Dongguan', 'Fuqing', 'Hefei', 'Huizhou', 'Kunshan'],
  ...['Pudong', 'Shenzhen', 'Suzhou', 'WuHan', 'Wuxi', 'Xiamen', 'Zhongshan'],
]);
const countries = new Set([
  'Brazil',
  'Japan',
  'Malaysia',
  'Mexico',
  'Singapore',
  'Taiwan',
  'Thailand',
  'USA',
]);
/** What the break between pages 2 and 3 leaves of a name. */
const cutName = 'Semiconductor Mfg. Company';

export const lenovoSuppliers2018: Adapter = {
  ...listAdapter,
  id: 'brand-suppliers-lenovo-2018',
  edition: 'lenovo-2018',
  tables: [
    {
      file: /^lenovo-suppliers\.pdf$/,
      fileName: files['lenovo-2018'],
      layout: {
        format: 'pdf',
        header: ['Supplier Name Location'],
        columns: [columnAt('Supplier', 72), columnAt('Location', 400)],
        anchor: 'Location',
        cells: 'top',
        outside: /^Page \d+ of \d+$/,
      },
      columns: {
        Supplier: { is: 'organisation', meaning: 'supplier' },
        Location: { is: 'place', meaning: 'a city or a country' },
      },
      row(row, emit) {
        const supplier = row.text('Supplier');
        const place = row.text('Location');
        if (supplier === cutName) return emit.drop(row, 'the name is cut at the break of a page');
        const isCity = citiesOfChina.has(place);
        if (!isCity && !countries.has(place))
          return emit.fail(row, 'Location', place, 'a city or country that lenovo.ts knows');
        const said = { period: '2018', locator: `list of January 2018, ${pageOf(row)}` };
        emitSupplier(emit, list, supplier, said);
        const economy = { kind: 'economy', name: isCity ? 'China' : place } as const;
        const plant = { supplier, place, isAddress: false, economy };
        const economyNote = 'The list prints the city; its country is added here.';
        emitPlant(emit, list, isCity ? { ...plant, economyNote } : plant, said);
      },
    },
  ],
  pinnedAssertions: [
    fileHasRows(files['lenovo-2018'], 59),
    count('58 suppliers are named, one of them cut off', 58, isSupplier),
  ],
};
