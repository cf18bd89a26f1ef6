/** Names of world shares in the address of a page of origins: those of the page of concentration, with their stage. */
export const worldStages = ['EXTRACTION', 'REFINING'] as const;
export type WorldStage = (typeof worldStages)[number];

export const worldKey = (stage: WorldStage, key: string): string => `world/${stage}/${key}`;

/** Undefined for a name that is not one of a world share. */
export function worldTarget(name: string): { readonly stage: WorldStage; readonly key: string } | undefined {
  const stage = worldStages.find((one) => name.startsWith(worldKey(one, '')));
  return stage === undefined ? undefined : { stage, key: name.slice(worldKey(stage, '').length) };
}
