/**
 * A code of the Harmonized System as an entity, one in each revision: whoever emits it names it here, so that two
 * data sets never name one product differently.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Entity } from '../../../schema/entity.ts';
import type { Label } from '../../../schema/label.ts';
import type { Emit } from '../../adapter.ts';
import { projectDatasets } from '../../project.ts';
import { olderNames, tradeNames } from './names/trade.ts';

/** Years in which each revision of the Harmonized System came into force. */
export const hsRevisions = ['1992', '1996', '2002', '2007', '2012', '2017', '2022'] as const;
export type HsRevision = (typeof hsRevisions)[number];

/** `product:hs2017-740311`. @param code four or six digits, leading zeros kept */
export function hsProductId(revision: HsRevision, code: string): string {
  return `product:hs${revision}-${code}`;
}

/**
 * The entity of a code in a revision. Its name is that of the committed `hs-nomenclature`: under its own id as it
 * stands there; else that of the same number in the newest revision with it, marked with the revision meant;
 * else our own for headings and other traded codes; else `given`, the publisher's text; else the number itself.
 * @param given used only where Filon has no name, so that the entity is the same whoever emits it
 * @throws Error for a code that is not of four or six digits
 */
export function hsProduct(revision: HsRevision, code: string, given: Partial<Label> = {}): Entity {
  if (!/^\d{4}(\d{2})?$/.test(code)) throw new Error(`HS code ${code}: expected four or six digits`);
  const id = hsProductId(revision, code);
  return {
    id,
    name: committedNames().byId.get(id) ?? marked(nameOf(revision, code, given), revision),
    latitude: null,
    longitude: null,
    partOf: null,
    ownedBy: null,
    replacedBy: null,
  };
}

/** Emits the product and its code; returns its id. */
export function emitHsProduct(
  emit: Pick<Emit, 'entity' | 'code'>,
  revision: HsRevision,
  code: string,
  given: Partial<Label> = {},
): string {
  const entity = hsProduct(revision, code, given);
  emit.entity(entity);
  emit.code({ entity: entity.id, system: `hs${revision}`, code });
  return entity.id;
}

const ours: ReadonlyMap<string, Label> = new Map(
  tradeNames.map(([code, en, fr, es]): [string, Label] => [code, { en, fr, es }]),
);
const older: ReadonlyMap<string, Label> = new Map(
  olderNames.map(([revision, code, en, fr, es]): [string, Label] => [
    hsProductId(revision as HsRevision, code),
    { en, fr, es },
  ]),
);

function nameOf(revision: HsRevision, code: string, given: Partial<Label>): Label {
  return (
    older.get(hsProductId(revision, code)) ??
    committedNames().byNumber.get(code) ??
    ours.get(code) ?? {
      en: given.en ?? `HS code ${code}`,
      fr: given.fr ?? `Code SH ${code}`,
      es: given.es ?? `Código SA ${code}`,
    }
  );
}

/** Names of older codes carry their revision already: it gives way to the one meant. */
function marked(name: Label, revision: HsRevision): Label {
  const bare = (text: string): string => text.replace(/\s*\((HS|SH|SA) ?\d{4}\)$/, '');
  return {
    en: `${bare(name.en)} (HS ${revision})`,
    fr: `${bare(name.fr)} (SH ${revision})`,
    es: `${bare(name.es)} (SA ${revision})`,
  };
}

interface CommittedNames {
  readonly byId: ReadonlyMap<string, Label>;
  /** Of each six-digit number, the name in the newest revision that has it. */
  readonly byNumber: ReadonlyMap<string, Label>;
}
let committed: CommittedNames | undefined;

/** The English texts stand in the data set alone, so it is read; once, when a product is first named. */
function committedNames(): CommittedNames {
  if (committed !== undefined) return committed;
  const path = join(projectDatasets(), 'hs-nomenclature', 'hs-nomenclature.entities.csv');
  const rows: Record<string, string>[] = parse(readFileSync(path), { columns: true });
  const byId = new Map<string, Label>();
  const byNumber = new Map<string, Label>();
  // Ids sort by revision, so that the newest comes last.
  for (const { id = '', name_en: en = '', name_fr: fr = '', name_es: es = '' } of rows) {
    byId.set(id, { en, fr, es });
    byNumber.set(id.slice(id.indexOf('-') + 1), { en, fr, es });
  }
  committed = { byId, byNumber };
  return committed;
}
