/** Payments of companies to governments, and totals of countries, out of pages of the EITI's API. */
import type { Adapter } from '../../adapter.ts';
import { indicatorsTable } from './indicators.ts';
import { paymentsTable } from './payments.ts';
import { edition, eitiSource } from './source.ts';

export const eiti: Adapter = {
  id: 'eiti',
  dataset: 'eiti',
  source: eitiSource,
  edition,
  read: 'original',
  rawFolder: 'no-file-was-at-hand',
  bundled: false,
  awaitsFile: true,
  knowsEveryOrganisation: true,
  tables: [paymentsTable, indicatorsTable],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [],
};
