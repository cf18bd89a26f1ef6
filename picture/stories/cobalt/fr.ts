/** The French text of the story on the trail of cobalt. */
import type { StoryWords } from '../story.ts';

export const fr: StoryWords = {
  title: 'Cobalt\u202f: jusqu’où va la piste\u202f?',
  lead: 'De la mine au téléphone, aussi loin que mènent les chiffres publics. Là où ils s’arrêtent, l’histoire s’arrête.',
  sections: [
    {
      title: 'Extrait à un endroit',
      text: 'Les économies que recense {dugBy} ont extrait {world} de cobalt en {dugYear}. De ce total, {congo} l’a été en RD Congo et {indonesia} en Indonésie.\n\nLa part d’un pays est tout ce que donne la liste. Elle ne nomme ni mine ni propriétaire.',
    },
    {
      title: 'Raffiné à un autre',
      text: 'En {refinedYear}, {china} du cobalt raffiné du monde a été produit en Chine, selon {refinedBy}.\n\nEn {homeFirstYear}, la RD Congo raffinait {homeFirst} de ce qu’elle extrayait. En {homeLastYear}, dernière année que donnent les deux tableaux de cette édition, c’était {homeLast}. Alliages et produits intermédiaires raffinés à l’étranger n’y sont pas comptés.',
    },
    {
      title: 'Entre les deux\u202f: des bornes',
      text: 'Qui a envoyé combien à qui n’est pas dans les données que Filon apporte\u202f; ce que chacun a envoyé et reçu en tout y est. Ces totaux prouvent quand même quelque chose\u202f: en {boundsYear}, {fromCongo} de ce que la Chine a importé sous le code des produits intermédiaires du cobalt venait de RD Congo, pour {worth}.\n\nCette plage n’est pas une erreur de mesure. C’est ce que les totaux laissent ouvert. Le code contient aussi du métal et de la poudre.',
    },
    {
      title: 'Où la piste s’arrête',
      text: 'Un smartphone contient {inside} de cobalt. Des entreprises publient des listes de fonderies sans quantités, et aucune source d’ici ne donne les envois mine par mine.\n\nAucun chiffre d’ici ne mène donc d’une mine à un téléphone, et Filon n’en dessine pas. Ce qu’on ne sait pas est aussi large dans l’image qu’il l’est.',
    },
  ],
};
