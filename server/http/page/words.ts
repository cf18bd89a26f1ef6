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
    es: 'Quién extrae, quién gana, quién usa y quién sufre el daño de nuestros dispositivos. Y cuán seguros estamos.',
  },
  /** Over a map of something that the graph does not hold. */
  map: { en: 'Who sends what to whom', fr: 'Qui envoie quoi à qui', es: 'Quién envía qué a quién' },
  home: { en: 'To the home page', fr: 'Vers l’accueil', es: 'A la página de inicio' },
} as const satisfies Readonly<Record<string, Label>>;

/** Under what names an organisation or a site, the same as the viewer's: whoever is named can answer. */
export const replyWords = {
  title: {
    en: 'Right of reply',
    fr: 'Droit de réponse',
    es: 'Derecho de réplica',
  },
  text: {
    en: 'Appearing in this graph is no accusation. Each statement says what its source says, for the period given, and how it was read.',
    fr: 'Figurer dans ce graphe n’est pas une accusation. Chaque énoncé dit ce que dit sa source, pour la période donnée, et comment elle a été lue.',
    es: 'Figurar en este grafo no es una acusación. Cada enunciado dice lo que dice su fuente, para el período indicado, y cómo se leyó.',
  },
  how: {
    en: 'Whoever is named here can ask for a correction or have an answer shown. Open a number, copy its link and open an issue where the code of Filon is kept, with the document that shows what is right; an organisation may write through any representative. On receipt the statement is marked as contested, here and in every release, with what the answer says. If it is found to be wrong it is retracted: no answer uses it any more, old links and files included.',
    fr: 'Quiconque est nommé ici peut demander une correction ou faire afficher sa réponse. Ouvrez un chiffre, copiez son lien et ouvrez un ticket là où le code de Filon est conservé, avec le document qui montre ce qui est juste\u202f; une organisation peut écrire par tout représentant. Dès réception, l’énoncé est marqué comme contesté, ici et dans toutes les versions, avec ce que dit la réponse. S’il se révèle faux, il est retiré\u202f: plus aucune réponse ne l’utilise, anciens liens et fichiers compris.',
    es: 'Quien sea nombrado aquí puede pedir una corrección o que se muestre su respuesta. Abra una cifra, copie su enlace y abra una incidencia donde se guarda el código de Filon, con el documento que muestra lo correcto; una organización puede escribir por medio de cualquier representante. Al recibirla, el enunciado se marca como impugnado, aquí y en todas las versiones, con lo que dice la respuesta. Si se ve que es falso, se retira: ninguna respuesta lo usa ya, incluidos los enlaces y archivos antiguos.',
  },
} as const satisfies Readonly<Record<string, Label>>;
