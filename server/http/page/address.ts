/** What stands in the address of a page or picture, as variables of its query. */

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
import { Address, type AddressQuery, idPattern, written } from './parameter.ts';

type Asked = Address | AddressQuery;

export const apiLanguage = { en: 'EN', fr: 'FR', es: 'ES' } as const;

/** What is chosen by `true`. */
export const flag = { true: true, false: undefined } as const;
const allRows = { all: true } as const;

export function schemeOf(address: Address): string | undefined {
  return address.id('scheme', (text) => schemes.has(text));
}

/** An object without the keys whose value is undefined. */
export function without<T extends object>(values: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [Key in keyof T]: Exclude<T[Key], undefined> };
}

/** @param rows all of them when not given */
export function ledgerVariables(
  asked: Asked,
  language: Language,
  rows?: LedgerVariables['rows'],
): LedgerVariables {
  const address = Address.of(asked);
  return without({
    rows: rows ?? undefined,
    scheme: schemeOf(address),
    year: address.year(),
    weighting: address.choice('weighting', written(['PLAIN', 'VALUE'] as const)),
    perHead: rows === undefined ? address.choice('perHead', flag) : undefined,
    chinaApart: address.choice('chinaApart', flag),
    lang: apiLanguage[language],
  });
}

/** Whether Africa's line is drawn under each bar of the ledger. */
export function hasAfricaLine(asked: Asked): boolean {
  return Address.of(asked).choice('africa', flag) === true;
}

function materialsOf(address: Address): readonly string[] | undefined {
  const text = address.text('materials');
  const ids = text?.split(',') ?? [];
  const isList = ids.length <= 20 && ids.every((id) => idPattern.test(id));
  address.matching('materials', isList ? /^/ : /^$/, 'at most 20 ids such as material:cobalt, by commas');
  return text === undefined || !isList ? undefined : [...new Set(ids)].sort();
}

/** A permalink of the API carries its answer and asks as the API does; any other address asks for what a picture can name. */
function shareOf(address: Address): number | undefined {
  const text = address.matching('minShare', /^(0(\.\d{1,6})?|1)$/, 'a share from 0 to 1 such as 0.05');
  if (text !== undefined) return Number(text);
  return address.text('answer') === undefined ? pictureShare : undefined;
}

export function traceVariables(start: string, asked: Asked, language: Language): TraceVariables {
  const address = Address.of(asked);
  return without({
    start,
    direction: address.choice('direction', written(['BACK', 'FORWARD', 'BOTH'] as const)),
    year: address.year(),
    materials: materialsOf(address),
    minShare: shareOf(address),
    scheme: schemeOf(address),
    // The picture that comes with the page shows the same face: named actors, or harms of countries.
    named: address.choice('named', flag),
    per: address.choice('per', { 'world-year': 'WORLD_YEAR', device: undefined } as const),
    measure: address.choice('measure', { value: 'VALUE', energy: 'ENERGY', mass: undefined } as const),
    lang: apiLanguage[language],
  });
}

/** What a map draws when its address names neither product nor material: refined copper cathodes. */
const firstProduct = 'product:hs2017-740311';

export function mapVariables(asked: Asked, language: Language): MapVariables {
  const address = Address.of(asked);
  const material = address.id('material');
  const product = address.id('product');
  return without({
    product: product ?? (material === undefined ? firstProduct : undefined),
    material,
    year: address.year(),
    measure: address.choice('measure', written(['VALUE', 'MASS'] as const)),
    scheme: schemeOf(address),
    from: address.id('from'),
    to: address.id('to'),
    first: address.whole('n', 1, mostFlows) ?? defaultFlows,
    lang: apiLanguage[language],
  });
}

/** How a map is drawn, beside what it asks for. */
export interface MapForm {
  readonly areas: 'side' | 'sends' | 'receives';
  readonly centre: number;
  readonly view: BoundaryView;
}

export function mapForm(asked: Asked): MapForm {
  const address = Address.of(asked);
  const [first, second] = boundaryViews;
  return {
    areas: address.choice('areas', written(['side', 'sends', 'receives'] as const)) ?? 'side',
    centre: address.whole('centre', -180, 180) ?? defaultCentre,
    view: address.choice('borders', { a: first, b: second }) ?? first,
  };
}

export function coverageVariables(asked: Asked, language: Language): CoverageVariables {
  const address = Address.of(asked);
  const stage = address.choice('stage', written(stageNames));
  return {
    ...without({
      stage,
      material: address.id('material'),
      economy: address.id('economy'),
      to: address.year('to'),
      lang: apiLanguage[language],
    }),
    first: rowsShown(stage, hasAllRows(address)),
  };
}

export function overviewVariables(asked: Asked, language: Language): OverviewVariables {
  return without({ scheme: schemeOf(Address.of(asked)), lang: apiLanguage[language] });
}

/** Whether all materials are drawn, those of one stage too. */
export function hasAllRows(asked: Asked): boolean {
  return Address.of(asked).choice('rows', allRows) === true;
}

/** Undefined where the address names no material: then it is about all of them. */
export function concentrationVariables(asked: Asked, language: Language): ConcentrationVariables | undefined {
  const address = Address.of(asked);
  const material = address.id('material');
  if (material === undefined) return undefined;
  return without({
    material,
    stage: address.choice('stage', written(heldStages)) ?? 'EXTRACTION',
    by: address.choice('by', written(holderKinds)),
    group: address.id('group'),
    year: address.year(),
    scheme: schemeOf(address),
    product: address.id('product'),
    measure: address.choice('measure', written(['VALUE', 'MASS'] as const)),
    lang: apiLanguage[language],
  });
}
