/** The French text of the story on the copper that nobody lists as made. */
import type { StoryWords } from '../story.ts';

export const fr: StoryWords = {
  title: 'Le cuivre qui ne peut pas être\u202f: où a-t-il été produit\u202f?',
  lead: 'Des importateurs déclarent du cuivre raffiné venu d’un pays où personne n’en recense autant. Une question posée à deux chiffres, et aucun constat sur qui que ce soit.',
  sections: [
    {
      title: 'Ce que déclarent les importateurs',
      text: 'Pour {sentYear}, {sent} de cathodes de cuivre raffiné sont inscrites comme envoyées par le Congo (Brazzaville). Ce sont les importateurs qui le déclarent\u202f: {india} en Inde, {saudiArabia} en Arabie saoudite, {greece} en Grèce.\n\nLa déclaration de l’exportateur sur ce qui est allé en Inde\u202f: {ownReport}. Là, le chiffre repose sur la parole d’un seul côté.',
    },
    {
      title: 'Ce que quelqu’un recense comme produit',
      text: 'Pour {beyondYear}, aucun éditeur de ce graphe ne recense de cuivre produit là. Le dernier chiffre recensé est d’une année antérieure\u202f: {lastListed}. Les importations des mêmes cathodes s’élèvent à {brought}.\n\nCe qui est parti au-delà de ce qui est entré s’élève à {gap}.',
    },
    {
      title: 'D’abord les raisons ordinaires',
      text: 'Des stocks d’années antérieures peuvent être vendus. Des marchandises d’un voisin peuvent transiter et être comptées comme parties d’ici\u202f; des importateurs peuvent aussi nommer le mauvais de deux voisins aux noms proches. Et une production peut se trouver parmi les {lump} qu’un éditeur regroupe pour tout ce qu’il ne nomme pas.\n\nLa carte montre tout le commerce de ces cathodes en {tradeYear}\u202f: {trade}. Quelle raison est la bonne, les chiffres ne le disent pas. Ils ne désignent aucun coupable, et cette histoire non plus.',
    },
  ],
};
