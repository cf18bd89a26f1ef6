/**
 * Which sources are lists of parties. Such a list names every party of a treaty, so that whom it leaves out is on no
 * list; every other source has answers on the economies it looked at, and its silence on another says nothing.
 */

/** Sources that list all parties of a treaty, kept by hand: none is a list before somebody has looked. */
const partyLists: ReadonlySet<string> = new Set(['ieadb-membership']);

export function isPartyList(source: string): boolean {
  return partyLists.has(source);
}
