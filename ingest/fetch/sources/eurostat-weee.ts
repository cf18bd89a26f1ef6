/** Eurostat, waste of electrical and electronic equipment. */
import type { FetchSource } from '../entry.ts';

export const eurostatWeee: FetchSource = {
  id: 'eurostat-weee',
  title: 'Eurostat, waste of electrical and electronic equipment',
  page: 'https://ec.europa.eu/eurostat/databrowser/view/env_waselee/default/table',
  files: [],
  byHand: 'Take env_waselee or env_waseleeos there; the address of the service was not verified.',
  unchecked: [],
  import: { none: 'Filon reads the recycling rate cei_wm050 as a table, not these.' },
};
