/** How a series of the files of 2022 to 2024 is declared. */
import type { Quarantine } from '../../../../schema/statement.ts';
import { type Measure, mined, reserves } from '../measure.ts';

export interface Series {
  readonly production?: Measure;
  readonly capacity?: Measure;
  readonly reserves?: Measure;
  /** Reserves in a basis other than tons of one kind: potash. */
  readonly reservesK2o?: Measure;
  /** Capacity of pigment plants, in the table of titanium sponge. */
  readonly pigment?: Measure;
  readonly note?: string;
  readonly quarantine?: Quarantine;
  /** The whole TYPE is left out, and why. */
  readonly dropped?: string;
}

/** Mine output and reserves in one unit. */
export function mine(material: string, unit: string): Series {
  return { production: mined(material, unit), reserves: reserves(material, unit) };
}

/** One series under the several TYPE texts of a chapter. */
export function same(chapter: string, types: readonly string[], series: Series): [string, Series][] {
  return types.map((type) => [`${chapter}|${type}`, series]);
}
