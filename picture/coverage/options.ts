/** How many rows of each stage the picture shows. */

/** Of every stage the few that say most; of one stage, as many as can be looked through; all where that is asked for. */
export function rowsShown(stage: string | null | undefined, isAll: boolean): number | null {
  if (isAll) return null;
  return stage == null ? 8 : 40;
}
