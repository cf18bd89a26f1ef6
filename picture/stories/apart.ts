/**
 * Pictures that stand in no story together: a harm that is documented for a country never stands beside a company or
 * site that no source of it names (docs/do-no-harm.md).
 */

/** Draws named companies or sites. */
const isNamed = (picture: string): boolean =>
  /^(?:infrastructure|network)(?:[/?]|$)/.test(picture) ||
  // Of the lenses of value these two name who gets a part: companies.
  (/^value\?/.test(picture) && (asks(picture, 'lens', 'company') || asks(picture, 'lens', 'price-split'))) ||
  (picture.startsWith('chain/') && asks(picture, 'named', 'true')) ||
  (picture.startsWith('concentration') && asks(picture, 'by', 'company'));

/** Draws harms of countries: a harm under a rule, a chain that unfolds no names, and the rows of the ledger unless it is told which. */
const hasHarms = (picture: string): boolean =>
  /^harm(?:\?|$)/.test(picture) ||
  (picture.startsWith('chain/') && !asks(picture, 'named', 'true')) ||
  (/^ledger(?:\?|$)/.test(picture) && told(picture, 'only') === '');

/** What an address says; nothing where it says nothing, as the server reads it. */
const told = (picture: string, name: string): string =>
  (new URLSearchParams(picture.split('?')[1]).get(name) ?? '').trim();

const asks = (picture: string, name: string, value: string): boolean => told(picture, name) === value;

/** Whether a picture of a story names companies or sites: then it says what a listing means. */
export const namesSomebody = (sections: readonly { readonly picture: string }[]): boolean =>
  sections.some(({ picture }) => isNamed(picture));

/** Whether the pictures of a story put the two beside each other. */
export function mixesHarmsAndNames(sections: readonly { readonly picture: string }[]): boolean {
  return (
    sections.some(({ picture }) => isNamed(picture)) && sections.some(({ picture }) => hasHarms(picture))
  );
}
