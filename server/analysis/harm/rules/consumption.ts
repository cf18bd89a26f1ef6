/** Consumption: the economies that first use the metal answer for the harm of the ore that it was made of. */
import { alongChains } from './along-chains.ts';
import type { RuleItem } from './rule.ts';

export const consumption: RuleItem = {
  id: 'consumption',
  label: { en: 'consumption', fr: 'consommation', es: 'consumo' },
  sentence: {
    en: 'Who first used the metal: the wire mill or the battery plant, not the buyer of the phone.',
    fr: 'Qui a d’abord utilisé le métal : la tréfilerie ou l’usine de batteries, non l’acheteur du téléphone.',
    es: 'Quién usó primero el metal: la trefilería o la fábrica de baterías, no quien compra el teléfono.',
  },
  needs: 'chain',
  refusal: ({ noChain }) => noChain,
  split: (inputs) => alongChains(inputs, 0),
};
