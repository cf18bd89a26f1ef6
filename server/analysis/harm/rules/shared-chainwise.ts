/** Shared, chain-wise (Lenzen, Murray, Sack & Wiedmann 2007): each stage keeps a part and passes on the rest. */
import { alongChains } from './along-chains.ts';
import type { RuleItem } from './rule.ts';

export const sharedChainwise: RuleItem = {
  id: 'shared-chainwise',
  label: {
    en: 'shared, chain-wise',
    fr: 'partagée, le long de la chaîne',
    es: 'compartida, a lo largo de la cadena',
  },
  sentence: {
    en: 'Mine, refinery and first user each keep a part of what reaches them and pass on the rest (Lenzen, Murray, Sack & Wiedmann 2007); no source gives value added by net output of these stages, so the part kept is a stated one.',
    fr: 'La mine, la raffinerie et le premier utilisateur gardent chacun une part de ce qui leur parvient et transmettent le reste (Lenzen, Murray, Sack & Wiedmann 2007) ; aucune source ne donne la valeur ajoutée rapportée à la production nette de ces étapes, la part gardée est donc posée.',
    es: 'Mina, refinería y primer usuario guardan cada uno una parte de lo que les llega y pasan el resto (Lenzen, Murray, Sack & Wiedmann 2007); ninguna fuente da el valor añadido por producción neta de estas etapas, así que la parte guardada se fija.',
  },
  needs: 'chain',
  refusal: ({ noChain }) => noChain,
  split: (inputs) => alongChains(inputs, inputs.retained),
};
