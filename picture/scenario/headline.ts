/** The sentence that says what a setting does to purchases: the absolute number first, then the part. */
import type { Language } from '../../schema/label.ts';
import { numberFormat } from '../number-format.ts';

const N = '\u202f';

type Words = Readonly<Record<'still' | 'same' | 'fewer' | 'more', string>>;

const words: Readonly<Record<Language, Words>> = {
  en: {
    still: 'No lever is moved: before and after are the same.',
    same: 'From {from} to {to}: as many are bought as otherwise.',
    fewer: 'From {from} to {to}: {count} fewer bought than otherwise, {part} fewer.',
    more: 'From {from} to {to}: {count} more bought than otherwise, {part} more.',
  },
  fr: {
    still: `Aucun levier n’est déplacé${N}: avant et après sont identiques.`,
    same: `De {from} à {to}${N}: les achats restent ce qu’ils seraient.`,
    fewer: `Achats de {from} à {to}${N}: {count} de moins que sans cela, soit {part} de moins.`,
    more: `Achats de {from} à {to}${N}: {count} de plus que sans cela, soit {part} de plus.`,
  },
  es: {
    still: 'Ninguna palanca está movida: antes y después son iguales.',
    same: 'De {from} a {to}: se compran tantos como sin ello.',
    fewer: 'Compras de {from} a {to}: {count} menos que sin ello, {part} menos.',
    more: 'Compras de {from} a {to}: {count} más que sin ello, {part} más.',
  },
};

/** "1.3 billion". */
export const countText = (count: number, language: Language): string =>
  numberFormat(language, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 3,
  }).format(count);

const partText = (part: number, language: Language): string =>
  numberFormat(language, { style: 'percent', maximumSignificantDigits: 2 })
    .format(part)
    .replace(/[\u00a0 ]%/, `${N}%`);

export interface Bought {
  readonly from: number;
  readonly to: number;
  /** Over all years, in the middle of what is assumed. */
  readonly before: number;
  readonly after: number;
}

/** @param bought undefined where no lever is moved */
export function scenarioHeadline(bought: Bought | undefined, language: Language): string {
  const said = words[language];
  if (bought === undefined) return said.still;
  const { from, to, before, after } = bought;
  const template = after === before ? said.same : after < before ? said.fewer : said.more;
  return template
    .replace('{from}', String(from))
    .replace('{to}', String(to))
    .replace('{count}', countText(Math.abs(after - before), language))
    .replace('{part}', partText(before === 0 ? 0 : Math.abs(after - before) / before, language));
}
