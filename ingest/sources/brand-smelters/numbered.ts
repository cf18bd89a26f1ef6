/** Fujitsu's and Samsung's lists of smelters, which print the number of each (CID). */
import type { Adapter } from '../../adapter.ts';
import { fileHasRows } from '../../row-count.ts';
import { columnAt, count } from '../supplier-lists/checks.ts';
import { listAdapter } from './list-adapter.ts';
import { byNumber, emitSmelter } from './smelter.ts';
import { files } from './source.ts';

const smelterNumber = { is: 'term', meaning: 'number of the smelter, CID and six digits' } as const;

export const fujitsuSmelters: Adapter = {
  ...listAdapter,
  id: 'brand-smelters-fujitsu-2017',
  edition: 'fujitsu-2017',
  tables: [
    {
      file: /^fujitsu-smelters-\d{4}\.pdf$/,
      fileName: files['fujitsu-2017'],
      layout: {
        format: 'pdf',
        header: ['Metal Smelter ID Standard Smelter Names Smelter Facility Location: Country RMAP*'],
        columns: [
          columnAt('Metal', 19),
          columnAt('Smelter ID', 56),
          columnAt('Name', 97),
          columnAt('Country', 373),
          columnAt('RMAP', 520),
        ],
        anchor: 'Smelter ID',
        cells: 'top',
        outside: /^\d+ \/ \d+ page$/,
      },
      columns: {
        Metal: { is: 'term', meaning: 'the metal' },
        'Smelter ID': smelterNumber,
        Name: { ignored: 'its standard name; the number says which smelter it is' },
        Country: { is: 'place', meaning: 'where the smelter is' },
        RMAP: { is: 'note', meaning: 'Compliant, or blank' },
      },
      key: ['Metal', 'Smelter ID'],
      row(row, emit) {
        const status = row.text('RMAP');
        if (status !== '' && status !== 'Compliant')
          return emit.fail(row, 'RMAP', status, 'Compliant, or nothing');
        return emitSmelter(row, emit, {
          brand: 'org:fujitsu',
          smelter: byNumber(row, 'Smelter ID'),
          metal: row.text('Metal'),
          country: row.text('Country'),
          period: '2017',
          note: `Fiscal year 2017. ${status === '' ? 'Not marked as compliant with' : 'Compliant with'} the Responsible Minerals Assurance Process.`,
        });
      },
    },
  ],
  pinnedAssertions: [
    fileHasRows(files['fujitsu-2017'], 324),
    count('252 smelters are compliant', 252, ({ note }) => note?.includes(' Compliant with') === true),
  ],
};

export const samsungSmelters: Adapter = {
  ...listAdapter,
  id: 'brand-smelters-samsung-2018',
  edition: 'samsung-2018',
  tables: [
    {
      file: /^samsung-smelters\.pdf$/,
      fileName: files['samsung-2018'],
      layout: {
        format: 'pdf',
        header: [
          'Indirect Supplying',
          'No Metal ID Smelter Name Country RMAP status Direct Sourcing',
          'Smelter Sourcing',
        ],
        columns: [
          columnAt('No', 57),
          columnAt('Metal', 72),
          columnAt('ID', 113),
          columnAt('Name', 158),
          columnAt('Country', 488),
          columnAt('RMAP', 551),
          columnAt('Direct', 601),
          columnAt('Indirect', 695),
        ],
        anchor: 'ID',
        cells: 'top',
        end: /^▪ /,
      },
      columns: {
        No: { ignored: 'number of the line' },
        Metal: { is: 'term', meaning: 'the metal' },
        ID: smelterNumber,
        Name: { ignored: 'its name; the number says which smelter it is' },
        Country: { is: 'place', meaning: 'where the smelter is' },
        RMAP: { is: 'note', meaning: 'Conformant or Active' },
        Direct: { ignored: 'levels of countries of direct sourcing, by the audit programme' },
        Indirect: { ignored: 'levels of countries of indirect sourcing, by the audit programme' },
      },
      key: ['Metal', 'ID'],
      row(row, emit) {
        const status = row.text('RMAP');
        if (status !== 'Conformant' && status !== 'Active')
          return emit.fail(row, 'RMAP', status, 'Conformant or Active');
        return emitSmelter(row, emit, {
          brand: 'org:samsung-electronics',
          smelter: byNumber(row, 'ID'),
          metal: row.text('Metal'),
          country: row.text('Country'),
          period: '2018',
          note: `${status} in the Responsible Minerals Assurance Process.`,
        });
      },
    },
  ],
  pinnedAssertions: [
    fileHasRows(files['samsung-2018'], 255),
    count('5 smelters are not yet conformant', 5, ({ note }) => note?.startsWith('Active') === true),
  ],
};

export const numberedSmelters: readonly Adapter[] = [fujitsuSmelters, samsungSmelters];
