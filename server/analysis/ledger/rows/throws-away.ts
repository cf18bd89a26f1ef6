/** Who throws away: e-waste generated. */
import { worldRow } from './world.ts';

export const throwsAway = worldRow({
  words: {
    id: 'throws-away',
    stage: 'end-of-life',
    title: { en: 'Throws away', fr: 'Jette', es: 'Desecha' },
    measure: {
      en: 'E-waste generated',
      fr: 'Déchets électroniques produits',
      es: 'Residuos electrónicos generados',
    },
    digitalPart: 'at-most',
    scope: {
      en: 'All electrical and electronic equipment, fridges and lamps included.',
      fr: 'Tous les équipements électriques et électroniques, réfrigérateurs et lampes compris.',
      es: 'Todos los aparatos eléctricos y electrónicos, neveras y lámparas incluidas.',
    },
    inShort: {
      en: 'All electrical and electronic equipment.',
      fr: 'Tous les équipements électriques et électroniques.',
      es: 'Todos los aparatos eléctricos y electrónicos.',
    },
  },
  series: { predicate: 'generatesEwaste', object: null, dimension: 'mass' },
  heads: 'person',
});
