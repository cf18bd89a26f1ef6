/** The French text of the story on who refines what is mined. */
import type { StoryWords } from '../story.ts';

export const fr: StoryWords = {
  title: 'Qui a le droit de raffiner\u202f?',
  lead: 'Ce qu’une économie raffine de ce qu’elle extrait, au fil des années. Sous la ligne en tirets, on raffine chez soi moins qu’on n’extrait\u202f; au-dessus, davantage.',
  sections: [
    {
      title: 'Cuivre\u202f: qui raffine chez soi\u202f?',
      text: 'En {copperFirst}, le Chili raffinait {chileFirst} du cuivre qu’il extrayait, et le Pérou {peruFirst}. En {copperLast}, c’était {chileLast} et {peruLast}.\n\nEn RD Congo, la part est passée de {congoFirst} à {congoLast}, en Chine de {chinaFirst} à {chinaLast}\u202f: plus qu’elle n’extrait, une économie ne peut raffiner que des stocks, le minerai des autres et des déchets.',
    },
    {
      title: 'Nickel\u202f: qu’est-ce qui a changé en Indonésie\u202f?',
      text: 'En {indonesiaYear}, l’Indonésie raffinait {indonesiaBefore} du nickel qu’elle extrayait\u202f; en {nickelLast}, {indonesiaLast}.\n\nL’image montre chaque année entre les deux\u202f: la part bouge avec ce qui est raffiné et avec ce qui est extrait. Les chiffres ne disent ni pourquoi, ni à qui sont les usines.',
    },
    {
      title: 'Cobalt\u202f: raffiné là où on l’extrait\u202f?',
      text: 'En {cobaltFirstYear}, la RD Congo raffinait {cobaltFirst} du cobalt qu’elle extrayait. En {cobaltLastYear}, dernière année que donnent les deux tableaux de cette édition, c’était {cobaltLast}.\n\nEst raffiné ce que l’éditeur compte comme tel\u202f: alliages et produits intermédiaires raffinés à l’étranger n’y sont pas. L’image suivante dit où cela se fait.',
    },
    {
      title: 'Qui raffine pour tout le monde\u202f?',
      text: 'La Chine a raffiné {cobaltChina} du cobalt du monde ({cobaltYear}), {lithiumChina} de son lithium ({lithiumYear}) et {copperChina} de son cuivre ({copperYear}).\n\nL’image montre chaque matière dont on connaît les deux étapes\u202f: combien l’extraction est concentrée, et à côté combien le raffinage l’est.',
    },
  ],
};
