/** What every message says in words. */
import type { Label } from '../../../schema/label.ts';

export const notInGraph: Label = {
  en: 'This graph holds no statement of it.',
  fr: 'Ce graphe n’en contient aucun énoncé.',
  es: 'Este grafo no contiene ningún enunciado sobre ello.',
};
export const noHeadline: Label = {
  en: 'This graph holds no figure to say it in a sentence.',
  fr: 'Ce graphe n’a pas de chiffre pour le dire en une phrase.',
  es: 'Este grafo no tiene una cifra para decirlo en una frase.',
};
export const coverageOf: Label = {
  en: 'what the messages ask: with a figure; without one',
  fr: 'ce que demandent les messages\u202f: avec un chiffre\u202f; sans chiffre',
  es: 'lo que preguntan los mensajes: con cifra; sin cifra',
};
export const caveats: readonly Label[] = [
  {
    en: 'The messages are those of a workshop, in our words. A figure beside one bears on it within its own scope; it neither proves nor refutes the whole sentence.',
    fr: 'Les messages sont ceux d’un atelier, dans nos mots. Un chiffre placé à côté de l’un d’eux porte sur lui dans son propre périmètre\u202f; il ne prouve ni ne réfute la phrase entière.',
    es: 'Los mensajes son los de un taller, en nuestras palabras. Una cifra junto a uno de ellos le atañe dentro de su propio alcance; no prueba ni refuta la frase entera.',
  },
  {
    en: 'Figures of different publishers stand beside each other and are not added: they count different things, places and years.',
    fr: 'Les chiffres d’éditeurs différents sont côte à côte et ne s’additionnent pas\u202f: ils comptent des choses, des lieux et des années différents.',
    es: 'Las cifras de editores distintos están lado a lado y no se suman: cuentan cosas, lugares y años distintos.',
  },
];
