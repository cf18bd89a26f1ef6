/**
 * Prices among the United States statistics of the 2026 file. The key is commodity and detail as printed: one
 * that is not here stops the run.
 */
import { type DeclaredPrice, flasks } from './price.ts';
import { pricesOfMetals } from './prices-of-metals.ts';
import { pricesOfMinerals } from './prices-of-minerals.ts';

export const prices2026: ReadonlyMap<string, DeclaredPrice> = new Map([
  ...pricesOfMetals,
  ...pricesOfMinerals,
]);

/** Chapters whose prices are all left out. */
export const droppedPriceChapters: ReadonlyMap<string, string> = new Map([
  ['cesium', flasks],
  ['rubidium', flasks],
]);
