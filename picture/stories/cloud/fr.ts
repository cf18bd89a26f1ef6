/** The French text of the story on the two books of the cloud. */
import type { StoryWords } from '../story.ts';

export const fr: StoryWords = {
  title: 'Les deux comptes du nuage\u202f: que comptent-ils\u202f?',
  lead: 'Les entreprises comptent de deux façons les émissions de l’électricité qu’elles achètent. Les deux sont demandées, et elles ne disent pas la même chose.',
  sections: [
    {
      title: 'Selon le lieu, et selon le marché',
      text: 'Selon le lieu, c’est ce qu’émettent les réseaux où sont les sites. Selon le marché, c’est ce que disent contrats et certificats.\n\nPour {lastYear}, Google déclare {googlePlace} selon le lieu et {googleMarket} selon le marché\u202f: il reste {googleLeft} du premier dans le second. Pour {firstYear}, Google déclarait {googlePlaceFirst} selon le lieu.',
    },
    {
      title: 'Les deux mêmes, ailleurs',
      text: 'Pour {microsoftYear}, Microsoft déclare {microsoftPlace} selon le lieu et {microsoftMarket} selon le marché\u202f: il reste {microsoftLeft}.\n\nDéclarer les deux est ce que demande le protocole des gaz à effet de serre. La différence tient à des règles de comptage, et n’est pas un reproche.',
    },
    {
      title: 'Ce qui n’est pas ici',
      text: 'Pour {otherYear}, selon le lieu et selon le marché\u202f: Apple, {applePlace} et {appleMarket}\u202f; Meta, {metaPlace} et {metaMarket}\u202f; Amazon, {amazonPlace} et {amazonMarket}.\n\nLà où il n’y a pas de chiffre, aucun n’a été transcrit des rapports que lit ce graphe, ou une machine l’a lu et il est écarté\u202f; l’image dit lequel des deux. Cela ne dit rien de l’entreprise.',
    },
  ],
};
