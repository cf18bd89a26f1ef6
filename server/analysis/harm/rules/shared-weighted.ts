/** Shared, weighted: a part w by consumption, the rest by territory. */
import { alongChains } from './along-chains.ts';
import { type RuleItem, type Split, splitting } from './rule.ts';
import { atPlace } from './territorial.ts';

/** (1 − w) of the first and w of the second; all of one at either end. */
export function mixed(first: Split, second: Split, weight: number): Split {
  const made = splitting();
  for (const [split, part] of [
    [first, 1 - weight],
    [second, weight],
  ] as const) {
    for (const [from, row] of split.links) for (const [to, value] of row) made.bear(from, to, value * part);
    for (const { kind, material, value } of split.nobody) made.leave(kind, material, value * part);
  }
  return made.done();
}

export const sharedWeighted: RuleItem = {
  id: 'shared-weighted',
  label: {
    en: 'shared, weighted',
    fr: 'partagée, pondérée',
    es: 'compartida, ponderada',
  },
  sentence: {
    en: 'A part w to those who first used the metal, the rest to where it happened: w is a choice, and no source gives it.',
    fr: 'Une part w à qui a d’abord utilisé le métal, le reste au lieu du dommage : w est un choix, et aucune source ne le donne.',
    es: 'Una parte w a quien usó primero el metal, el resto al lugar del daño: w es una elección, y ninguna fuente la da.',
  },
  needs: 'chain',
  refusal: ({ noChain }) => noChain,
  split: (inputs) => mixed(atPlace(inputs), alongChains(inputs, 0), inputs.weight),
};
