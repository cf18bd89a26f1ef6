/** Least and most of a figure in as many figures as tell them apart. */
import type { QuantityResult } from '../../../picture/answer.ts';
import { formatNumber, formatQuantity, type NumberLabels } from '../../../picture/number.ts';

/** More figures than these no source can bear: what they do not tell apart is no difference. */
const mostFigures = 4;

/** Two texts that differ, or the one text of both. */
export type ApartNumbers = { readonly least: string; readonly most: string } | { readonly same: string };

/** @param locale a BCP 47 tag: en, fr, es */
export function apartNumbers(
  least: QuantityResult,
  most: QuantityResult,
  locale: string,
  labels: NumberLabels,
): ApartNumbers {
  const usual = {
    least: formatQuantity(least, locale, labels).text,
    most: formatQuantity(most, locale, labels).text,
  };
  if (usual.least !== usual.most) return usual;
  if (least.value === null || most.value === null || !isShare(least) || !isShare(most))
    return { same: usual.least };
  const sign = locale === 'en' ? '%' : '\u202f%';
  const inFigures = (share: number, figures: number): string =>
    `${formatNumber(share * 100, locale, figures)}${sign}`;
  for (let figures = 3; figures <= mostFigures; figures += 1) {
    const finer = { least: inFigures(least.value, figures), most: inFigures(most.value, figures) };
    if (finer.least !== finer.most) return finer;
  }
  return { same: usual.least };
}

const isShare = ({ unit }: QuantityResult): boolean =>
  unit.id === 'fraction' || unit.id.startsWith('fraction:');
