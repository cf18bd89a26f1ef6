/** What the coverage page takes from its address, and what it asks. */

import type { NamedResult, StageName } from '../../../picture/answer.ts';
import { stageNames } from '../../../picture/answer.ts';
import { rowsShown } from '../../../picture/coverage/options.ts';
import {
  type CoverageData,
  type CoverageVariables,
  coverageQuery as coverageText,
} from '../../../picture/coverage/query.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import type { ApiLanguage } from '../../language/language.ts';
import { matching, oneOf, year } from '../../state/parameter.ts';

export const coverageParameters = {
  stage: oneOf(stageNames),
  material: matching(/^material:[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/),
  economy: matching(/^economy:[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/),
  /** Last year of the picture. */
  to: year,
  rows: oneOf(['ALL']),
  view: oneOf(['TABLE']),
} as const;

export const coverageQuery = defineQuery<CoverageData, CoverageVariables & Variables>(coverageText);

interface Chosen {
  readonly stage: StageName | undefined;
  readonly material: string | undefined;
  readonly economy: string | undefined;
  readonly to: number | undefined;
  readonly rows: 'ALL' | undefined;
}

/** The same question as the server's, so that its first picture is at hand. */
export function coverageVariables(chosen: Chosen, lang: ApiLanguage): CoverageVariables & Variables {
  return {
    stage: chosen.stage ?? null,
    material: chosen.material ?? null,
    economy: chosen.economy ?? null,
    to: chosen.to ?? null,
    lang,
    first: rowsShown(chosen.stage, chosen.rows === 'ALL'),
  };
}

export interface ChoicesData {
  readonly economies: { readonly nodes: readonly NamedResult[] };
  readonly materials: { readonly nodes: readonly NamedResult[] };
}

/** All there are: an economy or material of which nothing is known can be chosen as well. */
export const choicesQuery = defineQuery<ChoicesData, Variables>(`
  query CoverageChoices($lang: Language) {
    economies: entities(kind: ECONOMY, first: 400, lang: $lang) { nodes { id name } }
    materials: entities(kind: MATERIAL, first: 400, lang: $lang) { nodes { id name } }
  }
`);
