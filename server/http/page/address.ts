/** What stands in the address of a page or picture, as variables of its query. What is not valid is left out. */

import { stageNames } from '../../../picture/answer.ts';
import { pictureShare } from '../../../picture/chain/options.ts';
import type { TraceVariables } from '../../../picture/chain/query.ts';
import {
  type ConcentrationVariables,
  heldStages,
  holderKinds,
  type OverviewVariables,
} from '../../../picture/concentration/query.ts';
import { rowsShown } from '../../../picture/coverage/options.ts';
import type { CoverageVariables } from '../../../picture/coverage/query.ts';
import type { LedgerVariables } from '../../../picture/ledger/query.ts';
import { type BoundaryView, boundaryViews } from '../../../picture/map/boundaries.ts';
import { defaultFlows, mostFlows } from '../../../picture/map/options.ts';
import { defaultCentre } from '../../../picture/map/projection.ts';
import type { MapVariables } from '../../../picture/map/query.ts';
import type { Language } from '../../../schema/label.ts';
import { schemes } from '../../../schema/scheme.ts';

/** Parameters of an address by name; one that stands twice is not valid, since nobody knows which is meant. */
export type AddressQuery = Readonly<Record<string, unknown>>;

const apiLanguage = { en: 'EN', fr: 'FR', es: 'ES' } as const;

function textOf(query: AddressQuery, name: string): string | undefined {
  const value = Object.hasOwn(query, name) ? query[name] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function matching(query: AddressQuery, name: string, pattern: RegExp): string | undefined {
  const text = textOf(query, name);
  return text !== undefined && pattern.test(text) ? text : undefined;
}

function yearOf(query: AddressQuery): number | undefined {
  const text = matching(query, 'year', /^(18|19|20|21)\d\d$/);
  return text === undefined ? undefined : Number(text);
}

function schemeOf(query: AddressQuery): string | undefined {
  const text = textOf(query, 'scheme');
  return text !== undefined && schemes.has(text) ? text : undefined;
}

/** An object without the keys whose value is undefined. */
function without<T extends object>(values: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [Key in keyof T]: Exclude<T[Key], undefined> };
}

export function ledgerVariables(query: AddressQuery, language: Language): LedgerVariables {
  const weighting = { plain: 'PLAIN', value: 'VALUE' } as const;
  const weightingName = matching(query, 'weighting', /^(plain|value)$/) as keyof typeof weighting | undefined;
  return without({
    scheme: schemeOf(query),
    year: yearOf(query),
    weighting: weightingName === undefined ? undefined : weighting[weightingName],
    chinaApart: textOf(query, 'chinaApart') === 'true' ? true : undefined,
    lang: apiLanguage[language],
  });
}

/** Whether Africa's line is drawn under each bar of the ledger. */
export function hasAfricaLine(query: AddressQuery): boolean {
  return textOf(query, 'africa') === 'true';
}

const idPattern = /^[a-z]+:[A-Za-z0-9][A-Za-z0-9._-]*$/;

function materialsOf(query: AddressQuery): readonly string[] | undefined {
  const ids = textOf(query, 'materials')?.split(',');
  if (ids === undefined || ids.length > 20 || !ids.every((id) => idPattern.test(id))) return undefined;
  return [...new Set(ids)].sort();
}

/** A permalink of the API carries its answer and asks as the API does; any other address asks for what a picture can name. */
function shareOf(query: AddressQuery): number | undefined {
  const text = matching(query, 'minShare', /^(0(\.\d{1,6})?|1)$/);
  if (text !== undefined) return Number(text);
  return textOf(query, 'answer') === undefined ? pictureShare : undefined;
}

export function traceVariables(start: string, query: AddressQuery, language: Language): TraceVariables {
  const directions = { back: 'BACK', forward: 'FORWARD', both: 'BOTH' } as const;
  const direction = matching(query, 'direction', /^(back|forward|both)$/) as
    | keyof typeof directions
    | undefined;
  const measures = { value: 'VALUE', energy: 'ENERGY' } as const;
  const measure = matching(query, 'measure', /^(value|energy)$/) as keyof typeof measures | undefined;
  return without({
    start,
    direction: direction === undefined ? undefined : directions[direction],
    year: yearOf(query),
    materials: materialsOf(query),
    minShare: shareOf(query),
    scheme: schemeOf(query),
    // The picture that comes with the page shows the same face: named actors, or harms of countries.
    named: textOf(query, 'named') === 'true' ? true : undefined,
    per: matching(query, 'per', /^world-year$/) === undefined ? undefined : ('WORLD_YEAR' as const),
    measure: measure === undefined ? undefined : measures[measure],
    lang: apiLanguage[language],
  });
}

/** What a map draws when its address names neither product nor material: refined copper cathodes. */
const firstProduct = 'product:hs2017-740311';

export function mapVariables(query: AddressQuery, language: Language): MapVariables {
  const measures = { value: 'VALUE', mass: 'MASS' } as const;
  const measure = matching(query, 'measure', /^(value|mass)$/) as keyof typeof measures | undefined;
  const material = matching(query, 'material', idPattern);
  const product = matching(query, 'product', idPattern);
  return without({
    product: product ?? (material === undefined ? firstProduct : undefined),
    material,
    year: yearOf(query),
    measure: measure === undefined ? undefined : measures[measure],
    scheme: schemeOf(query),
    from: matching(query, 'from', idPattern),
    to: matching(query, 'to', idPattern),
    first: flowsOf(query),
    lang: apiLanguage[language],
  });
}

function flowsOf(query: AddressQuery): number {
  const count = Number(matching(query, 'n', /^\d{1,3}$/) ?? defaultFlows);
  return count >= 1 && count <= mostFlows ? count : defaultFlows;
}

/** How a map is drawn, beside what it asks for. */
export interface MapForm {
  readonly areas: 'side' | 'sends' | 'receives';
  readonly centre: number;
  readonly view: BoundaryView;
}

export function mapForm(query: AddressQuery): MapForm {
  const centre = Number(matching(query, 'centre', /^-?\d{1,3}$/) ?? defaultCentre);
  return {
    areas: (matching(query, 'areas', /^(sends|receives)$/) as 'sends' | 'receives' | undefined) ?? 'side',
    centre: Math.abs(centre) <= 180 ? centre : defaultCentre,
    view: boundaryViews[matching(query, 'borders', /^b$/) === undefined ? 0 : 1],
  };
}

export function coverageVariables(query: AddressQuery, language: Language): CoverageVariables {
  const name = textOf(query, 'stage');
  const stage = stageNames.find((one) => one.toLowerCase().replaceAll('_', '-') === name);
  const to = matching(query, 'to', /^(18|19|20|21)\d\d$/);
  return {
    ...without({
      stage,
      material: matching(query, 'material', idPattern),
      economy: matching(query, 'economy', idPattern),
      to: to === undefined ? undefined : Number(to),
      lang: apiLanguage[language],
    }),
    first: rowsShown(stage, textOf(query, 'rows') === 'all'),
  };
}

function choiceOf<Value extends string>(
  query: AddressQuery,
  name: string,
  values: readonly Value[],
): Value | undefined {
  const text = textOf(query, name);
  return values.find((value) => value.toLowerCase().replaceAll('_', '-') === text);
}

export function overviewVariables(query: AddressQuery, language: Language): OverviewVariables {
  return without({ scheme: schemeOf(query), lang: apiLanguage[language] });
}

/** Whether all materials are drawn, those of one stage too. */
export function hasAllRows(query: AddressQuery): boolean {
  return textOf(query, 'rows') === 'all';
}

/** Undefined where the address names no material: then it is about all of them. */
export function concentrationVariables(
  query: AddressQuery,
  language: Language,
): ConcentrationVariables | undefined {
  const material = matching(query, 'material', idPattern);
  if (material === undefined) return undefined;
  return without({
    material,
    stage: choiceOf(query, 'stage', heldStages) ?? 'EXTRACTION',
    by: choiceOf(query, 'by', holderKinds),
    group: matching(query, 'group', idPattern),
    year: yearOf(query),
    scheme: schemeOf(query),
    product: matching(query, 'product', idPattern),
    measure: choiceOf(query, 'measure', ['VALUE', 'MASS'] as const),
    lang: apiLanguage[language],
  });
}
