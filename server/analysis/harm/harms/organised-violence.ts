/** Deaths in organised violence, by country and year. */
import { statedHarm } from './stated.ts';
import { noChain } from './words.ts';

export const organisedViolence = statedHarm({
  id: 'harm:deaths-in-organised-violence',
  label: {
    en: 'Deaths in organised violence',
    fr: 'Décès dans la violence organisée',
    es: 'Muertes en la violencia organizada',
  },
  kind: 'magnitude',
  stage: null,
  scope: {
    en: 'Best estimates of all events of the Uppsala Conflict Data Program, whole country; Syria is not in it. Nothing says that a death is due to minerals.',
    fr: 'Meilleures estimations de tous les événements du programme d’Uppsala, pays entier ; la Syrie n’y est pas. Rien ne dit qu’un décès soit dû aux minerais.',
    es: 'Mejores estimaciones de todos los sucesos del programa de Uppsala, país entero; Siria no está. Nada dice que una muerte se deba a los minerales.',
  },
  source: 'ucdp-country-deaths',
  noChain: noChain.country,
});
