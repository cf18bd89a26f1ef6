/** The revision of the Harmonized System under which a report without one is put. */
import { type HsRevision, hsRevisions } from '../hs-nomenclature/product.ts';

/** Numbers that did not stand in every revision: first and last with them. */
const livesOfNumbers: ReadonlyMap<string, { readonly first: HsRevision; readonly last: HsRevision }> =
  new Map([
    ['851712', { first: '2007', last: '2017' }],
    ['851713', { first: '2022', last: '2022' }],
    ['851770', { first: '2007', last: '2017' }],
    ['854221', { first: '2002', last: '2002' }],
  ]);

/**
 * The revision in force in the year, since a reporter is bound to it; a number that the revision does not have
 * shows that the reporter still used an older one, or that the publisher converted.
 * @param year of four digits, 1992 or later
 */
export function revisionOf(code: string, year: string): HsRevision {
  const inForce = hsRevisions.findLast((revision) => revision <= year) ?? hsRevisions[0];
  const life = livesOfNumbers.get(code);
  if (life === undefined) return inForce;
  const within = hsRevisions.filter((revision) => revision >= life.first && revision <= life.last);
  return within.findLast((revision) => revision <= inForce) ?? life.first;
}
