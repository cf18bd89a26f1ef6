/** Whom a row of the files of 2022 to 2024 is about: names come with footnote marks and additions glued to them. */
import { type Place, placeOf } from '../place.ts';

export interface Country extends Place {
  /** The footnote letter "e" glued to the name: both years are estimated. */
  readonly isEstimated: boolean;
}

/** Names that end with the footnote letter "e"; others, such as Ukraine, end so by themselves. */
const marked = new Map([
  ['Japane', 'Japan'],
  ['Korea, Republic ofe', 'Korea, Republic of'],
  ['Russiae', 'Russia'],
]);

/** Names that have a comma of their own. */
const withComma = /^(Korea, (North|Republic of)|World total)/;

/**
 * The place that the column of countries means.
 * @param printed such as `Russiae`, `New Caledonia9`, `Other countries10`, `Kazakhstan, concentrate`
 */
export function countryOf(printed: string, edition: string): Country {
  const name = printed.replace(/[\s\u00a0]+/g, ' ').trim();
  const bare = name.replace(/\d+$/, '');
  const known = marked.get(bare) ?? bare;
  const isEstimated = marked.has(bare);
  if (known === 'Other') return { ...placeOf('Other countries', edition), isEstimated };
  // A territory of its own in ISO 3166; what stands in the bracket says whose it is.
  const [, plain = known, added] = withComma.test(known) ? [] : (/^([^,]+), (.+)$/.exec(known) ?? []);
  const place = placeOf(plain, edition);
  const isWithoutUnitedStates = /^World total.*excluding (U\.S\.|United States)/.test(known);
  if (isWithoutUnitedStates) return { ...place, isEstimated, note: 'Excludes the United States.' };
  return added === undefined
    ? { ...place, isEstimated }
    : { ...place, isEstimated, note: `Printed as "${known}".` };
}
