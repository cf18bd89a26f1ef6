/** Puts imported years into the data set, beside what stands there already. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodeUnit } from '../../../schema/canonical.ts';
import type { Entity, EntityCode } from '../../../schema/entity.ts';
import type { Extent } from '../../../schema/extent.ts';
import type { RowAccount } from '../../../schema/row-account.ts';
import type { Edition, Source } from '../../../schema/source.ts';
import { tablesOfOthers } from '../../dataset/add.ts';
import type { TableFile } from '../../dataset/describe.ts';
import { mergeManifests } from '../../dataset/manifests.ts';
import { codeCells, entityCells, extentCells, tableText } from '../../dataset/rows.ts';
import { datasetDescription } from '../../dataset/titles.ts';
import { writeDataset } from '../../dataset/write.ts';
import { readSmallTable } from '../../load/small-tables.ts';
import { InputError, type Problem } from '../../problem.ts';
import { statIfThere } from '../../stat.ts';
import { type HsRevision, hsProduct } from '../hs-nomenclature/product.ts';
import type { ProductList } from './lists.ts';
import { lumpsOf } from './lumps.ts';
import type { PlacedYear } from './placed.ts';
import { recordName, summaryName, tableName } from './read-year.ts';
import { writeRecord } from './record.ts';
import { baci } from './source.ts';
import { quantities } from './sql.ts';

export interface Publication {
  readonly datasetFolder: string;
  readonly edition: string;
  readonly revision: HsRevision;
  readonly release: string;
  /** The years that this run is about; others of the edition keep what was said of their extent. */
  readonly years: readonly { readonly year: string }[];
  readonly products: ProductList;
  /** Codes that were taken. */
  readonly codes: readonly string[];
  readonly isAll: boolean;
}

/**
 * Writes the data set: whole, or not at all.
 * @param years every year of the edition
 * @returns whether any byte changed
 * @throws InputError when the folder holds something else, or another manifest of BACI
 */
export async function publish(publication: Publication, years: readonly PlacedYear[]): Promise<boolean> {
  const { datasetFolder: folder, edition } = publication;
  const source = manifestOf(publication);
  const now = new Set(publication.years.map(({ year }) => year));
  const own: TableFile[] = [];
  const add = (path: string, kind: TableFile['kind'], bytes: TableFile['bytes']): void => {
    own.push({ path, kind, bytes, source });
  };
  const text = (path: string, kind: TableFile['kind'], rows: readonly (readonly string[])[]): void =>
    add(path, kind, Buffer.from(tableText(kind, rows)));
  for (const { year, stem, folder: place, masses = { folder: place, stem }, record } of years) {
    for (const quantity of quantities) {
      const at = quantity === 'mass' ? masses : { folder: place, stem };
      const { bytes: length, sha256 } = record.tables[quantity];
      const file = join(at.folder, tableName(at.stem, quantity));
      add(tableName(stem, quantity), 'statements', { file, length, sha256 });
      const summary = await readFile(join(at.folder, summaryName(at.stem, quantity)));
      add(summaryName(stem, quantity), 'summary', summary);
    }
    if (now.has(year)) text(`${stem}.extents.csv`, 'extents', extentsOf(publication, year).map(extentCells));
  }
  const [entitiesName, codesName] = [`${edition}.entities.csv`, `${edition}.codes.csv`];
  const mine = new Set([...own.map(({ path }) => path), entitiesName, codesName]);
  const others = await tablesOfOthers(folder, (path) => mine.has(path));
  const hasOtherYears = others.tables.some(({ path }) => path.startsWith(`${edition}-`));
  const { entities, codes } = await namesOf(publication, hasOtherYears);
  text(entitiesName, 'entities', entities.map(entityCells));
  text(codesName, 'codes', codes.map(codeCells));
  const problems: Problem[] = [];
  const sources = mergeManifests([...others.manifests, { source, file: 'filon import baci' }], problems);
  if (problems.length > 0) throw new InputError(problems);
  const tables = [...others.tables, ...own].sort((a, b) => byCodeUnit(a.path, b.path));
  const accounts = years.map((year) => accountOfYear(edition, year));
  const rows = [
    ...others.rows.filter(({ adapter }) => accounts.every((account) => account.adapter !== adapter)),
    ...accounts,
  ];
  const changed = await writeDataset(folder, datasetDescription(baci.id, sources, rows), tables);
  // After the tables: a record that does not speak of its table is not believed.
  for (const { stem, record, folder: place } of years)
    if (changed || place !== folder) await writeRecord(join(folder, recordName(stem)), record);
  return changed;
}

/** A row of the archive is a flow; of none are both value and mass in quarantine. */
function accountOfYear(edition: string, { stem, record }: PlacedYear): RowAccount {
  const dropped = Object.fromEntries(record.dropped.map(({ reason, count }) => [reason, count]));
  const rows = { read: record.rowsRead, kept: record.flowsKept, quarantined: 0, dropped };
  return { adapter: stem, source: baci.id, editions: [edition], rows };
}

/** The manifest, with the edition of a release that it does not name yet. */
function manifestOf({ edition, revision, release }: Publication): Source {
  if (baci.editions.some(({ id }) => id === edition)) return baci;
  const added: Edition = {
    id: edition,
    title: `BACI, HS ${revision}, release ${release}`,
    published: `${release.slice(1, 5)}-${release.slice(5, 7)}`,
    url: `https://www.cepii.fr/DATA_DOWNLOAD/baci/data/BACI_HS${revision.slice(2)}_${release}.zip`,
    doi: null,
    checksums: {},
  };
  return { ...baci, editions: [...baci.editions, added] };
}

const completeText = {
  en: 'Every flow that the publisher’s own archive gives for this product and year.',
  fr: 'Tous les flux que donne l’archive de l’éditeur pour ce produit et cette année.',
  es: 'Todos los flujos que da el archivo del editor para este producto y este año.',
};

function extentsOf({ edition, revision, codes, isAll }: Publication, year: string): Extent[] {
  const line = (product: string | null): Extent => ({
    source: baci.id,
    edition,
    predicate: 'exportsTo',
    product,
    period: year,
    dimension: null,
    extent: 'complete',
    share: null,
    text: completeText,
  });
  return isAll ? [line(null)] : codes.map((code) => line(hsProduct(revision, code).id));
}

/** Products and lumps of the edition; years of earlier runs may speak of others than this run. */
async function namesOf(
  { datasetFolder, edition, revision, codes, products }: Publication,
  hasOtherYears: boolean,
): Promise<{ readonly entities: readonly Entity[]; readonly codes: readonly EntityCode[] }> {
  const entities = new Map<string, Entity>();
  const byProduct = new Map<string, EntityCode>();
  if (hasOtherYears) {
    const problems: Problem[] = [];
    const read = async <Kind extends 'entities' | 'codes'>(kind: Kind) => {
      const path = join(datasetFolder, `${edition}.${kind}.csv`);
      return (await statIfThere(path)) === undefined ? [] : await readSmallTable(path, kind, problems);
    };
    for (const { item } of await read('entities')) entities.set(item.id, item);
    for (const { item } of await read('codes')) byProduct.set(item.entity, item);
    if (problems.length > 0) throw new InputError(problems);
  }
  for (const lump of lumpsOf(edition).values()) entities.set(lump.id, lump);
  for (const code of codes) {
    const given = products.get(code) ?? '';
    const entity = hsProduct(revision, code, given === '' ? {} : { en: given });
    entities.set(entity.id, entity);
    byProduct.set(entity.id, { entity: entity.id, system: `hs${revision}`, code });
  }
  return { entities: [...entities.values()], codes: [...byProduct.values()] };
}
