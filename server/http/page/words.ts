/** The few words that the server itself writes into a page, in the three languages. */
import type { Label } from '../../../schema/label.ts';

export const pageWords = {
  /** Before the pages that were perhaps meant. */
  didYouMean: {
    en: 'Did you mean one of these?',
    fr: 'Cherchiez-vous l’une de ces pages\u202F?',
    es: '¿Buscaba una de estas páginas?',
  },
  home: { en: 'To the home page', fr: 'Vers l’accueil', es: 'A la página de inicio' },
} as const satisfies Readonly<Record<string, Label>>;
