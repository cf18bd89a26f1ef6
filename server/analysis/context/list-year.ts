/** Of which year the list of sides is that was taken, where it is not that of the figures. */
import type { Label } from '../../../schema/label.ts';
import { type SchemeId, schemes } from '../../../schema/scheme.ts';
import { fill, inEach } from '../label.ts';
import type { GraphContext } from './context.ts';

const nearestList: Label = {
  en: '{scheme}: there is no list for {years}; the nearest is taken, of {used}.',
  fr: '{scheme}\u202f: pas de liste pour {years}\u202f; la plus proche est prise, de {used}.',
  es: '{scheme}: no hay lista para {years}; se toma la más próxima, de {used}.',
};

/**
 * @param years of the figures that sides are told of
 * @returns empty under a scheme that is held fixed, or where each year has its list
 */
export function listYearCaveat(
  context: GraphContext,
  scheme: SchemeId,
  years: readonly number[],
): readonly Label[] {
  const other = [...new Set(years)]
    .sort((a, b) => a - b)
    .map((year) => ({ year, used: context.membership.yearUsed(scheme, year) }))
    .filter(({ year, used }) => used !== undefined && used !== year);
  if (other.length === 0) return [];
  const list = (of: readonly unknown[]): Label =>
    inEach((language) => new Intl.ListFormat(language).format([...new Set(of.map(String))]));
  return [
    fill(nearestList, {
      scheme: schemes.get(scheme).label,
      years: list(other.map(({ year }) => year)),
      used: list(other.map(({ used }) => used)),
    }),
  ];
}
