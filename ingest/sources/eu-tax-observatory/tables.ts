/** The two workbooks: profits shifted, and effective tax rates. */
import Big from 'big.js';
import type { Entity } from '../../../schema/entity.ts';
import type { Emit, InputTable, Reference, Row } from '../../adapter.ts';
import { type Figure, figureOf, periodOf } from '../../readers/cell.ts';
import { euTaxObservatory } from './source.ts';

const money = 'MUSD:current';
/** Printed names end with a blank in some; cells are read without it. Shares are fractions. */
const shifted = new Map([
  ['profits_shifted', { object: 'indicator:profits-shifted-away', unit: money, shift: 3 }],
  ['shifted_profits', { object: 'indicator:profits-shifted-in', unit: money, shift: 3 }],
  ['tax_revenue_lost', { object: 'indicator:tax-lost-to-profit-shifting', unit: money, shift: 3 }],
  ['tax_revenue_won', { object: 'indicator:tax-won-by-profit-shifting', unit: money, shift: 3 }],
  [
    'tax_loss_share_of_CITrev',
    { object: 'indicator:tax-loss-share-of-corporate-tax', unit: 'fraction', shift: 0 },
  ],
  [
    'tax_gain_share_of_CITrev',
    { object: 'indicator:tax-gain-share-of-corporate-tax', unit: 'fraction', shift: 0 },
  ],
]);

const rest: Entity = {
  id: `group:${euTaxObservatory.id}-rest-of-world`,
  name: {
    en: 'Rest of the world (EU Tax Observatory)',
    fr: 'Reste du monde (Observatoire européen de la fiscalité)',
    es: 'Resto del mundo (Observatorio Fiscal de la UE)',
  },
  latitude: null,
  longitude: null,
  partOf: null,
  ownedBy: { source: euTaxObservatory.id, edition: '2023-10' },
  replacedBy: null,
};

function subjectOf(code: string, emit: Emit): Reference {
  if (code !== 'ROW') return { kind: 'economy', system: 'iso3', code };
  emit.entity(rest);
  return rest.id;
}

function readShifted(row: Row, emit: Emit): void {
  const name = row.text('indicator');
  const known = shifted.get(name);
  if (known === undefined) {
    emit.fail(row, 'indicator', name, [...shifted.keys()].join(', '));
    return;
  }
  const counterpart = row.text('counterpart');
  if (counterpart !== 'World') {
    if (/^(Non_)?EU_Havens$/.test(counterpart))
      emit.drop(row, 'to havens inside or outside the EU: their sum is read');
    else emit.fail(row, 'counterpart', counterpart, 'World, EU_Havens or Non_EU_Havens');
    return;
  }
  const figure = figureOf(row, 'value', { allowNegative: true });
  if (figure?.value === undefined) {
    emit.drop(row, 'no value');
    return;
  }
  const { period } = periodOf(row, 'year');
  emit.statement({
    subject: subjectOf(row.text('iso3'), emit),
    predicate: 'hasIndicator',
    object: known.object,
    period,
    value: Big(figure.value).times(Big(10).pow(known.shift)).toNumber(),
    unit: known.unit,
    status: 'estimated',
    locator: `profit-shifting, ${name}, ${row.text('iso3')} ${period}`,
  });
}

export const shiftedTable: InputTable = {
  file: /^profit-shifting.*\.xlsx$/,
  fileName: 'profit-shifting.xlsx',
  layout: { format: 'xlsx', sheet: 'Sheet1', headerRow: 1 },
  columns: {
    iso3: { is: 'place', meaning: 'Three-letter code, or ROW' },
    value: { is: 'figure', meaning: 'Billions of USD, or a fraction of corporate tax revenue' },
    year: { is: 'term', meaning: 'Year' },
    CIT_rev: { ignored: 'revenue of corporate tax, which the shares are of' },
    counterpart: { is: 'term', meaning: 'World, or havens inside or outside the EU' },
    indicator: { is: 'term', meaning: 'What is measured' },
  },
  key: ['iso3', 'year', 'counterpart', 'indicator'],
  row: readShifted,
};

const firstYear = 1990;

function readRate(row: Row, emit: Emit): void {
  const name = row.text('indicator');
  if (name !== 'Corporate_tax_rate') {
    if (/^(Capital_tax_rate|Labor_tax_rate|Total_tax_NDP)$/.test(name))
      emit.drop(row, `${name}: a tax that companies do not pay on profits alone`);
    else emit.fail(row, 'indicator', name, 'Corporate_tax_rate or another that is known');
    return;
  }
  const { period } = periodOf(row, 'year');
  if (Number(period) < firstYear) {
    emit.drop(row, `before ${firstYear}`);
    return;
  }
  const figure: Figure | undefined = figureOf(row, 'value', { allowNegative: true });
  if (figure === undefined) {
    emit.drop(row, 'no value');
    return;
  }
  emit.statement({
    subject: subjectOf(row.text('iso3'), emit),
    predicate: 'hasIndicator',
    object: 'indicator:effective-corporate-tax-rate',
    period,
    ...figure,
    unit: 'fraction',
    status: 'estimated',
    locator: `effective tax rates, ${name}, ${row.text('iso3')} ${period}`,
  });
}

export const ratesTable: InputTable = {
  file: /^Effective tax rates.*\.xlsx$/i,
  fileName: 'Effective tax rates database october 2023.xlsx',
  layout: { format: 'xlsx', sheet: 'Data', headerRow: 1 },
  columns: {
    iso3: { is: 'place', meaning: 'Three-letter code' },
    year: { is: 'term', meaning: 'Year' },
    value: { is: 'figure', meaning: 'Effective rate', unit: 'fraction' },
    indicator: { is: 'term', meaning: 'Which tax' },
    iso2: { ignored: 'another code of the same economy' },
    country_name: { ignored: 'its name' },
    regionname: { ignored: 'its region' },
    incomelevelname: { ignored: 'its income group, which the World Bank gives' },
  },
  key: ['iso3', 'year', 'indicator'],
  row: readRate,
};
