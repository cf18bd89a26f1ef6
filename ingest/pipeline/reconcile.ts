/** Turns what a publisher calls things into entity ids, or says what was expected instead. */
import type { Entity, EntityKind } from '../../schema/entity.ts';
import { kindOfEntityId } from '../../schema/entity.ts';
import type { Adapter, ReconciledDraft, Reference } from '../adapter.ts';
import { organisationNamed } from '../organisation.ts';
import type { Problem } from '../problem.ts';
import { stripFootnote } from '../readers/cell.ts';
import { readableColumns } from '../readers/row.ts';
import type { NameTable, Resolution } from './names.ts';
import type { PlacedDraft } from './parse.ts';

/**
 * The draft with ids; undefined when a reference is not known, which goes to `problems`.
 * @param named takes the organisations that the draft names and no table knew before this run
 */
export function reconcile(
  placed: PlacedDraft,
  adapter: Adapter,
  names: NameTable,
  problems: Problem[],
  named: Map<string, Entity>,
): ReconciledDraft | undefined {
  const { draft, row, path } = placed;
  let failed = false;
  const idOf = (reference: Reference): string => {
    const resolution = resolve(reference, adapter, names, named);
    if ('id' in resolution) return resolution.id;
    failed = true;
    const found = wordOf(reference);
    const column = readableColumns(placed.table).find((name) => row.text(name) === found);
    problems.push({
      file: path,
      line: row.line,
      ...(row.sheet === undefined ? {} : { sheet: row.sheet }),
      ...(column === undefined ? {} : { column }),
      found,
      expected: resolution.expected,
    });
    return '';
  };
  const { subject, object, product, ...rest } = draft;
  const reconciled: ReconciledDraft = {
    ...rest,
    subject: idOf(subject),
    ...(object === undefined ? {} : { object: idOf(object) }),
    ...(product === undefined ? {} : { product: idOf(product) }),
  };
  return failed ? undefined : reconciled;
}

function wordOf(reference: Reference): string {
  if (typeof reference === 'string') return reference;
  return 'name' in reference ? reference.name : reference.code;
}

function resolve(
  reference: Reference,
  adapter: Adapter,
  names: NameTable,
  named: Map<string, Entity>,
): Resolution {
  if (typeof reference === 'string') {
    if (kindOfEntityId(reference) === undefined) return { expected: 'an entity id such as economy:COD' };
    return names.byId(reference);
  }
  if ('code' in reference) return byCodeOrElse(reference, names, named);
  if (names.fits([reference.kind], reference.name, adapter.source.id).length === 0) {
    if ('mayBeNew' in reference) return newOrganisation(reference.name, names, named);
    if ('orNew' in reference) return newEntity(reference.orNew, names, named);
  }
  return byName(reference.kind, reference.name, adapter, names);
}

function byCodeOrElse(
  { kind, system, code, orElse }: Extract<Reference, { readonly code: string }>,
  names: NameTable,
  named: Map<string, Entity>,
): Resolution {
  const found = names.byCode(kind, system, code);
  if ('id' in found || orElse === undefined) return found;
  if (!names.addEntity(orElse)) return { expected: `one entity of the id ${orElse.id}; another has it` };
  names.addCode({ entity: orElse.id, system, code });
  named.set(orElse.id, orElse);
  return { id: orElse.id };
}

function newOrganisation(name: string, names: NameTable, named: Map<string, Entity>): Resolution {
  const entity = organisationNamed(name);
  const isNew = !names.has(entity.id);
  if (!names.addEntity(entity))
    return { expected: `an alias of ${entity.id} in datasets/organisations: its name there is another` };
  if (isNew) named.set(entity.id, entity);
  return { id: entity.id };
}

function newEntity(entity: Entity, names: NameTable, named: Map<string, Entity>): Resolution {
  const isNew = !names.has(entity.id);
  if (!names.addEntity(entity)) return { expected: `one entity ${entity.id}; two with other names differ` };
  if (isNew) named.set(entity.id, entity);
  return { id: entity.id };
}

function byName(kind: EntityKind, name: string, adapter: Adapter, names: NameTable): Resolution {
  const scope = adapter.source.id;
  const isKnown = (candidate: string): boolean => 'id' in names.byName([kind], candidate, scope);
  return names.byName([kind], stripFootnote(name, adapter.footnoteLetters ?? [], isKnown), scope);
}
