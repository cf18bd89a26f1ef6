/** Reads the entities: all of their records in a few long texts, since each text out of DuckDB costs a call. */
import type { Entity } from '../../schema/entity.ts';
import type { GraphFile } from './graph-file.ts';
import { packed, unpackedOnce } from './packed.ts';

/** Records in one text. */
const together = 2000;

/** Between records. No text of a graph holds control characters. */
const between = 30;

/** Numbers come as the shortest text that is the same double; most names are one in all languages, and come once. */
const columns = packed([
  'id',
  'name_en',
  'nullif(name_fr, name_en)',
  'nullif(name_es, name_en)',
  'latitude::VARCHAR',
  'longitude::VARCHAR',
  'part_of',
  'owner_source',
  'owner_edition',
  'replaced_by',
]);

const numberOf = (text: string | null | undefined): number | null => (text == null ? null : Number(text));

/** Every entity, mostly in the order of the file. */
export async function readEntities({ readColumns }: Pick<GraphFile, 'readColumns'>): Promise<Entity[]> {
  const { values } = await readColumns(
    `SELECT string_agg(record, chr(${between})) FROM (SELECT ${columns} AS record, rowid // ${together} AS block FROM entity) GROUP BY block ORDER BY block`,
  );
  return (values[0] ?? []).flatMap((block) =>
    String(block)
      .split(String.fromCharCode(between))
      .map((record): Entity => {
        const [id, en, fr, es, latitude, longitude, partOf, source, edition, replacedBy] =
          unpackedOnce(record);
        // The layout says that these are never null.
        const name = en as string;
        return {
          id: id as string,
          name: { en: name, fr: fr ?? name, es: es ?? name },
          latitude: numberOf(latitude),
          longitude: numberOf(longitude),
          partOf: partOf ?? null,
          ownedBy: source == null || edition == null ? null : { source, edition },
          replacedBy: replacedBy ?? null,
        };
      }),
  );
}
