/** What the chain's page takes from its address; the names are those of the API's own links. */
import { stageNames } from '../../../picture/answer.ts';
import { pictureShare } from '../../../picture/chain/options.ts';
import {
  chainQuery as chainText,
  type TraceData,
  type TraceVariables,
} from '../../../picture/chain/query.ts';
import { defineQuery, type Variables } from '../../data/query.ts';
import type { ApiLanguage } from '../../language/language.ts';
import { flag, matching, oneOf, type Parameter, several, year } from '../../state/parameter.ts';

/** Shares from which an economy stands alone, as they are offered. */
export const offeredShares = [0, 0.005, 0.01, 0.02, 0.05, 0.1] as const;
/** What the API takes when it is not told: its permalinks leave that out. */
const apiShare = 0.01;

/** From 0 to 1, with up to six decimals; the address may carry others than those that are offered. */
const share: Parameter<number> = {
  parse: (text) => (/^(0(\.\d{1,6})?|1)$/.test(text) ? Number(text) : undefined),
  print: String,
  expected: 'choice',
  choices: offeredShares.map(String),
};

export const directions = ['BOTH', 'BACK', 'FORWARD'] as const;
export const views = ['PICTURE', 'TABLE'] as const;

/** The stage that is open in the list of a phone, or none of them. */
export const openStages = [...stageNames, 'NONE'] as const;

/** As what the end of a route is meant: who uses refined metal, who refines, or whatever it is. */
export const routeStages = ['COMPONENTS', 'REFINING', 'ANY'] as const;

export const chainParameters = {
  materials: several(matching(/^material:[a-z0-9-]{1,60}$/)),
  year,
  direction: oneOf(directions),
  minShare: share,
  scheme: matching(/^[a-z0-9-]{2,60}$/),
  colour: oneOf(['side', 'stage', 'harm', 'certainty']),
  view: oneOf(views),
  stage: oneOf(openStages),
  named: flag,
  per: oneOf(['DEVICE', 'WORLD_YEAR']),
  measure: oneOf(['MASS', 'VALUE', 'ENERGY']),
  from: matching(/^(economy|group):[A-Za-z0-9-]{1,60}$/),
  to: matching(/^(economy|group):[A-Za-z0-9-]{1,60}$/),
  toStage: oneOf(routeStages),
} as const;

/** The least share when the address names none: a permalink of the API, which carries its answer, asks as the API does. */
export function defaultShare(address: URLSearchParams): {
  readonly asked: number | undefined;
  readonly shown: number;
} {
  return address.get('answer') === null
    ? { asked: pictureShare, shown: pictureShare }
    : { asked: undefined, shown: apiShare };
}

export const chainQuery = defineQuery<TraceData, TraceVariables & Variables>(chainText);

export interface Chosen {
  readonly materials: readonly string[] | undefined;
  readonly year: number | undefined;
  readonly direction: (typeof directions)[number] | undefined;
  /** Undefined asks as the API does by itself. */
  readonly minShare: number | undefined;
  readonly scheme: string | undefined;
  /** Named actors in place of the harms of countries. */
  readonly named: boolean;
  readonly per: 'WORLD_YEAR' | undefined;
  readonly measure: 'VALUE' | 'ENERGY' | undefined;
}

/** Only what was chosen is asked for: a default that is not written asks the same as the server's first picture. */
export function chainVariables(start: string, chosen: Chosen, lang: ApiLanguage): TraceVariables & Variables {
  return {
    start,
    lang,
    materials: chosen.materials ?? null,
    year: chosen.year ?? null,
    direction: chosen.direction ?? null,
    minShare: chosen.minShare ?? null,
    scheme: chosen.scheme ?? null,
    ...(chosen.named ? { named: true } : {}),
    ...(chosen.per === undefined ? {} : { per: chosen.per }),
    ...(chosen.measure === undefined ? {} : { measure: chosen.measure }),
  };
}
