/**
 * What each TYPE of the files of 2022 to 2024 measures, stray spelling included ("Mne production", "ilmentite"): a
 * TYPE that is not here stops the run.
 */
import type { Series } from './measured.ts';
import { metals } from './series-metals.ts';
import { minerals } from './series-minerals.ts';

/** By `chapter|TYPE`. */
export const series2022To2024: ReadonlyMap<string, Series> = new Map([...metals, ...minerals]);
