/** What the pages with a ledger take from their address; the names are those of the API's own links. */
import type { LedgerData, LedgerRowName, LedgerVariables } from '../../../picture/ledger/query.ts';
import { ledgerQuery as ledgerText } from '../../../picture/ledger/query.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import type { ApiLanguage } from '../../language/language.ts';
import { flag, matching, oneOf, year } from '../../state/parameter.ts';

export const ledgerParameters = {
  scheme: matching(/^[a-z0-9-]{2,60}$/),
  year,
  weighting: oneOf(['PLAIN', 'VALUE']),
  chinaApart: flag,
  africa: flag,
  view: oneOf(['TABLE']),
} as const;

/** The page of the ledger alone divides amounts by people, and sets a benefit against a burden. */
export const fullParameters = {
  ...ledgerParameters,
  perHead: flag,
  /** What it is put beside: another scheme, another year, or both. */
  with: matching(/^[a-z0-9-]{2,60}$/),
  withYear: year,
  benefit: matching(/^[a-z-]{2,40}$/),
  burden: matching(/^[a-z-]{2,40}$/),
} as const;
export const defaultBenefit = 'internet-use';
export const defaultBurden = 'digs';

export const ledgerQuery = defineQuery<LedgerData, LedgerVariables & Variables>(ledgerText);

export interface Chosen {
  readonly scheme: string | undefined;
  readonly year: number | undefined;
  readonly weighting: 'PLAIN' | 'VALUE' | undefined;
  readonly chinaApart: true | undefined;
  readonly perHead?: true | undefined;
}

/** Only what was chosen is asked for: a default that is not written asks the same as the server's first picture. */
export function ledgerVariables(
  chosen: Chosen,
  lang: ApiLanguage,
  /** All of them when not given. */
  rows?: readonly LedgerRowName[],
): LedgerVariables & Variables {
  return {
    lang,
    rows: rows ?? null,
    perHead: chosen.perHead ?? null,
    scheme: chosen.scheme ?? null,
    year: chosen.year ?? null,
    weighting: chosen.weighting ?? null,
    chinaApart: chosen.chinaApart ?? null,
  };
}
