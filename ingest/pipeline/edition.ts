/**
 * Which edition a run's statements stand under. The pinned files are the edition that the adapter names. Any
 * other file of the same layout, such as next year's, is told apart by the hash of its bytes, so that its
 * statements stand beside those of the pinned edition and never pass for them.
 */
import { basename } from 'node:path';
import { byCodeUnit, sha256 } from '../../schema/canonical.ts';
import type { Edition, Source } from '../../schema/source.ts';
import type { Adapter } from '../adapter.ts';
import type { InputFile } from './files.ts';

export interface RunEdition {
  readonly isPinned: boolean;
  /** The adapter's manifest, with the editions that the run adds. */
  readonly source: Source;
  /** The edition id under which statements of an edition of the adapter are written. */
  idOf(edition: string): string;
  /** The id of an entity as this run writes it: a lump of the pinned edition is not the lump of another. */
  entityId(id: string): string;
}

/**
 * @param lumps entities that the run emits and that belong to an edition of the source
 * @param editions every edition that its statements name
 * @param named the reader's own name for the edition of a file that is not pinned
 */
export function editionOfRun(
  adapter: Adapter,
  files: readonly InputFile[],
  editions: ReadonlySet<string>,
  lumps: ReadonlySet<string>,
  named?: string,
): RunEdition {
  const { source } = adapter;
  const isPinned = files.length > 0 && files.every((file) => file.isPinned);
  if (isPinned) return { isPinned, source, idOf: (edition) => edition, entityId: (id) => id };
  const hashes = files.map((file) => file.sha256).sort(byCodeUnit);
  const mark = sha256(hashes.join('\n')).slice(0, 8);
  const idOf = (edition: string): string =>
    edition === adapter.edition && named !== undefined ? named : `${edition}-file-${mark}`;
  const added = [...new Set([adapter.edition, ...editions])].sort(byCodeUnit).map((id): Edition => {
    const known = source.editions.find((edition) => edition.id === id);
    return {
      id: idOf(id),
      title: `${known?.title ?? id}: another file of the same layout`,
      published: null,
      url: known?.url ?? null,
      doi: null,
      checksums: Object.fromEntries(files.map((file) => [basename(file.path), file.sha256])),
    };
  });
  const addedIds = new Set(added.map(({ id }) => id));
  return {
    isPinned,
    source: { ...source, editions: [...source.editions.filter(({ id }) => !addedIds.has(id)), ...added] },
    idOf,
    entityId: (id) => (lumps.has(id) ? `${id}.file-${mark}` : id),
  };
}
