/**
 * Repair records, counted by category, year and outcome over the files of all partners. No record is kept: the list
 * of categories, which is read last, says the counts.
 */
import type { Adapter, Assertion, ColumnRule, Emit, Gatherer, InputTable, Row } from '../../adapter.ts';
import { figureOf } from '../../readers/cell.ts';
import { categories, deviceOfCategory, outcomes, referenceFootprint } from './categories.ts';
import { categoriesFile, mapFile, openRepairSource, partnerFiles, referenceFile } from './source.ts';

const csv = { format: 'csv', encoding: 'utf-8', delimiter: ',' } as const;
const bare = { latitude: null, longitude: null, ownedBy: null, replacedBy: null } as const;
/** The first repair café opened in 2009. */
const firstYear = 2009;

type Counts = Map<string, Map<string, Map<string, number>>>;

function isCategory(row: Row, emit: Emit): boolean {
  const printed = row.text('product_category');
  if (categories.has(printed)) return true;
  emit.fail(row, 'product_category', printed, 'a category that categories.ts names');
  return false;
}

function recordsOf(counts: Counts): Gatherer {
  return {
    row(row, emit) {
      const category = row.text('product_category');
      const outcome = row.text('repair_status');
      const [, year = ''] = /^(\d{4})-\d\d-\d\d$/.exec(row.text('event_date')) ?? [];
      if (!isCategory(row, emit)) return;
      if (!outcomes.has(outcome)) emit.fail(row, 'repair_status', outcome, [...outcomes.keys()].join(', '));
      else if (year === '') emit.fail(row, 'event_date', row.text('event_date'), 'a day: 2024-05-31');
      else if (Number(year) < firstYear)
        emit.drop(row, 'an event before the first repair café: a slip of the date');
      else {
        const years = counts.get(category) ?? new Map<string, Map<string, number>>();
        const own = years.get(year) ?? new Map<string, number>();
        own.set(outcome, (own.get(outcome) ?? 0) + 1);
        counts.set(category, years.set(year, own));
        emit.gathered(row);
      }
    },
    end() {},
  };
}

/** Says what all files of partners count together. */
function sayCounts(counts: Counts, emit: Emit): void {
  for (const [category, years] of counts)
    for (const [year, own] of years)
      for (const [outcome, value] of own) {
        const indicator = outcomes.get(outcome);
        if (indicator === undefined) continue;
        emit.entity(indicator);
        emit.statement({
          subject: deviceOfCategory(category),
          predicate: 'hasIndicator',
          object: indicator.id,
          stage: 'use',
          period: year,
          value,
          unit: 'count',
          status: 'derived',
          locator: `files of the partners, ${category}, events of ${year}, ${outcome}`,
          note: 'Counted from the records of eight partners.',
        });
      }
  counts.clear();
}

const notRead: Readonly<Record<string, ColumnRule>> = {
  data_provider: { ignored: 'the partner, which the name of the file says' },
  country: { ignored: 'counts are not parted by country: each partner works in few' },
  partner_product_category: { ignored: 'the partner’s own words for the category' },
  brand: { ignored: 'brands as volunteers write them' },
  year_of_manufacture: { ignored: 'blank or guessed in most records' },
  repair_barrier_if_end_of_life: { ignored: 'blank in three of four records that end so' },
  group_identifier: { ignored: 'the group of volunteers' },
  problem: { ignored: 'free text, which may hold personal remarks' },
};

/** The tables of one run share the counts; the reference, read first, empties them. */
function tables(): readonly InputTable[] {
  const counts: Counts = new Map();
  const records: Omit<InputTable, 'file' | 'fileName' | 'columns'> = {
    layout: csv,
    key: ['id'],
    row: (row, emit) => emit.fail(row, 'id', row.text('id'), 'rows that are gathered'),
    gather: () => recordsOf(counts),
  };
  const recordColumns: Readonly<Record<string, ColumnRule>> = {
    id: { is: 'term', meaning: 'number of the record, with its partner' },
    product_category: { is: 'term', meaning: 'kind of device' },
    repair_status: { is: 'term', meaning: 'Fixed, Repairable, End of life or Unknown' },
    event_date: { is: 'term', meaning: 'day of the event' },
    ...notRead,
  };
  return [
    {
      file: /^ords_category_lca_reference.*\.csv$/,
      fileName: referenceFile,
      layout: csv,
      columns: {
        product_category_id: { ignored: 'number of the category' },
        product_category: { is: 'term', meaning: 'kind of device' },
        weight: { is: 'figure', meaning: 'weight of one unit', unit: 'kg:gross' },
        footprint: { is: 'figure', meaning: 'greenhouse gases of one unit', unit: 'kg:co2e' },
      },
      key: ['product_category'],
      row: (row, emit) =>
        emit.fail(row, 'product_category', row.text('product_category'), 'rows that are gathered'),
      gather: () => {
        counts.clear();
        return { row: readReference, end() {} };
      },
    },
    {
      file: /^ords_product_category_unu_key_map.*\.csv$/,
      fileName: mapFile,
      layout: csv,
      columns: {
        product_category_id: { ignored: 'number of the category' },
        product_category: { is: 'term', meaning: 'kind of device' },
        unu_key: { is: 'term', meaning: 'key of e-waste, without its leading zero' },
        unu_desc: { ignored: 'what the key is called' },
        ...Object.fromEntries(
          [1995, 2000, 2005, 2010, 2011, 2012].map((year) => [
            `unu_${year}`,
            { ignored: 'weights of the key, which a source of its own gives' },
          ]),
        ),
      },
      key: ['product_category'],
      row: readMap,
    },
    {
      ...records,
      file: /^OpenRepairData_v0\.2\.1_.*\.csv$/,
      fileName: 'OpenRepairData_v0.2.1_RepairCafeInternational_202009.csv',
      columns: recordColumns,
    },
    {
      ...records,
      file: /^OpenRepairData_v0\.3_(?!Product_Categories|unpowered).*\.csv$/,
      fileName: 'OpenRepairData_v0.3_RestartProject_202204.csv',
      columns: {
        ...recordColumns,
        product_category_id: { ignored: 'number of the category' },
        product_age: { ignored: 'blank or guessed in most records' },
      },
    },
    {
      file: /^OpenRepairData_v0\.3_Product_Categories.*\.csv$/,
      fileName: categoriesFile,
      layout: csv,
      columns: {
        product_category_id: { ignored: 'number of the category' },
        product_category: { is: 'term', meaning: 'kind of device' },
      },
      key: ['product_category'],
      row: (row, emit) =>
        emit.fail(row, 'product_category', row.text('product_category'), 'rows that are gathered'),
      gather: () => ({
        row: (row, emit) => {
          if (isCategory(row, emit)) emit.drop(row, 'a category, against which the records are held');
        },
        end: (emit) => sayCounts(counts, emit),
      }),
    },
  ];
}

function readReference(row: Row, emit: Emit): void {
  if (!isCategory(row, emit)) return;
  const category = row.text('product_category');
  const weight = figureOf(row, 'weight');
  const footprint = figureOf(row, 'footprint');
  if (weight?.value === 0 && footprint?.value === 0) {
    emit.drop(row, 'zero for a category without weight and footprint');
    return;
  }
  emit.entity(referenceFootprint);
  const shared = {
    subject: deviceOfCategory(category),
    stage: 'use',
    period: '2025',
    status: 'estimated',
    locator: `${row.file}, ${category}`,
    note: 'Reference of the Restart Project.',
  } as const;
  if (weight !== undefined)
    emit.statement({
      ...shared,
      predicate: 'hasIndicator',
      object: 'indicator:device-mass',
      ...weight,
      unit: 'kg:gross',
    });
  if (footprint !== undefined)
    emit.statement({
      ...shared,
      predicate: 'emits',
      object: referenceFootprint.id,
      ...footprint,
      unit: 'kg:co2e',
    });
}

function readMap(row: Row, emit: Emit): void {
  if (!isCategory(row, emit)) return;
  const key = row.text('unu_key');
  const name = categories.get(row.text('product_category'));
  if (!/^\d{3,4}$/.test(key)) emit.fail(row, 'unu_key', key, 'a key of three or four digits');
  else if (name !== undefined)
    emit.entity({
      id: deviceOfCategory(row.text('product_category')),
      name,
      partOf: `device:unu-${key.padStart(4, '0')}`,
      ...bare,
    });
}

/** How many devices of a category had an outcome, over all years. */
const total = (category: string, outcome: string, count: number): Assertion => ({
  says: `${count} devices of ${category} are ${outcome}`,
  check: ({ statements }) => {
    const found = statements
      .filter((one) => one.subject === deviceOfCategory(category) && one.object === outcomes.get(outcome)?.id)
      .reduce((sum, { value = 0 }) => sum + value, 0);
    return found === count ? undefined : `${found}`;
  },
});

export const openRepair2025: Adapter = {
  id: 'openrepair-2025-07',
  dataset: 'openrepair',
  source: openRepairSource,
  edition: '2025-07',
  read: 'copy',
  rawFolder: 'manufacture/openrepair',
  tables: tables(),
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [
    {
      says: 'the files of the partners hold 121,692 records, of which 121,677 are counted',
      check: ({ rowsRead, statements }) => {
        const read = [...partnerFiles].map(([name, { rows }]) => (rowsRead.get(name) === rows ? rows : 0));
        const all = read.reduce((sum, rows) => sum + rows, 0);
        const said = statements.filter(({ status }) => status === 'derived');
        const sum = said.reduce((found, { value = 0 }) => found + value, 0);
        return all === 121_692 && sum === 121_677 ? undefined : `${all} records, ${sum} counted`;
      },
    },
    total('Mobile', 'Fixed', 1479),
    total('Mobile', 'End of life', 450),
    total('Laptop', 'Fixed', 2955),
    total('Laptop', 'End of life', 679),
    total('Tablet', 'Fixed', 804),
    total('Tablet', 'End of life', 374),
  ],
};
