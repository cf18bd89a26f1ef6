/** The pairs of UN Comtrade in two adapters over one file: what exporters report, and what importers report. */
import type { Adapter } from '../../adapter.ts';
import { mirrorEdition } from '../comtrade-sources/editions.ts';
import { unitValueOutsideBand } from '../comtrade-sources/quarantine.ts';
import { exporters, importers, type Side } from '../comtrade-sources/report.ts';
import { hasPairs, hasReporters, hasReports, isInQuarantine, massIs, valuesComeTo } from './assertions.ts';
import { mirrorTable } from './table.ts';

const common = (side: Side) =>
  ({
    dataset: 'comtrade-mirror',
    source: side.source,
    edition: mirrorEdition,
    read: 'copy',
    rawFolder: 'trade/comtrade-mirror-2022-2024/derived',
    tables: [mirrorTable(side)],
    tableFormat: 'parquet',
    corrections: [],
    quarantine: unitValueOutsideBand,
    assertions: [],
  }) as const;

export const comtradeMirrorExports: Adapter = {
  ...common(exporters),
  id: 'comtrade-mirror-exports',
  pinnedAssertions: [
    hasPairs(46_273),
    hasReports(29_902),
    hasReporters('subject', '2022', 144),
    hasReporters('subject', '2024', 120),
    massIs(['economy:COD', 'economy:CHN', '740311', '2022'], 706_832_622),
    massIs(['economy:CHN', 'economy:DEU', '850511', '2022'], 11_289_597),
    valuesComeTo('740311', '2022', 67.78),
    valuesComeTo('850511', '2022', 6.94),
  ],
};

export const comtradeMirrorImports: Adapter = {
  ...common(importers),
  id: 'comtrade-mirror-imports',
  pinnedAssertions: [
    hasPairs(46_273),
    // 34,784 importers' reports, less 193 of goods that come back.
    hasReports(34_591),
    hasReporters('object', '2022', 162),
    hasReporters('object', '2024', 136),
    massIs(['economy:COD', 'economy:CHN', '740311', '2022'], 768_313_944),
    massIs(['economy:COD', 'economy:CHN', '740311', '2024'], 1_449_783_528),
    massIs(['economy:CHN', 'economy:DEU', '850511', '2022'], 12_648_091.76),
    isInQuarantine(['economy:USA', 'economy:CAN', '251110', '2024'], true),
    isInQuarantine(['economy:GUY', 'economy:USA', '260600', '2024'], false),
    valuesComeTo('740311', '2022', 83.45),
    valuesComeTo('850511', '2022', 6.68),
  ],
};
