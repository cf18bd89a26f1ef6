/** A reader's own table of UN Comtrade: exports and imports, each with the manifest of its side. */
import type { Source } from '../../../schema/source.ts';
import type { Adapter } from '../../adapter.ts';
import { unitValueWithTotals } from '../comtrade-sources/quarantine.ts';
import { exporters, importers, type Side } from '../comtrade-sources/report.ts';
import { comtradeTable, edition } from './table.ts';

/** The manifest of a side, with an edition for tables of one's own. */
function withOwnEdition({ source }: Side): Source {
  return {
    ...source,
    editions: [
      ...source.editions,
      {
        id: edition,
        title: 'A table of one’s own, downloaded from UN Comtrade',
        published: null,
        url: source.url,
        doi: null,
        checksums: {},
      },
    ],
  };
}

const common = {
  dataset: 'un-comtrade',
  edition,
  read: 'original',
  rawFolder: 'no-file-was-at-hand',
  bundled: false,
  awaitsFile: true,
  corrections: [],
  assertions: [],
  pinnedAssertions: [],
} as const;

export const unComtradeExports: Adapter = {
  ...common,
  id: 'un-comtrade-exports',
  source: withOwnEdition(exporters),
  tables: [comtradeTable(exporters)],
  quarantine: unitValueWithTotals('object'),
};

export const unComtradeImports: Adapter = {
  ...common,
  id: 'un-comtrade-imports',
  source: withOwnEdition(importers),
  tables: [comtradeTable(importers)],
  quarantine: unitValueWithTotals('subject'),
};
