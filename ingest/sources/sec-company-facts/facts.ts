/** Which facts are read, and which of several filings and tags counts for a year. */
import type { Entity } from '../../../schema/entity.ts';
import type { Row } from '../../adapter.ts';
import { CellError, figureOf } from '../../readers/cell.ts';

export interface Quantity {
  readonly indicator: Entity;
  /** The unit in the file, and ours. */
  readonly printedUnit: string;
  readonly unit: 'USD:current' | 'count';
  /** Tags with their taxonomy, the one that counts first before the others. */
  readonly tags: readonly string[];
  readonly lasts: 'a year' | 'a day';
}

const entity = (id: string, en: string, fr: string, es: string): Entity => ({
  id,
  name: { en, fr, es },
  latitude: null,
  longitude: null,
  partOf: null,
  ownedBy: null,
  replacedBy: null,
});

export const quantities: readonly Quantity[] = [
  {
    indicator: entity('indicator:net-sales', 'Net sales', 'Chiffre d’affaires net', 'Ventas netas'),
    printedUnit: 'USD',
    unit: 'USD:current',
    tags: [
      'us-gaap Revenues',
      'us-gaap RevenueFromContractWithCustomerExcludingAssessedTax',
      'us-gaap SalesRevenueNet',
      'us-gaap SalesRevenueGoodsNet',
    ],
    lasts: 'a year',
  },
  {
    indicator: entity('indicator:net-income', 'Net income', 'Bénéfice net', 'Beneficio neto'),
    printedUnit: 'USD',
    unit: 'USD:current',
    tags: ['us-gaap NetIncomeLoss', 'us-gaap ProfitLoss'],
    lasts: 'a year',
  },
  {
    indicator: entity(
      'indicator:income-tax',
      'Income tax expense',
      'Charge d’impôt sur les bénéfices',
      'Gasto por impuesto sobre beneficios',
    ),
    printedUnit: 'USD',
    unit: 'USD:current',
    tags: ['us-gaap IncomeTaxExpenseBenefit'],
    lasts: 'a year',
  },
  {
    indicator: entity('indicator:employees', 'Employees', 'Effectif', 'Empleados'),
    printedUnit: 'employee',
    unit: 'count',
    tags: ['dei EntityNumberOfEmployees'],
    lasts: 'a day',
  },
];

export interface Fact {
  readonly quantity: Quantity;
  /** Place of the tag in the list of its quantity. */
  readonly rank: number;
  readonly tag: string;
  readonly start: string;
  readonly end: string;
  readonly filed: string;
  readonly filing: string;
  readonly form: string;
  readonly value: number;
}

/** Annual reports of US and of other companies, and their corrections. */
const annual = /^(10-K|10-KT|20-F|40-F)(\/A)?$/;
const day = /^\d{4}-\d\d-\d\d$/;
const dayMs = 24 * 60 * 60 * 1000;

function dayOf(row: Row, column: 'start' | 'end' | 'filed'): string {
  const text = row.text(column);
  if (!day.test(text) || Number.isNaN(Date.parse(text)))
    throw new CellError(column, text, 'a day such as 2024-09-28');
  return text;
}

/** The fact of a row, or why it is not read. */
export function factOf(row: Row): Fact | string {
  const tag = `${row.text('{taxonomy}')} ${row.text('{concept}')}`;
  const quantity = quantities.find(({ tags }) => tags.includes(tag));
  if (quantity === undefined) return 'a fact that is not followed here';
  if (row.text('{unit}') !== quantity.printedUnit) return `not in ${quantity.printedUnit}`;
  if (!annual.test(row.text('form'))) return 'from a report that is not an annual one';
  const end = dayOf(row, 'end');
  const start = quantity.lasts === 'a day' ? end : dayOf(row, 'start');
  const days = (Date.parse(end) - Date.parse(start)) / dayMs;
  // Fiscal years have 52 or 53 weeks.
  if (quantity.lasts === 'a year' && (days < 350 || days > 380))
    return 'of a quarter or another part of a year';
  const value = figureOf(row, 'val', { allowNegative: true })?.value;
  if (value === undefined) throw new CellError('val', row.text('val'), 'a number');
  return {
    quantity,
    rank: quantity.tags.indexOf(tag),
    tag,
    start,
    end,
    filed: dayOf(row, 'filed'),
    filing: row.text('accn'),
    form: row.text('form'),
    value,
  };
}

/** The year in which a fiscal year ends; the first week of January still belongs to the year before. */
export function fiscalYear(end: string): string {
  return new Date(Date.parse(end) - 7 * dayMs).toISOString().slice(0, 4);
}

/** Of two facts of one year: the tag that comes first, then the report that was filed last. */
export function isBetter(one: Fact, other: Fact): boolean {
  if (one.rank !== other.rank) return one.rank < other.rank;
  if (one.filed !== other.filed) return one.filed > other.filed;
  return one.filing > other.filing;
}
