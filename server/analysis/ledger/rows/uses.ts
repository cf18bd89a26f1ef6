/** Who uses: mobile subscriptions. */
import { mobileIndicator } from '../../whole/indicator.ts';
import { worldRow } from './world.ts';

export const uses = worldRow({
  words: {
    id: 'uses',
    stage: 'use',
    title: { en: 'Uses', fr: 'Utilise', es: 'Usa' },
    measure: { en: 'Mobile subscriptions', fr: 'Abonnements mobiles', es: 'Suscripciones móviles' },
    digitalPart: 'known',
    scope: {
      en: 'Subscriptions to mobile telephone networks: cards, not devices and not people. One person may hold several. Computers are not in it, nor data centres and computing power, which have rows of their own.',
      fr: 'Abonnements aux réseaux de téléphonie mobile\u202f: des cartes, ni des appareils ni des personnes. Une personne peut en avoir plusieurs. Les ordinateurs n’y sont pas, ni les centres de données et la puissance de calcul, qui ont leurs lignes.',
      es: 'Suscripciones a redes de telefonía móvil: tarjetas, no dispositivos ni personas. Una persona puede tener varias. Los ordenadores no están, ni los centros de datos y la potencia de cálculo, que tienen sus filas.',
    },
    inShort: {
      en: 'Cards, not devices and not people.',
      fr: 'Des cartes, ni des appareils ni des personnes.',
      es: 'Tarjetas, no dispositivos ni personas.',
    },
  },
  series: { predicate: 'hasIndicator', object: mobileIndicator, dimension: 'count' },
  // Whole things are few for each person: counts are for a hundred, as the sources print them.
  heads: 'hundred',
  unknowns: ['devices-in-use'],
});
