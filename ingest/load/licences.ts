/** Which data sets go into a graph that anybody may use for any purpose. */
import { byCodeUnit } from '../../schema/canonical.ts';
import { isOpen, licences } from '../../schema/licence.ts';
import type { LeftOut } from '../../schema/store.ts';
import type { Dataset } from './descriptor.ts';

export interface ByLicence {
  readonly kept: readonly Dataset[];
  /** By name. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * Keeps the data sets all of whose sources are open; one that holds a single source which is not is left out
 * whole, since share-alike and non-commercial sources stand in data sets of their own.
 */
export function openDatasets(datasets: readonly Dataset[]): ByLicence {
  const isKept = ({ sources }: Dataset): boolean =>
    sources.every(({ licence }) => isOpen(licences.get(licence)));
  return {
    kept: datasets.filter(isKept),
    leftOut: datasets
      .filter((dataset) => !isKept(dataset))
      .map(({ name, title, sources }) => ({
        dataset: name,
        title,
        licences: [...new Set(sources.map(({ licence }) => licence))].sort(byCodeUnit),
      }))
      .sort((a, b) => byCodeUnit(a.dataset, b.dataset)),
  };
}
