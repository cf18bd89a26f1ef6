/**
 * Indicators that document a harm by themselves: children at work, deaths, attacks, conflicts, lead in blood, forest
 * lost. What `harm:` entities are held to holds for them: see docs/do-no-harm.md.
 */
const documenting =
  /^indicator:(?:.*(?:child|forced-labour|deaths|attacks-on-|conflicts|forest-loss).*|blood-lead-.*)$/;

/** Whether an id is of an indicator that documents a harm. */
export function documentsHarm(id: string): boolean {
  return documenting.test(id);
}
