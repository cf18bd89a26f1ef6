/** Manifests of one source met in several places: they must agree, and their editions add up. */
import { byCodeUnit } from '../../schema/canonical.ts';
import { type Edition, type Source, SourceSchema } from '../../schema/source.ts';
import type { Problem } from '../problem.ts';

export interface PlacedSource {
  readonly source: Source;
  /** The descriptor that holds it, for messages. */
  readonly file: string;
}

/** One manifest a source, sorted by id; contradictions go to `problems`. */
export function mergeManifests(placed: readonly PlacedSource[], problems: Problem[]): Source[] {
  const merged = new Map<string, { source: Source; file: string; editions: Map<string, Edition> }>();
  for (const { source, file } of placed) {
    const before = merged.get(source.id);
    if (before === undefined) {
      const editions = new Map(source.editions.map((edition) => [edition.id, edition]));
      merged.set(source.id, { source, file, editions });
      continue;
    }
    if (canonicalSource(before.source) !== canonicalSource(source)) {
      const key = firstDifference(before.source, source);
      problems.push({
        file,
        column: `filon:sources ${source.id}`,
        found: `another ${key} than in ${before.file}`,
        expected: 'one manifest a source, the same wherever it stands (editions may be added)',
      });
    }
    for (const edition of source.editions) {
      const known = before.editions.get(edition.id);
      if (known === undefined) before.editions.set(edition.id, edition);
      else if (canonicalText(known) !== canonicalText(edition))
        problems.push({
          file,
          column: `filon:sources ${source.id}`,
          found: `edition ${edition.id} with other particulars than in ${before.file}`,
          expected: 'one description an edition',
        });
    }
  }
  return [...merged.values()]
    .map(({ source, editions }) =>
      SourceSchema.parse({
        ...source,
        editions: [...editions.values()].sort((a, b) => byCodeUnit(a.id, b.id)),
      }),
    )
    .sort((a, b) => byCodeUnit(a.id, b.id));
}

function canonicalSource(source: Source): string {
  return canonicalText({ ...source, editions: null });
}

function firstDifference(a: Source, b: Source): string {
  const other = new Map<string, unknown>(Object.entries(b));
  const pair = Object.entries(a).find(
    ([key, value]) => key !== 'editions' && canonicalText(value) !== canonicalText(other.get(key)),
  );
  return pair?.[0] ?? 'key';
}

/** JSON with sorted keys: the order in which an author wrote them says nothing. */
function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => byCodeUnit(a, b)))
      : inner,
  );
}
