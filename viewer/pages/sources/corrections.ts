/** Corrections of one kind taken together: the same text in the same column, mended alike for the same reason. */
import type { SourceResult } from './sources.ts';

export interface CorrectionKind {
  readonly key: string;
  readonly column: string;
  readonly found: string;
  readonly corrected: string;
  readonly reason: string;
  /** Edition and locator of each, in their order. */
  readonly places: readonly string[];
}

/** Most places first, then in the order in which they came. */
export function correctionKinds(corrections: SourceResult['corrections']): readonly CorrectionKind[] {
  const kinds = new Map<string, CorrectionKind & { places: string[] }>();
  for (const { edition, locator, column, found, corrected, reason } of corrections) {
    const key = JSON.stringify([column, found, corrected, reason]);
    const place = `${edition}: ${locator}`;
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, { key, column, found, corrected, reason, places: [place] });
    else kind.places.push(place);
  }
  return [...kinds.values()].sort((a, b) => b.places.length - a.places.length);
}
