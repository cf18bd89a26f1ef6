/** The French text of the story on the ledger of South and North. */
import type { StoryWords } from '../story.ts';

export const fr: StoryWords = {
  title: 'Qui extrait, qui gagne, qui jette\u202f?',
  lead: 'Le même monde, ligne par ligne\u202f: la part de chaque côté, et ce qu’aucune source ne compte.',
  sections: [
    {
      title: 'Extraire, et gagner',
      text: 'Selon le classement «\u202f{scheme}\u202f», le Sud a {southDigs} de la production minière des minéraux des appareils ({digsYear}) et {southEarns} de la valeur ajoutée de l’électronique ({earnsYear}).\n\nLa production minière dépasse les appareils\u202f: les mêmes minéraux vont dans les réseaux et les voitures. Chaque ligne du bilan dit son étendue.',
    },
    {
      title: 'La Chine à part',
      text: 'La Chine est au Sud selon tous les classements d’ici. À elle seule, elle a {chinaRefines} du raffinage et {chinaEarns} des gains.\n\nLe reste du Sud extrait {restDigs} et gagne {restEarns}.',
    },
    {
      title: 'L’Afrique, une ligne à elle',
      text: 'De ce que compte le bilan, l’Afrique extrait {africaDigs}, gagne {africaEarns} et jette {africaThrows}.',
    },
    {
      title: 'Jeter, et recevoir',
      text: 'En {wasteYear}, le monde a jeté {waste} d’appareils électriques et électroniques\u202f: {northThrows} au Nord, {southThrows} au Sud.\n\nCombien chaque économie en a reçu\u202f: {received}. Aucune source d’ici ne le compte par économie\u202f: la ligne est vide, et non à zéro.',
    },
    {
      title: 'Autre classement, autres parts',
      text: 'Selon le classement «\u202f{otherScheme}\u202f», le Sud extrait {digsG77} et gagne {earnsG77}.\n\nQui compte comme Sud est un choix. L’image dit de qui.',
    },
  ],
};
