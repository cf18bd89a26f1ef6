/** A question about origins in the words of the API, as a refusal names it, read back into what the page can ask. */
import type { Chosen } from './parameters.ts';

export type AskedInstead = Partial<Pick<Chosen, 'stage' | 'year' | 'consumer' | 'producer' | 'lump'>>;

/** Undefined for another question. What is not in it stays as the page has it. */
export function askedInstead(near: string): AskedInstead | undefined {
  if (!near.startsWith('origin(')) return undefined;
  const [, stage] = /\bstage: (EXTRACTION|REFINING)\b/.exec(near) ?? [];
  const [, year] = /\byear: (\d{4})\b/.exec(near) ?? [];
  const [, consumer] = /\bconsumer: "([^"]+)"/.exec(near) ?? [];
  const [, producer] = /\bproducer: "([^"]+)"/.exec(near) ?? [];
  return {
    ...(stage === undefined ? {} : { stage: stage as NonNullable<AskedInstead['stage']> }),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(consumer === undefined ? {} : { consumer }),
    ...(producer === undefined ? {} : { producer }),
    ...(near.includes('lump: BY_OTHER_PUBLISHER') ? { lump: 'BY_OTHER_PUBLISHER' as const } : {}),
  };
}
