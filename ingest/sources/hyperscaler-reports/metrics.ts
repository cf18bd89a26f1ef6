/** What each metric of the table says: predicate, indicator and unit. */
import type { PredicateId } from '../../../schema/predicate.ts';

export interface Metric {
  readonly predicate: PredicateId;
  readonly indicator: string;
}

const emits = (indicator: string): Metric => ({
  predicate: 'emits',
  indicator: `indicator:ghg-${indicator}`,
});
const water = (indicator: string): Metric => ({
  predicate: 'usesWater',
  indicator: `indicator:water-${indicator}`,
});

export const metrics: ReadonlyMap<string, Metric> = new Map([
  ['electricity', { predicate: 'usesEnergy', indicator: 'indicator:electricity-use' }],
  ['energy_total', { predicate: 'usesEnergy', indicator: 'indicator:energy-use' }],
  ['operational_waste_total', { predicate: 'hasIndicator', indicator: 'indicator:operational-waste' }],
  ['product_end_of_life', emits('product-end-of-life')],
  ['product_lifecycle_gross', emits('product-life-cycle')],
  ['product_manufacturing', emits('product-manufacturing')],
  ['product_transport', emits('product-transport')],
  ['product_use', emits('product-use')],
  ['scope1', emits('scope-1')],
  ['scope2_location', emits('scope-2-location')],
  ['scope2_market', emits('scope-2-market')],
  ['scope3_capital_goods', emits('scope-3-capital-goods')],
  ['scope3_purchased_goods', emits('scope-3-purchased-goods')],
  ['scope3_total', emits('scope-3')],
  ['total_ghg_location', emits('total-location')],
  ['total_ghg_market_gross', emits('total-market')],
  ['total_gross_footprint', emits('total-gross')],
  ['water_consumption', water('consumption')],
  ['water_consumption_water_stressed_areas', water('consumption-stressed')],
  // What leaves again is no use of water.
  ['water_discharge', { predicate: 'hasIndicator', indicator: 'indicator:water-discharge' }],
  ['water_withdrawal', water('withdrawal')],
  ['water_withdrawal_water_stressed_areas', water('withdrawal-stressed')],
]);

export const unitOf: ReadonlyMap<string, string> = new Map([
  ['GWh', 'GWh'],
  ['MWh', 'MWh'],
  ['MtCO2e', 'Mt:co2e'],
  ['megalitre', 'Mlitre'],
  ['million US gallon', 'Mgal'],
  ['tCO2e', 't:co2e'],
  ['tonne', 't:gross'],
]);

/** Months of a fiscal year, by company: assumed, since the tables do not print them. */
export const fiscalMonths: ReadonlyMap<string, string> = new Map([
  ['Apple', 'October of the year before to September'],
  ['Microsoft', 'July of the year before to June'],
  ['NVIDIA', 'February of the year before to January'],
]);
