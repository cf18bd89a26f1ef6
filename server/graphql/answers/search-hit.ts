/** A search hit, and why it matched in words. */
import type { Label, Language } from '../../../schema/label.ts';
import type { SearchHit } from '../../analysis/search/search.ts';
import { languageOf } from '../asking.ts';
import { builder } from '../builder.ts';
import { EntityType, entityOf } from '../parts/refs.ts';

const kinds: Readonly<Record<SearchHit['matchedAs'], Label>> = {
  name: { en: 'name', fr: 'nom', es: 'nombre' },
  alias: { en: 'other name', fr: 'autre nom', es: 'otro nombre' },
  code: { en: 'code', fr: 'code', es: 'código' },
  id: { en: 'id', fr: 'identifiant', es: 'identificador' },
};
const closeness: Readonly<Record<SearchHit['closeness'], Label>> = {
  exact: { en: 'the same', fr: 'identique', es: 'igual' },
  prefix: { en: 'begins so', fr: 'commence ainsi', es: 'empieza así' },
  part: { en: 'contains it', fr: 'le contient', es: 'lo contiene' },
  similar: { en: 'spelt alike', fr: 'orthographe proche', es: 'grafía parecida' },
};

/** "other name (fr), spelt alike" */
export function whyMatched(hit: SearchHit, language: Language): string {
  const qualifier = hit.qualifier === '' ? '' : ` (${hit.qualifier})`;
  return `${kinds[hit.matchedAs][language]}${qualifier}, ${closeness[hit.closeness][language]}`;
}

export const SearchHitType = builder.objectRef<SearchHit>('SearchHit').implement({
  description: 'An entity that a search found.',
  fields: (t) => ({
    entity: t.field({
      type: EntityType,
      description: 'The entity.',
      resolve: ({ entity }, _, context) => entityOf(context, entity),
    }),
    score: t.exposeFloat('score', { description: 'Higher is better; comparable within one search only.' }),
    matched: t.exposeString('matched', { description: 'The name, alias, code or id that matched.' }),
    why: t.string({
      description: 'Why it matched.',
      resolve: (hit, _, context, info) => whyMatched(hit, languageOf(context, info)),
    }),
  }),
});
