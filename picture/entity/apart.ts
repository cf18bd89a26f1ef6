/**
 * Do no harm: what is documented for a whole country never stands on one screen beside a named site or company,
 * unless the source names it. So the page of anything that has both is parted into two faces.
 */

const namedKinds = ['ORGANISATION', 'SITE'] as const;

/** Whether an id is of a site or an organisation. */
export function isNamed(id: string | null | undefined): boolean {
  return /^(site|org):/.test(id ?? '');
}

/** Which kinds of entities the statements of a face may hold, as variables of its queries. */
export type Face = Readonly<Record<string, unknown>> & {
  readonly withKinds?: readonly string[];
  readonly withoutKinds?: readonly string[];
};

/** Of an entity without two faces, and on the page of a site or an organisation itself: everything. */
export const wholeFace: Face = {};

export interface Faces {
  /** Harms that a source documents without naming a site or a company. */
  readonly harms: { readonly totalCount: number };
  /** Statements that name a site or an organisation. */
  readonly named: { readonly totalCount: number };
}

/** Whether an entity has both, so that its page must be parted. */
export function isParted(id: string, { harms, named }: Faces): boolean {
  return !isNamed(id) && harms.totalCount > 0 && named.totalCount > 0;
}

/** By which face a page shows its thing: whole unless it has both. */
export function faceOf(id: string, isNamedAsked: boolean, faces: Faces): Face {
  if (!isParted(id, faces)) return wholeFace;
  return isNamedAsked ? { withKinds: namedKinds } : { withoutKinds: namedKinds };
}

/** Asked with the entity, and before it, whatever the face. */
export const facesFields = `
  harms: statements(predicate: "bearsHarm", withoutKinds: [ORGANISATION, SITE], first: 1) { totalCount }
  named: statements(withKinds: [ORGANISATION, SITE], first: 1) { totalCount }
`;
