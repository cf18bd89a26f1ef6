/** The few words that the server itself writes into a page, in the three languages. */
import type { Label } from '../../../schema/label.ts';

export const pageWords = {
  /** Before the pages that were perhaps meant. */
  didYouMean: {
    en: 'Did you mean one of these?',
    fr: 'Cherchiez-vous l’une de ces pages\u202F?',
    es: '¿Buscaba una de estas páginas?',
  },
  /** For readers without scripts: what they see, and where the data answer all the same. */
  withoutScript: {
    en: 'The rest of this page needs JavaScript. The same data answer without it at /graphql and on the command line.',
    fr: 'Le reste de cette page a besoin de JavaScript. Les mêmes données répondent sans lui à l’adresse /graphql et en ligne de commande.',
    es: 'El resto de esta página necesita JavaScript. Los mismos datos responden sin él en /graphql y en la línea de comandos.',
  },
  /** The sentence over the home page, the same as the viewer's: the picture under it does not jump. */
  sentence: {
    en: 'Who digs, who profits, who uses and who bears the harm of our devices. And how sure we are.',
    fr: 'Qui creuse, qui profite, qui utilise et qui subit les dommages de nos appareils. Et à quel point on en est sûr.',
    es: 'Quién cava, quién gana, quién usa y quién sufre el daño de nuestros dispositivos. Y cuán seguros estamos.',
  },
  /** Over a map of something that the graph does not hold. */
  map: { en: 'Who sends what to whom', fr: 'Qui envoie quoi à qui', es: 'Quién envía qué a quién' },
  home: { en: 'To the home page', fr: 'Vers l’accueil', es: 'A la página de inicio' },
} as const satisfies Readonly<Record<string, Label>>;
