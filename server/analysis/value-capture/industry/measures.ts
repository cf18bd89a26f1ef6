/** Indicators behind each measure of the industry. */
import { valueAddedIndicator } from '../../whole/indicator.ts';
import type { IndustryMeasure } from './answer.ts';

/** Measures that divide a world, and the indicator that is divided. */
export const worldIndicators: Readonly<Record<Exclude<IndustryMeasure, 'exports'>, string>> = {
  'value-added': valueAddedIndicator,
  'final-income': 'indicator:wiod-c14-income-in-all',
};

/** Groups of sectors in which income in final goods is earned, from the ground up. */
export const sectorIndicators: readonly string[] = [
  'indicator:wiod-c14-from-agriculture',
  'indicator:wiod-c14-from-mining',
  'indicator:wiod-c14-from-electrical-and-optical',
  'indicator:wiod-c14-from-other-manufacturing',
  'indicator:wiod-c14-from-utilities-and-construction',
  'indicator:wiod-c14-from-services',
];

export const exportIndicators = {
  gross: 'indicator:gross-exports-isic-c26',
  domestic: 'indicator:domestic-value-added-in-exports-isic-c26',
  foreign: 'indicator:foreign-value-added-in-exports-isic-c26',
} as const;
