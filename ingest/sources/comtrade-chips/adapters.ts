/** Integrated circuits of 2024 in UN Comtrade: China's exports and the imports of the United States. */
import type { Adapter, Assertion } from '../../adapter.ts';
import { fileHasRows } from '../../row-count.ts';
import { chipsEdition, chipsExportsFile, chipsImportsFile } from '../comtrade-sources/editions.ts';
import { exporters, importers } from '../comtrade-sources/report.ts';
import { chipsTable } from './table.ts';

const common = {
  dataset: 'comtrade-chips',
  edition: chipsEdition,
  read: 'copy',
  rawFolder: 'trade/comtrade2024-ic-china-usa',
  corrections: [],
  quarantine: [],
  assertions: [],
} as const;

/** The partners, and their share of the reporter's own world row. */
const partnersMake = (world: 'subject' | 'object', count: number, percent: number): Assertion => ({
  says: `${count} partners make ${percent} % of the world row`,
  check({ statements }) {
    const values = statements.filter(({ unit }) => unit?.startsWith('USD'));
    const total = values.find((item) => item[world] === 'group:world')?.value ?? 0;
    const partners = values.filter((item) => item[world] !== 'group:world');
    const sum = partners.reduce((all, { value }) => all + (value ?? 0), 0);
    const share = Math.round((sum / total) * 1e4) / 100;
    return partners.length === count && share === percent
      ? undefined
      : `${partners.length} partners, ${share} %`;
  },
});

export const comtradeChipsExports: Adapter = {
  ...common,
  id: 'comtrade-chips-exports',
  source: exporters.source,
  tables: [chipsTable(exporters, /^CHN_X_8542_.*\.csv$/, chipsExportsFile)],
  // The partners and the row of the world.
  pinnedAssertions: [fileHasRows(chipsExportsFile, 45), partnersMake('object', 44, 99.93)],
};

export const comtradeChipsImports: Adapter = {
  ...common,
  id: 'comtrade-chips-imports',
  source: importers.source,
  tables: [chipsTable(importers, /^USA_M_8542_.*\.csv$/, chipsImportsFile)],
  pinnedAssertions: [fileHasRows(chipsImportsFile, 33), partnersMake('subject', 32, 99.86)],
};
