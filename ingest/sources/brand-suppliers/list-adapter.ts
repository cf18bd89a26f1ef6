/** What the adapters of the lists share: their data set and way of reading, and what counts as a supplier. */
import type { Adapter, ReconciledDraft } from '../../adapter.ts';
import { brandSuppliersSource } from './source.ts';

export const listAdapter = {
  dataset: 'brand-suppliers',
  source: brandSuppliersSource,
  read: 'copy',
  rawFolder: 'manufacture/brand-supplier-lists',
  corrections: [],
  quarantine: [],
  assertions: [],
} as const satisfies Partial<Adapter>;

export const isSupplier = ({ predicate, object }: ReconciledDraft): boolean =>
  predicate === 'suppliedBy' && object?.startsWith('org:') === true;
