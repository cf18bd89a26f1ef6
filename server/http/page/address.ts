/** What stands in the address of a page or picture, as variables of its query. What is not valid is left out. */

import { pictureShare } from '../../../picture/chain/options.ts';
import type { TraceVariables } from '../../../picture/chain/query.ts';
import type { LedgerVariables } from '../../../picture/ledger/query.ts';
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
  return without({
    start,
    direction: direction === undefined ? undefined : directions[direction],
    year: yearOf(query),
    materials: materialsOf(query),
    minShare: shareOf(query),
    scheme: schemeOf(query),
    lang: apiLanguage[language],
  });
}
