/** GLEIF's golden copy: identifier, seat and parents of organisations that are known already. */
import type { Adapter } from '../../adapter.ts';
import { entitiesTable } from './entities-table.ts';
import { relationshipsTable } from './relationships-table.ts';
import { edition, gleifSource } from './source.ts';

export const gleif: Adapter = {
  id: 'gleif',
  dataset: 'gleif',
  source: gleifSource,
  edition,
  read: 'original',
  rawFolder: 'no-file-was-at-hand',
  bundled: false,
  awaitsFile: true,
  knowsEveryOrganisation: true,
  // Relationships speak in identifiers, which the entities bring.
  tables: [entitiesTable, relationshipsTable],
  corrections: [],
  quarantine: [],
  assertions: [],
  pinnedAssertions: [],
};
