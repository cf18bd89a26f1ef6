/** The French text of the story on what is in a phone. */
import type { StoryWords } from '../story.ts';

export const fr: StoryWords = {
  title: 'Qu’y a-t-il dans un téléphone\u202f?',
  lead: 'Beaucoup de métaux, un peu de chacun\u202f: où on les extrait, qui les raffine, et ce que devient le téléphone.',
  sections: [
    {
      title: 'Beaucoup de métaux, un peu de chacun',
      text: 'Un smartphone contient {copperInside} de cuivre, {cobaltInside} de cobalt, {tinInside} d’étain et {goldInside} d’or. Ces quantités viennent de documents différents\u202f: ce ne sont pas forcément celles d’un seul et même téléphone.\n\nL’image suit trois de ces métaux, en amont jusqu’à leur extraction, en aval jusqu’à la fin du téléphone. Les hachures sont ce que personne ne sait dans ce graphe.',
    },
    {
      title: 'Un peu de cobalt',
      text: 'De tout le cobalt extrait en {cobaltYear}, {cobaltCongo} l’a été en RD Congo.\n\nCette part dit d’où le minerai est sorti de terre. Elle ne dit pas dans quel téléphone il a fini.',
    },
    {
      title: 'Un grain de tantale',
      text: 'Les condensateurs d’un téléphone contiennent {tantalumInside} de tantale. De ce qui est recensé comme extrait en {tantalumYear}, {tantalumCongo} l’a été en RD Congo et {tantalumRwanda} au Rwanda.\n\nLa liste contient ce que des éditeurs comptent. Ce que personne ne compte n’y est pas.',
    },
    {
      title: 'Le cuivre passe les frontières',
      text: 'Avant de devenir un fil, le cuivre voyage sous forme de cathodes\u202f: {cathodes} ont passé une frontière en {cathodesYear}. En {copperYear}, {copperChina} du cuivre raffiné du monde a été produit en Chine.\n\nQui raffine n’est pas toujours qui extrait. La carte montre les deux bouts de chaque envoi, et leur côté.',
    },
    {
      title: 'Et après\u202f?',
      text: 'En {wasteYear}, le monde a jeté {waste} d’appareils électriques et électroniques, dont {wasteNorth} au Nord selon le classement de l’image.\n\nCombien chaque économie en a reçu\u202f: {wasteReceived}. La ligne de l’image reste ouverte, car l’inconnu n’est pas zéro.',
    },
  ],
};
