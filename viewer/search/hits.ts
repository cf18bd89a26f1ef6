/** What the search asks of the API, and where a hit leads. */
import { defineQuery } from '../data/query.ts';
import type { ApiLanguage, Language } from '../language/language.ts';
import { entityPath, tracePath } from '../language/use-language.ts';

export interface SearchHit {
  readonly entity: {
    readonly id: string;
    readonly kind: string;
    readonly kindLabel: string;
    readonly name: string;
  };
  readonly matched: string;
  readonly why: string;
}

export const searchQuery = defineQuery<
  { readonly search: readonly SearchHit[] },
  { readonly text: string; readonly lang: ApiLanguage }
>(`
  query Search($text: String!, $lang: Language) {
    search(text: $text, first: 8, lang: $lang) { entity { id kind kindLabel name } matched why }
  }
`);

/** Devices and materials are traced; of everything else the entity page says what is known. */
export function pathOfHit(
  language: Language,
  { entity }: { readonly entity: Pick<SearchHit['entity'], 'id' | 'kind'> },
): string {
  const isTraced = entity.kind === 'DEVICE' || entity.kind === 'MATERIAL';
  return isTraced ? tracePath(language, entity.id) : entityPath(language, entity.id);
}
