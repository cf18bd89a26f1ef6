/** Two sheets of one workbook: royalties of lithium countries, and corporate tax rates. */
import type { Adapter, Assertion, Draft, Emit, InputTable, QuarantineRule, Row } from '../../adapter.ts';
import { type Figure, figureOf, parseFigure } from '../../readers/cell.ts';
import { miningRoyalties } from './source.ts';

const file = /^Royalty.*\.xlsx$/;
const fileName = 'Royalty.xlsx';
const period = '2024';

/** States have laws of their own, and are no economies. */
const states = new Set([
  'Alaska',
  'Arizona',
  'Arkansas',
  'California',
  'Maine',
  'Nevada',
  'North Carolina',
  'South Dakota',
  'Utah',
  'Wyoming',
]);
const noEconomy = new Set([
  'Abu Dhabi',
  'Channel Islands',
  'Netherlands Antilles',
  'Ras Al Khaimah (Emirate of)',
  'Sharjah',
]);
/** Names that only this table writes so. */
const ownNames: ReadonlyMap<string, string> = new Map([
  ['Andorra (Principality of)', 'economy:AND'],
  ['Guernsey (States of)', 'economy:GGY'],
  ['Jersey (States of)', 'economy:JEY'],
  ['Korea, D.P.R.', 'economy:PRK'],
  ['Palestinian Authority', 'economy:PSE'],
  ['St. Maarten', 'economy:SXM'],
  ["Trinidad &' Tobago", 'economy:TTO'],
]);

const bases = new Map([
  ['Revenue', 'indicator:mining-royalty-on-revenue'],
  ['Profit', 'indicator:mining-royalty-on-profit'],
]);

/** `0.05`, a share of one, or a range in per cent: `2-10%`, `3%-20.4%`. */
function royaltyOf(text: string): (Figure & { readonly unit: 'fraction' | 'percent' }) | undefined {
  if (/^\d+(\.\d+)?(e-\d+)?$/i.test(text)) return { value: Number(text), unit: 'fraction' };
  if (!/^[\d.]+%?-[\d.]+%$/.test(text)) return undefined;
  const range = parseFigure(text.replaceAll('%', ''), 'Royalty Rates Original');
  return range === undefined ? undefined : { ...range, unit: 'percent' };
}

function readRoyalty(row: Row, emit: Emit): void {
  const [name, printed] = [row.text('Country'), row.text('Royalty Rates Original')];
  if (states.has(name)) {
    emit.drop(row, 'a state of the United States');
    return;
  }
  if (row.text('Royalty_Based') === 'Unit') {
    emit.drop(row, 'a sum for each unit of ore, not a share');
    return;
  }
  if (printed === 'N/A' || row.text('Royalty_Based') === 'N/A') {
    emit.drop(row, 'no rate, or not of what, in the text that was read');
    return;
  }
  const object = bases.get(row.text('Royalty_Based'));
  const figure = royaltyOf(printed);
  if (object === undefined)
    emit.fail(row, 'Royalty_Based', row.text('Royalty_Based'), 'Revenue, Profit, Unit or N/A');
  if (figure === undefined)
    emit.fail(row, 'Royalty Rates Original', printed, 'a fraction such as 0.05, or a range such as 2-10%');
  if (object === undefined || figure === undefined) return;
  const isBaseTaken = row.text('Royalty Based Original') === 'N/A';
  emit.statement({
    subject: { kind: 'economy', name },
    predicate: 'hasIndicator',
    object,
    product: 'material:lithium',
    stage: 'extraction',
    period,
    ...figure,
    status: 'reported',
    locator: `sheet Royalty, ${name}`,
    note: `${isBaseTaken ? 'That it is of revenue is taken by the compiler. ' : ''}Read by the compiler in: ${row.text('Royalty Sources')}`,
  });
}

const royalties: InputTable = {
  file,
  fileName,
  layout: { format: 'xlsx', sheet: 'Royalty', headerRow: 1 },
  columns: {
    Country: { is: 'place', meaning: 'Country, or a state of the United States' },
    Royalty_Rate: { ignored: 'the rate that the compiler picks within what the text gives' },
    'Royalty Rates Original': { is: 'figure', meaning: 'Rate or range in the text that was read' },
    Royalty_Based: { is: 'term', meaning: 'Revenue, profit, or a unit of ore' },
    'Royalty Based Original': { is: 'term', meaning: 'The same, in the text that was read' },
    'Royalty Sources': { is: 'note', meaning: 'Where it was read' },
    Corporate_Tax_Rate: { ignored: 'repeats the sheet of corporate tax' },
    WGI: { ignored: 'the World Bank gives it by year' },
    EoDB: { ignored: 'an index that its publisher withdrew' },
    'Compound Index': { ignored: 'computed by the compiler for a model' },
  },
  key: ['Country'],
  row: readRoyalty,
};

function readTax(row: Row, emit: Emit): void {
  const name = row.text('Country');
  if (noEconomy.has(name)) {
    emit.drop(row, 'an emirate, or a territory without a code of ISO 3166');
    return;
  }
  const figure = figureOf(row, 'Corporate Tax Rate', { marks: { NA: 'not-available' } });
  if (figure === undefined) {
    emit.drop(row, 'no rate');
    return;
  }
  const entity = ownNames.get(name);
  if (entity !== undefined) emit.alias({ entity, name, language: 'en', scope: miningRoyalties.id });
  emit.statement({
    subject: { kind: 'economy', name },
    predicate: 'hasIndicator',
    object: 'indicator:corporate-tax-rate',
    period,
    ...figure,
    unit: 'fraction',
    status: 'reported',
    locator: `sheet Cor Tax, ${name}`,
  });
}

const risk = 'a judgment of lenders, not a tax';
const taxes: InputTable = {
  file,
  fileName,
  layout: { format: 'xlsx', sheet: 'Cor Tax', headerRow: 1 },
  columns: {
    Country: { is: 'place', meaning: 'Country, territory or emirate' },
    'Adj. Default Spread': { ignored: risk },
    'Equity Risk Premium': { ignored: risk },
    'Country Risk Premium': { ignored: risk },
    'Corporate Tax Rate': { is: 'figure', meaning: 'Statutory rate', unit: 'fraction' },
    "Moody's rating": { ignored: risk },
    'Sovereign CDS Spread': { ignored: risk },
  },
  key: ['Country'],
  row: readTax,
};

const isTax = (draft: Draft): boolean => draft.object === 'indicator:corporate-tax-rate';
/** Laws set rates in halves of a per cent, mostly; an average has more digits. */
const hasManyDigits = (value: number): boolean => Math.abs(value * 200 - Math.round(value * 200)) > 1e-9;

const averageOfRegion: QuarantineRule = {
  id: 'rate-shared-to-four-digits',
  applies(draft, all) {
    const { value } = draft;
    if (!isTax(draft) || value === undefined || !hasManyDigits(value)) return undefined;
    const shared = all.filter((other) => isTax(other) && other.value === value).length;
    return shared > 1
      ? `${value} stands for ${shared} economies alike: probably an average of the region, put in for a missing rate.`
      : undefined;
  },
};

const rowsOf = (count: number): Assertion => ({
  says: `the two sheets have ${count} rows`,
  check({ rowsRead }) {
    const read = [...rowsRead.values()].reduce((sum, rows) => sum + rows, 0);
    return read === count ? undefined : `${read} rows`;
  },
});

export const rateOfCongo: Assertion = {
  says: 'DR Congo asks 3.5 % of revenue, and 30 % of profits in corporate tax',
  check({ statements }) {
    const found = statements.filter(({ subject }) => subject === 'economy:COD').map(({ value }) => value);
    return found.join(', ') === '0.035, 0.3' ? undefined : found.join(', ');
  },
};

export const miningRoyalties2024: Adapter = {
  id: 'mining-royalties-2024',
  dataset: 'mining-royalties',
  source: miningRoyalties,
  edition: '2024',
  read: 'copy',
  rawFolder: 'power/royalty-corporate-tax',
  tables: [royalties, taxes],
  corrections: [],
  quarantine: [averageOfRegion],
  assertions: [],
  pinnedAssertions: [rowsOf(38 + 191), rateOfCongo],
};
