/** What a format of the export is: names of files, what it leaves out, and how it is written. */
import type { ExportSlice } from './slice.ts';

export interface ExportFormat {
  /** Names the format on the command line. */
  readonly id: string;
  /** For whom and for what, in a sentence. */
  readonly says: string;
  /** The files that it writes, whatever the group. */
  readonly files: readonly ExportFile[];
  /** Writes all of its files into a folder that is there and holds none of them. */
  write(slice: ExportSlice, folder: string): Promise<void>;
}

export interface ExportFile {
  readonly name: string;
  readonly mediaType: string;
  readonly holds: string;
}
