/** The six ways of telling North from South, for the choice and for the line under the picture. */
import { defineQuery, type Variables } from '../../data/query.ts';

export interface SchemeResult {
  readonly id: string;
  readonly label: string;
  readonly rule: string;
  readonly isDefault: boolean;
  readonly counts: { readonly south: number; readonly north: number; readonly unclassified: number };
}

export const schemesQuery = defineQuery<{ readonly schemes: readonly SchemeResult[] }, Variables>(`
  query HomeSchemes($lang: Language) {
    schemes(lang: $lang) { id label rule isDefault counts { south north unclassified } }
  }
`);
