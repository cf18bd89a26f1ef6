/** What the adapters of lists of smelters share. */
import type { Adapter } from '../../adapter.ts';
import { brandSmeltersSource } from './source.ts';

export const listAdapter = {
  dataset: 'brand-smelters',
  source: brandSmeltersSource,
  read: 'copy',
  rawFolder: 'manufacture/brand-supplier-lists',
  corrections: [],
  quarantine: [],
  assertions: [],
} as const satisfies Partial<Adapter>;
