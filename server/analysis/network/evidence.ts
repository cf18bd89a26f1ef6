/** How many statements of which edition stand behind links. */
import type { EditionUse } from '../answer.ts';

export function usesOf(
  rows: readonly { readonly row: number; readonly source: string; readonly edition: string }[],
): readonly EditionUse[] {
  const counts = new Map<
    string,
    { readonly use: Omit<EditionUse, 'statements'>; readonly rows: Set<number> }
  >();
  for (const { row, source, edition } of rows) {
    const key = `${source} ${edition}`;
    const known = counts.get(key) ?? { use: { source, edition }, rows: new Set<number>() };
    known.rows.add(row);
    counts.set(key, known);
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { use, rows: found }]) => ({ ...use, statements: found.size }));
}
