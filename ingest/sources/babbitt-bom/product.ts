/** One device that was taken apart or is quoted: its name, year and id, from the text in which it is listed. */
import type { Entity } from '../../../schema/entity.ts';

export interface ListedProduct {
  readonly entity: Entity;
  readonly year: string | undefined;
  readonly isYearApproximate: boolean;
}

/**
 * Reads `Nokia 5165 (1998)`, `RCA DVD/CD player (approx. 2004)`, `Samsung Galaxy S6 SMG920V(2015)`.
 * @param category the entity of which it is a model
 */
export function listedProduct(text: string, category: string): ListedProduct {
  const printed = text.replaceAll(/\s+/g, ' ').trim();
  const match = /^(.*?)\s*\((approx\. )?(\d{4})\)$/.exec(printed);
  const model = (match?.[1] ?? printed.replace(/\s*\(unknown year\)$/, '')).trim();
  const year = match?.[3];
  const named = (unknown: string): string =>
    `${model.replace('(unknown model)', unknown)}${year === undefined ? '' : ` (${year})`}`;
  return {
    entity: {
      id: `device:${slug(`${model} ${year ?? ''}`)}`,
      name: {
        en: named('(unknown model)'),
        fr: named('(modèle inconnu)'),
        es: named('(modelo desconocido)'),
      },
      latitude: null,
      longitude: null,
      partOf: category,
      ownedBy: null,
      replacedBy: null,
    },
    year,
    isYearApproximate: match?.[2] !== undefined,
  };
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Whether a literature entry is of a model that is named, not of unknown, several or averaged ones. */
export function namesModel(text: string): boolean {
  return !/unkn?own models?\b|average of|\bmodels? \(/i.test(text);
}

/** Year of each document in the sheet References, by its number there. */
const yearOfReference = new Map([
  [1, '2005'],
  [2, '2001'],
  [3, '2002'],
  [4, '2003'],
  [5, '2008'],
  [6, '2004'],
  [7, '2009'],
  [8, '2007'],
  [9, '2013'],
  [10, '2007'],
  [11, '2011'],
  [12, '2003'],
  [13, '2004'],
  [14, '2012'],
]);

/** Who is cited, and when it appeared: `Teehan and Kandlikar9`, the number pointing into the References. */
export function citedDocument(text: string): { readonly name: string; readonly year: string | undefined } {
  const match = /^(.*?)\s*(\d{1,2})$/.exec(text);
  return { name: match?.[1] ?? text, year: yearOfReference.get(Number(match?.[2])) };
}
