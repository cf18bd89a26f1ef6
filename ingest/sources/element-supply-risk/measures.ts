/** What is read of each element: a column, the indicator it becomes, and what its publisher says of it. */
import type { Entity } from '../../../schema/entity.ts';
import type { Status } from '../../../schema/status.ts';
import { plainEntity } from '../../plain-entity.ts';

const indicator = (slug: string, en: string, fr: string, es: string): Entity =>
  plainEntity('indicator', slug, { en, fr, es });

export interface Measure {
  readonly column: string;
  readonly indicator: Entity;
  readonly period: string;
  readonly unit: string;
  readonly status: Status;
  readonly note: string;
}

/** Told from what the scores say of producers; the publisher prints no year. */
const yearsOfScores = '2011/2015';
const undated = 'The publisher prints no year; told from the producers that it names.';

export const supplyRisk: Measure = {
  column: 'relative_supply_risk',
  indicator: indicator(
    'rsc-relative-supply-risk',
    'Relative supply risk from 1 (low) to 10 (Royal Society of Chemistry)',
    'Risque relatif d’approvisionnement de 1 (faible) à 10 (Royal Society of Chemistry)',
    'Riesgo relativo de suministro de 1 (bajo) a 10 (Royal Society of Chemistry)',
  ),
  period: yearsOfScores,
  unit: 'score',
  status: 'estimated',
  note: `A score of the publisher’s own weights. ${undated}`,
};

/** The classes as printed, with the dash between figures. */
export const recyclingClasses: readonly string[] = ['<10', '10–30', '>30'];

export const recycling: Measure = {
  column: 'recycling_rate',
  indicator: indicator(
    'rsc-recycling-class',
    'Share that is recycled, as a class (Royal Society of Chemistry)',
    'Part recyclée, par classe (Royal Society of Chemistry)',
    'Parte que se recicla, por clase (Royal Society of Chemistry)',
  ),
  period: yearsOfScores,
  unit: 'percent',
  status: 'estimated',
  note: `A class, not a measurement; of what it is a share is not said. ${undated}`,
};

export const abundance: Measure = {
  column: 'abundance_crust',
  indicator: indicator(
    'abundance-in-crust',
    'Abundance in the Earth’s crust',
    'Abondance dans la croûte terrestre',
    'Abundancia en la corteza terrestre',
  ),
  period: '2014',
  unit: 'mg/kg:contained',
  status: 'estimated',
  note: 'CRC Handbook of 2014; the year is that of the book.',
};

/** An indicator and no price of a market: it must not stand in for one where a device is valued. */
export const listedPrice: Measure = {
  column: 'price_per_kg',
  indicator: indicator(
    'wikipedia-listed-price',
    'Price in Wikipedia’s list, of mixed years',
    'Prix selon la liste de Wikipédia, d’années mêlées',
    'Precio en la lista de Wikipedia, de años mezclados',
  ),
  period: '2026',
  unit: 'USD/kg:contained',
  status: 'estimated',
  note: 'The year is that of the copy; that of the price is not said. Of a range the lower end.',
};

export const measures: readonly Measure[] = [abundance, supplyRisk, recycling, listedPrice];
