/** Which of two hits comes first. */
import { type Entity, type EntityKind, kindOfEntityId } from '../../../schema/entity.ts';

/** How a text matched, the best last. Nothing of a lower one ever comes before a higher one. */
export const grades = ['two-slips', 'one-slip', 'part', 'prefix', 'exact-code', 'exact-name'] as const;
export type Grade = (typeof grades)[number];

/** What is asked about most comes first among equal matches; one place, case or model is rarely meant by a word. */
const rankOfKind: Readonly<Record<EntityKind, number>> = {
  economy: 9,
  material: 9,
  device: 9,
  component: 9,
  organisation: 7,
  harm: 7,
  group: 6,
  instrument: 6,
  indicator: 5,
  product: 5,
  source: 4,
  site: 2,
  case: 2,
};
const rankOfModel = 2;

/**
 * A model of a device or of an AI stands under its category and has neither parts nor a code of its own.
 * @param isCategory whether others are part of it, or a system of codes knows it
 */
export function rankOf({ id, partOf }: Entity, isCategory: boolean): number {
  const kind = kindOfEntityId(id);
  if (kind === undefined) return 0;
  const isModel = (kind === 'device' || kind === 'product') && partOf !== null && !isCategory;
  return isModel ? rankOfModel : rankOfKind[kind];
}

/**
 * One number for all of it: grade, then rank of the entity, then how much of the text matched.
 * @param fit from 0 to 1
 */
export function scoreOf(grade: Grade, rank: number, fit: number): number {
  return grades.indexOf(grade) * 100 + rank * 10 + Math.min(fit, 0.999) * 10;
}

/** How much of a key was typed. Whole words count for more: `tin` is nearer to “tin ore” than to “titanium”. */
export function fitOf(wanted: string, key: string, isName: boolean): number {
  const share = Math.min(wanted.length, key.length) / Math.max(wanted.length, key.length);
  const isWholeWords = key.length === wanted.length || key[wanted.length] === ' ';
  return share * 0.7 + (isWholeWords ? 0.15 : 0) + (isName ? 0.1 : 0);
}
