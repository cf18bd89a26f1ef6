/** Value added within the chain of a metal at each stage: no source of the graph knows it. */
import type { RuleItem } from './rule.ts';

export const valueAddedInChain: RuleItem = {
  id: 'value-added-in-chain',
  label: {
    en: 'value added in the chain',
    fr: 'valeur ajoutée dans la chaîne',
    es: 'valor añadido en la cadena',
  },
  sentence: {
    en: 'Who earned in that very chain, at each stage (Piñero et al. 2019; Marques et al. 2012).',
    fr: 'Qui a gagné dans cette chaîne même, à chaque étape (Piñero et al. 2019 ; Marques et al. 2012).',
    es: 'Quién ganó en esa misma cadena, en cada etapa (Piñero et al. 2019; Marques et al. 2012).',
  },
  needs: 'nothing',
  refusal: () => ({
    en: 'No source gives the value added within the chain of one metal, from mine to first user, by economy: the price splits are of devices, and industry tables are of whole industries.',
    fr: 'Aucune source ne donne la valeur ajoutée dans la chaîne d’un métal, de la mine au premier utilisateur, par économie : les partages de prix sont d’appareils, les tableaux d’industries entières.',
    es: 'Ninguna fuente da el valor añadido dentro de la cadena de un metal, de la mina al primer usuario, por economía: los repartos de precio son de dispositivos y las tablas, de industrias enteras.',
  }),
  split() {
    throw new Error('value-added-in-chain: no data; it is refused before it is asked to split');
  },
};
