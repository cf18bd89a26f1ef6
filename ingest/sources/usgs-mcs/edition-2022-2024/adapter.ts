/** The 2022, 2023 and 2024 editions of the Mineral Commodity Summaries: one CSV a chapter, the unit in its headings. */
import type { Correction } from '../../../../schema/source.ts';
import type { Adapter, Assertion, InputTable } from '../../../adapter.ts';
import { usgsMcs } from '../source.ts';
import { type Deviation, worldRowsAgree } from '../world-row.ts';
import { totals2022, totals2023, totals2024 } from './assertions.ts';
import { chapters2022 } from './chapters-2022.ts';
import { chapters2023 } from './chapters-2023.ts';
import { chapters2024 } from './chapters-2024.ts';
import { corrections2023 } from './corrections.ts';
import { deviations2022, deviations2023, deviations2024 } from './deviations.ts';
import { columnsOf } from './headings.ts';
import { readRow } from './row.ts';

interface Edition {
  readonly edition: string;
  readonly rawFolder: string;
  readonly chapters: Readonly<Record<string, string>>;
  readonly corrections: readonly Correction[];
  readonly deviations: readonly Deviation[];
  readonly totals: readonly Assertion[];
}

/** A file stands by itself, so that one chapter can be read without the others. */
function tableOf(edition: string, chapter: string, printed: string): InputTable {
  const columns = printed.split('|');
  return {
    // A mirror puts the name of the commodity before the publisher's file name.
    file: new RegExp(`(^|_)mcs${edition}-${chapter}_world\\.csv$`, 'i'),
    fileName: `mcs${edition}-${chapter}_world.csv`,
    optional: true,
    layout: { format: 'csv', encoding: 'utf-8', delimiter: ',' },
    columns: columnsOf(columns, edition),
    key: ['Country', columns[0] ?? 'Type'],
    row: (row, emit) => readRow({ edition, chapter, columns }, row, emit),
  };
}

function adapterOf({ edition, rawFolder, chapters, corrections, deviations, totals }: Edition): Adapter {
  return {
    id: `usgs-mcs-${edition}`,
    dataset: 'usgs-mcs',
    source: usgsMcs,
    edition,
    read: 'copy',
    rawFolder,
    tables: Object.entries(chapters).map(([chapter, printed]) => tableOf(edition, chapter, printed)),
    corrections,
    quarantine: [],
    assertions: [],
    pinnedAssertions: [...totals, worldRowsAgree(deviations)],
  };
}

export const usgsMcs2022: Adapter = adapterOf({
  edition: '2022',
  rawFolder: 'extraction/usgs-mcs2022',
  chapters: chapters2022,
  corrections: [],
  deviations: deviations2022,
  totals: totals2022,
});

export const usgsMcs2023: Adapter = adapterOf({
  edition: '2023',
  rawFolder: 'extraction/usgs-mcs2023/world',
  chapters: chapters2023,
  corrections: corrections2023,
  deviations: deviations2023,
  totals: totals2023,
});

export const usgsMcs2024: Adapter = adapterOf({
  edition: '2024',
  rawFolder: 'extraction/usgs-mcs2024/world',
  chapters: chapters2024,
  corrections: [],
  deviations: deviations2024,
  totals: totals2024,
});
