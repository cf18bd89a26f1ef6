/** What the concentration page takes from its address, and what it asks. */
import {
  type ConcentrationData,
  type ConcentrationVariables,
  concentrationQuery as concentrationText,
  type HeldStage,
  type HolderKind,
  heldStages,
  holderKinds,
  type OverviewData,
  type OverviewVariables,
  overviewQuery as overviewText,
} from '../../../picture/concentration/query.ts';
import { schemes } from '../../../schema/scheme.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import type { ApiLanguage } from '../../language/language.ts';
import { matching, oneOf, year } from '../../state/parameter.ts';

export const concentrationParameters = {
  material: matching(/^material:[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/),
  stage: oneOf(heldStages),
  by: oneOf(holderKinds),
  group: matching(/^(group|economy):[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/),
  year,
  /** What it is put beside: another material, another year, or both. */
  with: matching(/^material:[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/),
  withYear: year,
  scheme: oneOf(schemes.ids),
  product: matching(/^product:[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/),
  measure: oneOf(['VALUE', 'MASS']),
  rows: oneOf(['ALL']),
  view: oneOf(['TABLE']),
} as const;

export const overviewQuery = defineQuery<OverviewData, OverviewVariables & Variables>(overviewText);
export const concentrationQuery = defineQuery<ConcentrationData, ConcentrationVariables & Variables>(
  concentrationText,
);

export interface Chosen {
  readonly material: string;
  readonly stage: HeldStage | undefined;
  readonly by: HolderKind | undefined;
  readonly group: string | undefined;
  readonly year: number | undefined;
  readonly scheme: string | undefined;
  readonly product: string | undefined;
  readonly measure: 'VALUE' | 'MASS' | undefined;
}

/** The same question as the server's, so that its first picture is at hand; what is not chosen is not there. */
export function concentrationVariables(
  { material, stage, ...rest }: Chosen,
  lang: ApiLanguage,
): ConcentrationVariables & Variables {
  const chosen = Object.entries(rest).filter(([, value]) => value !== undefined);
  return { material, stage: stage ?? 'EXTRACTION', ...Object.fromEntries(chosen), lang };
}

export function overviewVariables(
  scheme: string | undefined,
  lang: ApiLanguage,
): OverviewVariables & Variables {
  return scheme === undefined ? { lang } : { scheme, lang };
}
