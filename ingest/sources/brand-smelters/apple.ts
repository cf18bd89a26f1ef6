/** Apple's lists of smelters and refiners: names without numbers, with marks behind them. */
import type { Adapter, InputTable, PdfLayout } from '../../adapter.ts';
import { fileHasRows } from '../../row-count.ts';
import { columnAt, count } from '../supplier-lists/checks.ts';
import { listAdapter } from './list-adapter.ts';
import { byName, emitSmelter } from './smelter.ts';
import { files } from './source.ts';

/** What the marks behind a name mean in a list, and what its columns of audits say. */
interface Reading {
  readonly period: string;
  readonly marks: Readonly<Record<string, string>>;
  readonly audits: ReadonlySet<string>;
}

function table(
  edition: 'apple-2017' | 'apple-2018' | 'apple-2021',
  layout: Omit<PdfLayout, 'format' | 'anchor' | 'cells'>,
  ignored: InputTable['columns'],
  reading: Reading,
): InputTable {
  return {
    file: new RegExp(`^${files[edition].replace('.', String.raw`\.`)}$`),
    fileName: files[edition],
    layout: { ...layout, format: 'pdf', anchor: 'Metal', cells: 'top' },
    columns: {
      Metal: { is: 'term', meaning: 'the metal' },
      Name: { is: 'organisation', meaning: 'the smelter, with marks' },
      Country: { is: 'place', meaning: 'where the smelter is' },
      ...ignored,
    },
    row(row, emit) {
      const [, name = '', marks = ''] = /^(.*?)\s*(\**)$/.exec(row.text('Name')) ?? [];
      const meaning = marks === '' ? '' : reading.marks[marks];
      if (meaning === undefined || name === '')
        return emit.fail(
          row,
          'Name',
          row.text('Name'),
          `a name with ${Object.keys(reading.marks).join(' or ')} or none`,
        );
      const audit = 'Audit' in ignored ? row.text('Audit') : '';
      if ('Audit' in ignored && !reading.audits.has(audit))
        return emit.fail(row, 'Audit', audit, [...reading.audits].join(' or '));
      const metal = row.text('Metal').replace(/^● /, '');
      return emitSmelter(row, emit, {
        brand: 'org:apple',
        smelter: byName(name, metal),
        metal,
        country: row.text('Country'),
        period: reading.period,
        note: [audit === '' ? '' : `Third-party audit: ${audit}.`, meaning]
          .filter((text) => text !== '')
          .join(' '),
      });
    },
  };
}

const audit = { Audit: { is: 'note', meaning: 'status of the third-party audit' } } as const;
const recycler = 'Believed to process at least some recycled or scrap metal.';
const removed = 'In the process of being removed.';

const table2017 = table(
  'apple-2017',
  {
    header: ['Third Party Risk Readiness', 'Metal Smelter Name Country Audit Status Assessment Status'],
    columns: [
      columnAt('Metal', 54),
      columnAt('Name', 116),
      columnAt('Country', 309),
      columnAt('Audit', 405),
      columnAt('Risk', 475),
    ],
    outside: /^\*+ |^Apple Supplier Responsibility/,
    end: /^For More Information/,
  },
  { ...audit, Risk: { ignored: 'whether the smelter filled in a self-assessment of risks' } },
  {
    period: '2017',
    marks: { '*': 'A recycler exclusively.', '**': removed },
    audits: new Set(['Compliant', 'Participating']),
  },
);

const table2018 = table(
  'apple-2018',
  {
    header: ['Third-Party', 'Metal Smelter Name Country Audit Status'],
    columns: [columnAt('Metal', 68), columnAt('Name', 119), columnAt('Country', 370), columnAt('Audit', 460)],
    outside: /^\*+ |^Apple Supplier Responsibility/,
    end: /^For more information/,
  },
  audit,
  {
    period: '2018',
    marks: { '*': recycler, '**': removed },
    audits: new Set(['Conformant', 'Completed', 'Participating']),
  },
);

const table2021 = table(
  'apple-2021',
  {
    header: ['Conflict Location of', 'Mineral Name of Smelter or Refiner Smelter or Refiner'],
    columns: [columnAt('Metal', 41), columnAt('Name', 106), columnAt('Country', 455)],
    outside: /^Apple Inc\. \||^\d+ of \d+ |^EX-1\.01 /,
    end: /^\*+ The smelter|^ANNEX II/,
  },
  {},
  {
    period: '2021',
    marks: {
      '*': recycler,
      '**': 'Changed its compliance or operational status after 31 December 2021.',
      '***': 'In the process of removal, or no longer approved.',
    },
    audits: new Set(),
  },
);

const apple = (
  edition: 'apple-2017' | 'apple-2018' | 'apple-2021',
  read: InputTable,
  smelters: number,
): Adapter => ({
  ...listAdapter,
  id: `brand-smelters-${edition}`,
  edition,
  tables: [read],
  pinnedAssertions: [
    fileHasRows(files[edition], smelters),
    count(`${smelters} smelters are identified`, smelters, ({ predicate }) => predicate === 'sourcesFrom'),
  ],
});

export const appleSmelters: readonly Adapter[] = [
  apple('apple-2017', table2017, 260),
  apple('apple-2018', table2018, 279),
  apple('apple-2021', table2021, 253),
];
